"""What a written number allows the true value to be."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class Interval:
    """All values between two exact ends. None is no end on that side, never closed."""

    low: Fraction | None
    high: Fraction | None
    low_closed: bool = True
    high_closed: bool = True

    def __post_init__(self) -> None:
        if self.low is None or self.high is None:
            if (self.low is None and self.low_closed) or (self.high is None and self.high_closed):
                raise ValueError("an unbounded side cannot be closed")
        elif self.low is self.high:  # a point, without a comparison of fractions
            if not (self.low_closed and self.high_closed):
                raise ValueError(f"an empty interval: {self}")
        elif self.low > self.high or (
            self.low == self.high and not (self.low_closed and self.high_closed)
        ):
            raise ValueError(f"an empty interval: {self}")

    @classmethod
    def exactly(cls, value: Fraction) -> Interval:
        """The interval that holds *value* alone."""
        return cls(value, value)

    @classmethod
    def around(cls, value: Fraction, reach: Fraction) -> Interval:
        """*value* ± *reach*, both ends included."""
        return cls(value - reach, value + reach)

    @classmethod
    def at_least(cls, low: Fraction, *, closed: bool = True) -> Interval:
        """Everything from *low* up."""
        return cls(low, None, closed, False)

    @classmethod
    def at_most(cls, high: Fraction, *, closed: bool = True) -> Interval:
        """Everything up to *high*."""
        return cls(None, high, False, closed)

    @property
    def is_point(self) -> bool:
        """Whether one value alone is allowed."""
        return self.low is not None and self.low == self.high

    def __contains__(self, value: Fraction) -> bool:
        above = self.low is None or value > self.low or (self.low_closed and value == self.low)
        return above and (
            self.high is None or value < self.high or (self.high_closed and value == self.high)
        )

    def meets(self, other: Interval) -> bool:
        """Whether some value lies in both."""
        return not (self.precedes(other) or other.precedes(self))

    def precedes(self, other: Interval) -> bool:
        """Whether every value here is below every value of *other*."""
        if self.high is None or other.low is None:
            return False
        return self.high < other.low or (
            self.high == other.low and not (self.high_closed and other.low_closed)
        )

    def hull(self, other: Interval) -> Interval:
        """The smallest interval that holds both."""
        low, low_closed = min(_low(self), _low(other), key=_low_order)
        high, high_closed = max(_high(self), _high(other), key=_high_order)
        return Interval(low, high, low_closed, high_closed)

    def __add__(self, other: Interval) -> Interval:
        low = None if self.low is None or other.low is None else self.low + other.low
        high = None if self.high is None or other.high is None else self.high + other.high
        return Interval(
            low,
            high,
            low is not None and self.low_closed and other.low_closed,
            high is not None and self.high_closed and other.high_closed,
        )

    def __neg__(self) -> Interval:
        low = None if self.high is None else -self.high
        high = None if self.low is None else -self.low
        return Interval(low, high, self.high_closed, self.low_closed)

    def __sub__(self, other: Interval) -> Interval:
        return self + -other

    def scaled(self, factor: Fraction, offset: Fraction = Fraction(0)) -> Interval:
        """Every value times *factor* plus *offset*: a change of unit.

        Raises:
            ValueError: *factor* is zero.
        """
        if factor == 0:
            raise ValueError("a scale of zero")
        if factor < 0:
            return (-self).scaled(-factor, offset)
        return Interval(
            None if self.low is None else self.low * factor + offset,
            None if self.high is None else self.high * factor + offset,
            self.low_closed,
            self.high_closed,
        )


def _low(interval: Interval) -> tuple[Fraction | None, bool]:
    return interval.low, interval.low_closed


def _high(interval: Interval) -> tuple[Fraction | None, bool]:
    return interval.high, interval.high_closed


def _low_order(end: tuple[Fraction | None, bool]) -> tuple[bool, Fraction, bool]:
    value, closed = end
    return value is not None, value or Fraction(0), not closed


def _high_order(end: tuple[Fraction | None, bool]) -> tuple[bool, Fraction, bool]:
    value, closed = end
    return value is None, value or Fraction(0), closed
