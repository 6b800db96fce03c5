"""Reads how much more one figure is than another: "160, 40 more than the 120 of the old hall"."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Literal, NamedTuple

from numcheck.claims.lemma import singular
from numcheck.lexicon.relations import relation_words
from numcheck.lexicon.word_lists import word_lists
from numcheck.model.analysis import Analysis
from numcheck.model.interval import Interval
from numcheck.model.mention import Mention
from numcheck.model.relation import Comparison
from numcheck.model.room import give_or_take
from numcheck.model.sentence import Sentence
from numcheck.model.span import Span
from numcheck.relations.ends import alike, size_at
from numcheck.relations.factors import factor_at, factor_words
from numcheck.relations.line import Line, line_of

REACH = 12  # words and dates between the figure and its comparison
LEAD = 4  # words between "than" and the other figure
HUNDRED = Fraction(100)
ONE = Fraction(1)
BREAKS = frozenset((";", ":", "(", ")", "[", "]", "and", "but", "or", "than", "—", "–"))
OWNED = frozenset({"of", "in", "it", "at", "on", "that", "for", "they", "he", "she", "we", ""})


class Told(NamedTuple):
    """How the figures compare, told at places *first* up to *end* of the line."""

    first: int
    end: int
    side: Literal[-1, 0, 1]
    times: Interval | None = None
    by: Interval | None = None


def read(analysis: Analysis) -> Iterator[Comparison]:
    """One `Comparison` per figure that is set against another right behind it."""
    for sentence in analysis.sentences:
        if len(sentence.mentions) > 1 and _may_hold(sentence):
            line = line_of(sentence)
            for told, first, second in _comparisons(line):
                start, end = line.items[told.first].start, line.items[told.end - 1].end
                yield Comparison(
                    first=first,
                    second=second,
                    told=Span(start, end, analysis.document.text[start:end]),
                    side=told.side,
                    times=told.times,
                    by=told.by,
                )


def _may_hold(sentence: Sentence) -> bool:
    factors = factor_words()
    return any(word.lower == "than" or word.lower in factors for word in sentence.words)


def _comparisons(line: Line) -> Iterator[tuple[Told, Mention, Mention]]:
    for at in range(1, len(line.items)):
        told = _more(line, at) or _times(line, at)
        if told is None:
            continue
        place = led_to(line, told.end)
        second = size_at(line, place)
        first = None if second is None else _first(line, told.first, second)
        if first is not None and second is not None and _is_alone(line, place, first, second):
            yield told, first, second


def _more(line: Line, at: int) -> Told | None:
    """ "40 more than", "20% fewer visitors than", with *at* the comparative."""
    lists = word_lists("comparisons")
    word, delta = line.word(at), size_at(line, at - 1)
    side: Literal[-1, 1] = 1 if word in lists["above"].words else -1
    if delta is None or not (side > 0 or word in lists["below"].words):
        return None
    end = next((p for p in (at + 1, at + 2) if line.word(p) == "than"), 0)
    measure = delta.measure
    if not end or delta.form != "point" or measure is None or not measure.value:
        return None
    room = give_or_take(measure)
    if delta.kind == "percent" and measure.unit == "percent":
        return Told(at - 1, end + 1, side, times=room.scaled(side / HUNDRED, ONE))
    return Told(at - 1, end + 1, side, by=measure.interval if side > 0 else -measure.interval)


def _times(line: Line, at: int) -> Told | None:
    """ "twice the", "more than three times the", with *at* the factor."""
    factor = factor_at(line, at)
    if factor is None or line.word(factor.end) not in word_lists("comparisons")["leads"].words:
        return None
    return Told(factor.first, factor.end, 0, times=factor.times)


def led_to(line: Line, start: int) -> int:
    """The place of the figure that nothing but "the" or "last year's" leads to."""
    leads = word_lists("comparisons")["leads"].words
    for at in range(start, start + LEAD):
        if line.mention(at) is not None and size_at(line, at) is not None:
            return at
        if line.word(at) not in leads and not _is_time(line, at):
            break
    return len(line.items)


def _is_time(line: Line, at: int) -> bool:
    mention = line.mention(at)
    return mention is not None and mention.kind in {"date", "period"}


def _first(line: Line, end: int, second: Mention) -> Mention | None:
    """The figure that is compared: the only one like *second* before, in the same clause."""
    found: list[Mention] = []
    for at in range(end - 1, max(end - 1 - REACH, -1), -1):
        word = line.word(at)
        if word in BREAKS or word in relation_words().clause_ends:
            break
        mention = size_at(line, at)
        if mention is not None:
            found.append(mention)
    return found[0] if len(found) == 1 and alike(found[0], second) else None


def _is_alone(line: Line, at: int, first: Mention, second: Mention) -> bool:
    """Whether both are plain figures for the same kind of thing."""
    if first.form != "point" or second.form != "point":
        return False
    values = [m.measure.value for m in (first, second) if m.measure and m.measure.value]
    if len(values) != len((first, second)) or min(values) <= 0:
        return False
    if second.counted is None or line.word(at + 1) in OWNED:
        return True
    return singular(second.counted.lower()) == singular((first.counted or "").lower())
