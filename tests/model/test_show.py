"""Exact numbers in the digits of an author."""

from __future__ import annotations

from fractions import Fraction

import pytest

from numcheck.model.interval import Interval
from numcheck.model.show import show, show_as, show_interval
from numcheck.pipeline import analyse
from numcheck.readers.files import read_text


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (Fraction(1204), "1,204"),
        (Fraction(75, 2), "37.5"),
        (Fraction(200, 3), "66.67"),
        (Fraction(-1, 3), "−0.33"),
        (Fraction(1, 3000), "0.00033"),
        (Fraction(0), "0"),
        (Fraction(1, 8), "0.125"),
        (Fraction(2999, 3000), "1"),
    ],
)
def test_shows_no_needless_decimals(value: Fraction, text: str) -> None:
    assert show(value) == text


@pytest.mark.parametrize(
    ("value", "step", "text"),
    [
        (Fraction(200, 3), Fraction(1), "66.7"),
        (Fraction(200, 3), Fraction(1, 10), "66.67"),
        (Fraction(75, 2), Fraction(1), "37.5"),
        (Fraction(40), Fraction(1, 10), "40"),
        (Fraction(1204), Fraction(1000), "1,204"),
    ],
)
def test_shows_one_decimal_more_than_the_figure_beside_it(
    value: Fraction, step: Fraction, text: str
) -> None:
    assert show(value, step) == text


@pytest.mark.parametrize(
    ("like", "value", "text"),
    [
        ("$2.5 billion", 2_750_000_000, "$2.75 billion"),
        ("12,000", 12_500, "12,500"),
        ("about $3 million", 4_000_000, "$4 million"),
        ("five", 6, "6"),
    ],
)
def test_shows_a_value_in_the_words_of_another(like: str, value: int, text: str) -> None:
    mention = analyse(read_text(f"They paid {like}.")).mentions[0]
    assert show_as(Fraction(value), mention) == text


@pytest.mark.parametrize(
    ("interval", "text"),
    [
        (Interval(Fraction(73, 2), Fraction(77, 2)), "36.5 to 38.5"),
        (Interval.exactly(Fraction(3)), "3"),
        (Interval.at_least(Fraction(50)), "at least 50"),
        (Interval.at_least(Fraction(50), closed=False), "more than 50"),
        (Interval.at_most(Fraction(50), closed=False), "less than 50"),
        (Interval(None, None, low_closed=False, high_closed=False), "any number"),
    ],
)
def test_shows_the_room_between_two_ends(interval: Interval, text: str) -> None:
    assert show_interval(interval) == text
