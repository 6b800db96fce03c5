"""Joins the letters of a page into lines, and what stands side by side into rows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from numcheck.readers.passages import Piece
from numcheck.readers.pdf_glyphs import Box, Glyph, Page
from numcheck.readers.seams import LOWERED, RAISED

# All lengths are shares of the size of the type.
LEVEL = 0.2  # a letter this much higher or lower still stands on the line
RAISE = 0.75  # a raised or lowered letter is no further from it
SMALL = 0.87  # and is smaller than this
WORDS = 0.15  # a gap of this width parts two words
COLUMNS = 0.6  # one of this width may part two columns
BACK = 0.2  # a letter that begins this much before the last one begins a line of its own
TIGHT = 0.35  # how near to the line a raised letter begins


class Gap(NamedTuple):
    """A blank: its offset in the text of the line, and where it begins and ends on the page."""

    at: int
    left: float
    right: float


@dataclass(slots=True)
class Line:
    """A run of letters on one line of a page; *number* is its place among the lines there.

    The first *mark* characters are the mark of a note. *gaps* are its blanks.
    """

    page: int
    size: float
    base: float
    left: float
    right: float
    pieces: list[Piece] = field(default_factory=list)
    bold: bool = False
    number: int = 0
    mark: int = 0
    gaps: list[Gap] = field(default_factory=list)
    box: Box = (0, 0, 0, 0)

    @property
    def text(self) -> str:
        """What the line says."""
        return "".join(piece.text for piece in self.pieces)

    @property
    def length(self) -> int:
        """How many characters the line has."""
        return sum(len(piece.text) for piece in self.pieces)

    def cut(self, gap: Gap) -> tuple[Line, Line]:
        """The parts before and behind one of the gaps."""
        behind = gap.at + 1
        left, bottom, right, top = self.box
        first = replace(
            self,
            right=gap.left,
            pieces=_slice(self.pieces, 0, gap.at),
            gaps=[each for each in self.gaps if each.at < gap.at],
            box=(left, bottom, gap.left, top),
        )
        rest = replace(
            self,
            left=gap.right,
            pieces=_slice(self.pieces, behind, self.length),
            gaps=[each._replace(at=each.at - behind) for each in self.gaps if each.at > gap.at],
            mark=0,
            box=(gap.right, bottom, right, top),
        )
        return first, rest


Row = list[Line]  # what stands side by side on the page, from left to right


def rows_of(page: Page, number: int) -> list[Row]:
    """The lines of a page in the order in which they are drawn, each with its neighbours."""
    rows: list[Row] = []
    for count, line in enumerate(_lines(page, number), 1):
        line.number = count
        if rows and _beside(line, rows[-1][-1]):
            rows[-1].append(line)
        else:
            rows.append([line])
    return rows


def _slice(pieces: list[Piece], start: int, end: int) -> list[Piece]:
    """The pieces of a stretch of their text."""
    cut: list[Piece] = []
    at = 0
    for text, joint in pieces:
        part = text[max(start - at, 0) : max(end - at, 0)]
        if part:
            cut.append(Piece(part, joint if part == text else ""))
        at += len(text)
    return cut


def usual_size(rows: Iterable[Row]) -> float:
    """The size in which most of the text is set, 0 where there is none."""
    sizes: Counter[float] = Counter()
    for row in rows:
        for line in row:
            sizes[round(line.size, 1)] += line.length
    return max(sizes, key=sizes.__getitem__, default=0)


def _beside(line: Line, before: Line) -> bool:
    return line.left > before.right and abs(line.base - before.base) <= LEVEL * line.size


def _lines(page: Page, number: int) -> Iterator[Line]:
    run: list[tuple[Glyph, str]] = []  # letters of the open line with the height of each
    line: Line | None = None
    blank = False
    for glyph in page.glyphs():
        if glyph.text == " ":
            blank = True
            continue
        height = None if line is None else _height(glyph, line, run)
        if line is None or height is None:
            if line is not None:
                yield _closed(line, run, page)
            line = Line(number, glyph.size, glyph.base, glyph.left, glyph.right)
            run, height, blank = [], "", False
        elif height == "" and glyph.size * SMALL > line.size:
            line.size, line.base, line.mark, blank = glyph.size, glyph.base, len(run) + 1, True
        if run and (blank or glyph.left - line.right > WORDS * line.size):
            line.gaps.append(Gap(len(run), line.right, glyph.left))
            run.append((Glyph(" "), run[-1][1]))
        run.append((glyph, height))
        line.right = max(line.right, glyph.right)
        blank = False
    if line is not None:
        yield _closed(line, run, page)


def _height(glyph: Glyph, line: Line, run: list[tuple[Glyph, str]]) -> str | None:
    """Whether the letter stands on the line (""), above ("^") or below it ("_"), or elsewhere."""
    size = max(line.size, glyph.size)
    up, gap = (glyph.base - line.base) / size, (glyph.left - line.right) / size
    if glyph.left < run[-1][0].left - BACK * size:
        return None
    if abs(up) <= LEVEL and gap <= COLUMNS:
        return ""
    if gap > TIGHT or abs(up) > RAISE:
        return None
    if glyph.size <= SMALL * line.size:
        return RAISED if up > 0 else LOWERED
    is_mark = len(run) <= len("123") and line.size <= SMALL * glyph.size and up < 0
    return "" if is_mark else None


def _closed(line: Line, run: list[tuple[Glyph, str]], page: Page) -> Line:
    """The line with what its letters say, and where it lies on the page."""
    height = ""
    for glyph, its_height in run:
        if its_height == height and line.pieces:
            line.pieces[-1] = Piece(line.pieces[-1].text + glyph.text, line.pieces[-1].joint)
        else:
            line.pieces.append(Piece(glyph.text, its_height or height))
        height = its_height
    line.bold = page.is_bold(run[0][0]) and page.is_bold(run[-1][0])
    line.box = page.box_of(
        (line.left, line.base - LEVEL * line.size, line.right, line.base + line.size)
    )
    return line
