"""Reads the order that a range of amounts asserts: its first end is not above its second."""

from __future__ import annotations

from collections.abc import Iterator

from numcheck.lexicon.possibility import possibility
from numcheck.model.analysis import Analysis
from numcheck.model.mention import Mention
from numcheck.model.relation import Order
from numcheck.model.sentence import Sentence

WORDS_AFTER = 6  # words after a range in which "ago" or "down to" turns it round


def read(analysis: Analysis) -> Iterator[Order]:
    """One `Order` per range whose words do not count downwards."""
    for sentence in analysis.sentences:
        for mention in sentence.mentions:
            if mention.form == "range" and mention.kind != "period" and not _descends(sentence, mention):
                first, second = mention.parts
                yield Order(first=first, second=second, said_as="range", evidence=mention.span)


def _descends(sentence: Sentence, mention: Mention) -> bool:
    """Whether the range runs downwards by right: "9,000 to 8,000 years ago", "down to 5"."""
    words = possibility().downwards
    first, second = mention.parts
    around = (
        *sentence.before(mention, 2),
        *sentence.between(first, second),
        *sentence.after(mention, WORDS_AFTER),
    )
    return not words.isdisjoint(around) or _negative(first) or _elided(first, second)


def _negative(mention: Mention) -> bool:
    """Whether the end is below zero: "–0.11 to –0.55" is ordered by magnitude."""
    return mention.measure is not None and mention.measure.value is not None and mention.measure.value < 0


def _elided(first: Mention, second: Mention) -> bool:
    """Whether the second end leaves out leading digits: "112–15" for 112 to 115."""
    start, end = first.span.text, second.span.text
    digits = "".join(filter(str.isdigit, start))
    last = "".join(filter(str.isdigit, end))
    if "," in end or "." in end or not start[-1:].isdigit() or not 0 < len(last) < len(digits):
        return False
    return int(digits[: -len(last)] + last) > int(digits)
