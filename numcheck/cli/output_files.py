"""Writes reports into files, each in the format that was asked for or that its name tells."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from numcheck.errors import ConfigError, InputError
from numcheck.model.report import Report
from numcheck.registry import REPORTERS, reporter
from numcheck.reporters.page import Page

SUFFIXES = {
    ".htm": "html",
    ".html": "html",
    ".json": "json",
    ".jsonl": "jsonl",
    ".sarif": "sarif",
    ".txt": "full",
    ".xml": "junit",
}


class OutputFile(NamedTuple):
    """A file to be written, and the format to write it in."""

    path: Path
    format: str

    @classmethod
    def named(cls, given: str) -> OutputFile:
        """The file of "FORMAT:FILE", or of a FILE whose suffix tells the format.

        Raises:
            ConfigError: neither names a known format.
        """
        prefix, colon, name = given.partition(":")
        if colon and prefix in REPORTERS:
            return cls(Path(name), prefix)
        suffix = Path(given).suffix.lower()
        if suffix not in SUFFIXES:
            raise ConfigError(
                f"--output-file {given}: write FORMAT:FILE, the format one of "
                f"{', '.join(REPORTERS)}, or a name that ends in {', '.join(SUFFIXES)}"
            )
        return cls(Path(given), SUFFIXES[suffix])

    def write(self, reports: Sequence[Report], page: Page) -> None:
        """Puts the reports in place of what the file held.

        Raises:
            InputError: the file cannot be written.
        """
        text = reporter(self.format)(reports, page)
        try:
            self.path.write_text(text, encoding="utf-8", newline="\n")
        except OSError as error:
            reason = error.strerror or error
            raise InputError(f"{self.path}: cannot be written ({reason})") from error


def write_files(
    files: Sequence[OutputFile], reports: Sequence[Report], *, suppressed: bool
) -> list[str]:
    """Writes every file, without colour; gives a line on each that could not be written."""
    troubles: list[str] = []
    for file in files:
        try:
            file.write(reports, Page(suppressed=suppressed))
        except InputError as error:
            troubles.append(str(error))
    return troubles
