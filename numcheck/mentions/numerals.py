"""Numerals in digits and words: the number alone, before unit, hedge or noun."""

from __future__ import annotations

from fractions import Fraction
from typing import Literal, NamedTuple

from numcheck.mentions.digits import read_digits
from numcheck.mentions.spelled import read_spelled


class Numeral(NamedTuple):
    """A numeral at *start*..*end* with its exact value.

    `step` is one unit in the last written place, scale word applied; `digits` is false
    where the number is spelled out.
    """

    start: int
    end: int
    value: Fraction
    step: Fraction
    kind: Literal["cardinal", "ordinal", "fraction"]
    digits: bool
    text: str


def read_numeral(text: str, start: int) -> Numeral | None:
    """The longest numeral that begins at *start*, or None."""
    letter = text[start : start + 1].isalpha()
    found = read_spelled(text, start) if letter else read_digits(text, start)
    if found is None:
        return None
    return Numeral(
        start, found.end, found.value, found.step, found.kind, not letter, text[start : found.end]
    )
