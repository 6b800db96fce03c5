"""The JSON report."""

from __future__ import annotations

import json

from numcheck.reporters import records
from numcheck.reporters.page import Page
from tests.reporters.build import report


def test_every_place_has_offsets_and_lines() -> None:
    record = json.loads(
        records.report([report("Of [[total|10]] guests\n[[part|4é]] came")], Page())
    )
    (file,) = record["files"]
    (finding,) = file["findings"]
    assert finding["primary"] == {
        "start": 3,
        "end": 5,
        "text": "10",
        "label": "total",
        "where": "1:4",
        "line": 1,
        "column": 4,
        "end_line": 1,
        "end_column": 6,
        "section": None,
    }
    (related,) = finding["related"]
    assert (related["line"], related["column"], related["text"]) == (2, 1, "4é")


def test_the_object_names_its_schema_its_files_and_the_sums() -> None:
    record = json.loads(records.report([report("[[|1]]"), report("[[|2]]")], Page()))
    assert record["schema"] == 1
    assert [file["name"] for file in record["files"]] == ["report.md", "report.md"]
    assert [file["exit_code"] for file in record["files"]] == [1, 1]
    assert record["summary"] == {
        "files": 2,
        "numbers": 0,
        "understood": 0,
        "errors": 2,
        "warnings": 0,
        "infos": 0,
        "suppressed": 0,
    }


def test_no_files_are_still_an_object() -> None:
    assert json.loads(records.report([], Page()))["files"] == []
