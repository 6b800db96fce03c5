"""Parts the running heads and page numbers of a PDF from its text."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise
from statistics import median_low

from numcheck.readers.pdf_blocks import Lines
from numcheck.readers.pdf_lines import Line, Row

EDGE = 2  # rows at the top and at the bottom of a page that may be no text of it
APART = 1.3  # a gap this many times the usual one sets them apart
NEAR = 12  # points; what is said again on another page stands as high as this, or nearly
DIGITS = re.compile(r"\d+")
NUMBER = re.compile(
    r"[-–—|\s]*(?:page|p\.)?\s*(?:#|[ivxlc]+)\s*(?:(?:of|/)\s*#)?[-–—|\s]*", re.IGNORECASE
)
Pages = list[list[Row]]


def part_margins(pages: Pages) -> tuple[Pages, list[Lines]]:
    """The pages without what is said again at the edges of several; that but once, by itself."""
    said: defaultdict[str, list[Line]] = defaultdict(list)
    for page in pages:
        for line in _edges(page):
            said[_words(line)].append(line)
    running = {
        id(line)
        for lines in said.values()
        for line in lines
        if any(abs(line.base - other.base) <= NEAR and line.page != other.page for other in lines)
    }
    firsts = (
        next((line for line in lines if id(line) in running), None)
        for words, lines in said.items()
        if not NUMBER.fullmatch(words)
    )
    margins = [Lines([line], "meta") for line in firsts if line]
    return [list(_without(page, running)) for page in pages], margins


def _edges(page: list[Row]) -> list[Line]:
    """The lines at the top and at the bottom that stand apart from the rest."""
    levels = sorted({round(row[0].base) for row in page})
    steps = [above - below for below, above in pairwise(levels)]
    usual = median_low(steps) if steps else 0
    edges = {
        level
        for ends, gaps in ((levels, steps), (levels[::-1], steps[::-1]))
        for number in range(min(EDGE, len(steps)))
        if any(gap > APART * usual for gap in gaps[number:EDGE])
        for level in ends[number : number + 1]
    }
    return [line for row in page for line in row if round(row[0].base) in edges]


def _words(line: Line) -> str:
    """What a line says on every page."""
    return DIGITS.sub("#", line.text).casefold()


def _without(page: list[Row], running: set[int]) -> Iterator[Row]:
    for row in page:
        kept = [line for line in row if id(line) not in running]
        if kept:
            yield kept
