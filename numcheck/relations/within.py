"""Reads an estimate and the interval or range told for it: "1.34 (95% CI 1.04–1.72)"."""

from __future__ import annotations

from collections.abc import Iterator

from numcheck.lexicon.word_lists import word_lists
from numcheck.model.analysis import Analysis
from numcheck.model.mention import Mention
from numcheck.model.relation_figures import Within
from numcheck.model.sentence import Sentence
from numcheck.relations.line import Line, line_of

LEVELS = frozenset({80, 90, 95, 98, 99})  # percent, of an interval
LEAD = 3  # words from "range" or "CI" to its first figure: "CI: from 0.3"
LONGEST = 3  # words of a name for an interval
MEDIAN = 8  # words before a figure in which it is called a median
SKIPPED = frozenset({"(", "[", ",", ";", ":", "=", "the", "with", "a"})
SIGNS = frozenset({"=", ":", "(", "<", ">", "≤", "≥", ".", "of", "*", "_"})  # "*p* = .047"
JOINING = frozenset({",", ";", "to", "-", "–", "—", "−", "and"})
LEADING = frozenset({"(", "[", ",", ":", "=", "of", "from", "was"})
KINDS = frozenset({"number", "count", "percent", "quantity", "duration", "age", "money"})
ENDS = 2


def read(analysis: Analysis) -> Iterator[Within]:
    """One `Within` per interval or range with both its ends and the figure right before it."""
    for sentence in analysis.sentences:
        if _may_hold(sentence):
            yield from _readings(line_of(sentence))


def _may_hold(sentence: Sentence) -> bool:
    lists = word_lists("intervals")
    openers = lists["intervals"].openers | lists["ranges"].openers | lists["quartiles"].openers
    return len(sentence.mentions) > 1 and any(word.lower in openers for word in sentence.words)


def _readings(line: Line) -> Iterator[Within]:
    lists = word_lists("intervals")
    for at, item in enumerate(line.items):
        if item.mention is not None or not item.word:
            continue
        words = line.words(at, at + LONGEST)
        quartiles, interval = lists["quartiles"].at(words), lists["intervals"].at(words)
        name = quartiles or interval or lists["ranges"].at(words)
        ends = _ends(line, at + len(name)) if name else None
        if ends is None:
            continue
        estimate = _estimate(line, at - _has_level(line, at - 1) if interval else at)
        if estimate is None or (quartiles and not _is_median(line, estimate)):
            continue
        mention = line.mention(estimate)
        if mention is not None:
            yield Within(estimate=mention, first=ends[0], second=ends[1], interval=bool(interval))


def _has_level(line: Line, at: int) -> bool:
    """Whether the level of the interval stands there: "95%"."""
    mention = line.mention(at)
    measure = mention.measure if mention is not None and mention.kind == "percent" else None
    return measure is not None and measure.value in LEVELS


def _ends(line: Line, start: int) -> tuple[Mention, Mention] | None:
    """The two figures behind the name: a range, or two joined by a sign or "to"."""
    at = start
    while line.word(at) in LEADING and at < start + LEAD:
        at += 1
    first = line.mention(at)
    if first is None or first.kind not in KINDS:
        return None
    if len(first.parts) == ENDS and first.form == "range":
        return first.parts[0], first.parts[1]
    second = line.mention(at + 2) if line.word(at + 1) in JOINING else None
    if second is None or second.kind not in KINDS or first.form != "point":
        return None
    return (first, second) if second.form == "point" else None


def _estimate(line: Line, end: int) -> int | None:
    """The place of the figure right before, None where it is a p-value, a group or a ratio."""
    at = end - 1
    while line.word(at) in SKIPPED:
        at -= 1
    mention = line.mention(at)
    if mention is None or mention.kind not in KINDS or mention.form != "point":
        return None
    before = at - 1
    while line.word(before) in SIGNS:
        before -= 1
    named = line.word(before)
    return None if named in word_lists("intervals")["others"].words else at


def _is_median(line: Line, at: int) -> bool:
    medians = word_lists("intervals")["medians"].words
    return not medians.isdisjoint(line.words(at - MEDIAN, at))
