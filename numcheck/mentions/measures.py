"""Turns a numeral into an amount, with the room that its digits leave."""

from __future__ import annotations

from fractions import Fraction

from numcheck.mentions.numerals import Numeral
from numcheck.model.interval import Interval
from numcheck.model.measure import Measure
from numcheck.model.mention import Kind

ONE = Fraction(1)


def measure_of(
    numeral: Numeral,
    unit: str | None = None,
    *,
    scale: Fraction = ONE,
    kind: Kind = "number",
) -> Measure:
    """The amount that *numeral*, times *scale*, states in *unit*.

    A whole number and a fraction in words are exact; decimals, scale words ("2.4 million")
    and percentages leave half a unit of the last written place on both sides, ends included:
    the usual reading of a rounded figure, half-way cases counted in.
    """
    value, step = numeral.value, numeral.step
    if scale is not ONE:  # a product of fractions costs as much as all the rest
        value, step = value * scale, step * scale
    exact = numeral.kind != "cardinal" or (numeral.step == 1 and kind != "percent")
    interval = Interval.exactly(value) if exact else Interval.around(value, step / 2)
    return Measure(value=value, interval=interval, step=step, unit=unit)
