"""The assertions pass and fail as they say, and their messages show the places."""

from __future__ import annotations

import pytest

from numcheck import ConfigError, InputError, Span
from numcheck.testing import Truth, assert_consistent, assert_flags

SOUND = "The bus carried 17 people: nine men, five women and three children."
BROKEN = "The bus carried 17 people: nine men, six women and three children."
PLACES = tuple(
    Span(BROKEN.index(word), BROKEN.index(word) + len(word), word)
    for word in ("17", "nine", "six", "three")
)
TWICE = "In 2020 the office issued almost 400 permits to growers in 2020."


def message_of(text: str) -> str:
    with pytest.raises(AssertionError) as caught:
        assert_consistent(text)
    return str(caught.value)


def test_a_consistent_text_passes() -> None:
    assert_consistent(SOUND)


def test_a_contradiction_is_shown_with_carets_under_every_number() -> None:
    assert message_of(BROKEN) == (
        "the text contradicts itself\n\n"
        "error[NC302] parts-and-total: nine + six + three is 18, not 17\n"
        " --> <text>:1:17\n"
        "  |\n"
        "1 | The bus carried 17 people: nine men, six women and three children.\n"
        "  |                 ^^         ----      ---           ----- a part\n"
        "  |                 the whole  a part    a part\n"
        "  |\n"
        "  = why: the parts make 18, the whole 17\n"
        "  = help: change 17 to 18\n"
        "  = help: correct one of the parts\n"
        "  = more: numcheck explain NC302\n"
    )


def test_rules_can_be_chosen_and_left_out() -> None:
    assert_consistent(BROKEN, ignore=["NC3"])
    assert_consistent(BROKEN, select="NC1")


def test_what_merely_informs_passes_unless_asked_for() -> None:
    assert_consistent(TWICE)
    with pytest.raises(AssertionError, match="NC105"):
        assert_consistent(TWICE, level="info")


def test_the_format_and_the_dateline_are_heeded() -> None:
    assert_consistent("# The bus\n\n`17` people: nine men and nine women.\n", format="markdown")
    text = "The pier was opened by the mayor on 3 August 2021."
    assert_consistent(text)
    with pytest.raises(AssertionError, match="NC209"):
        assert_consistent(text, dateline="2021-07-12")


def test_mistakes_of_the_caller_are_no_failures() -> None:
    with pytest.raises(InputError):
        assert_consistent(SOUND, format="papyrus")
    with pytest.raises(ConfigError):
        assert_consistent(SOUND, ignore=["NC999"])


def test_a_fault_that_is_found_passes() -> None:
    assert_flags(BROKEN, Truth("NC302", PLACES))


@pytest.mark.parametrize("truth", [Truth("NC302", PLACES[:3]), Truth("NC301", PLACES)])
def test_other_places_or_another_rule_fail(truth: Truth) -> None:
    with pytest.raises(AssertionError) as caught:
        assert_flags(BROKEN, truth)
    assert f"{truth.rule} does not name exactly these places" in str(caught.value)
    assert "what was found:\n\nerror[NC302]" in str(caught.value)


def test_a_fault_that_is_missed_is_shown() -> None:
    with pytest.raises(AssertionError) as caught:
        assert_flags(SOUND, Truth("NC302", (Span(16, 18, "17"),)))
    assert str(caught.value) == (
        "NC302 does not name exactly these places\n\n"
        " --> <text>:1:17\n"
        "  |\n"
        "1 | The bus carried 17 people: nine men, five women and three children.\n"
        "  |                 ^^\n"
        "  |\n\n"
        "nothing was found"
    )
