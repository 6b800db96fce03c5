"""Tells findings as diagnostics, all places of each among them."""

from __future__ import annotations

from lsprotocol.types import (
    Diagnostic,
    DiagnosticRelatedInformation,
    DiagnosticSeverity,
    Location,
)

from numcheck.model.finding import Finding, Severity
from numcheck.model.report import Report
from numcheck.server.places import Places

SOURCE = "numcheck"
SEVERITIES: dict[Severity, DiagnosticSeverity] = {
    "error": DiagnosticSeverity.Error,
    "warning": DiagnosticSeverity.Warning,
    "info": DiagnosticSeverity.Information,
}


def diagnostics(report: Report, places: Places, uri: str) -> list[Diagnostic]:
    """A diagnostic for every finding that is not silenced."""
    return [_diagnostic(finding, places, uri) for finding in report.findings]


def _diagnostic(finding: Finding, places: Places, uri: str) -> Diagnostic:
    return Diagnostic(
        range=places.range(finding.primary),
        severity=SEVERITIES[finding.severity],
        code=finding.rule,
        source=SOURCE,
        message=f"{finding.name}: {finding.message}" + (f"\n{finding.why}" if finding.why else ""),
        related_information=[
            DiagnosticRelatedInformation(
                location=Location(uri=uri, range=places.range(span)),
                message=f"{span.label}: {span.text}" if span.label else span.text,
            )
            for span in finding.related
        ],
        data=finding.fingerprint,
    )
