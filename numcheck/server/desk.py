"""Keeps the report on every open document."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from numcheck.api import check_document
from numcheck.baseline import Baselines
from numcheck.config.governing import Governing
from numcheck.config.sidecar import with_sidecar
from numcheck.model.finding import Finding
from numcheck.model.report import Report
from numcheck.readers.files import format_of, read_text
from numcheck.silencing import Insertion, insertion

LANGUAGES = {  # the editor's name for a language: ours for the format
    "markdown": "markdown",
    "plaintext": "text",
    "html": "html",
    "latex": "latex",
    "tex": "latex",
    "restructuredtext": "rst",
    "csv": "csv",
    "tsv": "tsv",
}


@dataclass(frozen=True, slots=True)
class Sheet:
    """One open document as the editor holds it."""

    uri: str
    path: Path
    language: str
    source: str

    @property
    def format(self) -> str | None:
        """The format it is read in, None for one that is not read."""
        return LANGUAGES.get(self.language) or format_of(self.path)

    def report(self, source: str | None = None) -> Report | None:
        """The report on it, or on another *source* in its place; None if it is not read.

        Raises:
            NumcheckError: the settings that hold for it cannot be read.
        """
        if self.format is None:
            return None
        settings = with_sidecar(Governing().of(self.path), self.path)
        settings = Baselines().applied(settings, self.path)
        text = self.source if source is None else source
        return check_document(read_text(text, self.format, str(self.path)), settings)

    def comment_on(self, report: Report, finding: Finding, reason: str) -> Insertion | None:
        """The comment that would silence a finding here, if the format has comments."""

        def again(source: str) -> Report:
            fresh = self.report(source)
            return report if fresh is None else fresh

        return insertion(report.document, self.format or "", finding, reason, again)


class Desk:
    """The reports on the open documents, by their URI."""

    def __init__(self) -> None:
        self._reports: dict[str, tuple[str, Report]] = {}

    def report(self, sheet: Sheet) -> Report | None:
        """The report on a document, made anew only if its text has changed.

        Raises:
            NumcheckError: the settings that hold for it cannot be read.
        """
        kept = self._reports.get(sheet.uri)
        return kept[1] if kept and kept[0] == sheet.source else self.check(sheet)

    def check(self, sheet: Sheet) -> Report | None:
        """The report on a document as it and its settings are now; see `report`."""
        self._reports.pop(sheet.uri, None)
        report = sheet.report()
        if report is not None:
            self._reports[sheet.uri] = sheet.source, report
        return report

    def close(self, uri: str) -> None:
        """Forgets a document."""
        self._reports.pop(uri, None)
