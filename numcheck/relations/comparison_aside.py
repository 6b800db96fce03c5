"""Reads comparisons whose figures stand in brackets: "more women (15) than men (12)"."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Literal, NamedTuple

from numcheck.lexicon.relations import relation_words
from numcheck.lexicon.word_lists import word_lists
from numcheck.model.analysis import Analysis
from numcheck.model.interval import Interval
from numcheck.model.mention import Mention
from numcheck.model.relation import Comparison
from numcheck.model.sentence import Sentence
from numcheck.model.span import Span
from numcheck.relations.ends import alike
from numcheck.relations.factors import LOOSE, factor_at, factor_words
from numcheck.relations.line import OPENING, Line, line_of

WORDS = 9  # words between the comparison and "than", and from there to the bracket
DENIAL = 3  # words before a comparison in which "no" or "whether" denies it
HALF = Fraction(1, 2)
STOPS = frozenset((";", ":", "—", "–", "and", "but", "or", ")", "]"))


class Told(NamedTuple):
    """How the figures compare, told at places *first* up to *end* of the line.

    *counts*: the words count things, so that bare figures are counts. *link* is "than" or "as".
    """

    first: int
    end: int
    side: Literal[-1, 0, 1]
    times: Interval | None
    counts: bool
    link: str


def read(analysis: Analysis) -> Iterator[Comparison]:
    """One `Comparison` per two figures that words before them compare."""
    for sentence in analysis.sentences:
        if _may_hold(sentence):
            line = line_of(sentence)
            for told, first, second in _comparisons(line):
                start, end = line.items[told.first].start, line.items[told.end - 1].end
                yield Comparison(
                    first=first,
                    second=second,
                    told=Span(start, end, analysis.document.text[start:end]),
                    side=told.side,
                    times=told.times,
                    by=None,
                )


def _may_hold(sentence: Sentence) -> bool:
    words = {word.lower for word in sentence.words} if sentence.mentions else set()
    if not words.isdisjoint(word_lists("comparisons")["outnumber"].words):
        return True
    compared = {"than", "half"} & words or not words.isdisjoint(factor_words())
    return bool(compared) and not words.isdisjoint(OPENING)


def _comparisons(line: Line) -> Iterator[tuple[Told, Mention, Mention]]:
    for at in range(len(line.items)):
        told = _more(line, at) or _as_many(line, at) or _outnumber(line, at)
        if told is None:
            continue
        figures = _figures(line, told)
        if figures is not None and _are_fit(told, *figures):
            yield told, *figures


def _more(line: Line, at: int) -> Told | None:
    """ "more", "higher", with "than" further on."""
    lists, word = word_lists("comparisons"), line.word(at)
    above = word in lists["above"].words
    if not (above or word in lists["below"].words) or line.word(at + 1) == "than":
        return None
    if not lists["denied"].words.isdisjoint(line.words(at - DENIAL, at)):
        return None
    if line.mention(at - 1) is not None or _is_unfit(line, at):
        return None
    return Told(at, at + 1, 1 if above else -1, None, word in lists["numerous"].words, "than")


def _as_many(line: Line, at: int) -> Told | None:
    """ "twice as many", "half as high", with *at* the factor."""
    mention = line.mention(at)
    half = mention is not None and mention.measure is not None and mention.measure.value == HALF
    factor = factor_at(line, at)
    end = at + 1 if half else factor.end if factor else at
    if end == at or line.word(end) != "as":
        return None
    times = Interval.around(HALF, HALF * LOOSE) if half else factor.times if factor else None
    first = at if half or factor is None else factor.first
    many = line.word(end + 1) in {"many", "much"}
    return Told(first, end, 0, times, many, "as")


def _outnumber(line: Line, at: int) -> Told | None:
    """ "outnumbered", between two figures in brackets."""
    if line.word(at) not in word_lists("comparisons")["outnumber"].words:
        return None
    return Told(at, at + 1, 1, None, True, "")


def _is_unfit(line: Line, at: int) -> bool:
    words = line.words(at - WORDS, at + WORDS)
    return not word_lists("comparisons")["unfit"].words.isdisjoint(words)


def _figures(line: Line, told: Told) -> tuple[Mention, Mention] | None:
    """The two figures: each in a bracket behind its noun, or both in the last one."""
    if told.link == "":
        return _both_sides(line, told)
    start = told.end + (told.link == "as") * 2
    link = next((p for p in range(start, start + 2 * WORDS) if line.word(p) == told.link), None)
    if link is None:
        return None
    first, second = _bracket(line, start, 1, link), _bracket(line, link + 1, 1)
    if first is not None and second is not None:
        return first, second
    return _pair(line, link + 1) if line.plain(start, link) else None


def _both_sides(line: Line, told: Told) -> tuple[Mention, Mention] | None:
    """ "women (19) outnumbered men (14)", "women outnumbered men, 19 to 14"."""
    first, second = _bracket(line, told.first - 1, -1), _bracket(line, told.end, 1)
    if first is not None and second is not None:
        return first, second
    for at in range(told.end, told.end + WORDS):
        mention = line.mention(at)
        if mention is not None:
            score = mention.form == "range" and line.word(at - 1) in {",", "by"}
            return (mention.parts[0], mention.parts[1]) if score else None
    return None


def _bracket(line: Line, start: int, step: int, end: int | None = None) -> Mention | None:
    """The one figure that fills the next bracket, only words before it."""
    for at in range(start, start + step * (WORDS + 4), step):
        if at == end:
            return None
        word = line.word(at)
        if word == ("(" if step > 0 else ")"):
            inside = at + step
            closes = line.word(inside + step) in {"(", ")"}
            return line.mention(inside) if closes else None
        if word in STOPS or line.mention(at) is not None or word in relation_words().clause_ends:
            return None
    return None


def _pair(line: Line, start: int) -> tuple[Mention, Mention] | None:
    """ "(30 versus 15)", behind nothing but words."""
    against = word_lists("comparisons")["against"]
    for at in range(start, start + WORDS):
        if line.word(at) in OPENING:
            link = against.at(line.words(at + 2, at + 5))
            first, second = line.mention(at + 1), line.mention(at + 2 + len(link))
            closed = line.word(at + 3 + len(link)) in {")", "]", ",", ";"}
            return (first, second) if link and closed and first and second else None
        if line.word(at) in STOPS or line.mention(at) is not None:
            return None
    return None


def _are_fit(told: Told, first: Mention, second: Mention) -> bool:
    """Whether both are figures above nothing, of one unit, and no numbers of references."""
    if first.form != "point" or second.form != "point" or not alike(first, second):
        return False
    values = [m.measure.value for m in (first, second) if m.measure and m.measure.value]
    if len(values) != len((first, second)) or min(values) <= 0:
        return False
    bare = first.kind in {"count", "number"} and all(value.denominator == 1 for value in values)
    return told.counts or not bare
