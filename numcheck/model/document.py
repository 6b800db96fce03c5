"""A text laid out for reading: the analysis text, its blocks, and the way back to the source."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from numcheck.model.span import Span

BlockKind = Literal["title", "heading", "paragraph", "item", "cell", "caption", "meta", "code"]

LINE_END = re.compile(r"\r\n?|\n")  # as editors count; str.splitlines knows seven more


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A stretch of the analysis text that no sentence crosses.

    `table`, `row` and `column` are 0-based and set for cells only; row 0 is the header.
    `level` is the heading level, or the nesting depth of a list item, from 1.
    """

    kind: BlockKind
    start: int
    end: int
    level: int = 0
    table: int | None = None
    row: int | None = None
    column: int | None = None


@dataclass(frozen=True, slots=True)
class Segment:
    """Analysis text *start*..*end* came from source *source_start*..*source_end*.

    A verbatim segment maps character for character; any other maps as a whole.
    """

    start: int
    end: int
    source_start: int
    source_end: int
    verbatim: bool

    def source_of(self, offset: int) -> int:
        """Where the source goes on at analysis *offset*, which lies in the segment or at an end."""
        if self.verbatim:
            return self.source_start + min(offset, self.end) - self.start
        return self.source_start if offset < self.end else self.source_end


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment to numcheck at source *start*..*end*, its marks included, and what it says.

    *reach* is the stretch of the source it speaks of, where lines and blocks do not tell.
    """

    start: int
    end: int
    text: str
    reach: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Unread:
    """A part of the document that was not read, which begins at a source offset, and why."""

    start: int
    why: str


@dataclass(frozen=True, slots=True)
class Landmark:
    """From source offset *start* on, places are told from *name*, up to the next landmark.

    *column* is that of *start*, from 1. *page* counts from 1; *box* is the place of the line on
    it: left, bottom, right and top in points of 1/72 inch from the lower left corner.
    """

    start: int
    name: str
    column: int = 1
    page: int | None = None
    box: tuple[float, float, float, float] | None = None


@dataclass(frozen=True, kw_only=True)
class Document:
    """One document: `source` as given, `text` as read, and what lies between them.

    Where a file holds no plain text, `source` is the text in it, a paragraph or a line of the
    page on each line, and `landmarks` tell its places. With no `segments` the text is the
    source, unchanged; else they cover all of the text, in order. `unread` are the parts that
    were not read. `comments` are those that begin with "numcheck:".
    """

    name: str
    source: str
    text: str
    blocks: tuple[Block, ...]
    segments: tuple[Segment, ...] = ()
    unread: tuple[Unread, ...] = ()
    comments: tuple[Comment, ...] = ()
    landmarks: tuple[Landmark, ...] = ()

    @property
    def skipped(self) -> tuple[str, ...]:
        """Where each part begins that was not read, and why it was not."""
        return tuple(f"{self.where(part.start)}: {part.why}" for part in self.unread)

    def locate(self, start: int, end: int, label: str | None = None) -> Span:
        """The place in the source of analysis text *start*..*end*, quoting the source.

        Markup between its first and last character is part of the place, markup around
        it is not. A character that stands for several (`&amp;`) brings all of them.
        """
        if self.segments:
            start, end = self._source_range(start, end)
        return Span(start, end, self.source[start:end], label)

    def where(self, offset: int) -> str:
        """A source offset as people name it: line and column, else from the landmark before it.

        `3:15` in a text, `¶14:12` or `T2R3C2:5` in a word file, `p3:l12:4` on a page,
        `cell4:2:7` in a notebook; all counted from 1.
        """
        landmark = self.landmark(offset)
        if landmark is None:
            return "{}:{}".format(*self.line_column(offset))
        return f"{landmark.name}:{landmark.column + max(offset - landmark.start, 0)}"

    def landmark(self, offset: int) -> Landmark | None:
        """The landmark that a source offset is told from, None in a plain text."""
        if not self.landmarks:
            return None
        return self.landmarks[max(bisect_right(self._landmark_starts, offset) - 1, 0)]

    def line_column(self, offset: int) -> tuple[int, int]:
        """Line and column of a source offset, both 1-based, columns in code points."""
        line = bisect_right(self._lines, offset)
        return line, offset - self._lines[line - 1] + 1

    def line_start(self, number: int) -> int:
        """Where in the source the line with that 1-based number begins."""
        return self._lines[number - 1]

    def line(self, number: int) -> str:
        """The source line with that 1-based number, without its line end."""
        start = self._lines[number - 1]
        end = self._lines[number] if number < len(self._lines) else len(self.source)
        return self.source[start:end].rstrip("\r\n")

    def _source_range(self, start: int, end: int) -> tuple[int, int]:
        source_start = self._segment_at(start).source_of(start)
        if end <= start:
            return source_start, source_start
        last = self._segment_at(end - 1)
        source_end = last.source_of(end) if last.verbatim else last.source_end
        return source_start, max(source_start, source_end)

    def _segment_at(self, offset: int) -> Segment:
        return self.segments[max(bisect_right(self._starts, offset) - 1, 0)]

    @cached_property
    def _starts(self) -> list[int]:
        return [segment.start for segment in self.segments]

    @cached_property
    def _landmark_starts(self) -> list[int]:
        return [landmark.start for landmark in self.landmarks]

    @cached_property
    def _lines(self) -> list[int]:
        return [0, *(end.end() for end in LINE_END.finditer(self.source))]
