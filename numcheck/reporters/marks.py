"""Underlines the places on one line, with their labels."""

from __future__ import annotations

from typing import NamedTuple

from numcheck.model.finding import Severity
from numcheck.reporters.clip import Excerpt
from numcheck.reporters.glyphs import columns, one_line, width
from numcheck.reporters.page import Ink, Page

GAP = 2  # columns between two labels on one row


class Mark(NamedTuple):
    """A place, or the part of it that lies on one line, in source offsets."""

    start: int
    end: int
    primary: bool
    label: str


class _Stroke(NamedTuple):
    """A mark as it is drawn: its first column, its sign repeated, and its label.

    `hang` is the column where the label begins if it hangs below, drawn in from the edge
    of the page.
    """

    column: int
    signs: str
    label: str
    hang: int
    ink: Ink

    @property
    def end(self) -> int:
        """The column behind the last sign."""
        return self.column + len(self.signs)


class _Row:
    """One row of signs, each in its ink; later signs cover earlier ones."""

    def __init__(self) -> None:
        self._cells: list[tuple[str, Ink | None]] = []

    def put(self, column: int, text: str, ink: Ink) -> None:
        """Writes *text* from *column* on."""
        for character in text:
            wide = width(character)
            if wide == 0 and column:
                before, its_ink = self._cells[column - 1]
                self._cells[column - 1] = before + character, its_ink
                continue
            self._cells += [(" ", None)] * (column + wide - len(self._cells))
            self._cells[column : column + wide] = [(character, ink), ("", ink)][:wide]
            column += wide

    def written(self, page: Page) -> str:
        """The row as text, neighbours in one ink painted together."""
        text, run, run_ink = "", "", None
        for sign, ink in self._cells:
            if ink != run_ink:
                text, run, run_ink = text + page.paint(run, run_ink), "", ink
            run += sign
        return text + page.paint(run, run_ink)


def underline(
    excerpt: Excerpt, marks: list[Mark], severity: Severity, room: int, page: Page
) -> list[str]:
    """The rows under an excerpt: `^^^` for the primary place, `---` for the others, labels.

    The last label stands behind its own mark if *room*, in columns, allows; the others hang
    below theirs.
    """
    strokes = [_stroke(excerpt, mark, severity, room) for mark in sorted(marks, key=_primary_last)]
    top = _Row()
    for stroke in strokes:
        top.put(stroke.column, stroke.signs, stroke.ink)
    labelled = [stroke for stroke in strokes if stroke.label]
    edge = max((stroke.end for stroke in strokes), default=0)
    last = next((stroke for stroke in reversed(labelled) if stroke.end == edge), None)
    if last and edge + 1 + columns(last.label) <= room:
        top.put(edge + 1, last.label, last.ink)
        labelled.remove(last)
    return [row.written(page) for row in (top, *_hanging(labelled))]


def _primary_last(mark: Mark) -> tuple[bool, int]:
    return mark.primary, mark.start


def _stroke(excerpt: Excerpt, mark: Mark, severity: Severity, room: int) -> _Stroke:
    column = excerpt.column(mark.start)
    length = max(excerpt.column(mark.end) - column, 1)
    label = one_line(mark.label)
    return _Stroke(
        column,
        ("^" if mark.primary else "-") * length,
        label,
        max(0, min(column, room - columns(label))),
        severity if mark.primary else "frame",
    )


def _hanging(strokes: list[_Stroke]) -> list[_Row]:
    """Rows of labels below their marks, from the right; bars lead down to those further below."""
    rows: list[_Row] = []
    waiting = sorted(strokes, key=lambda stroke: stroke.column)
    while waiting:
        row, limit, later = _Row(), None, list[_Stroke]()
        for stroke in reversed(waiting):
            if limit is None or stroke.hang + columns(stroke.label) + GAP <= limit:
                row.put(stroke.hang, stroke.label, stroke.ink)
                limit = stroke.hang
                continue
            later.insert(0, stroke)
            if stroke.column < limit:
                row.put(stroke.column, "|", stroke.ink)
                limit = stroke.column
        rows.append(row)
        waiting = later
    return rows
