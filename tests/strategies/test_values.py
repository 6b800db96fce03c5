"""The plain strategies keep their promises and shrink to the plainest values."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import find, given, settings
from hypothesis import strategies as st

import numcheck
import numcheck.strategies as nst

FIRST, LAST = date(2020, 1, 1), date(2020, 3, 31)


@given(st.data(), st.integers(2, 500))
def test_partitions_make_their_total(data: st.DataObject, total: int) -> None:
    parts = data.draw(nst.partitions(total))
    assert sum(parts) == total
    assert min(parts) >= 1
    assert 2 <= len(parts) <= 6


@given(nst.partitions(10, 4))
def test_a_partition_has_as_many_parts_as_are_asked_for(parts: tuple[int, ...]) -> None:
    assert len(parts) == 4


def test_a_total_too_small_for_its_parts_is_refused() -> None:
    with pytest.raises(ValueError, match="2 cannot be parted into 3"):
        find(nst.partitions(2, 3), bool)


@given(st.data(), st.integers(1, 5000), st.integers(0, 2))
def test_a_percentage_is_rounded_to_its_places(
    data: st.DataObject, whole: int, places: int
) -> None:
    part, percent = data.draw(nst.percentages_of(whole, places=places))
    assert 0 <= part <= whole
    assert abs(percent - Fraction(100 * part, whole)) <= Fraction(1, 2 * 10**places)


@given(nst.numbers(-5, 5, places=2))
def test_numbers_stay_within_their_ends_and_places(number: Fraction) -> None:
    assert -5 <= number <= 5
    assert (number * 100).denominator == 1


@given(nst.periods(FIRST, LAST), nst.dates(FIRST, LAST))
def test_days_and_periods_stay_within_their_ends(period: numcheck.Period, day: date) -> None:
    assert FIRST <= period.start < period.end
    assert period.days <= (LAST - FIRST).days + 1
    assert FIRST <= day <= LAST


@given(nst.facts(total="visits", parts=["morning", "evening"], dates=3))
def test_facts_are_consistent(facts: nst.Facts) -> None:
    assert sum(facts.parts.values()) == facts.total
    assert list(facts.dates) == sorted(set(facts.dates))
    assert (facts.things, list(facts.parts)) == ("visits", ["morning", "evening"])


def test_numbers_and_facts_shrink_to_small_plain_ones() -> None:
    assert find(nst.numbers(places=2), lambda number: number > 9) == 10
    shrunk = find(nst.facts(), lambda facts: facts.total > 100)
    assert (shrunk.total, dict(shrunk.parts)) == (101, {"women": 1, "men": 100})


@pytest.mark.parametrize(
    "kind",
    [
        numcheck.Mention,
        numcheck.Interval,
        numcheck.Measure,
        numcheck.Period,
        numcheck.Span,
        numcheck.Finding,
        numcheck.Report,
    ],
)
@given(st.data())
@settings(max_examples=5)
def test_hypothesis_knows_the_types_of_numcheck(kind: type, data: st.DataObject) -> None:
    assert isinstance(data.draw(st.from_type(kind)), kind)
