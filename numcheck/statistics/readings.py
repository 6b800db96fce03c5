"""Readings of a reported test under which its p-value is right after all."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

from numcheck.model.figure import Figure
from numcheck.model.interval import Interval
from numcheck.model.significance import Options
from numcheck.model.statistic import Statistic
from numcheck.statistics.judge import ReportedTest, judge
from numcheck.statistics.p_value import impossible, recompute_p

DRIFT = Fraction(3, 2)  # of a unit in the last place: cut off, or reckoned from rounded figures


def reported_test(told: Statistic) -> ReportedTest:
    """The figures of a test without their places."""
    df = tuple(each.figure.value for each in told.df)
    return ReportedTest(told.name, df, told.value.figure, told.p.figure if told.p else None)


def is_possible(told: Statistic) -> bool:
    """Whether a statistic like that exists, and a p-value."""
    test = reported_test(told)
    p = test.p.value if test.p else Fraction(0)
    return not impossible(test.name, test.value, tuple(map(float, test.df))) and 0 <= p <= 1


def charitable(told: Statistic, options: Options) -> str | None:
    """What would explain a p-value that does not fit its statistic; None for nothing."""
    return next(_explanations(told, options), None)


def _explanations(told: Statistic, options: Options) -> Iterator[str]:
    test = reported_test(told)
    if told.exact:
        yield "the p-value may come from another test"
    if test.p is None:
        return
    if told.one_tailed and not judge(test, replace(options, one_tailed=True)).error:
        yield "the test has one tail"
    if test.name == "r" and test.df[0] > 2:
        fewer = ReportedTest(test.name, (test.df[0] - 2,), test.value, test.p)
        if not judge(fewer, options).error:
            yield "the number in brackets may be that of the cases"
    if test.name == "F" and test.df[0] >= 2 and _may_be_spherical(test):
        yield "the degrees of freedom may have been corrected for sphericity"
    if told.corrected and _may_be_corrected(test):
        yield "the p-value may have been corrected for several tests"
    if _drifted(test, test.p):
        yield "the last digit may have been cut off"


def _may_be_spherical(test: ReportedTest) -> bool:
    """Whether p lies between that of the full degrees of freedom and of the fewest, 1 and df2/df1.

    Source: Greenhouse and Geisser (1959), doi:10.1007/BF02289823: the lower bound of epsilon.
    """
    first, second = test.df
    if test.p is None or test.p.comparison != "=":
        return False
    full = recompute_p("F", test.value, first, second).room
    fewest = recompute_p("F", test.value, Fraction(1), second / first).room
    return full.precedes(test.p.room) and test.p.room.meets(full.hull(fewest))


def _may_be_corrected(test: ReportedTest) -> bool:
    """Whether p is more than the statistic gives, as a correction makes it."""
    if test.p is None or (test.name == "F" and test.df[0] > 1):
        return False
    room = recompute_p(test.name, test.value, *test.df).room
    return room.precedes(test.p.room)


def _drifted(test: ReportedTest, p: Figure) -> bool:
    if p.comparison != "=" or p.value == 0:
        return False
    room = recompute_p(test.name, test.value, *test.df).room
    return room.meets(Interval.around(p.value, p.step * DRIFT))
