"""Which from–to of dates assert that they end after they begin."""

from __future__ import annotations

import pytest

from tests.relations.told import orders


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("She ran the mill from 2003 to 2002.", ("2003", "2002")),
        ("She ran the mill from 2003 until 2002.", ("2003", "2002")),
        ("Rents doubled between May 1980 and March 1979.", ("May 1980", "March 1979")),
        ("John Roe (1776–1711) lived here.", ("1776", "1711")),
        ("It is shut from 9 to 3 May 2021.", ("9", "3 May 2021")),
        (
            "From 31 December 2012 to 1 January 1997 it rained.",
            ("31 December 2012", "1 January 1997"),
        ),
    ],
)
def test_a_period_asserts_the_order_of_its_ends(text: str, ends: tuple[str, str]) -> None:
    assert orders(text, "period") == [ends]


@pytest.mark.parametrize(
    "text",
    [
        "The town was settled from 500 to 400 BC.",
        "The council brought the move forward from 2010 to 2008.",
        "The opening was postponed from 2010 to 2008, the clerk wrote by mistake.",
        "The difference between 2010 and 2005 was small.",
        "The war of 1998–03 ruined the port.",
        "Grants from 2012 to 2010 are listed below in reverse order.",
        "In 2010 and 2005 it rained.",
    ],
)
def test_what_counts_back_or_compares_asserts_no_order(text: str) -> None:
    assert orders(text, "period") == []
