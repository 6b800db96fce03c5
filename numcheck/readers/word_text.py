"""Reads one paragraph of a Word file: its runs, and what stands between and beside them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from numcheck.readers.comments import PREFIX
from numcheck.readers.passages import Piece
from numcheck.readers.seams import HIDDEN, LOWERED, RAISED

if TYPE_CHECKING:
    from docx.document import Document as Package

Node: TypeAlias = Any  # an element of lxml, which has no types of its own

NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
FORMULA = "a formula is not read"
LEFT_OUT = frozenset({"del", "moveFrom", "pPr", "rPr", "instrText", "delText", "Fallback"})
THINGS = frozenset({"drawing", "pict", "object", "sym"})
MARKS = frozenset({"footnoteReference", "endnoteReference", "commentReference"})
BLANKS = frozenset({"tab", "br", "cr", "ptab"})
HEIGHTS = {"superscript": RAISED, "subscript": LOWERED}


class Line(NamedTuple):
    """What a paragraph says; comments and gaps with the length of the text before each."""

    pieces: tuple[Piece, ...]
    said: tuple[tuple[int, str], ...] = ()
    unread: tuple[tuple[int, str], ...] = ()

    @property
    def text(self) -> str:
        """The text as the source has it."""
        return "".join(piece.text for piece in self.pieces)


def tag_of(name: str) -> str:
    """The full name of one of Word's own elements and attributes."""
    return f"{{{NAMESPACE}}}{name}"


def read_line(paragraph: Node, comments: dict[str, str]) -> Line:
    """The paragraph as it is shown when all changes to it are accepted."""
    reading = _Reading(comments)
    reading.children(paragraph)
    return Line(tuple(reading.pieces), tuple(reading.said), tuple(reading.unread))


def comments_in(package: Package) -> dict[str, str]:
    """The comments to numcheck by their number."""
    return {
        str(comment.comment_id): comment.text.strip()
        for comment in package.comments
        if comment.text.strip().startswith(PREFIX)
    }


def boxes(paragraph: Node) -> Iterator[Node]:
    """The text boxes that are anchored in a paragraph, each once."""
    for box in paragraph.iter(tag_of("txbxContent")):
        if not any(_name(above) == "Fallback" for above in box.iterancestors()):
            yield box


class _Reading:
    """The pieces so far, and the height of the run that is open."""

    def __init__(self, comments: dict[str, str]) -> None:
        self._comments = comments
        self._height = ""
        self._joint = ""
        self._length = 0
        self.pieces: list[Piece] = []
        self.said: list[tuple[int, str]] = []
        self.unread: list[tuple[int, str]] = []

    def children(self, parent: Node) -> None:
        for node in parent:
            self._node(node, _name(node))

    def _node(self, node: Node, name: str) -> None:
        if name in LEFT_OUT:
            return
        if name == "r":
            self._run(node)
        elif name == "t":
            self._add(node.text or "")
        elif name in BLANKS:
            self._add(" ")
        elif name == "noBreakHyphen":
            self._add("\u2011")
        elif name in THINGS:
            self._add(HIDDEN)
        elif name in MARKS:
            self._joint = HIDDEN
        elif name == "commentRangeStart" and node.get(tag_of("id")) in self._comments:
            self.said.append((self._length, self._comments[node.get(tag_of("id"))]))
        elif name in {"oMath", "oMathPara"}:
            self.unread.append((self._length, FORMULA))
            self._add(HIDDEN)
        else:
            self.children(node)

    def _run(self, run: Node) -> None:
        look = run.find(tag_of("rPr"))
        if look is not None:
            if any(_is_on(look, kind) for kind in ("vanish", "strike", "dstrike")):
                self._joint = HIDDEN
                return
            height = look.find(tag_of("vertAlign"))
            self._raise("" if height is None else HEIGHTS.get(height.get(tag_of("val")), ""))
        else:
            self._raise("")
        self.children(run)

    def _raise(self, height: str) -> None:
        """Word cuts a run anywhere, so that only a change of height is a seam."""
        if height != self._height:
            self._height, self._joint = height, height or self._joint

    def _add(self, text: str) -> None:
        if text:
            self.pieces.append(Piece(text, self._joint))
            self._joint = ""
            self._length += len(text)


def _name(node: Node) -> str:
    return node.tag.rpartition("}")[2] if isinstance(node.tag, str) else ""


def _is_on(look: Node, kind: str) -> bool:
    found = look.find(tag_of(kind))
    return found is not None and found.get(tag_of("val"), "true") not in {"0", "false", "off"}
