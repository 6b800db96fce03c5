"""Each word list of the claims reads what its file says it reads."""

from __future__ import annotations

import pytest

from numcheck.claims.lemma import event, singular
from numcheck.lexicon.function_words import function_words, word_lists
from numcheck.lexicon.modality import modal_words
from numcheck.lexicon.nouns import noun_words
from numcheck.lexicon.reporting import reporting_words
from numcheck.lexicon.verbs import verb_words


@pytest.mark.parametrize(("plural", "expected"), noun_words().reads.items())
def test_a_plural_gives_its_singular(plural: str, expected: str) -> None:
    assert singular(plural) == expected


@pytest.mark.parametrize(("form", "expected"), verb_words().reads.items())
def test_a_verb_form_gives_its_event(form: str, expected: str) -> None:
    assert event(form) == expected


@pytest.mark.parametrize("name", word_lists())
def test_a_closed_class_holds_the_word_of_its_example(name: str) -> None:
    entry = word_lists()[name]
    assert entry.reads["word"] in entry.words
    assert entry.reads["word"] in entry.reads["text"].lower().split()
    assert entry.source


def test_every_modal_example_holds_a_word_of_its_list() -> None:
    words = modal_words()
    lists = {"planned": words.planned, "denied": words.denied, "supposed": words.supposed}
    assert all(lists[name].intersection(text.split()) for name, text in words.reads.items())


def test_every_reporting_example_holds_a_reporting_word() -> None:
    words = reporting_words()
    known = words.verbs | words.openers
    assert all(known.intersection(text.lower().split()) for text in words.reads)


def test_a_noun_phrase_ends_at_every_closed_class() -> None:
    assert {"the", "who", "in", "while", "were", "also"} <= function_words().enders
