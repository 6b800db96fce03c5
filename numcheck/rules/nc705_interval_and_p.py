"""A confidence interval that calls an estimate significant, and a p-value that does not, or both.

## What it does
Takes a ratio (odds, risk, hazard) or a difference with its confidence interval and the p-value
right behind it. A 95% interval without 1 (for a difference without 0) and a p below .05 say the
same thing; where they say opposite things, one of them is wrong.

## Why it matters
Readers who look at the interval and readers who look at the p-value leave with opposite results.

## Silent when
Rounding, or a test close to the interval's own, explains it: the interval must allow no p within
three fifths of the level. The p-value is of another test: for trend, interaction, log-rank,
corrected or one-sided.

## Source
Altman and Bland (2011), How to obtain the P value from a confidence interval,
doi:10.1136/bmj.d2304; the margin is our choice.
"""

from __future__ import annotations

from collections.abc import Iterator

from numcheck.model.analysis import Analysis
from numcheck.model.estimate import Estimate
from numcheck.model.figure import Figure
from numcheck.model.finding import Finding
from numcheck.rule import INFERRED, Flags, Passes, Rule
from numcheck.statistics.intervals import Between, implied_p

MARGIN = 1.6  # times; tests of one hypothesis differ by less
TINY = 0.001


def check(analysis: Analysis) -> Iterator[Finding]:
    """Flags p-values on the other side of the interval's own level."""
    for told in analysis.of(Estimate):
        if told.p is None or not told.own_p:
            continue
        implied = implied_p(told.low.figure, told.high.figure, float(told.level), ratio=told.ratio)
        if implied is not None and _conflict(told.p.figure, implied, float(1 - told.level)):
            yield _finding(told, implied, told.p.span.text)


def _conflict(p: Figure, implied: Between, alpha: float) -> bool:
    """Whether p and the interval are surely on two sides of alpha."""
    value, half = float(p.value), float(p.step) / 2
    if p.comparison in {"<", "≤"}:
        return value <= alpha and implied.low > alpha * MARGIN
    if p.comparison in {">", "≥"}:
        return value >= alpha and implied.high < alpha / MARGIN
    significant = value + half < alpha and implied.low > alpha * MARGIN
    return significant or (value - half > alpha and implied.high < alpha / MARGIN)


def _finding(told: Estimate, implied: Between, p: str) -> Finding:
    null = 1 if told.ratio else 0
    interval = f"{told.low.span.text} to {told.high.span.text}"
    holds = "holds" if implied.low > float(1 - told.level) else "leaves out"
    return RULE.finding(
        f"the interval {interval} {holds} {null}, and p = {p} says the opposite",
        told.p.span if told.p is not None else told.value.span,
        told.low.span,
        told.high.span,
        told.value.span,
        why=f"such an interval goes with a p of {_shown(implied.low)} to {_shown(implied.high)}",
        labels=("the p-value", "the low end", "the high end", "the estimate"),
        suggestions=("correct the interval", f"correct {p}"),
    )


def _shown(p: float) -> str:
    return "below .001" if p < TINY else f"{p:.3f}".removeprefix("0")


RULE = Rule(
    code="NC705",
    name="interval-and-p",
    severity="warning",
    confidence=INFERRED,
    doc=__doc__,
    check=check,
    flags=(
        Flags(
            "Smoke mattered (OR [[1.34]], 95% CI [[0.84]]–[[2.12]], p = [[0.01]]).",
            says="the interval 0.84 to 2.12 holds 1, and p = 0.01 says the opposite",
        ),
        Flags(
            "The mean difference was [[1.5]] (95% CI [[0.6]] to [[2.4]]; p = [[0.21]]).",
            says="the interval 0.6 to 2.4 leaves out 0, and p = 0.21 says the opposite",
        ),
    ),
    passes=(
        Passes("Smoke mattered (OR 1.34, 95% CI 1.04–1.72, p = 0.02).", because="both say so"),
        Passes(
            "Smoke mattered (OR 1.34, 95% CI 0.99–1.82, p = 0.048).",
            because="another test may come out just below .05",
        ),
        Passes(
            "Smoke mattered (OR 1.34, 95% CI 0.84–2.12, p for trend = 0.01).",
            because="the p-value is of another test",
        ),
        Passes(
            "A one-sided test was used (OR 1.34, 95% CI 0.84–2.12, p = 0.01).",
            because="one side has another p-value",
        ),
    ),
)
