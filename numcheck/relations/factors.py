"""The room that a factor in words leaves: "twice", "nearly three times", "more than double"."""

from __future__ import annotations

from fractions import Fraction
from functools import cache
from typing import Literal, NamedTuple

from numcheck.lexicon.word_lists import word_lists
from numcheck.model.interval import Interval
from numcheck.relations.line import Line

LOOSE = Fraction(1, 5)  # of a factor, either way, where both figures stand beside it; our choice
ONE = Fraction(1)
TIMES = frozenset({"times"})
FACTORS = ("twice", "thrice", "quadruple")

Reach = Literal["bare", "nearly", "past"]


class Factor(NamedTuple):
    """A factor in words at places *first* up to *end* of the line, and what it allows."""

    first: int
    end: int
    times: Interval


@cache
def factor_words() -> frozenset[str]:
    """The words without one of which a sentence tells no factor."""
    lists = word_lists("comparisons")
    return TIMES.union(*(lists[name].words for name in FACTORS))


def factor_at(line: Line, at: int) -> Factor | None:
    """ "twice", "double", "three times", with the hedge before it."""
    value, end = _value(line, at)
    if value is None or value <= ONE:
        return None
    before = line.words(at - 3, at)
    changes = word_lists("changes")
    nearly, past = changes["nearly"].ending(before), changes["past"].ending(before)
    first = at - len(nearly or past)
    reach: Reach = "nearly" if nearly else "past" if past else "bare"
    mention = line.mention(at)
    if (
        mention is not None
        and mention.measure is not None
        and not mention.measure.interval.is_point
    ):
        return Factor(at, end, mention.measure.interval.hull(Interval.exactly(value)))
    return Factor(first, end, _room(value, reach))


def _value(line: Line, at: int) -> tuple[Fraction | None, int]:
    lists = word_lists("comparisons")
    for name in FACTORS:
        if line.word(at) in lists[name].words:
            return lists[name].number, at + 1
    mention = line.mention(at)
    if mention is None or mention.kind not in {"count", "number"} or mention.form == "range":
        return None, at
    named = line.word(at + 1) in TIMES
    return (mention.measure.value if named and mention.measure else None), at + 2


def _room(factor: Fraction, reach: Reach) -> Interval:
    if reach == "past":
        return Interval.at_least(factor)
    low, high = factor * (1 - LOOSE), factor * (1 + LOOSE)
    return Interval(low, factor) if reach == "nearly" else Interval(low, high)
