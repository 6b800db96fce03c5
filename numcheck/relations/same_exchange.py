"""Reads amounts given again in another currency: "$100 (€90)", "£2 million, or $2.6 million"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from numcheck.lexicon.conversions import conversions
from numcheck.model.analysis import Analysis
from numcheck.model.mention import Mention
from numcheck.model.relation import Same
from numcheck.model.sentence import Sentence

SHARED = ("¥", "￥")  # the sign of yen and yuan alike, so that no rate is known
OR = frozenset({("or",), (",", "or"), (",", "or", "about"), ("(", "or"), ("=",), ("or", "about")})


def read(analysis: Analysis) -> Iterator[Same]:
    """One `Same` per amount of money and what it is in another currency."""
    for sentence in analysis.sentences:
        mentions = sentence.mentions
        for first, second in pairwise(mentions):
            if first.kind == second.kind == "money" and _restates(sentence, first, second):
                yield Same(first=first, second=second, said_as="exchange", beside=True)


def _restates(sentence: Sentence, first: Mention, second: Mention) -> bool:
    one, other = first.measure, second.measure
    if one is None or other is None or not one.value or not other.value:
        return False
    if None in {one.unit, other.unit} or one.unit == other.unit:
        return False
    if first.form != "point" or second.form != "point":
        return False
    if any(sign in mention.span.text for mention in (first, second) for sign in SHARED):
        return False
    between = sentence.between(first, second)
    closed = sentence.after(second, 1)
    bracket = between in conversions().openings and closed == (")",)
    return bracket or between in OR
