"""Reads Jupyter notebooks: the prose of their Markdown cells; not their code and its results."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice, takewhile

from numcheck.errors import InputError
from numcheck.model.document import Block, Comment, Document, Landmark, Unread
from numcheck.readers import markdown
from numcheck.readers.directives import read_directives
from numcheck.readers.json_places import BrokenJsonError, Text, Thread, Value, parse, said
from numcheck.readers.layout import Layout, Stretch

SUFFIXES = (".ipynb",)

NEAR = frozenset({"ignore", "ok"})  # requests that speak of a line or block, not of all behind


def read(source: str, name: str) -> Document:
    """The prose of a notebook, with the place in the file of every character.

    Raises:
        InputError: the source is no notebook.
    """
    try:
        notebook = parse(source)
    except BrokenJsonError as error:
        line = source.count("\n", 0, error.at) + 1
        raise InputError(f"{name}: is no notebook, its JSON breaks off in line {line}") from error
    cells = notebook.get("cells") if isinstance(notebook, dict) else None
    if not isinstance(notebook, dict) or not isinstance(cells, list):
        raise InputError(f"{name}: is no notebook of version 4; open and save it in Jupyter")
    reading = _Reading(source, name)
    reading.take_request(notebook, "notebook", (0, len(source)))
    for number, cell in enumerate(cells, 1):
        if isinstance(cell, dict):
            reading.take(cell, f"cell{number}")
    return reading.document()


class _Reading:
    """How far a notebook is read."""

    def __init__(self, source: str, name: str) -> None:
        self.layout = Layout(name, source)
        self.landmarks: list[Landmark] = []
        self.titled = False
        self.tables = 0

    def take(self, cell: dict[str, Value], name: str) -> None:
        """One more cell, read if it holds prose."""
        source = self.layout.source
        kind = cell.get("cell_type")
        if not isinstance(kind, Text) or said(source, kind) != "markdown":
            return
        thread = Thread(source, _texts(cell.get("source")))
        if thread.text:
            self.take_request(cell, name, (thread.place(0), thread.place(len(thread.text))))
            self.landmarks += _landmarks(thread, name)
            self._lay_out(thread, markdown.read(thread.text, name))

    def take_request(self, owner: dict[str, Value], name: str, reach: tuple[int, int]) -> None:
        """What the metadata of a cell, or of the notebook, ask of numcheck under its name."""
        metadata = owner.get("metadata")
        written = metadata.get("numcheck") if isinstance(metadata, dict) else None
        for text in _texts(written):
            asked = said(self.layout.source, text)
            self.landmarks.append(Landmark(text.start, f"{name}:metadata"))
            self.layout.comments.append(Comment(text.start, text.end, asked, reach))

    def document(self) -> Document:
        """The notebook as far as it is read."""
        landmarks = sorted(self.landmarks, key=lambda landmark: landmark.start)
        self.layout.comments.sort(key=lambda comment: comment.start)
        return replace(self.layout.document(), landmarks=tuple(landmarks))

    def _lay_out(self, thread: Thread, cell: Document) -> None:
        """Seats what was read in a cell in the notebook."""
        for block in cell.blocks:
            self._add(block, list(_stretches(thread, cell, block)))
        self.tables += 1 + max((block.table or 0 for block in cell.blocks), default=0)
        for comment, directive in zip(cell.comments, read_directives(cell), strict=True):
            reach = None
            if directive.kind in NEAR and directive.start < directive.end:
                reach = thread.place(directive.start), thread.behind(directive.end)
            start, end = thread.place(comment.start), thread.behind(comment.end)
            self.layout.comments.append(Comment(start, end, comment.text, reach))
        self.layout.unread += (Unread(thread.place(each.start), each.why) for each in cell.unread)

    def _add(self, block: Block, stretches: list[Stretch]) -> None:
        kind = "heading" if block.kind == "title" and self.titled else block.kind
        self.titled |= kind == "title"
        place = None
        if block.table is not None:
            place = self.tables + block.table, block.row or 0, block.column or 0
        self.layout.add(stretches, kind, block.level, place)


def _texts(value: Value) -> list[Text]:
    """The strings of a text, which a notebook keeps as one or as a list of lines."""
    values = value if isinstance(value, list) else [value]
    return [each for each in values if isinstance(each, Text)]


def _landmarks(thread: Thread, name: str) -> Iterator[Landmark]:
    """One for each stretch of the source in which columns count its characters."""
    line = column = 1
    for stretch in thread.stretches:
        yield Landmark(stretch.start, f"{name}:{line}", column)
        column += len(stretch.text)
        if stretch.text == "\n" or (stretch.verbatim and "\n" in stretch.text):
            line += stretch.text.count("\n")
            column = len(stretch.text) - stretch.text.rindex("\n")


def _stretches(thread: Thread, cell: Document, block: Block) -> Iterator[Stretch]:
    """The text of a block with its places in the notebook."""
    first = bisect_left(cell.segments, block.start, key=lambda segment: segment.start)
    for segment in takewhile(
        lambda each: each.start < block.end, islice(cell.segments, first, None)
    ):
        start, end = segment.source_start, segment.source_end
        if segment.verbatim:
            yield from thread.pieces(start, end)
        else:
            text = cell.text[segment.start : segment.end]
            behind = thread.behind(end) if end > start else thread.place(start)
            yield Stretch(text, thread.place(start), behind, verbatim=False)
