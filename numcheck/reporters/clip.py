"""Cuts a long line down to what lies around its places."""

from __future__ import annotations

from dataclasses import dataclass

from numcheck.model.document import LINE_END
from numcheck.reporters.glyphs import columns, shown

ELLIPSIS = "\N{HORIZONTAL ELLIPSIS}"
LEAST = 10  # characters kept on either side of a place, however narrow the page
WORD = 15  # characters to look for the edge of a word in


@dataclass(frozen=True, slots=True)
class Piece:
    """Source *start*..*end*, shown from *column* on."""

    start: int
    end: int
    column: int


@dataclass(frozen=True, slots=True)
class Excerpt:
    """The part of one source line that is shown, and the columns its characters take."""

    source: str
    text: str
    pieces: tuple[Piece, ...]

    def column(self, offset: int) -> int:
        """The 0-based column where the character at a source offset is shown."""
        piece = max((p for p in self.pieces if p.start <= offset), key=lambda p: p.start)
        return piece.column + columns(shown(self.source[piece.start : min(offset, piece.end)]))


def clip(source: str, line_start: int, marks: list[tuple[int, int]], room: int) -> Excerpt:
    """The source line that begins at *line_start*, cut to about *room* characters.

    *marks* are source offsets on that line, sorted; all of them stay visible. Looks no
    further than *room* beyond the marks, so that a line of megabytes costs nothing.
    """
    marks = marks or [(line_start, line_start)]
    first, last = marks[0][0], max(end for _, end in marks)
    left = max(line_start, first - room)
    line_end = LINE_END.search(source, last, last + room)
    right = line_end.start() if line_end else min(last + room, len(source))
    whole = left == line_start and right - left <= room
    windows = [(left, right)] if whole else _windows(source, marks, (left, right), room)
    cut_short = source[right : right + 1] not in ("", "\n", "\r")
    return _assemble(source, windows, (line_start, right + cut_short))


def _windows(
    source: str, marks: list[tuple[int, int]], bounds: tuple[int, int], room: int
) -> list[tuple[int, int]]:
    """Stretches around the marks that share the room evenly, joined where they would touch."""
    left, right = bounds
    stretches = _joined(marks, 0)
    while True:
        spare = room - sum(end - start for start, end in stretches)
        margin = max(LEAST, spare // (2 * len(stretches)))
        joined = _joined(stretches, 2 * margin)
        if len(joined) == len(stretches):
            break
        stretches = joined
    if len(stretches) == 1:  # what one side does not need, the other gets
        (start, end) = stretches[0]
        begin = max(left, min(start - margin, right - room))
        return [_at_words(source, stretches[0], (begin, min(right, max(begin + room, end))))]
    return [
        _at_words(source, (start, end), (max(left, start - margin), min(right, end + margin)))
        for start, end in stretches
    ]


def _at_words(source: str, kept: tuple[int, int], window: tuple[int, int]) -> tuple[int, int]:
    """The window drawn in to the nearest spaces, never into what must be kept."""
    start, end = window
    if start > 0 and not source[start - 1].isspace():
        space = source.find(" ", start, min(start + WORD, kept[0]))
        start = space + 1 if space >= 0 else start
    if source[end : end + 1].strip():
        space = source.rfind(" ", max(end - WORD, kept[1]), end)
        end = space if space >= 0 else end
    return start, end


def _joined(stretches: list[tuple[int, int]], gap: int) -> list[tuple[int, int]]:
    joined = stretches[:1]
    for start, end in stretches[1:]:
        last_start, last_end = joined[-1]
        if start - last_end <= gap:
            joined[-1] = last_start, max(last_end, end)
        else:
            joined.append((start, end))
    return joined


def _assemble(source: str, windows: list[tuple[int, int]], line: tuple[int, int]) -> Excerpt:
    text, pieces = "", []
    for start, end in windows:
        if start > line[0]:
            text += f" {ELLIPSIS} " if text else f"{ELLIPSIS} "
        pieces.append(Piece(start, end, columns(text)))
        text += shown(source[start:end])
    if windows[-1][1] < line[1]:
        text += f" {ELLIPSIS}"
    return Excerpt(source, text, tuple(pieces))
