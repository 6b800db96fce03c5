"""The way from the analysis text to the source, and from offsets to lines and columns."""

from __future__ import annotations

from dataclasses import replace

import pytest

from numcheck.model.document import Document, Landmark, Segment, Unread

SOURCE = "a **1,**204 &amp; b"
MAPPED = Document(
    name="mapped",
    source=SOURCE,
    text="a 1,204 & b\n",
    blocks=(),
    segments=(
        Segment(0, 2, 0, 2, verbatim=True),
        Segment(2, 4, 4, 6, verbatim=True),
        Segment(4, 8, 8, 12, verbatim=True),
        Segment(8, 9, 12, 17, verbatim=False),
        Segment(9, 11, 17, 19, verbatim=True),
        Segment(11, 12, 19, 19, verbatim=False),
    ),
)


def plain(source: str) -> Document:
    return Document(name="plain", source=source, text=source, blocks=())


@pytest.mark.parametrize(
    ("start", "end", "quoted"),
    [
        (0, 1, "a"),
        (2, 7, "1,**204"),  # markup inside belongs to the place
        (2, 4, "1,"),  # markup around it does not
        (4, 7, "204"),
        (8, 9, "&amp;"),
        (4, 9, "204 &amp;"),
        (8, 11, "&amp; b"),
        (2, 2, ""),
        (12, 12, ""),
        (0, 12, SOURCE),
    ],
)
def test_a_place_in_the_text_is_quoted_from_the_source(start: int, end: int, quoted: str) -> None:
    span = MAPPED.locate(start, end)
    assert span.text == quoted == SOURCE[span.start : span.end]


def test_without_segments_the_text_is_the_source() -> None:
    span = plain("in 2020, 45 left").locate(9, 11, "count")
    assert (span.start, span.end, span.text, span.label) == (9, 11, "45", "count")


def test_a_text_that_is_empty_has_a_place() -> None:
    assert plain("").locate(0, 0).text == ""
    assert plain("").line_column(0) == (1, 1)
    assert plain("").line(1) == ""


@pytest.mark.parametrize(
    ("source", "offset", "line", "column"),
    [
        ("ab\ncd", 0, 1, 1),
        ("ab\ncd", 2, 1, 3),  # the line end belongs to its line
        ("ab\ncd", 3, 2, 1),
        ("ab\ncd", 5, 2, 3),  # the end of the text
        ("ab\r\ncd", 4, 2, 1),
        ("ab\rcd", 3, 2, 1),
        ("a\n\rb", 3, 3, 1),
        ("ab\n", 3, 2, 1),  # behind a last line end editors show one more line
        ("a\u2028b\x0cc\x85d\x0be\nf", 10, 2, 1),  # none of these ends a line
        ("😀 5", 2, 1, 3),  # code points, not UTF-16 units
    ],
)
def test_lines_and_columns_are_those_of_an_editor(
    source: str, offset: int, line: int, column: int
) -> None:
    assert plain(source).line_column(offset) == (line, column)


def test_a_place_is_told_from_the_landmark_before_it() -> None:
    marks = (Landmark(2, "¶1"), Landmark(6, "T1R1C1"), Landmark(9, "T1R1C1", column=5))
    document = replace(plain("  one\ntwo-three"), landmarks=marks)
    places = {offset: document.where(offset) for offset in (0, 2, 4, 6, 8, 9, 12)}
    assert places == {
        0: "¶1:1", 2: "¶1:1", 4: "¶1:3", 6: "T1R1C1:1", 8: "T1R1C1:3", 9: "T1R1C1:5",
        12: "T1R1C1:8",
    }  # fmt: skip


def test_without_landmarks_a_place_is_line_and_column() -> None:
    assert plain("ab\ncd").where(4) == "2:2"


def test_a_part_not_read_is_told_with_its_place() -> None:
    document = replace(plain("ab\ncd"), unread=(Unread(3, "a picture"),))
    assert document.skipped == ("2:1: a picture",)


@pytest.mark.parametrize(
    ("source", "lines"),
    [
        ("", [""]),
        ("ab", ["ab"]),
        ("ab\r\n\rcd\n", ["ab", "", "cd", ""]),
        ("a\u2028b\x0c\nc ", ["a\u2028b\x0c", "c "]),
    ],
)
def test_a_line_comes_without_its_line_end(source: str, lines: list[str]) -> None:
    document = plain(source)
    assert [document.line(number) for number in range(1, len(lines) + 1)] == lines
