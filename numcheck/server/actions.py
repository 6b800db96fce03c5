"""Offers remedies: the suggestions of a finding, and a comment that silences it."""

from __future__ import annotations

from collections.abc import Iterator

from lsprotocol.types import (
    CodeAction,
    CodeActionKind,
    Diagnostic,
    Position,
    Range,
    TextEdit,
    WorkspaceEdit,
)

from numcheck.model.edit import edits
from numcheck.model.finding import Finding
from numcheck.server.places import Places
from numcheck.silencing import Insertion

REASON = "say why"


def remedies(
    finding: Finding, diagnostic: Diagnostic, places: Places, uri: str
) -> Iterator[CodeAction]:
    """One action for each of the finding's suggestions that is a change of the text."""
    for edit in edits(finding):
        yield _action(edit.suggestion, diagnostic, uri, places.range(edit.place), edit.text)


def silencing(
    finding: Finding, diagnostic: Diagnostic, places: Places, uri: str, comment: Insertion
) -> CodeAction:
    """The action that puts in a comment, its reason left to the author."""
    here: Position = places.position(comment.offset)
    title = f"silence {finding.rule} here"
    return _action(title, diagnostic, uri, Range(start=here, end=here), comment.text)


def _action(title: str, diagnostic: Diagnostic, uri: str, where: Range, text: str) -> CodeAction:
    return CodeAction(
        title=title,
        kind=CodeActionKind.QuickFix,
        diagnostics=[diagnostic],
        edit=WorkspaceEdit(changes={uri: [TextEdit(range=where, new_text=text)]}),
    )
