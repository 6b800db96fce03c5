"""Checks whole files for the pytest plugin, under the settings that govern each."""

from __future__ import annotations

from pathlib import Path

from numcheck.api import check_document
from numcheck.config.governing import Governing
from numcheck.errors import NumcheckError
from numcheck.readers.files import format_of, read_file
from numcheck.testing.picture import report_of


def is_checked(path: Path, governing: Governing) -> bool:
    """Whether the file is a document of a known format that no setting leaves out."""
    return format_of(path) is not None and not governing.leaves_out(path)


def fault_in(path: Path, governing: Governing) -> str | None:
    """The full report on a file that `numcheck check` would fail, None for one that it passes."""
    try:
        report = check_document(read_file(path), governing.of(path))
    except NumcheckError as error:
        return str(error)
    return report_of(report) if report.exit_code else None
