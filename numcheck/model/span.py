"""Where something stands in a text."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open stretch of a text, in code points, and what stands there.

    Inside the pipeline the offsets count the analysis text; in a `Report` they count
    the text or file that was given. *label* says what the place is in its finding.
    """

    start: int
    end: int
    text: str = field(default="", compare=False)
    label: str | None = field(default=None, compare=False)

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"not a span: {self.start}..{self.end}")

    def overlaps(self, other: Span) -> bool:
        """Whether the two share at least one character."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: Span) -> bool:
        """Whether all of *other* lies inside."""
        return self.start <= other.start and other.end <= self.end
