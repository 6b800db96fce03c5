"""Reads reStructuredText: what it says, block by block; not its code, targets and directives.

Source: docutils, reStructuredText Markup Specification.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from numcheck.model.document import BlockKind, Document, Unread
from numcheck.readers import rst_tables as tables
from numcheck.readers import rst_words as words
from numcheck.readers.flow import Flow
from numcheck.readers.grid import Grid
from numcheck.readers.layout import Layout
from numcheck.readers.rst_inline import Inline
from numcheck.readers.rst_lines import Line, hanging_end, left_edge, lines_of, paragraph_end

SUFFIXES = (".rst", ".rest")

ADORNMENT = re.compile(r"""([!-/:-@[-`{-~])\1*\Z""")
BULLET = re.compile(r"[*+\-•‣⁃](?:[ \t]+(?=\S)|\Z)")
ENUMERATOR = re.compile(r"\(?(?:\d{1,6}|[A-Za-z]|[ivxlcdmIVXLCDM]{1,12}|\#)[.)](?:[ \t]+(?=\S)|\Z)")
FIELD = re.compile(r":(?![: ])(?P<name>(?:\\.|[^:\\\r\n])+):(?:[ \t]+|\Z)")
OPTION = re.compile(r"(?:--?|/)\w[^\r\n]*?(?:[ ]{2,}|\Z)")
HEADER = re.compile(r":header:[ \t]+")
OPTION_LINE = re.compile(r":[\w-]+:(?:[ \t]|\Z)")
COMMENT = re.compile(r"\.\.[ \t]+(?P<said>numcheck:[^\r\n]*)")
NOTE = re.compile(r"\.\.[ \t]+\[(?:\d+|#[\w-]*|\*)\](?:[ \t]+|\Z)")
DIRECTIVE = re.compile(r"\.\.[ \t]+(?P<name>[A-Za-z][\w:.+-]*?)[ ]?::(?:[ \t]+|\Z)")
EXPLICIT = re.compile(r"\.\.(?:[ \t]|\Z)|__(?:[ \t]|\Z)")
SHORTEST = 4  # signs of a line that is a heading's though it is shorter, or a break
DEEPEST = 40  # blocks inside one another


class Place(NamedTuple):
    """What paragraphs are here: of what kind and level, and how deep inside other blocks."""

    kind: BlockKind = "paragraph"
    level: int = 0
    depth: int = 0


def read(source: str, name: str) -> Document:
    """The prose of a text, with the exact place of every character."""
    layout = Layout(name, source)
    reading = _Reading(layout)
    reading.body(list(lines_of(source)), Place())
    return layout.document()


class _Reading:
    """How far a text is read: its styles of headings, and the tables so far."""

    def __init__(self, layout: Layout) -> None:
        self.layout = layout
        self.source = layout.source
        self.grid = Grid()
        self._styles: list[tuple[str, bool]] = []
        self._said = False  # something stands before

    def body(self, lines: Sequence[Line], place: Place) -> None:
        """The blocks of some lines, one after the other."""
        edge, at = left_edge(lines), 0
        if place.depth > DEEPEST:
            self._unread(lines, "blocks inside more than forty others are not read")
            return
        while at < len(lines):
            line = lines[at]
            if line.blank:
                at += 1
            elif line.indent > edge:
                end = hanging_end(lines, at, edge + 1)
                self.body(lines[at:end], place._replace(depth=place.depth + 1))
                at = end
            else:
                at = self._block(lines, at, place)

    def _block(self, lines: Sequence[Line], at: int, place: Place) -> int:
        """Reads the block at *at* and says where the next may begin."""
        text = self._text(lines[at])
        if EXPLICIT.match(text):
            return self._explicit(lines, at, place)
        if end := self._heading(lines, at, place):
            return end
        if (end := tables.grid_end(self.source, lines, at)) > at:
            rows = tables.grid_rows(self.source, lines[at:end])
            self._table(rows, lines[at:end])
            return end
        if (end := tables.ruled_end(self.source, lines, at)) > at:
            self._table(tables.ruled_rows(self.source, lines[at:end]), lines[at:end])
            return end
        if ADORNMENT.match(text) and len(text) >= SHORTEST:
            return at + 1
        if text.startswith(">>> "):
            return paragraph_end(lines, at)
        if text == "|" or text.startswith("| "):
            return self._verse(lines, at, place)
        return self._list(lines, at, text, place) or self._paragraph(lines, at, place)

    def _text(self, line: Line) -> str:
        return self.source[line.start : line.end]

    def _unread(self, lines: Sequence[Line], why: str) -> None:
        start = next((line.start for line in lines if not line.blank), None)
        if start is not None:
            self.layout.unread.append(Unread(start, why))

    def _add(self, lines: Sequence[Line], kind: BlockKind, level: int = 0) -> None:
        flow = Flow()
        Inline(self.source, lines).read(flow)
        stretches = flow.take()
        if stretches:
            self._said = True
            self.layout.add(stretches, kind, level)

    def _heading(self, lines: Sequence[Line], at: int, place: Place) -> int:
        """Behind the heading with a line below it, or above and below; 0 if there is none."""
        if place != Place():
            return 0
        above = ADORNMENT.match(self._text(lines[at])) is not None
        if at + 1 + above >= len(lines) or lines[at + above].blank:
            return 0
        title, below = lines[at + above], lines[at + above + 1]
        mark = self._text(below)
        if not mark or ADORNMENT.match(mark) is None or ADORNMENT.match(self._text(title)):
            return 0
        if above and self._text(lines[at])[0] != mark[0]:
            return 0
        if len(mark) < min(SHORTEST, title.end - title.start):
            return 0
        style = (mark[0], above)
        first = not self._said and not self._styles
        if style not in self._styles:
            self._styles.append(style)
        level = self._styles.index(style) + 1
        self._add([title], "title" if first else "heading", level)
        return at + above + 2

    def _explicit(self, lines: Sequence[Line], at: int, place: Place) -> int:
        """A comment, a target, a note or a directive: ".. " and all that hangs from it."""
        line = lines[at]
        end = hanging_end(lines, at + 1, line.indent + 1)
        self.layout.take_comment(COMMENT.match(self.source, line.start, line.end))
        note = NOTE.match(self.source, line.start, line.end)
        found = DIRECTIVE.match(self.source, line.start, line.end)
        inside = place._replace(depth=place.depth + 1)
        if note is not None:
            self.body(
                [line.past(note.end() - line.start, self.source), *lines[at + 1 : end]], inside
            )
        elif found is not None:
            argument = line.past(found.end() - line.start, self.source)
            self._directive(found["name"].lower(), argument, lines[at + 1 : end], inside)
        return max(end, at + 1)

    def _directive(self, name: str, argument: Line, lines: Sequence[Line], place: Place) -> None:
        content = self._content(lines)
        if name in words.UNREAD:
            self._unread([argument, *content], words.UNREAD[name])
        if name in words.TITLED and not argument.blank:
            self._add([argument], "caption" if "table" in name else "heading", 0)
        if name == "list-table":
            self._table(tables.listed_rows(self.source, content), content)
        elif name == "csv-table":
            self._table(tables.separated_rows(self.source, self._headed(lines, content)), content)
        elif name == "figure":
            self._figure(content, place)
        elif name in words.OPEN and not argument.blank:
            self.body(_hung(argument, content), place)
        elif name in words.PROSE:
            self.body(content, place)
        elif name not in words.SILENT | words.UNREAD.keys():
            self._unread(content, f"the directive {name} is not read")

    def _headed(self, lines: Sequence[Line], content: Sequence[Line]) -> list[Line]:
        """The lines of a table in CSV below those of its option "header"."""
        heads = (HEADER.match(self.source, line.start, line.end) for line in lines)
        found = [
            line.past(head.end() - line.start, self.source)
            for line, head in zip(lines, heads, strict=True)
            if head is not None and line not in content
        ]
        return [*found, *content]

    def _content(self, lines: Sequence[Line]) -> list[Line]:
        """The lines of a directive behind its options."""
        at = 0
        while at < len(lines) and OPTION_LINE.match(self._text(lines[at])):
            at = hanging_end(lines, at + 1, lines[at].indent + 1)
        return list(lines[at:])

    def _figure(self, content: Sequence[Line], place: Place) -> None:
        """The caption of a figure is its first paragraph, the rest its legend."""
        at = next((at for at, line in enumerate(content) if not line.blank), len(content))
        if at < len(content):
            end = paragraph_end(content, at)
            self._add(content[at:end], "caption")
            self.body(content[end:], place)

    def _table(self, rows: Iterable[tables.Row] | None, lines: Sequence[Line]) -> None:
        if rows is None:
            self._unread(lines, "a table with cells over several rows is not read")
            return
        self.grid.open_table()
        for row in rows:
            self.grid.open_row()
            for cell in row:
                self.grid.open_cell(cell.columns)
                flow = Flow()
                Inline(self.source, [line for line in cell.lines if not line.blank]).read(flow)
                self.layout.add(flow.take(), "cell", cell=self.grid.place)

    def _verse(self, lines: Sequence[Line], at: int, place: Place) -> int:
        """Lines that each begin with a bar, and are read as one paragraph."""
        end = at
        while (
            end < len(lines)
            and self.source.startswith("|", lines[end].start)
            and not lines[end].blank
        ):
            end += 1
        verse = [line.past(1, self.source) for line in lines[at:end]]
        self._add([line for line in verse if not line.blank] or verse[:1], place.kind, place.level)
        return end

    def _list(self, lines: Sequence[Line], at: int, text: str, place: Place) -> int:
        """Behind the item of a list, the field or the option at *at*; 0 if there is none."""
        line = lines[at]
        marker = BULLET.match(text) or self._enumerator(lines, at, text)
        item = Place("item", place.level + 1 if place.kind == "item" else 1, place.depth + 1)
        if marker is None and (marker := OPTION.match(text)):
            item = place._replace(depth=place.depth + 1)
        if marker is not None and marker.end():
            first = line.past(marker.end(), self.source)
            end = hanging_end(lines, at + 1, line.indent + 1)
            self.body(_hung(first, lines[at + 1 : end]), item)
            return max(end, at + 1)
        if FIELD.match(text):
            end = hanging_end(lines, at + 1, line.indent + 1)
            field = line.past(1, self.source)
            rest = [each for each in lines[at + 1 : end] if not each.blank]
            self._add([field, *rest], place.kind, place.level)
            return max(end, at + 1)
        return 0

    def _enumerator(self, lines: Sequence[Line], at: int, text: str) -> re.Match[str] | None:
        """The label of an item, if what follows shows that it is no sentence's first word."""
        found = ENUMERATOR.match(text)
        if found is None or at + 1 >= len(lines):
            return found
        below = lines[at + 1]
        fits = below.blank or below.indent > lines[at].indent or ENUMERATOR.match(self._text(below))
        return found if fits else None

    def _paragraph(self, lines: Sequence[Line], at: int, place: Place) -> int:
        """A paragraph, or a term and its definition; and the code that "::" announces."""
        end = paragraph_end(lines, at)
        if (
            end == at + 1 < len(lines)
            and lines[end].indent > lines[at].indent
            and not lines[end].blank
        ):
            self._add([lines[at]], place.kind, place.level)
            stop = hanging_end(lines, end, lines[at].indent + 1)
            if not self._text(lines[at]).endswith("::"):
                self.body(lines[end:stop], place._replace(depth=place.depth + 1))
            return stop
        shown = list(lines[at:end])
        if not self._text(shown[-1]).endswith("::"):
            self._add(shown, place.kind, place.level)
            return end
        shown[-1] = self._announced(shown[-1])
        self._add([line for line in shown if not line.blank] or shown[:1], place.kind, place.level)
        return hanging_end(lines, end, lines[at].indent + 1)

    def _announced(self, line: Line) -> Line:
        """The line with one colon of two, or without both where they stand alone."""
        end = line.end - 1
        if self.source[line.start : end].strip(": \t") == "" or self.source[end - 2] in " \t":
            end -= 1
            while end > line.start and self.source[end - 1] in " \t":
                end -= 1
        return line._replace(end=end)


def _hung(first: Line, rest: Sequence[Line]) -> list[Line]:
    """A line behind a marker and those that hang from it, as if all began in one column."""
    edge = left_edge(rest) if any(not each.blank for each in rest) else first.indent
    return [first._replace(indent=edge), *rest]
