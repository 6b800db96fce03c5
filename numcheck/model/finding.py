"""What a rule has to say about a document."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from numcheck.model.directive import Silence
from numcheck.model.span import Span

Severity = Literal["error", "warning", "info"]
SEVERITIES: tuple[Severity, ...] = ("info", "warning", "error")  # rising


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One inconsistency: what fails, where, and the reckoning behind it.

    `primary` and `related` are all the places that take part. `why` is the arithmetic or
    the evidence, `suggestions` what would mend it, `confidence` lies in 0..1.
    `fingerprint` names it across edits elsewhere in the document. `suppressed` says why it is
    not reported, where it is not.
    """

    rule: str
    name: str
    severity: Severity
    message: str
    primary: Span
    related: tuple[Span, ...] = ()
    why: str = ""
    suggestions: tuple[str, ...] = ()
    confidence: float = 1.0
    fingerprint: str = ""
    suppressed: Silence | None = None

    @property
    def places(self) -> tuple[Span, ...]:
        """All the places, the primary first."""
        return (self.primary, *self.related)

    def to_dict(self) -> dict[str, object]:
        """The finding as plain JSON values."""
        return {
            "rule": self.rule,
            "name": self.name,
            "severity": self.severity,
            "confidence": self.confidence,
            "message": self.message,
            "why": self.why,
            "primary": _place(self.primary),
            "related": [_place(span) for span in self.related],
            "suggestions": list(self.suggestions),
            "fingerprint": self.fingerprint,
            "suppressed": self.suppressed.to_dict() if self.suppressed else None,
        }


def _place(span: Span) -> dict[str, object]:
    return {"start": span.start, "end": span.end, "text": span.text, "label": span.label}
