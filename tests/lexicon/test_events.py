"""The words of events: every `reads` holds, and every form has a place."""

from __future__ import annotations

import pytest

from numcheck.errors import LexiconError
from numcheck.lexicon.events import EventWords, Stage, event_words


@pytest.mark.parametrize(("text", "later"), event_words().reads.items())
def test_the_words_of_an_example_stand_in_order(text: str, later: str) -> None:
    words = text.lower().rstrip(".").split()
    told = [word for word in words if word in event_words().stages]
    assert told[-1] == later
    assert event_words().in_order(told[0], later)


def test_only_a_birth_and_a_death_have_an_order_told_backwards() -> None:
    assert event_words().in_order("died", "born") is False
    assert event_words().in_order("closed", "opened") is None


def test_a_form_in_capitals_is_refused() -> None:
    with pytest.raises(LexiconError, match="not lower case: 'Born'"):
        EventWords(
            source="",
            stages={"Born": (Stage("life", 0),)},
            order={},
            guards={},
            ages={},
            spans={},
            reads={},
        )
