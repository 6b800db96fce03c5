"""Reads the results that a number of matches had: "won 12, drew 5 and lost 8 of their 25 games"."""

from __future__ import annotations

from collections.abc import Iterator

from numcheck.lexicon.word_lists import word_lists
from numcheck.model.analysis import Analysis
from numcheck.model.mention import Mention
from numcheck.model.relation import Sum
from numcheck.relations.line import Line, line_of

REACH = 16  # words and numbers from the matches back to the first of their results
OWNERS = frozenset({"its", "their", "his", "her", "our", "the"})
KINDS = ("wins", "draws", "losses")


def read(analysis: Analysis) -> Iterator[Sum]:
    """One `Sum` per number of matches told with two or three kinds of their results."""
    matches = word_lists("results")["matches"].words
    for sentence in analysis.sentences:
        if len(sentence.mentions) > 2 and any(word.lower in matches for word in sentence.words):
            yield from _records(line_of(sentence))


def _records(line: Line) -> Iterator[Sum]:
    for at, whole in line.mentions():
        if (
            line.count(at) is None
            or line.word(at + 1) not in word_lists("results")["matches"].words
        ):
            continue
        if line.word(at - 1) in OWNERS and line.word(at - 2) == "of":
            parts = _results(line, at - 2)
            if len(parts) > 1:
                yield Sum(whole=whole, parts=parts, exhaustive=len(parts) == len(KINDS))


def _results(line: Line, end: int) -> tuple[Mention, ...]:
    """The results right before *end*, one of each kind; none if one kind is told twice."""
    lists = word_lists("results")
    found: dict[str, Mention] = {}
    for at in range(max(end - REACH, 1), end):
        count = line.count(at)
        if count is None:
            continue
        kind = next((kind for kind in KINDS if line.word(at - 1) in lists[kind].words), None)
        if kind is None or kind in found or count.hedge is not None:
            return ()
        found[kind] = count
    return tuple(found.values()) if line.count(end - 1) is not None else ()
