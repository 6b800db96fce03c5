"""Word files: what of them is prose, where it stands, and what is said of the rest."""

from __future__ import annotations

import sys
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

import docx
import pytest
from docx.document import Document as Package
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml.parser import parse_xml
from hypothesis import given
from hypothesis import strategies as st

from numcheck.api import check_document
from numcheck.config import Config
from numcheck.errors import InputError
from numcheck.model.document import Document
from numcheck.model.report import Report
from numcheck.readers import word
from numcheck.readers.files import read_bytes
from numcheck.readers.word_text import NAMESPACE
from tests.cli.run import run as run_numcheck
from tests.properties.test_substitution import OTHER_DIGITS, careful, quoted_numbers

FALSE_DATE = "We met on Monday, 2 March 2021."  # a Tuesday
XML = f'xmlns:w="{NAMESPACE}"'
MATHS = "http://schemas.openxmlformats.org/officeDocument/2006/math"
NOTE_PART = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
NOTE_KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"


def saved(package: Package) -> bytes:
    file = BytesIO()
    package.save(file)
    return file.getvalue()


def read(package: Package) -> Document:
    return read_bytes(saved(package), None, "a.docx")


def check(package: Package) -> Report:
    return check_document(read(package), Config())


def paragraph(inside: str) -> Package:
    """A file with one paragraph, of the XML given."""
    package = docx.Document()
    package.element.body.insert(0, parse_xml(f"<w:p {XML} xmlns:m='{MATHS}'>{inside}</w:p>"))
    return package


def run(text: str, look: str = "") -> str:
    return f'<w:r><w:rPr>{look}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


RAISED = '<w:vertAlign w:val="superscript"/>'
LOWERED = '<w:vertAlign w:val="subscript"/>'


@pytest.mark.parametrize(
    ("inside", "text"),
    [
        (run("We saw 1,") + run("204", "<w:b/>") + run(" mills."), "We saw 1,204 mills."),
        (run("10") + run("6", RAISED) + run(" kg"), "10^6 kg"),
        (run("CO") + run("2", LOWERED) + run(" rose"), "CO2 rose"),
        (run("mills.") + run("3", RAISED) + run(" And"), "mills.^3 And"),
        (run("of 4") + "<w:r><w:footnoteReference w:id='2'/></w:r>" + run("5"), "of 4\ufffc5"),
        (run("45") + "<w:r><w:tab/></w:r>" + run("6"), "45 6"),
        (run("45") + "<w:r><w:br/></w:r>" + run("6"), "45 6"),
        (run("F") + "<w:r><w:noBreakHyphen/></w:r>" + run("16"), "F\u201116"),
        (f"<w:del>{run('44')}</w:del><w:ins>{run('45')}</w:ins>", "45"),
        (f"<w:moveFrom>{run('4')}</w:moveFrom>{run('5')}", "5"),
        (run("45") + run("6", "<w:strike/>") + run("7"), "45\ufffc7"),
        (run("45") + run("6", "<w:vanish/>"), "45"),
        (run("45") + run("6", '<w:strike w:val="0"/>'), "456"),
        (f"<w:hyperlink>{run('45 mills')}</w:hyperlink>", "45 mills"),
        ("<w:r><w:instrText>PAGE 5</w:instrText></w:r>" + run("p"), "p"),
        (f"<w:sdt><w:sdtContent>{run('45')}</w:sdtContent></w:sdt>", "45"),
        (run("4 ") + run(" 5"), "4 5"),
    ],
)
def test_the_text_is_what_the_page_shows_with_all_changes_accepted(inside: str, text: str) -> None:
    assert read(paragraph(inside)).text == f"{text}\n"


def test_blocks_are_told_by_styles_and_numbering() -> None:
    package = docx.Document()
    package.add_heading("The fair", 0)
    package.add_heading("Visitors", 1)
    package.add_paragraph("We saw 45.")
    package.add_heading("By day", 2)
    package.add_paragraph("on Sunday", style="List Bullet")
    package.add_paragraph("Table 1. Days", style="Caption")
    found = [(b.kind, b.level) for b in read(package).blocks]
    assert found == [
        ("title", 1), ("heading", 1), ("paragraph", 0), ("heading", 2), ("item", 1), ("caption", 1),
    ]  # fmt: skip


def test_the_first_heading_is_the_title_where_there_is_no_other() -> None:
    package = docx.Document()
    package.add_heading("One", 1)
    package.add_heading("Two", 1)
    assert [b.kind for b in read(package).blocks] == ["title", "heading"]


def test_a_numbered_paragraph_and_an_outline_level_need_no_style() -> None:
    package = paragraph(
        '<w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="3"/></w:numPr></w:pPr>' + run("it")
    )
    outlined = '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>' + run("By day")
    package.element.body.insert(0, parse_xml(f"<w:p {XML}>{outlined}</w:p>"))
    found = [(b.kind, b.level) for b in read(package).blocks]
    assert found == [("heading", 2), ("item", 2)]


def market(total: str) -> Package:
    package = docx.Document()
    package.add_paragraph("We counted heads.")
    rows = [("Day", "Heads"), ("Friday", "130"), ("Saturday", "180"), ("Sunday", "45"),
            ("Total", total)]  # fmt: skip
    table = package.add_table(rows=len(rows), cols=2)
    for row, texts in zip(table.rows, rows, strict=True):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.text = text
    return package


def test_cells_have_places_of_their_own() -> None:
    document = read(market("355"))
    assert document.where(document.source.index("Saturday")) == "T1R3C1:1"
    assert document.where(document.source.index("heads") + 1) == "¶1:13"


def test_a_total_in_a_table_is_checked() -> None:
    report = check(market("365"))
    (finding,) = report.findings
    assert finding.rule == "NC601"
    assert report.document.where(finding.primary.start) == "T1R5C2:1"


def test_merged_cells_span_columns_and_a_table_in_a_cell_comes_after() -> None:
    package = docx.Document()
    table = package.add_table(rows=2, cols=3)
    table.cell(0, 0).merge(table.cell(0, 1)).text = "wide"
    table.cell(0, 2).text = "c"
    table.cell(1, 2).text = "d"
    table.cell(1, 0).add_table(rows=1, cols=1).cell(0, 0).text = "inner"
    document = read(package)
    cells = {document.text[b.start : b.end]: (b.table, b.row, b.column) for b in document.blocks}
    assert cells == {"wide": (0, 0, 0), "c": (0, 0, 2), "d": (0, 1, 2), "inner": (1, 0, 0)}


def test_headers_and_footers_are_read_once() -> None:
    package = docx.Document()
    package.add_paragraph("We saw 45.")
    package.sections[0].header.paragraphs[0].text = "12 July 2021"
    package.add_section()
    document = read(package)
    assert [b.kind for b in document.blocks] == ["paragraph", "meta"]
    assert document.where(document.source.index("July")) == "header:4"


def test_footnotes_are_read_after_the_text() -> None:
    package = docx.Document()
    package.add_paragraph("We met.")
    note = f"<w:footnote w:id='2'><w:p>{run(FALSE_DATE)}</w:p></w:footnote>"
    line = f"<w:footnote w:id='0' w:type='separator'><w:p>{run('5')}</w:p></w:footnote>"
    blob = f"<w:footnotes {XML}>{line}{note}</w:footnotes>".encode()
    part = Part(PackURI("/word/footnotes.xml"), NOTE_PART, blob, package.part.package)
    package.part.relate_to(part, NOTE_KIND)
    report = check(package)
    (finding,) = report.findings
    assert report.document.where(finding.primary.start) == "fn1:11"


def test_a_text_box_is_read_once() -> None:
    box = f"<w:txbxContent><w:p>{run('in a box 45')}</w:p></w:txbxContent>"
    document = read(paragraph(f"{run('text 6')}<w:r><w:pict>{box}</w:pict></w:r>"))
    assert [document.text[b.start : b.end] for b in document.blocks][-1] == "in a box 45"
    assert document.text.count("45") == 1


def test_a_formula_is_named_as_unread() -> None:
    formula = "<m:oMath><m:r><m:t>x=5</m:t></m:r></m:oMath>"
    document = read(paragraph(run("where ") + formula + run(" holds")))
    assert document.skipped == ("¶1:7: a formula is not read",)
    assert "5" not in document.text


@pytest.mark.parametrize(
    ("said", "found"),
    [("numcheck: ignore[NC202] as printed", [True, False]), ("see", [False, True])],
)
def test_a_comment_of_word_silences(said: str, found: list[bool]) -> None:
    package = docx.Document()
    met = package.add_paragraph(FALSE_DATE)
    package.add_comment(met.runs[0], said, "me")
    report = check(package)
    assert [bool(report.suppressed), bool(report.findings)] == found


sentences = st.lists(
    st.sampled_from(["1,204", "45", " mills", " of ", "3.5", " kg ", "%", "😀", "10", "\t"]),
    min_size=1,
    max_size=6,
)


@given(paragraphs=st.lists(sentences, min_size=1, max_size=4))
@careful
def test_a_place_is_the_paragraph_and_the_character_that_word_counts(
    paragraphs: list[list[str]],
) -> None:
    package = docx.Document()
    for texts in paragraphs:
        line = package.add_paragraph()
        for text in texts:
            line.add_run(text)
    document = read(package)
    for start, end in list(quoted_numbers(document))[:3]:
        span = document.locate(start, end)
        name, column = document.where(span.start).split(":")
        line = package.paragraphs[int(name[1:]) - 1]
        before = [run.text for run in line.runs]
        other = _overwrite("".join(before), int(column) - 1, span.text)
        _write(line.runs, other)
        again = read(package)
        changed = span.text.translate(OTHER_DIGITS)
        assert again.text == document.text[:start] + changed + document.text[end:]
        _write(line.runs, "".join(before))


def _overwrite(text: str, at: int, digits: str) -> str:
    assert text[at : at + len(digits)] == digits
    return text[:at] + digits.translate(OTHER_DIGITS) + text[at + len(digits) :]


def _write(runs: list[Any], text: str) -> None:
    """*text* over the runs, each of the length it had."""
    at = 0
    for each in runs:
        length = len(each.text)
        each.text = text[at : at + length]
        at += length


def zipped(parts: dict[str, bytes]) -> bytes:
    file = BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as packed:
        for name, content in parts.items():
            packed.writestr(name, content)
    return file.getvalue()


def unzipped(data: bytes) -> dict[str, bytes]:
    with ZipFile(BytesIO(data)) as packed:
        return {name: packed.read(name) for name in packed.namelist()}


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda: b"", "is no Word file"),
        (lambda: b"PK\x03\x04 cut", "is no Word file"),
        (lambda: saved(docx.Document())[:-200], "is no Word file"),
        (lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "is encrypted or an old .doc"),
        (lambda: zipped({"a.txt": b"5"}), "cannot be read as DOCX"),
    ],
    ids=["empty", "no zip", "cut off", "encrypted", "another zip"],
)
def test_what_is_no_word_file_is_named(make: Callable[[], bytes], said: str) -> None:
    with pytest.raises(InputError, match=said):
        read_bytes(make(), None, "a.docx")


def test_a_file_that_unpacks_to_too_much_is_not_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    data = saved(docx.Document())
    size = sum(map(len, unzipped(data).values()))
    monkeypatch.setattr(word, "LARGEST", size)
    read_bytes(data, None, "a.docx")
    monkeypatch.setattr(word, "LARGEST", size - 1)
    with pytest.raises(InputError, match=f"a.docx: unpacks to {size:,} bytes"):
        read_bytes(data, None, "a.docx")


def test_entities_are_not_expanded() -> None:
    parts = unzipped(saved(docx.Document()))
    entities = b'<!DOCTYPE d [<!ENTITY a "45"><!ENTITY b "&a;&a;">]>'
    inside = f"<w:document {XML}><w:body><w:p>{run('&b; mills')}</w:p></w:body></w:document>"
    parts["word/document.xml"] = entities + inside.encode()
    assert "4545" not in read_bytes(zipped(parts), None, "a.docx").text


MAIN = "word/document.xml"
PARTS = unzipped(saved(market("355")))


@given(
    name=st.sampled_from(sorted(name for name in PARTS if name.endswith((".xml", ".rels")))),
    at=st.floats(min_value=0, max_value=1, exclude_max=True),
    length=st.integers(min_value=0, max_value=40),
    junk=st.binary(max_size=3) | st.sampled_from([b"", b"5", b"<", b">", b'"', b"/>"]),
)
@careful
def test_a_damaged_part_is_read_or_named(name: str, at: float, length: int, junk: bytes) -> None:
    part = PARTS[name]
    start = int(at * len(part))
    broken = part[:start] + junk + part[start + length :]
    try:
        found = read_bytes(zipped({**PARTS, name: broken}), None, "a.docx").text
    except InputError as error:
        found = str(error)
    assert "355" in found or found.startswith("a.docx: cannot be read as DOCX") or name == MAIN


def test_a_damaged_file_is_named_and_the_others_are_checked(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "bad.docx").write_bytes(b"PK")
    (tmp_path / "good.docx").write_bytes(saved(market("365")))
    outcome = run_numcheck(capsys, "check", tmp_path)
    assert outcome.code == 2
    assert "bad.docx: is no Word file" in outcome.err
    assert "good.docx:T1R5C2:1" in outcome.out


def test_a_missing_library_is_named_with_its_remedy(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in [name for name in sys.modules if "readers.word" in name]:
        monkeypatch.delitem(sys.modules, module)
    monkeypatch.setitem(sys.modules, "docx", None)
    with pytest.raises(InputError, match=r"docx needs docx: pip install 'numcheck\[docx\]'"):
        read_bytes(b"PK", None, "a.docx")
