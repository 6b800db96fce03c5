"""A change of percentages told in percent where points are meant, or the other way round.

## What it does
Reckons "unemployment rose 2% from 4% to 6%" both ways: 6% is 2 points more than 4%, and half as
much again. If the change told fits the one but stands for the other, it says so.

## Why it matters
A rise from 4% to 6% is a rise of 50%; who reads "2%" takes it for a fiftieth.

## Silent when
The change fits as it is told, or neither way (NC304 speaks then). The distance between two
percentages is no change: a lead or gap of 3% is understood.

## Source
The Economist Style Guide, "per cent" (percentage points); ISO 80000-1:2009, 7.1.4.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from numcheck.model.analysis import Analysis
from numcheck.model.finding import Finding
from numcheck.model.interval import Interval
from numcheck.model.measure import Measure
from numcheck.model.mention import Mention
from numcheck.model.relation import Change
from numcheck.model.room import give_or_take, quotient, room
from numcheck.model.show import show
from numcheck.rule import INFERRED, Flags, Passes, Rule

HUNDRED = Fraction(100)
WORDS = {1: "rise", -1: "fall"}


def check(analysis: Analysis) -> Iterator[Finding]:
    """Flags changes that fit only in the other measure."""
    for change in analysis.of(Change):
        if change.before.kind != "percent" or change.direction == 0:
            continue
        ratio, points = _readings(change)
        told, other = (ratio, points) if change.relative else (points, ratio)
        if told is None or other is None:
            continue
        allowed = give_or_take(_measure(change.delta))
        if not told.meets(allowed) and other.meets(allowed):
            yield _finding(change)


def _readings(change: Change) -> tuple[Interval | None, Interval]:
    """The size of the change as a percentage of what was, and in points, in its direction."""
    before, after = room(_measure(change.before)), room(_measure(change.after))
    points = after - before
    ratio = None
    if before.low is not None and before.low > 0:
        ratio = quotient(after, before).scaled(HUNDRED, -HUNDRED)
    if change.direction < 0:
        return None if ratio is None else -ratio, -points
    return ratio, points


def _finding(change: Change) -> Finding:
    start, end = _point(change.before), _point(change.after)
    before, after, delta = (m.span.text for m in (change.before, change.after, change.delta))
    points = _points(abs(end - start))
    percent = f"{show(abs(end / start - 1) * HUNDRED, _measure(change.delta).step)}%"
    fits, told = (points, percent) if change.relative else (percent, points)
    word = WORDS[1 if end > start else -1]
    return RULE.finding(
        f"from {before} to {after} is a {word} of {points}, or {percent}; not {delta}",
        change.delta,
        change.before,
        change.after,
        why=f"{delta} is the change in {'points' if change.relative else 'percent'}",
        labels=("the change", "before", "after"),
        suggestions=(f"change {delta} to {fits}", f"change {delta} to {told}"),
    )


def _points(size: Fraction) -> str:
    return f"{show(size)} percentage point{'' if size == 1 else 's'}"


def _point(mention: Mention) -> Fraction:
    value = _measure(mention).value
    if not value:
        raise AssertionError("a change has two written ends")
    return value


def _measure(mention: Mention) -> Measure:
    if mention.measure is None:
        raise AssertionError("a change is told in amounts")
    return mention.measure


RULE = Rule(
    code="NC307",
    name="percent-or-points",
    severity="warning",
    confidence=INFERRED,
    doc=__doc__,
    check=check,
    flags=(
        Flags(
            "Unemployment rose [[2%]] from [[4%]] to [[6%]].",
            says="from 4% to 6% is a rise of 2 percentage points, or 50%; not 2%",
        ),
        Flags(
            "Turnout was [[45%]], down [[5%]] from [[50%]] in 2014.",
            says="from 50% to 45% is a fall of 5 percentage points, or 10%; not 5%",
        ),
        Flags(
            "The share rose by [[50 percentage points]] from [[4%]] to [[6%]].",
            says="from 4% to 6% is a rise of 2 percentage points, or 50%; not 50 percentage points",
        ),
    ),
    passes=(
        Passes("Unemployment rose 50% from 4% to 6%.", because="half as much again"),
        Passes("Unemployment rose 2 percentage points from 4% to 6%.", because="two points"),
        Passes("The share rose 1% from 98% to 99%.", because="both ways it is about 1"),
        Passes("Sales rose 5% from 100 to 105.", because="no percentages"),
    ),
)
