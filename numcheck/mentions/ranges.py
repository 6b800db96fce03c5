"""Joins the two ends of a range: "5–10 km", "between 30 and 60 percent", "two or three"."""

from __future__ import annotations

import re
from dataclasses import replace

from numcheck.lexicon.labels import labels
from numcheck.lexicon.word_lists import word_lists
from numcheck.mentions.compounds import read_compound, read_ratio, read_uncertainty
from numcheck.mentions.context import Context
from numcheck.mentions.pattern import Pattern
from numcheck.mentions.points import Point, point_of, spanning
from numcheck.mentions.shared_units import LOOK_BACK, shares_scale, with_unit
from numcheck.model.interval import Interval
from numcheck.model.measure import Measure
from numcheck.model.mention import Mention
from numcheck.model.span import Span
from numcheck.units import compatible, convert

LONGEST_GAP = 12  # characters between the two ends of anything joined here
DASH = Pattern(r"[ ]?(?:-|–|—|‐|‑|−|~|\.\.\.?)[ ]?|-[ ]?to(?:-|[ ])")
ASIDE = Pattern(r"\s[–—]\s")  # the dashes around "almost 3,000 — 2,962 — trees"
TO = Pattern(r"[ ](?:up[ ]|down[ ])?to[ ](?:about[ ]|around[ ])?")
AND = Pattern(r"[ ]and[ ](?:about[ ]|around[ ]|the[ ])?")
OR = Pattern(r"[ ]or[ ]")
BETWEEN = Pattern(r"\bbetween[ ](?:\w+[ ]){0,2}$", re.IGNORECASE)
FROM = Pattern(r"\bfrom[ ](?:\w+[ ]){0,2}$", re.IGNORECASE)
SPANNING = Pattern(
    r"""\b(?:rang(?:e[sd]?|ing)|var(?:y|ies|ied|ying)|anywhere|age[sd]?|span\w*|sizes?)
    [ ,]{1,2}(?:from[ ])?(?:\w+[ ])?$ | \b(?:is|are)[ ]from[ ]$""",
    re.IGNORECASE | re.VERBOSE,
)
WORD = Pattern(r"[A-Za-z][A-Za-z-]*")
SENTENCE = Pattern(r"[.!?;][\"”’)]?\s|\n\s*\n")
CHANGE_REACH = 90  # characters either side in which a word makes "from 4 to 5" a change
CONTEST_REACH = 20  # characters either side in which a word makes "3-1" a score


def join_amounts(context: Context, mentions: list[Mention]) -> list[Mention]:
    """The mentions with neighbours joined where the words between them say so."""
    joined: list[Mention] = []
    for mention in mentions:
        both = _join(context.text, joined[-1], mention) if joined else None
        if both is None:
            joined.append(mention)
        else:
            joined[-1] = both
    return joined


def _join(text: str, before: Mention, after: Mention) -> Mention | None:
    if after.span.start - before.span.end > LONGEST_GAP:
        return None
    first, second = point_of(before), point_of(after)
    if first is None or second is None:
        return None
    for grammar in (read_uncertainty, read_compound, read_ratio, read_score, read_range):
        if found := grammar(text, first, second):
            return found
    return None


def read_range(text: str, first: Point, second: Point) -> Mention | None:
    """A range from *first* to *second*, also a reversed one: a rule says what is wrong with it."""
    gap = text[first.mention.span.end : second.mention.span.start]
    if not _is_range(text, gap, first, second):
        return None
    if first.kind == "money" and second.kind == "number":
        second = _money(second, first)
    if shares_scale(first, second) and first.kind in {"number", "money"}:
        first = _point(with_unit(first, second))
    elif first.unit != second.unit and first.unit and second.unit:
        return _mixed(text, first, second)
    measure = Measure(
        value=None,
        interval=first.measure.interval.hull(second.measure.interval),
        step=min(first.measure.step, second.measure.step),
        unit=second.unit or first.unit,
        low=first.value,
        high=second.value,
    )
    return spanning(text, first.mention, second.mention, "range", measure)


def _is_range(text: str, gap: str, first: Point, second: Point) -> bool:
    if not _alike(first, second):
        return False
    if DASH.fullmatch(gap):
        if ASIDE.fullmatch(gap) and ASIDE.match(text, second.mention.span.end):
            return False
        return first.value < second.value or (second.kind != "number" and first.unit is not None)
    if TO.fullmatch(gap):
        return _spans(text, first, second)
    if AND.fullmatch(gap):
        return _led_by(BETWEEN, text, first)
    return (
        OR.fullmatch(gap) is not None
        and first.kind != "ordinal"
        and first.kind == second.kind
        and second.value - first.value == 1
    )


def _alike(first: Point, second: Point) -> bool:
    if first.kind == second.kind:
        return first.unit == second.unit or compatible(first.unit or "", second.unit or "")
    return first.kind == "money" and second.kind == "number"


def _spans(text: str, first: Point, second: Point) -> bool:
    """Whether "A to B" is a span: "from A to B" is one unless a word tells of a change."""
    if _led_by(SPANNING, text, first) or not _led_by(FROM, text, first):
        return True
    return first.value < second.value and first.kind != "ordinal" and _nothing_changes(text, first)


def _nothing_changes(text: str, first: Point) -> bool:
    """Whether no word of the sentence, as far as it is near, tells of a change or a motion."""
    start, end = first.mention.span.start, first.mention.span.end
    before = SENTENCE.split(text[max(0, start - CHANGE_REACH) : start])[-1]
    after = SENTENCE.split(text[end : end + CHANGE_REACH])[0]
    lists = word_lists("changes")
    changing = lists["changing"].words | lists["upward"].words | lists["downward"].words
    return changing.isdisjoint(word.lower() for word in WORD.findall(f"{before} {after}"))


def _led_by(lead: Pattern, text: str, first: Point) -> bool:
    start = first.mention.span.start
    return lead.search(text, max(0, start - LOOK_BACK), start) is not None


def read_score(text: str, first: Point, second: Point) -> Mention | None:
    """Two bare whole numbers and a dash beside a word of contest: "won 3-1", "a 5–4 ruling"."""
    start, end = first.mention.span.start, second.mention.span.end
    gap = text[first.mention.span.end : second.mention.span.start]
    if not (DASH.fullmatch(gap) or TO.fullmatch(gap)):
        return None
    if not (first.kind == second.kind == "number" and first.is_whole and second.is_whole):
        return None
    around = text[max(0, start - CONTEST_REACH) : start] + text[end : end + CONTEST_REACH]
    if not any(word.lower() in labels().contests for word in WORD.findall(around)):
        return None
    return Mention(span=Span(start, end, text[start:end]), kind="identifier", value=None)


def _point(mention: Mention) -> Point:
    found = point_of(mention)
    if found is None:
        raise AssertionError("a point given a unit stays a point")
    return found


def _money(number: Point, sign: Point) -> Point:
    """The second end of "$2-3 million": written as a number, it is money like the first."""
    measure = replace(number.measure, unit=sign.unit)
    return Point(replace(number.mention, kind="money", value=measure), measure, number.value)


def _mixed(text: str, first: Point, second: Point) -> Mention | None:
    """ "500 m to 2 km": both ends in the unit of the second."""
    if first.unit is None or second.unit is None:
        return None
    room = convert(first.measure.interval, first.unit, second.unit)
    low = convert(Interval.exactly(first.value), first.unit, second.unit)
    if room is None or low is None:
        return None
    measure = Measure(
        value=None,
        interval=room.hull(second.measure.interval),
        step=second.measure.step,
        unit=second.unit,
        low=low.low,
        high=second.value,
    )
    return spanning(text, first.mention, second.mention, "range", measure)
