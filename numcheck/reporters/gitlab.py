"""The report as GitLab's code quality widget reads it, a subset of the Code Climate format."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from hashlib import sha256

from numcheck.model.document import Document
from numcheck.model.finding import Severity
from numcheck.model.report import Report
from numcheck.model.span import Span
from numcheck.reporters.page import Page
from numcheck.reporters.places import Region, path_of, told

SEVERITIES: dict[Severity, str] = {"error": "major", "warning": "minor", "info": "info"}


def report(reports: Sequence[Report], _page: Page) -> str:
    """An array of issues; GitLab shows the description, so that names all the places too."""
    issues = [issue for each in reports for issue in _issues(each)]
    return json.dumps(issues, ensure_ascii=False, indent=2) + "\n"


def _issues(report: Report) -> Iterator[dict[str, object]]:
    document = report.document
    for finding in report.findings:
        yield {
            "check_name": f"{finding.rule} {finding.name}",
            "description": "; ".join(told(document, finding)),
            "severity": SEVERITIES[finding.severity],
            "fingerprint": _digest(document, finding.fingerprint),
            "location": _location(document, finding.primary),
            "other_locations": [_location(document, place) for place in finding.related],
        }


def _digest(document: Document, content: str) -> str:
    """A fingerprint that differs by file: GitLab shows one issue for each."""
    return sha256(f"{path_of(document)}\n{content}".encode("utf-8", "surrogatepass")).hexdigest()


def _location(document: Document, place: Span) -> dict[str, object]:
    region = Region.of(document, place)
    return {
        "path": path_of(document),
        "positions": {
            "begin": {"line": region.line, "column": region.column},
            "end": {"line": region.end_line, "column": region.end_column},
        },
    }
