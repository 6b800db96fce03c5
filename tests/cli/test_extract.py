"""`numcheck extract`: the numbers as a table, as JSON and as CSV."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from tests.cli.run import run

Captured = pytest.CaptureFixture[str]
TEXT = "We walked 3.5 miles in May 2021,\nand met 12 people.\n"


@pytest.fixture
def page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A page in the working directory."""
    monkeypatch.chdir(tmp_path)
    Path("page.txt").write_text(TEXT, encoding="utf-8")
    return "page.txt"


def test_the_table_has_a_line_per_number(page: str, capsys: Captured) -> None:
    outcome = run(capsys, "extract", page)
    assert outcome.code == 0
    head, *rows = [line.split() for line in outcome.out.splitlines()]
    assert head == ["place", "text", "kind", "reading", "unit", "counted", "hedge"]
    assert [row[0] for row in rows] == ["page.txt:1:11", "page.txt:1:24", "page.txt:2:9"]


def test_json_holds_the_records_with_lines(page: str, capsys: Captured) -> None:
    record = json.loads(run(capsys, "extract", "-o", "json", page).out)
    (file,) = record["files"]
    assert (record["schema"], file["name"]) == (1, "page.txt")
    last = file["mentions"][-1]
    assert (last["line"], last["column"], last["value"]) == (2, 9, 12)
    assert TEXT[last["start"] : last["end"]] == last["text"]


def test_csv_reads_back(page: str, capsys: Captured) -> None:
    rows = list(csv.DictReader(io.StringIO(run(capsys, "extract", "-o", "csv", page).out)))
    assert [row["text"] for row in rows] == ["3.5 miles", "May 2021", "12"]
    assert rows[0]["unit"] == "mile"
    assert rows[1]["timex"] == "2021-05"


@pytest.mark.parametrize(
    ("output_format", "out"),
    [("table", ""), ("csv", ""), ("json", '{\n  "schema": 1,\n  "files": [\n')],
)
def test_a_page_without_numbers_gives_no_rows(
    page: str, capsys: Captured, output_format: str, out: str
) -> None:
    Path(page).write_text("Nothing here.", encoding="utf-8")
    outcome = run(capsys, "extract", "-o", output_format, page)
    assert outcome.code == 0
    assert outcome.out.startswith(out)
    assert out or not outcome.out


def test_standard_input_is_read(capsys: Captured, monkeypatch: pytest.MonkeyPatch) -> None:
    outcome = run(capsys, "extract", "-", stdin=(monkeypatch, TEXT.encode()))
    assert "<stdin>:2:9" in outcome.out


def test_what_cannot_be_read_is_named(page: str, capsys: Captured) -> None:
    outcome = run(capsys, "extract", "missing.md", page)
    assert outcome.code == 2
    assert outcome.err.startswith("numcheck: missing.md: no such file")
    assert "3.5 miles" in outcome.out


def test_a_bad_dateline_is_refused(page: str, capsys: Captured) -> None:
    assert run(capsys, "extract", "--dateline", "soon", page).code == 2
