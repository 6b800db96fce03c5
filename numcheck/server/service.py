"""Answers an editor: what it asks of the documents that it has open."""

from __future__ import annotations

import asyncio
from importlib.metadata import version
from pathlib import Path

from lsprotocol import types
from lsprotocol.types import PositionEncodingKind
from pygls.lsp.server import LanguageServer
from pygls.uris import to_fs_path

from numcheck.errors import NumcheckError
from numcheck.model.finding import Finding
from numcheck.model.report import Report
from numcheck.server.actions import REASON, remedies, silencing
from numcheck.server.desk import Desk, Sheet
from numcheck.server.diagnostics import SOURCE, diagnostics
from numcheck.server.hover import mention_at, reading
from numcheck.server.places import Places

PAUSE = 0.2  # seconds without a change after which a text is checked


class Service(LanguageServer):
    """The server, with the reports on the documents that are open."""

    def __init__(self) -> None:
        super().__init__("numcheck", version("numcheck"))
        self.desk = Desk()

    def sheet(self, uri: str) -> Sheet:
        """The open document with that URI."""
        document = self.workspace.get_text_document(uri)
        path = Path(to_fs_path(uri) or document.path)
        return Sheet(uri, path, document.language_id or "", document.source)

    def report(self, uri: str) -> Report | None:
        """The report on an open document, None for one that is not read or cannot be."""
        try:
            return self.desk.report(self.sheet(uri))
        except NumcheckError:
            return None  # told when the document was checked

    def places(self, report: Report) -> Places:
        """The positions in the document of a report."""
        return Places(
            report.document, self.workspace.position_encoding or PositionEncodingKind.Utf16
        )

    def publish(self, uri: str) -> None:
        """Checks an open document and tells the findings; a mistake in its settings as well."""
        try:
            report = self.desk.check(self.sheet(uri))
        except NumcheckError as error:
            message = types.ShowMessageParams(type=types.MessageType.Error, message=str(error))
            self.window_show_message(message)
            report = None
        found = diagnostics(report, self.places(report), uri) if report is not None else []
        self.text_document_publish_diagnostics(
            types.PublishDiagnosticsParams(uri=uri, diagnostics=found)
        )


def service() -> Service:
    """A server that knows what to do with all that an editor may ask of it."""
    server = Service()
    server.feature(types.TEXT_DOCUMENT_DID_OPEN)(_opened)
    server.feature(types.TEXT_DOCUMENT_DID_CHANGE)(_changed)
    server.feature(types.TEXT_DOCUMENT_DID_SAVE)(_saved)
    server.feature(types.TEXT_DOCUMENT_DID_CLOSE)(_closed)
    server.feature(types.TEXT_DOCUMENT_HOVER)(_hover)
    server.feature(
        types.TEXT_DOCUMENT_CODE_ACTION,
        types.CodeActionOptions(code_action_kinds=[types.CodeActionKind.QuickFix]),
    )(_actions)
    return server


def _opened(server: Service, asked: types.DidOpenTextDocumentParams) -> None:
    server.publish(asked.text_document.uri)


async def _changed(server: Service, asked: types.DidChangeTextDocumentParams) -> None:
    uri = asked.text_document.uri
    before = server.workspace.get_text_document(uri).version
    await asyncio.sleep(PAUSE)
    document = server.workspace.text_documents.get(uri)
    if document is not None and document.version == before:
        server.publish(uri)


def _saved(server: Service, asked: types.DidSaveTextDocumentParams) -> None:
    server.publish(asked.text_document.uri)


def _closed(server: Service, asked: types.DidCloseTextDocumentParams) -> None:
    uri = asked.text_document.uri
    server.desk.close(uri)
    server.text_document_publish_diagnostics(
        types.PublishDiagnosticsParams(uri=uri, diagnostics=[])
    )


def _hover(server: Service, asked: types.HoverParams) -> types.Hover | None:
    report = server.report(asked.text_document.uri)
    if report is None:
        return None
    places = server.places(report)
    mention = mention_at(report.mentions, places.offset(asked.position))
    if mention is None:
        return None
    return types.Hover(
        contents=types.MarkupContent(kind=types.MarkupKind.Markdown, value=reading(mention)),
        range=places.range(mention.span),
    )


def _actions(server: Service, asked: types.CodeActionParams) -> list[types.CodeAction]:
    uri = asked.text_document.uri
    report = server.report(uri)
    if report is None:
        return []
    found = {finding.fingerprint: finding for finding in report.findings if finding.fingerprint}
    actions: list[types.CodeAction] = []
    for diagnostic in asked.context.diagnostics:
        finding = found.get(str(diagnostic.data))
        if diagnostic.source == SOURCE and finding is not None:
            actions += _for(server, report, finding, diagnostic, uri)
    return actions


def _for(
    server: Service, report: Report, finding: Finding, diagnostic: types.Diagnostic, uri: str
) -> list[types.CodeAction]:
    places = server.places(report)
    actions = list(remedies(finding, diagnostic, places, uri))
    comment = server.sheet(uri).comment_on(report, finding, REASON)
    if comment is not None:
        actions.append(silencing(finding, diagnostic, places, uri, comment))
    return actions
