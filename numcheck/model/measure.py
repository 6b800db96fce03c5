"""An amount: the number as written, what it allows, and its unit."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from functools import reduce

from numcheck.model.interval import Interval

LOOSEST = Fraction(1, 10)  # of a round figure; our choice: "100 miles (150 km)" is fair, 200 not


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """A number in a unit.

    `value` is the written point; `low` and `high` are the ends as written of a range, a
    bound or an uncertainty (None where open or absent). `interval` is all that hedge and
    rounding leave. `step` is one unit in the last written place, scale word applied:
    1 for "3,000", 1/10 for "3.5", 100,000 for "2.4 million". All of them count in `unit`:
    a pint name, an ISO 4217 code, or None for a bare number. `exact` says that the text
    rules rounding out: "exactly 3,000".
    """

    value: Fraction | None
    interval: Interval
    step: Fraction
    unit: str | None = None
    low: Fraction | None = None
    high: Fraction | None = None
    exact: bool = False

    @property
    def rounded(self) -> Interval:
        """The interval once more, a bare round number read as rounded to its last nonzero place.

        "3,000" gives 2,500 to 3,500 and "2,962" gives 2,961.5 to 2,962.5, ends included;
        whatever is hedged, exact, a range or a decimal fraction keeps its interval.
        """
        if self.exact or self.value is None or not self.interval.is_point:
            return self.interval
        return Interval.around(self.value, last_nonzero_place(self.value, self.step) / 2)

    @property
    def unhedged(self) -> Interval:
        """What the digits alone allow, each read as rounded to its last nonzero place.

        A hedge is left aside: "about 20 miles (32 km)" hedges both figures alike. A last digit
        of 5 may be a figure rounded to the nearest five: "105 mph" gives 102.5 to 107.5. Zeros
        before the point leave a tenth of the figure at most, zeros behind it none: "100 mph"
        gives 90 to 110, "10.0 mph" 9.95 to 10.05.
        """
        ends = [end for end in (self.value, self.low, self.high) if end is not None]
        rooms = [Interval.around(end, _room(end, self.step)) for end in ends]
        return reduce(Interval.hull, rooms, rooms[0]) if rooms else self.interval


def _room(value: Fraction, step: Fraction) -> Fraction:
    """Half the place that the figure may be rounded to, within `LOOSEST` of it."""
    decimal_zero = step < 1 and last_nonzero_place(value, step) > step
    place = step if decimal_zero else coarsest_place(value, step)
    return max(step / 2, min(place / 2, abs(value) * LOOSEST))


def coarsest_place(value: Fraction, step: Fraction) -> Fraction:
    """The coarsest rounding that leaves these digits: 1,000 for 3,000 and 5 for 105."""
    place = last_nonzero_place(value, step)
    return place * 5 if (value / place) % 10 == 5 and value != 5 * place else place


def last_nonzero_place(value: Fraction, step: Fraction) -> Fraction:
    """The place of the last digit that is not 0: 1,000 for 3,000 and 1/10 for 3.5."""
    if value == 0:
        return step
    place = step
    while (value / (place * 10)).denominator == 1:
        place *= 10
    return place
