"""markdown-it's parser, made to note where everything it reads stands.

Nothing is searched for afterwards: the states of the parser are asked while they know.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, MutableMapping
from functools import cache
from typing import Any, Literal, NamedTuple

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token
from mdit_py_plugins.footnote import footnote_plugin
from mdit_py_plugins.front_matter import front_matter_plugin

from numcheck.readers.markdown_places import Run

MAX_NESTING = 100  # levels of quotes and lists; deeper ones are not read
MAX_BRACKETS = 20  # levels inside a line, as CommonMark's own parsers have it; then plain text
CLOSERS = frozenset(("paragraph_close", "heading_close", "th_close", "td_close"))
CELL_END = re.compile(r"(?<!\\)\|")
ESCAPED_PIPE = re.compile(r"\\(?=\|)")

Environment = MutableMapping[str, Any]  # markdown-it's own type, as it declares it


class Piece(NamedTuple):
    """An inline token and where its markup begins and ends in the inline content."""

    token: Token
    start: int
    end: int


class Blocks(StateBlock):
    """A block state that leaves on every inline token the `Run`s of its content."""

    cut = (0, "")  # the first line of the last `getLines`, and what it gave
    column = 0

    def getLines(self, begin: int, end: int, indent: int, keepLastLF: bool) -> str:  # noqa: N802, N803, FBT001 - the parser's own name
        """The text of some lines, as a rule asks for it."""
        text = super().getLines(begin, end, indent, keepLastLF)
        self.cut = (begin, text)
        return text

    def push(self, ttype: str, tag: str, nesting: Literal[-1, 0, 1]) -> Token:
        """A new token; where it closes a block, the inline token before it is placed."""
        if ttype == "tr_open":
            self.column = 0
        elif ttype in CLOSERS:
            opener, inline = self.tokens[-2:]
            inline.meta["runs"] = list(self._runs(opener, inline)) if inline.content else []
            self.column += 1
        return super().push(ttype, tag, nesting)

    def _runs(self, opener: Token, inline: Token) -> Iterator[Run]:
        line = inline.map[0] if inline.map else 0
        if opener.type in {"th_open", "td_open"}:
            return self._cell_runs(line, inline.content)
        if opener.markup.startswith("#"):
            behind_marks = self.bMarks[line] + self.tShift[line] + len(opener.markup)
            return iter([Run(0, self.src.index(inline.content, behind_marks))])
        return self._line_runs(inline.content)

    def _line_runs(self, content: str) -> Iterator[Run]:
        """A run per line: whatever was cut off or padded in front, the line ends coincide."""
        line, text = self.cut
        trimmed = text.index(content)  # nothing but blanks stands before it
        start = -trimmed
        for row in text.split("\n"):
            shift = max(-start, len(row) - len(row.lstrip(" ")))  # half a tab shows as spaces
            if shift < len(row) and start < len(content):
                yield Run(start + shift, self.eMarks[line] - len(row) + shift)
            start, line = start + len(row) + 1, line + 1

    def _cell_runs(self, line: int, content: str) -> Iterator[Run]:
        """A run up to each escaped pipe, whose backslash the parser takes away."""
        start, end = self.bMarks[line] + self.tShift[line], self.eMarks[line]
        row = self.src[start:end]
        ends = [pipe.start() for pipe in CELL_END.finditer(row)]
        edges = [-1, *ends, len(row), len(row)]
        column = self.column + row.lstrip().startswith("|")
        begin, end = (start + edge for edge in edges[column : column + 2])
        first = "\\" if content.startswith("|") else content[0]
        place = self.src.find(first, begin + 1, end)  # nothing but blanks stands before it
        if place >= 0:
            yield Run(0, place)
            for taken, mark in enumerate(ESCAPED_PIPE.finditer(self.src, place, end), 1):
                yield Run(mark.end() - place - taken, mark.end())


class Inlines(StateInline):
    """An inline state that notes where each token begins."""

    def __init__(self, src: str, md: MarkdownIt, env: Environment, tokens: list[Token]) -> None:
        super().__init__(src, md, env, tokens)
        self.starts: list[int] = []  # of the tokens, in the content
        self.called = 0  # where the rule at work was called
        self.waiting = 0  # where the pending text begins

    def pushPending(self) -> Token:  # noqa: N802 - the parser's own name
        """The pending text as a token."""
        self.starts.append(self.waiting)
        return super().pushPending()

    def push(self, ttype: str, tag: str, nesting: Literal[-1, 0, 1]) -> Token:
        """A new token; in a run of marks, which one rule pushes, each stands behind the last."""
        token = super().push(ttype, tag, nesting)
        start = self.called
        if ttype == "text" and self.starts and self.starts[-1] >= start:
            start = self.starts[-1] + len(self.tokens[-2].content)
        self.starts.append(start)
        return token


def note_place(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - the parser's call
    """An inline rule that never applies, and notes where the next one is called."""
    if isinstance(state, Inlines) and not silent:
        state.called = state.pos
        if not state.pending:
            state.waiting = state.pos
    return False


@cache
def parser(max_nesting: int) -> MarkdownIt:
    """CommonMark with tables, strikethrough, front matter and footnotes in their place."""
    markdown = MarkdownIt("commonmark", {"maxNesting": max_nesting})
    markdown.enable(["table", "strikethrough"])
    markdown.use(front_matter_plugin)
    markdown.use(footnote_plugin, inline=False, move_to_end=False, always_match_refs=True)
    markdown.inline.ruler.before("text", "note_place", note_place)
    markdown.inline.ruler2.disable("fragments_join")
    return markdown


def read_blocks(text: str, env: Environment) -> list[Token]:
    """The block tokens of a whole text; `meta["runs"]` of an inline token places its content."""
    state = Blocks(text, parser(MAX_NESTING), env, [])
    state.md.block.tokenize(state, state.line, state.lineMax)
    return state.tokens


def read_inline(content: str, env: Environment) -> list[Piece]:
    """The inline tokens of one content, in the order of the source."""
    state = Inlines(content, parser(MAX_BRACKETS), env, [])
    state.md.inline.tokenize(state)
    in_order = state.tokens.copy()  # the rules below change tokens, and may swap two
    for rule in state.md.inline.ruler2.getRules(""):
        rule(state)
    pieces: list[Piece] = []
    end = behind = len(content)
    for token, start in zip(reversed(in_order), reversed(state.starts), strict=True):
        end, behind = (behind, start) if start < behind else (end, behind)
        pieces.append(Piece(token, start, end))
    return pieces[::-1]
