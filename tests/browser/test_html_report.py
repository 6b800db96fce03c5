"""The HTML report as its readers use it: pointer, keyboard, screen reader, small screen."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import show

LIT = ".place.lit"


def test_pointing_at_one_place_lights_up_the_others_and_draws_the_connection(
    page: Page, tmp_path: Path
) -> None:
    show(page, tmp_path)
    page.get_by_role("link", name="45%").first.hover()
    assert page.locator(LIT).all_text_contents() == ["240", "96", "45%"]
    assert page.locator(".threads path").count() == 3  # to two places, and to the note
    assert page.locator(".note.lit .message").inner_text() == "96 of 240 is 40%, not 45%"
    page.locator(".wordmark").hover()
    expect(page.locator(LIT)).to_have_count(0)
    expect(page.locator(".threads path")).to_have_count(0)


def test_the_keyboard_leads_through_places_and_findings(page: Page, tmp_path: Path) -> None:
    show(page, tmp_path)
    page.locator(".place").first.focus()
    assert page.locator(LIT).count() == 3
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "96"
    messages = []
    for _ in range(page.locator(".note").count()):
        page.keyboard.press("n")
        messages.append(page.locator(".note.lit .message").inner_text())
    assert len(set(messages)) == len(messages) > 2
    page.keyboard.press("p")
    assert page.locator(".note.lit .message").inner_text() == messages[-2]
    page.keyboard.press("Escape")
    assert page.locator(LIT).count() == 0


def test_a_light_that_was_asked_for_stays(page: Page, tmp_path: Path) -> None:
    show(page, tmp_path)
    page.get_by_role("link", name="45%").first.click()
    page.locator(".wordmark").hover()
    assert page.locator(LIT).count() == 3


def test_filters_hide_findings_and_say_how_many_are_left(page: Page, tmp_path: Path) -> None:
    show(page, tmp_path)
    notes = page.locator(".note:visible")
    every = notes.count()
    page.get_by_label("share-mismatch").uncheck()
    assert notes.count() == every - 1
    assert page.get_by_role("status").inner_text() == f"{every - 1} of {every} findings are shown."
    page.get_by_role("link", name="45%").first.hover()
    assert page.locator(LIT).count() == 0
    page.get_by_role("checkbox", name="error").uncheck()
    assert notes.count() == 0


def test_notes_stand_beside_their_places_without_overlap(page: Page, tmp_path: Path) -> None:
    show(page, tmp_path)
    boxes = [note.bounding_box() for note in page.locator(".note").all()]
    column = page.locator(".copy > p").first.bounding_box()
    assert column is not None
    edge = 0.0
    for box in boxes:
        assert box is not None
        assert box["x"] > column["x"] + column["width"]
        assert box["y"] >= edge
        edge = box["y"] + box["height"]


def test_a_small_screen_needs_no_scrolling_sideways(browser: Browser, tmp_path: Path) -> None:
    page = browser.new_page(viewport={"width": 360, "height": 700})
    show(page, tmp_path)
    page.locator(".place").first.click()
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    below = """() => document.querySelector(".note").getBoundingClientRect().top
        - document.querySelector(".copy > p").getBoundingClientRect().bottom"""
    assert page.evaluate(below) >= 0
    page.close()


def test_a_dark_scheme_is_dark(browser: Browser, tmp_path: Path) -> None:
    shades = {}
    for scheme in ("light", "dark"):
        context = browser.new_context(color_scheme=scheme)
        page = context.new_page()
        show(page, tmp_path)
        colour = page.evaluate("getComputedStyle(document.body).backgroundColor")
        shades[scheme] = sum(map(int, colour[4:-1].split(",")))
        context.close()
    assert shades["light"] > 700
    assert shades["dark"] < 100


def test_a_screen_reader_hears_what_a_place_is(page: Page, tmp_path: Path) -> None:
    show(page, tmp_path)
    place = page.get_by_role("link", name="45%").first
    expect(place).to_have_accessible_description("96 of 240 is 40%, not 45%")
    heard = page.locator("body").aria_snapshot()
    for part in ('group "Severity"', 'complementary "96 of 240 is 40%, not 45%"',
                 'list "Places"', 'group "Timeline"', 'heading "A fair by the river"',
                 'columnheader "Asked"', 'link "Skip to the text"'):  # fmt: skip
        assert part in heard, part


def test_a_date_on_the_timeline_leads_to_its_place(page: Page, tmp_path: Path) -> None:
    show(page, tmp_path)
    link = page.get_by_role("link", name="Monday, 9 May 2023, 9 May 2023")
    anchor = link.get_attribute("href")
    link.focus()
    page.keyboard.press("Enter")
    assert anchor
    assert page.url.endswith(anchor)
    assert page.locator(anchor).count() == 1


HOSTILE = """\
# <script>document.title = "taken"</script>

Of 40 <img src="https://example.org/x.png" onerror="document.title = 'taken'"> visitors, 10 (50%)
came. `</style><script>document.title = "taken"</script>` {{ 7 * 7 }}
"""


def test_a_hostile_text_runs_nothing_and_asks_for_nothing(page: Page, tmp_path: Path) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    show(page, tmp_path, HOSTILE)
    page.locator(".place").first.hover()
    assert page.title() == "numcheck: <text>"
    assert [url for url in asked if not url.startswith("file:")] == []
    assert page.locator("main img, main script").count() == 0
    assert "{{ 7 * 7 }}" in page.locator("main").inner_text()
