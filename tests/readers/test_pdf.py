"""PDF files: what their pages say, in which order, and where each number stands."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
from fpdf import FPDF
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from numcheck.api import check_document
from numcheck.config import Config
from numcheck.errors import InputError
from numcheck.model.document import Document
from numcheck.readers import pdf
from numcheck.readers.files import read_bytes
from numcheck.reporters import records, sarif
from numcheck.reporters.page import Page
from tests.cli.run import run as run_numcheck
from tests.properties.test_substitution import OTHER_DIGITS, careful, quoted_numbers

FALSE_DATE = "We met on Monday, 2 March 2021."  # a Tuesday
PROSE = (
    "The fair of the valley was opened by the mayor in the rain, and all who had come from the "
    "villages around the lake stayed until the lamps were lit and the last horse had been sold. "
)
SIZE = 11
LEADING = 14  # points
LEFT, TOP, WIDTH = 72, 72, 450


def sheet() -> FPDF:
    """An empty file of one page, measured in points."""
    made = FPDF(unit="pt", format="A4")
    made.set_auto_page_break(auto=False)
    made.add_page()
    made.set_font("Helvetica", size=SIZE)
    return made


def read(made: FPDF) -> Document:
    return read_bytes(bytes(made.output()), None, "a.pdf")


def page_of(*lines: tuple[float, float, str], size: float = SIZE) -> FPDF:
    """A page with each text at its place, from the left and from the top."""
    made = sheet()
    made.set_font_size(size)
    for left, top, text in lines:
        made.text(left, top, text)
    return made


def stacked(*texts: str) -> FPDF:
    """A page with one text under the other."""
    return page_of(*((LEFT, TOP + n * LEADING, text) for n, text in enumerate(texts)))


def paragraphs(document: Document) -> list[str]:
    return [document.text[b.start : b.end] for b in document.blocks]


def cells(document: Document) -> list[list[str]]:
    """The text of each cell of the first table, row by row."""
    rows: dict[int, list[str]] = {}
    for block in document.blocks:
        if block.table == 0 and block.row is not None:
            rows.setdefault(block.row, []).append(document.text[block.start : block.end])
    return list(rows.values())


@pytest.mark.parametrize(
    ("first", "second", "text"),
    [
        ("what the com-", "mission said", "what the commission said"),
        ("in the twenty-", "five years", "in the twenty-five years"),
        ("after a three-", "year wait", "after a three-year wait"),
        ("the nine-", "teen mills", "the nineteen mills"),
        ("under high ten-", "sion", "under high tension"),
        ("of COVID-", "19 in it", "of COVID-19 in it"),
        ("an Anglo-", "Irish deal", "an Anglo-Irish deal"),
        ("between 1999-", "2004 or so", "between 1999-2004 or so"),
        ("what is -", "or was - so", "what is - or was - so"),
        ("it was and/", "or is so", "it was and/or is so"),
        ("he saw 45", "mills there", "he saw 45 mills there"),
    ],
)
def test_a_line_that_goes_on_is_joined_and_a_broken_word_is_whole(
    first: str, second: str, text: str
) -> None:
    assert paragraphs(read(stacked(first, second))) == [text]


def test_a_raised_digit_is_no_part_of_the_number_before_it() -> None:
    made = sheet()
    made.set_xy(LEFT, TOP)
    for text, position in (("10", "LINE"), ("6", "SUP"), (" kg of CO", "LINE"), ("2", "SUB")):
        made.char_vpos = position
        made.write(LEADING, text)
    assert paragraphs(read(made)) == ["10^6 kg of CO2"]


def test_the_mark_before_a_note_is_not_its_first_number() -> None:
    made = page_of((LEFT, TOP - 4, "3"), size=6)
    made.set_font_size(SIZE)
    made.text(LEFT + 4, TOP, "Of the mills 5 closed.")
    assert paragraphs(read(made)) == ["Of the mills 5 closed."]


LIGATURES = b"""%PDF-1.4
1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] /Contents 5 0 R
  /Resources <</Font <</F 4 0 R>>>>>> endobj
4 0 obj <</Type /Font /Subtype /Type1 /BaseFont /Helvetica
  /Encoding <</Type /Encoding /Differences [1 /fi /fl]>>>> endobj
5 0 obj <</Length 46>> stream
BT /F 11 Tf 72 200 Td (\\001ve \\002oors) Tj ET
endstream endobj
trailer <</Root 1 0 R>>
"""


def test_ligatures_are_letters() -> None:
    assert paragraphs(read_bytes(LIGATURES, None, "a.pdf")) == ["five floors"]


def test_paragraphs_end_where_the_next_word_would_have_fitted() -> None:
    made = sheet()
    made.set_left_margin(LEFT)
    made.set_y(TOP)
    made.multi_cell(WIDTH, LEADING, f"{PROSE}So it was.\nWe saw 45 mills. {PROSE}\n6 stood still.")
    found = paragraphs(read(made))
    assert [text[:12] for text in found] == [PROSE[:12], "We saw 45 mi", "6 stood stil"]


def test_a_paragraph_goes_on_over_columns_and_pages() -> None:
    made = sheet()
    made.set_left_margin(LEFT)
    made.set_y(TOP)
    made.set_auto_page_break(auto=True, margin=100)
    with made.text_columns(ncols=2, gutter=24, text_align="J", line_height=1.2) as columns:
        columns.write(PROSE * 40)
    document = read(made)
    assert made.pages_count > 1
    assert paragraphs(document) == [(PROSE * 40).strip()]


def test_title_headings_captions_and_items() -> None:
    made = sheet()
    top = TOP
    for text, size, style in (
        ("The fair of the year", 22, "B"), ("Visitors", 15, "B"), (PROSE[:80], SIZE, ""),
        ("By day", SIZE, "B"), ("\x95 5 on Friday", SIZE, ""), ("\x95 6 on Sunday", SIZE, ""),
        ("Table 1. Days", SIZE, ""),
    ):  # fmt: skip
        made.set_font("Helvetica", size=size, style=style)
        made.text(LEFT, top, text)
        top += 30
    found = [(b.kind, b.level) for b in read(made).blocks]
    assert found == [
        ("title", 1), ("heading", 2), ("paragraph", 0), ("heading", 3), ("item", 0), ("item", 0),
        ("caption", 0),
    ]  # fmt: skip


DAYS = (("Day", "Heads"), ("Friday", "130"), ("Saturday", "180"), ("Sunday", "45"))


def table(*rows: tuple[str, ...], total: str = "355") -> FPDF:
    made = sheet()
    made.set_y(TOP)
    with made.table(col_widths=100, width=100 * len(DAYS[0]), align="LEFT") as grid:
        for row in (*DAYS, *rows, ("Total", total)):
            line = grid.row()
            for text in row:
                line.cell(text)
    made.set_y(made.get_y() + 30)
    made.set_left_margin(LEFT)
    made.multi_cell(WIDTH, LEADING, PROSE)
    return made


def test_a_table_is_cells() -> None:
    document = read(table())
    assert cells(document) == [*map(list, DAYS), ["Total", "355"]]
    assert paragraphs(document)[-1] == PROSE.strip()


def test_a_table_that_does_not_add_up_is_found_and_the_right_one_is_not() -> None:
    for total, codes in (("355", []), ("365", ["NC601"])):
        report = check_document(read(table(total=total)), Config())
        assert [finding.rule for finding in report.findings] == codes


def test_words_set_tight_are_cut_where_columns_part_and_a_group_has_a_row() -> None:
    rows = (
        ("Day", "Adults", "Children"), ("Fri", "130", "12"), ("By boat", "", ""),
        ("Sat", "45", "9"),
    )  # fmt: skip
    lefts = (LEFT, LEFT + 60, LEFT + 120)
    lines = [
        (left, TOP + n * LEADING, text)
        for n, row in enumerate(rows)
        for left, text in zip(lefts, row, strict=True)
        if text
    ]
    made = page_of(*lines, (LEFT, TOP + len(rows) * LEADING, "Both days 175"))
    made.text(lefts[2], TOP + len(rows) * LEADING, "21")
    assert cells(read(made)) == [
        ["Day", "Adults", "Children"], ["Fri", "130", "12"], ["By boat"], ["Sat", "45", "9"],
        ["Both days", "175", "21"],
    ]  # fmt: skip


def numbered_pages() -> FPDF:
    made = sheet()
    for number in range(3):
        if number:
            made.add_page()
        made.text(LEFT, 30, f"Report of the fair {12 + number}")
        for line in range(20):
            made.text(LEFT, TOP + line * LEADING, f"Line {number} says {line * 7} of it.")
        made.text(300, 800, f"{number + 4}")
    return made


def test_running_heads_are_read_once_and_page_numbers_not_at_all() -> None:
    document = read(numbered_pages())
    found = paragraphs(document)
    assert [document.text[b.start : b.end] for b in document.blocks if b.kind == "meta"] == [
        "Report of the fair 12"
    ]
    assert not {"4", "5", "6"} & set(found)
    assert sum(text.count("says") for text in found) == 60


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_a_page_on_its_side_is_read_like_any_other(turn: int) -> None:
    made = sheet()
    with made.rotation(turn, 300, 400):
        for number, text in enumerate(("We saw 45", "mills there")):
            made.text(LEFT, TOP + number * LEADING, text)
    with pypdfium2.PdfDocument(bytes(made.output())) as file:
        file[0].set_rotation(turn)
        document = read_bytes(_saved(file), None, "a.pdf")
        assert paragraphs(document) == ["We saw 45 mills there"]
        landmark = document.landmark(document.source.index("45"))
        assert landmark
        assert landmark.box
        assert file[0].get_textpage().get_text_bounded(*landmark.box) == "We saw 45"


def _saved(file: pypdfium2.PdfDocument) -> bytes:
    buffer = BytesIO()
    file.save(buffer)
    return buffer.getvalue()


def test_a_page_without_text_and_letters_askew_are_named() -> None:
    made = stacked("We saw 45 mills.")
    with made.rotation(30, 300, 400):
        made.text(300, 400, "DRAFT 5")
    made.add_page()
    picture = Image.new("1", (8, 8))
    made.image(picture, 0, 0, 500, 500)
    document = read(made)
    assert document.text == "We saw 45 mills.\n"
    assert document.skipped == (
        "p1:l1:1: page 1: 6 letters that are written aslant or upright are not read",
        "p1:l1:1: page 2: a picture without text; run text recognition (OCR) over it",
    )


def test_an_empty_page_is_no_trouble() -> None:
    assert read(sheet()).text == ""


@given(
    lines=st.lists(
        st.lists(
            st.sampled_from(["1,204", "45", "mills", "of", "3.5", "kg", "10%", "$5", "(7)", "x-"]),
            min_size=1,
            max_size=6,
        ).map(" ".join),
        min_size=1,
        max_size=6,
    )
)
@careful
def test_a_place_is_the_page_the_line_and_the_character_drawn_there(lines: list[str]) -> None:
    document = read(stacked(*lines))
    for start, end in list(quoted_numbers(document))[:3]:
        span = document.locate(start, end)
        name, column = document.where(span.start).split(":", 1)[1].split(":")
        number, at = int(name[1:]) - 1, int(column) - 1
        line = lines[number]
        assert line[at : at + len(span.text)] == span.text
        other = span.text.translate(OTHER_DIGITS)
        changed = line[:at] + other + line[at + len(other) :]
        again = read(stacked(*lines[:number], changed, *lines[number + 1 :]))
        assert again.text == document.text[:start] + other + document.text[end:]


def locked(user: str = "") -> FPDF:
    made = stacked("We saw 45 mills.")
    made.set_encryption("owner", user)
    return made


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda: b"", "is damaged or no PDF"),
        (lambda: b"%PDF-1.7 and no more", "is damaged or no PDF"),
        (lambda: b"\0" * 4096, "is damaged or no PDF"),
        (lambda: bytes(locked("user").output()), "needs a password"),
    ],
    ids=["empty", "cut off", "zeros", "encrypted"],
)
def test_what_is_no_pdf_or_closed_is_named(make: Callable[[], bytes], said: str) -> None:
    with pytest.raises(InputError, match=f"^a.pdf: {said}"):
        read_bytes(make(), None, "a.pdf")


def test_a_file_that_only_its_owner_may_print_is_read() -> None:
    assert paragraphs(read(locked())) == ["We saw 45 mills."]


def test_a_file_of_too_many_pages_is_not_begun(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "MOST_PAGES", 2)
    with pytest.raises(InputError, match=r"^a\.pdf: has 3 pages"):
        read(numbered_pages())


WHOLE = bytes(table().output())


@given(
    at=st.floats(min_value=0, max_value=1, exclude_max=True),
    length=st.integers(min_value=0, max_value=60),
    junk=st.binary(max_size=6) | st.sampled_from([b"", b"5", b"<<", b">>", b"endobj", b"stream"]),
)
@careful
def test_a_damaged_file_is_read_or_named(at: float, length: int, junk: bytes) -> None:
    start = int(at * len(WHOLE))
    broken = WHOLE[:start] + junk + WHOLE[start + length :]
    try:
        found = read_bytes(broken, None, "a.pdf").name
    except InputError as error:
        found = str(error)
    assert found.startswith("a.pdf")


def test_a_damaged_file_is_named_and_the_others_are_checked(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "bad.pdf").write_bytes(b"%PDF")
    (tmp_path / "good.pdf").write_bytes(bytes(stacked(FALSE_DATE).output()))
    outcome = run_numcheck(capsys, "check", tmp_path)
    assert outcome.code == 2
    assert "bad.pdf: is damaged or no PDF" in outcome.err
    assert "good.pdf:p1:l1:11" in outcome.out


def test_json_and_sarif_have_the_page_and_the_box_of_each_place() -> None:
    report = check_document(read(stacked("The mills.", FALSE_DATE)), Config())
    (found,) = json.loads(records.report([report], Page()))["files"][0]["findings"]
    (result,) = json.loads(sarif.report([report], Page()))["runs"][0]["results"]
    assert found["primary"]["page"] == 1
    left, bottom, right, top = found["primary"]["box"]
    assert (left, bottom < 842 - TOP - LEADING < top) == (LEFT, True)
    assert right > LEFT + 100
    assert result["locations"][0]["properties"] == {
        "page": 1, "box": [left, bottom, right, top],
    }  # fmt: skip


def test_a_missing_library_is_named_with_its_remedy(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in [name for name in sys.modules if "readers.pdf" in name]:
        monkeypatch.delitem(sys.modules, module)
    monkeypatch.setitem(sys.modules, "pypdfium2", None)
    with pytest.raises(InputError, match=r"pdf needs pypdfium2: pip install 'numcheck\[pdf\]'"):
        read_bytes(b"%PDF", None, "a.pdf")
