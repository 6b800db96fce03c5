"""The HTML report: what it shows, and that nothing in a document can break out of it."""

from __future__ import annotations

import builtins
import re
from dataclasses import replace
from html.parser import HTMLParser
from itertools import pairwise
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from numcheck import check
from numcheck.errors import ConfigError
from numcheck.model.document import Segment
from numcheck.model.report import Report
from numcheck.model.span import Span
from numcheck.reporters import html
from numcheck.reporters.fragments import Mark, Marked
from numcheck.reporters.page import Page
from numcheck.reporters.source_map import SourceMap
from numcheck.reporters.timeline import LEFT, RIGHT, Timeline
from tests.reporters.build import document, finding, report

VOID = {"meta", "input", "img", "br"}


class _Reader(HTMLParser):
    """The text of the copy, and whether every element that opens closes again."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[str] = []
        self.names: list[str | None] = []
        self.copy = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.names += [value for name, value in attrs if name == "id"]
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "article" in self.open and "aside" not in self.open:
            self.copy += data


def read(text: str) -> _Reader:
    reader = _Reader()
    reader.feed(text)
    reader.close()
    assert reader.open == []
    assert len(set(reader.names)) == len(reader.names)
    return reader


def test_the_text_is_all_there_and_in_order() -> None:
    text = "First line.\nThe fair opened on Friday, 4 March 2021.\n\nThen 10 & <b>11</b>."
    shown = read(html.report([check(text)], Page())).copy
    assert "".join(shown.split()) == "".join(text.split())


@given(st.text(max_size=200))
def test_no_text_breaks_the_page(text: str) -> None:
    text = text.encode("utf-8", "replace").decode()
    at = Span(0, len(text), text, f"label {text}")
    hostile = replace(finding(at, why=text), message=text, suggestions=(text,))
    whole = Report(document=document(text, name=text), findings=(hostile,), mentions=())
    reader = read(html.report([whole], Page()))
    assert reader.tags.count("script") == reader.tags.count("style") == 1


def test_the_page_lets_in_its_own_script_and_style_and_nothing_else() -> None:
    page = html.report([report("[[|1]]")], Page())
    (policy,) = re.findall(r'Content-Security-Policy" content="([^"]+)"', page)
    for tag in ("style", "script"):
        (content,) = re.findall(f"<{tag}>(.*?)</{tag}>", page, flags=re.DOTALL)
        assert f"{tag}-src '{html.digest(content)}'" in policy
    assert policy.startswith("default-src 'none'; ")
    assert re.findall(r'(?:src|href)="(?!#)[^"]*"', page) == []
    assert "style=" not in page


def test_silenced_findings_are_shown_on_demand_only() -> None:
    text = "The fair opened on Friday, 4 March 2021. <!-- numcheck: ignore[NC202] as printed -->\n"
    silenced = check(text, format="markdown")
    assert "as printed" not in html.report([silenced], Page())
    assert "Silenced in a comment: as printed" in html.report([silenced], Page(suppressed=True))


def test_several_documents_are_listed() -> None:
    second = replace(document("x"), name="other.md")
    page = html.report(
        [report("[[|1]]"), Report(document=second, findings=(), mentions=())], Page()
    )
    assert '<a href="#s2">other.md</a>' in page
    assert "no findings" in page


def test_a_missing_library_is_named_with_its_remedy(monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def refuse(name: str, *rest: object) -> ModuleType:
        if name == "jinja2":
            raise ImportError(name)
        return real(name, *rest)  # type: ignore[arg-type] # what import itself was called with

    monkeypatch.setattr(builtins, "__import__", refuse)
    with pytest.raises(ConfigError, match=r"numcheck\[html-report\]"):
        html.report([], Page())


marks = st.lists(
    st.tuples(st.integers(0, 30), st.integers(0, 30)).map(sorted).filter(lambda m: m[0] < m[1]),
    max_size=6,
)


@given(marks)
def test_overlapping_places_cut_the_text_without_losing_any(pairs: list[list[int]]) -> None:
    given_document = document("The 30 characters of the text.")
    numbered = [
        Mark(start, end, f"p{n}", n, "error", primary=True) for n, (start, end) in enumerate(pairs)
    ]
    fragments = Marked.of(given_document, numbered).fragments(0)
    assert "".join(fragment.text for fragment in fragments) == given_document.text
    for mark in numbered:
        lit = "".join(f.text for f in fragments if mark.note in f.notes)
        assert lit == given_document.text[mark.start : mark.end]
        assert sum(mark.anchor in fragment.anchors for fragment in fragments) == 1


SEGMENTS = (
    Segment(0, 4, 2, 6, verbatim=True),
    Segment(4, 5, 6, 11, verbatim=False),
    Segment(5, 6, 11, 11, verbatim=False),
    Segment(6, 9, 13, 16, verbatim=True),
)
MAPPED = [
    ((3, 5), (1, 3)),
    ((2, 6), (0, 4)),
    ((4, 11), (2, 5)),
    ((7, 8), (4, 5)),
    ((13, 16), (6, 9)),
    ((0, 2), None),
    ((16, 20), None),
]


@pytest.mark.parametrize(("source", "analysed"), MAPPED)
def test_a_place_in_the_source_is_found_in_the_text(
    source: tuple[int, int], analysed: tuple[int, int] | None
) -> None:
    given_document = replace(document("x" * 20), text="y" * 9, segments=SEGMENTS)
    assert SourceMap.of(given_document).analysed(Span(*source)) == analysed


def test_every_date_has_its_place_on_the_axis() -> None:
    text = "It opened in 1906, closed on 4 March 1951 and burned in May 1952; by 1960 it was gone."
    timeline, anchors = Timeline.of(checked := check(text), checked.findings, 1)
    assert timeline is not None
    assert [stroke.text for stroke in timeline.strokes] == [
        "1906", "4 March 1951", "May 1952", "1960",
    ]  # fmt: skip
    assert [span.text for _, span in anchors] == [stroke.text for stroke in timeline.strokes]
    assert timeline.strokes[1].means == "4 March 1951"
    assert timeline.strokes[2].means == "1 May 1952 to 31 May 1952"
    assert [tick.year for tick in timeline.ticks] == [1910, 1920, 1930, 1940, 1950, 1960]
    assert all(LEFT <= s.left < s.left + s.width <= RIGHT + 0.1 for s in timeline.strokes)


def test_dates_close_to_each_other_lie_in_lanes() -> None:
    text = "It rained on 4 March 2021, 5 March 2021 and 6 March 2021. That was not so in 1921."
    timeline, _ = Timeline.of(check(text), (), 1)
    assert timeline is not None
    placed = sorted((stroke.lane, stroke.left, stroke.width) for stroke in timeline.strokes)
    assert timeline.lanes > 1
    assert all(a[0] != b[0] or a[1] + a[2] <= b[1] for a, b in pairwise(placed))


@pytest.mark.parametrize("text", ["No dates.", "In 1906.", "In 1906, and again in 1906."])
def test_one_time_makes_no_timeline(text: str) -> None:
    assert Timeline.of(check(text), (), 1) == (None, [])


LIGHT_DARK = re.compile(r":root \{(.*?)\}", re.DOTALL)


def luminance(colour: str) -> float:
    """Relative luminance, as in WCAG 2.2."""
    channels = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    linear = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return sum(c * weight for c, weight in zip(linear, (0.2126, 0.7152, 0.0722), strict=True))


@pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])
def test_colours_can_be_read(scheme: int) -> None:
    block = LIGHT_DARK.findall(html.read_template("style.css"))[scheme]
    colours = dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6});", block))
    pairs = [(name, "paper") for name in ("ink", "quiet", "error", "warning", "info")]
    pairs += [("ink", f"{severity}-tint") for severity in ("error", "warning", "info")]
    for text, ground in pairs:
        light, dark = sorted((luminance(colours[text]), luminance(colours[ground])), reverse=True)
        assert (light + 0.05) / (dark + 0.05) >= 4.5, (text, ground)  # WCAG 2.2, level AA
