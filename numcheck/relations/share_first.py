"""Reads a share told before its whole and its part: "37% of the 200 voters, that is 74"."""

from __future__ import annotations

from collections.abc import Iterator

from numcheck.lexicon.relations import relation_words
from numcheck.model.analysis import Analysis
from numcheck.model.mention import Mention
from numcheck.model.relation import Share
from numcheck.relations.line import CLOSING, STOPS, Line, line_of
from numcheck.relations.same_share import acts

NOUN_WORDS = 4  # words from the whole to the comma
RATIOS = frozenset({"percent", "ratio"})
CLOSES = CLOSING | {",", ";", ".", ""}


def read(analysis: Analysis) -> Iterator[Share]:
    """One `Share` per percentage or fraction of a counted whole that is counted itself."""
    for sentence in analysis.sentences:
        kinds = {mention.kind for mention in sentence.mentions}
        if len(sentence.mentions) > 2 and not RATIOS.isdisjoint(kinds):
            line = line_of(sentence)
            for at, ratio in line.mentions():
                if _is_share(line, at, ratio):
                    yield from _counted(line, at, ratio)


def _is_share(line: Line, at: int, ratio: Mention) -> bool:
    """Whether it is one share, told in words or percent: "half", "37%"; not "3/4"."""
    measure = ratio.measure
    if ratio.form != "point" or measure is None or measure.value is None:
        return False
    if ratio.kind == "ratio":
        return ratio.span.text.replace("-", "").replace(" ", "").isalpha()
    return ratio.kind == "percent" and measure.unit == "percent" and line.word(at + 1) == "of"


def _counted(line: Line, at: int, ratio: Mention) -> Iterator[Share]:
    if line.word(at + 1) != "of":
        return
    place = line.past(at + 2, relation_words().fillers)
    whole = line.count(place)
    if whole is None or place == at + 2:
        return
    comma = next((p for p in range(place + 1, place + 2 + NOUN_WORDS) if _is_stop(line, p)), None)
    if comma is None or line.word(comma) != "," or acts(line, place + 1, comma):
        return
    first = line.past(comma + 1, relation_words().restating)
    part = line.count(first)
    if part is not None and part.hedge is None and line.word(first + 1) in CLOSES:
        yield Share(part=part, whole=whole, ratio=ratio)


def _is_stop(line: Line, at: int) -> bool:
    return line.word(at) in STOPS or line.mention(at) is not None
