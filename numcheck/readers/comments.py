"""Finds the comments to numcheck in the formats that have comments."""

from __future__ import annotations

import re
from collections.abc import Iterator

from numcheck.model.document import Comment

PREFIX = "numcheck:"
HTML_COMMENT = re.compile(
    r"<!--\s*+(?P<said>numcheck:(?:(?!-->|<!--).)*+)-->", re.DOTALL
)  # it ends where another opens, so that a thousand that stay open take no longer
LINE = re.compile(r"[ \t]*(?P<marks>#|//)[ \t]*(?P<said>numcheck:[^\r\n]*)")


def html_comments(source: str, start: int, end: int) -> Iterator[Comment]:
    """The comments of HTML in that stretch of the source."""
    for found in HTML_COMMENT.finditer(source, start, end):
        yield Comment(found.start(), found.end(), found["said"].rstrip())


def line_comment(text: str, start: int, end: int) -> Comment | None:
    """The line of plain text *start*..*end* as a comment, if it begins as one."""
    found = LINE.match(text, start, end)
    return Comment(found.start("marks"), found.end(), found["said"].rstrip()) if found else None
