"""Recomputes p-values from test statistics; the only importer of scipy, and a lazy one."""

from __future__ import annotations

from fractions import Fraction
from functools import cache
from importlib.util import find_spec
from math import inf, sqrt
from typing import NamedTuple

from numcheck.model.figure import Figure, TestName, Written
from numcheck.model.interval import Interval

DF_COUNT: dict[TestName, int] = {"t": 1, "F": 2, "chi2": 1, "r": 1, "z": 0, "Q": 1}
TWO_SIDED: frozenset[TestName] = frozenset({"t", "r", "z"})


class PValues(NamedTuple):
    """The p-value of a statistic as written, and all that its rounding leaves; in 0..1."""

    point: float
    room: Interval


@cache
def can_recompute() -> bool:
    """Whether scipy, the extra "stats", is installed."""
    return find_spec("scipy") is not None


def recompute_p(
    test: TestName,
    value: Figure | Written,
    df1: Fraction | float | None = None,
    df2: Fraction | float | None = None,
    *,
    one_tailed: bool = False,
) -> PValues:
    """The p-value of a t, F, χ², r, z or Q statistic.

    t, χ², r and Q have their degrees of freedom in *df1*, F in *df1* and *df2*, z has none.
    t, r and z are tested on two sides unless *one_tailed*; F, χ² and Q in the upper tail,
    and *one_tailed* halves what they give.

    Raises:
        ValueError: the statistic cannot exist: a negative F, a correlation beyond ±1, degrees
            of freedom that are missing or not above 0.
        ModuleNotFoundError: scipy is not installed.

    Source: Student's t, Fisher's F, χ² and normal distributions as in scipy.special; of r by
    t = r √(df / (1 − r²)).
    """
    figure = value if isinstance(value, Figure) else Figure.of(value)
    df = tuple(float(each) for each in (df1, df2) if each is not None)
    if fault := impossible(test, figure, df):
        raise ValueError(fault)
    share = 0.5 if one_tailed else 1.0
    point = share * _tail(test, float(figure.value), df)
    ends = [Fraction(share * _tail(test, at, df)) for at in _ends(test, figure)]
    return PValues(
        point,
        Interval(
            min(ends),
            max(ends),
            low_closed=figure.comparison != "<" or ends[0] == ends[1],
            high_closed=figure.comparison != ">" or ends[0] == ends[1],
        ),
    )


def impossible(test: TestName, figure: Figure, df: tuple[float, ...]) -> str | None:
    """Why no such statistic exists; None if it may."""
    if len(df) != DF_COUNT[test]:
        return f"{test} has {DF_COUNT[test]} degrees of freedom"
    if any(each <= 0 for each in df):
        return "degrees of freedom are above 0"
    if test in {"F", "chi2", "Q"} and figure.value < 0:
        return f"{test} is never negative"
    if test == "r" and abs(figure.value) > 1:
        return "a correlation lies between -1 and 1"
    return None


def _ends(test: TestName, figure: Figure) -> tuple[float, float]:
    """The statistic nearest to nothing and the farthest, that the figure allows.

    An interval over zero begins at zero: both signs speak against the null hypothesis alike.
    """
    room = figure.room
    most = 1.0 if test == "r" else inf
    low = -most if room.low is None else float(room.low)
    high = most if room.high is None else float(room.high)
    if test not in TWO_SIDED:
        return max(low, 0.0), max(high, 0.0)
    if figure.comparison in {"<", "≤"}:
        return 0.0, min(abs(high), most)
    if figure.comparison in {">", "≥"}:
        return min(abs(low), most), most
    nearest = 0.0 if low <= 0 <= high else min(abs(low), abs(high))
    return min(nearest, most), min(max(abs(low), abs(high)), most)


def _tail(test: TestName, value: float, df: tuple[float, ...]) -> float:
    """The chance of a statistic at least that far from nothing."""
    from scipy import special  # noqa: PLC0415 - 0.2 s, wanted only where there are tests

    match test:
        case "t":
            p = 2 * special.stdtr(df[0], -abs(value))
        case "r":
            p = 2 * special.stdtr(df[0], -_t_of_r(abs(value), df[0]))
        case "z":
            p = 2 * special.ndtr(-abs(value))
        case "F":
            p = special.fdtrc(df[0], df[1], value)
        case "chi2" | "Q":
            p = special.chdtrc(df[0], value)
    return float(p)


def _t_of_r(r: float, df: float) -> float:
    return inf if r >= 1 else r * sqrt(df / (1 - r * r))
