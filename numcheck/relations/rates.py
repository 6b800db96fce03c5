"""Finds amounts told for one of many: "$25 each", "60 mph", "30 per 100,000", "boxes of 12"."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Literal, NamedTuple

from numcheck.claims.lemma import singular
from numcheck.lexicon.word_lists import word_lists
from numcheck.model.mention import Mention
from numcheck.relations.line import STOPS, Line

RATED = frozenset({"money", "quantity", "count", "number", "duration"})
ONE = Fraction(1)
EACH = 6  # words and amounts between "each" and what it has: "each of the crates holds 24"
THING = 4  # words from a count to the "at" or "of" behind its noun

Per = Literal["one", "noun", "time", "number"]


class Rate(NamedTuple):
    """An amount for one thing, one noun, one unit of time, or so many.

    *noun* is the singular of what it is told for, or the unit of time; *size* is how many
    of it, 1 unless the text says "per 100,000". *at* is the place of *each*, *many* that of
    the count it is bound to, -1 where nothing but the noun binds them.
    """

    each: Mention
    per: Per
    noun: str
    size: Fraction
    at: int
    many: int = -1


def rates(line: Line) -> Iterator[Rate]:
    """Every amount of the line told for one of many."""
    for at, mention in line.mentions():
        if mention.kind in RATED and mention.form == "point" and _has_value(mention):
            rate = _behind(line, at, mention) or _ahead(line, at, mention)
            if rate is not None and (mention.kind != "duration" or rate.per == "time"):
                yield rate


def _has_value(mention: Mention) -> bool:
    return mention.measure is not None and bool(mention.measure.value)


def _behind(line: Line, at: int, each: Mention) -> Rate | None:
    """The rate that the words behind the amount, or its own unit, make it."""
    unit = each.measure.unit if each.measure else None
    if unit is not None and unit.count(" / ") == 1 and each.kind == "quantity":
        return Rate(each, "time", unit.partition(" / ")[2], ONE, at)
    behind = past_noun(line, at)
    if word_lists("products")["each"].at(line.words(behind, behind + 2)) and line.word(behind):
        return Rate(each, "one", "", ONE, at, _count_before(line, at))
    following = line.mention(behind)
    if following is not None and following.kind == "duration" and _is_one(following):
        time = following.measure.unit if following.measure else None
        return Rate(each, "time", time or "", ONE, at)
    if line.word(behind) not in {"a", "an", "per", "every"}:
        return None
    base = line.mention(behind + 1)
    if base is not None:
        size = base.measure.value if base.measure and line.count(behind + 1) else None
        return Rate(each, "number", "", size, at) if size and line.word(behind) == "per" else None
    noun = singular(line.word(behind + 1))
    return Rate(each, "noun", noun, ONE, at) if noun.isalpha() else None


def past_noun(line: Line, at: int) -> int:
    """The place behind the amount there and, if it counts something, behind its noun."""
    mention = line.mention(at)
    words = ((mention.counted or "") if mention else "").lower().split()
    if mention is None or not words or mention.span.text.lower().endswith(words[-1]):
        return at + 1
    noun = words[-1].rsplit("-", 1)[-1]
    return next((p + 1 for p in range(at + 1, at + 1 + THING) if line.word(p) == noun), at + 1)


def _is_one(duration: Mention) -> bool:
    """Whether it is "a day", "an hour", "per week"."""
    words = duration.span.text.lower().split()
    return words[0] in {"a", "an", "per", "every", "each"} and len(words) == len(("a", "day"))


def _ahead(line: Line, at: int, each: Mention) -> Rate | None:
    """The rate that "each" or a count of things ahead of the amount makes it."""
    before = line.word(at - 1)
    if before in word_lists("products")["holding"].words:
        for place in range(at - 2, max(at - 2 - EACH, -1), -1):
            if line.word(place) in STOPS:
                break
            if line.word(place) in {"each", "every"}:
                many = _count_before(line, at)
                return Rate(each, "one", "", ONE, at, many) if many >= 0 else None
    if before == "at" or (before == "of" and each.kind in {"money", "count", "quantity"}):
        many = _things_before(line, at - 1)
        return Rate(each, "one", "", ONE, at, many) if many >= 0 else None
    return None


def _things_before(line: Line, end: int) -> int:
    """The count whose noun stands right before *end*: "12 tickets", "five monthly payments"."""
    for at in range(end - 1, max(end - 1 - THING, -1), -1):
        count = line.count(at)
        if count is not None and at < end - 1 and count.counted is not None:
            return at if line.plain(at + 1, end) and line.word(at - 1) not in {"of", "at"} else -1
    return -1


def _count_before(line: Line, at: int) -> int:
    """The nearest count of things before *at* in the line, -1 if there is none."""
    places = range(at - 1, -1, -1)
    return next((p for p in places if (c := line.count(p)) is not None and c.counted), -1)
