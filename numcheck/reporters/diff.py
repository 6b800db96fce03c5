"""The suggestions as changes of the files, each alone: which is right only the author knows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import unified_diff

from numcheck.model.document import LINE_END, Document
from numcheck.model.edit import Edit, edits
from numcheck.model.report import Report
from numcheck.reporters.page import Page

CONTEXT = 1  # lines around a change


def report(reports: Sequence[Report], page: Page) -> str:
    """A unified diff for every suggestion that changes a figure of a text, under its words."""
    return "".join(part for each in reports for part in _diffs(each, page))


def _diffs(report: Report, page: Page) -> Iterator[str]:
    if report.document.landmarks:
        return  # its source is no text file
    for finding in page.findings(report):
        for edit in edits(finding):
            yield f"{finding.rule} {finding.message}: {edit.suggestion}\n"
            yield "".join(_diff(report.document, edit))
            yield "\n"


def _diff(document: Document, edit: Edit) -> Iterator[str]:
    source = document.source
    changed = source[: edit.place.start] + edit.text + source[edit.place.end :]
    for line in unified_diff(
        _lines(source), _lines(changed), document.name, document.name, n=CONTEXT
    ):
        yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"


def _lines(text: str) -> list[str]:
    """The lines, each with a bare line feed but for a last one that has none."""
    return LINE_END.sub("\n", text).splitlines(keepends=True)
