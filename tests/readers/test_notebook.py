"""What of a notebook is prose, where in its JSON it stands, and how it silences a finding."""

from __future__ import annotations

import json
from time import process_time

import pytest

import numcheck
from numcheck.errors import InputError
from numcheck.model.document import Document
from numcheck.readers.files import read_text

FALSE_DATE = "We met on Monday, 2 March 2021."  # a Tuesday


def cell(source: object, kind: str = "markdown", **metadata: object) -> dict[str, object]:
    return {"cell_type": kind, "metadata": metadata, "source": source}


def notebook(*cells: dict[str, object], **metadata: object) -> str:
    whole = {"cells": list(cells), "metadata": metadata, "nbformat": 4, "nbformat_minor": 5}
    return json.dumps(whole, indent=1)


def blocks(document: Document) -> list[tuple[str, str]]:
    return [(block.kind, document.text[block.start : block.end]) for block in document.blocks]


@pytest.mark.parametrize(
    ("cells", "found"),
    [
        ([cell("# Mills\n\nWe saw 45.")], [("title", "Mills"), ("paragraph", "We saw 45.")]),
        ([cell(["# Mills\n", "\n", "*45*"])], [("title", "Mills"), ("paragraph", "45")]),
        ([cell(["1,", "204 mills"])], [("paragraph", "1,204 mills")]),
        ([cell('"5" café\tand 😀 6')], [("paragraph", '"5" café\tand 😀 6')]),
        ([cell("# One"), cell("# Two")], [("title", "One"), ("heading", "Two")]),
        ([cell("print(5)", "code"), cell("5", "raw"), cell("6 mills")], [("paragraph", "6 mills")]),
        ([cell(""), cell([]), cell(None), cell(5), {"cell_type": "markdown"}], []),
        ([], []),
    ],
)  # fmt: skip
def test_the_prose_is_that_of_markdown_cells(
    cells: list[dict[str, object]], found: list[tuple[str, str]]
) -> None:
    assert blocks(read_text(notebook(*cells), "ipynb")) == found


def test_the_tables_of_all_cells_are_counted_through() -> None:
    table = "| a | b |\n|---|---|\n| 1 | 2 |"
    document = read_text(notebook(cell(table), cell(table)), "ipynb")
    assert [block.table for block in document.blocks] == [0, 0, 0, 0, 1, 1, 1, 1]


def test_a_place_is_the_cell_and_its_own_line_and_column() -> None:
    source = notebook(
        cell("print()", "code"), cell(["# Fair\n", "\n", 'The "old" fair, 30 Feb 2021'])
    )
    document = read_text(source, "ipynb")
    assert document.where(source.index("30 Feb")) == "cell2:3:17"
    assert document.where(source.index("Fair")) == "cell2:1:3"


def test_both_places_of_a_finding_stand_in_the_file() -> None:
    source = notebook(
        cell("In all 45 boats\nsailed."), cell("Of the 45 boats, 20 (60%) came back.")
    )
    (finding,) = numcheck.check(source, "ipynb").findings
    for place in finding.places:
        assert source[place.start : place.end] == place.text


@pytest.mark.parametrize(
    "source",
    [
        notebook(cell(FALSE_DATE, numcheck="ignore[NC202] as printed")),
        notebook(cell(["Good.\n", "\n", FALSE_DATE], numcheck=["ignore[NC202] as printed"])),
        notebook(cell(FALSE_DATE), numcheck="ignore-file[NC202] as printed"),
        notebook(cell(FALSE_DATE), numcheck="ignore[NC202] as printed"),
        notebook(cell(["<!-- numcheck: ignore[NC202] so -->\n", "\n", FALSE_DATE])),
        notebook(cell(f"{FALSE_DATE} <!-- numcheck: ignore[NC202] so -->")),
        notebook(cell("<!-- numcheck: disable[NC202] so -->"), cell(FALSE_DATE)),
    ],
)
def test_metadata_and_comments_silence_a_finding(source: str) -> None:
    report = numcheck.check(source, "ipynb")
    assert not report.findings
    assert [finding.rule for finding in report.suppressed] == ["NC202"]


@pytest.mark.parametrize(
    "source",
    [
        notebook(cell(FALSE_DATE), cell("Good.", numcheck="ignore[NC202] elsewhere")),
        notebook(cell(["<!-- numcheck: ignore[NC202] so -->\n", "\n", "Good.\n\n", FALSE_DATE])),
        notebook(cell(f"Good. <!-- numcheck: ignore[NC202] so -->\n\n{FALSE_DATE}")),
    ],
)
def test_a_comment_reaches_no_further_than_its_cell_or_block(source: str) -> None:
    found = {finding.rule for finding in numcheck.check(source, "ipynb").findings}
    assert found == {"NC202", "NC902"}


def test_half_a_character_is_replaced() -> None:
    source = '{"cells": [{"cell_type": "markdown", "source": "\\ud83d 5 \\ud83d\\ude00 \\u00e9"}]}'
    assert read_text(source, "ipynb").text == "\ufffd 5 😀 é\n"


@pytest.mark.parametrize(
    ("source", "why"),
    [
        ("", "JSON breaks off in line 1"),
        ('{"cells": [\n{"cell_type": "mark', "JSON breaks off in line 2"),
        ('{"cells": []} and more', "JSON breaks off in line 1"),
        ('{"cells" []}', "JSON breaks off"),
        ("[" * 100_000, "JSON breaks off"),
        ('{"cells": [' * 5000, "JSON breaks off"),
        ("[]", "is no notebook of version 4"),
        ('{"worksheets": []}', "is no notebook of version 4"),
    ],
)
def test_what_is_no_notebook_is_named(source: str, why: str) -> None:
    with pytest.raises(InputError, match=f"a.ipynb: .*{why}"):
        read_text(source, "ipynb", "a.ipynb")


def test_ten_thousand_cells_and_large_results_take_seconds() -> None:
    results = {"outputs": [{"data": {"image/png": "A" * 100_000, "rows": [5] * 1000}}]}
    code = {**cell("5", "code"), **results}
    source = notebook(*[cell(f"We saw {n} mills.") for n in range(10_000)], *[code] * 20)
    start = process_time()
    assert len(read_text(source, "ipynb").blocks) == 10_000
    assert process_time() - start < 20
