"""The report for people: every finding with its source, its reckoning and its remedies."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from numcheck.model.finding import Finding
from numcheck.model.report import Report
from numcheck.reporters.glyphs import one_line, shown
from numcheck.reporters.outline import Outline
from numcheck.reporters.page import Page
from numcheck.reporters.snippet import draw, gutter_of
from numcheck.reporters.tally import Tally


def report(reports: Sequence[Report], page: Page) -> str:
    """All findings with carets under all their places, and the summary if the page asks for it."""
    sections = [section for each in reports for section in _sections(each, page)]
    if page.summary:
        sections.append(f"{Tally.of(reports)}\n")
    return "\n".join(sections)


def _sections(report: Report, page: Page) -> Iterator[str]:
    if findings := page.findings(report):
        outline = Outline.of(report.document)
        for finding in findings:
            yield "".join(f"{line}\n" for line in _finding(outline, finding, page))


def _finding(outline: Outline, finding: Finding, page: Page) -> Iterator[str]:
    kind = page.paint(f"{finding.severity}[{finding.rule}]", finding.severity)
    yield f"{kind} {page.paint(f'{finding.name}: {one_line(finding.message)}', 'strong')}"
    yield from draw(outline, finding, page)
    indent = " " * gutter_of(outline.document, finding)
    for title, text in _notes(finding):
        first, *rest = map(shown, text.splitlines() or [""])
        yield f"{indent} {page.paint('=', 'frame')} {page.paint(f'{title}:', 'strong')} {first}"
        yield from (f"{indent}{' ' * len(f' = {title}: ')}{line}" for line in rest)


def _notes(finding: Finding) -> Iterator[tuple[str, str]]:
    if finding.why:
        yield "why", finding.why
    for suggestion in finding.suggestions:
        yield "help", suggestion
    if finding.suppressed:
        reason = finding.suppressed.reason or "no reason given"
        yield "silenced", f"in a {finding.suppressed.origin}: {reason}"
    yield "more", f"numcheck explain {finding.rule}"
