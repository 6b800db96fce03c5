"""The formats that other programs read, held to what those programs expect."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree as ET

import jsonschema
import pytest

from numcheck.model.directive import Silence
from numcheck.model.finding import Severity
from numcheck.model.report import Report
from numcheck.registry import reporter
from numcheck.reporters.page import Page
from tests.reporters.build import document, report

SCHEMA = json.loads((Path(__file__).parent / "schemas" / "sarif-2.1.0.json").read_text("utf-8"))
TEXT = "Of the é𐐀 [[the whole|10]] guests\n[[a part|4]] and [[|5]]"


def written(name: str, *reports: Report, page: Page | None = None) -> str:
    return reporter(name)(reports or (report(TEXT),), page or Page())


def silenced(given: Report, reason: str) -> Report:
    """The report with its findings silenced in a comment."""
    hidden = (replace(f, suppressed=Silence("comment", reason)) for f in given.findings)
    return replace(given, findings=(), suppressed=tuple(hidden))


def named(given: Report, name: str) -> Report:
    return replace(given, document=replace(given.document, name=name))


SARIF_REPORTS = {
    "a finding": ([report(TEXT)], Page()),
    "none": ([], Page()),
    "no findings": ([Report(document=document("x"), findings=(), mentions=())], Page()),
    "a silenced one": ([silenced(report(TEXT), "as printed")], Page(suppressed=True)),
    "a silenced one without a reason": ([silenced(report(TEXT), "")], Page(suppressed=True)),
    "odd names": (
        [named(report(TEXT), name) for name in ("a b%.md", "/srv/ä.md", "<stdin>", "./x/y.md")],
        Page(),
    ),
}


@pytest.mark.parametrize(("given", "page"), SARIF_REPORTS.values(), ids=SARIF_REPORTS.keys())
def test_sarif_is_valid(given: list[Report], page: Page) -> None:
    jsonschema.Draft7Validator.check_schema(SCHEMA)
    validator = jsonschema.Draft7Validator(
        SCHEMA, format_checker=jsonschema.Draft7Validator.FORMAT_CHECKER
    )
    assert list(validator.iter_errors(json.loads(written("sarif", *given, page=page)))) == []


def test_sarif_counts_code_points_and_says_what_each_place_is() -> None:
    (run,) = json.loads(written("sarif"))["runs"]
    (result,) = run["results"]
    region = result["locations"][0]["physicalLocation"]["region"]
    assert run["columnKind"] == "unicodeCodePoints"
    assert (region["startLine"], region["startColumn"], region["endColumn"]) == (1, 11, 13)
    assert region["snippet"] == {"text": "10"}
    assert [place["message"]["text"] for place in result["relatedLocations"]] == ["a part", "5"]
    assert result["ruleId"] == run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == "NC302"


def test_sarif_carries_the_fingerprint_and_the_reason_for_silence() -> None:
    given = report(TEXT)
    named_finding = replace(given.findings[0], fingerprint="0123456789abcdef")
    given = silenced(replace(given, findings=(named_finding,)), "as printed")
    (result,) = json.loads(written("sarif", given, page=Page(suppressed=True)))["runs"][0][
        "results"
    ]
    assert result["partialFingerprints"] == {"numcheck/v1": "0123456789abcdef"}
    assert result["suppressions"] == [{"kind": "inSource", "justification": "as printed"}]
    assert json.loads(written("sarif", given))["runs"][0]["results"] == []


def test_sarif_writes_paths_as_uris() -> None:
    (run,) = json.loads(written("sarif", *(SARIF_REPORTS["odd names"][0])))["runs"]
    uris = [artifact["location"]["uri"] for artifact in run["artifacts"]]
    assert uris == ["a%20b%25.md", "file:///srv/%C3%A4.md", "%3Cstdin%3E", "x/y.md"]


def test_a_line_of_jsonl_is_a_finding_with_the_keys_of_the_json_report() -> None:
    (line,) = written("jsonl").splitlines()
    record = json.loads(line)
    (file,) = json.loads(written("json"))["files"]
    assert record == {"schema": 1, "file": "report.md", "type": "finding"} | file["findings"][0]


def test_a_workflow_command_is_one_escaped_line() -> None:
    given = named(report("[[a,b:c\n|10%]] or [[|5]]"), "a,b:%.md")
    (line,) = written("github", given).splitlines()
    assert line == (
        "::error file=a%2Cb%3A%25.md,line=1,endLine=1,col=1,endColumn=4,"
        "title=NC302 parts-and-total::the parts make 9, the total is 10%0Awith 1:8 5"
    )


def test_a_workflow_command_gives_no_columns_over_several_lines() -> None:
    line = written("github", report("on [[|12\nJuly]]"))
    assert "line=1,endLine=2,title=" in line


@pytest.mark.parametrize(
    ("severity", "command"), [("error", "error"), ("warning", "warning"), ("info", "notice")]
)
def test_severities_have_commands(severity: Severity, command: str) -> None:
    assert written("github", report(TEXT, severity=severity)).startswith(f"::{command} ")


def test_gitlab_gets_every_place_and_a_fingerprint_for_every_file() -> None:
    issues = json.loads(written("gitlab", report(TEXT), named(report(TEXT), "other.md")))
    assert len({issue["fingerprint"] for issue in issues}) == 2
    issue = issues[0]
    assert issue["severity"] == "major"
    assert issue["location"] == {
        "path": "report.md",
        "positions": {"begin": {"line": 1, "column": 11}, "end": {"line": 1, "column": 13}},
    }
    begins = [place["positions"]["begin"] for place in issue["other_locations"]]
    assert begins == [{"line": 2, "column": 1}, {"line": 2, "column": 7}]
    assert issue["description"].endswith("with 2:1 a part: 4; with 2:7 5")


def test_reviewdog_counts_bytes() -> None:
    (found,) = json.loads(written("rdjson"))["diagnostics"]
    assert found["severity"] == "ERROR"
    assert found["location"]["range"] == {
        "start": {"line": 1, "column": len("Of the é𐐀 ".encode()) + 1},
        "end": {"line": 1, "column": len("Of the é𐐀 10".encode()) + 1},
    }
    assert [place["message"] for place in found["related_locations"]] == ["a part", "5"]


def test_a_test_server_counts_findings_as_failures() -> None:
    empty = Report(document=document("x", name="clean.md"), findings=(), mentions=())
    root = ET.fromstring(written("junit", report(TEXT), empty))  # noqa: S314 - our own output
    assert (root.get("tests"), root.get("failures")) == ("2", "1")
    assert [suite.get("name") for suite in root] == ["report.md", "clean.md"]
    failure = root.find("testsuite/testcase/failure")
    assert failure is not None
    assert failure.get("message") == "the parts make 9, the total is 10"
    assert (failure.text or "").splitlines() == [
        "report.md:1:11",
        "the parts make 9, the total is 10",
        "with 2:1 a part: 4",
        "with 2:7 5",
    ]


def test_grouped_reads_like_this() -> None:
    empty = Report(document=document("x", name="clean.md"), findings=(), mentions=())
    assert written("grouped", report(TEXT), empty) == (
        "report.md\n"
        "  1:11  error[NC302] parts-and-total: the parts make 9, the total is 10\n"
        "        with 2:1 a part: 4\n"
        "        with 2:7 5\n"
        "\n"
        "Checked 2 files: no numbers. 1 error, 0 warnings, 0 info.\n"
    )
