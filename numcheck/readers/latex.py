"""Reads LaTeX: its prose, headings, lists and tables; not its code, formulas and definitions."""

from __future__ import annotations

import re

from numcheck.model.document import BlockKind, Document, Unread
from numcheck.readers import latex_words as words
from numcheck.readers.grid import Grid
from numcheck.readers.latex_prose import Prose
from numcheck.readers.latex_source import BODY, PIECE
from numcheck.readers.layout import Layout, Stretch
from numcheck.readers.seams import HIDDEN

SUFFIXES = (".tex", ".latex", ".ltx")

COMMENT = re.compile(r"%+[ \t]*(?P<said>numcheck:[^\r\n]*)")
LABEL = re.compile(r"[ \t]*\[(?P<said>[^\[\]{}\\$%\r\n]*)\]")
HEAD = frozenset({"title", "date"})  # what is read before the document itself begins


def read(source: str, name: str) -> Document:
    """The prose of a text in LaTeX, with the exact place of every character."""
    reading = _Reading(Layout(name, source))
    body = BODY.search(source)
    if body:
        reading.read_head(body.start())
    reading.read(body.end() if body else int(source.startswith("\ufeff")), len(source))
    reading.finish()
    return reading.layout.document()


class _Reading(Prose):
    """The blocks of a text: which heading, list, table or note is open."""

    def __init__(self, layout: Layout) -> None:
        super().__init__(layout)
        self.grid = Grid()
        self._kind: BlockKind = "paragraph"
        self._level = 0
        self._lists = 0
        self._tables = 0  # open inside one another; only the outermost has cells
        self._columns = 1  # that the open cell spans; below one of several rows LaTeX has cells
        self._notes: list[tuple[int, int]] = []  # footnotes of the open block
        self._in_note = False

    def read_head(self, end: int) -> None:
        """Title and date of a preamble, and the comments in it."""
        for piece in PIECE.finditer(self.text, 0, end):
            if piece["comment"] is not None:
                self._comment(piece)
            elif piece["command"] in HEAD and (group := self.source.group(piece.end())):
                self.read(piece.start(), group[1] + 1)

    def read(self, at: int, end: int) -> None:
        """All from *at* to *end*."""
        while at < end:
            piece = PIECE.match(self.text, at, end)
            at = self._take(piece) if piece else at + 1
        self.end_block()

    def finish(self) -> None:
        """The source ends here, whatever is open."""
        if self._tables:
            self._end_cell()
            self._tables = 0
        self.end_block()

    def end_block(self) -> None:
        """A paragraph ends; within a cell it only parts words. Its footnotes follow it."""
        self.math = False
        if self._tables:
            self.flow.part(" ")
            return
        stretches = self.flow.take()
        if self._kind == "meta" and stretches:
            start = stretches[0].start
            stretches.insert(0, Stretch("date: ", start, start, verbatim=False))
        if self._kind == "paragraph" and self._lists and not self._in_note:
            self.layout.add(stretches, "item", self._lists)
        else:
            self.layout.add(stretches, self._kind, self._level)
        notes, self._notes = self._notes, []
        for start, end in notes:
            self._in_note, self._kind, self._level = True, "paragraph", 0
            self.read(start, end)
            self._in_note = False

    def _take(self, piece: re.Match[str]) -> int:
        """Reads one piece, and says where the next begins."""
        start, end = piece.span()
        match piece.lastgroup:
            case "blank":
                self.end_block()
            case "comment":
                self._comment(piece)
            case "command":
                return self._command(piece["command"], start, end)
            case "sign" if piece["sign"] == "\\" and self._tables == 1:
                self._end_cell()
                self.grid.open_row()
                return self.source.options(end)
            case "sign":
                return self.read_sign(piece["sign"], start, end)
            case "mark" if piece["mark"] == "&" and self._tables:
                self._next_cell(start)
            case "mark":
                return self.read_mark(piece["mark"], start, end)
            case _:
                self.flow.text(piece[0], start)
        return end

    def _comment(self, piece: re.Match[str]) -> None:
        self.layout.take_comment(COMMENT.match(self.text, piece.start()))
        if self.text[piece.end() : piece.end() + 1] in {"\n", "\r"}:
            self.end_block()

    def _command(self, name: str, start: int, end: int) -> int:
        bare = name.removesuffix("*")
        group = self.source.group(end)
        if bare in {"begin", "end"} and group:
            enters = self._begin if bare == "begin" else self._end
            return enters(self.text[group[0] + 1 : group[1]].strip(), start, group[1] + 1)
        if bare in words.HEADINGS and group:
            return self._open("heading", words.HEADINGS[bare], group)
        if bare in {"title", "date", "caption", "captionof"} and group:
            return self._open_named(bare, group)
        if bare in words.NOTES and group and not self._in_note:
            self._notes.append((group[0] + 1, group[1]))
            self.flow.part(HIDDEN)
            return group[1] + 1
        if bare in words.BREAKS:
            self.end_block()
            return end
        if bare == "item":
            return self._item(end)
        return self._leave_out(bare, start, end)

    def _leave_out(self, bare: str, start: int, end: int) -> int:
        """What is no text of this document at all; else a command within the block."""
        if bare in words.DEFINITIONS:
            return self.source.behind_definition(end)
        if bare in words.RULED:
            return self.source.behind_trim(end)
        if bare == "iffalse":
            return self.hide_to(r"\fi", end, "text that is switched off")
        if bare in words.INPUTS:
            self.layout.unread.append(Unread(start, "a file that is put in here is not read"))
            return self.source.behind(end)
        if bare == "multicolumn":
            self._span(end)
        return self.read_word(bare, start, end)

    def _open_named(self, name: str, group: tuple[int, int]) -> int:
        match name:
            case "title":
                return self._open("title", 1, group)
            case "date":
                return self._open("meta", 0, group)
            case _:
                return self._open("caption", 0, group)

    def _open(self, kind: BlockKind, level: int, group: tuple[int, int]) -> int:
        """The group is a block of its own."""
        self.end_block()
        self._kind, self._level = kind, level
        self.endings[group[1]] = self._close
        return group[0] + 1

    def _close(self) -> None:
        self.end_block()
        self._kind, self._level = "paragraph", 0

    def _item(self, at: int) -> int:
        self.end_block()
        label = LABEL.match(self.text, at)
        if label is None:
            return at
        self.flow.text(label["said"], label.start("said"))
        self.flow.part(" ")
        return label.end()

    def _begin(self, name: str, start: int, at: int) -> int:
        if name in words.DISPLAYED:
            return self.read_formula(f"\\end{{{name}}}", start, at)
        self.end_block()
        if name in words.AS_IS:
            return self.hide_to(f"\\end{{{name}}}", at, f"the environment {name}")
        if name in words.LISTS:
            self._lists += 1
        elif name in words.TABLES:
            self._tables += 1
            if self._tables == 1:
                self.grid.open_table()
                self.grid.open_row()
            return self.source.behind(at, words.TABLES[name])
        if name in words.SET_OFF:
            return self.source.behind(at, words.SET_OFF[name])
        return self.source.options(at)

    def _end(self, name: str, start: int, at: int) -> int:
        del start
        if name in words.TABLES and self._tables:
            if self._tables == 1:
                self._end_cell()
            self._tables -= 1
        self.end_block()
        if name in words.LISTS:
            self._lists = max(self._lists - 1, 0)
        return len(self.text) if name == "document" else at

    def _span(self, at: int) -> None:
        """How many columns the open cell reaches over."""
        group = self.source.group(at)
        written = self.text[group[0] + 1 : group[1]].strip() if group else ""
        self._columns = int(written) if written.isdecimal() and len(written) < 4 else 1

    def _next_cell(self, at: int) -> None:
        if self._tables == 1:
            self._end_cell()
        else:
            self.stand_for(at, at + 1, " ")

    def _end_cell(self) -> None:
        self.math = False
        self.grid.open_cell(self._columns)
        self._columns = 1
        if stretches := self.flow.take():
            self.layout.add(stretches, "cell", cell=self.grid.place)
