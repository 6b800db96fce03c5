"""Values between commas and tabs: which cell, and where in the source."""

from __future__ import annotations

import pytest

from numcheck.readers import tabbed, table


def cells(source: str) -> list[tuple[int | None, int | None, str]]:
    document = table.read(source, "t")
    return [(b.row, b.column, document.text[b.start : b.end]) for b in document.blocks]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("", []),
        ("a,n\r\nMen,5\r\n", [(0, 0, "a"), (0, 1, "n"), (1, 0, "Men"), (1, 1, "5")]),
        ("a;n\nMen;1,5\n", [(0, 0, "a"), (0, 1, "n"), (1, 0, "Men"), (1, 1, "1,5")]),
        (
            'a,n\n"Men, all","1,204"',
            [(0, 0, "a"), (0, 1, "n"), (1, 0, "Men, all"), (1, 1, "1,204")],
        ),
        ('a,n\n"5"" pipe",\n', [(0, 0, "a"), (0, 1, "n"), (1, 0, '5" pipe')]),
        ('a,n\n"two\nlines",3', [(0, 0, "a"), (0, 1, "n"), (1, 0, "two\nlines"), (1, 1, "3")]),
        ("a,n\n\n , 5 \n", [(0, 0, "a"), (0, 1, "n"), (1, 1, "5")]),
        ('a,n\n"open,5', [(0, 0, "a"), (0, 1, "n"), (1, 0, "open,5")]),
        ("\ufeffa\tn\nb\t5", [(0, 0, "a"), (0, 1, "n"), (1, 0, "b"), (1, 1, "5")]),
        ("alone\n5\n", [(0, 0, "alone"), (1, 0, "5")]),
    ],
)
def test_fields_become_cells(source: str, expected: list[tuple[int, int, str]]) -> None:
    assert cells(source) == expected


def test_tabs_are_the_only_separators_of_a_tsv() -> None:
    document = tabbed.read("a, b\tn\n", "t")
    assert document.text == "a, b\tn\t"


def test_a_comment_line_is_no_row() -> None:
    document = table.read("a,n\n# numcheck: ignore[NC601] as printed\nMen,5\n", "t")
    assert [comment.text for comment in document.comments] == ["numcheck: ignore[NC601] as printed"]
    assert [block.row for block in document.blocks] == [0, 0, 1, 1]


def test_a_field_is_quoted_from_its_place() -> None:
    source = 'n\n"1""2 45"'
    document = table.read(source, "t")
    start = document.text.index("45")
    assert document.locate(start, start + 2).start == source.index("45")
