"""Counts what was checked and found, for the last line of a report."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from numcheck.model.report import Report


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """The sums over all reports: `numbers` were seen, `understood` of them got a reading."""

    files: int
    numbers: int
    understood: int
    errors: int
    warnings: int
    infos: int
    suppressed: int = 0

    @classmethod
    def of(cls, reports: Sequence[Report]) -> Tally:
        """The sums over *reports*."""
        found = Counter(finding.severity for report in reports for finding in report.findings)
        return cls(
            files=len(reports),
            numbers=sum(report.seen for report in reports),
            understood=sum(report.understood for report in reports),
            errors=found["error"],
            warnings=found["warning"],
            infos=found["info"],
            suppressed=sum(len(report.suppressed) for report in reports),
        )

    def __str__(self) -> str:
        return (
            f"Checked {_count(self.files, 'file')}: {self._coverage()}. "
            f"{_count(self.errors, 'error')}, {_count(self.warnings, 'warning')}, "
            f"{self.infos} info{self._silenced()}."
        )

    def _silenced(self) -> str:
        return f", {self.suppressed:,} suppressed" if self.suppressed else ""

    def _coverage(self) -> str:
        if not self.numbers:
            return "no numbers"
        share = round(100 * self.understood / self.numbers)
        share = min(share, 100 if self.understood == self.numbers else 99)  # 100 % means all
        return f"{_count(self.numbers, 'number')}, {self.understood} understood ({share} %)"


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}" + ("" if number == 1 else "s")
