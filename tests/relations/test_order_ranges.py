"""Which ranges assert that their first end is not above the second."""

from __future__ import annotations

import pytest

from numcheck.model.relation import Order
from numcheck.pipeline import analyse
from numcheck.readers.files import read_text


def ranges(text: str) -> int:
    return len(analyse(read_text(text, "text", "<test>")).of(Order, "range", "ranging", "span"))


@pytest.mark.parametrize(
    "text",
    [
        "between 60 and 30 percent of voters",
        "pupils aged 10–8 years",
        "between $3 and $2.5 million a year",
        "between 250 and 200 million users",
        "losses ranging from 80 to 30 per cent",
        "It takes 10-8 km.",
        "women between 60 and 30 years old",
    ],
)
def test_a_range_asserts_its_order(text: str) -> None:
    assert ranges(text) == 1


@pytest.mark.parametrize(
    "text",
    [
        "between 10,000 and 9,000 years ago",
        "the rate dropped (43.6 to 35.9 percent)",
        "The fee fell from 60 to 30 percent.",
        "The final vote was 35 to 19.",
        "They won 3-1.",
        "A crew of 112–15 people sailed.",
        "between −0.1 and −0.5 volts",
        "between 135° E and 115° E",
    ],
)
def test_what_counts_downwards_asserts_nothing(text: str) -> None:
    assert ranges(text) == 0
