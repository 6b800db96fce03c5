"""Where the text speaks in somebody else's words, between quotation marks."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from numcheck.model.document import Document

OPENS = "“"
CLOSES = "”"
STRAIGHT = '"'


@dataclass(frozen=True, slots=True)
class Quotes:
    """The quoted stretches of a document, in order, as their starts and their ends."""

    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def hold(self, offset: int) -> bool:
        """Whether the character at *offset* is quoted."""
        at = bisect_right(self.starts, offset) - 1
        return at >= 0 and offset < self.ends[at]


def read_quotes(document: Document) -> Quotes:
    """The quoted stretches; a quotation ends with its block at the latest.

    A straight mark right after a digit opens nothing: it stands for inches.
    """
    marks = _marks(document.text)
    pairs = [
        pair
        for block in document.blocks
        for pair in _pairs(document.text, marks, block.start, block.end)
    ]
    return Quotes(tuple(start for start, _ in pairs), tuple(end for _, end in pairs))


def _marks(text: str) -> list[int]:
    found: list[int] = []
    for sign in (OPENS, CLOSES, STRAIGHT):
        at = text.find(sign)
        while at >= 0:
            found.append(at)
            at = text.find(sign, at + 1)
    return sorted(found)


def _pairs(text: str, marks: list[int], start: int, end: int) -> Iterator[tuple[int, int]]:
    opened: int | None = None
    for at in range(bisect_right(marks, start - 1), bisect_right(marks, end - 1)):
        mark = marks[at]
        if opened is not None and (text[mark] == CLOSES or text[mark] == text[opened] == STRAIGHT):
            yield opened, mark
            opened = None
        elif opened is None and _opens(text, mark):
            opened = mark
    if opened is not None and text[opened] == OPENS:
        yield opened, end


def _opens(text: str, mark: int) -> bool:
    return text[mark] == OPENS or (
        text[mark] == STRAIGHT and not (mark > 0 and text[mark - 1].isdigit())
    )
