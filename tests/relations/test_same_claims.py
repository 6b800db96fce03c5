"""Which two figures a text gives for one thing, and whether one of them is loosened."""

from __future__ import annotations

import pytest

from numcheck.model.relation import Same
from numcheck.pipeline import analyse
from numcheck.readers.files import read_text


def pairs(text: str, said_as: str) -> list[tuple[str, str, bool]]:
    """The two figures of every pair, and whether they stand side by side."""
    relations = analyse(read_text(text)).of(Same, said_as)
    return [(same.first.span.text, same.second.span.text, same.beside) for same in relations]


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("They planted almost 3,000 (3,050) trees.", ("almost 3,000", "3,050")),
        ("They planted almost 3,000 trees (3,050).", ("almost 3,000", "3,050")),
        ("They planted 3,050 (almost 3,000) trees.", ("3,050", "almost 3,000")),
        ("More than 500 — 480 — signed.", ("More than 500", "480")),
        ("Nearly 40% [42.3%] of the pupils walk.", ("Nearly 40%", "42.3%")),
        ("It cost about $40 million ($41.2 million).", ("about $40 million", "$41.2 million")),
    ],
)
def test_reads_a_hedge_and_the_figure_beside_it(text: str, pair: tuple[str, str]) -> None:
    assert pairs(text, "hedge") == [(*pair, True)]


@pytest.mark.parametrize(
    "text",
    [
        "They planted 3,000 (3,050) trees.",
        "They planted almost 3,000 (about 3,050) trees.",
        "They planted almost 3,000 trees (3,050 of them oaks).",
        "They planted almost 3,000 trees and 3,050 shrubs.",
        "They planted almost 3,000 (40%) of the trees.",
        "It cost about $40 million (38 million euros).",
    ],
)
def test_other_brackets_are_no_exact_figure(text: str) -> None:
    assert pairs(text, "hedge") == []


def test_a_claim_repeated_is_read_with_its_evidence() -> None:
    text = (
        "The mill is old. It employs 214 weavers in the valley, and most of them walk to work. "
        "With its 241 weavers in the valley the mill is still the largest employer."
    )
    assert pairs(text, "repeat") == [("214", "241", False)]
    (same,) = analyse(read_text(text)).of(Same, "repeat")
    assert same.evidence
    assert 0 < same.confidence < 1


def test_a_claim_repeated_with_a_hedge_is_read_as_one() -> None:
    text = (
        "In 2020 the port issued almost 3,000 new fishing permits to foreign crews. Critics "
        "were alarmed. The port later confirmed that it had issued 3,050 permits to foreign "
        "crews that year."
    )
    assert pairs(text, "hedge") == [("almost 3,000", "3,050", False)]


@pytest.mark.parametrize(
    "text",
    [
        "In 2020 the port issued 290 permits to crews. In 2021 it issued 315 permits to crews.",
        "The north mill employs 214 weavers here. The south mill employs 241 weavers here.",
        "The mill employs 214 weavers. The hills are steep and 241 weavers of birds nest there.",
    ],
)
def test_two_things_are_no_claim_repeated(text: str) -> None:
    assert pairs(text, "repeat") == pairs(text, "hedge") == []
