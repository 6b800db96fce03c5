"""A figure that is ranked above another one and is the smaller of the two.

## What it does
Compares the figures in "the largest group was Rye (40%), followed by Deal (45%)", "Roe got 45%,
ahead of Poe with 47%", "the highest rate was 12% and the lowest 15%".

## Why it matters
The ranking is what is remembered; either it or a figure is wrong.

## Silent when
The figures are equal when rounded; nothing says that more is higher ("followed by" may tell a
course of events); a bracket holds several figures; smaller is better, as in golf or on a clock.

## Source
Quirk et al., A Comprehensive Grammar of the English Language (1985), 7.83-7.86 (superlatives).
"""

from __future__ import annotations

from collections.abc import Iterator

from numcheck.model.analysis import Analysis
from numcheck.model.finding import Finding
from numcheck.model.interval import Interval
from numcheck.model.mention import Mention
from numcheck.model.relation import Comparison
from numcheck.model.room import room
from numcheck.rule import INFERRED, Flags, Passes, Rule


def check(analysis: Analysis) -> Iterator[Finding]:
    """Flags figures that rank the other way round."""
    for comparison in analysis.of(Comparison, "rank"):
        first, second = _room(comparison.first), _room(comparison.second)
        if first.high is not None and second.low is not None and first.high < second.low:
            yield _finding(comparison)


def _room(mention: Mention) -> Interval:
    if mention.measure is None:
        raise AssertionError("a rank is of amounts")
    return room(mention.measure)


def _finding(comparison: Comparison) -> Finding:
    first, second = comparison.first.span.text, comparison.second.span.text
    told = comparison.told.text
    return RULE.finding(
        f"{first} is ranked above {second}",
        comparison.first,
        comparison.second,
        comparison.told,
        why=f"{first} is less than {second}, but “{told}” puts it first",
        labels=("ranked higher", "ranked lower", "the rank"),
        suggestions=(f"swap {first} and {second}", f"correct {first} or {second}"),
    )


RULE = Rule(
    code="NC311",
    name="rank-or-superlative",
    severity="warning",
    confidence=INFERRED,
    doc=__doc__,
    check=check,
    flags=(
        Flags(
            "The largest group was Rye ([[40%]]), [[followed by]] Deal ([[45%]]).",
            says="40% is ranked above 45%",
        ),
        Flags(
            "Roe got [[45%]], [[ahead of]] Poe with [[47%]].",
            says="45% is ranked above 47%",
        ),
        Flags(
            "The [[highest]] rate was [[12%]] and the lowest [[15%]].",
            says="12% is ranked above 15%",
        ),
    ),
    passes=(
        Passes("The largest group was Rye (45%), followed by Deal (40%).", because="in order"),
        Passes(
            "He ran for 10 minutes, followed by 20 minutes of rest.", because="one after another"
        ),
        Passes("She got 10 mg, followed by 20 mg a week later.", because="doses in time"),
        Passes("The lowest was Rye (40%), followed by Deal (45%).", because="from the bottom up"),
    ),
)
