"""Reads JSON so that every string knows where in the source it stands, escapes included."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from numcheck.readers.layout import Stretch

DEEPEST = 100  # objects and lists inside one another; a deeper one is no file that people made

BLANK = re.compile(r"[ \t\n\r]*+")
STRING = re.compile(r'"(?P<said>[^"\\]*+(?:\\.[^"\\]*+)*+)"', re.DOTALL)
SCALAR = re.compile(r"-?[0-9A-Za-z.+-]++")
PART = re.compile(
    r"""(?P<plain>[^\\]++)
      | \\u(?P<high>[dD][89abAB][0-9a-fA-F]{2})\\u(?P<low>[dD][c-fC-F][0-9a-fA-F]{2})
      | \\u(?P<code>[0-9a-fA-F]{4})
      | \\(?P<mark>.)
    """,
    re.VERBOSE | re.DOTALL,
)
MARKS = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f"}
LOST = "\ufffd"  # for half a character


class Text(NamedTuple):
    """A string at source *start*..*end*, its quotes left out."""

    start: int
    end: int


Value = Text | list["Value"] | dict[str, "Value"] | None  # None for numbers, true, false and null


class BrokenJsonError(Exception):
    """The source is no JSON from *at* on."""

    def __init__(self, at: int) -> None:
        super().__init__(at)
        self.at = at


def parse(source: str) -> Value:
    """The value that the source holds.

    Raises:
        BrokenJsonError: it holds none, something more, or one nested beyond `DEEPEST`.
    """
    value, at = _value(source, _blank(source, int(source.startswith("\ufeff"))), 0)
    if at < len(source):
        raise BrokenJsonError(at)
    return value


def said(source: str, text: Text) -> str:
    """What a string says, its escapes resolved."""
    return "".join(stretch.text for stretch in stretches(source, text))


def stretches(source: str, text: Text) -> Iterator[Stretch]:
    """What a string says, piece by piece with the place of each."""
    for part in PART.finditer(source, text.start, text.end):
        if part["plain"] is not None:
            yield Stretch(part[0], part.start(), part.end(), verbatim=True)
        else:
            yield Stretch(_escaped(part), part.start(), part.end(), verbatim=False)


class Thread:
    """One text said by several strings in a row, and the way back to the source."""

    def __init__(self, source: str, texts: Sequence[Text]) -> None:
        self.stretches = [each for text in texts for each in stretches(source, text)]
        self.text = "".join(stretch.text for stretch in self.stretches)
        self.starts: list[int] = []
        behind = 0
        for stretch in self.stretches:
            self.starts.append(behind)
            behind += len(stretch.text)
        self._end = self.stretches[-1].end if self.stretches else 0

    def place(self, offset: int) -> int:
        """Where in the source the character at *offset* begins, or the text ends."""
        if offset >= len(self.text):
            return self._end
        at = bisect_right(self.starts, offset) - 1
        stretch = self.stretches[at]
        return stretch.start + (offset - self.starts[at] if stretch.verbatim else 0)

    def behind(self, offset: int) -> int:
        """Where in the source the character before *offset* ends."""
        at = bisect_right(self.starts, offset - 1) - 1
        stretch = self.stretches[at]
        return stretch.start + offset - self.starts[at] if stretch.verbatim else stretch.end

    def pieces(self, start: int, end: int) -> Iterator[Stretch]:
        """Its text *start*..*end*, piece by piece with the place of each."""
        at = bisect_right(self.starts, start) - 1
        while start < end:
            stretch, first = self.stretches[at], self.starts[at]
            stop = min(first + len(stretch.text), end)
            text = self.text[start:stop]
            if stretch.verbatim:
                begin = stretch.start + start - first
                yield Stretch(text, begin, begin + len(text), verbatim=True)
            else:
                yield Stretch(text, stretch.start, stretch.end, verbatim=False)
            at, start = at + 1, stop


def _escaped(part: re.Match[str]) -> str:
    if part["high"]:
        high, low = int(part["high"], 16), int(part["low"], 16)
        return chr(0x10000 + ((high & 0x3FF) << 10) + (low & 0x3FF))
    if part["code"]:
        character = chr(int(part["code"], 16))
        return LOST if "\ud800" <= character <= "\udfff" else character
    return MARKS.get(part["mark"], part["mark"])


def _blank(source: str, at: int) -> int:
    """Where the blanks at *at* end."""
    found = BLANK.match(source, at)
    return found.end() if found else at


def _value(source: str, at: int, depth: int) -> tuple[Value, int]:
    """The value that begins at *at*, and where what follows it begins."""
    opener = source[at : at + 1]
    if opener in {"{", "["} and depth < DEEPEST:
        read = _object if opener == "{" else _list
        return read(source, _blank(source, at + 1), depth + 1)
    if opener == '"':
        text, at = _string(source, at)
        return text, _blank(source, at)
    scalar = SCALAR.match(source, at)
    if scalar is None:
        raise BrokenJsonError(at)
    return None, _blank(source, scalar.end())


def _string(source: str, at: int) -> tuple[Text, int]:
    found = STRING.match(source, at)
    if found is None:
        raise BrokenJsonError(at)
    return Text(*found.span("said")), found.end()


def _list(source: str, at: int, depth: int) -> tuple[Value, int]:
    values: list[Value] = []
    while not source.startswith("]", at):
        value, at = _value(source, at, depth)
        values.append(value)
        at = _next(source, at, "]")
    return values, _blank(source, at + 1)


def _object(source: str, at: int, depth: int) -> tuple[Value, int]:
    values: dict[str, Value] = {}
    while not source.startswith("}", at):
        name, at = _string(source, at)
        at = _blank(source, at)
        if not source.startswith(":", at):
            raise BrokenJsonError(at)
        values[said(source, name)], at = _value(source, _blank(source, at + 1), depth)
        at = _next(source, at, "}")
    return values, _blank(source, at + 1)


def _next(source: str, at: int, closer: str) -> int:
    """Where the next of several begins, or the mark that closes them."""
    if source.startswith(",", at):
        return _blank(source, at + 1)
    if not source.startswith(closer, at):
        raise BrokenJsonError(at)
    return at
