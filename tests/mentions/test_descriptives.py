"""Means with the number of cases beside them."""

from __future__ import annotations

import pytest

from numcheck.mentions.descriptives import find_items, find_means


def read(text: str) -> list[tuple[str, str, str]]:
    return [
        (
            means.mean.span.text,
            means.sd.span.text if means.sd else "",
            means.n.span.text if means.n else "",
        )
        for means in find_means(text)
    ]


@pytest.mark.parametrize(
    ("text", "means"),
    [
        ("(M = 5.19, SD = 1.02, n = 28)", ("5.19", "1.02", "28")),
        ("(n = 28, M = 5.19, SD = 1.02)", ("5.19", "1.02", "28")),
        ("M = 5.19 (SD = 1.02), N = 28", ("5.19", "1.02", "28")),
        ("*M* = 5.19, *SD* = 1.02, *n* = 28", ("5.19", "1.02", "28")),
        ("a mean of 5.19 (n = 28)", ("5.19", "", "28")),
        ("M = 5.19, SD = 1.02", ("5.19", "1.02", "")),
        ("M = 5.19, SD = 1.02, and of the others n = 28", ("5.19", "1.02", "")),
        ("n = 28 rats; later M = 5.19", ("5.19", "", "")),
        ("Mean = −0.19, s.d. = 1.02; n = 28", ("−0.19", "1.02", "28")),
    ],
)
def test_reads_a_mean(text: str, means: tuple[str, str, str]) -> None:
    assert read(text) == [means]


@pytest.mark.parametrize(
    "text",
    [
        "AM = 5.19, n = 28",
        "M = 5.19%, n = 28",
    ],
)
def test_reads_none(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "items"),
    [("a six-item scale", 6), ("(4 items)", 4), ("many items", None), ("one item", None)],
)
def test_reads_how_many_items(text: str, items: int | None) -> None:
    assert find_items(text) == items
