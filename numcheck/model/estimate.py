"""An estimate as a paper reports it: with its interval, and with its p-value."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from numcheck.model.statistic import Stated


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimate:
    """*value* has a confidence interval from *low* to *high* of *level*, 0..1, and a p-value.

    `ratio`: it is one of odds, risks or hazards, else a difference. `own_p`: nothing says that p
    is of another test, `even`: nothing says that the interval need not be even about it.
    """

    value: Stated
    low: Stated
    high: Stated
    level: Fraction
    p: Stated | None
    ratio: bool
    own_p: bool
    even: bool
