"""Reads the shares of a table: "45 (37.5)" in a column of 120, or a count and % beside it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from fractions import Fraction
from math import ceil, floor
from typing import NamedTuple

from numcheck.lexicon.word_lists import word_lists
from numcheck.model.analysis import Analysis
from numcheck.model.mention import Mention
from numcheck.model.mistyped import may_be_mistyped
from numcheck.model.relation import Share
from numcheck.relations.table import Pair, Table, tables_of
from numcheck.relations.table_sums import is_total

HUNDRED = Fraction(100)
LEAST_FITTING = 4  # pairs of one column that a whole must explain to be its whole
MOST_ODD = 4  # one pair in so many may be odd; with more the column has several wholes
COUNTS = frozenset({"number", "count"})


class _Column(NamedTuple):
    """The pairs of a column by row, the whole that most are shares of, and the rows of others."""

    pairs: dict[int, Pair]
    whole: Mention
    odd: frozenset[int]


def read(analysis: Analysis) -> Iterator[Share]:
    """One `Share` per pair of a column whose whole most of its pairs agree on.

    A pair that no slip of one digit explains, that another number of the table explains, or
    that stands beside or below another odd one, is of a group of its own, and left out.
    """
    for table in tables_of(analysis):
        wholes = _wholes(table)
        columns = list(_columns(table, wholes))
        odd = Counter(row for column in columns for row in column.odd)
        for column in columns:
            for row, pair in column.pairs.items():
                alone = odd[row] == 1 and not _has_odd_neighbour(column, row)
                others = (*wholes, *_numbers(table, row))
                if row not in column.odd or (alone and _is_mistyped(pair, column.whole, others)):
                    yield Share(
                        part=pair.part, whole=column.whole, ratio=pair.share, said_as="table"
                    )


def _columns(table: Table, wholes: Sequence[Mention]) -> Iterator[_Column]:
    for column in range(1, table.width):
        pairs = dict(_pairs(table, column))
        whole = _whole(pairs, [*wholes, *_closing(table, column)])
        if whole is not None:
            size = _value(whole)
            odd = frozenset(row for row, pair in pairs.items() if not _fits(pair, size))
            yield _Column(pairs, whole, odd)


def _has_odd_neighbour(column: _Column, row: int) -> bool:
    rows = sorted(column.pairs)
    at = rows.index(row)
    return not column.odd.isdisjoint((*rows[max(0, at - 1) : at], *rows[at + 1 : at + 2]))


def _is_mistyped(pair: Pair, whole: Mention, others: Sequence[Mention]) -> bool:
    """Whether a slip of one digit explains the pair, and no other number does."""
    return _is_slip(pair, _value(whole)) and not any(_fits(pair, _value(m)) for m in others)


def _whole(pairs: dict[int, Pair], wholes: Sequence[Mention]) -> Mention | None:
    """The number of the table that explains most pairs of the column, if it is nearly all."""
    telling = [pair for pair in pairs.values() if 0 < _value(pair.share) < HUNDRED]
    scored = [(sum(_fits(pair, _value(whole)) for pair in telling), whole) for whole in wholes]
    fitting, whole = max(scored, key=lambda score: score[0], default=(0, None))
    few = fitting < LEAST_FITTING or (len(telling) - fitting) * MOST_ODD > len(telling)
    return None if few else whole


def _wholes(table: Table) -> list[Mention]:
    """The whole numbers of the header: "(n = 120)", "N = 78"."""
    cells = (cell for row in range(table.body) for cell in table.row(row) if cell)
    return [m for cell in cells for m in cell.mentions if m.kind in COUNTS and _is_whole(m)]


def _closing(table: Table, column: int) -> Iterator[Mention]:
    """The counts of the column in rows of totals, and in a first row that counts all."""
    for row in range(table.body, table.height):
        cell = table.at(row, column)
        if cell is None or not (row == table.body or is_total(table.at(row, 0))):
            continue
        number = cell.pair.part if cell.pair else cell.number
        if number is not None and _is_whole(number):
            yield number


def _numbers(table: Table, row: int) -> Iterator[Mention]:
    """The bare whole numbers of a row: its own whole may be among them."""
    for cell in table.row(row):
        if cell and not cell.pair:
            yield from (mention for mention in cell.mentions if _is_whole(mention))


def _pairs(table: Table, column: int) -> Iterator[tuple[int, Pair]]:
    """Each row with the count of the column and its percentage, in one cell or the next."""
    beside = _is_share_column(table, column + 1)
    deviations = word_lists("tables")["deviations"].words
    for row in range(table.body, table.height):
        cell, after, label = (table.at(row, at) for at in (column, column + 1, 0))
        if label is not None and not deviations.isdisjoint(label.words):
            continue
        pair = cell.pair if cell else None
        if pair is None and beside and cell and after and cell.number and after.number:
            pair = Pair(cell.number, after.number)
        if pair is not None and _is_whole(pair.part) and _value(pair.share) <= HUNDRED:
            yield row, pair


def _is_share_column(table: Table, column: int) -> bool:
    """Whether the header of the column, or of one that it stands under, is a percent sign."""
    heads = [table.at(row, at) for row in range(table.body) for at in (column, column - 1)]
    shares = word_lists("tables")["shares"].words
    return any(head is not None and not shares.isdisjoint(head.words) for head in heads)


def _fits(pair: Pair, whole: Fraction) -> bool:
    """Whether the percentage is that of the count in *whole*, rounded or cut off."""
    part, share = _value(pair.part), _value(pair.share)
    if whole <= 0 or part > whole or pair.share.measure is None:
        return False
    return abs(part * HUNDRED / whole - share) <= pair.share.measure.step


def _is_slip(pair: Pair, whole: Fraction) -> bool:
    """Whether a digit mistyped in the count or in the percentage explains the pair."""
    measure = pair.share.measure
    if measure is None:
        return False
    step, share = measure.step, _value(pair.share)
    true = _value(pair.part) * HUNDRED / whole / step
    meant = round(share * whole / HUNDRED)
    near = [Fraction(count) for count in (meant - 1, meant, meant + 1)]
    counts = [count for count in near if abs(count * HUNDRED / whole - share) <= step]
    return any(
        may_be_mistyped(pair.share, steps * step) for steps in (floor(true), ceil(true))
    ) or (any(may_be_mistyped(pair.part, count) for count in counts))


def _is_whole(mention: Mention) -> bool:
    value = mention.measure.value if mention.measure else None
    written = mention.measure.step == 1 if mention.measure else False
    return value is not None and value.denominator == 1 and written and mention.form == "point"


def _value(mention: Mention) -> Fraction:
    value = mention.measure.value if mention.measure else None
    return Fraction(0) if value is None else value
