"""The algebra of intervals: what holds for their members holds for them."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from numcheck.model.interval import Interval
from numcheck.model.measure import Measure, last_nonzero_place

numbers = st.fractions(min_value=-(10**6), max_value=10**6, max_denominator=1000)
positives = st.fractions(min_value=Fraction(1, 1000), max_value=1000, max_denominator=1000)
factors = st.one_of(positives, positives.map(lambda factor: -factor))


@st.composite
def intervals(draw: st.DrawFn) -> Interval:
    """Any interval: a point, bounded, open or closed, unbounded on one side or both."""
    low, high = sorted((draw(numbers), draw(numbers)))
    if low == high:
        return Interval.exactly(low)
    shut_low, shut_high = draw(st.booleans()), draw(st.booleans())
    if draw(st.integers(0, 4)) == 0:
        return Interval(None, high, low_closed=False, high_closed=shut_high)
    if draw(st.integers(0, 4)) == 0:
        return Interval(low, None, low_closed=shut_low, high_closed=False)
    if draw(st.integers(0, 9)) == 0:
        return Interval(None, None, low_closed=False, high_closed=False)
    return Interval(low, high, low_closed=shut_low, high_closed=shut_high)


@st.composite
def members(draw: st.DrawFn, interval: Interval) -> Fraction:
    """A value of *interval*, its ends included as often as not."""
    low = interval.low if interval.low is not None else (interval.high or Fraction(0)) - 10
    high = interval.high if interval.high is not None else low + 10
    weight = draw(st.fractions(min_value=0, max_value=1, max_denominator=100))
    value = low + (high - low) * weight
    return value if value in interval else (low + high) / 2


@st.composite
def measures(draw: st.DrawFn) -> Measure:
    """An amount as read from digits: a value that is a multiple of its step."""
    step = Fraction(10) ** draw(st.integers(-6, 9))
    value = step * draw(st.integers(-(10**7), 10**7))
    interval = draw(st.sampled_from((Interval.exactly(value), Interval.around(value, step / 2))))
    return Measure(value=value, interval=interval, step=step)


@given(intervals())
def test_an_interval_holds_an_end_exactly_if_that_end_is_closed(interval: Interval) -> None:
    if interval.low is not None:
        assert (interval.low in interval) == interval.low_closed
    if interval.high is not None:
        assert (interval.high in interval) == interval.high_closed


@given(intervals())
def test_nothing_beyond_an_end_is_inside(interval: Interval) -> None:
    if interval.low is not None:
        assert interval.low - Fraction(1, 10**9) not in interval
    if interval.high is not None:
        assert interval.high + Fraction(1, 10**9) not in interval


@given(numbers)
def test_exactly_holds_its_value_alone(value: Fraction) -> None:
    assert Interval.exactly(value).is_point
    assert value in Interval.exactly(value)
    assert value + Fraction(1, 10**9) not in Interval.exactly(value)


@given(numbers, positives)
def test_around_reaches_as_far_to_either_side(value: Fraction, reach: Fraction) -> None:
    interval = Interval.around(value, reach)
    assert value in interval
    assert value - reach in interval
    assert value + reach in interval
    assert value + reach * 2 not in interval


@given(numbers, positives, st.booleans())
def test_bounds_hold_what_lies_beyond_them(value: Fraction, reach: Fraction, closed: bool) -> None:  # noqa: FBT001 - drawn
    above, below = Interval.at_least(value, closed=closed), Interval.at_most(value, closed=closed)
    assert value + reach in above
    assert value - reach not in above
    assert value - reach in below
    assert value + reach not in below
    assert (value in above) == (value in below) == closed


@given(intervals(), intervals())
def test_meets_is_symmetric(one: Interval, other: Interval) -> None:
    assert one.meets(other) == other.meets(one)


@given(intervals())
def test_an_interval_meets_itself_and_does_not_precede_itself(interval: Interval) -> None:
    assert interval.meets(interval)
    assert not interval.precedes(interval)


@given(intervals(), intervals())
def test_exactly_one_of_before_after_and_meeting_holds(one: Interval, other: Interval) -> None:
    assert one.precedes(other) + other.precedes(one) + one.meets(other) == 1


@given(intervals(), intervals(), intervals())
def test_precedes_is_transitive(one: Interval, two: Interval, three: Interval) -> None:
    if one.precedes(two) and two.precedes(three):
        assert one.precedes(three)


@given(intervals(), intervals(), st.data())
def test_a_shared_value_means_that_they_meet(
    one: Interval, other: Interval, data: st.DataObject
) -> None:
    if data.draw(members(one)) in other:
        assert one.meets(other)


@given(intervals(), intervals(), st.data())
def test_all_values_of_the_earlier_are_smaller(
    one: Interval, other: Interval, data: st.DataObject
) -> None:
    first, second = (one, other) if one.precedes(other) else (other, one)
    if first.precedes(second):
        assert data.draw(members(first)) < data.draw(members(second))


@given(intervals(), intervals(), st.data())
def test_the_hull_holds_both_and_reaches_no_further(
    one: Interval, other: Interval, data: st.DataObject
) -> None:
    hull = one.hull(other)
    assert hull == other.hull(one)
    assert data.draw(members(one)) in hull
    assert data.draw(members(other)) in hull
    assert hull.low in (one.low, other.low)
    assert hull.high in (one.high, other.high)


@given(intervals())
def test_the_hull_with_itself_is_the_interval(interval: Interval) -> None:
    assert interval.hull(interval) == interval


@given(intervals(), intervals(), st.data())
def test_sums_and_differences_of_members_lie_in_the_sum_and_difference(
    one: Interval, other: Interval, data: st.DataObject
) -> None:
    a, b = data.draw(members(one)), data.draw(members(other))
    assert a + b in one + other
    assert a - b in one - other
    assert -a in -one


@given(intervals(), intervals(), intervals())
def test_addition_keeps_the_laws_of_addition(one: Interval, two: Interval, three: Interval) -> None:
    assert one + two == two + one
    assert (one + two) + three == one + (two + three)
    assert one + Interval.exactly(Fraction(0)) == one
    negative = -one
    assert -negative == one
    assert -(one + two) == -one + -two


@given(intervals(), factors, numbers, st.data())
def test_a_member_in_another_unit_lies_in_the_interval_in_that_unit(
    interval: Interval, factor: Fraction, offset: Fraction, data: st.DataObject
) -> None:
    value = data.draw(members(interval))
    assert value * factor + offset in interval.scaled(factor, offset)


@given(intervals(), factors, numbers)
def test_a_unit_change_and_back_changes_nothing(
    interval: Interval, factor: Fraction, offset: Fraction
) -> None:
    there = interval.scaled(factor, offset)
    assert there.scaled(1 / factor, -offset / factor) == interval


@given(intervals(), intervals(), positives, numbers)
def test_a_unit_change_never_alters_a_verdict(
    one: Interval, other: Interval, factor: Fraction, offset: Fraction
) -> None:
    there, too = one.scaled(factor, offset), other.scaled(factor, offset)
    assert there.meets(too) == one.meets(other)
    assert there.precedes(too) == one.precedes(other)


@given(intervals(), intervals(), positives, numbers)
def test_a_unit_that_counts_the_other_way_turns_the_order_around(
    one: Interval, other: Interval, factor: Fraction, offset: Fraction
) -> None:
    there, too = one.scaled(-factor, offset), other.scaled(-factor, offset)
    assert there.meets(too) == one.meets(other)
    assert there.precedes(too) == other.precedes(one)


def test_no_unit_is_nothing_of_another() -> None:
    with pytest.raises(ValueError, match="zero"):
        Interval.exactly(Fraction(1)).scaled(Fraction(0))


@pytest.mark.parametrize(
    ("low", "high", "low_closed", "high_closed"),
    [(2, 1, True, True), (1, 1, True, False), (1, 1, False, False), (None, 1, True, True)],
)
def test_an_interval_that_holds_nothing_cannot_be_made(
    low: int | None,
    high: int,
    low_closed: bool,  # noqa: FBT001 - a table
    high_closed: bool,  # noqa: FBT001 - a table
) -> None:
    with pytest.raises(ValueError, match=r"empty|unbounded"):
        Interval(None if low is None else Fraction(low), Fraction(high), low_closed, high_closed)


@given(measures())
def test_a_rounded_amount_holds_the_value_and_all_it_held_before(measure: Measure) -> None:
    assert measure.value is not None
    assert measure.value in measure.rounded
    assert measure.rounded.hull(measure.interval) == measure.rounded


@given(measures())
def test_the_last_nonzero_place_divides_the_value_and_ten_of_it_do_not(measure: Measure) -> None:
    assert measure.value is not None
    place = last_nonzero_place(measure.value, measure.step)
    assert (measure.value / place).denominator == 1
    assert measure.value == 0 or (measure.value / (place * 10)).denominator != 1


@given(measures(), st.integers(-6, 6))
def test_rounding_is_the_same_in_every_scale(measure: Measure, power: int) -> None:
    assert measure.value is not None
    scale = Fraction(10) ** power
    scaled = Measure(
        value=measure.value * scale,
        interval=measure.interval.scaled(scale),
        step=measure.step * scale,
    )
    assert scaled.rounded == measure.rounded.scaled(scale)


@pytest.mark.parametrize(
    ("value", "step", "low", "high"),
    [
        ("3000", "1", "2500", "3500"),
        ("2962", "1", "2961.5", "2962.5"),
        ("120", "1", "115", "125"),
        ("0", "1", "-0.5", "0.5"),
        ("-40", "1", "-45", "-35"),
    ],
)
def test_a_bare_number_is_rounded_to_its_last_nonzero_place(
    value: str, step: str, low: str, high: str
) -> None:
    point = Interval.exactly(Fraction(value))
    measure = Measure(value=Fraction(value), interval=point, step=Fraction(step))
    assert measure.rounded == Interval(Fraction(low), Fraction(high))
