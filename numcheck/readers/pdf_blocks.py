"""Joins the lines of a PDF into paragraphs, over columns and pages, and tells what each is."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from statistics import median_low

from numcheck.model.document import BlockKind
from numcheck.readers.pdf_lines import Line
from numcheck.readers.pdf_tables import CAPTION, Part
from numcheck.readers.plain import CLOSERS, ENDS, HEADING, TITLE

# Lengths are shares of the size of the type.
SAME = 0.06  # sizes that differ by less are the same
LARGER = 1.12  # a heading is this much larger than the text
INDENT = 0.7  # a line that begins this much further in begins a paragraph
ROOM = 0.3  # a blank is this wide, so that a word that would have fitted shows an end
AROUND = 6  # lines before and behind that tell how wide a column is
INWARD, OUTWARD = 2.0, 5.0  # lines of one column begin no further in or out than these
LEADING = 1.75  # lines of one paragraph are no further apart
LOOSER = 1.25  # nor this many times as far as lines mostly are

HYPHENS = frozenset("-\N{SOFT HYPHEN}\N{HYPHEN}")
MARKER = re.compile(r"(?:[\ufffc•‣⁃◦▪●–*-]|\d{1,2}[.)]|\(\d{1,2}\)|\(?[a-z]\))\s+")


@dataclass(slots=True)
class Lines:
    """A block: its lines in the order of reading."""

    lines: list[Line]
    kind: BlockKind = "paragraph"
    level: int = 0
    cell: tuple[int, int, int] | None = None


def blocks_of(pages: Iterable[Iterable[Part]], usual: float) -> list[Lines]:
    """The blocks of all pages, where *usual* is the size of most of the text."""
    joining = _Joining(usual)
    for parts in pages:
        for part in parts:
            joining.take(part)
    _grade(joining.blocks)
    return joining.blocks


class _Joining:
    """The blocks so far, and those that the next line may go on."""

    def __init__(self, usual: float) -> None:
        self.blocks: list[Lines] = []
        self._usual = usual
        self._tables = 0
        self._last: Lines | None = None  # of running text, on this page
        self._running: Lines | None = None  # the last paragraph in the usual size

    def take(self, part: Part) -> None:
        lines = [line for line in part if isinstance(line, Line)]
        pitch = _pitch(lines)
        for number, line in enumerate(lines):
            around = lines[max(number - AROUND, 0) : number + AROUND]
            self._line(line, pitch, around)
        cells = [cell for cell in part if not isinstance(cell, Line)]
        for line, row, column in cells:
            place = (self._tables, row, column)
            self.blocks.append(Lines([line], "cell", cell=place))
        self._tables += bool(cells)
        if cells:
            self._last = None

    def _line(self, line: Line, pitch: float, around: list[Line]) -> None:
        for block in (self._last, self._running):
            if block and (_goes_on(block, line, pitch, around) or _is_carried(block, line)):
                block.lines.append(line)
                self._last = block
                return
        kind = self._kind(line)
        self._last = Lines([line], kind)
        self.blocks.append(self._last)
        if kind in {"paragraph", "item"} and _alike(line.size, self._usual):
            self._running = self._last

    def _kind(self, line: Line) -> BlockKind:
        if CAPTION.match(line.text):
            return "caption"
        if line.size > LARGER * self._usual:
            return "heading"
        if MARKER.match(line.text):
            return "item"
        if line.bold and line.length <= HEADING and not _ends(line):
            return "heading"
        return "paragraph"


def _goes_on(block: Lines, line: Line, pitch: float, around: list[Line]) -> bool:
    """Whether the line stands under the block as one of its own would."""
    last, down = block.lines[-1], block.lines[-1].base - line.base
    if last.page != line.page or not _alike(last.size, line.size):
        return False
    if not 0 < down <= LEADING * line.size or line.left > last.right:
        return False
    if block.kind == "heading":
        return line.bold == last.bold and down <= LOOSER * pitch
    if MARKER.match(line.text):
        return False
    beside = [
        each for each in block.lines[-2:] if each.page == last.page and each.base >= last.base
    ]
    inward = line.left - min(each.left for each in beside)
    if inward > INDENT * line.size and not (block.kind == "item" and len(block.lines) == 1):
        return False
    if not _ends(last) and line.text[0].islower():
        return True
    return down <= LOOSER * pitch and not _had_room(last, line, around)


def _had_room(last: Line, line: Line, around: list[Line]) -> bool:
    """Whether the first word of *line* would have fitted behind *last*, which so ended there."""
    first, behind = last.left - OUTWARD * last.size, last.left + INWARD * last.size
    margin = max(other.right for other in around if first <= other.left <= behind)
    word = (line.gaps[0].left if line.gaps else line.right) - line.left
    return last.right + ROOM * line.size + word < margin


def _is_carried(block: Lines, line: Line) -> bool:
    """Whether the line goes on a sentence that a column or a page broke off."""
    last = block.lines[-1]
    elsewhere = line.page == last.page + 1 or (line.page == last.page and line.base > last.base)
    if not elsewhere or block.kind not in {"paragraph", "item"} or _ends(last):
        return False
    first = line.text[0]
    return _alike(last.size, line.size) and (
        first.islower() or first.isdigit() or first == "(" or last.text[-1] in HYPHENS
    )


def _ends(line: Line) -> bool:
    return line.text.rstrip(CLOSERS)[-1:] in ENDS - {",", ";"}


def _alike(size: float, other: float) -> bool:
    return abs(size - other) <= SAME * max(size, other)


def _pitch(lines: list[Line]) -> float:
    """How far lines are apart for the most part."""
    steps = [
        step
        for above, below in pairwise(lines)
        if 0 < (step := above.base - below.base) <= LEADING * below.size
    ]
    return median_low(steps) if steps else float("inf")


def _grade(blocks: list[Lines]) -> None:
    """Tells the title from other headings, and headings from text in large letters."""
    heads = [block for block in blocks if block.kind == "heading"]
    for block in heads:
        if sum(line.length for line in block.lines) > TITLE:
            block.kind = "paragraph"
    heads = [block for block in heads if block.kind == "heading"]
    sizes = sorted({round(block.lines[0].size) for block in heads}, reverse=True)
    for block in heads:
        block.level = min(sizes.index(round(block.lines[0].size)) + 1, 6)
    first = next((block for block in heads if block.level == 1), None)
    if first and first.lines[0].page == 1:
        first.kind = "title"
    elif first:
        for block in heads:
            block.level += 1
