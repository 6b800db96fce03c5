"""Reads the numbers that steps, figures, tables and sections are counted by."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from numcheck.lexicon.word_lists import word_lists
from numcheck.mentions.words import words
from numcheck.model.analysis import Analysis
from numcheck.model.document import Block
from numcheck.model.relation import Sequence
from numcheck.model.sentence import Word
from numcheck.model.span import Span

LABEL = 24  # characters in which a label stands
DASHES = frozenset({"–", "—", "-"})
CLOSINGS = frozenset({".", ":", ")"}) | DASHES
HEADINGS = frozenset({"heading", "title"})
FEWEST = 3  # labels; two may be chosen from more


class Label(NamedTuple):
    """A number that a block begins with, and the word before it, "" for a bare number."""

    word: str
    number: int
    span: Span


def read(analysis: Analysis) -> Iterator[Sequence]:
    """One `Sequence` per run of labels of one kind that begins with 1."""
    runs: dict[tuple[str, int], list[Label]] = {}
    for block in analysis.document.blocks:
        if block.kind in HEADINGS:
            for key in [key for key in runs if key[1] > block.level]:
                yield from _sequence(runs.pop(key))  # a new section begins its numbers anew
        label = _label(analysis, block)
        if label is None:
            continue
        marked = bool(analysis.document.segments)  # else a heading may be a line of a list
        key = (label.word, block.level if marked and not label.word else 0)
        if label.number == 1 and key in runs:
            yield from _sequence(runs.pop(key))
        runs.setdefault(key, []).append(label)
    for run in runs.values():
        yield from _sequence(run)


def _sequence(run: list[Label]) -> Iterator[Sequence]:
    if len(run) >= FEWEST and run[0].number == 1:
        yield Sequence(
            labels=tuple(label.span for label in run),
            numbers=tuple(label.number for label in run),
            word=run[0].word,
        )


def _label(analysis: Analysis, block: Block) -> Label | None:
    """ "Step 4:", "Figure 2.", or "4." at the head of a section or of a line of plain text."""
    if block.kind in {"cell", "code", "meta"}:
        return None
    text = analysis.document.text
    start = block.start
    if block.kind == "item":
        if analysis.document.segments:
            return None  # numbers of items are the reader's, who counts them himself
        start = text.rfind("\n", 0, block.start) + 1
    head = words(text, start, min(block.end, block.start + LABEL))
    while head and head[0].lower in {"#", "*", "_"}:
        head = head[1:]
    lists = word_lists("listings")
    named = bool(head) and head[0].lower in lists["labels"].words
    if len(head) < 2 + named or (not named and not _may_be_bare(analysis, block)):
        return None
    number, closing = head[named], head[named + 1]
    if named and head[1].lower == "." and len(head) > 3:
        number, closing = head[2], head[3]
    if not number.lower.isdecimal() or closing.lower not in CLOSINGS or _is_apart(number, closing):
        return None
    if not lists["continued"].words.isdisjoint(
        word.lower for word in words(text, block.start, min(block.end, block.start + 2 * LABEL))
    ):
        return None
    first = head[0] if named else number
    span = Span(first.start, number.end, text[first.start : number.end])
    return Label(head[0].lower if named else "", int(number.lower), span)


def _may_be_bare(analysis: Analysis, block: Block) -> bool:
    """Whether a number alone is a label there: before a section, or a line of plain text."""
    return block.kind in HEADINGS or not analysis.document.segments


def _is_apart(number: Word, closing: Word) -> bool:
    """Whether a space parts the number from its sign; a dash must stand apart."""
    apart = closing.start > number.end
    return apart != (closing.lower in DASHES)
