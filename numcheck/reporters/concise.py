"""The report for a quick look: one line per finding, all its places on it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from numcheck.model.finding import Finding
from numcheck.model.report import Report
from numcheck.reporters.glyphs import one_line
from numcheck.reporters.page import Page
from numcheck.reporters.tally import Tally


def report(reports: Sequence[Report], page: Page) -> str:
    """A line per finding, and the summary if the page asks for it."""
    lines = [line for each in reports for line in _lines(each, page)]
    if page.summary:
        lines.append(str(Tally.of(reports)))
    return "".join(f"{line}\n" for line in lines)


def _lines(report: Report, page: Page) -> Iterator[str]:
    name = one_line(report.document.name)
    for finding in page.findings(report):
        where = report.document.where(finding.primary.start)
        yield f"{name}:{where}: {_said(report, finding, page)}"


def _said(report: Report, finding: Finding, page: Page) -> str:
    kind = page.paint(f"{finding.severity}[{finding.rule}]", finding.severity)
    others = ", ".join(report.document.where(span.start) for span in finding.related)
    also = f" (with {others})" if others else ""
    silenced = f" (silenced in a {finding.suppressed.origin})" if finding.suppressed else ""
    return f"{kind} {finding.name}: {one_line(finding.message)}{also}{silenced}"
