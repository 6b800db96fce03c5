"""Draws the lines of a text with carets under some of its places."""

from __future__ import annotations

from collections.abc import Iterable

from numcheck.model.document import Document
from numcheck.model.finding import Finding
from numcheck.model.report import Report
from numcheck.model.span import Span
from numcheck.reporters.full import report as full_report
from numcheck.reporters.outline import Outline
from numcheck.reporters.page import Page
from numcheck.reporters.snippet import draw

PAGE = Page(summary=False)


def picture_of(document: Document, spans: Iterable[Span]) -> str:
    """The lines with *spans*, each underlined and labelled; "" for none."""
    places = tuple(spans)
    if not places:
        return ""
    finding = Finding(
        rule="", name="", severity="error", message="", primary=places[0], related=places[1:]
    )
    return "\n".join(draw(Outline.of(document), finding, PAGE))


def report_of(report: Report) -> str:
    """All findings as `numcheck check` prints them."""
    return full_report([report], PAGE)
