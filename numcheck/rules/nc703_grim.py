"""A mean that no such number of whole-numbered answers can have.

## What it does
Takes a mean with the number of cases right beside it, "(M = 5.19, SD = 1.02, n = 28)", where the
text says that each case is one whole number (a single item, one thing rated on a scale, a count)
or the average of so many items, and asks whether any sum of so many whole numbers gives that
mean, rounded up or down.

## Why it matters
The mean or the number of cases is wrong, or some cases are missing without a word. About half of
the papers that could be checked held such a mean.

## Silent when
Enough cases make every mean possible: 100 for two decimals. The answers may be composed of items
that are not numbered, of several things or times or raters, weighted, or measured; nothing says
that they are whole numbers: a scale alone may be that of many items.

## Source
Brown and Heathers (2017), The GRIM test: A simple technique detects numerous anomalies in the
reporting of results in psychology, doi:10.1177/1948550616673876.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from math import ceil, floor

from numcheck.model.analysis import Analysis
from numcheck.model.figure import Figure
from numcheck.model.finding import Finding
from numcheck.model.statistic import Descriptive, Stated
from numcheck.rule import INFERRED, Flags, Passes, Rule
from numcheck.statistics.counts import has_whole_sum


def check(analysis: Analysis) -> Iterator[Finding]:
    """Flags means that no whole sum of the answers gives."""
    for told in analysis.of(Descriptive):
        n = int(told.n.figure.value) if told.n is not None else 0
        if told.n is not None and n > 0 and not has_whole_sum(told.mean.figure, n, told.items):
            yield _finding(told, told.n, n * told.items)


def _finding(told: Descriptive, cases: Stated, answers: int) -> Finding:
    mean, n = told.mean.span.text, cases.span.text
    nearest = _nearest(told.mean.figure, answers)
    what = "whole numbers" if told.items == 1 else f"answers to {told.items} items"
    return RULE.finding(
        f"{n} {what} cannot have a mean of {mean}; the nearest are {' and '.join(nearest)}",
        told.mean.span,
        cases.span,
        why=f"the text says {told.because!r}, so the sum of all {answers} is a whole number",
        labels=("the mean", "the number of cases"),
        suggestions=(*(f"change {mean} to {each}" for each in nearest), f"change {n}"),
    )


def _nearest(mean: Figure, answers: int) -> tuple[str, ...]:
    """The possible means on either side, in the digits of the one written."""
    total = mean.value * answers
    places = len(str(mean.step.denominator)) - 1
    sums = dict.fromkeys((floor(total), ceil(total)))
    return tuple(f"{float(Fraction(each, answers)):.{places}f}" for each in sums)


RULE = Rule(
    code="NC703",
    name="grim",
    severity="warning",
    confidence=INFERRED,
    doc=__doc__,
    check=check,
    flags=(
        Flags(
            "They rated the soup on a 7-point scale (M = [[5.19]], SD = 1.10, n = [[28]]).",
            says="28 whole numbers cannot have a mean of 5.19; the nearest are 5.18 and 5.21",
        ),
        Flags(
            "A single-item measure of thirst was used. Thirst was high, M = [[3.47]] (n = [[20]]).",
            says="20 whole numbers cannot have a mean of 3.47; the nearest are 3.45 and 3.50",
        ),
        Flags(
            "On a 2-item 7-point scale they were content (M = [[5.19]], SD = 1.10, n = [[11]]).",
            says="11 answers to 2 items cannot have a mean of 5.19; the nearest are 5.18 and 5.23",
        ),
        Flags(
            "The number of visits was small (n = [[12]], M = [[2.30]], SD = 0.90).",
            says="12 whole numbers cannot have a mean of 2.30; the nearest are 2.25 and 2.33",
        ),
    ),
    passes=(
        Passes(
            "They rated the soup on a 7-point scale (M = 5.18, SD = 1.12, n = 28).",
            because="145 / 28 is 5.18",
        ),
        Passes(
            "They rated the soup on a 7-point scale (M = 5.19, SD = 1.10, n = 280).",
            because="so many cases can have any mean of two decimals",
        ),
        Passes(
            "Thirst was averaged over items on a 7-point scale (M = 5.19, SD = 1.10, n = 28).",
            because="each case is finer than a whole number",
        ),
        Passes("They were tall (M = 1.73, SD = 0.10, n = 28).", because="heights are measured"),
        Passes(
            "They rated it on a 7-point scale, M = 5.19, and 28 stayed.",
            because="28 are not said to be the cases",
        ),
    ),
)
