"""Reads comments to numcheck: `numcheck: ignore[NC301] the total is by design`."""

from __future__ import annotations

import re
from bisect import bisect_left

from numcheck.model.directive import Directive, DirectiveKind
from numcheck.model.document import Comment, Document
from numcheck.model.span import Span

PREFIX = "numcheck:"
FORM = re.compile(r"(?P<kind>[\w-]+)\s*(?:\[(?P<what>[^\]\n]*)\])?(?P<reason>.*)", re.DOTALL)
KINDS: dict[str, DirectiveKind] = {
    "ignore": "ignore",
    "disable": "disable",
    "enable": "enable",
    "ignore-file": "ignore-file",
    "ok": "ok",
}
FORMS = "ignore[CODES], disable[CODES], enable[CODES], ignore-file[CODES] or ok[A=B]"


def read_directives(document: Document) -> tuple[Directive, ...]:
    """What the comments of a document ask, in their order, each with its reach."""
    if not document.comments:
        return ()
    stretches = _Stretches(document)
    return tuple(_read(document, comment, stretches) for comment in document.comments)


class _Stretches:
    """Where in the source the blocks of a document lie; a cell stands for all of its table."""

    def __init__(self, document: Document) -> None:
        places = [document.locate(block.start, block.end) for block in document.blocks]
        self._starts = [place.start for place in places]
        self._ends = [place.end for place in places]
        ends = {
            block.table: place.end for block, place in zip(document.blocks, places, strict=True)
        }
        for number, block in enumerate(document.blocks):
            if block.table is not None:
                self._ends[number] = ends[block.table]

    def after(self, offset: int) -> tuple[int, int]:
        """The block that begins next, an empty stretch behind the last one."""
        at = bisect_left(self._starts, offset)
        if at == len(self._starts):
            return offset, offset
        return self._starts[at], self._ends[at]


def _read(document: Document, comment: Comment, stretches: _Stretches) -> Directive:
    place = Span(comment.start, comment.end, document.source[comment.start : comment.end])
    form = FORM.fullmatch(comment.text.strip().removeprefix(PREFIX).strip())
    kind = KINDS.get(form["kind"]) if form else None
    if form is None or kind is None:
        fault = f"is not understood: write {FORMS}"
        return Directive(kind="ignore", place=place, start=0, end=0, fault=fault)
    start, end = _reach(document, comment, kind, stretches)
    what = (form["what"] or "").strip()
    pair = _pair(what) if kind == "ok" else None
    return Directive(
        kind=kind,
        place=place,
        start=start,
        end=end,
        rules=() if kind == "ok" else _rules(what),
        pair=pair,
        reason=form["reason"].strip(" \t\r\n:–—-"),
        fault=_fault(kind, what, paired=pair is not None),
    )


def _pair(what: str) -> tuple[str, str] | None:
    """The two figures of "1,204=1,240"."""
    one, _, other = (part.strip() for part in what.partition("="))
    return (one, other) if one and other and "=" not in other else None


def _rules(what: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in what.split(",") if part.strip())


def _fault(kind: DirectiveKind, what: str, *, paired: bool) -> str | None:
    """What is missing for the request to be understood."""
    if kind == "ok":
        return None if paired else "names no pair: write ok[1,204=1,240]"
    if kind in {"ignore", "disable", "ignore-file"} and not _rules(what):
        return f"names no rule: write {kind}[NC301]"
    return None


def _reach(
    document: Document, comment: Comment, kind: DirectiveKind, stretches: _Stretches
) -> tuple[int, int]:
    """The stretch of the source that a comment speaks of."""
    match kind:
        case "ignore-file":
            return 0, len(document.source) + 1
        case "disable":
            return comment.start, len(document.source) + 1
        case "enable":
            return comment.start, comment.start
        case "ignore" | "ok" if comment.reach is not None:
            return comment.reach
        case "ignore" | "ok":
            first, last = _lines(document, comment)
            if _stands_alone(document, comment, first, last):
                return stretches.after(comment.end)
            return document.line_start(last), last_of(document, last)


def _lines(document: Document, comment: Comment) -> tuple[int, int]:
    """The numbers of the first and the last line that the comment stands on."""
    last = max(comment.end - 1, comment.start)
    return document.line_column(comment.start)[0], document.line_column(last)[0]


def last_of(document: Document, line: int) -> int:
    """Where in the source the line with that number ends."""
    return document.line_start(line) + len(document.line(line))


def _stands_alone(document: Document, comment: Comment, first: int, last: int) -> bool:
    """Whether nothing but the marks of a comment stands on its lines beside it."""
    before = document.source[document.line_start(first) : comment.start]
    behind = document.source[comment.end : last_of(document, last)]
    return not any(letter.isalnum() for letter in before + behind)
