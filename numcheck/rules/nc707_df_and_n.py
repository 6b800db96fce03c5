"""More degrees of freedom than the cases beside them leave.

## What it does
Compares the degrees of freedom of a correlation or a t-test with the N told in the same bracket or
right behind it: r(df) needs two cases more, t(df) one.

## Why it matters
The test was made on other cases than the text says, or one of the figures is wrong.

## Silent when
The figure in the brackets of r is the number of cases itself; N may be that of each of two groups;
n is in small letters, which many keep for a part of the sample.

## Source
Student (1908), doi:10.1093/biomet/6.1.1; APA Publication Manual, 7th ed., 6.44: N for the whole
sample, n for a part.
"""

from __future__ import annotations

from collections.abc import Iterator

from numcheck.model.analysis import Analysis
from numcheck.model.finding import Finding
from numcheck.model.statistic import Statistic
from numcheck.rule import INFERRED, Flags, Passes, Rule
from numcheck.statistics.words import test_in_words


def check(analysis: Analysis) -> Iterator[Finding]:
    """Flags correlations and t-tests of more cases than there are."""
    for told in analysis.of(Statistic):
        if told.cases is None or told.name not in {"r", "t"}:
            continue
        df, n = told.df[0].figure.value, told.cases.figure.value
        two_groups = told.name == "t" and n < df <= 2 * n - 2
        if df > n - (told.name == "t") and not two_groups:
            yield RULE.finding(
                f"{test_in_words(told)} needs more than the {told.cases.span.text} cases told",
                told.df[0].span,
                told.cases.span,
                why=f"{df} degrees of freedom come from {df + 1} cases at least",
                labels=("the degrees of freedom", "the number of cases"),
                suggestions=(f"correct {told.df[0].span.text}", f"correct {told.cases.span.text}"),
            )


RULE = Rule(
    code="NC707",
    name="df-and-n",
    severity="warning",
    confidence=INFERRED,
    doc=__doc__,
    check=check,
    flags=(
        Flags(
            "They went together, r([[82]]) = .31, p = .004, N = [[48]].",
            says="r(82) = .31 needs more than the 48 cases told",
        ),
        Flags(
            "The groups differed, t([[128]], N = [[60]]) = 2.20, p = .030.",
            says="t(128) = 2.20 needs more than the 60 cases told",
        ),
    ),
    passes=(
        Passes("They went together, r(82) = .31, p = .004, N = 84.", because="84 − 2 is 82"),
        Passes("They went together, r(84) = .31, p = .004, N = 84.", because="84 may be the cases"),
        Passes(
            "The groups differed, t(118) = 2.20, p = .030, N = 60.",
            because="60 may be in each of two groups",
        ),
        Passes(
            "They went together, r(82) = .31, p = .004 (n = 48 of them women).",
            because="a part of the sample",
        ),
    ),
)
