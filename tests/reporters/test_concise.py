"""One line per finding."""

from __future__ import annotations

from dataclasses import replace

from numcheck.model.document import Landmark
from numcheck.reporters import concise
from numcheck.reporters.page import Page
from tests.reporters.build import report

TEXT = "Of [[|10]] guests\n[[|4]] and [[|5]]"


def test_a_finding_is_one_line_with_all_its_places() -> None:
    assert concise.report([report(TEXT)], Page(summary=False)) == (
        "report.md:1:4: error[NC302] parts-and-total: the parts make 9, the total is 10"
        " (with 2:1, 2:7)\n"
    )


def test_the_summary_comes_last() -> None:
    given = replace(report(TEXT), seen=3)
    last = concise.report([given, given], Page()).splitlines()[-1]
    assert last == (
        "Checked 2 files: 6 numbers, 6 understood (100 %). 2 errors, 0 warnings, 0 info."
    )


def test_places_are_told_from_landmarks() -> None:
    given = report(TEXT)
    marks = (Landmark(0, "¶1"), Landmark(13, "T1R1C1"), Landmark(19, "T1R1C2"))
    given = replace(given, document=replace(given.document, landmarks=marks))
    assert concise.report([given], Page(summary=False)) == (
        "report.md:¶1:4: error[NC302] parts-and-total: the parts make 9, the total is 10"
        " (with T1R1C1:1, T1R1C2:1)\n"
    )
