"""Reads PDF files: what their pages say, each line with its page, its number and its box."""

from __future__ import annotations

from collections.abc import Iterator
from threading import Lock

import pypdfium2
import pypdfium2.raw as pdfium

from numcheck.errors import InputError
from numcheck.model.document import Document
from numcheck.readers.pdf_blocks import blocks_of
from numcheck.readers.pdf_glyphs import Page
from numcheck.readers.pdf_layout import lay_out
from numcheck.readers.pdf_lines import Row, rows_of, usual_size
from numcheck.readers.pdf_margins import part_margins
from numcheck.readers.pdf_tables import parts_of

SUFFIXES = (".pdf",)

MOST_PAGES = 5000  # of a file that is read in a minute or two
SCAN = "page {}: a picture without text; run text recognition (OCR) over it"
ASKEW = "page {}: {:,} letters that are written aslant or upright are not read"
DAMAGED = "page {}: is damaged and not read"
LOCK = Lock()  # the library may be in one call at a time


def read(data: bytes, name: str) -> Document:
    """The prose of a PDF file, each line of a page under its own name.

    Raises:
        InputError: the file needs a password, is damaged or no PDF, or has more than 5,000 pages.
    """
    gaps: dict[int, str] = {}
    with LOCK, _opened(data, name) as file:
        if len(file) > MOST_PAGES:
            raise InputError(
                f"{name}: has {len(file):,} pages; split it into parts of {MOST_PAGES:,}"
            )
        pages, margins = part_margins(list(_pages(file, gaps)))
    usual = usual_size(row for page in pages for row in page)
    blocks = blocks_of((parts_of(page) for page in pages), usual)
    return lay_out(name, (*blocks, *margins), gaps)


def _opened(data: bytes, name: str) -> pypdfium2.PdfDocument:
    try:
        return pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if error.err_code == pdfium.FPDF_ERR_PASSWORD:
            raise InputError(f"{name}: needs a password; save it without one") from error
        raise InputError(f"{name}: is damaged or no PDF; print it anew as PDF") from error


def _pages(file: pypdfium2.PdfDocument, gaps: dict[int, str]) -> Iterator[list[Row]]:
    """The rows of each page, and in *gaps* what of which page was not read."""
    for number in range(1, len(file) + 1):
        try:
            page = file[number - 1]
            text = page.get_textpage()
        except pypdfium2.PdfiumError:
            gaps[number] = DAMAGED.format(number)
            yield []
            continue
        letters = Page(text)
        rows = rows_of(letters, number)
        if letters.askew:
            gaps[number] = ASKEW.format(number, letters.askew)
        if not rows and next(page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE]), None):
            gaps[number] = SCAN.format(number)
        text.close()
        page.close()
        yield rows
