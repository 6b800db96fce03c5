"""Cuts the text of blocks where highlights begin and end, so that they may overlap."""

from __future__ import annotations

import itertools
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from numcheck.model.document import Document
from numcheck.model.finding import SEVERITIES, Severity


@dataclass(frozen=True, slots=True)
class Mark:
    """Analysis text *start*..*end* is highlighted for a note, or is only an anchor."""

    start: int
    end: int
    anchor: str
    note: int | None = None
    severity: Severity | None = None
    primary: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Fragment:
    """A stretch of text on which the same marks lie.

    `anchors` are those of the marks that begin here, `notes` the numbers of their notes, and
    `severity` is the gravest of them.
    """

    text: str
    anchors: tuple[str, ...] = ()
    notes: tuple[int, ...] = ()
    severity: Severity | None = None


@dataclass(frozen=True, slots=True)
class Marked:
    """The blocks of a document, and the marks on each by its index."""

    document: Document
    marks: dict[int, list[Mark]]

    @classmethod
    def of(cls, document: Document, marks: Iterable[Mark]) -> Marked:
        """Gives every mark to the blocks that it touches."""
        starts = [block.start for block in document.blocks]
        given: dict[int, list[Mark]] = {}
        for mark in marks:
            index = max(bisect_right(starts, mark.start) - 1, 0)
            while index < len(starts) and starts[index] < mark.end:
                if document.blocks[index].end > mark.start:
                    given.setdefault(index, []).append(mark)
                index += 1
        return cls(document, given)

    def notes_on(self, index: int) -> list[int]:
        """The notes whose primary place lies on a block, in the order of the places."""
        marks = (mark for mark in self.marks.get(index, ()) if mark.primary)
        return [m.note for m in sorted(marks, key=lambda m: m.start) if m.note is not None]

    def fragments(self, index: int) -> tuple[Fragment, ...]:
        """The text of a block in pieces, without the white space around it."""
        block = self.document.blocks[index]
        text, marks = self.document.text, self.marks.get(index, [])
        edges = {edge for mark in marks for edge in (mark.start, mark.end)}
        inner = sorted(edge for edge in edges if block.start < edge < block.end)
        cuts = [block.start, *inner, block.end]
        return tuple(
            _fragment(text[start:end], [m for m in marks if m.start < end and start < m.end], start)
            for start, end in itertools.pairwise(cuts)
        )


def _fragment(text: str, marks: list[Mark], start: int) -> Fragment:
    noted = [mark for mark in marks if mark.note is not None]
    severities = [mark.severity for mark in noted if mark.severity]
    return Fragment(
        text=text,
        anchors=tuple(mark.anchor for mark in marks if mark.start == start),
        notes=tuple(dict.fromkeys(mark.note for mark in noted if mark.note is not None)),
        severity=max(severities, key=SEVERITIES.index, default=None),
    )
