"""Reads how many times over an amount changed: "doubled from 5 to 10", "fell by a third from …"."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from functools import cache
from typing import Literal, NamedTuple

from numcheck.lexicon.function_words import function_words
from numcheck.lexicon.relations import relation_words
from numcheck.lexicon.word_lists import word_lists
from numcheck.model.analysis import Analysis
from numcheck.model.interval import Interval
from numcheck.model.mention import Mention
from numcheck.model.relation import Multiple
from numcheck.model.sentence import Sentence
from numcheck.model.span import Span
from numcheck.relations.ends import Ends, read_ends, size_at
from numcheck.relations.line import Line, line_of

VERB = 10  # words and dates from the word to its ends: "doubled the national debt, from"
BEHIND = 4  # words from the ends to a word told after them: ", a threefold rise"
NEAR = 4  # words around a factor in which "decrease" turns it upside down
LOOSE = Fraction(1, 4)  # of a factor in words, either way; see NC305
POINTS = Fraction(1, 20)  # of the amount, that a bare fraction in words leaves; as NC103
BREAKS = frozenset((";", ":", "(", ")", "[", "]", "—", "–", "and", "or", "but"))
SCALE = 100  # times; further apart, one end has lost its "million"

Reach = Literal["bare", "nearly", "past"]


class Told(NamedTuple):
    """What tells the factor, at places *first* up to *end* of the line."""

    first: int
    end: int
    times: Interval


def read(analysis: Analysis) -> Iterator[Multiple]:
    """One `Multiple` per factor in words whose two ends stand beside it."""
    for sentence in analysis.sentences:
        if _may_hold(sentence):
            line = line_of(sentence)
            for told, ends in _multiples(line):
                start, end = line.items[told.first].start, line.items[told.end - 1].end
                span = Span(start, end, analysis.document.text[start:end])
                yield Multiple(before=ends.before, after=ends.after, told=span, times=told.times)


def _may_hold(sentence: Sentence) -> bool:
    if len(sentence.mentions) < 2:
        return False
    words = {word.lower for word in sentence.words}
    ratios = any(mention.kind == "ratio" for mention in sentence.mentions)
    return "from" in words and (ratios or "fold" in words or not words.isdisjoint(_factors()))


@cache
def _factors() -> dict[str, Fraction]:
    """Every word that stands for a factor."""
    lists = word_lists("changes").values()
    return {word: words.number for words in lists if words.number for word in words.words}


def _multiples(line: Line) -> Iterator[tuple[Told, Ends]]:
    for at in range(len(line.items)):
        if line.word(at) != "from":
            continue
        ends = next((ends for ends in read_ends(line, at) if ends.delta is None), None)
        if ends is None or not _comparable(ends):
            continue
        told = next(filter(None, (_told(line, place) for place in _places(line, ends))), None)
        if told is not None:
            yield told, ends


def _places(line: Line, ends: Ends) -> Iterator[int]:
    """Where the factor may stand: before the ends in their clause, or right behind them."""
    for at in range(ends.start - 1, max(ends.start - 1 - VERB, -1), -1):
        word = line.word(at)
        comma = word == "," and at < ends.start - 1
        if comma or word in BREAKS or word in relation_words().clause_ends:
            break
        yield at
        if size_at(line, at) is not None and not _is_fold(line, at):
            break
    if line.word(ends.end) in {",", "—", "–", "("}:
        yield from range(ends.end + 1, ends.end + 1 + BEHIND)


def _told(line: Line, at: int) -> Told | None:
    """The factor in words there, with its hedge."""
    return _word(line, at) or _fold(line, at) or _fraction(line, at)


def _word(line: Line, at: int) -> Told | None:
    word = line.word(at)
    factor = _factors().get(word)
    if factor is None or _is_paired(line, at, at + 1):
        return None
    if word in word_lists("changes")["bare_verbs"].words and not _is_verb(line, at):
        return None
    fold = word.endswith("fold")
    return _reached(line, at, at + 1, factor, fold=fold)


def _is_verb(line: Line, at: int) -> bool:
    """Whether the word is no adjective: "will double", "to more than double"."""
    verbal = function_words().auxiliaries | {"to"}
    hedge = word_lists("changes")["past"].phrases | word_lists("changes")["nearly"].phrases
    before = line.words(at - 2, at)
    return line.word(at - 1) in verbal or before in hedge or before[-1:] in hedge


def _is_fold(line: Line, at: int) -> bool:
    return "fold" in {line.word(at + 1), line.word(at + 2)} and line.word(at + 1) in {"-", "fold"}


def _fold(line: Line, at: int) -> Told | None:
    """ "3-fold", "2.5 fold"."""
    count = line.count(at)
    if count is None or not _is_fold(line, at) or _is_paired(line, at, at + 1):
        return None
    factor = count.measure.value if count.measure else None
    if factor is None or factor <= 1:
        return None
    end = at + 2 if line.word(at + 1) == "fold" else at + 3
    return _reached(line, at, end, factor, fold=True)


def _is_paired(line: Line, at: int, end: int) -> bool:
    """Whether it is one of two factors: "doubled or tripled", "two- to threefold"."""
    return not {"to", "or", "-", "and"}.isdisjoint({line.word(at - 1), line.word(end)} - {"-"})


def _reached(line: Line, at: int, end: int, factor: Fraction, *, fold: bool) -> Told:
    """The factor with the room that its hedge, or the lack of one, leaves it."""
    lists = word_lists("changes")
    before = line.words(at - 3, at)
    nearly, past = lists["nearly"].ending(before), lists["past"].ending(before)
    first = at - len(nearly or past)
    reach: Reach = "nearly" if nearly else "past" if past else "bare"
    downward = lists["downward"].words | lists["fall_nouns"].words
    if fold and not downward.isdisjoint(line.words(at - NEAR, end + NEAR)):
        factor = 1 / factor
    return Told(first, end, _room(factor, reach, more=int(fold and factor > 1)))


def _room(factor: Fraction, reach: Reach, more: int) -> Interval:
    """What the words allow; a "threefold rise" may be by three times, to four: *more*."""
    grows = factor > 1
    if reach == "past":
        return Interval.at_least(factor) if grows else Interval(Fraction(0), factor)
    low, high = factor * (1 - LOOSE), (factor + more) * (1 + LOOSE)
    if reach == "nearly":
        low, high = (low, factor + more) if grows else (factor, high)
    return Interval(low, high)


def _fraction(line: Line, at: int) -> Told | None:
    """ "by a third", with the rise or fall it belongs to."""
    mention = line.mention(at)
    if mention is None or mention.kind != "ratio" or mention.measure is None:
        return None
    way = _way(line, at)
    if way == 0 or "/" in mention.span.text or mention.measure.value is None:
        return None
    part = mention.measure.interval
    if mention.hedge is None:
        value = mention.measure.value
        part = Interval.around(value, min(POINTS, value * LOOSE))
    if part.low is None or part.high is None or part.high >= 1 or part.low <= 0:
        return None
    return Told(at, at + 1, part.scaled(Fraction(way), Fraction(1)))


def _way(line: Line, at: int) -> int:
    """Up or down by the word that "by a third" follows, at most one adverb between."""
    lists = word_lists("changes")
    if line.word(at - 1) == "in" and lists["halving"].words.intersection(line.words(at - VERB, at)):
        return -1
    if line.word(at + 1) in {"of", "-"} or line.word(at - 1) != "by":
        return 0
    if line.word(at - 2) in {"up", "down"}:
        return 1 if line.word(at - 2) == "up" else -1
    for place in (at - 2, at - 3):
        if line.word(place) in lists["upward"].words:
            return 1
        if line.word(place) in lists["downward"].words:
            return -1
    return 0


def _comparable(ends: Ends) -> bool:
    """Whether both are amounts above nothing, and of one scale."""
    measures: tuple[Mention, ...] = (ends.before, ends.after)
    values = [mention.measure.value for mention in measures if mention.measure]
    sizes = [value for value in values if value is not None and value > 0]
    return len(sizes) == 2 and max(sizes) < SCALE * min(sizes)
