"""Reads the parts in a stretch of a line: "nine men, five women and three children"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from numcheck.lexicon.relations import relation_words
from numcheck.model.mention import Mention
from numcheck.relations.line import CLOSING, OPENING, Line
from numcheck.relations.partings import LONGEST_LIST, Parting

MOST_PARTS = 12
LEAD_WORDS = 2  # words before a list that say what it is: "such as", "including:"
LOOK_BACK = 3  # words before a number in which another noun makes it no count
SEPARATORS = frozenset({",", ";", "and", "&", "while", "whereas", "plus", ":", "but"})
NO_PART = frozenset({"/", ":", "-", "–", "="})  # behind a number that counts no part
SIGNS = frozenset({"<", ">", "≤", "≥"})  # the hedges of a limit, which counts nothing
HARMLESS = frozenset(
    {"percent", "identifier", "date", "period", "time", "duration", "quantity", "age", "ordinal"}
)


class Listed(NamedTuple):
    """Parts, the places in the line where they stand, and where the list ends.

    *named*: words behind each number say what it counts ("12 men"), or it is "n = 12".
    """

    parts: list[Mention]
    places: list[int]
    end: int
    named: bool


def list_parts(line: Line, parting: Parting) -> Listed | None:
    """The parts of a whole, or None where the stretch holds something else as well."""
    if parting.end - parting.start > LONGEST_LIST or not _is_list(line, parting):
        return None
    sampled = list(_sampled(line, parting.start, parting.end))
    places = sampled if len(sampled) > 1 else _plain_places(line, parting)
    if not 2 <= len(places) <= MOST_PARTS:
        return None
    if parting.counted and parting.counted != len(places):
        return None
    if places is not sampled and not _separated(line, places, split=parting.split):
        return None
    parts = [part for part in map(line.count, places) if part is not None]
    named = places is sampled or all(_is_named(line, place) for place in places)
    return Listed(parts, places, parting.end, named or "respectively" in _words(line, parting))


def _words(line: Line, parting: Parting) -> tuple[str, ...]:
    return line.words(parting.start, parting.end)


def _is_named(line: Line, at: int) -> bool:
    return line.word(at + 1)[:1].isalpha() or line.word(at + 1) in OPENING


def _is_list(line: Line, parting: Parting) -> bool:
    """Whether nothing in the stretch says that parts overlap, or are examples only."""
    words = {line.word(at) for at in _outer(line, parting.start, parting.end)}
    words |= set(line.words(parting.start - LEAD_WORDS, parting.start))
    return relation_words().overlaps.isdisjoint(words) and (parting.split or "or" not in words)


def _outer(line: Line, start: int, end: int) -> Iterator[int]:
    """The places of a stretch that no bracket inside it holds."""
    depth = 0
    for at in range(start, end):
        word = line.word(at)
        depth = max(depth - (word in CLOSING), 0)
        if depth == 0:
            yield at
        depth += word in OPENING


def _sampled(line: Line, start: int, end: int) -> Iterator[int]:
    """Where the numbers of "n = 12" stand, one for each part."""
    for at in range(start, end):
        if line.words(at, at + 2) == ("n", "="):
            place = at + 2
            if line.count(place) is not None and line.word(place + 1) != "/":
                yield place


def _plain_places(line: Line, parting: Parting) -> list[int]:
    """Where the counts of the stretch stand, outside inner brackets; [] if one is no part."""
    places: list[int] = []
    for at in _outer(line, parting.start, parting.end):
        mention = line.mention(at)
        if mention is None or mention.hedge in SIGNS:
            continue
        if line.count(at) is not None and mention.kind != "percent":
            if not _is_part(line, at, parting):
                return []
            places.append(at)
        elif mention.kind not in HARMLESS:
            return []
    return places


def _is_part(line: Line, at: int, parting: Parting) -> bool:
    """Whether the count may count a part: no score, no "1)", no "0 = female", no "about 20"."""
    count = line.count(at)
    measure = count.measure if count is not None else None
    if count is None or measure is None or measure.value is None or measure.value.denominator != 1:
        return False
    following = line.word(at + 1)
    if count.hedge is not None or following in NO_PART:
        return False
    if following == ")" and at + 1 < parting.end:
        return False
    before = line.words(max(at - LOOK_BACK, parting.start), at)
    return relation_words().measured.isdisjoint(before)


def _separated(line: Line, places: list[int], *, split: bool) -> bool:
    """Whether a comma or conjunction stands between any two parts, and "and" before the last."""
    marks = SEPARATORS | {"or"} if split else SEPARATORS
    return all(
        not marks.isdisjoint(line.words(first, second)) for first, second in pairwise(places)
    )
