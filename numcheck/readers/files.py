"""Finds the reader of a format, and turns files and strings into `Document`s."""

from __future__ import annotations

import codecs
from collections.abc import Callable
from dataclasses import replace
from importlib import import_module
from os import PathLike, fspath
from pathlib import Path
from types import ModuleType

from numcheck.errors import InputError
from numcheck.model.document import Document, Unread

Reader = Callable[[str, str], Document]  # source, name

FORMATS = {
    "text": "numcheck.readers.plain",
    "markdown": "numcheck.readers.markdown",
    "html": "numcheck.readers.html",
    "csv": "numcheck.readers.table",
    "tsv": "numcheck.readers.tabbed",
    "ipynb": "numcheck.readers.notebook",
    "latex": "numcheck.readers.latex",
    "jats": "numcheck.readers.jats",
    "rst": "numcheck.readers.rst",
}
PACKED = {  # formats whose reader takes bytes
    "docx": "numcheck.readers.word",
    "pdf": "numcheck.readers.pdf",
}
SUFFIXES = {  # each reader's own, listed here too so that asking imports no parser
    ".txt": "text",
    ".text": "text",
    ".md": "markdown",
    ".markdown": "markdown",
    ".mdown": "markdown",
    ".mkd": "markdown",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".csv": "csv",
    ".tsv": "tsv",
    ".tab": "tsv",
    ".ipynb": "ipynb",
    ".tex": "latex",
    ".latex": "latex",
    ".ltx": "latex",
    ".rst": "rst",
    ".rest": "rst",
    ".nxml": "jats",
    ".jats": "jats",
    ".docx": "docx",
    ".docm": "docx",
    ".dotx": "docx",
    ".pdf": "pdf",
}
UNREAD = {
    ".doc": "doc",
    ".odt": "odt",
    ".rtf": "rtf",
    ".epub": "epub",
}
MARKS = (  # the longer first: UTF-32 begins as UTF-16 does
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
HEAD = 8192  # bytes in which a NUL shows that a file is not text


def read_file(path: str | PathLike[str], format: str | None = None) -> Document:  # noqa: A002 - the public name
    """The document in a file, read as *format* or as its name says, else as plain text.

    Line ends stay as they are, a byte order mark is dropped, and offsets count the rest.

    Raises:
        InputError: the file is missing, closed, a folder, binary, or of a format that is
            unknown or not read yet.
    """
    name = fspath(path)
    return read_bytes(file_bytes(name), format, name)


def read_bytes(data: bytes, format: str | None, name: str) -> Document:  # noqa: A002 - the public name
    """The document in the bytes of a file or a stream called *name*.

    Raises:
        InputError: the bytes are binary, or of a format that is unknown or not read yet.
    """
    wanted = format or _format_named(name)
    if wanted in PACKED:
        unpacked: Document = _imported(wanted, PACKED[wanted], f"{name}: ").read(data, name)
        return unpacked
    read = _reader(wanted, f"{name}: ")
    text, flaw = decode(data, name)
    document = read(text, name)
    return replace(document, unread=(flaw, *document.unread)) if flaw else document


def read_text(source: str, format: str = "text", name: str = "<text>") -> Document:  # noqa: A002 - the public name
    """The document in a string.

    Raises:
        InputError: the format is unknown or not read yet.
    """
    return reader_for(format)(source, name)


def format_of(path: str | PathLike[str]) -> str | None:
    """The format that a file's name tells, None where it tells none that can be read."""
    return SUFFIXES.get(Path(path).suffix.lower())


def reader_for(format: str) -> Reader:  # noqa: A002 - the public name
    """The reader of a format, imported when first asked for.

    Raises:
        InputError: the format is unknown or not read yet.
    """
    return _reader(format, "")


def decode(data: bytes, name: str) -> tuple[str, Unread | None]:
    """The text, and where bytes had to be replaced in it, if any had to.

    Raises:
        InputError: the bytes are binary.
    """
    mark, encoding = next((m for m in MARKS if data.startswith(m[0])), (b"", "utf-8"))
    if not mark and b"\0" in data[:HEAD]:
        raise InputError(f"{name}: is binary, not text; save it as UTF-8 text or Markdown")
    body = data[len(mark) :]
    try:
        return body.decode(encoding), None
    except UnicodeDecodeError as error:
        start = len(body[: error.start].decode(encoding))
        flaw = f"bytes that are not {encoding.upper()} are replaced, here first"
        return body.decode(encoding, "replace"), Unread(start, flaw)


def _reader(wanted: str, where: str) -> Reader:
    if wanted in UNREAD.values():
        raise InputError(
            f"{where}{wanted} is not read yet by this version; convert to text or Markdown"
        )
    if wanted in PACKED:
        raise InputError(f"{where}{wanted} is no text; give the file, not a string")
    if wanted not in FORMATS:
        known = ", ".join((*FORMATS, *PACKED))
        raise InputError(f"{where}unknown format {wanted!r}; known are {known}")
    read: Reader = _imported(wanted, FORMATS[wanted], where).read
    return read


def _imported(wanted: str, module: str, where: str) -> ModuleType:
    """The module of a reader; what its library is called an extra of numcheck is called too."""
    try:
        return import_module(module)
    except ImportError as error:
        need = f"{where}{wanted} needs {error.name}: pip install 'numcheck[{wanted}]'"
        raise InputError(need) from error


def _format_named(name: str) -> str:
    return format_of(name) or UNREAD.get(Path(name).suffix.lower(), "text")


def file_bytes(name: str) -> bytes:
    """All that a file holds.

    Raises:
        InputError: it is missing, closed or a folder.
    """
    path = Path(name)
    try:
        if path.is_dir():
            raise InputError(f"{name}: is a folder; name the files in it")
        return path.read_bytes()
    except FileNotFoundError as error:
        raise InputError(f"{name}: no such file; check the path") from error
    except PermissionError as error:
        raise InputError(f"{name}: may not be read; check its permissions") from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise InputError(f"{name}: cannot be opened ({reason}); check the path") from error
