"""Which mean belongs to the range before it."""

from __future__ import annotations

import pytest

from tests.relations.told import withins


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Scores ranged from 10 to 20 (mean 16).", ("16", "10", "20")),
        ("Ages ranged from 20 to 35, with a mean of 28.", ("28", "20", "35")),
        ("Depths varied from 3 to 9 m, and the median was 5 m.", ("5 m", "3", "9 m")),
        ("The mean score was 4.1 (min 3.5, max 9.0).", ("4.1", "3.5", "9.0")),
    ],
)
def test_reads_a_mean(text: str, told: tuple[str, str, str]) -> None:
    assert told in withins(text)


@pytest.mark.parametrize(
    "text",
    [
        "Scores ranged from 10 to 20, with a mean of 23 in the second group.",
        "Scores rose from 10 to 20, with a mean of 23.",
        "Scores ranged from 10 to 20, and those of 30 boats had a mean of 16.",
    ],
)
def test_reads_none(text: str) -> None:
    assert withins(text) == []
