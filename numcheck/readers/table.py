"""Reads comma- and tab-separated values: every field is a cell, the first row the header."""

from __future__ import annotations

import re

from numcheck.model.document import Document
from numcheck.readers.comments import line_comment
from numcheck.readers.layout import Layout, Stretch

SUFFIXES = (".csv",)

LINE = re.compile(r"[^\r\n]*+(?:\r\n?|\n)?+")
SEPARATORS = ",;\t|"
LINES = 20  # at the start, in which the separator is looked for
QUOTED = re.compile(r'"(?P<said>(?:[^"]|"")*+)(?P<end>"?)')
BARE = {mark: re.compile(rf"[^{re.escape(mark)}\r\n]*+") for mark in SEPARATORS}
DOUBLED = re.compile(r'[^"]++|""|"')


def read(source: str, name: str) -> Document:
    """The fields as cells; commas, semicolons, tabs or bars part them, whichever are most."""
    return read_separated(source, name, _separator(source))


def read_separated(source: str, name: str, separator: str) -> Document:
    """The fields between separators, quoted as in RFC 4180, with the place of every character."""
    layout = Layout(name, source)
    at, row = int(source.startswith("\ufeff")), 0
    while at < len(source):
        end = at + len(LINE.match(source, at)[0])  # type: ignore[index]  # matches anything
        if said := line_comment(source, at, end):
            layout.comments.append(said)
            at = end
        elif not source[at:end].strip():
            at = end
        else:
            at = _row(layout, at, separator, row)
            row += 1
    return layout.document()


def _row(layout: Layout, at: int, separator: str, row: int) -> int:
    """Lays out one row, and says where the next begins."""
    source, column = layout.source, 0
    while True:
        stretches, at = _field(source, at, separator)
        if any(stretch.text.strip() for stretch in stretches):
            layout.add(stretches, "cell", cell=(0, row, column))
        if not source.startswith(separator, at):
            break
        at, column = at + 1, column + 1
    return at + len(LINE.match(source, at)[0])  # type: ignore[index]  # matches anything


def _field(source: str, at: int, separator: str) -> tuple[list[Stretch], int]:
    """One field without its quotes and outer blanks, and where it ends."""
    quoted = QUOTED.match(source, at)
    if quoted is None:
        end = BARE[separator].match(source, at).end()  # type: ignore[union-attr]  # matches anything
        written = source[at:end]
        start = at + len(written) - len(written.lstrip())
        return [Stretch(written.strip(), start, start + len(written.strip()), verbatim=True)], end
    stretches = [
        Stretch(piece[0][:1], piece.start(), piece.end(), verbatim=False)
        if piece[0] == '""'
        else Stretch(piece[0], piece.start(), piece.end(), verbatim=True)
        for piece in DOUBLED.finditer(source, *quoted.span("said"))
    ]
    end = BARE[separator].match(source, quoted.end()).end()  # type: ignore[union-attr]  # as above
    return stretches, end


def _separator(source: str) -> str:
    """The mark that stands equally often, and at least once, on most of the first lines."""
    lines = [line for line in source[:100_000].splitlines()[:LINES] if line.strip()]
    counts = {mark: [line.count(mark) for line in lines] for mark in SEPARATORS}
    return max(SEPARATORS, key=lambda mark: _agreement(counts[mark]))


def _agreement(counts: list[int]) -> tuple[int, int]:
    usual = max(set(counts), key=counts.count, default=0)
    return (counts.count(usual), usual) if usual else (0, 0)
