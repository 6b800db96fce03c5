"""Reads Word files (DOCX): text, tables, notes and margins; not what was deleted or hidden."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from io import BytesIO
from zipfile import BadZipFile, ZipFile

import docx
from docx.document import Document as Package
from docx.exceptions import PythonDocxError
from docx.opc.exceptions import OpcError
from docx.oxml.parser import parse_xml

from numcheck.errors import InputError
from numcheck.model.document import BlockKind, Document
from numcheck.readers.grid import Grid
from numcheck.readers.layout import LAYOUT
from numcheck.readers.passages import Passage, Piece, lay_out
from numcheck.readers.word_styles import Styles
from numcheck.readers.word_text import Line, Node, boxes, comments_in, read_line, tag_of

SUFFIXES = (".docx", ".docm", ".dotx")

LARGEST = 512 * 1024 * 1024  # bytes of a file once it is unpacked: more is no manuscript
OLD = b"\xd0\xcf\x11\xe0"  # how the container of old and of encrypted files begins
NOTES = {"footnotes": "fn", "endnotes": "en"}  # kind of part: what its notes are called
MARGINS = ("header", "first_page_header", "even_page_header",
           "footer", "first_page_footer", "even_page_footer")  # fmt: skip
DAMAGE = (AttributeError, BadZipFile, LookupError, OpcError, PythonDocxError, SyntaxError,
          TypeError, ValueError, zlib.error)  # fmt: skip # of a part that is not as it should be
WRAPPERS = frozenset({"sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag"})


def read(data: bytes, name: str) -> Document:
    """The prose of a Word file, each paragraph and cell under its own name.

    Raises:
        InputError: the file is encrypted, damaged, no Word file, or a trap that unpacks to
            more than 512 MiB.
    """
    _measure(data, name)
    try:
        return lay_out(name, tuple(_Walk(docx.Document(BytesIO(data))).passages()))
    except DAMAGE as error:
        raise InputError(f"{name}: cannot be read as DOCX: {error}") from error


class _Walk:
    """One pass through a file: its styles, what its comments say, and the tables so far."""

    def __init__(self, package: Package) -> None:
        self._package = package
        self._styles = Styles(package)
        self._said = comments_in(package)
        self._grid = Grid()
        self._paragraphs = self._tables = 0

    def passages(self) -> Iterator[Passage]:
        """All passages: the text in its order, then notes, then headers and footers."""
        yield from self._blocks(self._package.element.body)
        for kind, short in NOTES.items():
            for number, note in enumerate(_notes(self._package, kind), 1):
                for paragraph in note.iter(tag_of("p")):
                    yield self._passage(f"{short}{number}", paragraph)
        yield from self._margins()

    def _blocks(self, parent: Node) -> Iterator[Passage]:
        for node in parent:
            if node.tag == tag_of("p"):
                self._paragraphs += 1
                yield self._passage(f"¶{self._paragraphs}", node)
                for box in boxes(node):
                    yield from self._blocks(box)
            elif node.tag == tag_of("tbl"):
                yield from self._table(node)
            elif isinstance(node.tag, str) and node.tag.rpartition("}")[2] in WRAPPERS:
                yield from self._blocks(node)

    def _passage(self, name: str, paragraph: Node) -> Passage:
        kind, level = self._styles.kind_of(paragraph)
        return _passage(name, read_line(paragraph, self._said), kind, level)

    def _table(self, table: Node) -> Iterator[Passage]:
        self._tables += 1
        self._grid.open_table()
        nested: list[Node] = []
        for row in table.iterchildren(tag_of("tr")):
            self._grid.open_row()
            for skipped in range(_number(row, "trPr/w:gridBefore")):
                del skipped
                self._grid.open_cell()
            for cell in row.iter(tag_of("tc")):
                if next(cell.iterancestors(tag_of("tr"))) is not row:
                    continue  # of a table inside a cell
                self._grid.open_cell(_number(cell, "tcPr/w:gridSpan") or 1)
                yield from self._cell(cell)
                nested += cell.iterchildren(tag_of("tbl"))
        for inner in nested:
            yield from self._table(inner)

    def _cell(self, cell: Node) -> Iterator[Passage]:
        """The passage of a cell; several where it only lays out the page."""
        table, row, column = self._grid.place
        name = f"T{self._tables}R{row + 1}C{column + 1}"
        lines = [read_line(each, self._said) for each in cell.iter(tag_of("p"))]
        lines = [line for line in lines if line.text.strip()]
        if len(lines) > 1 and sum(len(line.text) for line in lines) > LAYOUT:
            yield from (_passage(name, line, "paragraph") for line in lines)
        elif lines:
            yield _passage(name, _joined(lines), "cell", cell=(table, row, column))

    def _margins(self) -> Iterator[Passage]:
        """Each header and footer once, however many sections and pages bear it."""
        seen: set[str] = set()
        for section in self._package.sections:
            for kind in MARGINS:
                margin = getattr(section, kind)
                if margin.is_linked_to_previous:
                    continue
                for paragraph in margin._element.iter(tag_of("p")):  # noqa: SLF001 - the only way
                    line = read_line(paragraph, self._said)
                    if line.text.strip() and line.text not in seen:
                        seen.add(line.text)
                        yield _passage(kind.rpartition("_")[2], line, "meta")


def _passage(
    name: str,
    line: Line,
    kind: BlockKind = "paragraph",
    level: int = 0,
    cell: tuple[int, int, int] | None = None,
) -> Passage:
    return Passage(
        name=name,
        pieces=line.pieces,
        kind=kind,
        level=level,
        cell=cell,
        said=line.said,
        unread=line.unread,
    )


def _joined(lines: list[Line]) -> Line:
    """The lines of a cell as one."""
    joined = lines[0]
    for line in lines[1:]:
        by = len(joined.text) + 1
        joined = Line(
            (*joined.pieces, Piece(" "), *line.pieces),
            (*joined.said, *((at + by, said) for at, said in line.said)),
            (*joined.unread, *((at + by, why) for at, why in line.unread)),
        )
    return joined


def _number(node: Node, path: str) -> int:
    """The value of a property such as the columns that a cell spans, 0 where it is not set."""
    found = node.find(f"w:{path}", node.nsmap)
    value = "" if found is None else found.get(tag_of("val"), "")
    return int(value) if value.isdecimal() else 0


def _notes(package: Package, kind: str) -> list[Node]:
    """The footnotes or endnotes, without the two that only draw lines."""
    for relation in package.part.rels.values():
        if relation.reltype.endswith(f"/{kind}") and not relation.is_external:
            notes = parse_xml(relation.target_part.blob)
            return [note for note in notes if note.get(tag_of("type")) in {None, "normal"}]
    return []


def _measure(data: bytes, name: str) -> None:
    """Raises `InputError` for what is not worth unpacking, or not safe to."""
    if data.startswith(OLD):
        raise InputError(f"{name}: is encrypted or an old .doc; save it as DOCX without a password")
    try:
        with ZipFile(BytesIO(data)) as file:
            unpacked = sum(entry.file_size for entry in file.infolist())
    except BadZipFile as error:
        raise InputError(f"{name}: is no Word file: {error}; save it anew as DOCX") from error
    if unpacked > LARGEST:
        raise InputError(f"{name}: unpacks to {unpacked:,} bytes, which no manuscript has")
