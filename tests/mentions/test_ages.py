"""Ages, in complete years."""

from __future__ import annotations

from fractions import Fraction

import pytest

from numcheck.mentions.context import Context
from numcheck.mentions.read import scan
from numcheck.model.interval import Interval
from numcheck.model.mention import Mention


def read(text: str) -> list[Mention]:
    return [mention for mention in scan(Context(text)) if mention.kind == "age"]


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("a baker aged 27 won", "aged 27"),
        ("She is 27 years old.", "27 years old"),
        ("a 27-year-old baker", "27-year-old"),
        ("a twenty-seven-year-old baker", "twenty-seven-year-old"),
        ("She died at the age of 27.", "at the age of 27"),
        ("Ada Roe, 27, said so.", "27"),
        ("She turned 27 in May.", "27"),
        ("He was 27 when he left.", "27"),
        ("Ada Roe was 27 when she left.", "27"),
        ("He died of a fever at 27.", "27"),
        ("She was just twenty-seven.", "twenty-seven"),
    ],
)
def test_an_age_holds_until_the_next_birthday(text: str, written: str) -> None:
    (mention,) = read(text)
    assert mention.span.text == written
    assert mention.measure is not None
    assert mention.measure.interval == Interval(Fraction(27), Fraction(28), True, False)
    assert mention.measure.unit == "year"


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("She is in her 40s.", 40, 49),
        ("most 18-34 year-olds", 18, 34),
        ("adults aged 18 to 34", 18, 34),
        ("adults aged between 18 and 34", 18, 34),
    ],
)
def test_a_span_of_ages_has_its_ends_as_written(text: str, low: int, high: int) -> None:
    (mention,) = read(text)
    assert mention.measure is not None
    assert (mention.measure.low, mention.measure.high) == (Fraction(low), Fraction(high))
    assert mention.form == "range"


@pytest.mark.parametrize(
    "text",
    [
        "On July 4, 27, it rained.",
        "Tables 3, 27, and 31",
        "In Rome, 27 people",
        "Berlin, 27, 31 and 45",
        "the firm is 27 years in business",
        "Oslo, 270, said",
    ],
)
def test_other_numbers_between_commas_are_not_ages(text: str) -> None:
    assert [mention.span.text for mention in read(text)] == []


@pytest.mark.parametrize(
    "text",
    [
        "It was 40 when it broke.",
        "The score was 12 when she left the field.",
        "He turned 27 pages.",
        "She died on Sunday at 11.",
        "He was 27 minutes late.",
        "He was 27-24 up.",
        "She was 1.85 m tall.",
    ],
)
def test_what_somebody_is_may_be_no_age(text: str) -> None:
    assert read(text) == []
