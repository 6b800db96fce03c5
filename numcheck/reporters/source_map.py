"""Leads from places in the source back into the analysis text, which the HTML report shows."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from numcheck.model.document import Document, Segment
from numcheck.model.span import Span


@dataclass(frozen=True, slots=True)
class SourceMap:
    """The segments of a document by where they come from; none if the text is the source."""

    segments: tuple[Segment, ...]
    starts: tuple[int, ...]
    length: int

    @classmethod
    def of(cls, document: Document) -> SourceMap:
        """The map of *document*; segments that stand for nothing in the source are left out."""
        used = (s for s in document.segments if s.source_start < s.source_end and s.start < s.end)
        segments = tuple(sorted(used, key=lambda segment: segment.source_start))
        starts = tuple(segment.source_start for segment in segments)
        return cls(segments, starts, len(document.text) if not document.segments else 0)

    def analysed(self, place: Span) -> tuple[int, int] | None:
        """Start and end in the analysis text, None for a place that is not in it."""
        if not self.segments:
            return (place.start, place.end) if place.start < place.end <= self.length else None
        first = max(bisect_right(self.starts, place.start) - 1, 0)
        last = bisect_left(self.starts, place.end)
        touched = [s for s in self.segments[first:last] if s.source_end > place.start]
        if not touched:
            return None
        start = min(_inside(segment, place.start) for segment in touched)
        end = max(_behind(segment, place.end) for segment in touched)
        return (start, end) if start < end else None


def _inside(segment: Segment, offset: int) -> int:
    """Where in the analysis text a place that begins at source *offset* begins in the segment."""
    return segment.start + (max(0, offset - segment.source_start) if segment.verbatim else 0)


def _behind(segment: Segment, offset: int) -> int:
    """Where a place that ends at source *offset* ends in the segment."""
    if segment.verbatim:
        return segment.end - max(0, segment.source_end - offset)
    return segment.end
