"""Gives a unit written once to all the numbers it is written for: "95, 215 and 500 mg"."""

from __future__ import annotations

import re
from dataclasses import replace
from fractions import Fraction

from numcheck.mentions.context import Context
from numcheck.mentions.numerals import read_numeral
from numcheck.mentions.pattern import Pattern
from numcheck.mentions.points import Point, point_of
from numcheck.model.interval import Interval
from numcheck.model.measure import Measure
from numcheck.model.mention import Kind, Mention

LISTED = Pattern(r",[ ]|,?[ ](?:and|or|to|by)[ ]|[ ]?[/×x–—-][ ]?|[ ]?±[ ]?|-[ ]?to[ ]")
RANGED = Pattern(r"[ ]?[–—-][ ]?|-[ ]?to[ ]|[ ](?:to|or|by)[ ]|[ ]?[±×x][ ]?")
BETWEEN = Pattern(r"\bbetween[ ](?:\w+[ ]){0,2}$", re.IGNORECASE)
DECIMALS = Pattern(r"[.·](?P<places>\d+)")
LOOK_BACK = 40  # characters
SHARED: frozenset[Kind] = frozenset({"percent", "quantity", "money", "duration"})
SCALED_FROM = 1000  # the smallest scale word that two numbers share


def share_units(context: Context, mentions: list[Mention]) -> list[Mention]:
    """The mentions, from right to left each bare number given the unit of the next."""
    shared = list(mentions)
    for at in range(len(shared) - 1, 0, -1):
        if shared[at].kind not in SHARED or shared[at - 1].kind != "number":
            continue
        before, after = point_of(shared[at - 1]), point_of(shared[at])
        given = shared[at] is not mentions[at]
        if before and after and _is_shared(context.text, before, after, given=given):
            shared[at - 1] = with_unit(before, after)
    return shared


def with_unit(point: Point, owner: Point) -> Mention:
    """The mention of *point* in the unit of *owner*, and with its scale word: "2 to 3 million"."""
    scale = _unit_scale(owner) * (_word_scale(owner) if shares_scale(point, owner) else 1)
    value, step = point.value * scale, point.measure.step * scale
    loose = owner.kind == "percent" or step > 1
    interval = Interval.around(value, step / 2) if loose else Interval.exactly(value)
    measure = Measure(value=value, interval=interval, step=step, unit=owner.unit)
    return replace(point.mention, kind=owner.kind, value=measure)


def _unit_scale(owner: Point) -> Fraction:
    """What one of the written units is in the unit of the measure: 1/100 for cents of a dollar."""
    numeral = read_numeral(owner.mention.span.text, 0)
    return owner.value / numeral.value if numeral and numeral.value else Fraction(1)


def _word_scale(owner: Point) -> Fraction:
    """What the scale word of "2.5 million" stands for."""
    decimals = DECIMALS.search(owner.mention.span.text)
    places = len(decimals["places"]) if decimals else 0
    return owner.measure.step * Fraction(10) ** places


def shares_scale(point: Point, owner: Point) -> bool:
    """Whether a scale word written after the second number holds for the first too."""
    small = point.is_whole and abs(point.value) < SCALED_FROM
    return small and owner.measure.step >= SCALED_FROM and owner.mention.span.text[-1:].isalpha()


def _is_shared(text: str, before: Point, after: Point, *, given: bool) -> bool:
    """Whether the words between say so; a bare comma does only before a unit that was *given*."""
    gap = text[before.mention.span.end : after.mention.span.start]
    if not LISTED.fullmatch(gap) or (
        after.kind == "money" and not after.mention.span.text[0].isdigit()
    ):
        return False
    if RANGED.fullmatch(gap):
        return True
    if gap == ", " and not given:
        return False
    digits = before.mention.span.text[-1:].isdigit() and after.mention.span.text[:1].isdigit()
    start = before.mention.span.start
    return digits or BETWEEN.search(text, max(0, start - LOOK_BACK), start) is not None
