"""What a suggestion would have the author write, as a change of the source."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from numcheck.model.finding import Finding
from numcheck.model.span import Span


@dataclass(frozen=True, slots=True)
class Edit:
    """Another text for one place; *suggestion* says the same in words."""

    place: Span
    text: str
    suggestion: str


def edits(finding: Finding) -> tuple[Edit, ...]:
    """The suggestions of the form "change A to B" whose A is one place of the finding.

    Each mends the finding alone; which of them is right, only the author knows.
    """
    return tuple(_edits(finding))


def _edits(finding: Finding) -> Iterator[Edit]:
    for suggestion in finding.suggestions:
        meant = [
            place for place in finding.places if suggestion.startswith(f"change {place.text} to ")
        ]
        if len(meant) == 1:
            text = suggestion.removeprefix(f"change {meant[0].text} to ")
            yield Edit(meant[0], text, suggestion)
