"""Which share told before its whole is bound to the part behind them."""

from __future__ import annotations

import pytest

from tests.relations.told import shares


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("Half of the 84 seats, 42, were taken.", ("42", "84", "Half")),
        ("37% of the 200 voters, that is 74, stayed away.", ("74", "200", "37%")),
        ("A third of the 60 boats, or 20, sank.", ("20", "60", "A third")),
    ],
)
def test_reads_a_share(text: str, share: tuple[str, str, str]) -> None:
    assert share in shares(text)


@pytest.mark.parametrize(
    "text",
    [
        "Half of the 84 seats, 42 of them red, were taken.",
        "Half of the 84 seats won 42, or so they say.",
        "Half of the seats, 42, were taken.",
        "3/4 of the 84 seats, 42, were taken.",
        "About half of the 84 seats, about 40, were taken.",
    ],
)
def test_reads_none(text: str) -> None:
    assert shares(text) == []
