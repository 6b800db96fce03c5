"""Reads what a page of a PDF draws: each letter, and where it stands."""

from __future__ import annotations

import math
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from ctypes import byref, c_double, create_string_buffer
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

import pypdfium2.raw as pdfium

from numcheck.readers.seams import HIDDEN

if TYPE_CHECKING:
    from pypdfium2 import PdfTextPage

Box = tuple[float, float, float, float]  # left, bottom, right, top

BLANKS = frozenset("\t\n\r\f\v \N{NO-BREAK SPACE}\N{THIN SPACE}")
HYPHEN = "\x02"  # what the library makes of a hyphen at the end of a line
SAMPLE = 400  # letters that tell which way a page is written
BOLD = 600  # weight of a font, of 100 to 900
HEAVY = re.compile(rb"bold|black|heavy|semib|demi|CMBX|SFBX", re.IGNORECASE)
NAME_LENGTH = 128  # bytes of the name of a font
LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
UNKNOWN = frozenset({"Cc", "Cn", "Co"})  # of which no one can tell what they look like
SURROGATES = range(0xD800, 0xDC00)


class Glyph(NamedTuple):
    """A letter, or a blank of no width. Lengths are in points of 1/72 inch, on an upright page."""

    text: str
    left: float = 0
    right: float = 0
    base: float = 0
    size: float = 0
    number: int = 0


class Page:
    """The letters of one page in the order in which they are drawn."""

    def __init__(self, page: PdfTextPage) -> None:
        self._page = page
        self._count = page.count_chars()
        self.turned = self._turn()
        self.askew = 0  # letters that are written another way than the rest

    def glyphs(self) -> Iterator[Glyph]:
        """All letters but those askew and those drawn twice to look bold."""
        before = Glyph("")
        high = 0
        for index in range(self._count):
            code = pdfium.FPDFText_GetUnicode(self._page, index)
            if code in SURROGATES:
                high = code
                continue
            text = _letter(code, high)
            high = 0
            if text in BLANKS or (
                text != HYPHEN and pdfium.FPDFText_IsGenerated(self._page, index)
            ):
                yield Glyph(" ")
            elif _quarter(self._page, index) != self.turned:
                self.askew += 1
            else:
                glyph = self._glyph(index, "-" if text == HYPHEN else text)
                if not _is_again(glyph, before):
                    yield from (
                        glyph._replace(text=part) for part in LIGATURES.get(glyph.text, glyph.text)
                    )
                before = glyph

    def is_bold(self, glyph: Glyph) -> bool:
        """Whether a letter is set in a bold type, as its font is called or says."""
        name = create_string_buffer(NAME_LENGTH)
        length = pdfium.FPDFText_GetFontInfo(self._page, glyph.number, name, NAME_LENGTH, None)
        weight = pdfium.FPDFText_GetFontWeight(self._page, glyph.number)
        return weight >= BOLD or (0 < length <= NAME_LENGTH and bool(HEAVY.search(name.value)))

    def box_of(self, box: Box) -> Box:
        """Where on the page, as it is stored, a box of the upright page lies."""
        left, bottom, right, top = box
        corners = [_turn(corner, self.turned) for corner in ((left, bottom), (right, top))]
        (a, b), (c, d) = corners
        return min(a, c), min(b, d), max(a, c), max(b, d)

    def _glyph(self, index: int, text: str) -> Glyph:
        x, y, rect, matrix = c_double(), c_double(), pdfium.FS_RECTF(), pdfium.FS_MATRIX()
        pdfium.FPDFText_GetCharOrigin(self._page, index, byref(x), byref(y))
        pdfium.FPDFText_GetLooseCharBox(self._page, index, byref(rect))
        pdfium.FPDFText_GetMatrix(self._page, index, byref(matrix))
        first = _turn((rect.left, rect.bottom), -self.turned)
        last = _turn((rect.right, rect.top), -self.turned)
        return Glyph(
            text=text,
            left=min(first[0], last[0]),
            right=max(first[0], last[0]),
            base=_turn((x.value, y.value), -self.turned)[1],
            size=pdfium.FPDFText_GetFontSize(self._page, index) * math.hypot(matrix.c, matrix.d),
            number=index,
        )

    def _turn(self) -> int:
        """How many quarters to the left most of the page is written."""
        drawn = (n for n in range(self._count) if not pdfium.FPDFText_IsGenerated(self._page, n))
        turns = Counter(_quarter(self._page, index) for index in islice(drawn, SAMPLE))
        return max(turns, key=turns.__getitem__, default=0)


def _apart(glyph: Glyph) -> Iterator[Glyph]:
    """The letters of a ligature, or the letter itself."""
    return (glyph._replace(text=part) for part in LIGATURES.get(glyph.text, glyph.text))


def _letter(code: int, high: int) -> str:
    if high:
        pair = high.to_bytes(2, "little") + code.to_bytes(4, "little")[:2]
        return pair.decode("utf-16-le", "replace")
    text = chr(code)
    if text in BLANKS or text == HYPHEN or unicodedata.category(text) not in UNKNOWN:
        return text
    return HIDDEN


def _quarter(page: PdfTextPage, index: int) -> int:
    """The quarters by which a letter is turned, -1 where it is turned by no whole number."""
    quarters = pdfium.FPDFText_GetCharAngle(page, index) / (math.pi / 2)
    whole = round(quarters)
    return whole % 4 if abs(quarters - whole) < 1 / 8 else -1


def _turn(point: tuple[float, float], quarters: int) -> tuple[float, float]:
    """A point, turned to the right around the corner of the page."""
    x, y = point
    return ((x, y), (y, -x), (-x, -y), (-y, x))[quarters % 4]


def _is_again(glyph: Glyph, before: Glyph) -> bool:
    near = glyph.size / 8
    return (
        glyph.text == before.text
        and abs(glyph.left - before.left) < near
        and abs(glyph.base - before.base) < near
    )
