"""What a confidence interval says of its own estimate and of the p-value beside it.

Both go by the normal distribution, on a scale of logarithms for ratios (odds, risk, hazard).
"""

from __future__ import annotations

from itertools import product
from math import erfc, log, sqrt
from statistics import NormalDist
from typing import NamedTuple

from numcheck.model.figure import Figure

TAILS = 2


class Between(NamedTuple):
    """The least and the greatest that rounding leaves, both included."""

    low: float
    high: float


def implied_p(low: Figure, high: Figure, level: float, *, ratio: bool) -> Between | None:
    """The two-sided p-values that an interval of that *level* (0..1, both excluded) allows.

    The null is 1 for a ratio and 0 for a difference. None where an end leaves no room for an
    interval: a ratio that may be 0, ends that may be one.

    Source: Altman and Bland (2011), How to obtain the P value from a confidence interval,
    doi:10.1136/bmj.d2304.
    """
    ends = _scaled(low, high, ratio=ratio)
    if ends is None:
        return None
    wide = NormalDist().inv_cdf((1 + level) / TAILS)
    found = [
        erfc(abs(first + last) / (last - first) * wide / sqrt(TAILS))
        for first, last in product(*ends)
    ]
    crossed = any(first <= -last for first, last in product(*ends))
    beyond = any(first >= -last for first, last in product(*ends))
    return Between(min(found), 1.0 if crossed and beyond else max(found))


def place_in_interval(estimate: Figure, low: Figure, high: Figure) -> Between | None:
    """Where a ratio lies in its interval on the logarithmic scale: 0 at the low end, 1 at the high.

    A ratio whose logarithm is normal lies at one half. None as for `implied_p`.

    Source: Bland and Altman (2000), The odds ratio, doi:10.1136/bmj.320.7247.1468.
    """
    ends = _scaled(low, high, ratio=True)
    middle = ends_of(estimate)
    if ends is None or middle.low <= 0:
        return None
    found = [(log(value) - first) / (last - first) for value, first, last in product(middle, *ends)]
    return Between(min(found), max(found))


def _scaled(low: Figure, high: Figure, *, ratio: bool) -> tuple[Between, Between] | None:
    """Both ends with the room of their rounding, as logarithms for a ratio."""
    first, last = ends_of(low), ends_of(high)
    if ratio and first.low <= 0:
        return None
    if ratio:
        first, last = (Between(log(end.low), log(end.high)) for end in (first, last))
    return (first, last) if first.high < last.low else None


def ends_of(figure: Figure) -> Between:
    """A figure with the room of its rounding."""
    half = figure.step / 2
    return Between(float(figure.value - half), float(figure.value + half))
