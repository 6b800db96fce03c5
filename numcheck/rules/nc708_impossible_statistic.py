"""A figure that no test, and no scale, can give: of a test, an effect beside it, a mean.

## What it does
Reports a p-value beyond 0 and 1, a correlation beyond ±1, a negative F or χ², and degrees of
freedom of 0, in tests with their p-value. Holds the effects told with a test against it: a slope
and its standard error ("b = 0.32, SE = 0.10") against t or z, partial η² against F or t, Cohen's d
against t where the text calls the groups independent or one sample. Holds means and standard
deviations against the ends of the scale that the text names.

## Why it matters
A digit, a sign or the decimal point is lost, and every reader can see it.

## Silent when
The value is possible, be it right or wrong: r = 1.00, p = .000. Effects are allowed one more in
the last place; an η² that is not called partial need only not exceed the partial one; tests of
several outcomes, bootstrapped and robust errors are left alone.

## Source
The domains of the distributions; Publication Manual of the APA, 7th ed. (2020), 6.36; Lakens
(2013), Calculating and reporting effect sizes, doi:10.3389/fpsyg.2013.00863.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from numcheck.model.analysis import Analysis
from numcheck.model.finding import Finding
from numcheck.model.span import Span
from numcheck.model.statistic import Descriptive, Statistic
from numcheck.rule import CERTAIN, INFERRED, Flags, Passes, Rule
from numcheck.statistics.effects_told import misfits
from numcheck.statistics.scale import beyond_scale


class _Fault(NamedTuple):
    message: str
    span: Span


def check(analysis: Analysis) -> Iterator[Finding]:
    """Flags the figures of tests that lie where none can, and means beyond their scale."""
    for told in analysis.of(Statistic):
        faults = tuple(_faults(told))
        for fault in faults:
            yield RULE.finding(
                fault.message,
                fault.span,
                why="no test gives this",
                suggestions=("look for a lost digit",),
            )
        if not faults:
            yield from _misfits(told)
    for mean in analysis.of(Descriptive):
        for message, stated in beyond_scale(mean):
            yield RULE.finding(
                message,
                stated.span,
                why=f"the text says {mean.because!r}",
                suggestions=("look for a lost digit", "correct the scale"),
            )


def _misfits(told: Statistic) -> Iterator[Finding]:
    for misfit in misfits(told):
        yield RULE.finding(
            misfit.message,
            misfit.stated.span,
            *(each.span for each in misfit.others),
            why=misfit.why,
            severity="info" if misfit.is_doubtful else "warning",
            confidence=INFERRED,
            suggestions=(f"correct {misfit.stated.span.text}", "correct the statistic"),
        )


def _faults(told: Statistic) -> Iterator[_Fault]:
    value = told.value.figure.value
    if told.p is not None and not 0 <= told.p.figure.value <= 1:
        yield _Fault(f"p = {told.p.span.text} lies outside 0 to 1", told.p.span)
    if told.name == "r" and abs(value) > 1:
        yield _Fault(
            f"a correlation of {told.value.span.text} lies outside −1 to 1", told.value.span
        )
    if told.name in {"F", "chi2", "Q"} and value < 0:
        yield _Fault(
            f"{told.value.span.text} is negative, and this statistic never is", told.value.span
        )
    for each in told.df:
        if each.figure.value <= 0:
            yield _Fault("a test needs degrees of freedom", each.span)


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
        Flags(
            "Income mattered, b = [[0.32]], SE = [[0.10]], t(98) = [[2.30]], p = .024.",
            says="0.32 / 0.10 gives t = 3.20, not 2.30",
        ),
        Flags(
            "Age mattered, F([[1]], [[40]]) = [[8.00]], p = .007, ηp² = [[.71]].",
            says="F(1, 40) = 8.00 gives a partial η² of .17, not .71",
        ),
        Flags(
            "An independent-samples t-test told, t([[38]]) = [[2.41]], p = .021, d = [[7.60]].",
            says="t(38) = 2.41 gives a d of 0.75 to 1.33, not 7.60",
        ),
        Flags(
            "They rated the soup on a 7-point scale (M = [[7.83]], SD = 0.40).",
            says="a mean of 7.83 lies outside the scale, −3 to 7",
        ),
    ),
    passes=(
        Passes("They went together, r(28) = .52, p = .003.", because="all of that is possible"),
        Passes(
            "They went together, r(28) = 1.00, p < .001.", because="a perfect correlation exists"
        ),
        Passes(
            "Income mattered, b = −0.32, SE = 0.10, t(98) = 3.18, p = .002.",
            because="all three are rounded, and t is told without its sign",
        ),
        Passes(
            "Age mattered, F(1, 40) = 8.00, p = .007, η² = .11.",
            because="an η² of all variance is less than the partial one",
        ),
        Passes(
            "The same people were asked twice, t(38) = 2.41, p = .021, d = 0.20.",
            because="a d of pairs depends on how they go together",
        ),
        Passes(
            "They rated the soup on a 7-point scale (M = 6.83, SD = 0.40).",
            because="that lies on the scale",
        ),
        Passes("Nothing set them apart, t(28) = 0.00, p = 1.00.", because="equal means give p = 1"),
    ),
)
