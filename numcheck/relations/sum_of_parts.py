"""Reads a whole and the parts it is made of: "17 people: nine men and eight women"."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from numcheck.model.analysis import Analysis
from numcheck.model.mention import Mention
from numcheck.model.relation import Sum
from numcheck.model.sentence import Sentence
from numcheck.relations.line import Line, line_of
from numcheck.relations.part_lists import Listed, list_parts
from numcheck.relations.partings import Parting, partings, totals
from numcheck.relations.split import division, leaves_unnumbered

NEARLY = Fraction(
    9, 10
)  # of the whole; up to there "(300 in the US and 150 in Europe)" may be examples
LEAST, MOST = Fraction(1, 2), Fraction(3, 2)  # of the whole; beyond, the parts are of another


def read(analysis: Analysis) -> Iterator[Sum]:
    """One `Sum` per whole with its parts, where form or words say that they are disjoint."""
    for sentence in analysis.sentences:
        if _may_hold(sentence):
            line = line_of(sentence)
            yield from totals(line)
            yield from _sums(line)


def _may_hold(sentence: Sentence) -> bool:
    counts = (mention.kind in {"number", "count"} for mention in sentence.mentions)
    return sum(counts) > 2


def _sums(line: Line) -> Iterator[Sum]:
    told: set[int] = set()
    for parting in partings(line):
        start = parting.whole.span.start
        if start in told:
            continue
        listed = list_parts(line, parting)
        if listed is None:
            continue
        sum_ = _sum(line, parting, listed)
        if sum_ is not None:
            told.add(start)
            yield sum_


def _sum(line: Line, parting: Parting, listed: Listed) -> Sum | None:
    """The sum, or None where nothing says that the parts are disjoint and all there is."""
    told = division(line, parting.whole, listed)
    closed = parting.closed and listed.named
    if told == "overlap" or not (closed or parting.split or told):
        return None
    parts = tuple(listed.parts)
    if [_value(part) for part in parts] == list(range(1, len(parts) + 1)):
        return None  # "two claims: 1. that …, 2. that …" are numbered, not counted
    if not (parting.counted or parting.split or _plausible(parting.whole, parts)):
        return None
    if _told_elsewhere(line, parting.whole, parts):
        return None
    complete = closed and (not parting.bracketed or _nearly_all(parting.whole, parts))
    complete = complete or told == "all"
    rest = leaves_unnumbered(line, listed, parting.start)
    return Sum(whole=parting.whole, parts=parts, exhaustive=complete and not rest)


def _told_elsewhere(line: Line, whole: Mention, parts: tuple[Mention, ...]) -> bool:
    """Whether the parts make a count nearer by: "of the 52, 47 got oats (32) or hay (15)"."""
    total, first = sum(map(_value, parts)), parts[0].span.start
    nearer = (m for at, m in line.mentions() if line.count(at) and m not in parts)
    return any(_value(m) == total for m in nearer if whole.span.end <= m.span.start < first)


def _nearly_all(whole: Mention, parts: tuple[Mention, ...]) -> bool:
    """Whether so little is missing that the parts are no mere examples."""
    return sum(map(_value, parts)) > NEARLY * _value(whole)


def _plausible(whole: Mention, parts: tuple[Mention, ...]) -> bool:
    """Whether the parts can be parts of this whole at all, and not of another."""
    size = _value(whole)
    values = [_value(part) for part in parts]
    return max(values) <= size and LEAST * size <= sum(values) <= MOST * size


def _value(mention: Mention) -> Fraction:
    value = mention.measure.value if mention.measure else None
    return Fraction(0) if value is None else value
