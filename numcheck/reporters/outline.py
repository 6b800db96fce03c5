"""Says in words where in a document a place lies: under which heading, in which cell."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from itertools import accumulate

from numcheck.model.document import Block, Document
from numcheck.reporters.glyphs import one_line

LONGEST = 40  # characters of a heading or cell that are shown


@dataclass(frozen=True, slots=True)
class Outline:
    """The blocks of one document, by where they begin in its source.

    `headings` holds for every block the number of the heading above it.
    """

    document: Document
    starts: tuple[int, ...]
    headings: tuple[int | None, ...]
    cells: dict[tuple[int | None, int | None, int | None], Block]

    @classmethod
    def of(cls, document: Document) -> Outline:
        """The outline of *document*."""
        numbers = (n if b.kind == "heading" else None for n, b in enumerate(document.blocks))
        return cls(
            document,
            tuple(document.locate(block.start, block.end).start for block in document.blocks),
            tuple(accumulate(numbers, lambda above, here: above if here is None else here)),
            {
                (block.table, block.row, block.column): block
                for block in document.blocks
                if block.kind == "cell"
            },
        )

    def section(self, offset: int) -> str:
        """Heading and cell of a source offset, such as `Costs, row "Total", column "n"`."""
        number = bisect_right(self.starts, offset) - 1
        if number < 0 or self.document.blocks[number].kind == "heading":
            return ""
        parts = (self._heading(number), *self._cell(self.document.blocks[number]))
        return ", ".join(part for part in parts if part)

    def _heading(self, number: int) -> str:
        above = self.headings[number]
        return "" if above is None else self._text(self.document.blocks[above])

    def _cell(self, block: Block) -> tuple[str, ...]:
        if block.kind != "cell":
            return ()
        row = self.cells.get((block.table, block.row, 0))
        column = self.cells.get((block.table, 0, block.column))
        return (
            f'row "{self._text(row)}"' if row and row is not block else "",
            f'column "{self._text(column)}"' if column and column is not block else "",
        )

    def _text(self, block: Block) -> str:
        text = one_line(self.document.text[block.start : block.end][: 2 * LONGEST])
        return text if len(text) <= LONGEST else f"{text[: LONGEST - 1].rstrip()}…"
