"""A p-value on the other side of .05 than the test statistic beside it gives.

## What it does
Recomputes the p-value as p-value (NC701) does, and speaks where the difference decides whether
the result is significant at .05.

## Why it matters
The conclusion of the paper may rest on the wrong side. About one paper in eight in psychology
holds such a slip.

## Silent when
A reading makes the p-value right, as for NC701; where the p-value may have been corrected, or
be of an exact test, it only informs.

## Source
Nuijten, Hartgerink, van Assen, Epskamp and Wicherts (2016), The prevalence of statistical
reporting errors in psychology, doi:10.3758/s13428-015-0664-2.
"""

from __future__ import annotations

from collections.abc import Iterator

from numcheck.model.analysis import Analysis
from numcheck.model.finding import Finding
from numcheck.model.statistic import Statistic
from numcheck.rule import Flags, Passes, Rule
from numcheck.statistics import can_recompute, judge
from numcheck.statistics.readings import charitable, is_possible, reported_test
from numcheck.statistics.words import p_in_words, test_in_words

SILENT = frozenset({"the test has one tail", "the number in brackets may be that of the cases"})


def check(analysis: Analysis) -> Iterator[Finding]:
    """Flags reported p-values that the statistic moves across alpha."""
    if not can_recompute():
        return
    for told in analysis.of(Statistic):
        if not is_possible(told):
            continue
        verdict = judge(reported_test(told), analysis.brief.tests)
        explanation = charitable(told, analysis.brief.tests) if verdict.decision_error else None
        if not verdict.decision_error or explanation in SILENT:
            continue
        found = p_in_words(verdict.recomputed)
        alpha = f"{float(analysis.brief.tests.alpha):g}".removeprefix("0")
        side = "significant" if verdict.significant else "not significant"
        yield RULE.finding(
            f"{test_in_words(told)} gives p {found}, which is {side} at {alpha}",
            *told.places,
            why=explanation or f"with all that rounding allows, p {found}",
            labels=tuple(place.label for place in told.places),
            severity="info" if explanation else None,
            suggestions=(f"change p to {found}", "correct the statistic"),
        )


RULE = Rule(
    code="NC702",
    name="p-value-decision",
    severity="error",
    doc=__doc__,
    check=check,
    flags=(
        Flags(
            "The groups differed, t([[28]]) = [[1.20]], p = [[.024]].",
            says="t(28) = 1.20 gives p = .240, which is not significant at .05",
        ),
        Flags(
            "Errors rose (z = [[2.63]], p = [[0.29]]).",
            says="z = 2.63 gives p = .009, which is significant at .05",
        ),
    ),
    passes=(
        Passes("The groups did not differ, t(28) = 1.20, p = .24.", because="that is the p-value"),
        Passes(
            "The groups did not differ, t(28) = 1.20, ns.", because="a p of .240 is not significant"
        ),
    ),
)
