"""Reads HTML: what a page says, block by block; not its scripts, code, forms and pictures."""

from __future__ import annotations

import re
from html import unescape
from html.entities import html5
from html.parser import HTMLParser

from numcheck.model.document import BlockKind, Document, Unread
from numcheck.readers.comments import HTML_COMMENT
from numcheck.readers.flow import Flow
from numcheck.readers.grid import Grid
from numcheck.readers.layout import LAYOUT, Layout, Stretch
from numcheck.readers.seams import HIDDEN, LOWERED, RAISED

SUFFIXES = (".html", ".htm", ".xhtml")

BLOCKS = frozenset({
    "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "dialog",
    "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1",
    "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html", "legend", "li", "main",
    "menu", "nav", "ol", "p", "section", "summary", "caption", "table", "tbody", "td",
    "tfoot", "th", "thead", "title", "tr", "ul",
})  # fmt: skip
HEADINGS = {f"h{level}": level for level in range(1, 7)}
LISTS = frozenset({"ul", "ol", "dir", "menu"})
CAPTIONS = frozenset({"caption", "figcaption"})
THINGS = frozenset({
    "code", "kbd", "samp", "svg", "math", "canvas", "audio", "video", "picture", "object",
    "textarea",
})  # fmt: skip
SILENT = frozenset({
    "script", "style", "template", "noscript", "pre", "select", "datalist", "button",
})  # fmt: skip
UNREAD = {
    "iframe": "the text of an iframe is not read",
    "math": "a formula (MathML) is not read",
    "object": "an embedded object is not read",
    "svg": "a drawing (SVG) is not read",
}
STRUCK = frozenset({"s", "del", "strike"})
HIDEABLE = frozenset({
    "article", "aside", "div", "footer", "header", "main", "nav", "ol", "section", "span",
    "table", "ul",
})  # fmt: skip
MOST_UNCLOSED = 50  # tags that never close; the parser would look to the end for each of more
OPENED, CLOSED = "<!--", "-->"
REFERENCE = re.compile(r"&(?:#(?:\d+|[xX][0-9a-fA-F]+)|[0-9a-zA-Z]+);?")


def read(source: str, name: str) -> Document:
    """The prose of a page, with the exact place of every character."""
    layout = Layout(name, source)
    reading = Markup(layout)
    reading.feed(source[: comments_end(layout)])
    reading.close()
    reading.finish()
    return layout.document()


def comments_end(layout: Layout) -> int:
    """Where a comment begins that never ends, which is taken note of; else the source's end."""
    source = layout.source
    opened = source.find(OPENED, source.rfind(CLOSED) + 1)
    if opened < 0:
        return len(source)
    layout.unread.append(Unread(opened, "a comment that never ends hides the rest"))
    return opened


class Markup(HTMLParser):
    """How far a page is read: the block, list and cell that are open, and what is hidden."""

    def __init__(self, layout: Layout) -> None:
        super().__init__(convert_charrefs=False)
        self.layout = layout
        self.flow = Flow()
        self.grid = Grid()
        self._starts = [0, *(end.end() for end in re.finditer("\n", layout.source))]
        self._kind: BlockKind = "paragraph"
        self._level = 0
        self._lists = 0
        self._titled = False
        self._cell: list[list[Stretch]] | None = None  # the blocks in the cell that is open
        self._hidden = ""  # the element that hides all inside it, how deep, and since when
        self._depth = 0
        self._since = 0
        self._unclosed = 0

    def check_for_whole_start_tag(self, i: int) -> int:
        """Where the tag at *i* ends, -1 if never; after many that never do, none is sought."""
        if self._unclosed >= MOST_UNCLOSED:
            return -1
        end: int = super().check_for_whole_start_tag(i)
        self._unclosed += end < 0
        return end

    def parse_marked_section(self, i: int, report: int = 1) -> int:
        """Where "<![" ends: at the next ">", as in HTML; the parser itself raises there."""
        return self.parse_bogus_comment(i, bool(report))

    def finish(self) -> None:
        """The source ends here, whatever is open."""
        self._end_block()
        self._end_cell()
        if self._hidden:
            why = f"a {self._hidden} element that never ends hides the rest"
            self.layout.unread.append(Unread(self._since, why))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """An element begins."""
        if self._hidden:
            self._depth += tag == self._hidden
        elif self._hides(tag, dict(attrs)):
            self._hide(tag)
        elif tag in BLOCKS:
            self._end_block()
            self._open(tag, dict(attrs))
        else:
            self._stand_in(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """An element without an end: HTML has those for void elements only, XHTML for all."""
        self.handle_starttag(tag, attrs)
        if tag in BLOCKS or self._hidden == tag:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        """An element ends."""
        if self._hidden:
            self._depth -= tag == self._hidden
            if not self._depth:
                self._hidden = ""
        elif tag in BLOCKS:
            self._end_block()
            self._close(tag)

    def handle_data(self, data: str) -> None:
        """A stretch of text."""
        if not self._hidden:
            self.flow.text(data, self._at())

    def handle_entityref(self, name: str) -> None:
        """A name behind an ampersand, with or without a semicolon."""
        self._refer(f"&{name}")

    def handle_charref(self, name: str) -> None:
        """A number behind an ampersand."""
        self._refer(f"&#{name}")

    def handle_comment(self, data: str) -> None:
        """A comment, kept if it speaks to numcheck."""
        del data
        self.layout.take_comment(HTML_COMMENT.match(self.layout.source, self._at()))

    def _at(self) -> int:
        line, column = self.getpos()
        return self._starts[line - 1] + column

    def _refer(self, written: str) -> None:
        """What stands for a character, and letters that only look as if they did."""
        if self._hidden:
            return
        start = self._at()
        if self.layout.source.startswith(";", start + len(written)):
            written += ";"
        found = REFERENCE.match(written)
        length = _length(found[0]) if found else 0
        if length:
            self.flow.stand_in(unescape(written[:length]), start, start + length)
        self.flow.text(written[length:], start + length)

    def _hides(self, tag: str, attrs: dict[str, str | None]) -> bool:
        return (
            tag in THINGS
            or tag in SILENT
            or tag in UNREAD
            or tag in STRUCK
            or (tag in HIDEABLE and "hidden" in attrs)
        )

    def _hide(self, tag: str) -> None:
        if tag in UNREAD:
            self.layout.unread.append(Unread(self._at(), UNREAD[tag]))
        if tag == "pre":
            self._end_block()
        self._pass_over(tag, thing=tag in THINGS)
        if tag in STRUCK:
            self.flow.part(HIDDEN)

    def _pass_over(self, tag: str, *, thing: bool) -> None:
        """Hides all up to the end of the element; a thing is seen where it stands."""
        start = self._at()
        self._hidden, self._depth, self._since = tag, 1, start
        if thing:
            self.flow.stand_in(HIDDEN, start, start)

    def _stand_in(self, tag: str) -> None:
        """What an element without text of its own means for the text around it."""
        start = self._at()
        match tag:
            case "br":
                self.flow.stand_in(" ", start, start)
            case "img" | "input" | "embed":
                self.flow.stand_in(HIDDEN, start, start)
            case "sup":
                self.flow.part(RAISED)
            case "sub":
                self.flow.part(LOWERED)
            case _:
                pass

    def _open(self, tag: str, attrs: dict[str, str | None]) -> None:
        if tag in HEADINGS or tag == "title":
            self._level = HEADINGS.get(tag, 1)
            title = tag == "title" or (self._level == 1 and not self._titled)
            self._titled |= title and tag != "title"
            self._kind = "title" if title else "heading"
        elif tag in LISTS:
            self._lists += 1
        elif tag in CAPTIONS:
            self._kind = "caption"
        elif tag == "table":
            self._end_cell(as_blocks=True)
            self.grid.open_table()
        elif tag == "tr":
            self._end_cell()
            self.grid.open_row()
        elif tag in {"td", "th"}:
            self._end_cell()
            self.grid.open_cell(_span(attrs, "colspan"), _span(attrs, "rowspan"))
            self._cell = []

    def _close(self, tag: str) -> None:
        if tag in HEADINGS or tag in CAPTIONS or tag == "title":
            self._kind, self._level = "paragraph", 0
        elif tag in LISTS:
            self._lists = max(self._lists - 1, 0)
        elif tag in {"td", "th", "tr", "table"}:
            self._end_cell()

    def _end_block(self) -> None:
        stretches = self.flow.take()
        if not stretches:
            return
        if self._cell is not None:
            self._cell.append(stretches)
        elif self._kind == "paragraph" and self._lists:
            self.layout.add(stretches, "item", self._lists)
        else:
            self.layout.add(stretches, self._kind, self._level)

    def _end_cell(self, *, as_blocks: bool = False) -> None:
        """The cell is read; one that lays out a page is no cell of a table."""
        cell, self._cell = self._cell or [], None
        length = sum(len(stretch.text) for block in cell for stretch in block)
        if as_blocks or (len(cell) > 1 and length > LAYOUT):
            for block in cell:
                self.layout.add(block, "paragraph")
        elif cell:
            self.layout.add(_joined(cell), "cell", cell=self.grid.place)


def _joined(blocks: list[list[Stretch]]) -> list[Stretch]:
    joined = list(blocks[0])
    for block in blocks[1:]:
        joined += [Stretch(" ", block[0].start, block[0].start, verbatim=False), *block]
    return joined


def _span(attrs: dict[str, str | None], name: str) -> int:
    written = (attrs.get(name) or "").strip()
    return int(written) if written.isdecimal() and len(written) < 6 else 1


def _length(written: str) -> int:
    """How much of "&notit" stands for a character: the longest name that HTML knows."""
    if written.startswith("&#"):
        return len(written) if unescape(written) else 0
    name = written[1:]
    known = (end for end in range(len(name), 0, -1) if name[:end] in html5)
    return 1 + next(known, -1)
