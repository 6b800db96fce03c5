"""The report as workflow commands, which GitHub shows beside the lines of a pull request."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from numcheck.model.finding import Finding, Severity
from numcheck.model.report import Report
from numcheck.reporters.page import Page
from numcheck.reporters.places import Region, path_of, told

COMMANDS: dict[Severity, str] = {"error": "error", "warning": "warning", "info": "notice"}
DATA = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
PROPERTY = DATA | str.maketrans({":": "%3A", ",": "%2C"})  # actions/toolkit, core/src/command.ts


def report(reports: Sequence[Report], _page: Page) -> str:
    """A command per finding, all its places in the message."""
    return "".join(f"{line}\n" for each in reports for line in _lines(each))


def _lines(report: Report) -> Iterator[str]:
    for finding in report.findings:
        message = "\n".join(told(report.document, finding))
        yield _command(COMMANDS[finding.severity], _properties(report, finding), message)


def _properties(report: Report, finding: Finding) -> dict[str, str | int]:
    """GitHub refuses columns where a place runs over several lines."""
    region = Region.of(report.document, finding.primary)
    columns = {"col": region.column, "endColumn": region.end_column}
    return {
        "file": path_of(report.document),
        "line": region.line,
        "endLine": region.end_line,
        **(columns if region.line == region.end_line else {}),
        "title": f"{finding.rule} {finding.name}",
    }


def _command(name: str, properties: dict[str, str | int], message: str) -> str:
    pairs = ",".join(f"{key}={str(value).translate(PROPERTY)}" for key, value in properties.items())
    return f"::{name} {pairs}::{message.translate(DATA)}"
