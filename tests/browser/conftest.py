"""A headless Chromium, and pages in it that may ask nothing of the network."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from numcheck import check
from numcheck.reporters import html
from numcheck.reporters.page import Page as Sheet

FLAGS = ("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run")
ARTICLE = """\
# A fair by the river

Of the 240 visitors we asked, 96 (45%) came by bus. On Monday, 9 May 2023 it rained.

| Group | Asked |
|---|--:|
| Adults | 130 |
| Children | 80 |

The fair was held from 1987 to 1978, and again in 2019. In all, 240 visitors were asked: 130
adults and 80 children.
"""


@pytest.fixture(scope="module")
def browser(browser_path: str) -> Iterator[Browser]:
    """One browser for a module; while it is open no other test could run an event loop."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=browser_path, args=list(FLAGS))
        yield browser
        browser.close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A fresh wide page; whatever it complains of in its console fails the test."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    page.set_default_timeout(10_000)
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    yield page
    context.close()
    assert complaints == []


def show(page: Page, folder: Path, text: str = ARTICLE) -> None:
    """Opens the HTML report on a Markdown text."""
    file = folder / "report.html"
    file.write_text(html.report([check(text, format="markdown")], Sheet()), encoding="utf-8")
    page.goto(file.as_uri())
