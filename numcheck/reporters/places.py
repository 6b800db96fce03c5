"""Where the places of a finding lie, in the terms that machines ask for."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePath
from typing import NamedTuple

from numcheck.model.document import Document
from numcheck.model.finding import Finding
from numcheck.model.span import Span
from numcheck.reporters.glyphs import one_line


class Region(NamedTuple):
    """Where a place begins and ends, all 1-based, columns in code points, the end not included."""

    line: int
    column: int
    end_line: int
    end_column: int

    @classmethod
    def of(cls, document: Document, span: Span) -> Region:
        """The region of a place in the source."""
        return cls(*document.line_column(span.start), *document.line_column(span.end))


def path_of(document: Document) -> str:
    """The document's name with forward slashes and no "./" before it."""
    return PurePath(document.name).as_posix()


def on_page(document: Document, place: Span) -> dict[str, object]:
    """The page of a place, from 1, and the box of its line there; nothing where there are no pages.

    The box is left, bottom, right and top in points of 1/72 inch from the lower left corner.
    """
    landmark = document.landmark(place.start)
    if not landmark or landmark.page is None:
        return {}
    box = None if landmark.box is None else [round(side, 1) for side in landmark.box]
    return {"page": landmark.page, "box": box}


def described(document: Document, place: Span) -> str:
    """A place in words: "2:1 a part: 4"."""
    said = f"{place.label}: {place.text}" if place.label else place.text
    return f"{document.where(place.start)} {one_line(said)}".rstrip()


def told(document: Document, finding: Finding) -> Iterator[str]:
    """The finding in lines of text: what fails, why, all the other places, the remedies."""
    yield one_line(finding.message)
    if finding.why:
        yield f"why: {one_line(finding.why)}"
    yield from (f"with {described(document, place)}" for place in finding.related)
    yield from (f"help: {one_line(suggestion)}" for suggestion in finding.suggestions)
