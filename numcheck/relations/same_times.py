"""Reads that the two times of one clause are one: "in 2020 the office issued 40 in 2020"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from numcheck.lexicon.events import event_words
from numcheck.lexicon.function_words import function_words
from numcheck.lexicon.reporting import reporting_words
from numcheck.lexicon.verbs import verb_words
from numcheck.model.analysis import Analysis
from numcheck.model.mention import Mention
from numcheck.model.relation import Same
from numcheck.model.sentence import Sentence
from numcheck.relations.times import stated_days, year_of

LEAST = 3  # words between the two adjuncts: a subject, its verb, the second preposition
MOST = 30  # words of one clause
CLAUSE_OPENERS = frozenset({"that", ",", ";"})
ENDS = frozenset({".", ";", "!", "?"})


def read(analysis: Analysis) -> Iterator[Same]:
    """One `Same` per clause that opens with one time and closes with another."""
    for sentence in analysis.sentences:
        if sentence.block.kind in {"cell", "code"}:
            continue
        for one, two in pairwise(sentence.mentions_of_time):
            if _one_clause(sentence, one, two):
                yield Same(first=one, second=two, said_as="time")
