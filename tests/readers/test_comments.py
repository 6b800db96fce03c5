"""Which comments are to numcheck, and where they stand."""

from __future__ import annotations

import pytest

from numcheck.readers.files import read_text

MARKDOWN = [
    ("A. <!-- numcheck: ignore[NC1] so --> B.", ["<!-- numcheck: ignore[NC1] so -->"]),
    ("<!-- numcheck: ok[1=2] so -->\n\nA.", ["<!-- numcheck: ok[1=2] so -->"]),
    ("<!--numcheck: disable[NC1]\n  so\n-->\n\nA.", ["<!--numcheck: disable[NC1]\n  so\n-->"]),
    ("> - A <!-- numcheck: x -->\n> - B", ["<!-- numcheck: x -->"]),
    ("> <!-- numcheck: x -->\n> <!-- numcheck: y -->\n\nB", ["<!-- numcheck: x -->",
                                                             "<!-- numcheck: y -->"]),
    ("| a <!-- numcheck: x --> | b |\n|---|---|\n| 1 | 2 |", ["<!-- numcheck: x -->"]),
    ("# A <!-- numcheck: x -->\r\n\r\nB", ["<!-- numcheck: x -->"]),
    ("\ufeff<!-- numcheck: x -->\r\n\r\nB", ["<!-- numcheck: x -->"]),
    ("A `<!-- numcheck: x -->` B", []),
    ("```html\n<!-- numcheck: x -->\n```", []),
    ("    <!-- numcheck: x -->", []),
    ("<!-- about numcheck: x -->", []),
    ("A <!-- see numcheck: x --> B", []),
    ("A numcheck: x", []),
]  # fmt: skip

TEXT = [
    ("# numcheck: ignore[NC1] so\nA.", ["# numcheck: ignore[NC1] so"]),
    ("A.\n  // numcheck: enable  \nB.", ["// numcheck: enable  "]),
    ("A. # numcheck: ignore[NC1] so", []),
    ("numcheck: ignore[NC1] so", []),
]


@pytest.mark.parametrize(
    ("source", "format", "found"),
    [*((*row[:1], "markdown", row[1]) for row in MARKDOWN),
     *((*row[:1], "text", row[1]) for row in TEXT)],
)  # fmt: skip
def test_comments_are_found_where_they_stand(source: str, format: str, found: list[str]) -> None:  # noqa: A002 - the public name
    document = read_text(source, format)
    assert [source[each.start : each.end] for each in document.comments] == found
    assert all(each.text.startswith("numcheck:") for each in document.comments)


@pytest.mark.parametrize("format", ["markdown", "text"])
def test_what_a_comment_says_is_not_read(format: str) -> None:  # noqa: A002 - likewise
    source = "<!-- numcheck: ok[1,204=1,240] so -->\n\nA.\n"
    if format == "text":
        source = "# numcheck: ok[1,204=1,240] so\n\nA.\n"
    document = read_text(source, format)
    assert all("204" not in document.text[b.start : b.end] for b in document.blocks)
