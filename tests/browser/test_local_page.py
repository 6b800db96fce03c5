"""The local page, in a browser: paste, drop, see the report."""

from __future__ import annotations

from collections.abc import Iterator
from threading import Thread

import pytest
from playwright.sync_api import Page, expect

from numcheck.config import Config
from numcheck.local_page.service import Service

SLIP = "The fair opened on Friday, 4 March 2021."


@pytest.fixture
def address() -> Iterator[str]:
    """Where the page is served."""
    with Service(0, Config()) as service:
        thread = Thread(target=service.serve_forever, daemon=True)
        thread.start()
        yield service.address
        service.shutdown()
        thread.join()


def test_a_pasted_text_is_checked_as_it_changes(page: Page, address: str) -> None:
    page.goto(address)
    text = page.get_by_label("Paste a text")
    message = page.frame_locator("#report").locator(".note .message")
    text.fill(SLIP)
    expect(message).to_have_text("4 March 2021 was a Thursday, not a Friday")
    page.frame_locator("#report").locator(".place").hover()
    expect(page.frame_locator("#report").locator(".place.lit")).to_have_count(1)
    text.fill(SLIP.replace("Friday", "Thursday"))
    expect(message).to_have_count(0)


def test_a_chosen_file_is_checked(page: Page, address: str) -> None:
    page.goto(address)
    chosen = {"name": "fair.txt", "mimeType": "text/plain", "buffer": SLIP.encode()}
    page.locator("#file").set_input_files(chosen)  # type: ignore[arg-type] # a FilePayload
    frame = page.frame_locator("#report")
    expect(frame.locator(".slug .name")).to_have_text("fair.txt")
    expect(frame.locator(".note")).to_have_count(1)
    expect(page.locator("#state")).to_contain_text("Nothing leaves this computer")


def test_a_dropped_file_is_checked(page: Page, address: str) -> None:
    page.goto(address)
    dropped = page.evaluate_handle(
        """text => {
            const carried = new DataTransfer();
            carried.items.add(new File([text], "fair.md", { type: "text/markdown" }));
            return carried;
        }""",
        SLIP,
    )
    page.dispatch_event("body", "dragover", {"dataTransfer": dropped})
    expect(page.locator("body")).to_have_class("over")
    page.dispatch_event("body", "drop", {"dataTransfer": dropped})
    expect(page.locator("body")).not_to_have_class("over")
    frame = page.frame_locator("#report")
    expect(frame.locator(".slug .name")).to_have_text("fair.md")
    expect(frame.locator(".note")).to_have_count(1)
