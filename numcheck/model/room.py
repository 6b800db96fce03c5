"""The room that a figure leaves in the arithmetic stated around it."""

from __future__ import annotations

from fractions import Fraction

from numcheck.model.interval import Interval
from numcheck.model.measure import Measure, last_nonzero_place

LARGE = 1000  # from here on, a round figure beside its parts may have been rounded
PART = 20  # by a 20th at most: 1,000 beside its parts is not 500; our choice


def room(measure: Measure) -> Interval:
    """What the true value may be: exact for small counts, rounded for large round figures.

    "120 patients" in a sum is 120; "12,000 people" may be 11,500 to 12,500. Hedges, scale
    words and decimals keep the interval that they were read with.
    """
    value, rounded = measure.value, measure.rounded
    if value is None or abs(value) < LARGE or rounded == measure.interval:
        return measure.interval
    reach = last_nonzero_place(value, measure.step) / 2
    return Interval.around(value, min(reach, abs(value) / PART))


def give_or_take(measure: Measure) -> Interval:
    """The amount as read, and one unit of its last place either way: rounded or cut off."""
    if measure.value is None:
        return measure.interval
    return measure.interval.hull(Interval.around(measure.value, measure.step))


def quotient(part: Interval, whole: Interval) -> Interval:
    """All that a non-negative *part* over a positive *whole* can be, no end where there is none.

    Raises:
        ValueError: *whole* may be 0 or less.
    """
    if whole.low is None or whole.low <= 0:
        raise ValueError("a whole that may be nothing")
    low = None if part.low is None or whole.high is None else part.low / whole.high
    high = None if part.high is None else part.high / whole.low
    return Interval(
        low if low is not None else Fraction(0),
        high,
        part.low_closed and whole.high_closed if low is not None else True,
        high is not None and part.high_closed and whole.low_closed,
    )
