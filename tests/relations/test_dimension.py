"""Which amounts a text calls a size of some kind."""

from __future__ import annotations

import pytest

from numcheck.model.relation import Dimension
from numcheck.pipeline import analyse
from numcheck.readers.files import read_text


def dimensions(text: str) -> list[tuple[str, str]]:
    """The word of size and the amount."""
    found = analyse(read_text(text)).of(Dimension)
    return [(relation.told.text, relation.mention.span.text) for relation in found]


@pytest.mark.parametrize(
    ("text", "dimension"),
    [
        ("It has a height of more than 30 m.", ("height", "more than 30 m")),
        ("It weighs just 12 kg.", ("weighs", "12 kg")),
        ("It is 30 m wide.", ("wide", "30 m")),
        ("It covers an area of 30 hectares.", ("area", "30 hectares")),
    ],
)
def test_reads_a_size(text: str, dimension: tuple[str, str]) -> None:
    assert dimensions(text) == [dimension]


@pytest.mark.parametrize(
    "text",
    [
        "It has an area of 30 m by 20 m.",
        "The height of the 30 kg statue is unknown.",
        "It weighs on all who live within 30 km.",
        "It is 30 years old.",
    ],
)
def test_reads_no_size(text: str) -> None:
    assert dimensions(text) == []
