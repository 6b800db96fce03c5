"""What a rounded figure may have been, under the conventions that statistics programs follow.

Source: the `rounding` argument of the R package scrutiny 0.5 (Jung 2024), whose names are kept.
"""

from __future__ import annotations

from fractions import Fraction
from typing import Literal, get_args

from numcheck.model.figure import Figure
from numcheck.model.interval import Interval

Convention = Literal[
    "up_or_down", "up", "down", "even",
    "ceiling_or_floor", "ceiling", "floor", "trunc", "anti_trunc",
]  # fmt: skip
CONVENTIONS: tuple[Convention, ...] = get_args(Convention)


def before_rounding(figure: Figure, convention: Convention = "up_or_down") -> Interval:
    """All values that *convention* rounds to *figure*.

    A tie goes up, down, either way ("up_or_down") or to the even digit; "ceiling" and "floor"
    round to the next figure above or below, "trunc" towards zero, "anti_trunc" away from it.

    Raises:
        ValueError: there is no such convention.
    """
    value, step = figure.value, figure.step
    low, high = value - step / 2, value + step / 2
    match convention:
        case "up_or_down":
            return Interval(low, high)
        case "up":
            return Interval(low, high, high_closed=False)
        case "down":
            return Interval(low, high, low_closed=False)
        case "even":
            even = (value / step) % 2 == 0
            return Interval(low, high, even, even)
        case "ceiling_or_floor":
            return Interval(value - step, value + step, False, False)
        case "ceiling":
            return _up_to(value, step)
        case "floor":
            return _from(value, step)
        case "trunc":
            return _towards_zero(value, step)
        case "anti_trunc":
            return _away_from_zero(value, step)
    raise ValueError(f"no rounding {convention!r}: known are {', '.join(CONVENTIONS)}")


def _up_to(value: Fraction, step: Fraction) -> Interval:
    return Interval(value - step, value, low_closed=False)


def _from(value: Fraction, step: Fraction) -> Interval:
    return Interval(value, value + step, high_closed=False)


def _towards_zero(value: Fraction, step: Fraction) -> Interval:
    if value == 0:
        return Interval(-step, step, False, False)
    return _from(value, step) if value > 0 else _up_to(value, step)


def _away_from_zero(value: Fraction, step: Fraction) -> Interval:
    if value == 0:
        return Interval.exactly(value)
    return _up_to(value, step) if value > 0 else _from(value, step)
