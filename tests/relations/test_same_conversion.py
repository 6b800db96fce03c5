"""Which two amounts are one amount in two units."""

from __future__ import annotations

import pytest

from numcheck.model.relation import Same
from numcheck.pipeline import analyse
from numcheck.readers.files import read_text


def conversions(text: str) -> list[tuple[str, str]]:
    analysis = analyse(read_text(text, "text", "<test>"))
    return [
        (same.first.span.text, same.second.span.text) for same in analysis.of(Same, "conversion")
    ]


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("It is 15 miles (24 km) away.", ("15 miles", "24 km")),
        ("It is 15 miles [24 km] away.", ("15 miles", "24 km")),
        ("It is 15 miles (about 24 km) away.", ("15 miles", "about 24 km")),
        ("It is 15 miles long (24 km).", ("15 miles", "24 km")),
        ("It is 15 miles, or 24 km, away.", ("15 miles", "24 km")),
        ("It weighs 5 kg = 11 lb.", ("5 kg", "11 lb")),
        ("It runs at 38mph (61km/h).", ("38mph", "61km/h")),
        ("It lasted 90 minutes (1.5 hours).", ("90 minutes", "1.5 hours")),
        ("It lies 5–10 km (3–6 miles) off.", ("5–10 km", "3–6 miles")),
    ],
)
def test_reads_a_conversion(text: str, pair: tuple[str, str]) -> None:
    assert conversions(text) == [pair]


def test_reads_a_pair_side_by_side() -> None:
    assert conversions("It measures 28 by 19 inches (71 cm × 48 cm).") == [
        ("28", "71 cm"),
        ("19 inches", "48 cm"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "It is 15 miles (24 km from the sea).",
        "It is 15 miles (2 hours) away.",
        "The 5 km or 10 mile race begins at noon.",
        "It weighs 50 kg (2 kg less than before).",
        "It took 5 km (range 3 to 6 miles).",
        "It is 15 miles and 24 km away.",
        "Add 100 g (4 servings).",
    ],
)
def test_leaves_other_brackets_alone(text: str) -> None:
    assert conversions(text) == []
