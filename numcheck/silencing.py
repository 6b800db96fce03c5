"""Writes suppression comments, in each format's own way, where they silence a finding."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from json import dumps

from numcheck.model.document import Block, Document
from numcheck.model.finding import Finding
from numcheck.model.report import Report
from numcheck.model.span import Span

Check = Callable[[str], Report]


@dataclass(frozen=True, slots=True)
class Marks:
    """How a format writes a comment: what opens and closes it, and what stands behind a line.

    *inline* says that a comment may end a line of prose.
    """

    opens: str
    closes: str
    behind: str
    inline: bool


MARKS = {
    "markdown": Marks("<!-- ", " -->", "\n\n", inline=True),
    "html": Marks("<!-- ", " -->", "\n", inline=True),
    "jats": Marks("<!-- ", " -->", "\n", inline=True),
    "text": Marks("# ", "", "\n", inline=False),
    "latex": Marks("% ", "", "\n", inline=False),
    "rst": Marks(".. ", "", "\n\n", inline=False),
}


@dataclass(frozen=True, slots=True)
class Insertion:
    """Text to be put in at a source offset."""

    offset: int
    text: str

    def applied(self, source: str) -> str:
        """The source with the text in it."""
        return source[: self.offset] + self.text + source[self.offset :]


def insertion(
    document: Document, format_name: str, finding: Finding, reason: str, check: Check
) -> Insertion | None:
    """The comment that silences a finding and nothing else goes wrong with, or None.

    *check* gives the report on a changed source; each way to write the comment is tried on it.
    """
    marks = MARKS.get(format_name)
    if marks is None:
        return None
    for each in _ways(document, marks, finding, reason):
        report = check(each.applied(document.source))
        silenced = any(found.fingerprint == finding.fingerprint for found in report.suppressed)
        if silenced and not any(found.rule in MISTAKES for found in report.findings):
            return each
    return None


MISTAKES = frozenset({"NC901"})


def sidecar_entry(finding: Finding, reason: str) -> str:
    """The lines of a sidecar that silence a finding where it quotes its first place."""
    return (
        f"[[ignore]]\nrules = [{dumps(finding.rule)}]\n"
        f"text = {dumps(finding.primary.text, ensure_ascii=False)}\n"
        f"reason = {dumps(reason, ensure_ascii=False)}\n"
    )


def _ways(document: Document, marks: Marks, finding: Finding, reason: str) -> Iterator[Insertion]:
    """At the end of the line, where the format can; else on a line before the block."""
    comment = f"{marks.opens}numcheck: ignore[{finding.rule}] {reason}{marks.closes}"
    end = "\r\n" if "\r\n" in document.source else "\n"
    last = max(finding.primary.end - 1, finding.primary.start)
    line, _ = document.line_column(last)
    if marks.inline:
        yield Insertion(document.line_start(line) + len(document.line(line)), f" {comment}")
    block = _block(document, finding.primary)
    if block is not None:
        first, _ = document.line_column(document.locate(block.start, block.end).start)
        behind = marks.behind.replace("\n", end)
        yield Insertion(document.line_start(first), comment + behind)


def _block(document: Document, place: Span) -> Block | None:
    """The block that holds a place; of a table its first cell."""
    for block in document.blocks:
        where = document.locate(block.start, block.end)
        if where.start <= place.start < max(where.end, where.start + 1):
            return next(
                each for each in document.blocks
                if each is block or (block.table is not None and each.table == block.table)
            )  # fmt: skip
    return None
