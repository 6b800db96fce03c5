"""Reads means of answers that the text says are whole numbers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from numcheck.lexicon.word_lists import word_lists
from numcheck.mentions.descriptives import (
    Means,
    find_count,
    find_items,
    find_means,
    find_rating,
    read_scale,
)
from numcheck.mentions.report_view import report_view
from numcheck.model.analysis import Analysis
from numcheck.model.span import Span
from numcheck.model.statistic import Descriptive, Scale, Stated

READ = frozenset({"paragraph", "item", "caption"})
LONG = 5  # letters of a word that tells what is spoken of
BEFORE, BEHIND = 240, 80  # characters in which the text tells what was answered
STOPS = (". ", "? ", "! ", "\n")


class _Answers(NamedTuple):
    """How many items each answer averages, whether each is 0 or 1, what says so, on which scale."""

    items: int
    binary: bool
    because: str
    scale: Scale | None = None


def read(analysis: Analysis) -> Iterator[Descriptive]:
    """One `Descriptive` per mean with its cases where all answers are whole numbers."""
    text = analysis.document.text
    for block in analysis.document.blocks:
        if block.kind in READ:
            passage = text[block.start : block.end]
            for means in find_means(passage):
                answers = _answers(passage, means)
                if answers is not None:
                    yield _moved(means, answers, block.start)


def _answers(passage: str, means: Means) -> _Answers | None:
    """What the answers behind the mean are; None where they need not be whole numbers."""
    at = means.mean.span.start
    before = " ".join(report_view(passage[max(0, at - BEFORE) : at]).split())
    behind = passage[at : at + BEHIND]
    ends = [end for stop in STOPS if (end := behind.find(stop)) >= 0]
    start = max(before.rfind(stop) for stop in STOPS) + 1
    sentence, around = _plain(before[start:]), _plain(before + behind[: min(ends, default=BEHIND)])
    if _said("finer", around):
        return None
    if 0 <= means.mean.figure.value <= 1 and (binary := _said("binary", sentence)):
        return _Answers(1, True, binary)
    if one := _said("single", around if _is_told_on(sentence, before[:start]) else sentence):
        return _Answers(1, False, one)
    items, scale = find_items(before), _said("scales", around)
    if items is not None:
        return _Answers(items, False, scale) if scale else None
    rating = find_rating(sentence)
    told = rating or find_count(sentence)
    if told is None or _said("several", around) or _said("composed", f" {told[1]} "):
        return None
    return _Answers(1, False, told[0], read_scale(told[0]) if rating else None)


def _is_told_on(sentence: str, earlier: str) -> bool:
    """Whether a sentence takes up a word of the ones before it."""
    words = {word for word in sentence.split() if len(word) >= LONG}
    return not words.isdisjoint(_plain(earlier.replace(".", " ")).split())


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
        n=moved(means.n) if means.n is not None else None,
        items=answers.items,
        binary=answers.binary,
        because=answers.because,
        scale=answers.scale,
    )
