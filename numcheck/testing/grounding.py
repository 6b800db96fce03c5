"""Asserts that every number of a text follows from the data it was made from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from fractions import Fraction
from typing import Literal

from numcheck.api import mentions_in
from numcheck.config import Config
from numcheck.model.interval import Interval
from numcheck.model.measure import Measure
from numcheck.model.mention import Mention
from numcheck.model.period import Period, When
from numcheck.model.show import show
from numcheck.model.span import Span
from numcheck.readers.files import read_text
from numcheck.testing.derivations import Derived, derive, in_unit
from numcheck.testing.facts import Day, known_from
from numcheck.testing.picture import picture_of

Rounding = Literal["stated", "none"]

TOLD = frozenset({"number", "count", "percent", "ratio", "quantity", "money", "age", "duration"})
DATED = frozenset({"date", "period"})


def assert_grounded(
    text: str,
    facts: object,
    *,
    rounding: Rounding = "stated",
    format: str = "text",  # noqa: A002 - the name that the contract gives it
    dateline: date | str | None = None,
) -> None:
    """That every amount and date in *text* follows from *facts*, in one step.

    A step is: the value itself, in any unit; the sum or difference of two, or the sum of a
    list; one as a share of another or of its list, or the change between them; how many there
    are in a list; the days or years between two dates. *facts* are numbers, dates and texts
    with numbers ("18 miles"), in mappings, dataclasses and iterables to any depth; a number
    without a unit may stand for any.

    With *rounding* "stated" a figure may be rounded to the last place that is not 0: 3,000 for
    2,962. With "none" it may not, unless a hedge loosens it. Ordinals, identifiers, times of
    day and statistics are left alone.

    Raises:
        AssertionError: some do not; the message shows them, each with the value nearest to it.
        TypeError: *facts* hold something of another type.
        InputError: *format* is unknown.
    """
    __tracebackhide__ = True
    known = known_from(facts)
    derived = derive(known)
    document = read_text(text, format)
    loose = tuple(
        replace(mention.span, label=_nearest(mention, derived))
        for mention in mentions_in(document, Config(dateline=dateline))
        if not _follows(mention, derived, known.days, rounding)
    )
    if loose:
        raise AssertionError(f"{_count(loose)} from the facts\n\n{picture_of(document, loose)}")


def _count(loose: Sequence[Span]) -> str:
    if len(loose) == 1:
        return "1 number does not follow"
    return f"{len(loose)} numbers do not follow"


def _follows(
    mention: Mention, derived: Sequence[Derived], days: Sequence[Day], rounding: Rounding
) -> bool:
    if mention.form == "range" and mention.parts:
        return all(_follows(part, derived, days, rounding) for part in mention.parts)
    match mention.value:
        case Measure() as measure if mention.kind in TOLD:
            room = measure.rounded if rounding == "stated" else _strict(measure)
            return any(value in room for value in _candidates(derived, measure.unit))
        case When() as when if mention.kind in DATED:
            if mention.parts:
                return all(_follows(part, derived, days, rounding) for part in mention.parts)
            return _on_a_day(when, days) or _year_among(when, derived)
        case _:
            return True


def _strict(measure: Measure) -> Interval:
    """The value as written, unless a hedge or the form of the figure leaves it room."""
    rounded_only = measure.value is not None and measure.interval in {
        Interval.exactly(measure.value),
        Interval.around(measure.value, measure.step / 2),
    }
    return Interval.exactly(measure.value) if rounded_only and measure.value else measure.interval


def _candidates(derived: Sequence[Derived], unit: str | None) -> Iterator[Fraction]:
    for each in derived:
        value = in_unit(each, unit)
        if value is not None:
            yield value


def _on_a_day(when: When, days: Sequence[Day]) -> bool:
    """Whether a day of the data lies in the time, or bears the day and month that are written."""
    if when.period is not None:
        return any(when.period.meets(day.period) for day in days)
    written = when.calendar
    return written is not None and any(
        written.month in (None, day.period.start.month)
        and written.day in (None, day.period.start.day)
        and written.weekday in (None, day.period.start.weekday())
        for day in days
    )


def _year_among(when: When, derived: Sequence[Derived]) -> bool:
    """Whether the time is one calendar year, and the data holds it as a number."""
    period = when.period
    if period is None or period.start.year == date.max.year:
        return False
    year = period.start.year
    whole = period == Period(date(year, 1, 1), date(year + 1, 1, 1))
    return whole and any(each.unit is None and each.value == year for each in derived)


def _nearest(mention: Mention, derived: Sequence[Derived]) -> str:
    """The value of the data that comes nearest to the figure, and what it is."""
    measure = mention.measure
    if measure is None or measure.value is None:
        return "no such day"
    written = measure.value
    near = [
        (abs(value - written), number, value)
        for number, each in enumerate(derived)
        if (value := in_unit(each, measure.unit)) is not None
    ]
    if not near:
        return "no such value"
    _, number, value = min(near)
    return f"nearest: {derived[number].how} = {show(value, measure.step)}"
