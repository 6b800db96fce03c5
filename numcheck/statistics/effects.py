"""What a test statistic says of the effect sizes told with it, with all that rounding allows."""

from __future__ import annotations

from itertools import product
from math import sqrt

from numcheck.model.figure import Figure
from numcheck.statistics.intervals import Between, ends_of

# Two groups where one is ten times as large as the other: √(1/n₁ + 1/n₂) against equal ones.
MOST_UNEQUAL = 11 / (2 * sqrt(10))


def slope_in_errors(slope: Figure, error: Figure) -> Between | None:
    """A slope in units of its standard error, which is its t or z; regardless of sign.

    None where the standard error may be rounded from 0.

    Source: Fox (2016), Applied Regression Analysis, 3rd ed., 6.2.
    """
    spread = ends_of(error)
    if spread.low <= 0:
        return None
    return _sizes([value / wide for value, wide in product(ends_of(slope), spread)])


def partial_eta_squared(value: Figure, *df: float) -> Between:
    """The partial η² of an F with its two degrees of freedom, or of a t with its one.

    Source: Lakens (2013), doi:10.3389/fpsyg.2013.00863, equation 13; F = t² with 1 for the effect.
    """
    if len(df) == 1:
        sizes = _sizes(ends_of(value))
        ratios = [sizes.low**2, sizes.high**2]
    else:
        ratios = [max(end, 0.0) * df[0] for end in ends_of(value)]
    return Between(*(ratio / (ratio + df[-1]) for ratio in ratios))


def independent_difference(t: Figure, df: float) -> Between:
    """Cohen's d of two groups with df + 2 cases in all, of sizes up to 10 to 1, or Hedges' g.

    Source: Lakens (2013), equations 2 and 4.
    """
    ends = _sizes(ends_of(t))
    equal, smaller = 2 / sqrt(df + 2), 1 - 3 / (4 * df - 1)
    return Between(ends.low * equal * smaller, ends.high * equal * MOST_UNEQUAL)


def one_sample_difference(t: Figure, df: float) -> Between:
    """Cohen's d of df + 1 cases against a fixed value, or Hedges' g.

    Source: Lakens (2013), equation 6 and the correction of equation 4.
    """
    ends = _sizes(ends_of(t))
    return Between(ends.low / sqrt(df + 1) * (1 - 3 / (4 * df - 1)), ends.high / sqrt(df + 1))


def _sizes(values: Between | list[float]) -> Between:
    """The least and the greatest size that lie between."""
    low, high = min(values), max(values)
    least = 0.0 if low <= 0 <= high else min(abs(low), abs(high))
    return Between(least, max(abs(low), abs(high)))
