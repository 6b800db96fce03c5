"""A text laid out for reading: the analysis text, its blocks, and the way back to the source."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from numcheck.model.span import Span

BlockKind = Literal["title", "heading", "paragraph", "item", "cell", "caption", "meta", "code"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A stretch of the analysis text that no sentence crosses.

    `table`, `row` and `column` are 0-based and set for cells only; row 0 is the header.
    `level` is the heading level, or the nesting depth of a list item.
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


@dataclass(frozen=True, kw_only=True)
class Document:
    """One document: `source` as given, `text` as read, and what lies between them.

    With no `segments` the text is the source, unchanged. `skipped` names the parts that
    were not read, and why, for the report.
    """

    name: str
    source: str
    text: str
    blocks: tuple[Block, ...]
    segments: tuple[Segment, ...] = ()
    skipped: tuple[str, ...] = ()

    def locate(self, start: int, end: int, label: str | None = None) -> Span:
        """The place in the source of analysis text *start*..*end*, quoting the source."""
        if self.segments:
            first = self.segments[bisect_right(self._starts, start) - 1]
            last = self.segments[max(bisect_right(self._starts, max(end - 1, start)) - 1, 0)]
            source_start = first.source_start + (start - first.start if first.verbatim else 0)
            source_end = last.source_start + end - last.start if last.verbatim else last.source_end
            start, end = source_start, max(source_start, source_end)
        return Span(start, end, self.source[start:end], label)

    def line_column(self, offset: int) -> tuple[int, int]:
        """Line and column of a source offset, both 1-based, columns in code points."""
        line = bisect_right(self._lines, offset)
        return line, offset - self._lines[line - 1] + 1

    def line(self, number: int) -> str:
        """The source line with that 1-based number, without its line end."""
        start = self._lines[number - 1]
        end = self._lines[number] if number < len(self._lines) else len(self.source)
        return self.source[start:end].rstrip("\r\n")

    @cached_property
    def _starts(self) -> list[int]:
        return [segment.start for segment in self.segments]

    @cached_property
    def _lines(self) -> list[int]:
        starts, at = [0], 0
        for line in self.source.splitlines(keepends=True):
            at += len(line)
            starts.append(at)
        return starts[:-1] if len(starts) > 1 and not self.source.endswith(("\n", "\r")) else starts
