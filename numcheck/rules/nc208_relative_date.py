"""A time told from the dateline, and a date beside it, that are not the same.

## What it does
Resolves "last year", "yesterday", "next month", "two years ago" from the dateline and compares
the days with the date that explains it: "last year, in 2018", "yesterday, 5 May".

## Why it matters
Readers of another day cannot tell which of the two is meant; often the text was reprinted.

## Silent when
The document has no dateline; the words are quoted; the sentence tells another year before; a
few days explain the gap (time zones, publication).

## Source
TimeML Annotation Guidelines 1.2.1, 2.2 (anchored times).
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from numcheck.model.analysis import Analysis
from numcheck.model.finding import Finding
from numcheck.model.period import Calendar, Period
from numcheck.model.relation import Placed
from numcheck.model.show_dates import show_day
from numcheck.relations.times import dateline_mention
from numcheck.rule import INFERRED, Flags, Passes, Rule

WEEK, MONTH = 7, 31  # days
MARGINS = ((1, 1), (WEEK, 7), (MONTH, 5), (10**6, 10))  # days of a period, days it may shift


def check(analysis: Analysis) -> Iterator[Finding]:
    """Flags relative times that share no day with the date beside them."""
    dateline = analysis.dateline
    if dateline is None:
        return
    for placed in analysis.of(Placed, "relative"):
        told, against = placed.mention.when, placed.against
        stated = against.when.calendar if against and against.when else None
        if told is None or told.period is None or against is None or stated is None:
            continue
        period = _widened(told.period, dateline.day, counted=bool(placed.mention.parts))
        if _agree(period, stated):
            continue
        place = dateline_mention(analysis)
        yield RULE.finding(
            f"{placed.mention.span.text} is not {against.span.text} in a text of "
            f"{show_day(dateline.day)}",
            placed.mention,
            against,
            *((place,) if place else ()),
            why=f"{placed.mention.span.text} is {_shown(told.period)}",
            labels=(None, None, "dateline") if place else (),
            suggestions=("correct one of the two",),
        )


def _shown(period: Period) -> str:
    """The day, or the first and the last day."""
    first, last = period.start, period.end - timedelta(days=1)
    return show_day(first) if first == last else f"{show_day(first)} to {show_day(last)}"


def _widened(period: Period, today: date, *, counted: bool) -> Period:
    """The days that are meant if the text came out a little earlier or later than it says."""
    if counted:
        return _reach(period, period.days, period.days)
    days, margin = next((days, margin) for days, margin in MARGINS if period.days <= days)
    if days <= WEEK:
        return _reach(period, margin, margin)
    before, after = today - timedelta(days=margin), today + timedelta(days=margin)
    place = slice(0, 1) if days > MONTH else slice(0, 2)  # the year alone, or year and month
    turned = [day.timetuple()[place] != today.timetuple()[place] for day in (before, after)]
    return _reach(period, margin * turned[0], margin * turned[1])


def _reach(period: Period, before: int, after: int) -> Period:
    return Period(period.start - timedelta(days=before), period.end + timedelta(days=after))


def _agree(period: Period, stated: Calendar) -> bool:
    """Whether the date as written, in some year where none is, falls into the period."""
    if stated.year is not None:
        return _falls(period, stated, stated.year)
    return any(
        _falls(period, stated, year) for year in range(period.start.year, period.end.year + 1)
    )


def _falls(period: Period, stated: Calendar, year: int) -> bool:
    first = (year, stated.month or 1, stated.day or 1)
    last = (year, stated.month or 12, stated.day or 31)
    start = (period.start.year, period.start.month, period.start.day)
    end = (period.end.year, period.end.month, period.end.day)
    return first < end and start <= last


RULE = Rule(
    code="NC208",
    name="relative-date",
    severity="warning",
    confidence=INFERRED,
    doc=__doc__,
    check=check,
    flags=(
        Flags(
            "The pier opened [[last year]], in [[2018]], after long delays.",
            says="last year is not 2018 in a text of 12 July 2021",
            dateline="2021-07-12",
        ),
        Flags(
            "The pier opened [[yesterday]], [[5 May]], in heavy rain.",
            says="yesterday is not 5 May in a text of 12 July 2021",
            dateline="2021-07-12",
        ),
        Flags(
            "[[Last year]], in [[2022]], it rained.",
            says="Last year is not 2022 in a text of 14 March 2024",
            dateline="2024-03-14",
        ),
        Flags(
            "The pier will open [[next month]] ([[March]]).",
            says="next month is not March in a text of 12 July 2021",
            dateline="2021-07-12",
        ),
        Flags(
            "The pier closed in [[December last year]] ([[2019]]) after two storms.",
            says="December last year is not 2019 in a text of 12 July 2021",
            dateline="2021-07-12",
        ),
    ),
    passes=(
        Passes(
            "The pier closed last December, in 2020.",
            because="the December before July 2021 is that of 2020",
            dateline="2021-07-12",
        ),
        Passes(
            "The pier opened last year, in 2020.",
            because="the year before 2021 is 2020",
            dateline="2021-07-12",
        ),
        Passes(
            "The pier opened two years ago, in 2018.",
            because="somewhat more than two years may have passed",
            dateline="2021-02-12",
        ),
        Passes(
            "Last year, in 2022, it rained.",
            because="it may have been written before New Year's Day",
            dateline="2024-01-03",
        ),
        Passes("The pier opened last year, in 2018.", because="nothing tells when it was written"),
        Passes(
            "The pier opened yesterday, 10 July.",
            because="the text may have been published a day late",
            dateline="2021-07-12",
        ),
        Passes(
            "“We opened last year, in 2018,” the sign still says.",
            because="the words are quoted from another time",
            dateline="2021-07-12",
        ),
        Passes(
            "The pier opened last year, March rains being light.",
            because="the month says when it rains",
            dateline="2021-07-12",
        ),
    ),
)
