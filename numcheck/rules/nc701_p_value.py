"""A p-value that the test statistic beside it cannot give.

## What it does
Recomputes the p-value of t, F, χ², r, z and Q tests from the statistic and its degrees of
freedom, and compares it with the reported one. The rounding of both is allowed for. It needs
the extra `stats`; NC903 says so once where that is missing.

## Why it matters
One of the three figures is wrong. About half of the papers in psychology hold such a slip.

## Silent when
A reading makes the p-value right: rounding, one tail where the text says so, an r with the
number of cases in its brackets. Where the p-value may have been corrected, or be of an exact
test, or is off by one in the last digit, it only informs.

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
    """Flags reported p-values outside those of the statistic, on the same side of alpha."""
    if not can_recompute():
        return
    for told in filter(is_possible, analysis.of(Statistic)):
        verdict = judge(reported_test(told), analysis.brief.tests)
        explanation = charitable(told, analysis.brief.tests) if verdict.error else None
        if not verdict.error or verdict.decision_error or explanation in SILENT:
            continue
        found = p_in_words(verdict.recomputed)
        stated = told.p or told.value
        yield RULE.finding(
            f"{test_in_words(told)} gives p {found}, not {stated.span.text}",
            *told.places,
            why=explanation or f"with all that rounding allows, p {found}",
            labels=tuple(place.label for place in told.places),
            severity="info" if explanation or stated.figure.value == 0 else None,
            suggestions=(f"change {stated.span.text} to {found}", "correct the statistic"),
        )


RULE = Rule(
    code="NC701",
    name="p-value",
    severity="error",
    doc=__doc__,
    check=check,
    flags=(
        Flags(
            "The groups differed, t([[28]]) = [[2.20]], p = [[.012]].",
            says="t(28) = 2.20 gives p = .036, not .012",
        ),
        Flags(
            "Age had no effect, *F*([[1]], [[40]]) = [[0.95]], *p* = [[.535]].",
            says="F(1, 40) = 0.95 gives p = .336, not .535",
        ),
    ),
    passes=(
        Passes("The groups differed, t(28) = 2.20, p = .036.", because="that is the p-value"),
        Passes(
            "The groups differed, t(28) = 2.2, p = .04.", because="the statistic is rounded as well"
        ),
        Passes("The groups differed, t(28) = 2.20, p < .05.", because=".036 is below .05"),
        Passes(
            "A one-tailed test told them apart, t(28) = 2.20, p = .018.",
            because="one tail has half of the p-value",
        ),
        Passes("Age did not matter, F(1, 40) < 1, p = .535.", because="any p above .323 fits"),
    ),
)
