"""Plain values, shrinking toward small whole numbers and days near 2000."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from fractions import Fraction
from itertools import pairwise

from hypothesis import strategies as st

from numcheck.model.interval import Interval
from numcheck.model.measure import Measure
from numcheck.model.period import Period

UNITS = ("kilometer", "meter", "kilogram", "mile", "pound", "hour", "year", "percent", "USD", "EUR")
MOST = 10**9
FIRST_DAY, LAST_DAY = date(1600, 1, 1), date(2100, 12, 31)
LONGEST = 40_000  # days of a period, about a lifetime


def numbers(least: int = 0, most: int = MOST, *, places: int = 0) -> st.SearchStrategy[Fraction]:
    """Numbers from *least* to *most*, both included, with at most *places* decimals."""
    whole = st.integers(least, most).map(Fraction)
    if not places:
        return whole
    return whole | st.decimals(least, most, places=places).map(Fraction)


def quantities(
    units: Sequence[str] = UNITS, least: int = 0, most: int = 10**6
) -> st.SearchStrategy[Measure]:
    """Amounts in one of *units*, pint names or ISO 4217 codes, *least* and *most* included."""
    return st.builds(_amount, numbers(least, most, places=2), st.sampled_from(tuple(units)))


def dates(first: date = FIRST_DAY, last: date = LAST_DAY) -> st.SearchStrategy[date]:
    """Days from *first* to *last*, both included."""
    return st.dates(first, last)


@st.composite
def periods(draw: st.DrawFn, first: date = FIRST_DAY, last: date = LAST_DAY) -> Period:
    """Stretches of days that begin on *first* or later and are over on *last* at the latest."""
    start = draw(st.dates(first, last))
    days = draw(st.integers(1, min(LONGEST, (last - start).days + 1)))
    return Period(start, start + timedelta(days=days))


@st.composite
def partitions(
    draw: st.DrawFn, total: int, parts: int | None = None, *, most_parts: int = 6
) -> tuple[int, ...]:
    """Numbers of at least 1 that make *total*: as many as *parts* says, or 2 to *most_parts*.

    Raises:
        ValueError: *total* is too small for them.
    """
    if total < (parts or 2):
        raise ValueError(f"{total} cannot be parted into {parts or 2}")
    many = parts or draw(st.integers(2, min(most_parts, total)))
    cuts = draw(st.sets(st.integers(1, total - 1), min_size=many - 1, max_size=many - 1))
    return tuple(end - start for start, end in pairwise((0, *sorted(cuts), total)))


@st.composite
def percentages_of(draw: st.DrawFn, whole: int, *, places: int = 0) -> tuple[int, Fraction]:
    """A part of *whole*, 0 to all of it, and its percentage rounded to *places*, halves up."""
    part = draw(st.integers(0, whole))
    scale = 10**places
    exact = Fraction(100 * part, whole) * scale
    return part, Fraction((exact + Fraction(1, 2)).__floor__(), scale)


def intervals() -> st.SearchStrategy[Interval]:
    """Intervals with two ends, one or none, open or closed."""
    end = st.none() | numbers(-1000, 1000, places=2)
    return st.builds(_interval, end, end, st.booleans(), st.booleans())


def _interval(one: Fraction | None, other: Fraction | None, *closed: bool) -> Interval:
    low, high = (
        (other, one) if one is not None and other is not None and other < one else (one, other)
    )
    if low is not None and low == high:
        return Interval.exactly(low)
    return Interval(low, high, low is not None and closed[0], high is not None and closed[1])


def _amount(value: Fraction, unit: str) -> Measure:
    step = Fraction(1) if value.denominator == 1 else Fraction(1, 100)
    return Measure(value=value, interval=Interval.exactly(value), step=step, unit=unit)
