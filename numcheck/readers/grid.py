"""Numbers the cells of the tables of a document, spans over columns and rows included."""

from __future__ import annotations

from typing import NamedTuple

WIDEST = 1000  # columns and rows that one cell may span, as in HTML's own algorithm for columns


class Grid:
    """Where in its table the cell that is being read stands; tables do not nest."""

    def __init__(self) -> None:
        self._table = self._row = -1
        self._column = 0
        self._width = 1  # columns of the cell last opened
        self._above: list[_Reach] = []  # cells of earlier rows that reach into this one or on
        self._passed = 0  # how many of them lie left of the cell last opened
        self._opened: list[_Reach] = []  # cells of this row that reach into the next

    def open_table(self) -> None:
        """A new table begins."""
        self._table, self._row = self._table + 1, -1
        self._above, self._opened = [], []

    def open_row(self) -> None:
        """A new row begins."""
        self._row, self._column, self._width = self._row + 1, -1, 1
        reaching = (*self._above, *self._opened)
        self._above = sorted(cell for cell in reaching if cell.last_row >= self._row)
        self._passed, self._opened = 0, []

    def open_cell(self, columns: int = 1, rows: int = 1) -> None:
        """A new cell begins, in the next column that no cell from above reaches into."""
        if self._row < 0:
            self.open_row()
        self._column += self._width
        while self._passed < len(self._above) and self._above[self._passed].start <= self._column:
            self._column = max(self._column, self._above[self._passed].behind)
            self._passed += 1
        self._width = min(max(columns, 1), WIDEST)
        if rows > 1:
            last_row = self._row + min(rows, WIDEST) - 1
            self._opened.append(_Reach(self._column, self._column + self._width, last_row))

    @property
    def place(self) -> tuple[int, int, int]:
        """Table, row and column of the cell last opened, all from 0."""
        return max(self._table, 0), self._row, self._column


class _Reach(NamedTuple):
    """A cell over several rows: its first column, the one behind it, and its last row."""

    start: int
    behind: int
    last_row: int
