"""Markdown: what is prose in it, in which block, and where in the source."""

from __future__ import annotations

import pytest

from numcheck.model.document import Document
from numcheck.readers.markdown import read


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
            "# Mills\n\n## 5 *mills* ##\n\n# More",
            [("title", 1, "Mills"), ("heading", 2, "5 mills"), ("heading", 1, "More")],
        ),
        ("Mills\nshut\n===\n\nTwo\n---", [("title", 1, "Mills shut"), ("heading", 2, "Two")]),
        (
            "- a 1\n  - b 2\n\n    c 3\n1. d",
            [("item", 1, "a 1"), ("item", 2, "b 2"), ("item", 2, "c 3"), ("item", 1, "d")],
        ),
        (
            "> said 5\nlazy 6\n> > deep 7",
            [("paragraph", 0, "said 5 lazy 6"), ("paragraph", 0, "deep 7")],
        ),
        (
            "---\ntitle: Mills\ndate: 2021-07-12\n---\n\nThey shut.",
            [("meta", 0, "title: Mills\ndate: 2021-07-12"), ("paragraph", 0, "They shut.")],
        ),
        ("---\n---\n\nBody 5.", [("paragraph", 0, "Body 5.")]),
        (
            "They shut.[^a]\n\n[^a]: In 2021.\n\n    All 5.",
            [
                ("paragraph", 0, "They shut."),
                ("paragraph", 0, "In 2021."),
                ("paragraph", 0, "All 5."),
            ],
        ),
    ],
)
def test_blocks_have_their_kind_and_level(source: str, blocks: list[tuple[str, int, str]]) -> None:
    assert laid_out(read(source, "t")) == blocks


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("**1**,204 and 3*5*6", "1,204 and 356"),
        (r"5\*6 and 1\.5 \a", r"5*6 and 1.5 \a"),
        ("5&nbsp;km &amp; &#49;2 &nope;", "5\xa0km & 12 &nope;"),
        ("one  \ntwo\\\nthree\nfour", "one two three four"),
        ("a [5 miles](http://x/6 'seven') b", "a 5 miles b"),
        ("a [5][r] b\n\n[r]: http://x/6", "a 5 b"),
        ("in ~~45~~ 46 cases", "in  46 cases"),
        ("1~~0~~2", "1\ufffc2"),
        ("it <b>took</b> 5<br>6 <!-- 7 --> days", "it took 5 6  days"),
        ("10<sup>6</sup> m<sup>2</sup> 1<sup>st</sup> CO<sub>2</sub>", "10^6 m^2 1st CO2"),
        ("log2<sub>3</sub>", "log2_3"),
        ("[[5]] ![6](x) [^7]: 8", "[[5]] \ufffc : 8"),
        ("***a** b*** 2 * 3", "a b** 2 * 3"),
    ],
)
def test_a_line_reads_as_it_is_rendered(source: str, text: str) -> None:
    assert texts(source) == [text]


@pytest.mark.parametrize(
    "source",
    [
        "```\n5 miles\n```",
        "    5 miles",
        "`5`",
        "![5 miles](6.png)",
        "<http://x/2020>",
        "<!-- 5 miles -->",
        "[r]: http://x/5 '6'",
        "* * *",
        "<div id='5'>\n</div>",
        "~~5~~",
    ],
)
def test_what_is_not_prose_makes_no_block(source: str) -> None:
    document = read(source, "t")
    assert not document.blocks
    assert not document.skipped
    assert not any(char.isdigit() for char in document.text)


@pytest.mark.parametrize("left_out", ["`5`", "![5](x)", "<http://x/5>"])
def test_two_words_never_run_together_where_something_is_left_out(left_out: str) -> None:
    assert texts(f"in{left_out}side") == ["in\ufffcside"]


def test_a_table_becomes_cells() -> None:
    source = "> | a | **b** |\n> |---|:-:|\n> | 1 \\| 2 | `x` |\n> |  | 1,*2*04 | 9 |\n> | \\|4"
    document = read(source, "t")
    cells = [(b.row, b.column, document.text[b.start : b.end]) for b in document.blocks]
    assert cells == [
        (0, 0, "a"),
        (0, 1, "b"),
        (1, 0, "1 | 2"),
        (2, 1, "1,204"),
        (3, 0, "|4"),
    ]
    assert {block.table for block in document.blocks} == {0}
    quoted = [document.locate(block.start, block.end).text for block in document.blocks]
    assert quoted == ["a", "b", "1 \\| 2", "1,*2*04", "|4"]


def test_tables_are_numbered() -> None:
    document = read("|a|\n|-|\n|1|\n\n|b|\n|-|\n|2|", "t")
    assert [block.table for block in document.blocks] == [0, 0, 1, 1]


def test_blocks_are_parted_so_that_no_words_run_together() -> None:
    assert read("# a\nb\n- c\n\n|d|e|\n|-|-|", "t").text == "a\nb\nc\nd\te\t"


@pytest.mark.parametrize(
    ("source", "number", "quoted"),
    [
        ("a **1**,204 b", "1,204", "1**,204"),
        ("a **1,204** b", "1,204", "1,204"),
        ("a 1&#48;5 b", "105", "1&#48;5"),
        (r"a 1\.5 b", "1.5", r"1\.5"),
        ("> - a\n>   b 45 c", "45", "45"),
        ("> - a\n> \tb 45 c", "45", "45"),
        ("-\ta\n\n\tb 45", "45", "45"),
        ("#\t45  #", "45", "45"),
        ("a 3\n  million", "3 million", "3\n  million"),
        ("| a |\n|---|\n| x \\| 45 \\| 6 |", "45", "45"),
        ("[[45](u)", "45", "45"),
        ("~~~~~a 45", "", ""),
        ("a ~~~45~~ 46", "46", "46"),
        ("a ***b** 45", "45", "45"),
    ],
)
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_a_number_is_quoted_from_its_place(
    source: str, number: str, quoted: str, newline: str, mark: str
) -> None:
    document = read(mark + source.replace("\n", newline), "t")
    start = document.text.index(number)
    span = document.locate(start, start + len(number))
    assert span.text == quoted.replace("\n", newline)


def test_text_in_an_html_block_is_named_as_skipped() -> None:
    document = read("Intro.\n\n<div>\n5 miles\n</div>\n\n<p align='left'></p>", "t")
    assert document.skipped == ("3:1: text inside an HTML block",)


def test_text_nested_too_deep_is_named_as_skipped() -> None:
    document = read("a 5\n\n" + "> " * 500 + "6", "t")
    assert document.skipped == ("3:1: text nested 100 levels deep",)
    assert document.text == "a 5\n"


def test_a_document_without_prose_has_places_still() -> None:
    document = read("```\n5\n```", "t")
    assert document.text == ""
    assert document.locate(0, 0).text == ""
