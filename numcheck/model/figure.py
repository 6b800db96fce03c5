"""A figure of a report: its value, the place it was rounded to, and the sign before it."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from fractions import Fraction
from typing import Literal

from numcheck.model.interval import Interval

TestName = Literal["t", "F", "chi2", "r", "z", "Q"]
Comparison = Literal["=", "<", ">", "≤", "≥"]
Written = str | int | Decimal  # a float has lost its trailing zeros

MOST_DIGITS = 60  # more are no measurement, and cost time


@dataclass(frozen=True, slots=True)
class Figure:
    """*value* as written after *comparison*; `step` is one unit in the last written place."""

    value: Fraction
    step: Fraction
    comparison: Comparison = "="

    @classmethod
    def of(cls, written: Written, comparison: Comparison = "=") -> Figure:
        """The figure in those digits: "2.20" has a step of 1/100, "3.6e-2" of 1/1000.

        Raises:
            ValueError: *written* is no finite decimal number of at most 60 digits.
        """
        try:
            number = Decimal(written)
        except InvalidOperation as error:
            raise ValueError(f"no number: {written!r}") from error
        _, digits, exponent = number.as_tuple()
        if not isinstance(exponent, int) or max(len(digits), abs(exponent)) > MOST_DIGITS:
            raise ValueError(f"no figure of a report: {written!r}")
        return cls(Fraction(number), Fraction(10) ** exponent, comparison)

    @property
    def room(self) -> Interval:
        """The values that the figure may stand for, rounding up and down both allowed.

        A limit is exact: "< 1" is everything below 1.
        """
        match self.comparison:
            case "=":
                return Interval.around(self.value, self.step / 2)
            case "<" | "≤":
                return Interval.at_most(self.value, closed=self.comparison == "≤")
            case ">" | "≥":
                return Interval.at_least(self.value, closed=self.comparison == "≥")
