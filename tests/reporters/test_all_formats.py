"""What every format owes its readers: all the places of a finding, and no more than text."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from numcheck.model.report import Report
from numcheck.registry import REPORTERS, reporter
from numcheck.reporters.page import Page
from tests.reporters.build import document, report

LINES = (101, 203, 305)  # of the three places; no other number of the report has three digits
FAR_APART = (
    "\n" * 100 + "Of [[whole|ten]] guests" + "\n" * 102 + "[[part|four]] came"
    "\n" * 102 + "[[part|five]] stayed\n"
)


@pytest.mark.parametrize("name", REPORTERS)
@pytest.mark.parametrize("primary", [0, 1, 2])
def test_every_format_names_all_places_of_a_finding(name: str, primary: int) -> None:
    text = reporter(name)([report(FAR_APART, primary=primary)], Page())
    assert [line for line in LINES if not re.search(rf"\b{line}\b", text)] == []


@pytest.mark.parametrize("name", REPORTERS)
def test_every_format_says_what_was_not_read(name: str) -> None:
    given = replace(document("x"), skipped=("page 3: a picture of a table",))
    text = reporter(name)([Report(document=given, findings=(), mentions=())], Page())
    assert "a picture of a table" in text


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
