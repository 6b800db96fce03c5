"""A day that no calendar has.

## What it does
Looks up every written day in the Gregorian calendar: 30 February, 31 April, 29 February of a
common year.

## Why it matters
Nothing can happen on such a day, so the day, the month or the year is wrong.

## Silent when
The text says itself that there is no such day; the year of a 29 February is not written.

## Source
ISO 8601-1:2019, 3.2.1 (Gregorian calendar; leap years).
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator

from numcheck.model.analysis import Analysis
from numcheck.model.finding import Finding
from numcheck.model.period import Calendar
from numcheck.model.relation import Domain
from numcheck.model.show_dates import show_month, show_ordinal
from numcheck.rule import CERTAIN, Flags, Passes, Rule

LEAP_YEAR = 2000  # stands in for a year that is not written
FEBRUARY = 2
FEBRUARY_LEAP = 29  # its last day in a leap year
MONTHS = 12


def check(analysis: Analysis) -> Iterator[Finding]:
    """Flags dates whose day is not in their month."""
    for domain in analysis.of(Domain, "date"):
        calendar = domain.mention.when.calendar if domain.mention.when else None
        last = _last_day(calendar) if calendar else None
        if calendar is None or last is None or calendar.day is None or 1 <= calendar.day <= last:
            continue
        month = _month(calendar)
        yield RULE.finding(
            f"there is no {calendar.day} {month}",
            domain.mention,
            why=f"{month} ends on the {show_ordinal(last)}",
            suggestions=(f"{last} {month}",),
        )


def _last_day(calendar: Calendar) -> int | None:
    if calendar.month is None or not 1 <= calendar.month <= MONTHS:
        return None
    year = calendar.year if calendar.year is not None and calendar.year > 0 else LEAP_YEAR
    return monthrange(year, calendar.month)[1]


def _month(calendar: Calendar) -> str:
    """The month, with its year where that decides: February is not always as long."""
    name = show_month(calendar.month or 1)
    if calendar.month == FEBRUARY and calendar.day == FEBRUARY_LEAP and calendar.year is not None:
        return f"{name} {calendar.year}"
    return name


RULE = Rule(
    code="NC201",
    name="impossible-date",
    severity="error",
    confidence=CERTAIN,
    doc=__doc__,
    check=check,
    flags=(
        Flags(
            "The bridge was opened on [[31 April 2019]] by the mayor.",
            says="there is no 31 April",
        ),
        Flags(
            "The league folded on [[February 29, 2019]].",
            says="there is no 29 February 2019",
        ),
        Flags(
            "Entries close on [[30 February]], the organisers said.",
            says="there is no 30 February",
        ),
        Flags(
            "The ferry ran from [[31 June 2020]] to 5 July 2020.",
            says="there is no 31 June",
        ),
    ),
    passes=(
        Passes("The league folded on 29 February 2020.", because="2020 was a leap year"),
        Passes("She was born on 29 February.", because="the year is not written"),
        Passes("There is no 31 April, as every child knows.", because="the text says so itself"),
        Passes("In most calendars 30 February does not exist.", because="the text says so itself"),
        Passes("The bridge was opened on 31 May 2019.", because="May has 31 days"),
        Passes(
            "The battle of February 29, 1704 was over in a day.", because="1704 was a leap year"
        ),
    ),
)
