"""Which wins, draws and losses make up a number of matches."""

from __future__ import annotations

import pytest

from tests.relations.told import sums


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("They won 12, drew 5 and lost 8 of their 25 games.", ("25", ("12", "5", "8"), True)),
        ("He has won 12 and lost 8 of his 25 fights.", ("25", ("12", "8"), False)),
    ],
)
def test_reads_results(text: str, told: tuple[str, tuple[str, ...], bool]) -> None:
    assert told in sums(text)


@pytest.mark.parametrize(
    "text",
    [
        "They won 12 and sold 8 of their 25 games.",
        "They won 12, then won 5 and lost 8 of their 25 games.",
        "They won 12, drew 5 and lost 8 of their last games.",
    ],
)
def test_reads_none(text: str) -> None:
    assert sums(text) == []
