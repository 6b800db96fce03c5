"""Reads a change told with both its ends: "rose 9% from $1.14 billion to $1.24 billion"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple

from numcheck.lexicon.relations import relation_words
from numcheck.model.analysis import Analysis
from numcheck.model.mention import Mention
from numcheck.model.relation import Change
from numcheck.model.sentence import Sentence
from numcheck.relations.line import CLOSING, OPENING, Line, line_of

SIZES = frozenset({"money", "number", "count", "quantity", "percent"})
GAP = 14  # words and amounts between the two ends, or between an end and the change
LEAD = 3  # words between "from" and its amount: "from a restated"
VERB = 5  # words before a change in which its verb stands
NOUN = 3  # words behind it in which its noun stands: "9% increase"
BEHIND = 5  # words between the ends and a change told after them
SCALED = 1000  # the least scale word: "202 million" beside "65 million pounds"

Direction = Literal[-1, 0, 1]


class Ends(NamedTuple):
    """The amounts before and after, and the places of the line from the first to the last."""

    before: Mention
    after: Mention
    start: int
    end: int


def read(analysis: Analysis) -> Iterator[Change]:
    """One `Change` per rise or fall whose two ends stand beside it."""
    for sentence in analysis.sentences:
        if _may_hold(sentence):
            yield from _changes(line_of(sentence))


def _may_hold(sentence: Sentence) -> bool:
    sizes = sum(mention.kind in SIZES for mention in sentence.mentions)
    return sizes > 2 and any(word.lower == "from" for word in sentence.words)  # noqa: PLR2004


def _changes(line: Line) -> Iterator[Change]:
    for at in range(len(line.items)):
        if line.word(at) != "from":
            continue
        for ends in _ends(line, at):
            found = _change(line, ends)
            if found is not None:
                yield found
                break


def _ends(line: Line, at: int) -> Iterator[Ends]:
    """The amounts that "from" opens: "to A from B", "from B to A", "A, up 9% from B"."""
    place = _amount_after(line, at)
    before = line.mention(place)
    if before is None:
        return
    for to in (*_to_before(line, at), *_to_after(line, place)):
        end = _amount_after(line, to)
        after = line.mention(end)
        if after is not None and _alike(before, after):
            first, last = min(at, to), max(place, end)
            if _passable(line, min(place, end) + 1, max(at, to)):
                yield Ends(before, after, first, last + 1)
                return
    yield from _apposed(line, at, place, before)


def _to_before(line: Line, at: int) -> Iterator[int]:
    for to in range(at - 1, max(at - GAP - 2, -1), -1):
        if line.word(to) == "to":
            yield to


def _to_after(line: Line, place: int) -> Iterator[int]:
    for to in range(place + 1, place + GAP):
        if line.word(to) == "to":
            yield to


def _apposed(line: Line, at: int, place: int, before: Mention) -> Iterator[Ends]:
    """ "$4.3 billion, up 9% from $3.9 billion", "$4.3 billion, a rise of 9% from …"."""
    delta = next((p for p in range(at - 1, at - 4, -1) if line.mention(p) is not None), None)
    if delta is None or not _named(line, delta):
        return
    for first in range(delta - 1, max(delta - GAP, -1), -1):
        after = line.mention(first)
        if after is not None and _alike(before, after) and not _is_rate(line, first):
            comma = next((p for p in range(delta - 1, first, -1) if line.word(p) == ","), None)
            if comma is not None and _passable(line, first + 1, comma):
                yield Ends(before, after, first, place + 1)
            return


def _amount_after(line: Line, at: int) -> int:
    """The place of the amount that "to" or "from" leads to, or beyond the line."""
    place = at + 1
    while line.word(place) in relation_words().lead_words and place <= at + LEAD:
        place += 1
    mention = line.mention(place)
    usable = mention is not None and mention.kind in SIZES and _has_value(mention)
    return place if usable else len(line.items)


def _has_value(mention: Mention) -> bool:
    measure = mention.measure
    return mention.form == "point" and measure is not None and bool(measure.value)


def _alike(before: Mention, after: Mention) -> bool:
    """Whether both amounts are of one unit; a currency may be left out the second time."""
    one, other = before.measure, after.measure
    if one is None or other is None:
        return False
    if one.unit == other.unit:
        return (before.kind == "percent") == (after.kind == "percent")
    kinds = {before.kind, after.kind} - {"number", "count"}
    scaled = min(one.step, other.step) >= SCALED
    return kinds == {"money"} and None in {one.unit, other.unit} and scaled


def _passable(line: Line, start: int, end: int) -> bool:
    """Whether no clause ends there, and every amount is an aside: "or $1.02 a share", "(£600m)"."""
    if end - start > GAP or not relation_words().clause_ends.isdisjoint(line.words(start, end)):
        return False
    if "and" in line.words(start, end):
        return False
    return all(
        mention is None or mention.kind not in SIZES or _is_aside(line, at)
        for at, mention in ((at, line.mention(at)) for at in range(start, end))
    )


def _is_aside(line: Line, at: int) -> bool:
    return (
        line.word(at - 1) in {"or", "(", "[", "per"}
        or _is_rate(line, at)
        or line.word(at + 1) in CLOSING
    )


def _is_aside_percentage(line: Line, at: int) -> bool:
    """Whether it is the percentage of "from 40 to 30 (25%)", "from 40 to 30, or 25%"."""
    mention = line.mention(at)
    led = line.word(at - 1) in OPENING | {"or"}
    return led and mention is not None and mention.kind == "percent"


def _is_rate(line: Line, at: int) -> bool:
    """Whether the amount is one of many: "$1.02 a share"."""
    following = line.words(at + 1, at + 3)
    unit = following[:1] in {("a",), ("an",), ("per",)}
    return (
        unit and len(following) > 1 and relation_words().ago.isdisjoint(line.words(at + 1, at + 4))
    )


def _change(line: Line, ends: Ends) -> Change | None:
    """The change of the two ends, told before, between or behind them."""
    for at in _delta_places(line, ends):
        delta = line.mention(at)
        if delta is None or not _fits_kind(delta, ends) or not _has_room(delta):
            continue
        if _is_adjusted(line, at, ends):
            return None
        direction = _direction(line, at)
        return Change(
            before=ends.before,
            after=ends.after,
            delta=delta,
            direction=direction,
            relative=delta.measure is not None and delta.measure.unit == "percent",
        )
    return None


def _delta_places(line: Line, ends: Ends) -> Iterator[int]:
    for at in range(ends.start + 1, ends.end):
        mention = _size(line, at)
        if mention is None or mention is ends.before or mention is ends.after:
            continue
        if _named(line, at):
            yield at
    for at in range(ends.start - 1, max(ends.start - GAP, -1), -1):
        if _size(line, at) is not None and _named(line, at):
            if _passable(line, at + 1, ends.start):
                yield at
            break
    if line.word(ends.end) in {",", "—", "–", "("} or line.word(ends.end) == "or":
        for at in range(ends.end + 1, ends.end + BEHIND + 1):
            if _size(line, at) is not None:
                if _named(line, at) or _is_aside_percentage(line, at):
                    yield at
                return


def _size(line: Line, at: int) -> Mention | None:
    mention = line.mention(at)
    return mention if mention is not None and mention.kind in SIZES else None


def _named(line: Line, at: int) -> bool:
    """Whether a verb or noun of change, or "by", goes with the amount at *at*."""
    if line.word(at - 1) in {"to", "from"} or _is_aside(line, at):
        return False
    return _direction(line, at) != 0 or line.word(at - 1) == "by"


def _direction(line: Line, at: int) -> Direction:
    """Up or down by the nearest word that tells, looking left first, within the clause."""
    words = relation_words()
    behind = range(at + 1, at + 1 + NOUN)
    for place in (*range(at - 1, max(at - 1 - VERB, -1), -1), *behind):
        word = line.word(place)
        if line.mention(place) is not None or word in {",", ";", "(", ")", "to", "from"}:
            if place < at:
                continue
            break
        if word in words.rises:
            return 1
        if word in words.falls:
            return -1
    return 0


def _fits_kind(delta: Mention, ends: Ends) -> bool:
    """Whether the change can be one of these amounts: a percentage, points, or the same unit."""
    measure = delta.measure
    if measure is None or delta.form != "point" or measure.value is None:
        return False
    if measure.unit == "percent":
        return True
    if measure.unit == "percentage_point":
        return ends.before.kind == "percent"
    return ends.before.kind == ends.after.kind == delta.kind and _alike(delta, ends.before)


def _has_room(delta: Mention) -> bool:
    return delta.measure is not None and delta.measure.interval.high is not None


def _is_adjusted(line: Line, at: int, ends: Ends) -> bool:
    """Whether the change is a yearly rate, or corrected for something the ends are not."""
    words = relation_words()
    if _is_yearly(line, at + 1):
        return True
    near = line.words(min(at, ends.start) - VERB, max(at, ends.end) + VERB)
    return any(
        near[start : start + len(phrase)] == phrase
        for phrase in words.adjusted
        for start in range(len(near) - len(phrase) + 1)
    )


def _is_yearly(line: Line, at: int) -> bool:
    """Whether "a year" or "per month" stands there, and not "a year earlier"."""
    span = line.mention(at)
    if span is not None:
        lead = span.span.text.lower().split()[0]
        yearly = span.kind in {"duration", "set"} and lead in {"a", "per", "each", "every"}
        return yearly and line.word(at + 1) not in relation_words().ago
    following = line.words(at, at + 3)
    told = any(following[: len(rate)] == rate for rate in relation_words().rates)
    return told and relation_words().ago.isdisjoint(following)
