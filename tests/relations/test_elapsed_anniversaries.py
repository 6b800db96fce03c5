"""Which anniversaries and waits a text dates at both ends."""

from __future__ import annotations

import pytest

from tests.relations.told import lengths


@pytest.mark.parametrize(
    ("text", "elapsed"),
    [
        (
            "Founded in 1985, it marked its 25th anniversary in 2010.",
            ("1985", "2010", "25th"),
        ),
        ("The 50th anniversary of the 1969 fire fell in 2019.", ("1969", "2019", "50th")),
        (
            "In 2009 they held the centenary of the pier, built in 1909.",
            ("1909", "2009", "centenary"),
        ),
        (
            "It was founded in 1985. In 2010 it held its silver jubilee.",
            ("1985", "2010", "silver jubilee"),
        ),
    ],
)
def test_reads_an_anniversary(text: str, elapsed: tuple[str, str, str]) -> None:
    assert lengths(text, "anniversary") == [elapsed]


@pytest.mark.parametrize(
    "text",
    [
        "Its 25th anniversary in 2015 came after the 2013 flood.",
        "Founded in 1985, it marked its 25th anniversary.",
        "Founded in 1985, it closed in 2010.",
        "Founded in 1985 and moved in 1990, it marked its 25th anniversary in 2010.",
    ],
)
def test_reads_no_anniversary(text: str) -> None:
    assert lengths(text, "anniversary") == []


def test_reads_a_wait() -> None:
    text = "In 2015 they won their first cup in ten years, since 2005."
    assert lengths(text, "wait") == [("2005", "2015", "ten years")]
    text = "Their first cup since 2005, in 2015, ended a ten-year drought."
    assert lengths(text, "wait") == [("2005", "2015", "ten-year")]


def test_reads_no_wait() -> None:
    assert lengths("Since 2005 they won three cups in ten years, two in 2015.", "wait") == []
