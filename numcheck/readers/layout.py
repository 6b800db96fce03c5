"""Builds a `Document` whose analysis text differs from its source, piece by piece."""

from __future__ import annotations

import re
from typing import NamedTuple

from numcheck.model.document import Block, BlockKind, Comment, Document, Segment, Unread

LAYOUT = 200  # characters; a longer cell of several blocks lays out a page, and is no table's


class Stretch(NamedTuple):
    """Analysis *text* for source *start*..*end*; verbatim text stands there as it is."""

    text: str
    start: int
    end: int
    verbatim: bool

    @property
    def says_something(self) -> bool:
        """Whether a letter, a digit or a percent sign, which heads a column, stands there."""
        return any(letter.isalnum() or letter == "%" for letter in self.text)


class Layout:
    """Collects analysis text in reading order and remembers where each piece came from."""

    def __init__(self, name: str, source: str) -> None:
        self.name = name
        self.source = source
        self.unread: list[Unread] = []
        self.comments: list[Comment] = []
        self._length = 0
        self._parts: list[str] = []
        self._segments: list[Segment] = []
        self._blocks: list[Block] = []

    def holds(self, stretches: list[Stretch]) -> bool:
        """Whether the source has all that the verbatim stretches quote."""
        return all(
            self.source.startswith(stretch.text, stretch.start)
            for stretch in stretches
            if stretch.verbatim
        )

    def add(
        self,
        stretches: list[Stretch],
        kind: BlockKind,
        level: int = 0,
        cell: tuple[int, int, int] | None = None,
    ) -> None:
        """One more block, parted from the next; *cell* is table, row and column."""
        start = self._length
        for stretch in stretches:
            self._append(stretch)
        if start == self._length:
            return
        table, row, column = cell or (None, None, None)
        self._blocks.append(
            Block(
                kind=kind, start=start, end=self._length, level=level,
                table=table, row=row, column=column,
            )
        )  # fmt: skip
        here = self._segments[-1].source_end
        self._append(Stretch("\t" if cell else "\n", here, here, verbatim=False))

    def take_comment(self, found: re.Match[str] | None) -> None:
        """Keeps a comment to numcheck, if there is one: what it says is the group `said`."""
        if found:
            self.comments.append(Comment(found.start(), found.end(), found["said"].rstrip()))

    def document(self) -> Document:
        """The finished document."""
        return Document(
            name=self.name,
            source=self.source,
            text="".join(self._parts),
            blocks=tuple(self._blocks),
            segments=tuple(self._segments) or (Segment(0, 0, 0, 0, verbatim=True),),
            unread=tuple(self.unread),
            comments=tuple(self.comments),
        )

    def _append(self, stretch: Stretch) -> None:
        text, start, end, verbatim = stretch
        if not text:
            return
        begin, self._length = self._length, self._length + len(text)
        self._parts.append(text)
        if verbatim and self._segments:
            before = self._segments[-1]
            if before.verbatim and before.source_end == start:
                begin, start = before.start, before.source_start
                self._segments.pop()
        self._segments.append(Segment(begin, self._length, start, end, verbatim))
