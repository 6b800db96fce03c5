"""Which numbers, rates and totals a text multiplies."""

from __future__ import annotations

import pytest

from numcheck.model.relation import Product
from numcheck.pipeline import analyse
from numcheck.readers.files import read_text


def products(text: str) -> list[tuple[str, str, str]]:
    """How many, how much each, and the whole, as written."""
    found = analyse(read_text(text)).of(Product)
    return [(p.many.span.text, p.each.span.text, p.whole.span.text) for p in found]


@pytest.mark.parametrize(
    ("text", "product"),
    [
        ("He sold 12 hens at $25 for $300.", ("12", "$25", "$300")),
        ("He sold 12 hens, each costing $25, for $300.", ("12", "$25", "$300")),
        ("He sold 12 hens for $300, or $25 each.", ("12", "$25", "$300")),
        ("The 12 heirs got $25 per head, $300 in all.", ("12", "$25", "$300")),
        ("They rode 60 miles in 3 hours, at 20 mph.", ("3 hours", "20 mph", "60 miles")),
        ("She earned $300 for 12 hours at $25 an hour.", ("12 hours", "$25", "$300")),
        ("Nine boxes of 12 pens make 108 pens.", ("Nine", "12", "108")),
        ("Among 50,000 people, 20 died: a rate of 40 per 100,000.", ("50,000", "40", "20")),
    ],
)
def test_reads_a_product(text: str, product: tuple[str, str, str]) -> None:
    assert products(text) == [product]


@pytest.mark.parametrize(
    "text",
    [
        "He sold 12 hens at $25 each.",
        "He sold 12 hens at $25 and bought a cow for $300.",
        "He sold 12 hens at $25 each, plus tax, for $300.",
        "He sold 12 hens at $25 each and 9 at $20 each for $300.",
        "They rode 60 miles, and on Sunday at 20 mph for 3 hours another 60 miles.",
        "Of the 12 hens, 9 laid 30 eggs each.",
    ],
)
def test_reads_no_product(text: str) -> None:
    assert products(text) == []
