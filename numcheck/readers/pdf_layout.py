"""Lays out the blocks of a PDF: a line of the page is a line of the source, broken words whole."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from numcheck.lexicon.numerals import numeral_words
from numcheck.model.document import Document, Landmark, Unread
from numcheck.readers.flow import Flow
from numcheck.readers.layout import Layout
from numcheck.readers.passages import BLANKS
from numcheck.readers.pdf_blocks import HYPHENS, Lines
from numcheck.readers.pdf_lines import Line
from numcheck.readers.seams import HIDDEN

JOINING = HYPHENS | frozenset("\N{EN DASH}\N{EM DASH}/")  # no blank follows at the end of a line
SYLLABLES = frozenset({"ten"})  # number words that often begin a longer word: ten-sion


def lay_out(name: str, blocks: Sequence[Lines], gaps: Mapping[int, str]) -> Document:
    """The document of all blocks; *gaps* tells by pages what was not read of each."""
    lines = [line for block in blocks for line in block.lines]
    layout = Layout(name, "\n".join(line.text.translate(BLANKS) for line in lines))
    landmarks: list[Landmark] = []
    start = 0
    for block in blocks:
        flow = Flow()
        for line, after in zip(block.lines, [*block.lines[1:], None], strict=True):
            landmarks.append(
                Landmark(start, f"p{line.page}:l{line.number}", 1, line.page, line.box)
            )
            start += _lay_line(flow, line, after, start)
        layout.add(flow.take(), block.kind, block.level, block.cell)
    layout.unread += (Unread(_start(landmarks, page), why) for page, why in gaps.items())
    return replace(layout.document(), landmarks=tuple(landmarks))


def _lay_line(flow: Flow, line: Line, after: Line | None, start: int) -> int:
    """Adds a line that begins at *start*, and the blank behind it; how long both are."""
    kept = line.length
    if after and _is_broken(line.text, after.text):
        kept -= 1
    if line.mark:
        flow.part(HIDDEN)
    at = 0
    for piece in line.pieces:
        if piece.joint:
            flow.part(piece.joint)
        begin = max(line.mark - at, 0)
        flow.text(piece.text.translate(BLANKS)[begin : max(kept - at, 0)], start + at + begin)
        at += len(piece.text)
    behind = start + at
    if after and not _joins(line.text):
        flow.stand_in(" ", behind, behind + 1)
    return line.length + 1


def _joins(text: str) -> bool:
    return len(text) > 1 and text[-1] in JOINING and not text[-2].isspace()


def _is_broken(text: str, after: str) -> bool:
    """Whether the hyphen at the end of a line only breaks a word: pub-lished, but not five-year."""
    if not _joins(text) or text[-1] not in HYPHENS or not after[0].islower():
        return False
    if text[-1] == "\N{SOFT HYPHEN}":
        return True
    word = text[:-1].rsplit(maxsplit=1)[-1].casefold()
    words = numeral_words()
    numbers = words.cardinals.keys() | words.ordinals.keys() | words.scales.keys()
    whole = word + after.split(maxsplit=1)[0].rstrip(".,;:")
    return word[-1].isalpha() and (word not in numbers - SYLLABLES or whole in numbers)


def _start(landmarks: Sequence[Landmark], page: int) -> int:
    """Where the text of a page begins, or of the next that has any."""
    return min((at.start for at in landmarks if (at.page or 0) >= page), default=0)
