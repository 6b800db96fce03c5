"""Shows the source at every place of a finding, with line numbers and underlines."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from numcheck.model.document import LINE_END, Document
from numcheck.model.finding import Finding, Severity
from numcheck.model.span import Span
from numcheck.reporters.clip import clip
from numcheck.reporters.glyphs import columns, one_line
from numcheck.reporters.marks import Mark, underline
from numcheck.reporters.outline import Outline
from numcheck.reporters.page import Page

NEAR = 2  # lines: places no further apart share one excerpt


class _Line(NamedTuple):
    """A source line to be shown: its number, where it begins, and what is marked on it."""

    number: int
    start: int
    marks: list[Mark]

    @property
    def is_primary(self) -> bool:
        """Whether the primary place is on it."""
        return any(mark.primary for mark in self.marks)


def gutter_of(document: Document, finding: Finding) -> int:
    """The columns that the numbers or names of a finding's lines take."""
    stretches = _stretches(_marked_lines(document, finding))
    shown = (line for stretch in stretches for line in _with_context(document, stretch))
    return max(columns(_name(document, line)) for line in shown)


def draw(outline: Outline, finding: Finding, page: Page) -> Iterator[str]:
    """The lines of the picture; the first stretch is the one that holds the primary place."""
    document = outline.document
    lines = _marked_lines(document, finding)
    gutter = gutter_of(document, finding)
    arrow = "-->"
    for stretch in _stretches(lines):
        head = _head(document.name, outline, stretch)
        yield f"{' ' * gutter}{page.paint(arrow, 'frame')} {head}"
        yield page.paint(f"{' ' * gutter} |", "frame")
        for line in _with_context(document, stretch):
            yield from _drawn(document, line, gutter, finding.severity, page)
        yield page.paint(f"{' ' * gutter} |", "frame")
        arrow = ":::"


def _head(name: str, outline: Outline, stretch: list[_Line]) -> str:
    marks = [mark for line in stretch for mark in line.marks]
    offset = next((mark.start for mark in marks if mark.primary), marks[0].start)
    section = outline.section(offset)
    return f"{one_line(name)}:{outline.document.where(offset)}" + (
        f"  {section}" if section else ""
    )


def _marked_lines(document: Document, finding: Finding) -> list[_Line]:
    """The lines that hold a place, in order; a place over several marks its first and last."""
    lines: dict[int, _Line] = {}
    for span in finding.places:
        primary = span is finding.primary
        for start, end, label in _pieces(document, span):
            number, column = document.line_column(start)
            line = lines.setdefault(number, _Line(number, start - column + 1, []))
            line.marks.append(Mark(start, end, primary, label))
    return [lines[number] for number in sorted(lines)]


def _pieces(document: Document, span: Span) -> Iterator[tuple[int, int, str]]:
    label = span.label or ""
    first, _ = document.line_column(span.start)
    last, _ = document.line_column(max(span.end - 1, span.start))
    if first == last:
        yield span.start, span.end, label
    else:
        yield span.start, span.start + len(LINE_END.split(span.text, 1)[0]), ""
        yield document.line_start(last), span.end, label


def _stretches(lines: list[_Line]) -> list[list[_Line]]:
    """Lines near each other together, the stretch with the primary place first."""
    stretches: list[list[_Line]] = []
    for line in lines:
        if stretches and line.number - stretches[-1][-1].number <= NEAR:
            stretches[-1].append(line)
        else:
            stretches.append([line])
    return sorted(stretches, key=lambda stretch: not any(line.is_primary for line in stretch))


def _with_context(document: Document, stretch: list[_Line]) -> Iterator[_Line]:
    """The lines of a stretch and those between them."""
    marked = {line.number: line for line in stretch}
    for number in range(stretch[0].number, stretch[-1].number + 1):
        yield marked.get(number) or _Line(number, document.line_start(number), [])


def _name(document: Document, line: _Line) -> str:
    """How people name the line: by its number or by the landmark it belongs to."""
    at = line.marks[0].start if line.marks else line.start
    return document.where(at).rpartition(":")[0]


def _drawn(
    document: Document, line: _Line, gutter: int, severity: Severity, page: Page
) -> Iterator[str]:
    places = sorted((mark.start, mark.end) for mark in line.marks)
    room = page.width - gutter - len(" | ")
    excerpt = clip(document.source, line.start, places, room)
    name = f"{_name(document, line):>{gutter}} |"
    yield f"{page.paint(name, 'frame')} {excerpt.text}".rstrip()
    if line.marks:
        margin = page.paint(f"{' ' * gutter} |", "frame")
        rows = underline(excerpt, line.marks, severity, room, page)
        yield from (f"{margin} {row}" for row in rows)
