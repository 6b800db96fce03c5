"""A period that ends before it begins.

## What it does
Compares the two ends of "from 2003 to 2002", "between May 1980 and March 1979", "(1776–1711)"
and "5–3 May" as stretches of days.

## Why it matters
One end is wrong or the two are swapped, and every reckoning from them goes wrong too.

## Silent when
The years count backwards ("BC", "years ago"); a date is moved ("brought forward from 2010 to
2008") or two years are compared ("the difference between 2010 and 2005"); the second year
leaves out its century ("1998–03"); no year is written and the period may run over New Year.

## Source
ISO 8601-1:2019, 3.1.1.6 and 5.5 (a time interval has a start and a later end).
"""

from __future__ import annotations

from collections.abc import Iterator

from numcheck.model.analysis import Analysis
from numcheck.model.finding import Finding
from numcheck.model.mention import Mention
from numcheck.model.period import Calendar
from numcheck.model.relation import Order
from numcheck.rule import CERTAIN, Flags, Passes, Rule


def check(analysis: Analysis) -> Iterator[Finding]:
    """Flags periods whose second end is over before the first begins."""
    for order in analysis.of(Order, "period"):
        if _reversed(order.first, order.second):
            first, second = order.first.span.text, order.second.span.text
            yield RULE.finding(
                f"the period ends ({second}) before it begins ({first})",
                order.first,
                order.second,
                why=f"{second} is earlier than {first}",
                labels=("begins", "ends"),
                suggestions=(f"swap {first} and {second}", "correct one of the two"),
            )


def _reversed(first: Mention, second: Mention) -> bool:
    start, end = first.when, second.when
    if start is None or end is None or start.calendar is None or end.calendar is None:
        return False
    if _within_a_month(first, start.calendar, end.calendar):
        return True
    if not (_dated(first, start.calendar) and _dated(second, end.calendar)):
        return False
    if start.period is None or end.period is None:
        return False
    return end.period.precedes(start.period)


def _dated(mention: Mention, calendar: Calendar) -> bool:
    """Whether the year stands in the mention itself, not shared with the other end."""
    return calendar.year is not None and str(calendar.year) in mention.span.text


def _within_a_month(first: Mention, start: Calendar, end: Calendar) -> bool:
    """Whether two days of one month are in the wrong order: "5 to 3 May"."""
    if start.day is None or end.day is None or (start.year, start.month) != (end.year, end.month):
        return False
    once = start.year is not None or first.span.text.isdigit()
    return once and end.day < start.day


RULE = Rule(
    code="NC203",
    name="reversed-period",
    severity="error",
    confidence=CERTAIN,
    doc=__doc__,
    check=check,
    flags=(
        Flags(
            "She ran the museum from [[2003]] to [[2002]].",
            says="the period ends (2002) before it begins (2003)",
        ),
        Flags(
            "Rents doubled between [[May 1980]] and [[March 1979]].",
            says="the period ends (March 1979) before it begins (May 1980)",
        ),
        Flags(
            "The poet John Roe ([[1776]]–[[1711]]) lived here.",
            says="the period ends (1711) before it begins (1776)",
        ),
        Flags(
            "The office is shut May [[9]]–[[3]] for repairs.",
            says="the period ends (3) before it begins (9)",
        ),
        Flags(
            "Readings were taken from [[31 December 2012]] to [[1 January 1997]].",
            says="the period ends (1 January 1997) before it begins (31 December 2012)",
        ),
    ),
    passes=(
        Passes("She ran the museum from 2002 to 2003.", because="the ends are in order"),
        Passes(
            "The town was settled from 500 to 400 BC.", because="years before Christ count down"
        ),
        Passes(
            "The council brought the move forward from 2010 to 2008.",
            because="a date is moved, no period is given",
        ),
        Passes(
            "The difference between 2010 and 2005 was small.",
            because="two years are compared, no period is given",
        ),
        Passes("The war of 1998–03 ruined the port.", because="the century is left out"),
        Passes(
            "The rink is open from November to February 2006.",
            because="the winter begins in the year before",
        ),
        Passes("It closed from 30 December to 2 January.", because="the period runs over New Year"),
        Passes("He served from March 2003 to 2003.", because="the year holds the month"),
    ),
)
