"""Reads changes whose ends no "from" joins: "120 in 2018 and 150 in 2019, a rise of 25%"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple

from numcheck.claims.lemma import singular
from numcheck.lexicon.relations import relation_words
from numcheck.lexicon.word_lists import word_lists
from numcheck.model.analysis import Analysis
from numcheck.model.mention import Mention
from numcheck.model.relation import Change
from numcheck.model.sentence import Sentence
from numcheck.relations.change import fits, is_adjusted
from numcheck.relations.comparison_than import led_to
from numcheck.relations.ends import Ends, alike, is_aside, size_at
from numcheck.relations.line import OPENING, Line, line_of

TIMES = 4  # words from an amount to its time: "120 tonnes of oats in 2018"
LEAD = 3  # words from "from" to its amount
OVER = frozenset({"on", "over", "against"})
APART = frozenset((",", "—", "–", ";", "or", "(", "["))
PLAIN = frozenset({"date", "period"})

Way = Literal[-1, 0, 1]


class Told(NamedTuple):
    """A change at place *at*, its phrase from *start* up to *end*, and which way it goes."""

    at: int
    start: int
    end: int
    way: Way


def read(analysis: Analysis) -> Iterator[Change]:
    """One `Change` per rise or fall told right behind its two ends, or over the first of them."""
    for sentence in analysis.sentences:
        if _may_hold(sentence):
            line = line_of(sentence)
            for at in range(1, len(line.items)):
                told = _told(line, at)
                ends = None if told is None else _over(line, told) or _behind(line, told)
                delta = line.mention(at)
                if told is None or ends is None or delta is None or not fits(delta, ends):
                    continue
                if not is_adjusted(line, at, ends):
                    yield Change(
                        before=ends.before,
                        after=ends.after,
                        delta=delta,
                        direction=told.way,
                        relative=delta.measure is not None and delta.measure.unit == "percent",
                    )


def _may_hold(sentence: Sentence) -> bool:
    words = relation_words()
    return len(sentence.mentions) > 2 and any(
        word.lower in words.rises or word.lower in words.falls for word in sentence.words
    )


def _told(line: Line, at: int) -> Told | None:
    """ "a rise of 25%", "a 25% rise", "up 25%"."""
    if size_at(line, at) is None:
        return None
    if line.word(at - 1) == "of" and line.word(at - 3) in {"a", "an"}:
        way = _way(line.word(at - 2))
        return Told(at, at - 3, at + 1, way) if way else None
    if line.word(at - 1) in {"a", "an"} or line.word(at - 1) in OPENING:
        way = _way(line.word(at + 1))
        start = at if line.word(at - 1) in OPENING else at - 1
        return Told(at, start, at + 2, way) if way else None
    if line.word(at - 1) in {"up", "down"}:
        return Told(at, at - 1, at + 1, 1 if line.word(at - 1) == "up" else -1)
    return None


def _way(word: str) -> Way:
    words = relation_words()
    return 1 if word in words.rises else -1 if word in words.falls else 0


def _over(line: Line, told: Told) -> Ends | None:
    """ "6,600, up 10% on last year's 6,000": the only amount like it before."""
    if line.word(told.end) not in OVER:
        return None
    place = led_to(line, told.end + 1)
    before = size_at(line, place)
    if before is None:
        return None
    found = [p for p in _like(line, before, told.start) if not is_aside(line, p)]
    after = line.mention(found[0]) if len(found) == 1 else None
    if after is None or not _is_of_one(line, found[0], place):
        return None
    return Ends(before, after, found[0], place + 1)


def _behind(line: Line, told: Told) -> Ends | None:
    """The only two amounts of one kind before, when nothing but a comma parts them from it."""
    parted = line.word(told.start - 1) in APART
    if not parted or line.word(told.end) in OVER | {"from"}:
        return None
    last = next((p for p in range(told.start - 2, -1, -1) if size_at(line, p)), None)
    second = size_at(line, last) if last is not None else None
    if last is None or second is None:
        return None
    found = _like(line, second, len(line.items), beside=told.at)
    if len(found) != 2 or found[1] != last or not _is_of_one(line, found[0], last):
        return None
    return _ordered(line, found[0], last)


def _like(line: Line, other: Mention, end: int, beside: int = -1) -> list[int]:
    """The places of plain amounts in the unit of *other*, less the change itself."""
    found = []
    for at in range(end):
        size = size_at(line, at) if at != beside else None
        if size is None or size.form != "point" or not alike(size, other):
            continue
        if size is not other or beside >= 0:
            found.append(at)
    return found


def _ordered(line: Line, one: int, two: int) -> Ends | None:
    """Which came first: by the words between, or by the times beside them."""
    first, second = line.mention(one), line.mention(two)
    if first is None or second is None:
        return None
    words = line.words(one + 1, two)
    if not {"from", "than"}.isdisjoint((*line.words(one - LEAD, one), *words)):
        return None
    against = word_lists("comparisons")["against"]
    compared = any(
        against.at(words[at:]) and words[at] not in {"and", "to", ",", ";", "respectively"}
        for at in range(len(words))
    )
    if compared:
        return Ends(second, first, one, two + 1)
    became = any(_way(word) for word in words) and words[-1:] == ("to",)
    if became or (_has_time(line, one) and _has_time(line, two)):
        return _by_year(line, one, two, Ends(first, second, one, two + 1))
    return None


def _by_year(line: Line, one: int, two: int, ends: Ends) -> Ends:
    """The ends turned round where their years say so."""
    years = (_year(line, one), _year(line, two))
    if None not in years and str(years[0]) > str(years[1]):
        return Ends(ends.after, ends.before, ends.start, ends.end)
    return ends


def _has_time(line: Line, at: int) -> bool:
    near = (*range(at + 1, at + 1 + TIMES), *range(at - TIMES, at))
    return any(_is_time(line, place) for place in near)


def _is_time(line: Line, at: int) -> bool:
    mention = line.mention(at)
    return mention is not None and mention.kind in PLAIN


def _year(line: Line, at: int) -> int | None:
    for place in range(at + 1, at + 1 + TIMES):
        mention = line.mention(place)
        if mention is not None and mention.when is not None and mention.when.calendar is not None:
            return mention.when.calendar.year
    return None


def _is_of_one(line: Line, one: int, two: int) -> bool:
    """Whether both count the same thing, as far as the text says what."""
    first, second = line.mention(one), line.mention(two)
    nouns = {singular(m.counted.lower()) for m in (first, second) if m is not None and m.counted}
    return len(nouns) < 2
