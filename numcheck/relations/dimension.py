"""Reads what kind of size an amount is said to be: "a height of 30 m", "it weighs 12 kg"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from numcheck.lexicon.word_lists import word_lists
from numcheck.model.analysis import Analysis
from numcheck.model.relation import Dimension
from numcheck.model.span import Span
from numcheck.relations.line import Line, line_of

LENGTH, AREA, VOLUME = "[length]", "[length] ** 2", "[length] ** 3"
MASS, TIME, WARMTH, SPEED = "[mass]", "[time]", "[temperature]", "[length] / [time]"
NOUNS = {
    "lengths": (LENGTH, TIME), "spans": (LENGTH, TIME), "areas": (AREA,), "volumes": (VOLUME, MASS),
    "masses": (MASS,), "temperatures": (WARMTH,), "speeds": (SPEED, LENGTH, TIME),
}  # fmt: skip
BEHIND = {"long": (LENGTH, TIME), "heavy": (MASS,)}
LEAD = 3  # words between "height of" and the amount: "a height of more than"


class Told(NamedTuple):
    """The word of size at a place of the line, and what it may be measured in."""

    at: int
    allowed: tuple[str, ...]


def read(analysis: Analysis) -> Iterator[Dimension]:
    """One `Dimension` per amount that a word of size stands right beside."""
    for sentence in analysis.sentences:
        if any(mention.kind == "quantity" for mention in sentence.mentions):
            line = line_of(sentence)
            for at, mention in line.mentions():
                told = _told(line, at) if mention.kind == "quantity" else None
                if told is not None:
                    item = line.items[told.at]
                    text = analysis.document.text[item.start : item.end]
                    yield Dimension(
                        mention=mention,
                        told=Span(item.start, item.end, text),
                        allowed=told.allowed,
                    )


def _told(line: Line, at: int) -> Told | None:
    return _behind(line, at) or _ahead(line, at)


def _behind(line: Line, at: int) -> Told | None:
    """ "30 m wide", "4 kg heavy"."""
    lists = word_lists("dimensions")
    for name, allowed in BEHIND.items():
        if line.word(at + 1) in lists[name].words:
            return Told(at + 1, allowed)
    return None


def _ahead(line: Line, at: int) -> Told | None:
    """ "a height of about 30 m", "it weighs 12 kg"."""
    lists = word_lists("dimensions")
    place = at - 1
    while place > at - 1 - LEAD and line.word(place) in lists["lead"].words - {"of"}:
        place -= 1
    if line.word(place) in lists["weighing"].words:
        return Told(place, (MASS,))
    if line.word(place) != "of":
        return None
    for name, allowed in NOUNS.items():
        if line.word(place - 1) in lists[name].words:
            spread = name == "areas" and line.word(at + 1) in lists["open_spaces"].words
            return None if spread else Told(place - 1, allowed)
    return None
