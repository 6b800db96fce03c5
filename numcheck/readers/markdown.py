"""Reads Markdown: its prose, headings, lists and table cells; not its code, addresses and tags."""

from __future__ import annotations

import re

from markdown_it.token import Token

from numcheck.model.document import BlockKind, Document, Unread
from numcheck.readers.comments import PREFIX, html_comments
from numcheck.readers.layout import Layout, Stretch
from numcheck.readers.markdown_inline import inline_comments, prose
from numcheck.readers.markdown_places import Lines, Places, Run
from numcheck.readers.markdown_states import MAX_NESTING, Environment, read_blocks

SUFFIXES = (".md", ".markdown", ".mdown", ".mkd")

TAG = re.compile(r"<!--.*?(?:-->|\Z)|<[^<>]*>", re.DOTALL)
DEPTHS = {"bullet_list_open": 1, "ordered_list_open": 1,
          "bullet_list_close": -1, "ordered_list_close": -1}  # fmt: skip


def read(source: str, name: str) -> Document:
    """The prose of a Markdown text, with the exact place of every character."""
    reading = _Reading(source, name)
    opener = Token("", "", 0)
    for token in read_blocks(reading.lines.text, reading.env):
        if token.type == "inline":
            reading.lay_out(opener, token)
        else:
            reading.enter(token)
        opener = token
    return reading.layout.document()


class _Reading:
    """How far one document is read: what is laid out, and which list, table and row is open."""

    def __init__(self, source: str, name: str) -> None:
        self.layout = Layout(name, source)
        self.lines = Lines(source)
        self.env: Environment = {}
        self.titled = False
        self.depth = 0
        self.table = self.row = self.column = -1

    def enter(self, token: Token) -> None:
        """Takes note of a token that holds no prose itself."""
        self.depth += DEPTHS.get(token.type, 0)
        match token.type:
            case "table_open":
                self.table, self.row = self.table + 1, -1
            case "tr_open":
                self.row, self.column = self.row + 1, -1
            case "th_open" | "td_open":
                self.column += 1
            case "front_matter":
                self._add_front_matter(token)
            case "html_block" if self._comments(token):
                pass
            case "html_block" if any(map(str.isalnum, TAG.sub("", token.content))):
                self._skip(token, "text inside an HTML block")
            case "blockquote_open" | "list_item_open" if token.level + 1 >= MAX_NESTING:
                self._skip(token, f"text nested {MAX_NESTING} levels deep")
            case _:
                pass

    def lay_out(self, opener: Token, inline: Token) -> None:
        """Adds the block that *opener* opened, unless its place cannot be proven."""
        if not inline.content:
            return
        runs: list[Run] = inline.meta["runs"]
        stretches: list[Stretch] = []
        if runs:
            places = Places(runs, self.lines)
            stretches = prose(inline.content, self.env, places)
            self.layout.comments += inline_comments(inline.content, self.env, places)
        if not runs or not self.layout.holds(stretches):
            self._skip(inline, "text whose place in the source is unclear")
        elif stretches:
            kind, level = self._kind(opener)
            cell = (self.table, self.row, self.column) if kind == "cell" else None
            self.layout.add(stretches, kind, level, cell)

    def _add_front_matter(self, token: Token) -> None:
        rows = token.content
        start = self.lines.text.index("\n") + 1
        first, last = (self.lines.source_offset(at) for at in (start, start + len(rows)))
        text = self.layout.source[first:last]
        self.layout.add([Stretch(text, first, last, verbatim=True)], "meta")

    def _comments(self, token: Token) -> bool:
        """Whether a block of HTML is nothing but comments to numcheck, which it takes note of."""
        if PREFIX not in token.content:
            return False
        first, last = token.map or (0, 0)
        found = list(html_comments(self.layout.source, *self.lines.source_lines(first, last)))
        self.layout.comments += found
        return bool(found) and not any(map(str.isalnum, TAG.sub("", token.content)))

    def _kind(self, opener: Token) -> tuple[BlockKind, int]:
        match opener.type:
            case "heading_open":
                level = int(opener.tag.removeprefix("h"))
                title = level == 1 and not self.titled
                self.titled |= title
                return ("title" if title else "heading"), level
            case "th_open" | "td_open":
                return "cell", 0
            case _:
                return ("item", self.depth) if self.depth else ("paragraph", 0)

    def _skip(self, token: Token, what: str) -> None:
        start, _ = self.lines.source_lines(*token.map) if token.map else (0, 0)
        self.layout.unread.append(Unread(start, what))
