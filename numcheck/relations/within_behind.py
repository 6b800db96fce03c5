"""Reads a mean told behind its range: "ranged from 10 to 20 (mean 16)", "(min 4, max 9)"."""

from __future__ import annotations

from collections.abc import Iterator

from numcheck.lexicon.word_lists import word_lists
from numcheck.model.analysis import Analysis
from numcheck.model.mention import Mention
from numcheck.model.relation_figures import Within
from numcheck.relations.line import OPENING, STOPS, Line, line_of

REACH = 4  # words from a range to the mean told behind it: ", with a mean"
NAME = 3  # words from "mean" to its figure: "mean age of"
LEAD = 4  # words before a range in which it is called one: "ranged from"
ENDS = 2
NAMED = frozenset(
    {"of", "was", "is", "=", ":", "being", "age", "value", "score", "length", "weight"}
)
LEAST, MOST = frozenset({"min", "minimum"}), frozenset({"max", "maximum"})
JOINING = frozenset({",", ";", "and", "–"})
KINDS = frozenset({"number", "count", "percent", "quantity", "duration", "age", "money"})


def read(analysis: Analysis) -> Iterator[Within]:
    """One `Within` per range and the mean or median behind it, or before its least and most."""
    wanted = word_lists("intervals")["centres"].words | LEAST
    for sentence in analysis.sentences:
        if len(sentence.mentions) > 1 and any(word.lower in wanted for word in sentence.words):
            line = line_of(sentence)
            yield from _least_and_most(line)
            for at, mention in line.mentions():
                if mention.form == "range" and len(mention.parts) == ENDS:
                    yield from _behind(line, at, mention)


def _least_and_most(line: Line) -> Iterator[Within]:
    """ "4.1 (min 3.5, max 9.0)"."""
    for at in range(1, len(line.items) - 4):
        if line.word(at) not in LEAST or line.word(at - 1) not in OPENING:
            continue
        most = line.past(at + 2, JOINING)
        mention, low, high = line.mention(at - 2), line.mention(at + 1), line.mention(most + 1)
        if mention is None or low is None or high is None or line.word(most) not in MOST:
            continue
        if {mention.form, low.form, high.form} == {"point"} and mention.kind in KINDS:
            yield Within(estimate=mention, first=low, second=high, interval=False)


def _behind(line: Line, at: int, found: Mention) -> Iterator[Within]:
    lists = word_lists("intervals")
    if found.kind not in KINDS or lists["ranging"].words.isdisjoint(line.words(at - LEAD, at)):
        return
    centre = next((p for p in range(at + 1, at + 2 + REACH) if _is_centre(line, p)), None)
    if centre is None or any(line.mention(p) for p in range(at + 1, centre)):
        return
    figure = line.past(centre + 1, NAMED)
    mention = line.mention(figure)
    if mention is None or figure > centre + 1 + NAME or mention.form != "point":
        return
    if mention.kind in KINDS and line.word(figure + 1) in STOPS | {""}:
        yield Within(estimate=mention, first=found.parts[0], second=found.parts[1], interval=False)


def _is_centre(line: Line, at: int) -> bool:
    """Whether "mean" stands there as "(mean", ", mean", "with a mean" or "and the median"."""
    if line.word(at) not in word_lists("intervals")["centres"].words:
        return False
    before = line.word(at - 1)
    return before in OPENING | {",", ";", "a", "an", "the", "and", "with"}
