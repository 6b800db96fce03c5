"""The report file by file: a heading, and below it a line for every place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from numcheck.model.finding import Finding
from numcheck.model.report import Report
from numcheck.reporters.glyphs import one_line
from numcheck.reporters.page import Page
from numcheck.reporters.places import described
from numcheck.reporters.tally import Tally


def report(reports: Sequence[Report], page: Page) -> str:
    """The files that have findings, and the summary if the page asks for it."""
    sections = [section for each in reports if (section := _section(each, page))]
    if page.summary:
        sections.append(f"{Tally.of(reports)}\n")
    return "\n".join(sections)


def _section(report: Report, page: Page) -> str:
    findings = page.findings(report)
    if not findings:
        return ""
    width = max(len(report.document.where(each.primary.start)) for each in findings)
    lines = [page.paint(one_line(report.document.name), "strong")]
    lines += [line for each in findings for line in _lines(report, each, width, page)]
    return "".join(f"{line}\n" for line in lines)


def _lines(report: Report, finding: Finding, width: int, page: Page) -> Iterator[str]:
    kind = page.paint(f"{finding.severity}[{finding.rule}]", finding.severity)
    silenced = f" (silenced in a {finding.suppressed.origin})" if finding.suppressed else ""
    place = f"{report.document.where(finding.primary.start):>{width}}"
    yield f"  {place}  {kind} {finding.name}: {one_line(finding.message)}{silenced}"
    indent = f"  {' ' * width}  {page.paint('with', 'frame')}"
    yield from (f"{indent} {described(report.document, related)}" for related in finding.related)
