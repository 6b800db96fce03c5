"""Turns source offsets into the positions of the protocol, and back."""

from __future__ import annotations

from lsprotocol.types import Position, PositionEncodingKind, Range

from numcheck.model.document import Document
from numcheck.model.span import Span

BEYOND_BMP = 0x10000  # from here on a character takes two units of UTF-16


class Places:
    """The positions in one document, counted in the units that the client has asked for."""

    def __init__(self, document: Document, encoding: PositionEncodingKind | str) -> None:
        self._document = document
        self._encoding = PositionEncodingKind(encoding)

    def range(self, span: Span) -> Range:
        """The range of a span."""
        return Range(start=self.position(span.start), end=self.position(span.end))

    def position(self, offset: int) -> Position:
        """The position of a source offset; lines count from 0."""
        line, column = self._document.line_column(offset)
        before = self._document.source[offset - column + 1 : offset]
        return Position(line=line - 1, character=sum(map(self._units, before)))

    def offset(self, position: Position) -> int:
        """The source offset of a position; one beyond its line means the end of the line."""
        if position.line >= self._lines:
            return len(self._document.source)
        start, left = self._document.line_start(position.line + 1), position.character
        for number, character in enumerate(self._document.line(position.line + 1)):
            if left <= 0:
                return start + number
            left -= self._units(character)
        return start + len(self._document.line(position.line + 1))

    @property
    def _lines(self) -> int:
        return self._document.line_column(len(self._document.source))[0]

    def _units(self, character: str) -> int:
        match self._encoding:
            case PositionEncodingKind.Utf8:
                return len(character.encode("utf-8", "surrogatepass"))
            case PositionEncodingKind.Utf16:
                return 2 if ord(character) >= BEYOND_BMP else 1
            case PositionEncodingKind.Utf32:
                return 1
