"""The report in the format of reviewdog, which comments on pull requests anywhere."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from numcheck.model.document import Document
from numcheck.model.finding import Finding
from numcheck.model.report import Report
from numcheck.model.span import Span
from numcheck.reporters.page import Page
from numcheck.reporters.places import path_of, told


def report(reports: Sequence[Report], _page: Page) -> str:
    """A DiagnosticResult; columns count bytes of UTF-8 from 1, as reviewdog has it."""
    result = {
        "source": {"name": "numcheck"},
        "diagnostics": [diagnostic for each in reports for diagnostic in _diagnostics(each)],
    }
    return json.dumps(result, ensure_ascii=False, indent=2) + "\n"


def _diagnostics(report: Report) -> Iterator[dict[str, object]]:
    for finding in report.findings:
        yield _diagnostic(report.document, finding)


def _diagnostic(document: Document, finding: Finding) -> dict[str, object]:
    return {
        "message": "\n".join(told(document, finding)),
        "location": _location(document, finding.primary),
        "severity": finding.severity.upper(),
        "code": {"value": finding.rule},
        "related_locations": [
            {"message": place.label or place.text, "location": _location(document, place)}
            for place in finding.related
        ],
    }


def _location(document: Document, place: Span) -> dict[str, object]:
    return {
        "path": path_of(document),
        "range": {"start": _at(document, place.start), "end": _at(document, place.end)},
    }


def _at(document: Document, offset: int) -> dict[str, int]:
    line, column = document.line_column(offset)
    before = document.source[offset - column + 1 : offset]
    return {"line": line, "column": len(before.encode("utf-8", "surrogatepass")) + 1}
