"""A ratio that does not lie in the middle of its own confidence interval.

## What it does
Takes a ratio of odds, risks or hazards with its confidence interval. The interval is reckoned on
logarithms, so the ratio lies in its middle there: 2.0 between 1.0 and 4.0. With all that rounding
allows, it must lie between 42% and 58% of the way from the low end to the high one.

## Why it matters
One of the three figures is wrong. In 138 published ratios read for this rule all but two lay in
these bounds, and those two were slips.

## Silent when
The text speaks of an exact, profile, bootstrap or credible interval, which need not be even; the
ratio lies outside its interval, of which NC506 speaks.

## Source
Bland and Altman (2000), The odds ratio, doi:10.1136/bmj.320.7247.1468; the bounds are our choice.
"""

from __future__ import annotations

from collections.abc import Iterator
from math import sqrt

from numcheck.model.analysis import Analysis
from numcheck.model.estimate import Estimate
from numcheck.model.finding import Finding
from numcheck.rule import INFERRED, Flags, Passes, Rule
from numcheck.statistics.intervals import place_in_interval

FIRST, LAST = 0.42, 0.58  # of the way from the low end to the high one


def check(analysis: Analysis) -> Iterator[Finding]:
    """Flags ratios that no rounding puts near the middle."""
    for told in analysis.of(Estimate):
        if not told.ratio or not told.even:
            continue
        place = place_in_interval(told.value.figure, told.low.figure, told.high.figure)
        if place is not None and (0 < place.high < FIRST or LAST < place.low < 1):
            yield _finding(told)


def _finding(told: Estimate) -> Finding:
    value, low, high = (each.span.text for each in (told.value, told.low, told.high))
    middle = sqrt(told.low.figure.value * told.high.figure.value)
    places = len(str(told.value.figure.step.denominator)) - 1
    return RULE.finding(
        f"the middle of {low} to {high} is {middle:.{places}f}, not {value}",
        told.value.span,
        told.low.span,
        told.high.span,
        why="the interval of a ratio is even on a scale of logarithms",
        labels=("the ratio", "the low end", "the high end"),
        suggestions=(f"correct {value}", f"correct {low} or {high}"),
    )


RULE = Rule(
    code="NC706",
    name="ratio-and-interval",
    severity="warning",
    confidence=INFERRED,
    doc=__doc__,
    check=check,
    flags=(
        Flags(
            "Smoke mattered (OR [[1.34]], 95% CI [[1.04]]–[[2.72]]).",
            says="the middle of 1.04 to 2.72 is 1.68, not 1.34",
        ),
        Flags(
            "The hazard ratio was [[0.74]] (95% CI [[0.23]] to [[0.98]]).",
            says="the middle of 0.23 to 0.98 is 0.47, not 0.74",
        ),
    ),
    passes=(
        Passes("Smoke mattered (OR 1.34, 95% CI 1.04–1.72).", because="the middle is 1.34"),
        Passes("The odds ratio was 0.1 (95% CI 0.02–0.6).", because="0.1 may be 0.11"),
        Passes(
            "Smoke mattered (OR 1.34, 95% bootstrap CI 1.04–2.72).",
            because="such an interval need not be even",
        ),
        Passes("The mean was 1.34 (95% CI 1.04–2.72).", because="no ratio"),
    ),
)
