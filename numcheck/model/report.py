"""The outcome of a check, for people, programs and exit codes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from numcheck.model.claim import Claim
from numcheck.model.document import Document
from numcheck.model.finding import SEVERITIES, Finding, Severity
from numcheck.model.mention import Mention

if TYPE_CHECKING:
    import pandas as pd

SCHEMA = 1


@dataclass(frozen=True, kw_only=True)
class Report:
    """What numcheck makes of one document. True when there are findings.

    All offsets count the text or file that was given, but those of the noun and sentence of a
    claim, which count the text as read (`document.text`). `skipped` says what was not read,
    `suppressed` are the findings that somebody asked not to be told.
    `seen` counts all mentions, `unread` the bare numbers outside tables, of which nothing is
    known but the value; a test holds that no digit is outside the seen ones. `fail_level` is the
    mildest severity that makes `exit_code` 1.
    """

    document: Document
    findings: tuple[Finding, ...]
    suppressed: tuple[Finding, ...] = ()
    mentions: tuple[Mention, ...]
    claims: tuple[Claim, ...] = ()
    seen: int = 0
    unread: int = 0
    fail_level: Severity = "warning"

    @property
    def skipped(self) -> tuple[str, ...]:
        """The parts that were not read, and why."""
        return self.document.skipped

    @property
    def understood(self) -> int:
        """How many of the numbers seen have a meaning: a unit, a counted noun, a date, a name.

        Understood is not compared: most numbers stand in no relation that could fail.
        """
        return self.seen - self.unread

    @property
    def coverage(self) -> float:
        """Understood / seen, 0..1; 1.0 for a document without numbers."""
        return self.understood / self.seen if self.seen else 1.0

    @property
    def exit_code(self) -> int:
        """1 with a finding at `fail_level` or above, else 0."""
        level = SEVERITIES.index(self.fail_level)
        return int(any(SEVERITIES.index(finding.severity) >= level for finding in self.findings))

    def __bool__(self) -> bool:
        return bool(self.findings)

    def to_dict(self) -> dict[str, object]:
        """The report as plain JSON values; `schema` rises only when a key changes meaning."""
        return {
            "schema": SCHEMA,
            "name": self.document.name,
            "findings": [finding.to_dict() for finding in self.findings],
            "suppressed": [finding.to_dict() for finding in self.suppressed],
            "mentions": [mention.to_dict() for mention in self.mentions],
            "skipped": list(self.skipped),
            "coverage": self.coverage,
            "exit_code": self.exit_code,
        }

    def to_pandas(self) -> pd.DataFrame:
        """One row per finding: rule, name, severity, message, start, end, text, related, why."""
        import pandas as pd  # noqa: PLC0415 - costs half a second, and few callers want a frame

        columns = [
            "rule",
            "name",
            "severity",
            "confidence",
            "message",
            "start",
            "end",
            "text",
            "related",
            "why",
        ]
        rows = [
            (
                finding.rule, finding.name, finding.severity, finding.confidence, finding.message,
                finding.primary.start, finding.primary.end, finding.primary.text,
                [(span.start, span.end) for span in finding.related], finding.why,
            )
            for finding in self.findings
        ]  # fmt: skip
        return pd.DataFrame(rows, columns=columns)
