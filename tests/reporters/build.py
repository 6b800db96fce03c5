"""Reports built by hand, so that reporters are tested without the floors below."""

from __future__ import annotations

import re

from numcheck.model.document import Block, BlockKind, Document
from numcheck.model.finding import Finding, Severity
from numcheck.model.report import Report
from numcheck.model.span import Span

PLACE = re.compile(r"\[\[(?:(?P<label>[^|\]]*)\|)?(?P<text>[^\]]*)\]\]")  # [[label|text]]


def document(source: str, *blocks: Block, name: str = "report.md") -> Document:
    """A document that is one paragraph, or has the blocks given."""
    whole = Block(kind="paragraph", start=0, end=len(source))
    return Document(name=name, source=source, text=source, blocks=blocks or (whole,))


def block(source: str, text: str, kind: BlockKind, **cell: int) -> Block:
    """The block that *text* makes in *source*."""
    start = source.index(text)
    return Block(
        kind=kind,
        start=start,
        end=start + len(text),
        table=cell.get("table"),
        row=cell.get("row"),
        column=cell.get("column"),
    )


def marked(text: str) -> tuple[str, tuple[Span, ...]]:
    """The text without its marks, and a span for every `[[label|place]]` in it."""
    source, spans, at = "", list[Span](), 0
    for mark in PLACE.finditer(text):
        source += text[at : mark.start()]
        spans.append(
            Span(len(source), len(source) + len(mark["text"]), mark["text"], mark["label"])
        )
        source += mark["text"]
        at = mark.end()
    return source + text[at:], tuple(spans)


def finding(*places: Span, severity: Severity = "error", why: str = "") -> Finding:
    """A finding of a made-up rule at those places, the first of them primary."""
    return Finding(
        rule="NC302",
        name="parts-and-total",
        severity=severity,
        message="the parts make 9, the total is 10",
        primary=places[0],
        related=places[1:],
        why=why,
    )


def report(text: str, *, primary: int = 0, severity: Severity = "error") -> Report:
    """A report with one finding at all the marked places, the one so numbered primary."""
    source, spans = marked(text)
    places = (spans[primary], *spans[:primary], *spans[primary + 1 :])
    return Report(
        document=document(source), findings=(finding(*places, severity=severity),), mentions=()
    )
