"""The picture of a finding, down to the column."""

from __future__ import annotations

import re
from dataclasses import replace
from textwrap import dedent

import pytest

from numcheck.model.document import Landmark
from numcheck.model.report import Report
from numcheck.model.span import Span
from numcheck.reporters import full
from numcheck.reporters.glyphs import columns, shown
from numcheck.reporters.page import Page
from tests.reporters.build import block, document, finding, marked, report

PAGE = Page(summary=False)
HEAD = "error[NC302] parts-and-total: the parts make 9, the total is 10"
MORE = "= more: numcheck explain NC302"


def drawn(given: Report, page: Page = PAGE) -> str:
    """What the reporter writes between the first line and the notes."""
    text = full.report([given], page)
    return text.removeprefix(f"{HEAD}\n").split("\n  =")[0].split("\n   =")[0] + "\n"


PICTURES = {
    "one place": (
        "It took [[|ten]] days.",
        """
        1 | It took ten days.
          |         ^^^
        """,
    ),
    "its label behind it": (
        "It took [[the length|ten]] days.",
        """
        1 | It took ten days.
          |         ^^^ the length
        """,
    ),
    "several places share a line, labels hang below all but the last": (
        "We met [[total|10]] people: [[part|4]] men and [[part|5]] women.",
        """
        1 | We met 10 people: 4 men and 5 women.
          |        ^^         -         - part
          |        total      part
        """,
    ),
    "labels that would touch go on rows of their own": (
        "[[the first of them|1]] [[the second|2]] [[the third|3]]",
        """
        1 | 1 2 3
          | ^ - - the third
          | | the second
          | the first of them
        """,
    ),
    "a place inside another": (
        "from [[range|5 to 3]] km",
        """
        1 | from 5 to 3 km
          |      ^^^^^^ range
        """,
    ),
    "wide characters take two columns": (
        "漢字 [[here|42]] 漢 [[there|漢字]].",
        """
        1 | 漢字 42 漢 漢字.
          |      ^^    ---- there
          |      here
        """,
    ),
    "combining marks take none": (
        "cafe\u0301 [[here|42]]",
        """
        1 | cafe\u0301 42
          |      ^^ here
        """,
    ),
    "a label may be wide itself": (
        "[[漢字|1]]     [[b|2]]  [[c|3]]",
        """
        1 | 1     2  3
          | ^     -  - c
          | 漢字  b
        """,
    ),
    "tabs keep the carets in place": (
        "\t[[here|42]]\tx",
        """
        1 |     42    x
          |     ^^ here
        """,
    ),
    "neighbouring lines share a picture": (
        "The [[total|10]] who came\nwere\n[[part|4]] and [[part|5]].\n",
        """
        1 | The 10 who came
          |     ^^ total
        2 | were
        3 | 4 and 5.
          | -     - part
          | part
        """,
    ),
    "a place over a line end is marked on both lines": (
        "on [[day|12\nJuly]] it",
        """
        1 | on 12
          |    ^^
        2 | July it
          | ^^^^ day
        """,
    ),
    "a carriage return is part of the line end": (
        "on [[day|12\r\nJuly]] it",
        """
        1 | on 12
          |    ^^
        2 | July it
          | ^^^^ day
        """,
    ),
    "an empty place still shows": (
        "no [[here|]]number",
        """
        1 | no number
          |    ^ here
        """,
    ),
    "what steers a terminal is disarmed": (
        "\x1b[31m[[here|42]] \u202e7",
        """
        1 | \N{REPLACEMENT CHARACTER}[31m42 \N{REPLACEMENT CHARACTER}7
          |      ^^ here
        """,
    ),
}


@pytest.mark.parametrize(("text", "picture"), PICTURES.values(), ids=PICTURES.keys())
def test_the_picture_shows(text: str, picture: str) -> None:
    lines = drawn(report(text)).splitlines()
    assert lines[1] == lines[-1] == "  |"
    assert lines[2:-1] == dedent(picture).strip("\n").splitlines()


def test_a_whole_finding_reads_like_this() -> None:
    source, spans = marked(
        "Of [[total|10]] guests\n\n\n\n[[part|4]] came\n\n\n\n\n\n[[part|5]] left"
    )
    found = replace(finding(*spans, why="4 + 5 = 9\n9 < 10"), suggestions=("make it 9",))
    given = Report(document=document(source), findings=(found,), mentions=(), seen=3)
    assert full.report([given], Page()) == dedent("""\
        error[NC302] parts-and-total: the parts make 9, the total is 10
          --> report.md:1:4
           |
         1 | Of 10 guests
           |    ^^ total
           |
          ::: report.md:5:1
           |
         5 | 4 came
           | - part
           |
          ::: report.md:11:1
           |
        11 | 5 left
           | - part
           |
           = why: 4 + 5 = 9
                  9 < 10
           = help: make it 9
           = more: numcheck explain NC302

        Checked 1 file: 3 numbers, 3 understood (100 %). 1 error, 0 warnings, 0 info.
        """)


def test_the_primary_place_comes_first_though_it_stands_last() -> None:
    text = drawn(report("[[|4]]\n\n\n\n\n[[|10]]", primary=1))
    assert text.index("report.md:6:1") < text.index("::: report.md:1:1")


LONG = f"{'early words ' * 40}[[here|42]] in the middle {'later words ' * 40}"
FAR = f"start [[first|1]] {'words ' * 90}[[second|2]] {'words ' * 90}[[third|3]] end"


@pytest.mark.parametrize("text", [LONG, FAR])
@pytest.mark.parametrize("width", [60, 80, 100, 140])
def test_a_long_line_is_clipped_around_its_places(text: str, width: int) -> None:
    line, marks, *_ = drawn(report(text), Page(summary=False, width=width)).splitlines()[2:]
    assert columns(line) <= width + len(" … … ")
    assert "…" in line
    for start in (found.start() for found in re.finditer(r"[\^-]+", marks)):
        assert line[start].isdigit()


def test_a_clipped_line_uses_the_width_of_the_page() -> None:
    line = drawn(report(LONG), Page(summary=False, width=100)).splitlines()[2]
    assert 80 <= columns(line) <= 104


def test_a_short_line_is_shown_whole() -> None:
    text = f"{'x' * 40} [[here|42]] {'y' * 40}"
    assert "…" not in drawn(report(text))


def test_a_line_of_megabytes_is_shown_around_its_places_only() -> None:
    source, (span,) = marked(f"{'word ' * 2_000_000}[[|42]]{' word' * 2_000_000}")
    given = Report(document=document(source), findings=(finding(span),) * 500, mentions=())
    drawn_lines = full.report([given], PAGE).splitlines()
    assert max(map(len, drawn_lines)) <= 2 * PAGE.width


def test_places_are_named_by_heading_and_cell() -> None:
    source = "Costs\n\nname n\nTotal 10\n"
    given = document(
        source,
        block(source, "Costs", "heading"),
        block(source, "name", "cell", table=0, row=0, column=0),
        block(source, "n", "cell", table=0, row=0, column=1),
        block(source, "Total", "cell", table=0, row=1, column=0),
        block(source, "10", "cell", table=0, row=1, column=1),
    )
    at = source.index("10")
    found = finding(Span(at, at + 2, "10"))
    text = full.report([Report(document=given, findings=(found,), mentions=())], PAGE)
    assert '--> report.md:4:7  Costs, row "Total"' in text


def test_places_without_lines_are_named_by_their_landmarks() -> None:
    given = report("Of [[|10]] guests\n[[|4]] and [[|5]]")
    marks = (Landmark(0, "¶14"), Landmark(13, "T2R3C1"), Landmark(19, "T2R3C2"))
    given = replace(given, document=replace(given.document, landmarks=marks))
    assert full.report([given], PAGE).splitlines()[1:8] == [
        "      --> report.md:¶14:4",
        "       |",
        "   ¶14 | Of 10 guests",
        "       |    ^^",
        "T2R3C1 | 4 and 5",
        "       | -     -",
        "       |",
    ]


@pytest.mark.parametrize(("severity", "code"), [("error", "31"), ("warning", "33"), ("info", "36")])
def test_colour_changes_nothing_but_the_colour(severity: str, code: str) -> None:
    given = report("[[a|1]] and [[b|2]]")
    given = replace(
        given,
        findings=tuple(
            replace(found, severity=severity)  # type: ignore[arg-type] # a word from the table
            for found in given.findings
        ),
    )
    coloured = full.report([given], Page(colour=True))
    assert f"\x1b[1;{code}m" in coloured
    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured) == full.report([given], Page())


def test_a_label_at_the_edge_of_the_page_hangs_inside() -> None:
    text = f"{'x' * 45} [[the whole of it|10]]"
    lines = drawn(report(text), Page(summary=False, width=60)).splitlines()
    assert lines[3:5] == [f"  | {' ' * 46}^^", f"  | {' ' * 41}the whole of it"]
    assert max(map(len, lines)) <= 60


def test_places_that_begin_together_keep_both_labels() -> None:
    source = "from 5 to 3 km"
    places = (Span(5, 11, "5 to 3", "the range"), Span(5, 6, "5", "its start"))
    given = Report(document=document(source), findings=(finding(*places),), mentions=())
    assert drawn(given).splitlines()[3:5] == ["  |      ^^^^^^ the range", "  |      its start"]
    more = (Span(0, 4, "from", "a"), Span(5, 11, "5 to 3", "b"), Span(5, 6, "5", "c"))
    found = finding(*more, Span(9, 11, "3", "d"))
    given = Report(document=document(source), findings=(found,), mentions=())
    assert drawn(given).splitlines()[3:6] == [
        "  | ^^^^ ------ d",
        "  | a    c",
        "  |      b",
    ]


def test_no_findings_leave_the_summary_alone() -> None:
    given = Report(document=document("Nothing."), findings=(), mentions=())
    assert full.report([given], Page()) == (
        "Checked 1 file: no numbers. 0 errors, 0 warnings, 0 info.\n"
    )
    assert full.report([given], PAGE) == ""


@pytest.mark.parametrize("text", ["\r", "a\u2028b", "\x85", "\ud800", "\x00", "\u200f"])
def test_nothing_shown_breaks_a_line_or_steers_a_terminal(text: str) -> None:
    assert shown(text).encode("utf-8", "strict")
    assert len(shown(text).splitlines()) <= 1
