"""Reads a change told with both its ends: "rose 9% from $2.00 billion to $2.18 billion"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from numcheck.lexicon.relations import relation_words
from numcheck.model.analysis import Analysis
from numcheck.model.mention import Mention
from numcheck.model.relation import Change
from numcheck.model.sentence import Sentence
from numcheck.relations.ends import (
    ENDS,
    GAP,
    Ends,
    alike,
    is_aside,
    is_passable,
    read_ends,
    size_at,
)
from numcheck.relations.line import OPENING, Line, line_of

VERB = 8  # words before a change in which its verb stands
NOUN = 3  # words behind it in which its noun stands: "9% increase"
BEHIND = 5  # words between the ends and a change told after them
TIMES = 7  # words and dates that may follow the last end: "in the year 2000"
BREAKS = frozenset((",", ";", "(", ")", "to", "from", "—", "–"))
COMPARING = frozenset({"-", "than"})  # behind "lower", no change: "lower-than-expected"

Direction = Literal[-1, 0, 1]


def read(analysis: Analysis) -> Iterator[Change]:
    """One `Change` per rise or fall whose two ends stand beside it."""
    for sentence in analysis.sentences:
        if _may_hold(sentence):
            yield from _changes(line_of(sentence))


def _may_hold(sentence: Sentence) -> bool:
    sizes = sum(1 + (m.form == "range") for m in sentence.mentions if m.kind in ENDS)
    return sizes > 2 and any(word.lower == "from" for word in sentence.words)


def _changes(line: Line) -> Iterator[Change]:
    for at in range(len(line.items)):
        if line.word(at) == "from":
            found = (_change(line, ends) for ends in read_ends(line, at))
            change = next((change for change in found if change is not None), None)
            if change is not None:
                yield change


def _change(line: Line, ends: Ends) -> Change | None:
    """The change of the two ends, told before, between or behind them."""
    if ends.delta is not None:
        direction = _direction(line, ends.start)
        return _made(ends, ends.delta, direction) if fits(ends.delta, ends) else None
    for at in _delta_places(line, ends):
        delta = size_at(line, at)
        if delta is not None and fits(delta, ends) and _is_told(line, at, delta, ends):
            if is_adjusted(line, at, ends) or _is_of_another_year(line, at, ends):
                return None
            return _made(ends, delta, _direction(line, at))
    return None


def _made(ends: Ends, delta: Mention, direction: Direction) -> Change:
    return Change(
        before=ends.before,
        after=ends.after,
        delta=delta,
        direction=direction,
        relative=delta.measure is not None and delta.measure.unit == "percent",
    )


def _delta_places(line: Line, ends: Ends) -> Iterator[int]:
    """Where the change may stand, the likeliest places first."""
    for at in range(ends.start + 1, ends.end):
        if size_at(line, at) not in {None, ends.before, ends.after}:
            yield at
    for at in range(ends.start - 1, max(ends.start - GAP, -1), -1):
        if size_at(line, at) is not None:
            if is_passable(line, at + 1, ends.start):
                yield at
            break
    end = _past_time(line, ends.end)
    if line.word(end) in {",", "—", "–", "(", "or"}:
        behind = range(end + 1, end + 1 + BEHIND)
        yield from (at for at in behind if size_at(line, at) is not None)


def _past_time(line: Line, at: int) -> int:
    """Behind "in 2000" or "a year earlier"; *at* where no time stands."""
    for end in range(at, at + TIMES):
        if line.word(end) in {",", "—", "–", "(", "or", ";", "and"}:
            return end
    return at


def _is_told(line: Line, at: int, delta: Mention, ends: Ends) -> bool:
    """Whether a verb or noun of change goes with the amount; "by" or "a rise of" if no percent."""
    before = line.word(at - 1)
    if delta.measure is not None and delta.measure.unit in {"percent", "percentage_point"}:
        if delta.kind == "percent" and at >= ends.end and before in OPENING | {"or"}:
            return _is_bare(line, at, ends)
        told = before == "by" or _direction(line, at) != 0
        return told and before not in {"to", "from"} and not is_aside(line, at)
    words = relation_words()
    noun = before == "of" and line.word(at - 2) in words.rises | words.falls
    return (noun or before == "by") and not is_aside(line, at)


def _is_bare(line: Line, at: int, ends: Ends) -> bool:
    """Whether nothing else explains a percentage behind the ends: "from 40 to 30 (25%)"."""
    asides = (line.word(place) for place in range(ends.start, ends.end))
    if not OPENING.isdisjoint(asides):
        return False
    return _direction(line, at) != 0 or not line.word(at + 1)[:1].isalpha()


def fits(delta: Mention, ends: Ends) -> bool:
    """Whether the change can be one of these amounts: a percentage, points, or the same unit."""
    measure = delta.measure
    if measure is None or delta.form != "point" or measure.value is None:
        return False
    if measure.unit == "percent":
        return True
    if measure.unit == "percentage_point":
        return ends.before.kind == "percent"
    return alike(delta, ends.before)


def _direction(line: Line, at: int) -> Direction:
    """Up or down by the nearest word that tells, first to the left, within the clause."""
    for places in (range(at - 1, at - 1 - VERB, -1), range(at + 1, at + 1 + NOUN)):
        for place in places:
            word = line.word(place)
            if word in BREAKS or size_at(line, place) is not None:
                break
            if line.word(place + 1) in COMPARING:
                continue
            if word in relation_words().rises:
                return 1
            if word in relation_words().falls:
                return -1
    return 0


def is_adjusted(line: Line, at: int, ends: Ends) -> bool:
    """Whether the change is a yearly rate, or corrected for something the ends are not."""
    if _is_yearly(line, at + 1):
        return True
    near = line.words(min(at, ends.start) - VERB, max(at, ends.end) + VERB)
    return any(
        near[start : start + len(phrase)] == phrase
        for phrase in relation_words().adjusted
        for start in range(len(near) - len(phrase) + 1)
    )


def _is_of_another_year(line: Line, at: int, ends: Ends) -> bool:
    """Whether the change has a year of its own: "grew 10% in 2020, from 5 in 2018 to 7"."""
    own = _years(line, at, ends.start)
    return bool(own) and not own >= _years(line, ends.start, ends.end + NOUN)


def _years(line: Line, start: int, end: int) -> set[int]:
    """The years written from *start* up to *end*."""
    times = (mention.when for at in range(start, end) if (mention := line.mention(at)))
    calendars = (when.calendar for when in times if when is not None and when.calendar is not None)
    return {calendar.year for calendar in calendars if calendar.year is not None}


def _is_yearly(line: Line, at: int) -> bool:
    """Whether "a year" or "per month" stands there, and not "a year earlier"."""
    mention = line.mention(at)
    if mention is None or mention.kind not in {"duration", "set"}:
        return False
    if mention.span.text.lower().split()[0] not in {"a", "per", "each", "every"}:
        return False
    return line.word(at + 1) not in relation_words().ago
