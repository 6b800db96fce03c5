"""Drawn documents agree with themselves, and every misprint is caught where it stands."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import numcheck
import numcheck.strategies as nst
from numcheck import ConfigError
from numcheck.strategies.manuscripts import rows_of
from numcheck.strategies.passages.passage import Scene
from numcheck.strategies.passages.table import PASSAGES
from numcheck.strategies.passages.topics import TOPICS
from numcheck.strategies.typesetting import FORMATS
from numcheck.testing import assert_consistent, assert_flags
from tests.strategies.search import searched

EVERY_FORMAT = tuple(FORMATS)


@given(nst.documents(EVERY_FORMAT))
@searched(100, 5000)
def test_a_drawn_document_agrees_with_itself(document: nst.Manuscript) -> None:
    assert_consistent(document.text, format=document.format, level="info")


@pytest.mark.parametrize("code", PASSAGES)
@given(st.data())
@searched(12, 400)
def test_a_misprint_is_caught_at_exactly_its_places(code: str, data: st.DataObject) -> None:
    document = data.draw(nst.documents(EVERY_FORMAT))
    misprint = data.draw(nst.mutations([code]))(document)
    assert misprint.truth.rule == code
    assert_flags(misprint.text, misprint.truth, format=misprint.format)


@given(nst.documents(EVERY_FORMAT), nst.mutations())
@searched(100, 2000)
def test_a_misprint_is_the_only_fault(document: nst.Manuscript, mutate: nst.Mutation) -> None:
    misprint = mutate(document)
    (finding,) = numcheck.check(misprint.text, misprint.format).findings
    assert misprint.truth.told_by(finding)


@given(nst.documents(EVERY_FORMAT), nst.mutations())
def test_the_places_of_a_misprint_quote_its_text(
    document: nst.Manuscript, mutate: nst.Mutation
) -> None:
    misprint = mutate(document)
    assert misprint.text != document.text
    for place in misprint.truth.places:
        assert misprint.text[place.start : place.end] == place.text


@pytest.mark.parametrize("code", PASSAGES)
@given(st.data())
def test_a_passage_is_broken_in_its_figures_alone(code: str, data: st.DataObject) -> None:
    scene = Scene(TOPICS[0], data.draw(nst.dates()))
    passage = data.draw(PASSAGES[code](scene))
    assert passage.rule == code
    assert set(passage.wrong) <= set(passage.places) <= set(passage.figures)


def test_topics_share_no_word_that_a_passage_uses() -> None:
    words = [word for topic in TOPICS for word in (*topic.words.values(), *topic.kinds)]
    assert len(words) == len(set(words))


@given(nst.mutations(["NC5"]))
def test_codes_may_be_the_beginnings_of_codes(mutate: nst.Mutation) -> None:
    assert mutate.passage.rule.startswith("NC5")


def test_a_code_without_a_passage_is_refused() -> None:
    with pytest.raises(ConfigError, match="no passage breaks"):
        rows_of(["NC9"])
