"""The report for programs that read line by line: one JSON object per finding."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from numcheck.model.report import SCHEMA, Report
from numcheck.reporters.outline import Outline
from numcheck.reporters.page import Page
from numcheck.reporters.records import finding_record


def report(reports: Sequence[Report], page: Page) -> str:
    """A line per finding, with the keys it has in the JSON report."""
    records = (record for each in reports for record in _records(each, page))
    return "".join(f"{json.dumps(record, ensure_ascii=False)}\n" for record in records)


def _records(report: Report, page: Page) -> Iterator[dict[str, object]]:
    outline = Outline.of(report.document)
    head = {"schema": SCHEMA, "file": report.document.name}
    for finding in page.findings(report):
        yield head | {"type": "finding"} | finding_record(outline, finding)
