"""Reads means of answers that the text says are whole numbers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from numcheck.lexicon.word_lists import word_lists
from numcheck.mentions.descriptives import Means, find_items, find_means
from numcheck.model.analysis import Analysis
from numcheck.model.span import Span
from numcheck.model.statistic import Descriptive, Stated

READ = frozenset({"paragraph", "item", "caption"})
BEFORE, BEHIND = 240, 80  # characters in which the text tells what was answered
STOPS = (". ", "? ", "! ", "\n")


class _Answers(NamedTuple):
    """How many items each answer averages, whether each is 0 or 1, and what says so."""

    items: int
    binary: bool
    because: str


def read(analysis: Analysis) -> Iterator[Descriptive]:
    """One `Descriptive` per mean with its cases where all answers are whole numbers."""
    text = analysis.document.text
    for block in analysis.document.blocks:
        if block.kind in READ:
            passage = text[block.start : block.end]
            for means in find_means(passage):
                answers = _answers(passage, means.mean.span.start)
                if answers is not None:
                    yield _moved(means, answers, block.start)


def _answers(passage: str, at: int) -> _Answers | None:
    """What the answers behind the mean at *at* are; None where they need not be whole numbers."""
    before = passage[max(0, at - BEFORE) : at]
    behind = passage[at : at + BEHIND]
    ends = [end for stop in STOPS if (end := behind.find(stop)) >= 0]
    around = _plain(before + behind[: min(ends, default=len(behind))])
    sentence = _plain(before[max(before.rfind(stop) for stop in STOPS) + 1 :] + behind)
    if _said("finer", around):
        return None
    if binary := _said("binary", around):
        return _Answers(1, True, binary)
    if one := _said("single", around):
        return _Answers(1, False, one)
    items, scale = find_items(before), _said("scales", around)
    if items is not None:
        return _Answers(items, False, scale) if scale else None
    whole = _said("counts", sentence) or _rated(sentence)
    return _Answers(1, False, whole) if whole and not _said("several", around) else None


def _rated(sentence: str) -> str:
    """The scale on which one thing was rated, "the soup on a 7 point scale"; "" for several."""
    verb, scale = _said("rating", sentence), _said("scales", sentence)
    thing, on, _ = sentence.partition(f" {verb} ")[2].partition(" on ")
    plural = thing.endswith("s") and not thing.endswith(("ss", "us", "is", "was"))
    return scale if verb and on and not plural else ""


def _plain(text: str) -> str:
    """The words in lower case with single blanks around them, hyphens blanks too."""
    return f" {' '.join(text.lower().replace('-', ' ').split())} "


def _said(name: str, words: str) -> str:
    """The phrase of a list that stands first among the words, the longest of such; "" for none."""
    phrases = (" ".join(phrase) for phrase in word_lists("answers")[name].phrases)
    found = [phrase for phrase in phrases if f" {phrase}" in words]
    return min(found, key=lambda phrase: (words.find(f" {phrase}"), -len(phrase)), default="")


def _moved(means: Means, answers: _Answers, by: int) -> Descriptive:
    def moved(stated: Stated) -> Stated:
        span = stated.span
        return Stated(stated.figure, Span(span.start + by, span.end + by, span.text))

    return Descriptive(
        mean=moved(means.mean),
        sd=moved(means.sd) if means.sd is not None else None,
        n=moved(means.n),
        items=answers.items,
        binary=answers.binary,
        because=answers.because,
    )
