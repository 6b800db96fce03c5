"""The lines of reStructuredText, and runs of them that hang together."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

LINE = re.compile(r"[^\r\n]*+(?:\r\n?|\n)?+")
BLANKS = " \t\x0b\x0c"
TAB = 8


class Line(NamedTuple):
    """Source *start*..*end*, outer blanks left off; *indent* is the column where it begins."""

    start: int
    end: int
    indent: int

    @property
    def blank(self) -> bool:
        """Whether nothing stands there."""
        return self.start == self.end

    def past(self, width: int, source: str) -> Line:
        """The rest of the line behind *width* characters and the blanks after them."""
        start = min(self.start + width, self.end)
        while start < self.end and source[start] in BLANKS:
            start += 1
        return Line(start, self.end, self.indent + start - self.start)


def lines_of(source: str) -> Iterator[Line]:
    """The lines, tabs reaching to the next eighth column."""
    at = int(source.startswith("\ufeff"))
    while at < len(source):
        found = LINE.match(source, at)
        behind = found.end() if found is not None else len(source)
        text = source[at:behind].rstrip()
        inner = text.lstrip(BLANKS)
        lead = text[: len(text) - len(inner)]
        yield Line(at + len(lead), at + len(text), len(lead.expandtabs(TAB)))
        at = behind


def hanging_end(lines: Sequence[Line], at: int, indent: int) -> int:
    """Behind the lines from *at* on that stand at column *indent* or farther in, or are blank."""
    end = at
    for place in range(at, len(lines)):
        if not lines[place].blank:
            if lines[place].indent < indent:
                break
            end = place + 1
    return end


def paragraph_end(lines: Sequence[Line], at: int) -> int:
    """Behind the lines from *at* on up to a blank one or one that is indented otherwise."""
    indent, end = lines[at].indent, at + 1
    while end < len(lines) and not lines[end].blank and lines[end].indent == indent:
        end += 1
    return end


def left_edge(lines: Sequence[Line]) -> int:
    """The least column at which one of the lines begins."""
    return min((line.indent for line in lines if not line.blank), default=0)
