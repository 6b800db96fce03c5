"""The language server, driven by a real client over standard input and output."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from lsprotocol import types
from pygls.lsp.client import LanguageClient

SLIP = "# The 🎪 fair\n\n🎈🎈 It opened on Friday, 4 March 2021.\n"
SHARE = "Of the 96 boats, 24 (35%) came from abroad.\n"
READINGS = {  # by a column
    22: "**percent**  \nvalue: 35 percent  \nmay be: 34.5 to 35.5 percent",
    8: "**count** of boats  \nvalue: 96  \nmay be: 95.5 to 96.5",
    30: None,
}
WAIT = 60  # seconds; a busy machine is no failure


class Editor:
    """A client with one open document."""

    def __init__(self, client: LanguageClient, uri: str) -> None:
        self.client = client
        self.document = types.TextDocumentIdentifier(uri=uri)
        self.told: asyncio.Queue[types.PublishDiagnosticsParams] = asyncio.Queue()
        self.messages: asyncio.Queue[types.ShowMessageParams] = asyncio.Queue()

    async def open(self, text: str, language: str = "markdown") -> list[types.Diagnostic]:
        """The diagnostics of a text once it is opened."""
        item = types.TextDocumentItem(
            uri=self.document.uri, language_id=language, version=1, text=text
        )
        self.client.text_document_did_open(types.DidOpenTextDocumentParams(text_document=item))
        return await self.diagnostics()

    async def diagnostics(self) -> list[types.Diagnostic]:
        """What the server tells next."""
        told = await asyncio.wait_for(self.told.get(), WAIT)
        return list(told.diagnostics)

    async def actions(self, diagnostic: types.Diagnostic) -> list[types.CodeAction]:
        """The remedies for a diagnostic."""
        asked = types.CodeActionParams(
            text_document=self.document,
            range=diagnostic.range,
            context=types.CodeActionContext(diagnostics=[diagnostic]),
        )
        found = await self.client.text_document_code_action_async(asked)
        return [action for action in found or [] if isinstance(action, types.CodeAction)]


@asynccontextmanager
async def editor(path: Path, encoding: types.PositionEncodingKind) -> AsyncIterator[Editor]:
    client = LanguageClient("test", "1")
    at_desk = Editor(client, path.as_uri())

    def told(params: types.PublishDiagnosticsParams) -> None:
        at_desk.told.put_nowait(params)

    def message(params: types.ShowMessageParams) -> None:
        at_desk.messages.put_nowait(params)

    client.feature(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)(told)
    client.feature(types.WINDOW_SHOW_MESSAGE)(message)
    await client.start_io(sys.executable, "-m", "numcheck", "server")
    await client.initialize_async(
        types.InitializeParams(
            capabilities=types.ClientCapabilities(
                general=types.GeneralClientCapabilities(position_encodings=[encoding])
            )
        )
    )
    client.initialized(types.InitializedParams())
    try:
        yield at_desk
    finally:
        await client.shutdown_async(None)
        client.exit(None)
        await client.stop()  # type: ignore[no-untyped-call]  # pygls leaves it untyped


def sitting(
    tmp_path: Path,
    work: Callable[[Editor], Awaitable[None]],
    encoding: types.PositionEncodingKind = types.PositionEncodingKind.Utf16,
) -> None:
    """Does some work at an editor."""

    async def session() -> None:
        async with editor(tmp_path / "page.md", encoding) as at_desk:
            await work(at_desk)

    asyncio.run(session())


def applied(text: str, action: types.CodeAction) -> str:
    """An ASCII text after the one edit of an action."""
    assert action.edit is not None
    assert action.edit.changes is not None
    ((edit,),) = action.edit.changes.values()
    lines = text.splitlines(keepends=True)
    starts = [sum(map(len, lines[:number])) for number in range(len(lines) + 1)]
    start, end = (starts[p.line] + p.character for p in (edit.range.start, edit.range.end))
    return text[:start] + edit.new_text + text[end:]


@pytest.mark.parametrize(
    ("encoding", "first", "last"),
    [
        (types.PositionEncodingKind.Utf16, 18, 38),
        (types.PositionEncodingKind.Utf32, 16, 36),
    ],
)
def test_a_finding_is_told_where_it_stands(
    tmp_path: Path, encoding: types.PositionEncodingKind, first: int, last: int
) -> None:
    async def work(at_desk: Editor) -> None:
        (found,) = await at_desk.open(SLIP)
        assert (found.code, found.source) == ("NC202", "numcheck")
        assert found.severity == types.DiagnosticSeverity.Error
        assert found.message.startswith("weekday-mismatch: 4 March 2021 was a Thursday")
        start, end = found.range.start, found.range.end
        assert (start.line, start.character, end.line, end.character) == (2, first, 2, last)

    sitting(tmp_path, work, encoding)


def test_the_other_places_are_told_too_and_how_each_was_read(tmp_path: Path) -> None:
    async def work(at_desk: Editor) -> None:
        (found,) = await at_desk.open(SHARE)
        others = [
            (each.message, each.location.range.start.character)
            for each in found.related_information or []
        ]
        assert others == [("the part: 24", 17), ("the whole: 96", 7)]
        for character, said in READINGS.items():
            hover = await at_desk.client.text_document_hover_async(
                types.HoverParams(at_desk.document, types.Position(0, character))
            )
            contents = hover.contents if hover is not None else None
            assert getattr(contents, "value", None) == said

    sitting(tmp_path, work)


def test_a_change_is_checked_and_closing_clears(tmp_path: Path) -> None:
    async def work(at_desk: Editor) -> None:
        assert len(await at_desk.open(SHARE)) == 1
        change = types.DidChangeTextDocumentParams(
            text_document=types.VersionedTextDocumentIdentifier(
                uri=at_desk.document.uri, version=2
            ),
            content_changes=[
                types.TextDocumentContentChangePartial(
                    range=types.Range(types.Position(0, 21), types.Position(0, 24)), text="25%"
                )
            ],
        )
        at_desk.client.text_document_did_change(change)
        assert await at_desk.diagnostics() == []
        at_desk.client.text_document_did_close(
            types.DidCloseTextDocumentParams(text_document=at_desk.document)
        )
        assert await at_desk.diagnostics() == []

    sitting(tmp_path, work)


def test_remedies_mend_or_silence_the_finding(tmp_path: Path) -> None:
    async def work(at_desk: Editor) -> None:
        (found,) = await at_desk.open(SHARE)
        actions = {each.title: applied(SHARE, each) for each in await at_desk.actions(found)}
        assert actions == {
            "change 35% to 25%": SHARE.replace("35%", "25%"),
            "change 24 to 34": SHARE.replace("24", "34"),
            "silence NC301 here": (
                SHARE.replace("\n", " <!-- numcheck: ignore[NC301] say why -->\n")
            ),
        }

    sitting(tmp_path, work)


def test_settings_are_heeded_and_a_mistake_in_them_is_told(tmp_path: Path) -> None:
    settings = tmp_path / "numcheck.toml"

    async def work(at_desk: Editor) -> None:
        settings.write_text('ignore = ["NC301"]', encoding="utf-8")
        assert await at_desk.open(SHARE) == []
        settings.write_text('ignor = ["NC301"]', encoding="utf-8")
        at_desk.client.text_document_did_save(
            types.DidSaveTextDocumentParams(text_document=at_desk.document)
        )
        message = await asyncio.wait_for(at_desk.messages.get(), WAIT)
        assert "ignor: no such key; did you mean 'ignore'?" in message.message

    sitting(tmp_path, work)


def test_a_language_that_is_not_read_has_no_findings(tmp_path: Path) -> None:
    async def work(at_desk: Editor) -> None:
        at_desk.document = types.TextDocumentIdentifier((tmp_path / "page.py").as_uri())
        assert await at_desk.open(f"# {SHARE}", "python") == []

    sitting(tmp_path, work)
