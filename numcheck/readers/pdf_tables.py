"""Tells tables from running text on a page, by what stands under what."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import pairwise, product
from typing import NamedTuple

from numcheck.readers.passages import Piece
from numcheck.readers.pdf_lines import Gap, Line, Row

LONG = 32  # characters; what is longer on average is a column of prose, not of a table
APART = 2.6  # sizes of the type; rows further apart are not of one table
FAR = 2.5  # sizes of the type; words further apart are not of one line
BULLETS = frozenset("\ufffc•‣⁃◦▪●■–*-")
HEADS = 2  # rows at the top that may reach over several columns
CAPTION = re.compile(r"(?:table|figure|fig\.|box|chart)[ ]?(?:[A-Z]?\d|[IVX]+\b)", re.IGNORECASE)


class Cell(NamedTuple):
    """A line that is a cell, in a row and a column of its table, from 0."""

    line: Line
    row: int
    column: int


Column = tuple[float, float]  # from where to where on the page
Part = list[Line] | list[Cell]  # running text, line by line, or one table


def parts_of(rows: list[Row]) -> Iterator[Part]:
    """The text and the tables of a page in their order."""
    rows = [_marked(row) for row in rows]
    text: list[Line] = []
    at = 0
    while at < len(rows):
        end = _run(rows, at)
        run = rows[at:end]
        at = end
        table = _table(run)
        if not table:
            text += _prose(run)
            continue
        if text:
            yield text
        yield table
        text = []
    if text:
        yield text


def _marked(row: Row) -> Row:
    """The row, the bullet before an item in one line with what the item says."""
    if len(row) > 1 and row[0].text in BULLETS:
        return [_one(row[0], row[1]), *row[2:]]
    return row


def _run(rows: list[Row], at: int) -> int:
    """Where the rows that may be one table and begin at *at* end, one row at the least."""
    end = at + 1
    if len(rows[at]) == 1:
        return end
    for number in range(at + 1, len(rows)):
        if not _follows(rows[number - 1], rows[number]) or not _may_be_cells(rows[number]):
            break
        if len(rows[number]) > 1:
            end = number + 1
    return end


def _follows(before: Row, row: Row) -> bool:
    down = before[0].base - row[0].base
    return 0 < down <= APART * row[0].size


def _may_be_cells(row: Row) -> bool:
    """Whether the row has several lines, or one that may name a group or go on a cell."""
    return len(row) > 1 or (row[0].length <= LONG and not CAPTION.match(row[0].text))


def _table(rows: list[Row]) -> list[Cell]:
    """The rows as a table, if each but the heads has at most one line in each column."""
    if len(rows) == 1 or _is_long(rows):
        return []
    most = max(map(len, rows))
    fullest = [row for row in rows if len(row) == most]
    for ruling, heads in product((fullest, rows), range(HEADS + 1)):
        columns = _columns(row for row in ruling[heads:] if len(row) > 1)
        placed = [_placed(row, columns, whole=row is rows[0]) for row in rows]
        if len(columns) > 1 and all(len(row) == len(dict(row)) for row in placed[heads:]):
            return [
                Cell(line, number, column)
                for number, row in enumerate(placed)
                for column, line in _merged(row).items()
            ]
    return []


def _placed(row: Row, columns: list[Column], *, whole: bool) -> list[tuple[int, Line]]:
    """The lines of a row with their columns, cut where columns part unless they stay whole."""
    parts = row if whole else [part for line in row for part in _cut(line, columns)]
    return [(_column(columns, part), part) for part in parts]


def _merged(row: list[tuple[int, Line]]) -> dict[int, Line]:
    """The lines of a row by their columns, those of one column as one."""
    lines: dict[int, Line] = {}
    for column, line in row:
        lines[column] = _one(lines[column], line) if column in lines else line
    return lines


def _cut(line: Line, columns: list[Column]) -> Iterator[Line]:
    """The parts of a line whose words stand in different columns."""
    for (_, right), (left, _) in pairwise(columns):
        between = [gap for gap in line.gaps if gap.left <= left and gap.right > right]
        if between:
            part, line = line.cut(between[-1])
            yield part
    yield line


def _columns(rows: Iterable[Row]) -> list[Column]:
    """The stretches of the page that lines stand in, from left to right."""
    columns: list[Column] = []
    for left, right in sorted((line.left, line.right) for row in rows for line in row):
        if columns and left < columns[-1][1]:
            columns[-1] = columns[-1][0], max(right, columns[-1][1])
        else:
            columns.append((left, right))
    return columns


def _column(columns: list[Column], line: Line) -> int:
    """The first column that the line reaches into, or stands before."""
    return next((n for n, (_, right) in enumerate(columns) if line.left < right), len(columns) - 1)


def _prose(rows: list[Row]) -> list[Line]:
    """The rows as lines of text: words set wide apart are one line, short entries are not."""
    if len(rows) == 1 or not _is_long(rows):
        return [line for row in rows for line in (_joined(row) if len(rows) == 1 else row)]
    columns = _columns(rows)
    if len(rows) > HEADS and all(len(row) == len(columns) for row in rows):
        return [line for column in zip(*rows, strict=True) for line in column]
    return [line for row in rows for line in _joined(row)]


def _is_long(rows: list[Row]) -> bool:
    lines = [line.length for row in rows for line in row]
    return sum(lines) > LONG * len(lines)


def _joined(row: Row) -> Iterator[Line]:
    """The lines of a row, those that are not far apart as one."""
    line, *others = row
    for other in others:
        if other.left - line.right > FAR * line.size:
            yield line
            line = other
        else:
            line = _one(line, other)
    yield line


def _one(line: Line, other: Line) -> Line:
    """Two lines that stand side by side as one."""
    left, bottom, _, top = line.box
    at = line.length
    return replace(
        line,
        pieces=[*line.pieces, Piece(" "), *other.pieces],
        gaps=[
            *line.gaps,
            Gap(at, line.right, other.left),
            *(gap._replace(at=gap.at + at + 1) for gap in other.gaps),
        ],
        right=other.right,
        box=(left, bottom, other.box[2], top),
    )
