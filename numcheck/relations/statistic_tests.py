"""Reads reported tests, and the words near them that say how their p-values came about."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

from numcheck.lexicon.word_lists import word_lists
from numcheck.mentions.test_results import find_tests
from numcheck.model.analysis import Analysis
from numcheck.model.span import Span
from numcheck.model.statistic import Design, Effects, Stated, Statistic

SUM_STEP = Fraction(1, 10)  # a sum of ranks is a whole or a half
DASHES = str.maketrans("-‐‑–", "    ")
READ = frozenset({"paragraph", "item", "caption", "cell", "title", "heading"})


def read(analysis: Analysis) -> Iterator[Statistic]:
    """One `Statistic` per test with all that a p-value needs, block by block."""
    text = analysis.document.text
    for block in analysis.document.blocks:
        if block.kind in READ:
            passage = text[block.start : block.end]
            yield from (_moved(each, block.start) for each in _worded(passage))


def _worded(passage: str) -> Iterator[Statistic]:
    tests = tuple(find_tests(passage))
    if not tests:
        return
    words = f" {' '.join(passage.lower().translate(DASHES).split())} "
    lists = word_lists("statistics")

    def said(name: str) -> bool:
        return any(" ".join(phrase) in words for phrase in lists[name].phrases)

    for test in tests:
        is_sum = test.name == "t" and test.value.figure.step >= SUM_STEP
        if (is_sum and said("signed_ranks")) or (test.name == "z" and said("largest_distance")):
            continue
        yield replace(
            test,
            one_tailed=said("one_tailed") and not said("two_tailed"),
            corrected=said("corrected"),
            exact=said("exact") or (test.name == "r" and said("rank_correlation")),
            is_multivariate=said("multivariate"),
            design=_design(said("independent_samples"), said("one_sample")),
        )


def _design(independent: bool, one_sample: bool) -> Design | None:  # noqa: FBT001 - two words
    if independent == one_sample:
        return None
    return "independent" if independent else "one sample"


def _moved(test: Statistic, by: int) -> Statistic:
    def moved(stated: Stated | None) -> Stated | None:
        return Stated(stated.figure, _shifted(stated.span, by)) if stated is not None else None

    def effects(beside: Effects) -> Effects:
        return replace(
            beside,
            slope=moved(beside.slope),
            error=moved(beside.error),
            eta_squared=moved(beside.eta_squared),
            difference=moved(beside.difference),
        )

    return replace(
        test,
        df=tuple(Stated(each.figure, _shifted(each.span, by)) for each in test.df),
        value=Stated(test.value.figure, _shifted(test.value.span, by)),
        p=moved(test.p),
        cases=moved(test.cases),
        effects=effects(test.effects) if test.effects is not None else None,
        told=_shifted(test.told, by),
    )


def _shifted(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by, span.text)
