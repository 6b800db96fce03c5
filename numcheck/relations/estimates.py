"""Reads estimates with interval and p-value: "OR 1.34 (95% CI 1.04–1.72, p = .02)"."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from fractions import Fraction

from numcheck.lexicon.word_lists import word_lists
from numcheck.mentions.p_values import p_behind
from numcheck.model.analysis import Analysis
from numcheck.model.estimate import Estimate
from numcheck.model.figure import Figure
from numcheck.model.mention import Mention
from numcheck.model.relation_figures import Within
from numcheck.model.sentence import Sentence
from numcheck.model.statistic import Stated
from numcheck.relations import within

NAME = 4  # words of the longest name of an estimate
LEVELS = frozenset(map(Fraction, (90, 95, 99)))  # percent
SIGNS = frozenset({"=", ":", "of", "was", "is", ",", "(", "["})
HUNDRED = 100
MOST = 10  # the low end of a ratio; above it HR tells heart beats and RR breaths


def read(analysis: Analysis) -> Iterator[Estimate]:
    """One `Estimate` per ratio or difference with its confidence interval."""
    starts = [sentence.start for sentence in analysis.sentences]
    for told in within.read(analysis):
        if told.interval:
            place = bisect_right(starts, told.estimate.span.start) - 1
            estimate = _estimate(analysis.document.text, analysis.sentences[place], told)
            if estimate is not None:
                yield estimate


def _estimate(text: str, sentence: Sentence, told: Within) -> Estimate | None:
    lists = word_lists("estimates")
    before = list(sentence.before(told.estimate, NAME + 2))
    while before and before[-1] in SIGNS:
        before.pop()
    name = tuple(before[-NAME:])
    ratio = bool(lists["ratios"].ending(name))
    if not ratio and not lists["differences"].ending(name):
        return None
    figures = (told.estimate, told.first, told.second)
    value, low, high = (_stated(each, ratio=ratio) for each in figures)
    level = _level(sentence, told)
    if value is None or low is None or high is None or level is None:
        return None
    if ratio and low.figure.value > MOST:
        return None
    words = f" {' '.join(word.lower for word in sentence.words)} ".replace(" - ", " ")
    return Estimate(
        value=value,
        low=low,
        high=high,
        level=level,
        p=p_behind(text, told.second.span.end),
        ratio=ratio,
        own_p=not _said("other_p", words),
        even=not _said("uneven", words),
    )


def _stated(mention: Mention, *, ratio: bool) -> Stated | None:
    """The figure as written, without a percent sign; a ratio has no unit either."""
    measure = mention.measure
    kinds = {"number", "count"} if ratio else {"number", "count", "quantity"}
    if measure is None or measure.value is None or mention.kind not in kinds:
        return None
    return Stated(Figure(measure.value, measure.step), mention.span)


def _level(sentence: Sentence, told: Within) -> Fraction | None:
    """The level told right before the interval, 95 where none is; None for an odd one."""
    between = (
        mention
        for mention in sentence.mentions
        if told.estimate.span.end <= mention.span.start < told.first.span.start
    )
    levels = [mention.measure.value for mention in between if mention.measure is not None]
    if not levels:
        return Fraction(95, HUNDRED)
    level = levels[-1]
    return level / HUNDRED if level in LEVELS else None


def _said(name: str, words: str) -> bool:
    return any(f" {' '.join(phrase)} " in words for phrase in word_lists("estimates")[name].phrases)
