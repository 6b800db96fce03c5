"""Units of time against each other, and lengths as TIMEX3 spells them."""

from __future__ import annotations

from fractions import Fraction

from numcheck.lexicon.calendar import TimeUnit
from numcheck.mentions.date_edges import GAP
from numcheck.mentions.pattern import Pattern
from numcheck.model.measure import Measure
from numcheck.model.mention import Mention
from numcheck.model.span import Span

HALF_AFTER = Pattern(
    rf"{GAP}and(?:{GAP})a(?:{GAP})(?P<part>half|quarter)\b(?![ ](?:of|million|dozen))"
)

SECONDS = {
    "second": Fraction(1), "minute": Fraction(60), "hour": Fraction(3600), "day": Fraction(86400),
    "week": Fraction(7 * 86400), "month": Fraction(2629746), "year": Fraction(31556952),
    "decade": Fraction(315569520), "century": Fraction(3155695200),
    "millennium": Fraction(31556952000),
}  # fmt: skip  # seconds in the mean Gregorian year: 365.2425 days


def length_of(span: Span, measure: Measure, amount: Fraction, unit: TimeUnit) -> Mention:
    """A length of time at *span*: *amount* of *unit*."""
    timex = spell_length([(amount, unit)])
    return Mention(span=span, kind="duration", value=measure, timex=timex)


def rank(unit: TimeUnit) -> Fraction:
    """How many seconds the unit lasts."""
    return SECONDS[unit.pint] * unit.times


def in_unit(amount: Fraction, unit: TimeUnit, other: TimeUnit) -> Fraction:
    """That many units, counted in the other."""
    if other.pint == "year" and unit.pint == "month":
        return amount / 12
    return amount * rank(unit) / rank(other)


def spell_length(pieces: list[tuple[Fraction, TimeUnit]]) -> str | None:
    """The TIMEX3 value: "P3D", "PT15.5M", "P2Y3M"; None for what no decimal can show."""
    days, clock = "", ""
    for amount, unit in pieces:
        whole, letter = amount, unit.letter
        if letter == "W" and unit.times > 1:
            whole *= unit.times
        number = _decimal(whole)
        if number is None:
            return None
        if unit.clock:
            clock += number + letter
        else:
            days += number + letter
    return "P" + days + ("T" + clock if clock else "")


def _decimal(amount: Fraction) -> str | None:
    if amount.denominator == 1:
        return str(amount.numerator) if amount < 10**15 else None
    if 1000 % amount.denominator:
        return None
    return f"{float(amount):.3f}".rstrip("0")
