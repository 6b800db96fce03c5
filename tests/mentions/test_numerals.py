"""Numerals in digits and words, and what only looks like one."""

from __future__ import annotations

from fractions import Fraction

import pytest

from numcheck.lexicon.numerals import numeral_words
from numcheck.mentions.numerals import read_numeral

WHOLE = [
    ("1,204", "1204"),
    ("816 000", "816000"),
    ("816\N{NARROW NO-BREAK SPACE}000", "816000"),
    ("12,34,567.89", "1234567.89"),
    ("1'204", "1204"),
    ("1.234,56", "1234.56"),
    ("1.234.567", "1234567"),
    ("72·5", "72.5"),
    (".05", "0.05"),
    ("3.5 x 10^-4", "0.00035"),
    ("1.3×10⁶", "1300000"),
    ("5 × 10 −3", "0.005"),
    ("1e-5", "0.00001"),
    ("8x2^10", "8192"),
    ("3 hundred and one", "301"),
    ("4 hundred and twenty-two", "422"),
    ("one billion and a half million", "1000500000"),
    ("two million and three quarters thousand", "2000750"),
    ("three halves", "3/2"),
    ("2 doz", "24"),
    ("2 1/2", "2.5"),
    ("2½", "2.5"),
    ("¾", "0.75"),
    ("3bn", "3000000000"),
    ("12k", "12000"),
    ("2.4 million", "2400000"),
    ("5 hundred", "500"),
    ("-5", "-5"),
    ("−0.35", "-0.35"),
    ("twelve hundred and four", "1204"),
    ("one thousand, two hundred and four", "1204"),
    ("356\nmillion", "356000000"),
    ("356\r\nmillion", "356000000"),
    ("twelve\r\nmillion", "12000000"),
    ("Forty-Two", "42"),
    ("three million two hundred thousand", "3200000"),
    ("one point two", "1.2"),
    ("two dozen", "24"),
    ("half a billion", "500000000"),
    ("a thousand", "1000"),
]


@pytest.mark.parametrize(("text", "value"), WHOLE)
def test_reads_the_whole_numeral(text: str, value: str) -> None:
    numeral = read_numeral(text, 0)
    assert numeral is not None
    assert (numeral.value, numeral.text) == (Fraction(value), text)


def test_a_full_stop_behind_bare_decimals_is_no_part_of_them() -> None:
    numeral = read_numeral(".013. Watering had none.", 0)
    assert numeral is not None
    assert (numeral.value, numeral.text) == (Fraction("0.013"), ".013")


@pytest.mark.parametrize(("text", "value"), numeral_words().reads.items())
def test_every_reading_of_the_lexicon_holds(text: str, value: Fraction) -> None:
    numeral = read_numeral(text, 0)
    assert numeral is not None
    assert (numeral.value, numeral.end) == (value, len(text))


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("1,1,1,1", "1"),
        ("12,345,67", "12,345"),
        ("45/120 patients", "45"),
        ("3/4 (75%)", "3"),
        ("two and five", "two"),
        ("nineteen ninety-six", "nineteen"),
        ("5m people", "5"),
        ("3,4 and 5", "3"),
        ("2012 500 metres", "2012"),
    ],
)
def test_stops_where_the_numeral_ends(text: str, read: str) -> None:
    numeral = read_numeral(text, 0)
    assert numeral is not None
    assert numeral.text == read


@pytest.mark.parametrize(
    "text", ["", "people", "a third party", "an apple", "hundreds of", "of", "-", "."]
)
def test_reads_nothing_where_no_numeral_begins(text: str) -> None:
    assert read_numeral(text, 0) is None


@pytest.mark.parametrize(
    ("text", "step"),
    [
        ("3,000", "1"),
        ("3.50", "0.01"),
        ("2.4 million", "100000"),
        ("3 million", "1000000"),
        ("three thousand", "1"),
        ("two-thirds", "1/3"),
    ],
)
def test_the_step_is_one_unit_of_the_last_written_place(text: str, step: str) -> None:
    numeral = read_numeral(text, 0)
    assert numeral is not None
    assert numeral.step == Fraction(step)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("19th", "ordinal"),
        ("twenty-first", "ordinal"),
        ("third", "ordinal"),
        ("1/2 cup", "fraction"),
        ("two-thirds", "fraction"),
        ("12", "cardinal"),
    ],
)
def test_tells_ranks_and_fractions_from_cardinals(text: str, kind: str) -> None:
    numeral = read_numeral(text, 0)
    assert numeral is not None
    assert numeral.kind == kind


def test_a_megabyte_of_digits_is_no_numeral() -> None:
    assert read_numeral("1" * 1_000_000, 0) is None
