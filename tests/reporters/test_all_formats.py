"""What every format owes its readers: all the places of a finding, and no more than text."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from numcheck.model.document import Landmark
from numcheck.model.report import Report
from numcheck.model.span import Span
from numcheck.registry import REPORTERS, reporter
from numcheck.reporters.page import Page
from tests.reporters.build import document, finding, report

LINES = (101, 203, 305)  # of the three places; no other number of the report has three digits
FAR_APART = (
    "\n" * 100
    + "Of [[whole|ten]] guests"
    + "\n" * 102
    + "[[part|four]] came"
    + "\n" * 102
    + "[[part|five]] stayed\n"
)


@pytest.mark.parametrize("name", REPORTERS)
@pytest.mark.parametrize("primary", [0, 1, 2])
def test_every_format_names_all_places_of_a_finding(name: str, primary: int) -> None:
    text = reporter(name)([report(FAR_APART, primary=primary)], Page())
    assert [line for line in LINES if not re.search(rf"\b{line}\b", text)] == []


@pytest.mark.parametrize("name", REPORTERS)
def test_every_format_says_what_was_not_read(name: str) -> None:
    given = document("Seen.\n(picture)\n")
    found = replace(finding(Span(6, 6)), rule="NC903", message="a picture of a table")
    text = reporter(name)([Report(document=given, findings=(found,), mentions=())], Page())
    assert "a picture of a table" in text


@pytest.mark.parametrize("name", ["full", "concise", "grouped", "json", "jsonl", "sarif", "html"])
def test_places_in_a_file_without_lines_are_named_by_landmarks(name: str) -> None:
    given = report(FAR_APART)
    marks = tuple(
        Landmark(place.start - 2, mark)
        for place, mark in zip(given.findings[0].places, ("¶77", "T4R5C6", "p9:l88"), strict=True)
    )
    given = replace(given, document=replace(given.document, landmarks=marks))
    text = reporter(name)([given], Page()).replace("\\u00b6", "¶")
    assert [mark.name for mark in marks if f"{mark.name}:3" not in text] == []


@pytest.mark.parametrize("name", REPORTERS)
def test_every_format_takes_no_reports_and_reports_without_findings(name: str) -> None:
    empty = Report(document=document("Nothing."), findings=(), mentions=())
    write = reporter(name)
    assert isinstance(write([], Page()), str)
    assert "NC302" not in write([empty], Page())


@pytest.mark.parametrize("name", REPORTERS)
def test_every_format_survives_a_hostile_text(name: str) -> None:
    text = "\x1b[31m\x00<script>alert(1)</script>]]>%0A::error::x\u202e [[a\nb%|4\x07&]] [[|5\r\n]]"
    assert "\x1b" not in reporter(name)([report(text)], Page())
