"""Reads what stands in one block of LaTeX: words, signs, inline formulas, siunitx."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

from numcheck.model.document import Unread
from numcheck.readers import latex_words as words
from numcheck.readers.flow import Flow
from numcheck.readers.latex_source import VERB, Source
from numcheck.readers.layout import Layout
from numcheck.readers.seams import HIDDEN, LOWERED, RAISED

ACCENTED = re.compile(
    r"\\(?P<accent>['`^\"~=.]|[cvHukr](?=[ \t]*\{))[ \t]*"
    r"(?:\{(?P<within>\\i|\\j|\w)\}|(?P<bare>\\[ij](?![A-Za-z])|[^\W\d_]))"
)
ACCENTS = {
    "'": "\u0301", "`": "\u0300", "^": "\u0302", '"': "\u0308", "~": "\u0303", "=": "\u0304",
    ".": "\u0307", "c": "\u0327", "v": "\u030c", "H": "\u030b", "u": "\u0306", "k": "\u0328",
    "r": "\u030a",
}  # fmt: skip
MARKS = {"--": "–", "---": "—", "``": "“", "''": "”", "`": "‘", "~": " "}
DIGIT = re.compile(r"\d")


class Prose:
    """How far a text is read within its blocks; what a block is, its heir says."""

    def __init__(self, layout: Layout) -> None:
        self.layout = layout
        self.text = layout.source
        self.source = Source(layout.source)
        self.flow = Flow()
        self.math = False
        self.endings: dict[int, Callable[[], None]] = {}  # what to do where a group closes
        self._units = 0  # up to here commands are units

    def stand_for(self, start: int, end: int, text: str = HIDDEN) -> int:
        """Source *start*..*end* means *text*; gives *end*."""
        self.flow.stand_in(text, start, end)
        return end

    def hide_to(self, closer: str, at: int, what: str) -> int:
        """Where what *closer* closes ends; if it never does, the rest is said to be unread."""
        end = self.text.find(closer, at)
        if end >= 0:
            return end + len(closer)
        self.layout.unread.append(Unread(at, f"{what} that never ends hides the rest"))
        return len(self.text)

    def read_mark(self, mark: str, start: int, end: int) -> int:
        """A sign that means more than itself."""
        match mark:
            case "$$":
                return self.read_formula("$$", start, end)
            case "$":
                self.math = not self.math
            case "^" | "_" if self.math:
                self.flow.part(RAISED if mark == "^" else LOWERED)
            case "{":
                pass
            case "}":
                self.endings.pop(start, _nothing)()
            case _ if mark in MARKS and not (self.math and mark[0] in "-'`"):
                self.stand_for(start, end, MARKS[mark])
            case _:
                self.flow.text(mark, start)
        return end

    def read_formula(self, closer: str, start: int, at: int) -> int:
        """A formula that stands by itself is left out; if it shows a number, that is said."""
        end = self.hide_to(closer, at, "a formula")
        if DIGIT.search(self.text, at, end):
            self.layout.unread.append(Unread(start, "a displayed formula is not read"))
        return self.stand_for(start, end)

    def read_sign(self, sign: str, start: int, end: int) -> int:
        """A backslash and one sign."""
        accented = ACCENTED.match(self.text, start)
        if accented and not self.math:
            letter = (accented["within"] or accented["bare"]).removeprefix("\\")
            joined = unicodedata.normalize("NFC", letter + ACCENTS[accented["accent"]])
            return self.stand_for(start, accented.end(), joined)
        match sign:
            case "[":
                return self.read_formula(r"\]", start, end)
            case "(" | ")":
                self.math = sign == "("
            case "\\":
                return self.stand_for(start, self.source.options(end), " ")
            case _:
                self.stand_for(start, end, words.SIGNS.get(sign, ""))
        return end

    def read_word(self, name: str, start: int, end: int) -> int:
        """A command that changes or adds to the text of its block."""
        verbatim, accented = VERB.match(self.text, start), ACCENTED.match(self.text, start)
        if verbatim:
            mark = "}" if verbatim["mark"] == "{" else verbatim["mark"]
            return self.stand_for(start, self.hide_to(mark, verbatim.end(), "verbatim text"))
        if accented:
            return self.read_sign("", start, end)
        if start < self._units and name in words.UNITS:
            return self.stand_for(start, end, words.UNITS[name])
        if name in words.QUANTITIES or name in words.RANGES or name in words.BARE_UNITS:
            return self._quantity(name, end)
        if name in words.SWITCHES:
            return end
        if name in words.SYMBOLS:  # in a formula the blank behind it is seen
            behind = start + 1 + len(name) if self.math else end
            return self.stand_for(start, behind, words.SYMBOLS[name])
        return self._around(name, start, end)

    def _around(self, name: str, start: int, end: int) -> int:
        """A command with arguments: which of them are read."""
        group = self.source.group(end)
        if name in words.FRACTIONS and group:
            self.flow.part(" ")
            self._then("/", group[1])
        elif name == "ang" and group:
            self._then("°", group[1])
        elif name in words.NUMBERED:
            return self.stand_for(start, self.source.behind(end, 1))
        elif name in words.LEFT_OUT:
            self.flow.part(HIDDEN)
            return self.source.behind(end)
        elif name in words.FIRST_LEFT_OUT:
            return self.source.behind(end, words.FIRST_LEFT_OUT[name])
        elif name in {"textsuperscript", "textsubscript"}:
            self.flow.part(RAISED if name == "textsuperscript" else LOWERED)
        elif name not in words.FONTS:
            return self._unknown(start, end)
        return self.source.options(end)

    def _unknown(self, start: int, end: int) -> int:
        """A command of the author's own: what it is given is read, what it adds is not known."""
        if self.source.group(end) is None:
            return self.stand_for(start, end)
        self.flow.part(HIDDEN)
        return self.source.options(end)

    def _quantity(self, name: str, end: int) -> int:
        """Numbers and units of siunitx, as its manual sets them."""
        group = self.source.group(end)
        if name in words.RANGES and group:
            self._then(" to ", group[1])
            group = self.source.group(group[1] + 1)
        has_unit = name in words.QUANTITIES or words.RANGES.get(name, False)
        if has_unit and group:
            self._then(" ", group[1])
            group = self.source.group(group[1] + 1)
        if group and (has_unit or name in words.BARE_UNITS):
            self._units = max(self._units, group[1])
        return self.source.options(end)

    def _then(self, text: str, at: int) -> None:
        """Where the group closes at *at*, *text* stands."""
        self.endings[at] = lambda: self.flow.stand_in(text, at, at + 1)


def _nothing() -> None:
    """What most groups do where they close."""
