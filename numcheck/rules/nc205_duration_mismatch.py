"""A length of time that does not fit the period it stands beside.

## What it does
Reckons how long "1998 to 2003" can have lasted, from the last day of the first end to the first
day of the second at the shortest, and both ends included at the longest, and compares that with
the "six years" or "five-year" beside it. Likewise for two dates that a length joins: "in 1990
and, ten years later, in 2005".

## Why it matters
The length or one of the dates is wrong, and rates and ages reckoned from them are too.

## Silent when
Counting with or without the ends, rounding part of a year up or down, or a hedge explains it;
the length is a total, an average or a share that stays inside the period ("nine years in all
between 1895 and 1924"), or counts working days, school years and the like.

## Source
ISO 8601-1:2019, 3.1.1.6–3.1.1.8 (time interval, duration).
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from fractions import Fraction

from numcheck.model.analysis import Analysis
from numcheck.model.finding import Finding
from numcheck.model.measure import Measure
from numcheck.model.mention import Mention
from numcheck.model.period import Period
from numcheck.model.relation import Elapsed
from numcheck.model.show import show
from numcheck.rule import Flags, Passes, Rule

DAYS = {"day": 1, "week": 7}
MONTHS = {"month": 1, "year": 12, "decade": 120, "century": 1200}
PLURALS = {"century": "centuries"}
LONGEST_MONTH = 31  # days


def check(analysis: Analysis) -> Iterator[Finding]:
    """Flags lengths that no way of counting makes fit their period."""
    for elapsed in analysis.of(Elapsed, "duration", "later"):
        measure, end = elapsed.length.measure, elapsed.end
        start, until = _days(elapsed.start), _days(end) if end else None
        if end is None or measure is None or start is None or until is None or measure.unit is None:
            continue
        if measure.unit not in DAYS | MONTHS or until.start < start.start:
            continue
        least = _between(measure.unit, start.end, until.start)
        most = _between(measure.unit, start.start, until.end)
        if _misses(measure, max(least, Fraction(0)), most):
            usual = _between(measure.unit, start.start, until.start)
            yield _finding(elapsed, end, _shown(elapsed, measure.unit, usual, most))


def _finding(elapsed: Elapsed, end: Mention, shown: str) -> Finding:
    first, second, length = elapsed.start.span.text, end.span.text, elapsed.length.span.text
    return RULE.finding(
        f"{first} to {second} is {shown}, the text says {length}",
        elapsed.length,
        elapsed.start,
        end,
        why=_why(shown),
        labels=("length", "begins", "ends"),
        suggestions=(shown, "correct one of the dates"),
    )


def _shown(elapsed: Elapsed, unit: str, usual: Fraction, most: Fraction) -> str:
    """The length as people count it: "6 or 7 days" from 3 to 9 May, without or with both ends."""
    if elapsed.said_as == "later" or most - usual != 1:
        return _counted(show(usual, Fraction(1)), unit)
    return _counted(f"{show(usual)} or {show(most)}" if usual else show(most), unit)


def _counted(number: str, unit: str) -> str:
    return f"{number} {unit}" if number == "1" else f"{number} {PLURALS.get(unit, f'{unit}s')}"


def _why(shown: str) -> str:
    """The reckoning; where there are two counts, which of them has both ends in it."""
    if " or " not in shown:
        return f"the second date is {shown} after the first"
    fewer, _, more = shown.partition(" or ")
    return f"{fewer} from the first date to the second, {more} if both are counted"


def _days(mention: Mention) -> Period | None:
    return mention.when.period if mention.when else None


def _between(unit: str, start: date, end: date) -> Fraction:
    """From *start* to *end* in *unit*; months count by the calendar."""
    if unit in DAYS:
        return Fraction((end - start).days, DAYS[unit])
    months = 12 * (end.year - start.year) + end.month - start.month
    return (months + Fraction(end.day - start.day, LONGEST_MONTH)) / MONTHS[unit]


def _misses(measure: Measure, least: Fraction, most: Fraction) -> bool:
    """Whether the length lies outside; half a unit may be rounded up, a whole one left off."""
    low, high = measure.interval.low, measure.interval.high
    too_long = low is not None and low - measure.step / 2 > most
    return too_long or (high is not None and high + measure.step <= least)


RULE = Rule(
    code="NC205",
    name="duration-mismatch",
    severity="error",
    doc=__doc__,
    check=check,
    flags=(
        Flags(
            "Their [[ten-year]] war ([[1998]]–[[2003]]) ruined the port.",
            says="1998 to 2003 is 5 or 6 years, the text says ten-year",
        ),
        Flags(
            "She led the choir for [[three years]] from [[1996]] to [[2004]].",
            says="1996 to 2004 is 8 or 9 years, the text says three years",
        ),
        Flags(
            "It burned down in [[1990]] and, [[ten years]] later, in [[2005]], was rebuilt.",
            says="1990 to 2005 is 15 years, the text says ten years",
        ),
        Flags(
            "The fair ran from [[3 May 2019]] to [[9 May 2019]], [[three days]].",
            says="3 May 2019 to 9 May 2019 is 6 or 7 days, the text says three days",
        ),
    ),
    passes=(
        Passes("The six-year war (1998–2003) ruined the port.", because="both ends count"),
        Passes("The five-year war (1998–2003) ruined the port.", because="one end counts"),
        Passes(
            "The four-year war (1998–2003) ruined the port.",
            because="it may have begun late in 1998 and ended early in 2003",
        ),
        Passes(
            "He served a total of nine years between 1895 and 1924.",
            because="the nine years stay inside the period",
        ),
        Passes(
            "It burned down in 1990 and, ten years later, in 2000, was rebuilt.",
            because="the dates agree",
        ),
        Passes("A survival of 5 years (1998–2013) was rare.", because="another length is meant"),
        Passes(
            "The fair ran from 3 May 2019 to 9 May 2019, five working days.", because="no weekend"
        ),
    ),
)
