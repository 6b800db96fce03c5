"""Lays out a file that holds no plain text: passages of pieces, each under a name of its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from numcheck.model.document import BlockKind, Comment, Document, Landmark, Unread
from numcheck.readers.flow import Flow
from numcheck.readers.layout import Layout

BLANKS = str.maketrans(dict.fromkeys("\t\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029", " "))


class Piece(NamedTuple):
    """A stretch of text; *joint* is what its seam may need (see `seams`) where it begins."""

    text: str
    joint: str = ""


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph or a cell, which becomes one line of the source; *name* is its landmark.

    `said` are the comments to numcheck with the length of the text before each, `unread` is
    what was left out likewise, and why.
    """

    name: str
    pieces: tuple[Piece, ...]
    kind: BlockKind = "paragraph"
    level: int = 0
    cell: tuple[int, int, int] | None = None
    said: tuple[tuple[int, str], ...] = ()
    unread: tuple[tuple[int, str], ...] = ()


def lay_out(name: str, passages: Sequence[Passage]) -> Document:
    """The document whose source has each passage on a line of its own."""
    lines = ["".join(piece.text for piece in each.pieces).translate(BLANKS) for each in passages]
    layout = Layout(name, "\n".join(lines))
    landmarks: list[Landmark] = []
    start = 0
    for passage, line in zip(passages, lines, strict=True):
        landmarks.append(Landmark(start, passage.name))
        layout.comments += (Comment(start + at, start + at, said) for at, said in passage.said)
        layout.unread += (Unread(start + at, why) for at, why in passage.unread)
        flow = Flow()
        behind = start
        for piece in passage.pieces:
            if piece.joint:
                flow.part(piece.joint)
            flow.text(piece.text.translate(BLANKS), behind)
            behind += len(piece.text)
        layout.add(flow.take(), passage.kind, passage.level, passage.cell)
        start += len(line) + 1
    return replace(layout.document(), landmarks=tuple(landmarks))
