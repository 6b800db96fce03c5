"""The report for programs: one JSON object, every place with line and column."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict

from numcheck.model.finding import Finding
from numcheck.model.report import SCHEMA, Report
from numcheck.model.span import Span
from numcheck.reporters.outline import Outline
from numcheck.reporters.page import Page
from numcheck.reporters.places import on_page
from numcheck.reporters.tally import Tally


def report(reports: Sequence[Report], _page: Page) -> str:
    """An object with `schema`, `files` and `summary`; lines and columns are 1-based."""
    record = {
        "schema": SCHEMA,
        "files": [_file(each) for each in reports],
        "summary": asdict(Tally.of(reports)),
    }
    return json.dumps(record, ensure_ascii=False, indent=2) + "\n"


def _file(report: Report) -> dict[str, object]:
    outline = Outline.of(report.document)
    return {
        "name": report.document.name,
        "findings": [finding_record(outline, finding) for finding in report.findings],
        "suppressed": [finding_record(outline, finding) for finding in report.suppressed],
        "skipped": list(report.skipped),
        "numbers": report.seen,
        "understood": report.understood,
        "coverage": report.coverage,
        "exit_code": report.exit_code,
    }


def finding_record(outline: Outline, finding: Finding) -> dict[str, object]:
    """The finding as plain JSON values, its places with lines, columns and section."""
    return finding.to_dict() | {
        "primary": _place(outline, finding.primary),
        "related": [_place(outline, span) for span in finding.related],
    }


def _place(outline: Outline, span: Span) -> dict[str, object]:
    line, column = outline.document.line_column(span.start)
    end_line, end_column = outline.document.line_column(span.end)
    return {
        "start": span.start,
        "end": span.end,
        "text": span.text,
        "label": span.label,
        "where": outline.document.where(span.start),
        "line": line,
        "column": column,
        "end_line": end_line,
        "end_column": end_column,
        "section": outline.section(span.start) or None,
        **on_page(outline.document, span),
    }
