"""Says what a paragraph of a Word file is, from its style and its numbering."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from numcheck.model.document import BlockKind
from numcheck.readers.word_text import Node, tag_of

if TYPE_CHECKING:
    from docx.document import Document as Package

HEADING = re.compile(r"heading (?P<level>[1-9])", re.IGNORECASE)
NAMED: tuple[tuple[str, BlockKind], ...] = (
    ("title", "title"),
    ("caption", "caption"),
    ("list", "item"),
)  # how the names of Word's own styles begin, in lower case
DEEPEST = 12  # styles that are based on one another


class Styles:
    """The styles of a file, and whether its title has been met."""

    def __init__(self, package: Package) -> None:
        self._styles = {style.get(tag_of("styleId")): style for style in package.styles.element}
        self._titled = False

    def kind_of(self, paragraph: Node) -> tuple[BlockKind, int]:
        """What the paragraph is, and its level: of a heading or of an item, from 1."""
        for name in self._names(_value(paragraph, "pPr", "pStyle")):
            heading = HEADING.match(name)
            if heading:
                return self._heading(int(heading["level"]))
            for start, kind in NAMED:
                if name.lower().startswith(start):
                    self._titled |= kind == "title"
                    return kind, 1
        outline = _value(paragraph, "pPr", "outlineLvl")
        if outline.isdecimal() and int(outline) < len("123456789"):
            return self._heading(int(outline) + 1)
        if _value(paragraph, "pPr", "numPr", "numId") not in {"", "0"}:
            depth = _value(paragraph, "pPr", "numPr", "ilvl")
            return "item", int(depth) + 1 if depth.isdecimal() else 1
        return "paragraph", 0

    def _heading(self, level: int) -> tuple[BlockKind, int]:
        """The first heading of the first level is the title where nothing else is."""
        if level == 1 and not self._titled:
            self._titled = True
            return "title", 1
        return "heading", level

    def _names(self, style_id: str) -> list[str]:
        """The names of a style and of those that it is based on."""
        names: list[str] = []
        while style_id in self._styles and len(names) < DEEPEST:
            style = self._styles[style_id]
            names.append(_value(style, "name"))
            style_id = _value(style, "basedOn")
        return names


def _value(node: Node, *path: str) -> str:
    for name in path:
        node = node.find(tag_of(name))
        if node is None:
            return ""
    value: str = node.get(tag_of("val"), "")
    return value
