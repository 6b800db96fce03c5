"""Plain text: what becomes a title, heading, item, cell, header line or paragraph."""

from __future__ import annotations

import pytest

from numcheck.readers.plain import SUFFIXES, read

Laid = list[tuple[str, str]]


def laid_out(source: str) -> Laid:
    return [(block.kind, source[block.start : block.end]) for block in read(source, "t").blocks]


@pytest.mark.parametrize(
    ("source", "blocks"),
    [
        ("", []),
        (" \n\t\r\n\x0c\n", []),
        ("One line.", [("paragraph", "One line.")]),
        ("One line.\n\n\n", [("paragraph", "One line.")]),  # nothing follows: no title
        ("Big news\n\nIt came.", [("title", "Big news"), ("paragraph", "It came.")]),
        ("Two\nlines\n\nIt came.", [("paragraph", "Two\nlines"), ("paragraph", "It came.")]),
        ("a b\r\n  c d\r\n\r\ne f.", [("paragraph", "a b\r\n  c d"), ("paragraph", "e f.")]),
        ("\ufeffNews\n\nIt came.", [("title", "News"), ("paragraph", "It came.")]),
        ("News\n====\nIt came.", [("title", "News"), ("paragraph", "It came.")]),
        (
            "News\n\nIt came.\n\nWhat next\n\nIt went.\n\nJane",
            [
                ("title", "News"),
                ("paragraph", "It came."),
                ("heading", "What next"),
                ("paragraph", "It went."),
                ("paragraph", "Jane"),  # nothing follows: no heading
            ],
        ),
        (
            "News\n\nIt came.\n\nWe sent 5:\n\n“Go.”\n\n— 12 —\n\nEnd.",
            [
                ("title", "News"),
                ("paragraph", "It came."),
                ("paragraph", "We sent 5:"),
                ("paragraph", "“Go.”"),
                ("paragraph", "— 12 —"),
                ("paragraph", "End."),
            ],
        ),
    ],
)
def test_blocks_are_parted_by_blank_and_drawn_lines(source: str, blocks: Laid) -> None:
    assert laid_out(source) == blocks


@pytest.mark.parametrize(
    ("source", "blocks"),
    [
        (
            "12.07.2021 Author: Jane Roe\n\nThe 5 mills\n\nThey shut.",
            [
                ("meta", "12.07.2021 Author: Jane Roe"),
                ("title", "The 5 mills"),
                ("paragraph", "They shut."),
            ],
        ),
        (
            "From: Ann\nDate: 3 May 2020\nSubject: Mills\n\nThey shut.",
            [
                ("meta", "From: Ann"),
                ("meta", "Date: 3 May 2020"),
                ("meta", "Subject: Mills"),
                ("paragraph", "They shut."),
            ],
        ),
        (
            "The mills\n\nPublished: 3 May 2020\n\nThey shut.",
            [
                ("title", "The mills"),
                ("meta", "Published: 3 May 2020"),
                ("paragraph", "They shut."),
            ],
        ),
        # a date further down, in a sentence, or in a long line is no header
        ("It was.\nDate: 5 May", [("paragraph", "It was.\nDate: 5 May")]),
        ("2020-05-03 was a Sunday.", [("paragraph", "2020-05-03 was a Sunday.")]),
        ("12,000 people came", [("paragraph", "12,000 people came")]),
    ],
)
def test_header_lines_stand_alone_at_the_top(source: str, blocks: Laid) -> None:
    assert laid_out(source) == blocks


@pytest.mark.parametrize(
    ("source", "items"),
    [
        ("- one\n- two", ["one", "two"]),
        ("We saw:\n* one\n  and more\n* two", ["one\n  and more", "two"]),
        ("1. one\n2. two\n10. ten", ["one", "two", "ten"]),
        ("1) one\n(2) two\na) three\n(b) four\niv) five", ["one", "two", "three", "four", "five"]),
        ("• 5 men\n\n• 6 women", ["5 men", "6 women"]),
        ("It ended.\n- then", ["then"]),
        # wrapped lines that only look like items
        ("We had a total of\n5. Then we left.", []),
        ("the span between\n- or below - them", []),
        ("-5 degrees\n1.5 m\n2020. It rained.", []),
    ],
)
def test_list_items_begin_behind_their_marks(source: str, items: list[str]) -> None:
    assert [text for kind, text in laid_out(source) if kind == "item"] == items


def test_items_know_how_deep_they_stand() -> None:
    source = "- a\n  - b\n    - c\n  - d\n- e\n\nText here.\n\n  - f"
    levels = [block.level for block in read(source, "t").blocks if block.kind == "item"]
    assert levels == [1, 2, 3, 2, 1, 1]


def test_a_pipe_table_becomes_cells() -> None:
    source = "Ages:\n| Group | n |\n|:--|--:|\n| a \\| b | 12 |\n|  | 13 |\nDone."
    document = read(source, "t")
    cells = [
        (block.table, block.row, block.column, source[block.start : block.end])
        for block in document.blocks
        if block.kind == "cell"
    ]
    assert cells == [
        (0, 0, 0, "Group"),
        (0, 0, 1, "n"),
        (0, 1, 0, "a \\| b"),
        (0, 1, 1, "12"),
        (0, 2, 1, "13"),
    ]
    assert laid_out(source)[0] == ("paragraph", "Ages:")
    assert laid_out(source)[-1] == ("paragraph", "Done.")


@pytest.mark.parametrize("source", ["a | b\nc | d", "| a |\n\n|---|", "x |\n- 5"])
def test_pipes_without_a_delimiter_row_are_no_table(source: str) -> None:
    assert all(kind != "cell" for kind, _ in laid_out(source))


@pytest.mark.parametrize(
    "source",
    ["Men\t12\nWomen\t13", "Men       12\nWomen     13", "x" * 150 + "\nnext line\n" + "y" * 150],
)
def test_lines_in_columns_and_long_lines_stand_alone(source: str) -> None:
    assert [text for _, text in laid_out(source)] == source.split("\n")


def test_the_text_is_the_source_unchanged() -> None:
    source = "\ufeff A\r\n\r\nb\u2028c \r d"
    document = read(source, "t")
    assert document.text == document.source == source
    assert (document.name, document.segments, document.skipped) == ("t", (), ())


def test_text_files_are_known_by_their_suffix() -> None:
    assert SUFFIXES == (".txt", ".text")
