"""HTML: what a page says, in which block, and where in the source."""

from __future__ import annotations

import pytest

from numcheck.model.document import Document
from numcheck.readers.html import read


def laid_out(document: Document) -> list[tuple[str, int, str]]:
    return [(b.kind, b.level, document.text[b.start : b.end]) for b in document.blocks]


def texts(source: str) -> list[str]:
    return [text for _, _, text in laid_out(read(source, "t"))]


@pytest.mark.parametrize(
    ("source", "blocks"),
    [
        ("", []),
        ("Just 5.", [("paragraph", 0, "Just 5.")]),
        (
            "<title>The fair</title><h1>5 <i>mills</i></h1><h2>More<p>They shut.",
            [("title", 1, "The fair"), ("title", 1, "5 mills"), ("heading", 2, "More"),
             ("heading", 2, "They shut.")],
        ),
        (
            "<ul><li>a 1<ol><li>b 2</ol><li><p>c 3</ul>d",
            [("item", 1, "a 1"), ("item", 2, "b 2"), ("item", 1, "c 3"), ("paragraph", 0, "d")],
        ),
        ("<figure><img><figcaption>Of 5", [("caption", 0, "Of 5")]),
        ("<div>a<div>b</div>c</div>", [("paragraph", 0, each) for each in "abc"]),
    ],
)  # fmt: skip
def test_a_page_is_cut_into_blocks(source: str, blocks: list[tuple[str, int, str]]) -> None:
    assert laid_out(read(source, "t")) == blocks


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("in   <b>1,</b>204\n  cases ", "in 1,204 cases"),
        ("10<sup>6</sup> m<sup>2</sup> 1<sup>st</sup> CO<sub>2</sub>", "10^6 m^2 1st CO2"),
        ("boats<sup>3</sup>", "boats^3"),
        ("5&nbsp;km &amp; &#52;5 &lt6 &nope; AT&T R&D.5", "5\xa0km & 45 <6 &nope; AT&T R&D.5"),
        ("one<br>two", "one two"),
        ("in <del>45</del>46 cases", "in 46 cases"),
        ("1<del>0</del>2", "1\ufffc2"),
        ("in<code>5</code>side", "in\ufffcside"),
        ("5 < 6 and 7", "5 < 6 and 7"),
        ("a<script>if (5<6) '</p>'</script> b", "a b"),
    ],
)
def test_a_line_reads_as_it_is_shown(source: str, text: str) -> None:
    assert texts(source) == [text]


@pytest.mark.parametrize(
    "source",
    ["<style>p{margin:5px}</style>", "<pre>5 miles</pre>", "<!-- 5 miles -->", "<img alt='5'>",
     "<template>5</template>", "<div hidden>5</div>", "<select><option>5</select>"],
)  # fmt: skip
def test_what_is_not_prose_makes_no_block(source: str) -> None:
    document = read(source, "t")
    assert not document.blocks
    assert not document.unread


def test_a_table_becomes_cells_with_spans_counted() -> None:
    source = (
        "<table><tr><th rowspan=2>a<th colspan=2>b<th>c"
        "<tr><td>1<td><td><p>3</p><p>4</p><tr><td>5</table><table><td>6</table>"
    )
    document = read(source, "t")
    cells = [(b.table, b.row, b.column, document.text[b.start : b.end]) for b in document.blocks]
    assert cells == [
        (0, 0, 0, "a"), (0, 0, 1, "b"), (0, 0, 3, "c"),
        (0, 1, 1, "1"), (0, 1, 3, "3 4"),
        (0, 2, 0, "5"),
        (1, 0, 0, "6"),
    ]  # fmt: skip


def test_a_table_that_lays_out_a_page_has_paragraphs() -> None:
    long = f"<p>{'word ' * 30}</p>"
    kinds = [b.kind for b in read(f"<table><td>{long}{long}</table>", "t").blocks]
    assert kinds == ["paragraph", "paragraph"]


def test_comments_to_numcheck_are_kept() -> None:
    source = "<p>5 <!-- numcheck: ignore[NC301] so --> <!-- 6 -->"
    (comment,) = read(source, "t").comments
    assert comment.text == "numcheck: ignore[NC301] so"
    assert source[comment.start : comment.end].startswith("<!-- numcheck")


@pytest.mark.parametrize(
    ("source", "skipped"),
    [
        ("<p>a<iframe>5</iframe>", ("1:5: the text of an iframe is not read",)),
        ("a <math><mn>5</mn></math>", ("1:3: a formula (MathML) is not read",)),
        ("5<!-- 6", ("1:2: a comment that never ends hides the rest",)),
        ("a<template>5", ("1:2: a template element that never ends hides the rest",)),
    ],
)
def test_what_is_not_read_is_told(source: str, skipped: tuple[str, ...]) -> None:
    assert read(source, "t").skipped == skipped


@pytest.mark.parametrize(
    ("piece", "blocks"),
    [
        ("<!--", 0),
        ("<![", 0),
        ("<p", 1),
        ("<div>", 0),
        ("&#", 0),
        ("</", 0),
        ("<a b='", 1),
        ("<sup>5", 1),
        ("<li>5", 2000),
        ("<td colspan=9999 rowspan=9999>5", 2000),
        ("<tr><td rowspan=9999>5", 2000),
    ],
)
def test_wild_markup_is_read_to_its_end(piece: str, blocks: int) -> None:
    assert len(read(piece * 2000, "t").blocks) == blocks
