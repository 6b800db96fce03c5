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
