"""How many times over an amount is said to have changed."""

from __future__ import annotations

import pytest

from tests.relations.told import multiples


@pytest.mark.parametrize(
    ("text", "multiple"),
    [
        ("Sales doubled from 5 to 10.", ("doubled", "5", "10")),
        ("Sales nearly doubled from 5 to 9.", ("nearly doubled", "5", "9")),
        ("Sales more than tripled, to 18 from 5.", ("more than tripled", "5", "18")),
        ("The war doubled the debt, from $5 million to $10 million.",
         ("doubled", "$5 million", "$10 million")),
        ("Sales will double from 5 to 10.", ("double", "5", "10")),
        ("Sales rose fourfold from 5 to 20.", ("fourfold", "5", "20")),
        ("Sales rose 4-fold from 5 to 20 boats.", ("4-fold", "5", "20")),
        ("Sales went from 5 to 20, a fourfold rise.", ("fourfold", "5", "20")),
        ("Sales halved within ten years from 10 in 1990 to 5 in 2000.", ("halved", "10", "5")),
        ("Sales fell by a third from 90 to 60.", ("a third", "90", "60")),
        ("Sales went up by a third from 90 to 120.", ("a third", "90", "120")),
        ("They cut the debt in half, from $8 million to $4 million.",
         ("half", "$8 million", "$4 million")),
    ],
)  # fmt: skip
def test_reads_a_multiple(text: str, multiple: tuple[str, str, str]) -> None:
    assert multiples(text) == [multiple]


@pytest.mark.parametrize(
    "text",
    [
        "Sales doubled.",
        "Sales doubled from 1990 to 2000.",
        "Sales doubled or tripled from 5 to 12.",
        "Sales rose two- to threefold from 5 to 12.",
        "Sales doubled and wages rose from 5 to 6.",
        "Sales doubled, with wages going from 5 to 6.",
        "Sales doubled while wages rose from 5 to 6.",
        "Double rooms rose from 40 to 50.",
        "Sales doubled from 900 to 1.2 million.",
        "A third of the boats went from 5 to 6 knots.",
    ],
)
def test_reads_no_multiple(text: str) -> None:
    assert multiples(text) == []
