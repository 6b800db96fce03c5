"""Which groups the text and a table both name with their size."""

from __future__ import annotations

import pytest

from tests.relations.test_table_sums import table
from tests.relations.told import grouped

HORSES = table("Trait, Oats (n = 41), Hay group (n = 40), Total (N = 81)", "Weight, 410, 402, 812")


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        (
            "They were fed oats (n = 44) or hay (n = 40).",
            [("44", "41"), ("40", "40")],
        ),
        (
            "The hay group (n = 40) and the oats group (N = 41) were weighed.",
            [("40", "40"), ("41", "41")],
        ),
        (
            "We compared oats, n = 41, with hay, n = 39.",
            [("41", "41"), ("39", "40")],
        ),
    ],
)
def test_a_group_is_the_one_of_the_header_with_its_name(
    text: str, pairs: list[tuple[str, str]]
) -> None:
    assert grouped(f"{text}\n\n{HORSES}") == [(pairs, False)]


def test_the_line_above_a_table_that_says_so_is_its_caption() -> None:
    text = f"**Table 2. Weight on oats (n = 41) and on hay (n = 40)**\n\n{HORSES}"
    assert grouped(text) == [([("41", "41"), ("40", "40")], True)]


@pytest.mark.parametrize(
    "text",
    [
        "They were fed oats (n = 44).",
        "They were fed barley (n = 44) or rye (n = 40).",
        "They were fed oats (44%) or hay (40%).",
        "They were fed oats (n = 41 to 44) or hay (n = 40).",
    ],
)
def test_one_group_or_other_groups_are_none_of_the_table(text: str) -> None:
    assert grouped(f"{text}\n\n{HORSES}") == []
