"""Reads the totals of a table: a row or a column so labelled, and the cells that make it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import chain, takewhile
from typing import NamedTuple

from numcheck.lexicon.word_lists import word_lists
from numcheck.model.analysis import Analysis
from numcheck.model.interval import Interval
from numcheck.model.mention import Mention
from numcheck.model.mistyped import may_be_mistyped
from numcheck.model.relation import Sum
from numcheck.relations.table import Cell, Table, tables_of

LEAST_PARTS = 2
LEAST_BORNE_OUT = 2  # sums of the same line that hold; with fewer nothing proves it a total
LEAST_TELLING = 100  # smaller totals of two parts look mistyped by chance too often
HUNDRED = 100
MOST_FAILING = 3  # one sum in so many may fail; with more the line adds up something else


class _Line(NamedTuple):
    """A cell of a row or column of totals, the cells that make it, and the words of its labels."""

    total: Cell
    parts: tuple[Cell, ...]
    labels: tuple[str, ...]


def read(analysis: Analysis) -> Iterator[Sum]:
    """One `Sum` per cell of a total row or column that others of its line prove to be one."""
    for table in tables_of(analysis):
        rows = list(_rows(table))
        additive = _additive(rows)
        for lines in rows:
            yield from _borne_out([line for line in lines if line.total.column in additive])
        for lines in _columns(table):
            yield from _borne_out(lines)


def _additive(rows: Sequence[Sequence[_Line]]) -> set[int]:
    """The columns whose totals are sums as often as not, where a table has several of them."""
    verdicts: defaultdict[int, list[bool]] = defaultdict(list)
    for line in chain.from_iterable(rows):
        if (sum_ := _sum(line)) is not None:
            verdicts[line.total.column].append(_holds(sum_))
    return {
        column
        for column, holding in verdicts.items()
        if len(holding) == 1 or sum(holding) * 2 >= len(holding)
    }


def _borne_out(lines: Sequence[_Line]) -> Iterator[Sum]:
    """The sums of one row or column of totals, if enough of them are right.

    With one right sum beside few parts, or none, the one that is wrong must look mistyped.
    """
    sums = [sum_ for line in lines if (sum_ := _sum(line)) is not None]
    failing = [sum_ for sum_ in sums if not _holds(sum_)]
    holding = len([sum_ for sum_ in sums if len(sum_.parts) > 1]) - len(failing)
    if len(failing) * MOST_FAILING > len(sums) and len(failing) != 1:
        return
    if holding >= LEAST_BORNE_OUT or all(_is_slip(sum_, holding) for sum_ in failing):
        yield from sums


def _is_slip(sum_: Sum, holding: int) -> bool:
    """Whether one cell, mistyped, explains the sum, or another sum makes it likely."""
    cells = (sum_.whole, *sum_.parts)
    whole, *parts = [_value(cell) or Fraction(0) for cell in cells]
    pair = len(parts) <= LEAST_PARTS
    if pair and whole < LEAST_TELLING:
        return False
    if holding and not pair:
        return True
    excess = sum(parts) - whole
    meant = [whole + excess, *(part - excess for part in parts)]
    return any(may_be_mistyped(cell, value) for cell, value in zip(cells, meant, strict=True))


def _rows(table: Table) -> Iterator[list[_Line]]:
    """Each row of totals, with the rows above it, or all below it where it comes first."""
    totals = [row for row in range(table.body, table.height) if is_total(table.at(row, 0))]
    for row in totals:
        parts = _above(table, row, totals) or (_below(table, row) if row == table.body else [])
        heads = range(table.body)
        yield [
            line
            for column in range(1, table.width)
            if (
                line := _line(
                    table,
                    (row, column),
                    [(part, column) for part in parts],
                    [(head, column) for head in heads],
                )
            )
        ]


def _above(table: Table, total: int, totals: Sequence[int]) -> list[int]:
    """The rows that a total closes: up to the last total, or a row that opens a section."""
    rows: list[int] = []
    for row in range(total - 1, table.body - 1, -1):
        if row in totals or not _counts(table, row):
            break
        rows.append(row)
    return rows[::-1]


def _below(table: Table, total: int) -> list[int]:
    """The rows under a total at the head of a table, down to the next section."""
    rows = takewhile(lambda row: _counts(table, row), range(total + 1, table.height))
    return list(rows)


def _columns(table: Table) -> Iterator[list[_Line]]:
    """The column of totals, at the right or the left end, with the columns between."""
    body = range(table.body, table.height)
    closing = {row for row in body if is_total(table.at(row, 0))}
    for column in {1, table.width - 1}:
        if not any(is_total(table.at(row, column)) for row in range(table.body)):
            continue
        others = [
            other
            for other in range(1, table.width)
            if other != column and all(_filled(table.at(row, other)) for row in closing)
        ]
        yield [
            line
            for row in body
            if (line := _line(table, (row, column), [(row, other) for other in others], [(row, 0)]))
        ]


def _filled(cell: Cell | None) -> bool:
    return cell is not None and not cell.is_empty


def _line(
    table: Table,
    total: tuple[int, int],
    parts: Sequence[tuple[int, int]],
    labels: Sequence[tuple[int, int]],
) -> _Line | None:
    whole = table.at(*total)
    cells = [cell for place in parts if (cell := table.at(*place)) and not cell.is_empty]
    if whole is None or len(parts) < LEAST_PARTS or not cells:
        return None
    heads = [head for place in labels if (head := table.at(*place))]
    return _Line(whole, tuple(cells), tuple(word for head in heads for word in head.words))


def _sum(line: _Line) -> Sum | None:
    """The sum, None where a cell is no count or the labels say that it is an average."""
    whole = _count(line.total)
    parts = [_count(part) for part in line.parts]
    if whole is None or None in parts or not any(map(_value, filter(None, parts))):
        return None
    sum_ = Sum(whole=whole, parts=tuple(filter(None, parts)), said_as="table")
    paired = any(part.pair for part in line.parts)
    return sum_ if _adds_up(line.labels, sum_, paired=paired) else None


def _adds_up(labels: tuple[str, ...], sum_: Sum, *, paired: bool) -> bool:
    """Whether such cells are added up at all: no means or rates; shares to a hundred only."""
    words, total = word_lists("tables"), _value(sum_.whole)
    largest = max(filter(None, map(_value, sum_.parts)))
    if total is None or not words["averages"].words.isdisjoint(labels):
        return False
    if not (paired or words["shares"].words.isdisjoint(labels)):
        return HUNDRED in {total, round(sum(filter(None, map(_value, sum_.parts))))}
    return total.denominator == largest.denominator == 1 or total > largest


def _count(cell: Cell) -> Mention | None:
    """The amount of a cell that can be added up: alone, or before its percentage."""
    return cell.pair.part if cell.pair else cell.number


def _counts(table: Table, row: int) -> bool:
    """Whether a row holds any amount."""
    return any(cell is not None and _count(cell) for cell in table.row(row)[1:])


def is_total(cell: Cell | None) -> bool:
    """Whether a label says that its line holds totals."""
    if cell is None:
        return False
    words = tuple(word.strip(":,.*†‡") for word in cell.words)
    totals = word_lists("tables")["totals"]
    return bool(totals.at(words) or totals.ending(words)) or words[:1] == ("all",)


def _holds(sum_: Sum) -> bool:
    """Whether the parts make the whole, each rounded to its last place."""
    room = Interval.exactly(Fraction(0))
    for part in sum_.parts:
        room = room + _room(part)
    return _room(sum_.whole).meets(room)


def _room(mention: Mention) -> Interval:
    return mention.measure.interval if mention.measure else Interval.exactly(Fraction(0))


def _value(mention: Mention) -> Fraction | None:
    return mention.measure.value if mention.measure else None
