"""The report in SARIF 2.1.0, which code scanning and editors read."""

from __future__ import annotations

import json
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import PurePath
from urllib.parse import quote

from numcheck.model.document import Document
from numcheck.model.finding import Finding, Severity
from numcheck.model.report import Report
from numcheck.model.span import Span
from numcheck.reporters.outline import Outline
from numcheck.reporters.page import Page
from numcheck.reporters.places import Region, on_page, path_of

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
LEVELS: dict[Severity, str] = {"error": "error", "warning": "warning", "info": "note"}


def report(reports: Sequence[Report], page: Page) -> str:
    """A log with one run; columns count code points, every place has a message."""
    found = [finding for each in reports for finding in page.findings(each)]
    rules = sorted({finding.rule: finding.name for finding in found}.items())
    numbers = {code: number for number, (code, _) in enumerate(rules)}
    run = {
        "tool": {"driver": _driver(rules)},
        "columnKind": "unicodeCodePoints",
        "invocations": [{"executionSuccessful": True}],
        "artifacts": [{"location": _artifact(each.document)} for each in reports],
        "results": [result for each in reports for result in _results(each, numbers, page)],
    }
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, ensure_ascii=False, indent=2) + "\n"


def _driver(rules: list[tuple[str, str]]) -> dict[str, object]:
    return {
        "name": "numcheck",
        "version": version("numcheck"),
        "rules": [
            {"id": code, "name": name, "help": {"text": f"numcheck explain {code}"}}
            for code, name in rules
        ],
    }


def _results(report: Report, numbers: dict[str, int], page: Page) -> list[dict[str, object]]:
    outline = Outline.of(report.document)
    return [_result(outline, finding, numbers) for finding in page.findings(report)]


def _result(outline: Outline, finding: Finding, numbers: dict[str, int]) -> dict[str, object]:
    reckoning = f" ({finding.why})" if finding.why else ""
    related = [
        {"id": number, "message": {"text": place.label or place.text}} | _location(outline, place)
        for number, place in enumerate(finding.related, 1)
    ]
    result: dict[str, object] = {
        "ruleId": finding.rule,
        "ruleIndex": numbers[finding.rule],
        "level": LEVELS[finding.severity],
        "message": {"text": finding.message + reckoning},
        "locations": [_location(outline, finding.primary)],
        "relatedLocations": related,
        "rank": round(100 * finding.confidence, 1),
        "properties": {"suggestions": list(finding.suggestions)},
    }
    if finding.fingerprint:
        result["partialFingerprints"] = {"numcheck/v1": finding.fingerprint}
    if finding.suppressed:
        kind = "external" if finding.suppressed.origin == "baseline" else "inSource"
        reason = finding.suppressed.reason
        result["suppressions"] = [
            {"kind": kind} | ({"justification": reason} if reason else {}),
        ]
    return result


def _location(outline: Outline, place: Span) -> dict[str, object]:
    document = outline.document
    region = Region.of(document, place)
    section = outline.section(place.start)
    name = document.where(place.start) if document.landmarks else ""
    logical = ", ".join(part for part in (name, section) if part)
    page = on_page(document, place)
    return {
        "physicalLocation": {
            "artifactLocation": _artifact(document),
            "region": {
                "startLine": region.line,
                "startColumn": region.column,
                "endLine": region.end_line,
                "endColumn": region.end_column,
                "charOffset": place.start,
                "charLength": place.end - place.start,
                "snippet": {"text": place.text},
            },
        },
        **({"logicalLocations": [{"fullyQualifiedName": logical}]} if logical else {}),
        **({"properties": page} if page else {}),
    }


def _artifact(document: Document) -> dict[str, str]:
    path = PurePath(document.name)
    return {"uri": path.as_uri() if path.is_absolute() else quote(path_of(document))}
