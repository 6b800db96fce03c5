"""An anniversary, or a wait since a year, that the years beside it do not make.

## What it does
Counts the years from the event to the day in "founded in 1985, the club marked its 25th
anniversary in 2010", "the centenary in 2009 of the bridge, built in 1909", "in 2015 it won its
first title in ten years, since 2005".

## Why it matters
Speeches, plaques and headlines are made on the number; a reader subtracts in the head.

## Silent when
The years are off by one and the year is not bound to the anniversary itself: a party may be held
early or late; more than two dates stand in the sentence; it is not said what began.

## Source
Proleptic Gregorian calendar (ISO 8601-1:2019, 4.2.1): the n-th anniversary of a day falls n
years after it.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from numcheck.model.analysis import Analysis
from numcheck.model.finding import Finding
from numcheck.model.mention import Mention
from numcheck.model.relation import Elapsed
from numcheck.rule import INFERRED, Flags, Passes, Rule

ENDINGS = {1: "st", 2: "nd", 3: "rd"}


def check(analysis: Analysis) -> Iterator[Finding]:
    """Flags counts of years that no way of counting makes."""
    for elapsed in analysis.of(Elapsed, "anniversary", "wait"):
        start, end = _year(elapsed.start), _year(elapsed.end)
        told = elapsed.length.measure.value if elapsed.length.measure else None
        if start is None or end is None or told is None or end <= start:
            continue
        if abs(end - start - told) > _slack(analysis, elapsed):
            yield _finding(elapsed, end - start, told)


def _year(mention: Mention | None) -> int | None:
    period = mention.when.period if mention is not None and mention.when else None
    return None if period is None else period.start.year


def _slack(analysis: Analysis, elapsed: Elapsed) -> int:
    """No year where the words run "25th anniversary in 2010" or "in 2010 … its 25th"."""
    if elapsed.said_as == "wait" or elapsed.end is None:
        return 1
    between = analysis.document.text[elapsed.length.span.end : elapsed.end.span.start]
    return int(between.split() != ["anniversary", "in"])


def _finding(elapsed: Elapsed, years: int, told: Fraction) -> Finding:
    if elapsed.end is None:
        raise AssertionError("an anniversary has its day")
    start, end, length = elapsed.start.span.text, elapsed.end.span.text, elapsed.length.span.text
    ordinal = length[:1].isdigit() and elapsed.said_as == "anniversary" and "year" not in length
    right = _ordinal(years) if ordinal else f"{years} years"
    return RULE.finding(
        f"from {start} to {end} is {years} years, not {int(told)}",
        elapsed.length,
        elapsed.start,
        elapsed.end,
        why=f"{int(told)} years after {start} is {_later(elapsed, int(told))}",
        labels=("the years told", "the event", "the day"),
        suggestions=(f"change {length} to {right}", f"correct {start} or {end}"),
    )


def _later(elapsed: Elapsed, years: int) -> int:
    start = _year(elapsed.start)
    if start is None:
        raise AssertionError("an anniversary has its event")
    return start + years


def _ordinal(number: int) -> str:
    teen = number // 10 % 10 == 1
    return f"{number}{'th' if teen else ENDINGS.get(number % 10, 'th')}"


RULE = Rule(
    code="NC206",
    name="anniversary-or-streak",
    severity="warning",
    confidence=INFERRED,
    doc=__doc__,
    check=check,
    flags=(
        Flags(
            "Founded in [[1985]], the club marked its [[25th]] anniversary in [[2015]].",
            says="from 1985 to 2015 is 30 years, not 25",
        ),
        Flags(
            "In [[2019]] the town held the [[centenary]] of its bridge, built in [[1909]].",
            says="from 1909 to 2019 is 110 years, not 100",
        ),
        Flags(
            "In [[2015]] they won their first cup in [[15 years]], since [[2005]].",
            says="from 2005 to 2015 is 10 years, not 15",
        ),
    ),
    passes=(
        Passes("Founded in 1985, the club marked its 30th anniversary in 2015.", because="thirty"),
        Passes(
            "In 2018 a book came out for the 50th anniversary of the 1969 fire.",
            because="a year early",
        ),
        Passes("Its 25th anniversary in 2015 came after the 2013 flood.", because="no beginning"),
        Passes("In 2015 they won their first cup in ten years, since 2005.", because="ten years"),
    ),
)
