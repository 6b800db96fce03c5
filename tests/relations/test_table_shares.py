"""Which percentages of a table are shares of which whole."""

from __future__ import annotations

import pytest

from tests.relations.test_table_sums import table
from tests.relations.told import table_shares

BODY = ("Yes, 36 (45.0)", "Rather, 17 (21.3)", "Hardly, 15 (18.8)", "No, 10 (12.5)")


@pytest.mark.parametrize("head", ["Pupils (n = 80)", "N = 80", "Pupils N=80 n (%)"])
def test_the_whole_of_a_column_is_the_number_that_explains_it(head: str) -> None:
    pairs = [("36", "45.0"), ("17", "21.3"), ("15", "18.8"), ("10", "12.5")]
    assert table_shares(table(f"Answer, {head}", *BODY)) == [(*pair, "80") for pair in pairs]


def test_a_count_and_the_percentage_beside_it_are_a_pair() -> None:
    rows = ("Ice, 24, 40.0", "Wind, 15, 25.0", "Fog, 12, 20.0", "Snow, 9, 15.0", "Total, 60, 100")
    shares = table_shares(table("Cause, n, %", *rows))
    assert [whole for _, _, whole in shares] == ["60"] * 5


@pytest.mark.parametrize(
    ("row", "read"),
    [
        ("Perhaps, 2 (7.5)", True),  # 2.5 mistyped
        ("Perhaps, 2 (60.3)", False),  # of something else
        ("Perhaps, 9 (25.0)", False),  # of the 36
        ("Perhaps, 2 (0.7)", False),  # a mean and its deviation
    ],
)
def test_an_odd_pair_is_read_where_one_digit_explains_it(row: str, *, read: bool) -> None:
    shares = table_shares(table("Answer, Pupils (n = 80)", *BODY[:3], row, *BODY[3:]))
    assert (len(shares) == len(BODY) + 1) is read


def test_odd_neighbours_are_a_group_of_their_own() -> None:
    fitting = (*BODY, *BODY[:2])
    rows = (*fitting, "Old, 2 (7.5)", "Ill, 1 (1.8)")
    assert len(table_shares(table("Answer, Pupils (n = 80)", *rows))) == len(fitting)


@pytest.mark.parametrize(
    "rows",
    [
        ("Trait, Dogs (n = 80)", "Age, 36 (9.1)", "Weight, 17 (4.2)", "Pulse, 92 (8.5)"),
        ("Trait, Dogs (n = 80)", "Female, 36 (45.0)", "Old, 40 (50.0)"),
        ("Trait, Dogs", *BODY),
        ("Trait, Dogs (n = 80)", *(f"Mean {row}" for row in BODY)),
    ],
)
def test_a_column_without_a_whole_says_nothing(rows: tuple[str, ...]) -> None:
    assert table_shares(table(*rows)) == []
