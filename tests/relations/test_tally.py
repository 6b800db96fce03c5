"""What is listed for a count, and how many things that may be."""

from __future__ import annotations

import pytest

from tests.relations.told import tallies


@pytest.mark.parametrize(
    ("text", "tally"),
    [
        ("We saw three towns: Hove, Deal and Rye.", ("three", 3, 3, 3)),
        ("We saw three towns: Hove, Deal, and Rye.", ("three", 3, 3, 3)),
        ("We saw three towns: Hove, Deal, and Rye and Looe.", ("three", 3, 3, 4)),
        ("We saw two towns: Hove (with Deal) and Rye.", ("two", 2, 2, 2)),
        ("We saw two towns: Hove, the oldest, and Rye.", ("two", 3, 2, 3)),
        ("We saw two towns, namely Hove and Rye.", ("two", 2, 2, 2)),
        ("The two towns — Hove and Rye — voted.", ("two", 2, 2, 2)),
        ("Boats come in two kinds (i.e., sail and steam).", ("two", 2, 2, 2)),
        ("It needs two things of us: rest, and food.", ("two", 2, 2, 2)),
        ("Three kinds of boats were seen: cutters, yawls and smacks.", ("Three", 3, 3, 3)),
        ("We have two aims: saving the pier; and feeding the birds.", ("two", 2, 2, 2)),
        ("We have two aims: (1) rest and (2) food.", ("two", 2, 2, 2)),
        ("We have two aims: (a) rest, (b) food.", ("two", 2, 2, 2)),
        ("We have three aims: i) rest, ii) food, and iii) rain.", ("three", 3, 3, 3)),
        ("He asked two things: 1) Who rang? and 2) Why?", ("two", 2, 2, 2)),
        ("There are two reasons: 1. It is late. 2. It is dark.", ("two", 2, 2, 2)),
        ("It has two aims: first, to teach; and second, to feed.", ("two", 2, 2, 2)),
        ("Two of the nine towns: Hove and Rye.", ("Two", 2, 2, 2)),
        ("It has three drinks: tea or milk, rum, and beer.", ("three", 3, 3, 3)),
        ("Built around two themes: (a) rest, and (b) food.", ("around two", 2, 2, 2)),
        ("It has two parts: (1) rest, and (2) food. See Eq. (3) for more.", ("two", 2, 2, 2)),
    ],
)
def test_counts_a_list(text: str, tally: tuple[str, int, int, int]) -> None:
    assert tallies(text) == [tally]


@pytest.mark.parametrize(
    "text",
    [
        "We saw three towns, including Hove and Deal.",
        "We saw three towns: Hove, Deal, etc.",
        "We saw three towns: Hove and Deal, among others.",
        "We saw three towns: such as Hove and Deal.",
        "We saw about three towns: Hove and Deal.",
        "The Big Three powers: Britain, France and Rome.",
        "The mayors of the three towns: Ann and Bob.",
        "Step 2 ingredients: oats, milk and salt.",
        "In three words: rest, food and rain.",
        "She gave three reasons: it rained and we were late.",
        "We bought three chairs in the shops: Hove and Deal.",
        "The two studies were: (1) oats, (2) milk, and (3) salt.",
        "It carried 17 people: nine men and eight women.",
        "We met over two meetings: the first with Ann, Bob and Joe, the second with Bob.",
        "We saw two towns: Paris, Texas, and London, Ontario.",
        "We saw three towns: Hove and Deal. The third was Rye.",
        "Three of the four towns: Hove, Deal, Rye, and Looe.",
        "We saw three towns, Hove and Deal.",
        "The ratio was 2:1 and the cups: red and blue.",
    ],
)
def test_counts_no_list(text: str) -> None:
    assert tallies(text) == []


def test_an_endless_list_is_no_list_of_three() -> None:
    assert tallies("We saw three towns: " + "(1) a, " * 4000 + "three towns: " * 4000) == []
