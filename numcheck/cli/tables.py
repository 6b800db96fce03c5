"""Rows as a table for the eye and as CSV."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

from numcheck.model.mention import Json
from numcheck.reporters.glyphs import columns, one_line

WIDEST = 40  # columns of one cell behind the first


def table_text(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """The rows under *head*, padded; the first column is never cut. Nothing for no rows."""
    shown = [(row[0], *map(_cut, row[1:])) for row in rows]
    if not shown:
        return ""
    table = [tuple(head), *shown]
    widths = [max(map(columns, column)) for column in zip(*table, strict=True)]
    return "".join(f"{_padded(row, widths)}\n" for row in table)


def csv_text(rows: Iterable[dict[str, Json]]) -> str:
    """The rows under the keys of the first. Nothing for no rows."""
    sheet = io.StringIO()
    listed = list(rows)
    if listed:
        writer = csv.DictWriter(sheet, listed[0], lineterminator="\n")
        writer.writeheader()
        writer.writerows(listed)
    return sheet.getvalue()


def _cut(cell: str) -> str:
    text = one_line(cell)
    return text if len(text) <= WIDEST else f"{text[: WIDEST - 1]}…"


def _padded(row: Iterable[str], widths: list[int]) -> str:
    cells = (cell + " " * (width - columns(cell)) for cell, width in zip(row, widths, strict=True))
    return "  ".join(cells).rstrip()
