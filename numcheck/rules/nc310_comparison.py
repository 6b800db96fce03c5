"""A comparison that the two figures compared deny.

## What it does
Holds "more women (15) than men (12)", "twice as many women (24) as men (12)", "160 people, 40
more than the 120 of the old hall" and "sales of 400 were double the 200 of 2019" against the
figures that stand beside the words.

## Why it matters
The comparison is the message, the figures its proof; a reader who looks at both believes neither.

## Silent when
Rounding or a hedge leaves room; a factor in words is within a fifth of the quotient; the
comparison is denied, doubted or planned; a smaller figure may be the better one (ranks, risks);
bare figures in brackets may be references or group sizes.

## Source
Quirk et al., A Comprehensive Grammar of the English Language (1985), 15.63-15.75 (comparison).
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from numcheck.model.analysis import Analysis
from numcheck.model.finding import Finding
from numcheck.model.interval import Interval
from numcheck.model.measure import Measure
from numcheck.model.mention import Mention
from numcheck.model.relation import Comparison
from numcheck.model.room import quotient, room
from numcheck.model.show import show, show_as
from numcheck.rule import INFERRED, Flags, Passes, Rule

TENTH = Fraction(1, 10)
HUNDRED = Fraction(100)


def check(analysis: Analysis) -> Iterator[Finding]:
    """Flags comparisons that no rounding explains."""
    for comparison in analysis.of(Comparison, "words"):
        first, second = _room(comparison.first), _room(comparison.second)
        if not _holds(comparison, first, second):
            yield _finding(comparison)


def _holds(comparison: Comparison, first: Interval, second: Interval) -> bool:
    if comparison.times is not None:
        if second.low is None or second.low <= 0:
            return True
        return quotient(first, second).meets(comparison.times)
    if comparison.by is not None:
        return (first - second).meets(comparison.by)
    lower, higher = (second, first) if comparison.side > 0 else (first, second)
    if lower.low is None or higher.high is None:
        return True
    return lower.low < higher.high


def _room(mention: Mention) -> Interval:
    return room(_measure(mention))


def _measure(mention: Mention) -> Measure:
    if mention.measure is None:
        raise AssertionError("a comparison is of amounts")
    return mention.measure


def _finding(comparison: Comparison) -> Finding:
    first, second = comparison.first.span.text, comparison.second.span.text
    told = comparison.told.text
    return RULE.finding(
        f"{first} is {_true(comparison)} {second}, not {told}",
        comparison.told,
        comparison.first,
        comparison.second,
        why=f"{told} does not fit {first} and {second}, however they were rounded",
        labels=("the comparison", "compared", "with"),
        suggestions=(f"change {told}", f"correct {first} or {second}"),
    )


def _true(comparison: Comparison) -> str:
    """How the written points compare, in the terms of the text."""
    first, second = _value(comparison.first), _value(comparison.second)
    word = "more than" if first > second else "less than" if first < second else "as much as"
    if comparison.times is None or comparison.side != 0:
        if first == second or (comparison.times is None and comparison.by is None):
            return word
        if comparison.by is not None:
            return f"{show_as(abs(first - second), comparison.first)} {word}"
        return f"{show(abs(first / second - 1) * HUNDRED, Fraction(1))}% {word}"
    return f"{show(first / second, TENTH)} times"


def _value(mention: Mention) -> Fraction:
    value = _measure(mention).value
    if not value:
        raise AssertionError("a comparison has two written amounts")
    return value


RULE = Rule(
    code="NC310",
    name="comparison",
    severity="warning",
    confidence=INFERRED,
    doc=__doc__,
    check=check,
    flags=(
        Flags(
            "[[More]] women ([[12]]) than men ([[15]]) voted.",
            says="12 is less than 15, not More",
        ),
        Flags(
            "[[Twice]] as many women ([[45]]) as men ([[15]]) voted.",
            says="45 is 3 times 15, not Twice",
        ),
        Flags(
            "The new hall seats [[160]] people, [[60 more than]] the [[120]] of the old one.",
            says="160 is 40 more than 120, not 60 more than",
        ),
        Flags(
            "Sales of [[400]] bikes were [[double]] the [[150]] of 2019.",
            says="400 is 2.67 times 150, not double",
        ),
        Flags(
            "Rain came to [[30 mm]], [[50% more than]] the [[25 mm]] of last June.",
            says="30 mm is 20% more than 25 mm, not 50% more than",
        ),
    ),
    passes=(
        Passes("More women (15) than men (12) voted.", because="fifteen is more than twelve"),
        Passes("No more women (12) than men (15) voted.", because="denied"),
        Passes("Twice as many women (31) as men (15) voted.", because="about twice"),
        Passes("It ranked higher (3) than last year (5).", because="the better place"),
        Passes("It was higher in Roe (12) than in Poe (15).", because="references, perhaps"),
        Passes("More than 30 cows and 20 sheep grazed there.", because="a bound, no comparison"),
    ),
)
