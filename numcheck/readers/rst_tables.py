"""Reads the tables of reStructuredText: drawn as a grid, ruled, as lists and as CSV."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from numcheck.readers.rst_lines import Line, hanging_end, left_edge

LONGEST = 2000  # lines of a ruled table
GRID = re.compile(r"\+(?:[-=]+\+)+\Z")
PARTLY = re.compile(r"\+[-=]{2,}\+")
RULED = re.compile(r"=+(?:[ ]+=+)+\Z")
UNDERLINED = re.compile(r"-+(?:[ ]+-+)*\Z")
BULLET = re.compile(r"[*+-](?:[ \t]+|\Z)")
FIELD = re.compile(r'[ \t]*(?:"(?P<quoted>(?:[^"]|"")*)"|(?P<bare>[^,]*))[ \t]*(?:,|\Z)')


class Cell(NamedTuple):
    """The lines of a cell, and the columns it spans."""

    lines: tuple[Line, ...]
    columns: int = 1


Row = list[Cell]


def grid_end(source: str, lines: Sequence[Line], at: int) -> int:
    """Behind the grid that begins at *at*; *at* itself if none does."""
    if not GRID.match(source, lines[at].start, lines[at].end):
        return at
    end = at
    while end < len(lines) and source[lines[end].start : lines[end].start + 1] in {"+", "|"}:
        end += not lines[end].blank
        if end < len(lines) and lines[end].blank:
            break
    return end if end > at + 2 else at


def ruled_end(source: str, lines: Sequence[Line], at: int) -> int:
    """Behind the table ruled with "==== ====" that begins at *at*; *at* itself if none does."""
    if not RULED.match(source, lines[at].start, lines[at].end):
        return at
    for place in range(at + 1, min(len(lines), at + LONGEST)):
        last = place + 1 == len(lines) or lines[place + 1].blank
        if last and RULED.match(source, lines[place].start, lines[place].end):
            return place + 1
    return at


def grid_rows(source: str, lines: Sequence[Line]) -> list[Row] | None:
    """The rows of a grid; None where a cell reaches over several rows."""
    texts = [source[line.start : line.end] for line in lines]
    if any(text.startswith("|") and PARTLY.search(text) for text in texts):
        return None
    edges = sorted({at for text in texts if GRID.match(text) for at in _marks(text, "+")})
    rows: list[Row] = []
    band: list[Line] = []
    for line, text in zip(lines, texts, strict=True):
        if not GRID.match(text):
            band.append(line)
        elif band:
            rows.append(list(_grid_cells(source, band, edges)))
            band = []
    return rows


def _marks(text: str, mark: str) -> Iterator[int]:
    return (at for at, letter in enumerate(text) if letter == mark)


def _grid_cells(source: str, band: Sequence[Line], edges: Sequence[int]) -> Iterator[Cell]:
    """The cells between the bars that go through all lines of a row."""
    texts = [source[line.start : line.end] for line in band]
    bars = [at for at in edges if all(text[at : at + 1] == "|" for text in texts)]
    for first, last in pairwise(bars):
        columns = sum(first <= edge < last for edge in edges)
        yield Cell(tuple(_cut(source, line, first + 1, last) for line in band), columns)


def _cut(source: str, line: Line, first: int, last: int) -> Line:
    """What stands between two places of a line."""
    start = min(line.start + first, line.end)
    end = min(line.start + last, line.end)
    text = source[start:end]
    lead = len(text) - len(text.lstrip())
    return Line(start + lead, max(start + lead, start + len(text.rstrip())), line.indent + first)


def ruled_rows(source: str, lines: Sequence[Line]) -> list[Row]:
    """The rows of a ruled table; a line without a first cell goes on with the row above."""
    ruler = source[lines[0].start : lines[0].end]
    starts = [found.start() for found in re.finditer("=+", ruler)]
    stops = [*starts[1:], len(source)]
    rows: list[list[list[Line]]] = []
    for line in lines[1:]:
        text = source[line.start : line.end]
        if line.blank or RULED.match(text) or (UNDERLINED.match(text) and "-" in text):
            continue
        shift = line.indent - lines[0].indent  # an empty first cell
        cells = [
            _cut(source, line, max(first - shift, 0), max(stop - shift, 0))
            for first, stop in zip(starts, stops, strict=True)
        ]
        if shift > 0 and rows:
            for held, cell in zip(rows[-1], cells, strict=True):
                held.append(cell)
        else:
            rows.append([[cell] for cell in cells])
    return [[Cell(tuple(held)) for held in row] for row in rows]


def listed_rows(source: str, lines: Sequence[Line]) -> Iterator[Row]:
    """The rows of a list of lists: "* - cell"."""
    for row in _items(source, lines):
        yield [Cell(tuple(cell)) for cell in _items(source, row)]


def _items(source: str, lines: Sequence[Line]) -> Iterator[list[Line]]:
    """The lines of each item of a bullet list."""
    edge, at = left_edge(lines), 0
    while at < len(lines):
        line = lines[at]
        marker = BULLET.match(source, line.start, line.end)
        if line.blank or line.indent != edge or marker is None:
            at += 1
            continue
        first = line.past(marker.end() - line.start, source)
        end = hanging_end(lines, at + 1, edge + 1)
        yield [first, *lines[at + 1 : end]]
        at = max(end, at + 1)


def separated_rows(source: str, lines: Sequence[Line]) -> Iterator[Row]:
    """The rows of CSV, one to a line."""
    for line in lines:
        row, at = Row(), line.start
        while at < line.end:
            found = FIELD.match(source, at, line.end)
            if found is None or found.end() == at:
                break
            start, end = found.span("quoted" if found["quoted"] is not None else "bare")
            text = source[start:end]
            row.append(Cell((Line(start, start + len(text.rstrip()), 0),)))
            at = found.end()
        if row:
            yield row
