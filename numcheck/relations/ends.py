"""Finds the two amounts of a change: "to $2.18 billion from $2.00 billion", "from 4% to 5%"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from numcheck.lexicon.relations import relation_words
from numcheck.model.mention import Mention
from numcheck.relations.line import CLOSING, Line

SIZES = frozenset({"money", "number", "count", "quantity", "percent"})
ENDS = SIZES | {"duration"}  # a wait can change, but a time between two sizes tells of no third
GAP = 14  # words and amounts between the two ends
LEAD = 3  # words between "from" and its amount: "from a restated"
NEAR = 3  # words between a change and the "from" behind it
SCALED = 1000  # the least scale word: "90 million" beside "70 million pounds"


class Ends(NamedTuple):
    """The amounts before and after, and the places of the line from the first to the last.

    *delta* is the change where a grammar took it for the low end of a range.
    """

    before: Mention
    after: Mention
    start: int
    end: int
    delta: Mention | None = None


def read_ends(line: Line, at: int) -> Iterator[Ends]:
    """The ends that "from" at *at* opens: "to A from B", "from B to A", "A, up 9% from B"."""
    place = _amount_after(line, at)
    before = line.mention(place)
    if before is None:
        return
    for to in (*range(at - 1, max(at - GAP - 2, -1), -1), *range(place + 1, place + GAP)):
        if line.word(to) != "to":
            continue
        end = _amount_after(line, to)
        after = line.mention(end)
        if after is None or not alike(before, after):
            continue
        if is_passable(line, min(place, end) + 1, max(at, to)):
            yield Ends(before, after, min(at, to), max(place, end) + 1)
            return
    yield from _absolute(line, at, place, before)
    yield from _apposed(line, at, place, before)


def alike(before: Mention, after: Mention) -> bool:
    """Whether both amounts are of one unit; a currency may be left out the second time."""
    one, other = before.measure, after.measure
    if one is None or other is None:
        return False
    if one.unit == other.unit:
        return (before.kind == "percent") == (after.kind == "percent")
    kinds = {before.kind, after.kind} - {"number", "count"}
    scaled = min(one.step, other.step) >= SCALED
    return kinds == {"money"} and None in {one.unit, other.unit} and scaled


def is_passable(line: Line, start: int, end: int) -> bool:
    """Whether no clause ends there, and every amount is an aside: "or 80 cents a share"."""
    words = line.words(start, end)
    if end - start > GAP or "and" in words or not relation_words().clause_ends.isdisjoint(words):
        return False
    return all(size_at(line, at) is None or is_aside(line, at) for at in range(start, end))


def is_aside(line: Line, at: int) -> bool:
    """Whether the amount only restates another: "or $2.10", "(£70m)", "80 cents a share"."""
    return (
        line.word(at - 1) in {"or", "(", "[", "per"}
        or _is_rate(line, at)
        or line.word(at + 1) in CLOSING
    )


def size_at(line: Line, at: int) -> Mention | None:
    """The amount there, if one stands there that can change."""
    mention = line.mention(at)
    return mention if mention is not None and mention.kind in SIZES else None


def _end_at(line: Line, at: int) -> Mention | None:
    mention = line.mention(at)
    return mention if mention is not None and mention.kind in ENDS else None


def _is_rate(line: Line, at: int) -> bool:
    """Whether the amount is one of many: "80 cents a share"."""
    following = line.words(at + 1, at + 4)
    unit = following[:1] in {("a",), ("an",), ("per",)} and len(following) > 1
    return unit and relation_words().ago.isdisjoint(following)


def _absolute(line: Line, at: int, place: int, before: Mention) -> Iterator[Ends]:
    """ "by 500 to 12,500 from 12,000", "rose 9% to 12% from 11%": no range, though read as one."""
    end = at - 1 - (line.word(at - 1) == ",")
    both, lead = size_at(line, end), line.word(end - 1)
    if both is None or both.form != "range":
        return
    delta, after = both.parts
    signed = delta.kind == "money" or not delta.span.text[-1:].isdigit()
    if lead != "by" and not (signed and _is_change(lead)):
        return
    if alike(before, after) and _has_value(delta) and _has_value(after):
        yield Ends(before, after, end, place + 1, delta)


def _is_change(word: str) -> bool:
    return word in relation_words().rises or word in relation_words().falls


def _apposed(line: Line, at: int, place: int, before: Mention) -> Iterator[Ends]:
    """ "$2.18 billion, up 9% from $2.00 billion", "$2.18 billion, a rise of 9% from …"."""
    delta = next((p for p in range(at - 1, at - 1 - NEAR, -1) if size_at(line, p)), None)
    if delta is None or not line.plain(delta + 1, at):
        return
    comma = next((p for p in range(delta - 1, max(delta - GAP, -1), -1) if line.word(p) == ","), 0)
    for first in range(comma - 1, max(comma - GAP, -1), -1):
        after = size_at(line, first)
        if after is None or _is_rate(line, first) or line.word(first - 1) == "or":
            continue
        if alike(before, after) and _has_value(after) and is_passable(line, first + 1, comma):
            yield Ends(before, after, first, place + 1)
        return


def _amount_after(line: Line, at: int) -> int:
    """The place of the amount that "to" or "from" leads to, or beyond the line."""
    place = at + 1
    while line.word(place) in relation_words().lead_words and place <= at + LEAD:
        place += 1
    mention = _end_at(line, place)
    return place if mention is not None and _has_value(mention) else len(line.items)


def _has_value(mention: Mention) -> bool:
    return mention.form == "point" and mention.measure is not None and bool(mention.measure.value)
