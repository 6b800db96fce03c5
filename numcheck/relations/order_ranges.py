"""Reads the order that a range of amounts asserts: its first end is not above its second."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from numcheck.lexicon.possibility import possibility
from numcheck.model.analysis import Analysis
from numcheck.model.mention import Mention
from numcheck.model.relation import Order
from numcheck.model.sentence import Sentence

ELIDED_FROM = 3  # digits of the first number, the least that the Chicago Manual elides from (9.61)
WORDS_AFTER = 6  # words after a range in which "ago" turns it round
WORDS_BEFORE = 12  # words before a range in which a fall makes it a change: "dropped (43 to 35)"


def read(analysis: Analysis) -> Iterator[Order]:
    """One `Order` per range whose words do not count downwards."""
    for sentence in analysis.sentences:
        for mention in sentence.mentions:
            if mention.form != "range" or not mention.parts or mention.kind == "period":
                continue
            if not _descends(sentence, mention):
                yield _order(sentence, mention)


def _order(sentence: Sentence, mention: Mention) -> Order:
    first, second = mention.parts
    return Order(
        first=first,
        second=second,
        said_as=_said_as(sentence, mention),
        evidence=mention.span,
    )


def _said_as(sentence: Sentence, mention: Mention) -> Literal["range", "ranging", "span"]:
    """A span from one end to the other may be told from the top, less so if it is a range."""
    before = sentence.before(mention, 2)
    if sentence.between(*mention.parts)[-1:] != ("to",) or "from" not in before:
        return "range"
    return "ranging" if possibility().ranging.intersection(before) else "span"


def _descends(sentence: Sentence, mention: Mention) -> bool:
    """Whether the range runs downwards by right: "9,000 to 8,000 years ago", "down to 5"."""
    words = possibility().downwards
    before = sentence.before(mention, WORDS_BEFORE)
    first, second = mention.parts
    joined = sentence.between(first, second)
    if not words.isdisjoint(joined + sentence.after(mention, WORDS_AFTER)):
        return True
    if "and" not in joined and not words.isdisjoint(before):
        return True
    if joined == ("to",) and not possibility().scores.isdisjoint(before):
        return True  # "won by 45% to 42%", "a ratio of 2 to 1"
    if before[-1:] == ("the",) or not possibility().depths.isdisjoint(before[-3:]):
        return True  # "between the 38 °C and 34 °C runs", "a depth between 12 m and 11 m"
    elided = "and" not in joined and _elided(first, second)
    return elided or _negative(first) or _negative(second) or _bearing(first)


def _bearing(mention: Mention) -> bool:
    """Whether the end is an angle: "between 135° E and 115° E" runs westwards."""
    return mention.measure is not None and mention.measure.unit == "degree"


def _negative(mention: Mention) -> bool:
    """Whether the end is below zero: "–0.11 to –0.55" is ordered by magnitude."""
    return (
        mention.measure is not None
        and mention.measure.value is not None
        and mention.measure.value < 0
    )


def _elided(first: Mention, second: Mention) -> bool:
    """Whether the second end leaves out leading digits: "112–15" for 112 to 115."""
    start, end = first.span.text, second.span.text
    digits = "".join(filter(str.isdigit, start))
    last = "".join(filter(str.isdigit, end))
    if "," in end or "." in end or not start[-1:].isdigit():
        return False
    if len(digits) < ELIDED_FROM or not 0 < len(last) < len(digits):
        return False
    return int(digits[: -len(last)] + last) > int(digits)
