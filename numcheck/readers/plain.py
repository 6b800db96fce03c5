"""Reads plain text as it stands: paragraphs, headings, list items, header lines, pipe tables."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from numcheck.model.document import Block, Comment, Document
from numcheck.readers.comments import PREFIX, line_comment

SUFFIXES = (".txt", ".text")

LONG = 140  # characters; no hard wrap is wider, so a longer line is a paragraph of its own
TITLE = 200  # characters; a longer first line is a paragraph
HEADING = 80  # characters, likewise
GAP = " " * 4  # sets columns apart, as a tab does; justified prose has narrower gaps

LINE = re.compile(r"[^\r\n]*+(?:\r\n?|\n)?+")
RULE = re.compile(r"([-=*_~#+.])\1{2,}+$")
MARKER = re.compile(
    r"""(?: [-*+•‣⁃◦▪●–]               # a bullet
          | \d{1,3}[.)] | \(\d{1,3}\)  # 1.  1)  (1)
          | \(?[a-z]\)                 # a)  (a)
          | \(?[ivx]{1,5}\)            # iv)  (iv)
        )[ \t]++(?=\S)""",
    re.VERBOSE,
)
HEADER = re.compile(
    r"""(?: from|to|cc|date|sent|subject|author|by|byline|published|updated|posted|source|dateline
        )[ \t]?:[ \t]
      | \d{1,4}(?P<dot>[./-])\d{1,2}(?P=dot)\d{1,4}(?![\d,])""",
    re.VERBOSE | re.IGNORECASE,
)
DELIMITER = re.compile(r"\|?(?:[ \t]*+:?-++:?[ \t]*+\|)*+(?:[ \t]*+:?-++:?)?+$")
CELL_END = re.compile(r"(?<!\\)\|")
ENDS = frozenset(".!?:;,…")  # what ends a sentence or leads on, but ends no heading
CLOSERS = "\"'”’)]»"


class Line(NamedTuple):
    """A line without its line end and its outer blanks; *margin* is its place with them."""

    margin: int
    start: int
    end: int


def read(source: str, name: str) -> Document:
    """The text unchanged, cut into blocks."""
    reading = _Reading(source)
    blocks = tuple(reading.blocks())
    comments = tuple(reading.comments)
    return Document(name=name, source=source, text=source, blocks=blocks, comments=comments)


class _Reading:
    """What of a text is read so far, from which the next lines get their meaning."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.opening = True  # only header lines so far, and a title
        self.titled = False
        self.tables = 0
        self.comments: list[Comment] = []
        self.indents: list[int] = []  # of the list items that are open

    def blocks(self) -> Iterator[Block]:
        """All blocks in order."""
        groups = self._groups()
        group = next(groups, None)
        while group:
            following = next(groups, None)
            yield from self._read_group(group, last=following is None)
            group = following

    def _groups(self) -> Iterator[list[Line]]:
        """Runs of lines with something on them, between blank lines and drawn ones."""
        group: list[Line] = []
        for match in LINE.finditer(self.text, int(self.text.startswith("\ufeff"))):
            written = match[0].strip()
            if PREFIX in written and (said := line_comment(self.text, match.start(), match.end())):
                self.comments.append(said)
                written = ""
            if written and not RULE.match(written):
                start = match.start() + match[0].index(written[0])
                group.append(Line(match.start(), start, start + len(written)))
            elif group:
                yield group
                group = []
        if group:
            yield group

    def _read_group(self, group: list[Line], *, last: bool) -> Iterator[Block]:
        while self.opening and group and self._is_header(group[0]):
            header, *group = group
            yield Block(kind="meta", start=header.start, end=header.end)
        if len(group) == 1 and not last and (heading := self._heading(group[0])):
            yield heading
            return
        table = self._table_at(group)
        yield from self._prose(group[:table])
        if table < len(group):
            yield from self._table(group[table:])
        self.opening = self.opening and not group

    def _is_header(self, line: Line) -> bool:
        return line.end - line.start <= HEADING and bool(
            HEADER.match(self.text, line.start, line.end) and not self._ends(line)
        )

    def _ends(self, line: Line) -> bool:
        """Whether the line ends as a sentence or a lead-in does."""
        ending = self.text[max(line.end - 4, line.start) : line.end].rstrip(CLOSERS)
        return ending[-1:] in ENDS

    def _heading(self, line: Line) -> Block | None:
        """The line as title or heading, if a line that stands alone can be one."""
        length = line.end - line.start
        if MARKER.match(self.text, line.start, line.end):
            return None
        if self.opening and not self.titled and length <= TITLE:
            self.titled = True
            return Block(kind="title", start=line.start, end=line.end, level=1)
        if length > HEADING or self._ends(line):
            return None
        lettered = any(map(str.isalpha, self.text[line.start : line.end]))
        return Block(kind="heading", start=line.start, end=line.end, level=2) if lettered else None

    def _prose(self, lines: list[Line]) -> Iterator[Block]:
        """Paragraphs and list items: one block for all the lines of a hard-wrapped one."""
        starts = [*self._starts(lines), (len(lines), None)]
        for (first, marker), (behind, _) in pairwise(starts):
            line, end = lines[first], lines[behind - 1].end
            if marker:
                level = self._level(line.start - line.margin)
                yield Block(kind="item", start=marker.end(), end=end, level=level)
            else:
                self.indents.clear()
                yield Block(kind="paragraph", start=line.start, end=end)

    def _starts(self, lines: list[Line]) -> Iterator[tuple[int, re.Match[str] | None]]:
        """The lines that begin a block, each with its list marker."""
        alone = listed = False
        for n, line in enumerate(lines):
            before, alone = alone, self._stands_alone(line)
            marker = self._marker(lines, n, listed=listed)
            listed = listed or marker is not None
            if marker or before or alone or n == 0:
                yield n, marker

    def _stands_alone(self, line: Line) -> bool:
        """Whether the line is too long to be wrapped, or laid out in columns."""
        return (
            line.end - line.start > LONG
            or self.text.find("\t", line.start, line.end) >= 0
            or self.text.find(GAP, line.start, line.end) >= 0
        )

    def _marker(self, lines: list[Line], n: int, *, listed: bool) -> re.Match[str] | None:
        """The list marker of a line, unless the line before wraps into it by chance."""
        marker = MARKER.match(self.text, lines[n].start, lines[n].end)
        if marker is None or n == 0 or listed or self._ends(lines[n - 1]):
            return marker
        following = lines[n + 1 : n + 2]
        goes_on = any(MARKER.match(self.text, line.start, line.end) for line in following)
        return marker if goes_on else None

    def _level(self, indent: int) -> int:
        while self.indents and self.indents[-1] > indent:
            self.indents.pop()
        if not self.indents or self.indents[-1] < indent:
            self.indents.append(indent)
        return len(self.indents)

    def _table_at(self, group: list[Line]) -> int:
        """Where a pipe table begins in the group, which is at its end if there is none."""
        for n, (header, delimiter) in enumerate(pairwise(group)):
            rows = self._is_row(header) and self._is_row(delimiter)
            if rows and DELIMITER.match(self.text, delimiter.start, delimiter.end):
                return n
        return len(group)

    def _is_row(self, line: Line) -> bool:
        return self.text.find("|", line.start, line.end) >= 0

    def _table(self, lines: list[Line]) -> Iterator[Block]:
        rows = next((n for n, line in enumerate(lines) if not self._is_row(line)), len(lines))
        for row, line in enumerate([lines[0], *lines[2:rows]]):
            yield from self._cells(line, row)
        self.tables += 1
        yield from self._prose(lines[rows:])

    def _cells(self, line: Line, row: int) -> Iterator[Block]:
        outer = self.text[line.start] == "|"
        ends = [end.start() for end in CELL_END.finditer(self.text, line.start + outer, line.end)]
        edges = [line.start + outer - 1, *ends, line.end]
        for column, (before, end) in enumerate(pairwise(edges)):
            cell = self.text[before + 1 : end]
            written = cell.strip()
            if written:
                start = before + 1 + cell.index(written[0])
                yield Block(
                    kind="cell", start=start, end=start + len(written),
                    table=self.tables, row=row, column=column,
                )  # fmt: skip
