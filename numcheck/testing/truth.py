"""What is known to be wrong with a text."""

from __future__ import annotations

from dataclasses import dataclass

from numcheck.model.finding import Finding
from numcheck.model.span import Span


@dataclass(frozen=True, slots=True)
class Truth:
    """A fault put into a text: the rule that has to speak, and all the places it has to name."""

    rule: str
    places: tuple[Span, ...]

    def told_by(self, finding: Finding) -> bool:
        """Whether *finding* tells this fault, with exactly these places."""
        return finding.rule == self.rule and set(finding.places) == set(self.places)
