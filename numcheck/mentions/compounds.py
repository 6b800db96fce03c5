"""Joins two amounts into one: "31 feet 5 inches", "5 ± 0.3", "one in five"."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from numcheck.mentions.pattern import Pattern
from numcheck.mentions.points import Point, spanning
from numcheck.model.interval import Interval
from numcheck.model.measure import Measure
from numcheck.model.mention import Mention
from numcheck.units import compatible, convert

PLUS_MINUS = Pattern(r"[ ]?(?:±|\+/[-−–]|\+-)[ ]?")
BESIDE = Pattern(r"[ -]|,[ ]|[ ]and[ ]|")
CENT = Fraction(1, 100)  # of the unit of a currency
COLON = ":"
OUT_OF = " out of "  # in digits, "45 out of 60" is a count and its whole
IN = Pattern(r"[ ]in[ ](?:every[ ])?|[ ]out[ ]of[ ]every[ ]")
OVER = " over "
ENDS = Pattern(r"\s*(?:[.,;:?!)]|\Z)")
RATIO_MOST = 100  # "one in five" and "3 in 100", not "3 in 2,019"; any denominator after one


def read_uncertainty(text: str, first: Point, second: Point) -> Mention | None:
    """ "5 ± 0.3": the value, and both ends of what it may be, included."""
    if not PLUS_MINUS.fullmatch(text[first.mention.span.end : second.mention.span.start]):
        return None
    low, high = first.value - abs(second.value), first.value + abs(second.value)
    measure = replace(
        first.measure,
        interval=Interval(low, high),
        unit=first.unit or second.unit,
        low=low,
        high=high,
    )
    return spanning(text, first.mention, second.mention, "uncertainty", measure)


def read_compound(text: str, first: Point, second: Point) -> Mention | None:
    """ "31 feet 5 inches", "2 lb 3 oz": whole larger units, then less than one more of them."""
    if not BESIDE.fullmatch(text[first.mention.span.end : second.mention.span.start]):
        return None
    if first.kind == "money":
        return _with_cents(text, first, _as_cents(text, first, second))
    larger = first.mention.parts[-1].measure if first.mention.parts else first.measure
    if first.kind != "quantity" or second.kind != "quantity" or larger is None or larger.step != 1:
        return None
    if first.unit is None or second.unit is None or larger.unit == second.unit:
        return None
    if not compatible(first.unit, second.unit):
        return None
    added = convert(Interval.exactly(second.value), second.unit, first.unit)
    room = convert(second.measure.interval, second.unit, first.unit)
    step = convert(Interval.exactly(second.measure.step), second.unit, first.unit)
    if not (added and room and step and added.low is not None and step.low is not None):
        return None
    below = convert(Interval.exactly(second.value), second.unit, larger.unit or "")
    if not (below and below.low is not None and 0 <= below.low < 1):
        return None
    measure = Measure(
        value=first.value + added.low,
        interval=Interval.exactly(first.value) + room,
        step=step.low,
        unit=first.unit,
    )
    return spanning(text, first.mention, second.mention, "point", measure)


def _as_cents(text: str, first: Point, second: Point) -> Point:
    """The second as cents where it is two bare digits that end the phrase: "15 dollars 50"."""
    two_digits = second.kind == "number" and second.is_whole and 10 <= second.value < 100
    if not two_digits or ENDS.match(text, second.mention.span.end) is None:
        return second
    value = second.value * CENT
    measure = replace(second.measure, value=value, step=CENT, unit=first.unit)
    return Point(replace(second.mention, kind="money", value=measure), measure, value)


def _with_cents(text: str, first: Point, second: Point) -> Mention | None:
    """ "13 dollars and 45 cents": whole units, then the minor unit of the same currency."""
    named = first.mention.span.text[-1:].isalpha() and second.kind == "money"
    minor = second.measure.step == CENT and second.unit == first.unit
    if not (named and minor and first.is_whole and 0 < second.value < 1):
        return None
    value = first.value + second.value
    measure = replace(
        first.measure, value=value, interval=Interval.exactly(value), step=second.measure.step
    )
    return spanning(text, first.mention, second.mention, "point", measure)


def read_ratio(text: str, first: Point, second: Point) -> Mention | None:
    """ "one in five", "3 in 100", "1:4": whole numbers, both in digits or both in words."""
    gap = text[first.mention.span.end : second.mention.span.start]
    spelled = not first.mention.span.text[0].isdigit()
    if gap == OVER:
        return _one_over(text, first, second)
    if gap != COLON and not IN.fullmatch(gap) and not (spelled and gap == OUT_OF):
        return None
    plain = first.kind == second.kind == "number" and first.is_whole and second.is_whole
    alike = first.mention.span.text[0].isdigit() == second.mention.span.text[0].isdigit()
    if not (plain and alike and second.value > 0):
        return None
    spelled_out = spelled and gap == OUT_OF
    small = first.value == 1 or second.value <= RATIO_MOST or spelled_out
    fits = 0 < first.value < second.value and small
    if gap != COLON and not fits:
        return None
    value = first.value / second.value
    measure = Measure(value=value, interval=Interval.exactly(value), step=1 / second.value)
    return replace(spanning(text, first.mention, second.mention, "point", measure), kind="ratio")


def _one_over(text: str, first: Point, second: Point) -> Mention | None:
    """ "one over three", said of the number alone; "one over 20 years" is not."""
    plain = first.kind == second.kind == "number" and first.is_whole and second.is_whole
    if not plain or abs(first.value) != 1 or second.value <= 1:
        return None
    if ENDS.match(text, second.mention.span.end) is None:
        return None
    value = first.value / second.value
    measure = Measure(value=value, interval=Interval.exactly(value), step=1 / second.value)
    return replace(spanning(text, first.mention, second.mention, "point", measure), kind="ratio")
