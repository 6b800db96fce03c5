"""What each number counts, against a table annotated by hand."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from numcheck.claims.counted import count_nouns
from numcheck.claims.noun_phrase import noun_after
from numcheck.model.mention import Mention
from tests.claims.build import analysis

TABLE = tomllib.loads(Path(__file__).with_name("counted.toml").read_text("utf-8"))
BEYOND = TABLE.pop("beyond")
ROWS = [pytest.param(text, head, id=text) for rows in TABLE.values() for text, head in rows]


def read(marked: str) -> Mention:
    """The first marked mention, with its counted noun."""
    start = marked.index("[[")
    return next(m for m in count_nouns(analysis(marked)).mentions if m.span.start == start)


@pytest.mark.parametrize(("marked", "head"), ROWS)
def test_a_number_counts_the_noun_a_reader_would_name(marked: str, head: str) -> None:
    assert (read(marked).counted or "") == head


@pytest.mark.parametrize("marked", BEYOND)
def test_where_the_grammar_gives_up_it_is_silent(marked: str) -> None:
    assert read(marked).counted is None


def test_a_number_that_counts_becomes_a_count_and_a_percentage_stays_one() -> None:
    assert read("[[511]] workers left.").kind == "count"
    assert read("[[38%]] of the workers left.").kind == "percent"
    assert read("[[45]] left.").kind == "number"


def test_sentences_and_mentions_hold_the_same_mentions() -> None:
    read_back = count_nouns(analysis("[[511]] workers left. Then 12 came."))
    assert read_back.mentions == tuple(m for s in read_back.sentences for m in s.mentions)


def test_the_noun_phrase_has_head_modifiers_and_its_place() -> None:
    marked = analysis("[[511]] North Korean workers stayed.")
    (sentence,) = marked.sentences
    noun = noun_after(marked.document.text, sentence, sentence.mentions[0])
    assert noun is not None
    assert (noun.head, noun.modifiers) == ("worker", ("north", "korean"))
    assert (noun.text, noun.start, noun.end) == ("North Korean workers", 4, 24)


@pytest.mark.parametrize(
    "hostile",
    [
        "[[1]]",
        "[[1]] (",
        "[[1]] of",
        "[[2]] of of of",
        "[[2]] - -",
        "[[2]] 's",
        "[[2]] . . .",
        "[[2]] or 3 or 4",
    ],
)
def test_no_text_makes_the_grammar_fail(hostile: str) -> None:
    assert read(hostile).span.start == 0
