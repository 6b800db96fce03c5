"""Reports as plain JSON values, and back, without their mentions and claims."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import astuple, replace
from typing import Any

from numcheck.model.directive import Silence
from numcheck.model.document import Block, Document, Landmark, Segment, Unread
from numcheck.model.finding import Finding, Severity
from numcheck.model.report import Report
from numcheck.model.span import Span

Record = Mapping[str, Any]  # as JSON gives it


def slim(report: Report) -> Report:
    """What reporters need of a report: no mentions, no claims, and no text without places."""
    document = report.document
    if not report.findings and not report.suppressed and not document.unread:
        document = Document(name=document.name, source="", text="", blocks=())
    return replace(report, document=document, mentions=(), claims=())


def to_keep(report: Report) -> Record:
    """A slim report as JSON values."""
    document = report.document
    return {
        "source": document.source,
        "text": None if document.text == document.source else document.text,
        "blocks": [astuple(block) for block in document.blocks],
        "segments": [astuple(segment) for segment in document.segments],
        "landmarks": [astuple(landmark) for landmark in document.landmarks],
        "gaps": [astuple(part) for part in document.unread],
        "seen": report.seen,
        "unread": report.unread,
        "findings": [finding.to_dict() for finding in report.findings],
        "suppressed": [finding.to_dict() for finding in report.suppressed],
    }


def read_kept(record: Record, name: str, fail_level: Severity) -> Report:
    """The report of a record, on a document called *name*.

    Raises:
        KeyError, TypeError, ValueError: it is no such record.
    """
    text = record["text"]
    document = Document(
        name=name,
        source=record["source"],
        text=record["source"] if text is None else text,
        blocks=tuple(_block(*block) for block in record["blocks"]),
        segments=tuple(Segment(*segment) for segment in record["segments"]),
        landmarks=tuple(_landmark(*landmark) for landmark in record["landmarks"]),
        unread=tuple(Unread(*part) for part in record["gaps"]),
    )
    return Report(
        document=document,
        findings=_findings(record["findings"]),
        suppressed=_findings(record["suppressed"]),
        mentions=(),
        seen=record["seen"],
        unread=record["unread"],
        fail_level=fail_level,
    )


def _block(kind: Any, start: int, end: int, *others: Any) -> Block:  # noqa: ANN401 - from JSON
    level, table, row, column = others
    return Block(
        kind=kind, start=start, end=end, level=level, table=table, row=row, column=column
    )  # fmt: skip


def _landmark(start: int, name: str, column: int, page: int | None, box: Any) -> Landmark:  # noqa: ANN401 - from JSON
    return Landmark(start, name, column, page, tuple(box) if box is not None else None)


def _findings(records: Sequence[Record]) -> tuple[Finding, ...]:
    return tuple(map(_finding, records))


def _finding(record: Record) -> Finding:
    silence = record["suppressed"]
    return Finding(
        **{
            **record,
            "primary": Span(**record["primary"]),
            "related": tuple(Span(**place) for place in record["related"]),
            "suggestions": tuple(record["suggestions"]),
            "suppressed": Silence(silence["kind"], silence["reason"]) if silence else None,
        }
    )
