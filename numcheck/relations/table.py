"""A table as its rows and columns, for the readers of what its cells say of one another."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from numcheck.model.analysis import Analysis
from numcheck.model.mention import Mention
from numcheck.model.sentence import Sentence

NUMBERS = frozenset({"number", "count", "money", "quantity", "percent"})
MARKS = frozenset("*†‡§¶#()[]^ \t\n") | frozenset("abcdefghijklmnop⁰¹²³⁴⁵⁶⁷⁸⁹")
NOTE = 3  # characters; a longer rest of a cell is more than the mark of a footnote
NOTHING = frozenset({"", "-", "–", "—", "−", "..", "...", "…", "n/a", "na", "nil"})


@dataclass(frozen=True, kw_only=True)
class Cell:
    """One cell: its place, both 0-based, its text and where that starts, and what is in it."""

    row: int
    column: int
    start: int
    text: str
    words: tuple[str, ...]
    sentences: tuple[Sentence, ...]

    @cached_property
    def mentions(self) -> tuple[Mention, ...]:
        """The mentions in the cell, in text order."""
        return tuple(mention for sentence in self.sentences for mention in sentence.mentions)

    @property
    def is_empty(self) -> bool:
        """Whether nothing stands there, or a sign for nothing."""
        return self.text.strip().lower() in NOTHING

    @cached_property
    def number(self) -> Mention | None:
        """The amount, if the cell holds that and at most the mark of a footnote."""
        return self.mentions[0] if len(self.mentions) == 1 and self._opens() else None

    @cached_property
    def pair(self) -> Pair | None:
        """The count and its percentage, if the cell is "45 (37.5)" or "45 (37.5%)"."""
        if len(self.mentions) != PAIR or not self._opens():
            return None
        count, share = self.mentions
        if share.form != "point" or share.measure is None or share.measure.value is None:
            return None
        start = self.text.find(count.span.text) + len(count.span.text)
        end = self.text.find(share.span.text, start)
        between, after = self.text[start:end].strip(), self.text[end + len(share.span.text) :]
        bracketed = between in {"(", "["} and after.lstrip("% ")[:1] in {")", "]"}
        slashed = between == "/" and not after.strip("% ")
        return Pair(count, share) if bracketed or slashed else None

    def _opens(self) -> bool:
        """Whether the cell begins with its first mention, and ends soon after its last."""
        first, last = self.mentions[0], self.mentions[-1]
        if first.kind not in NUMBERS or first.form != "point" or first.measure is None:
            return False
        begin = self.text.find(first.span.text)
        rest = self.text[self.text.rfind(last.span.text) + len(last.span.text) :].strip("% )]")
        return not self.text[:begin].strip() and len(rest) <= NOTE and set(rest) <= MARKS


PAIR = 2


class Pair(NamedTuple):
    """A count and the percentage that it is of some whole."""

    part: Mention
    share: Mention


@dataclass(frozen=True, kw_only=True)
class Table:
    """The cells of one table by row and column; *height* and *width* count them."""

    cells: dict[tuple[int, int], Cell]
    height: int
    width: int

    def at(self, row: int, column: int) -> Cell | None:
        """The cell there, None where the table has none."""
        return self.cells.get((row, column))

    def row(self, row: int) -> tuple[Cell | None, ...]:
        """All cells of a row, from left to right."""
        return tuple(self.at(row, column) for column in range(self.width))

    def column(self, column: int) -> tuple[Cell | None, ...]:
        """All cells of a column, from the header down."""
        return tuple(self.at(row, column) for row in range(self.height))

    @cached_property
    def body(self) -> int:
        """The first row below the header with a label at its left and an amount elsewhere."""
        for row in range(1, self.height):
            label, *cells = self.row(row)
            if label and not label.is_empty and any(c and (c.number or c.pair) for c in cells):
                return row
        return self.height


def tables_of(analysis: Analysis) -> Iterator[Table]:
    """The tables of a document, in its order; nothing is done for one without any."""
    parts: defaultdict[int, defaultdict[tuple[int, int], list[Sentence]]]
    parts = defaultdict(lambda: defaultdict(list))
    for sentence in analysis.sentences:
        block = sentence.block
        if block.table is not None and block.row is not None and block.column is not None:
            parts[block.table][block.row, block.column].append(sentence)
    for places in parts.values():
        cells = {place: _cell(analysis.document.text, *place, s) for place, s in places.items()}
        yield Table(
            cells=cells,
            height=1 + max(row for row, _ in cells),
            width=1 + max(column for _, column in cells),
        )


def _cell(text: str, row: int, column: int, sentences: list[Sentence]) -> Cell:
    block = sentences[0].block
    written = text[block.start : block.end]
    return Cell(
        row=row,
        column=column,
        start=block.start,
        text=written,
        words=tuple(written.lower().replace("(", " ").replace(")", " ").split()),
        sentences=tuple(sentences),
    )
