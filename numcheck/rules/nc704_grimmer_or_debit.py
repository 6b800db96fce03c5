"""A standard deviation that answers of that mean and number cannot have.

## What it does
Takes mean, standard deviation and number of cases, "(M = 3.45, SD = 1.02, n = 20)", where each case
is one whole number, and asks whether any such numbers give both; where each is said to be 0 or 1,
whether any number of ones does.

## Why it matters
One of the three figures is wrong, and every test that was reckoned from them with it.

## Silent when
The mean itself is impossible, of which NC703 speaks. The deviation fits when divided by the number
of cases in place of one less. Nothing says that the answers are whole
numbers, or they may be composed or averaged, as for NC703.

## Source
Anaya (2016), The GRIMMER test, doi:10.7287/peerj.preprints.2400v1; Allard (2018), Analytic-GRIMMER;
Heathers and Brown (2019), DEBIT, https://osf.io/5vb3u.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from numcheck.model.analysis import Analysis
from numcheck.model.finding import Finding
from numcheck.model.statistic import Descriptive, Stated
from numcheck.rule import INFERRED, Flags, Passes, Rule
from numcheck.statistics.counts import has_ones, has_whole_squares, has_whole_sum, variances

FEWEST = 2  # cases with a standard deviation
MOST = 100_000  # cases that are gone through


def check(analysis: Analysis) -> Iterator[Finding]:
    """Flags standard deviations that no answers of that kind have."""
    for told in analysis.of(Descriptive):
        if told.sd is None or told.n is None:
            continue
        n = int(told.n.figure.value)
        if not FEWEST <= n <= MOST:
            continue
        if has_whole_sum(told.mean.figure, n, told.items) and not _is_possible(told, told.sd, n):
            yield _finding(told, told.sd, told.n)


def _is_possible(told: Descriptive, sd: Stated, n: int) -> bool:
    mean, sample = told.mean.figure, variances(sd.figure)
    either = (sample, sample.scaled(Fraction(n, n - 1)))  # divided by n - 1 or by n
    if told.binary:
        return any(has_ones(mean, each, n) for each in either)
    return any(has_whole_squares(mean, each, n, told.items) for each in either)


def _finding(told: Descriptive, sd: Stated, cases: Stated) -> Finding:
    what = "zeros and ones" if told.binary else "whole numbers"
    mean, n = told.mean.span.text, cases.span.text
    return RULE.finding(
        f"{n} {what} with a mean of {mean} cannot have a standard deviation of {sd.span.text}",
        sd.span,
        told.mean.span,
        cases.span,
        why=f"the text says {told.because!r}; no {n} {what} give both",
        labels=("the standard deviation", "the mean", "the number of cases"),
        suggestions=(f"correct {sd.span.text}", f"correct {mean}", f"correct {n}"),
    )


RULE = Rule(
    code="NC704",
    name="grimmer-or-debit",
    severity="warning",
    confidence=INFERRED,
    doc=__doc__,
    check=check,
    flags=(
        Flags(
            "They rated the soup on a 7-point scale (M = [[3.44]], SD = [[2.47]], n = [[18]]).",
            says="18 whole numbers with a mean of 3.44 cannot have a standard deviation of 2.47",
        ),
        Flags(
            "Consent was coded 0 or 1 (M = [[0.45]], SD = [[0.70]], n = [[20]]).",
            says="20 zeros and ones with a mean of 0.45 cannot have a standard deviation of 0.70",
        ),
    ),
    passes=(
        Passes(
            "They rated the soup on a 7-point scale (M = 3.44, SD = 2.48, n = 18).",
            because="such answers exist",
        ),
        Passes(
            "Consent was coded 0 or 1 (M = 0.45, SD = 0.51, n = 20).", because="nine ones give both"
        ),
        Passes(
            "Consent was coded 0 or 1 (M = 0.45, SD = 0.50, n = 20).",
            because="so it is when divided by 20 in place of 19",
        ),
        Passes(
            "Thirst was averaged over items on a 7-point scale (M = 3.44, SD = 2.47, n = 18).",
            because="each case is finer than a whole number",
        ),
    ),
)
