"""The way from Markdown's inline content back to the source."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

from numcheck.model.document import LINE_END


class Run(NamedTuple):
    """From *start* on, inline content stands in `Lines.text` at *place*, up to the next run."""

    start: int
    place: int


class Lines:
    """The source as markdown-it wants it, and the way back.

    `text` has bare line feeds and no byte order mark; its lines are the source's.
    """

    def __init__(self, source: str) -> None:
        mark = int(source.startswith("\ufeff"))
        bare = source[mark:]
        self.text = LINE_END.sub("\n", bare) if "\r" in bare else bare
        self._starts = [0]
        self._source_starts = [mark]
        if len(self.text) != len(bare):
            self._starts += [end.end() for end in re.finditer("\n", self.text)]
            self._source_starts += [mark + end.end() for end in LINE_END.finditer(bare)]

    def source_offset(self, place: int) -> int:
        """The source offset of a place in `text`."""
        line = bisect_right(self._starts, place) - 1
        return self._source_starts[line] + place - self._starts[line]

    def source_lines(self, first: int, last: int) -> tuple[int, int]:
        """Where in the source line *first*, counted from 0, begins, and line *last* begins."""
        starts = self._all_starts
        places = (starts[min(line, len(starts) - 1)] for line in (first, last))
        begin, end = map(self.source_offset, places)
        return begin, end

    @cached_property
    def _all_starts(self) -> list[int]:
        return [0, *(end.end() for end in re.finditer("\n", self.text)), len(self.text)]


class Places:
    """Where each character of one inline content stands in the source."""

    def __init__(self, runs: list[Run], lines: Lines) -> None:
        self._starts = [run.start for run in runs]
        self._places = [lines.source_offset(run.place) for run in runs]

    def at(self, offset: int) -> int:
        """The source offset of content *offset*."""
        run = bisect_right(self._starts, offset) - 1
        return self._places[run] + offset - self._starts[run]

    def of(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """The unbroken stretches of source that hold content *start*..*end*, in order."""
        first, last = (bisect_right(self._starts, place) for place in (start, end - 1))
        for begin, stop in pairwise((start, *self._starts[first:last], end)):
            place = self.at(begin)
            yield place, place + stop - begin
