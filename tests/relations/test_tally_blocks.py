"""Which lists and sections a line above them counts."""

from __future__ import annotations

import pytest

from numcheck.model.relation import Tally
from numcheck.pipeline import analyse
from numcheck.readers.files import read_text


def tallies(text: str, form: str = "markdown") -> list[tuple[str, int, int, int]]:
    """The number announced, how many stand there, and may be meant at least and at most."""
    found = analyse(read_text(text, form)).of(Tally, "blocks")
    return [(tally.count.span.text, len(tally.items), tally.least, tally.most) for tally in found]


@pytest.mark.parametrize(
    ("text", "tally"),
    [
        ("It has two aims:\n\n- peace\n- bread\n", ("two", 2, 2, 2)),
        ("It has two aims:\n\n- peace\n\n    by talks\n\n- bread\n", ("two", 2, 2, 3)),
        ("It has two aims:\n\n- peace\n    - here\n    - there\n- bread\n", ("two", 2, 2, 2)),
        ("It has two parks:\n\n- Elm and Oak\n- Ash\n", ("two", 2, 2, 3)),
        ("# Three ways to eat\n\n## Boil\n\n## Fry\n\n## Bake\n", ("Three", 3, 3, 3)),
        ("# Three ways to eat\n\n## Intro\n\n## 1. Boil\n\n## 2. Fry\n", ("Three", 2, 2, 2)),
        ("# Three ways to eat\n\n## Introduction\n\n## Boil\n\n## Fry\n", ("Three", 3, 2, 3)),
        ("# My top three books\n\n1. Emma\n2. Kim\n3. She\n", ("three", 3, 3, 3)),
    ],
)
def test_reads_a_list_below_its_number(text: str, tally: tuple[str, int, int, int]) -> None:
    assert tallies(text) == [tally]


@pytest.mark.parametrize(
    "text",
    [
        "Choose two colours:\n\n- red\n- blue\n",
        "It feeds two people:\n\n- eggs\n- ham\n",
        "It has two aims.\n\n- peace\n- bread\n",
        "# Three Men in a Boat\n\n## One\n\n## Two\n",
        "# Three ways to eat\n\n## A\n\n## B\n\n## C\n\n## D\n\n## E\n\n## F\n",
        "# Two ways to eat\n\n## Boil\n\n## Fry\n\n## Bake\n",
    ],
)
def test_reads_no_list(text: str) -> None:
    assert tallies(text) == []
