"""Percentages, points and basis points are told apart, and other words left alone."""

from __future__ import annotations

from fractions import Fraction

import pytest

from numcheck.mentions.numerals import read_numeral
from numcheck.mentions.percent import PercentPhrase, percent_after


def phrase(text: str) -> PercentPhrase | None:
    numeral = read_numeral(text, 0)
    assert numeral is not None
    return percent_after(text, numeral)


@pytest.mark.parametrize(
    ("text", "read", "unit"),
    [
        ("38%", "38%", "percent"),
        ("38 % of voters", "38 %", "percent"),
        ("38\N{NO-BREAK SPACE}%", "38\N{NO-BREAK SPACE}%", "percent"),
        ("twelve per cent", "twelve per cent", "percent"),
        ("12 percent.", "12 percent", "percent"),
        ("a 12-percent rise"[2:], "12-percent", "percent"),
        ("40 pct of", "40 pct", "percent"),
        ("40pc of", "40pc", "percent"),
        ("1.1 wt.% copper", "1.1 wt.%", "percent"),
        ("three percentage points", "three percentage points", "percentage_point"),
        ("1 percentage point", "1 percentage point", "percentage_point"),
        ("2 per cent points", "2 per cent points", "percentage_point"),
        ("4pp higher", "4pp", "percentage_point"),
        ("25 basis points", "25 basis points", "percentage_point"),
        ("25bps", "25bps", "percentage_point"),
    ],
)
def test_percentages_are_read(text: str, read: str, unit: str) -> None:
    found = phrase(text)
    assert found is not None
    assert (text[: found.end], found.unit) == (read, unit)


def test_a_basis_point_is_a_hundredth_of_a_percentage_point() -> None:
    found = phrase("25 basis points")
    assert found is not None
    assert found.scale == Fraction(1, 100)


@pytest.mark.parametrize(
    "text",
    [
        "38 people",
        "12 per centre",
        "40 pcs",
        "five pc",
        "7 points",
        "3 per cents",
        "5 pp.tx",
        "9",
        "2 w",
        "8 percentile",
    ],
)
def test_other_words_are_left_alone(text: str) -> None:
    assert phrase(text) is None
