"""A weekday and a date that do not belong together.

## What it does
Computes the weekday of a written date and compares it with the weekday written beside it. A
date without a year is taken as the occurrence nearest to the dateline.

## Why it matters
Readers who plan by the weekday and readers who plan by the date will come on different days.

## Silent when
The year is before 1753, or the words name another calendar ("Old Style", "in Russia" until
1923); there is neither year nor dateline; the date lies more than two months from the
dateline; a year told in the same paragraph, or the year before or after one that two dates
share, makes the weekday right.

## Source
ISO 8601-1:2019, table 2 (weekdays of the Gregorian calendar); Calendar (New Style) Act 1750.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from numcheck.model.analysis import Analysis
from numcheck.model.finding import Finding
from numcheck.model.mention import Mention
from numcheck.model.period import Calendar, Dateline
from numcheck.model.relation import Domain
from numcheck.model.show_dates import show_day, show_weekday
from numcheck.relations.times import dateline_mention, year_of
from numcheck.rule import CERTAIN, INFERRED, Flags, Passes, Rule

NEAR = timedelta(days=61)  # two months: further off, the year may well be another one
WEEK = 7


def check(analysis: Analysis) -> Iterator[Finding]:
    """Flags dates that fall on another weekday than the one written with them."""
    for domain in analysis.of(Domain, "weekday"):
        weekday = _weekday(domain.beside or domain.mention)
        days = _days(domain.mention, analysis.dateline)
        if days and weekday is not None and all(day.weekday() != weekday for day in days):
            yield _finding(analysis, domain, days[0], weekday)


def _weekday(mention: Mention) -> int | None:
    calendar = mention.when.calendar if mention.when else None
    return calendar.weekday if calendar else None


def _finding(analysis: Analysis, domain: Domain, day: date, weekday: int) -> Finding:
    ahead = analysis.dateline is not None and analysis.dateline.day < day
    leans = year_of(domain.mention) is None
    places = {"weekday": domain.beside, "dateline": dateline_mention(analysis) if leans else None}
    others = {label: place for label, place in places.items() if place is not None}
    right, written, shown = show_weekday(day.weekday()), show_weekday(weekday), show_day(day)
    return RULE.finding(
        f"{shown} {'is' if ahead else 'was'} a {right}, not a {written}",
        domain.mention,
        *others.values(),
        why=f"{shown}{', nearest to the dateline,' if leans else ''} falls on a {right}",
        labels=(None, *others),
        suggestions=(f"{right}, {shown}", *_other(day, weekday)),
        confidence=INFERRED if leans else None,
    )


def _days(mention: Mention, dateline: Dateline | None) -> list[date]:
    """The days that may be meant, the likeliest first; none where nothing tells the year."""
    when = mention.when
    calendar = when.calendar if when is not None else None
    if when is None or calendar is None:
        return []
    if calendar.year is not None:
        stated = str(calendar.year) in mention.span.text
        return _in_years(calendar, calendar.year, () if stated else (-1, 1))
    if dateline is None:
        return []
    days = _in_years(calendar, dateline.day.year, (-1, 1))
    near = [day for day in days if abs(day - dateline.day) <= NEAR]
    return [*near, *((when.period.start,) if near and when.period is not None else ())]


def _in_years(calendar: Calendar, year: int, shifts: tuple[int, ...]) -> list[date]:
    """The day in that year and in those so far from it, where it exists."""
    days = (_possible(year + shift, calendar) for shift in (0, *shifts))
    return [day for day in days if day is not None]


def _possible(year: int, calendar: Calendar) -> date | None:
    try:
        return date(year, calendar.month or 1, calendar.day or 1)
    except ValueError:
        return None


def _other(day: date, weekday: int) -> tuple[str, ...]:
    """The nearest day with that weekday, if the calendar goes so far."""
    ahead = (weekday - day.weekday()) % WEEK
    number = day.toordinal() + (ahead if 2 * ahead <= WEEK else ahead - WEEK)
    if not 1 <= number <= date.max.toordinal():
        return ()
    return (f"{show_weekday(weekday)}, {show_day(date.fromordinal(number))}",)


RULE = Rule(
    code="NC202",
    name="weekday-mismatch",
    severity="error",
    confidence=CERTAIN,
    doc=__doc__,
    check=check,
    flags=(
        Flags(
            "The march was called for [[Sunday, 20 January 1972]], despite a ban.",
            says="20 January 1972 was a Thursday, not a Sunday",
        ),
        Flags(
            "Doors open on [[Monday, March 4 at seven]].",
            says="4 March 2020 is a Wednesday, not a Monday",
            dateline="2020-02-20",
        ),
        Flags(
            "On [[6 May 2021]], a [[Monday]], the river rose.",
            says="6 May 2021 was a Thursday, not a Monday",
        ),
        Flags(
            "It sank on [[Tuesday 15 April 1912]] off Newfoundland.",
            says="15 April 1912 was a Monday, not a Tuesday",
        ),
    ),
    passes=(
        Passes(
            "It sank on Monday 15 April 1912 off Newfoundland.",
            because="that day was a Monday",
        ),
        Passes(
            "He was crowned on Sunday, 11 January 1559.",
            because="England still reckoned by the Julian calendar, and that is another day",
        ),
        Passes(
            "In Russia the palace was taken on Wednesday, 25 October 1917.",
            because="Russia still used the Julian calendar",
        ),
        Passes(
            "It ran from Friday 28 December to Tuesday 1 January 2013.",
            because="the December is that of the year before",
        ),
        Passes(
            "They met on Sunday, 14 June last year.",
            because="the year before was meant",
            dateline="2021-07-12",
        ),
        Passes("It stood in The Sun, 16 August 2008, page 4.", because="that is a newspaper"),
        Passes("Doors open on Monday, March 4 at seven.", because="nothing tells the year"),
        Passes(
            "In 2013 the fair fell on Monday, March 4.",
            because="the paragraph tells another year",
            dateline="2020-02-20",
        ),
        Passes(
            "The first storm came on Friday, August 9.",
            because="half a year from the dateline another year may be meant",
            dateline="2020-02-20",
        ),
    ),
)
