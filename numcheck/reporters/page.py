"""How a report is laid out, and the ink it is written in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from numcheck.model.finding import Finding
from numcheck.model.report import Report

Ink = Literal["error", "warning", "info", "frame", "strong"]

INKS: dict[Ink, str] = {  # SGR parameters, as in ECMA-48 §8.3.117
    "error": "1;31",
    "warning": "1;33",
    "info": "1;36",
    "frame": "1;34",
    "strong": "1",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """The sheet a reporter writes on.

    `width` is in columns; `summary` asks for the last line, `suppressed` for the silenced
    findings too.
    """

    colour: bool = False
    width: int = 100
    summary: bool = True
    suppressed: bool = False

    def findings(self, report: Report) -> tuple[Finding, ...]:
        """The findings to be shown, in the order of their places."""
        if not self.suppressed:
            return report.findings
        every = (*report.findings, *report.suppressed)
        return tuple(sorted(every, key=lambda each: (each.primary, each.rule)))

    def paint(self, text: str, ink: Ink | None) -> str:
        """*text* in that ink, or as it is on a page without colour."""
        if not self.colour or ink is None or not text:
            return text
        return f"\x1b[{INKS[ink]}m{text}\x1b[0m"
