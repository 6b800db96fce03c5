"""The room that figures leave in stated arithmetic."""

from __future__ import annotations

from fractions import Fraction

import pytest

from numcheck.model.interval import Interval
from numcheck.model.measure import Measure
from numcheck.model.room import quotient, room


def bare(value: int) -> Measure:
    return Measure(
        value=Fraction(value), interval=Interval.exactly(Fraction(value)), step=Fraction(1)
    )


@pytest.mark.parametrize("value", [0, 7, 120, 999])
def test_a_small_count_is_exact(value: int) -> None:
    assert room(bare(value)) == Interval.exactly(Fraction(value))


@pytest.mark.parametrize(
    ("value", "low", "high"),
    [(12_000, 11_500, 12_500), (1_000, 950, 1_050), (12_500, 12_450, 12_550)],
)
def test_a_large_round_figure_may_be_rounded(value: int, low: int, high: int) -> None:
    assert room(bare(value)) == Interval(Fraction(low), Fraction(high))


def test_a_quotient_holds_every_ratio_of_its_ends() -> None:
    part, whole = Interval(Fraction(1), Fraction(2)), Interval(Fraction(4), Fraction(8))
    assert quotient(part, whole) == Interval(Fraction(1, 8), Fraction(1, 2))


def test_a_quotient_is_open_where_its_ends_are() -> None:
    part, whole = Interval.at_least(Fraction(1)), Interval.exactly(Fraction(4))
    assert quotient(part, whole).high is None


def test_a_whole_of_nothing_has_no_quotient() -> None:
    with pytest.raises(ValueError, match="nothing"):
        quotient(Interval.exactly(Fraction(1)), Interval.exactly(Fraction(0)))
