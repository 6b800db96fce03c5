"""Which way an amount is said to have gone."""

from __future__ import annotations

import pytest

from tests.relations.told import courses


@pytest.mark.parametrize(
    ("text", "course"),
    [
        ("Sales rose from 7 to 8.", ("rose", 1, "7", "8")),
        ("Sales rose in May 2014 from 7 to 8.", ("rose", 1, "7", "8")),
        ("Sales rose to $8 million from $7 million.", ("rose", 1, "$7 million", "$8 million")),
        ("The share fell from 4.1% in 2010 to 3.2%.", ("fell", -1, "4.1%", "3.2%")),
        ("They raised the fee to $8 from $7.", ("raised", 1, "$7", "$8")),
        ("We saw an increase in members from 9 to 12.", ("increase", 1, "9", "12")),
        ("A sharp drop in sales from 12 to 9 followed.", ("drop", -1, "12", "9")),
        ("It owns 13 mills, up from nine.", ("up", 1, "nine", "13")),
        ("Rent took 13% of wages, down from 15%.", ("down", -1, "15%", "13%")),
        ("It closed 13 mills (up from nine).", ("up", 1, "nine", "13")),
        ("A drop in sales, from 12 to 9, followed.", ("drop", -1, "12", "9")),
        ("The fee was cut to 50 euros from 60 euros.", ("cut", -1, "60 euros", "50 euros")),
        ("It swelled to 350, compared with 300 in 2001.", ("swelled", 1, "300", "350")),
    ],
)
def test_reads_the_way(text: str, course: tuple[str, int, str, str]) -> None:
    assert courses(text) == [course]


@pytest.mark.parametrize(
    "text",
    [
        "Sales rose from January to May.",
        "Sales did not rise from 8 to 7.",
        "The club rose from 8 to 7 in the league.",
        "The deficit fell from 7 to 8.",
        "Temperatures fell from 2 to 5 below.",
        "The yen rose to 108 from 110.",
        "Growth slowed from 8% to 7%.",
        "Growth from 8% to 7% is likely.",
        "They cut the rise from 8% to 7%.",
        "They slowed a rise from 8% to 7%.",
        "Prices rose and fell from 8 to 9.",
        "Prices fell from 5 to 10 percent.",
        "The index fell from 5 to 10 points.",
        "Sales rose from 8 to 7 and then to 9.",
        "Sales rose from 8 to 7 to 9.",
        "Sales rose from 900 to 1.2 million.",
        "Sales rose; wages went from 8 to 7.",
        "20 of 50 boats sank, down from 30.",
        "The balance rose from −8 to −9.",
    ],
)
def test_reads_no_way(text: str) -> None:
    assert courses(text) == []
