"""Reads an amount given again in another unit: "15 miles (24 kilometres)"."""

from __future__ import annotations

from collections.abc import Iterator

from numcheck.lexicon.conversions import conversions
from numcheck.model.analysis import Analysis
from numcheck.model.mention import Mention
from numcheck.model.relation import Same
from numcheck.model.sentence import Sentence
from numcheck.units import compatible

CONVERTED = frozenset({"quantity", "duration"})
GAP_WORDS = 6  # words between an amount and the bracket with its conversion


def read(analysis: Analysis) -> Iterator[Same]:
    """One `Same` per amount and its conversion; of a pair, each with its own."""
    for sentence in analysis.sentences:
        mentions = sentence.mentions
        for at in range(1, len(mentions)):
            if _opens(sentence, mentions[at - 1], mentions[at]):
                yield from _pair(sentence, at)


def _pair(sentence: Sentence, at: int) -> Iterator[Same]:
    """ "28 by 19 inches (71 cm × 48 cm)": as many after the bracket as before it."""
    mentions = sentence.mentions
    before, after = mentions[at - 1], mentions[at]
    beyond = mentions[at + 1] if at + 1 < len(mentions) else None
    if beyond is not None and _by(sentence, after, beyond):
        if at > 1 and _by(sentence, mentions[at - 2], before) and _closes(sentence, beyond):
            yield from _same(mentions[at - 2], after)
            yield from _same(before, beyond)
    elif _closes(sentence, after):
        yield from _same(before, after)


def _same(first: Mention, second: Mention) -> Iterator[Same]:
    a, b = first.measure, second.measure
    if a is None or b is None or a.unit is None or b.unit is None:
        return
    alike = (first.form == "range") == (second.form == "range")
    if a.unit != b.unit and alike and compatible(a.unit, b.unit):
        yield Same(first=first, second=second, said_as="conversion")


def _by(sentence: Sentence, first: Mention, second: Mention) -> bool:
    words = sentence.between(first, second)
    return words in {("by",), ("x",), ("×",), ("*",)}


def _opens(sentence: Sentence, first: Mention, second: Mention) -> bool:
    if first.kind not in CONVERTED or second.kind not in CONVERTED:
        return False
    words = sentence.between(first, second)
    if len(words) > GAP_WORDS:
        return False
    phrases = conversions()
    if words in phrases.equals:
        return True
    while words and words[0] in phrases.dimensions:
        words = words[1:]
    return words in phrases.openings


def _closes(sentence: Sentence, mention: Mention) -> bool:
    """Whether nothing but a bracket, a comma or the end follows the conversion."""
    following = sentence.after(mention, 2)
    phrases = conversions()
    if following and following[0] in phrases.dimensions:
        following = following[1:]
    return not following or following[0] in phrases.closings
