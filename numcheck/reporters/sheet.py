"""Lays documents out for the HTML report: text, highlighted places, and notes on the findings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import count, groupby

from numcheck.model.document import Block, BlockKind
from numcheck.model.finding import Finding
from numcheck.model.report import Report
from numcheck.model.span import Span
from numcheck.reporters.fragments import Fragment, Mark, Marked
from numcheck.reporters.outline import Outline
from numcheck.reporters.page import Page
from numcheck.reporters.source_map import SourceMap
from numcheck.reporters.timeline import Timeline


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A place of a finding: what is said of it, and the anchor of its highlight, if it has one."""

    span: Span
    at: str
    section: str
    anchor: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """A finding as it stands in the margin; `number` is unique on the page."""

    number: int
    finding: Finding
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A block, or all the rows of a table, and the notes on it.

    `rows` hold cells of a table; any other part is one row of one cell.
    """

    kind: BlockKind
    level: int
    rows: tuple[tuple[tuple[Fragment, ...], ...], ...]
    notes: tuple[Note, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One document: its parts in order, and the notes on what has no place in the text."""

    report: Report
    number: int
    parts: tuple[Part, ...]
    loose: tuple[Note, ...]
    timeline: Timeline | None

    @property
    def notes(self) -> tuple[Note, ...]:
        """All notes, in the order they are read in."""
        return (*(note for part in self.parts for note in part.notes), *self.loose)


def lay_out(reports: Sequence[Report], page: Page) -> tuple[Sheet, ...]:
    """A sheet per report, their notes numbered through."""
    numbers = count(1)
    return tuple(_sheet(each, page, number, numbers) for number, each in enumerate(reports, 1))


def _sheet(report: Report, page: Page, number: int, numbers: Iterator[int]) -> Sheet:
    source_map = SourceMap.of(report.document)
    outline = Outline.of(report.document)
    marks: list[Mark] = []
    notes: dict[int, Note] = {}
    for finding in page.findings(report):
        note, its_marks = _note(outline, source_map, finding, next(numbers))
        notes[note.number] = note
        marks += its_marks
    timeline, days = Timeline.of(report, page.findings(report), number)
    for anchor, span in days:
        where = source_map.analysed(span)
        marks += [Mark(*where, anchor=anchor)] if where else []
    marked = Marked.of(report.document, marks)
    parts = tuple(_parts(report.document.blocks, marked, notes))
    return Sheet(
        report=report, number=number, parts=parts, loose=tuple(notes.values()), timeline=timeline
    )


def _note(
    outline: Outline, source_map: SourceMap, finding: Finding, number: int
) -> tuple[Note, list[Mark]]:
    marks: list[Mark] = []
    places: list[Place] = []
    for index, span in enumerate(finding.places):
        anchor = f"p{number}-{index}"
        where = source_map.analysed(span)
        if where:
            marks.append(
                Mark(
                    *where,
                    anchor=anchor,
                    note=number,
                    severity=finding.severity,
                    primary=index == 0,
                )
            )
        places.append(
            Place(
                span=span,
                at=outline.document.where(span.start),
                section=outline.section(span.start),
                anchor=anchor if where else None,
            )
        )
    return Note(number=number, finding=finding, places=tuple(places)), marks


def _parts(blocks: Sequence[Block], marked: Marked, notes: dict[int, Note]) -> Iterator[Part]:
    """The parts in order; each takes the notes out of *notes* whose primary place it holds."""
    numbered = list(enumerate(blocks))
    for table, together in groupby(numbered, key=lambda each: each[1].table):
        group = list(together)
        for stretch in [group] if table is not None else [[each] for each in group]:
            rows = tuple(
                tuple(marked.fragments(index) for index, _ in row)
                for _, row in groupby(stretch, key=lambda each: each[1].row)
            )
            mine = [number for index, _ in stretch for number in marked.notes_on(index)]
            block = stretch[0][1]
            yield Part(
                kind=block.kind,
                level=block.level,
                rows=rows,
                notes=tuple(notes.pop(number) for number in mine if number in notes),
            )
