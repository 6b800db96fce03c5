"""Tells whether the parts of a list exclude each other, and whether they are all there are."""

from __future__ import annotations

from fractions import Fraction
from typing import Literal

from numcheck.lexicon.function_words import function_words
from numcheck.lexicon.relations import relation_words
from numcheck.lexicon.verbs import verb_words
from numcheck.model.measure import Measure
from numcheck.model.mention import Mention
from numcheck.relations.line import CLOSING, OPENING, Line
from numcheck.relations.part_lists import Listed

PART_WORDS = 14  # words after a number in which its part is named
LEAD_WORDS = 4  # words before it: "the control receiving 40 mice"
STEM = 4  # letters of a word that a prefix denies, at least: "smokers", "nonsmokers"
NEGATIONS = ("non", "un", "in", "im", "dis")
PAIR = 2

Division = Literal["all", "apart", "overlap"]


def division(line: Line, whole: Mention, listed: Listed) -> Division | None:
    """What the words say of the parts: all there are, apart at least, overlapping, or nothing."""
    names = _names(line, listed)
    opposed = _opposed_parts(line, listed, names)
    shares = _percentages(line, listed)
    if len(shares) == len(listed.places):
        slack = sum((share.step for share in shares), Fraction(0))
        total = sum((share.value for share in shares if share.value is not None), Fraction(0))
        if abs(total - 100) <= slack:
            return "all"
        if not opposed:
            return "overlap"
    if _leaves_rest(line, listed):
        return "all"
    if not opposed:
        return "apart" if _contrasted(names, _lead_from(line, whole, listed)) else None
    return "apart" if _is_selection(line, listed, names) else "all"


def _names(line: Line, listed: Listed) -> list[frozenset[str]]:
    """The words that name each part: those behind its number, up to the next."""
    ends = [*listed.places[1:], min(listed.end, listed.places[-1] + PART_WORDS)]
    return [
        frozenset(line.words(start + 1, end))
        for start, end in zip(listed.places, ends, strict=True)
    ]


def _percentages(line: Line, listed: Listed) -> list[Measure]:
    """The percentage in brackets right behind each part that has one."""
    found = []
    for place in listed.places:
        ratio = line.mention(place + 2) if line.word(place + 1) in OPENING else None
        closed = line.word(place + 3) in CLOSING
        if ratio is not None and ratio.kind == "percent" and ratio.measure and closed:
            found.append(ratio.measure)
    return found


def _leaves_rest(line: Line, listed: Listed) -> bool:
    """Whether the last part is what the others leave: "the remaining 14", "leaving 14"."""
    last = _lead(line, listed.places[-1])
    return "leaving" in last or ("the" in last and bool(relation_words().remainders & last))


def _lead(line: Line, place: int) -> frozenset[str]:
    return frozenset(line.words(place - LEAD_WORDS, place))


def _opposed_parts(line: Line, listed: Listed, names: list[frozenset[str]]) -> bool:
    """Whether no two parts can hold of one thing, going by the words that name them."""
    arms = relation_words().arms
    if len(names) != PAIR:
        return all(not arms.isdisjoint(name) for name in names) and len(set(names)) == len(names)
    first, second = names
    if _excludes(first, second) or _armed(first, second):
        return True
    start, end = listed.places
    if set(line.words(start + 1, end)) <= {"(", ")", "and"}:
        return _names_both(second)
    return _excludes(first | _lead(line, start), second | _lead(line, end))


def _lead_from(line: Line, whole: Mention, listed: Listed) -> frozenset[str]:
    """The words from the whole to the first part."""
    start = next((at for at, mention in line.mentions() if mention is whole), 0)
    return frozenset(line.words(start, listed.places[0]))


def _contrasted(names: list[frozenset[str]], lead: frozenset[str]) -> bool:
    """Whether each part has one word of a set of contrasts, no two the same, the whole none."""
    for contrast in relation_words().contrasts:
        if not contrast.isdisjoint(lead):
            continue
        found = [contrast & name for name in names]
        if all(len(words) == 1 for words in found) and len(set(found)) == len(names):
            return True
    return False


def leaves_unnumbered(line: Line, listed: Listed, start: int) -> bool:
    """Whether the list ends with "and the rest white": a part that is not counted."""
    remainders = relation_words().remainders
    for at in range(start, listed.end):
        if line.word(at) in remainders and line.word(at - 1) in {"the", "and"}:
            return line.count(at + 1) is None
    return False


def _excludes(first: frozenset[str], second: frozenset[str]) -> bool:
    """Whether a word of one part is the opposite of a word of the other."""
    complements = relation_words().complements
    one, other = first - second, second - first
    if any(not complements.get(word, frozenset()).isdisjoint(other) for word in one):
        return True
    return _denies(one, other) or _denies(other, one)


def _denies(words: frozenset[str], others: frozenset[str]) -> bool:
    """Whether a prefix turns one of *words* into one of the *others*."""
    return any(
        f"{prefix}{word}" in others for word in words if len(word) >= STEM for prefix in NEGATIONS
    )


def _armed(first: frozenset[str], second: frozenset[str]) -> bool:
    """Whether both are groups, and one of them the one that the other is compared with."""
    arms, baselines = relation_words().arms, relation_words().baselines
    if arms.isdisjoint(first) or arms.isdisjoint(second):
        return False
    return baselines.isdisjoint(first) != baselines.isdisjoint(second)


def _names_both(words: frozenset[str]) -> bool:
    """ "30 and 40 were in the control and intervention groups": both behind the last."""
    complements = relation_words().complements
    return any(not complements.get(word, frozenset()).isdisjoint(words) for word in words)


def _is_selection(line: Line, listed: Listed, names: list[frozenset[str]]) -> bool:
    """Whether a verb picks some of each part: "30 in one arm and 40 in the other improved"."""
    words = relation_words()
    naming = words.arms | words.baselines | words.complements.keys()
    belonging = words.belonging | words.partitions | naming
    if any(_is_verb(word) and word not in belonging for name in names for word in name):
        return True
    tail = line.words(listed.places[-1] + 1, listed.end)
    last = max((at for at, word in enumerate(tail) if word in naming), default=-1)
    return any(word in function_words().auxiliaries for word in tail[last + 1 :])


def _is_verb(word: str) -> bool:
    return word in verb_words().finite or word in verb_words().certain
