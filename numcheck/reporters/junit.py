"""The report as test results, for servers that draw those: a finding is a test that failed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from xml.etree import ElementTree as ET

from numcheck.model.finding import Finding
from numcheck.model.report import Report
from numcheck.reporters.glyphs import shown
from numcheck.reporters.page import Page
from numcheck.reporters.places import path_of, told


def report(reports: Sequence[Report], _page: Page) -> str:
    """A suite per file, a case per finding; a file without findings is one case that passed."""
    failures = sum(len(each.findings) for each in reports)
    cases = sum(max(len(each.findings), 1) for each in reports)
    root = ET.Element("testsuites", name="numcheck", tests=str(cases), failures=str(failures))
    for each in reports:
        _add_suite(root, each)
    ET.indent(root)
    return f"<?xml version='1.0' encoding='UTF-8'?>\n{ET.tostring(root, encoding='unicode')}\n"


def _add_suite(root: ET.Element, report: Report) -> None:
    name = shown(path_of(report.document))
    count = len(report.findings)
    suite = ET.SubElement(
        root, "testsuite", name=name, tests=str(max(count, 1)), failures=str(count), errors="0"
    )
    for finding in report.findings:
        _add_case(suite, report, finding, name)
    if not report.findings:
        ET.SubElement(suite, "testcase", name="numcheck", classname=name)


def _add_case(suite: ET.Element, report: Report, finding: Finding, name: str) -> None:
    place = report.document.where(finding.primary.start)
    title = f"{finding.rule} {finding.name} ({place})"
    line = str(report.document.line_column(finding.primary.start)[0])
    case = ET.SubElement(suite, "testcase", name=title, classname=name, file=name, line=line)
    lines = list(_shown(report, finding))
    failure = ET.SubElement(case, "failure", type=finding.severity, message=lines[0])
    failure.text = "\n".join([f"{name}:{place}", *lines])


def _shown(report: Report, finding: Finding) -> Iterator[str]:
    """The lines about a finding, without what XML cannot hold."""
    return map(shown, told(report.document, finding))
