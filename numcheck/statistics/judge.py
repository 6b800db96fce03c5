"""Whether a reported p-value can belong to the statistic it is reported with."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from numcheck.model.figure import Figure, TestName
from numcheck.model.significance import Options
from numcheck.statistics.p_value import PValues, recompute_p


@dataclass(frozen=True, slots=True)
class ReportedTest:
    """A test as reported; `p` is None for "ns", which claims a p above alpha.

    t, χ², r and Q have one of `df`, F has two, z none.
    """

    name: TestName
    df: tuple[Fraction, ...]
    value: Figure
    p: Figure | None


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the statistic gives, whether the reported p fits, and whether alpha lies between.

    `significant`: the recomputed p is, by the statistic as written.
    """

    recomputed: PValues
    error: bool
    decision_error: bool
    significant: bool


def judge(test: ReportedTest, options: Options | None = None) -> Verdict:
    """Compares the reported p with all that the statistic, as rounded, allows.

    A reported p of 0 is an error, since no statistic gives it. A decision error is an error
    that moves p across alpha, by the statistic as written.

    Raises:
        ValueError: the statistic cannot exist.
        ModuleNotFoundError: scipy is not installed.

    Source: Nuijten et al. (2016), doi:10.3758/s13428-015-0664-2, and the R package statcheck
    1.6; unlike there, a limit ("t < 1") is exact and an interval over zero begins at zero.
    """
    options = options or Options()
    recomputed = recompute_p(test.name, test.value, *test.df, one_tailed=options.one_tailed)
    reported = test.p or Figure(options.alpha, Fraction(0), ">")
    error = not _fits(reported, recomputed)
    claimed = _claims_significance(reported, options)
    found = _is_significant(recomputed.point, options)
    decides = error and claimed is not None and claimed != found
    return Verdict(recomputed, error, decides, found)


def _fits(reported: Figure, recomputed: PValues) -> bool:
    """Whether some p is allowed by both."""
    if reported.value <= 0 and reported.comparison in {"=", "<", "≤"}:
        return False
    return reported.room.meets(recomputed.room)


def _claims_significance(reported: Figure, options: Options) -> bool | None:
    """Whether the reported p is called significant; None if it leaves that open."""
    value, alpha = reported.value, options.alpha
    match reported.comparison:
        case "=":
            return _is_significant(float(value), options)
        case "<" | "≤":
            return True if value <= alpha else None
        case ">" | "≥":
            return False if value >= alpha else None


def _is_significant(p: float, options: Options) -> bool:
    alpha = float(options.alpha)
    return p < alpha or (options.p_equal_alpha and p == alpha)
