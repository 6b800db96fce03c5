"""Tells whether the parts of a list exclude each other: men and women, control and treated."""

from __future__ import annotations

from fractions import Fraction

from numcheck.lexicon.relations import relation_words
from numcheck.relations.line import CLOSING, Line
from numcheck.relations.part_lists import Listed

PART_WORDS = 14  # words after a number in which its part is named
LEAD_WORDS = 4  # words before it: "the control receiving 180 cases"
NEGATIONS = ("non", "un", "in", "im", "dis", "a")
LABEL = 2  # letters of a label at most: "group A", "group II"
PAIR = 2


def exclude_each_other(line: Line, listed: Listed) -> bool:
    """Whether the words of two parts cannot hold of one thing, or one part is the remainder."""
    ends = [*listed.places[1:], min(listed.end, listed.places[-1] + PART_WORDS)]
    named = [
        frozenset(line.words(start + 1, end))
        for start, end in zip(listed.places, ends, strict=True)
    ]
    last = line.words(listed.places[-1] - LEAD_WORDS, listed.places[-1])
    if "leaving" in last or ("the" in last and not relation_words().remainders.isdisjoint(last)):
        return True
    if len(named) != PAIR:
        return False
    if _opposed(*named) or _armed(*named):
        return True
    if len(line.words(listed.places[0] + 1, listed.places[1])) <= 5:  # noqa: PLR2004 - "(46%) and"
        return _both_named(named[1])
    first = named[0] | frozenset(line.words(listed.places[0] - LEAD_WORDS, listed.places[0]))
    return _opposed(first, named[1] | frozenset(last))


def percent_of_all(line: Line, listed: Listed) -> bool:
    """Whether each part has its percentage in brackets, and these make 100."""
    total = Fraction(0)
    slack = Fraction(0)
    for place in listed.places:
        ratio = line.mention(place + 2) if line.word(place + 1) == "(" else None
        measure = ratio.measure if ratio is not None and ratio.kind == "percent" else None
        if measure is None or measure.value is None or line.word(place + 3) not in CLOSING:
            return False
        total += measure.value
        slack += measure.step
    return abs(total - 100) <= slack


def _opposed(first: frozenset[str], second: frozenset[str]) -> bool:
    complements = relation_words().complements
    for word in first - second:
        if not complements.get(word, frozenset()).isdisjoint(second - first):
            return True
        if any(f"{prefix}{word}" in second for prefix in NEGATIONS if len(word) > 3):  # noqa: PLR2004
            return True
    return any(
        f"{prefix}{word}" in first
        for word in second - first
        if len(word) > 3  # noqa: PLR2004
        for prefix in NEGATIONS
    )


def _armed(first: frozenset[str], second: frozenset[str]) -> bool:
    """Whether both are groups, one of them the one that is compared with."""
    arms, baselines = relation_words().arms, relation_words().baselines
    if arms.isdisjoint(first) or arms.isdisjoint(second):
        return False
    return baselines.isdisjoint(first) != baselines.isdisjoint(second)


def _both_named(words: frozenset[str]) -> bool:
    """ "59 and 68 were in the control and intervention groups": both behind the last."""
    complements = relation_words().complements
    return any(not complements.get(word, frozenset()).isdisjoint(words) for word in words)
