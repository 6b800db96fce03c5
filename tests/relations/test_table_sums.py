"""Which cells of a table are totals, and of what."""

from __future__ import annotations

import pytest

from tests.relations.told import table_sums


def table(*rows: str) -> str:
    """A Markdown table whose rows are given as "a, b, c"."""
    first, *rest = ["| " + " | ".join(row.split(", ")) + " |" for row in rows]
    return "\n".join([first, "|" + "---|" * (first.count("|") - 1), *rest, ""])


@pytest.mark.parametrize(
    ("rows", "sums"),
    [
        (
            ("Yard, Sheep, Dogs", "North, 120, 3", "South, 95, 2", "Total, 215, 5"),
            [("215", ("120", "95")), ("5", ("3", "2"))],
        ),
        (
            ("Yard, Sheep, Dogs", "All yards in total, 215, 5", "North, 120, 3", "South, 95, 2"),
            [("215", ("120", "95")), ("5", ("3", "2"))],
        ),
        (
            ("Yard, Sheep, Dogs, Total", "North, 120, 3, 123", "South, 95, 2, 97"),
            [("123", ("120", "3")), ("97", ("95", "2"))],
        ),
        (
            ("Fee, 2021 ($), 2022 ($)", "Entry, $12.50, $14", "Boat, –, $6", "Total, $12.50, $20"),
            [("$20", ("$14", "$6"))],
        ),
        (
            ("Group, n (%), Boys (%)", "A, 12 (60), 5 (50)", "B, 8 (40), 5 (50)", "Total, 20, 10"),
            [("20", ("12", "8")), ("10", ("5", "5"))],
        ),
    ],
)
def test_a_line_of_totals_is_read_where_most_of_it_adds_up(
    rows: tuple[str, ...], sums: list[tuple[str, tuple[str, ...]]]
) -> None:
    assert table_sums(table(*rows)) == sums


@pytest.mark.parametrize(
    "rows",
    [
        ("Farm, Cows", "Hill, 40", "Dale, 60", "Total, 45"),
        ("Farm, Mean yield, Mean price", "Hill, 21, 3", "Dale, 24, 5", "Total, 22, 4"),
        ("Symptom, Women, Men", "Cough, 12, 9", "Fever, 8, 10", "Total, 15, 14"),
        ("Farm, Cows, Pigs", "Hill, 40, 3", "Dale, 60, 4"),
        ("Total, Cows, Pigs", "40, 3, 1", "60, 4, 2"),
    ],
)
def test_nothing_is_a_total_that_nothing_bears_out(rows: tuple[str, ...]) -> None:
    assert table_sums(table(*rows)) == []
