"""A test statistic, a p-value or degrees of freedom that cannot exist.

## What it does
Reports a p-value beyond 0 and 1, a correlation beyond ±1, a negative F or χ², and degrees of
freedom of 0, in tests with their p-value.

## Why it matters
A digit, a sign or the decimal point is lost, and every reader can see it.

## Silent when
The value is possible, be it right or wrong: r = 1.00, p = .000.

## Source
The domains of the distributions; Publication Manual of the APA, 7th ed. (2020), 6.36.
"""

from __future__ import annotations

from collections.abc import Iterator

from numcheck.model.analysis import Analysis
from numcheck.model.finding import Finding
from numcheck.model.span import Span
from numcheck.model.statistic import Statistic
from numcheck.rule import CERTAIN, Flags, Passes, Rule


def check(analysis: Analysis) -> Iterator[Finding]:
    """Flags the figures of tests that lie where none can."""
    for told in analysis.of(Statistic):
        for message, span in _faults(told):
            yield RULE.finding(
                message, span, why="no test gives this", suggestions=("look for a lost digit",)
            )


def _faults(told: Statistic) -> Iterator[tuple[str, Span]]:
    value = told.value.figure.value
    if told.p is not None and not 0 <= told.p.figure.value <= 1:
        yield f"p = {told.p.span.text} lies outside 0 to 1", told.p.span
    if told.name == "r" and abs(value) > 1:
        yield f"a correlation of {told.value.span.text} lies outside −1 to 1", told.value.span
    if told.name in {"F", "chi2", "Q"} and value < 0:
        yield f"{told.value.span.text} is negative, and this statistic never is", told.value.span
    for each in told.df:
        if each.figure.value <= 0:
            yield "a test needs degrees of freedom", each.span


RULE = Rule(
    code="NC708",
    name="impossible-statistic",
    severity="error",
    confidence=CERTAIN,
    doc=__doc__,
    check=check,
    flags=(
        Flags(
            "They went together, r(28) = [[1.22]], p = .04.",
            says="a correlation of 1.22 lies outside −1 to 1",
        ),
        Flags(
            "The groups differed, t(28) = 2.20, p = [[1.04]].", says="p = 1.04 lies outside 0 to 1"
        ),
        Flags(
            "The groups differed, t([[0]]) = 2.20, p = .04.", says="a test needs degrees of freedom"
        ),
    ),
    passes=(
        Passes("They went together, r(28) = .52, p = .003.", because="all of that is possible"),
        Passes(
            "They went together, r(28) = 1.00, p < .001.", because="a perfect correlation exists"
        ),
        Passes("Nothing set them apart, t(28) = 0.00, p = 1.00.", because="equal means give p = 1"),
    ),
)
