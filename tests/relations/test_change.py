"""Which change a text tells with both of its ends."""

from __future__ import annotations

import pytest

from numcheck.model.relation import Change
from numcheck.pipeline import analyse
from numcheck.readers.files import read_text


def changes(text: str) -> list[tuple[str, str, str, int]]:
    """Before, after and change as written, and the direction, of every change."""
    return [
        (c.before.span.text, c.after.span.text, c.delta.span.text, c.direction)
        for c in analyse(read_text(text)).of(Change)
    ]


@pytest.mark.parametrize(
    ("text", "change"),
    [
        (
            "Sales rose 9% to $1.24 billion from $1.14 billion.",
            ("$1.14 billion", "$1.24 billion", "9%", 1),
        ),
        (
            "Sales rose by 9% from $1.14 billion to $1.24 billion.",
            ("$1.14 billion", "$1.24 billion", "9%", 1),
        ),
        (
            "Sales rose 9% in the third quarter to $6 million from $5.5 million.",
            ("$5.5 million", "$6 million", "9%", 1),
        ),
        (
            "Net fell 16% to $123 million, or $1.02 a share, from $146 million, or $1.18 a share.",
            ("$146 million", "$123 million", "16%", -1),
        ),
        (
            "Net fell 16% to $123 million (£95 million) from $146 million.",
            ("$146 million", "$123 million", "16%", -1),
        ),
        ("Prices went from 50 to 60, a 20% increase.", ("50", "60", "20%", 1)),
        ("Prices went from 50 to 60 (a 20% rise).", ("50", "60", "20%", 1)),
        ("Prices went from 50 to 60 (20%) in May.", ("50", "60", "20%", 0)),
        ("The rate rose 50% to 6% from 4%.", ("4%", "6%", "50%", 1)),
        ("Visits went from 50 in 2019 to 60 in 2020, an increase of 20%.", ("50", "60", "20%", 1)),
        (
            "Profit was $4.4 million, up 10% from $4 million.",
            ("$4 million", "$4.4 million", "10%", 1),
        ),
        (
            "Profit was $3.6 million, a drop of 10% from $4 million a year earlier.",
            ("$4 million", "$3.6 million", "10%", -1),
        ),
        ("Turnout grew by 500 to 12,500 from 12,000.", ("12,000", "12,500", "500", 1)),
        (
            "The rate rose from 4% to 5%, a rise of 1 percentage point.",
            ("4%", "5%", "1 percentage point", 1),
        ),
        ("The share shrank by 10% from 50 to 45.", ("50", "45", "10%", -1)),
        ("The staff was altered by 10% from 50 to 45.", ("50", "45", "10%", 0)),
        (
            "Sales rose a lower-than-hoped 9% to $6 million from $5.5 million.",
            ("$5.5 million", "$6 million", "9%", 1),
        ),
    ],
)
def test_reads_a_change(text: str, change: tuple[str, str, str, int]) -> None:
    assert changes(text) == [change]


@pytest.mark.parametrize(
    "text",
    [
        "The yield rose to 4.440 percent from 4.425 percent.",
        "Membership grew 5% a year from 1,000 to 1,610.",
        "Membership grew by a compound 5% from 1,000 to 1,610.",
        "Exports rose 3% in real terms to $5.2 billion from $4.6 billion.",
        "Exports rose 3% at constant currency to $5.2 billion from $4.6 billion.",
        "Rents rose 9% to $500 while fees fell from $400 to $300.",
        "Rents rose 9% to $500 and fees fell from $400.",
        "Profit fell to $110 million, or 37 cents a share, from $142 million, or 45 cents a share.",
        "Fits improved chi 2 from 2.89 to 0.79.",
        "The dose was cut from 120 to 100 mg, or from 100 to 80 mg.",
        "The count fell from 4.2 (2.5) to 0.2 (0.8).",
        "Exports rose 3% to $5 billion from 4 billion euros.",
        "Gains were $31 million, up from $10 million a year ago.",
        "Cures rose from 12 (60%) to 15 (75%).",
        "Scores rose from 10 to 12 (50% of the pupils).",
        "Scores rose from 10 to 12 (95% CI 11 to 13).",
        "Sales grew 10% in 2020, from $5 million in 2018 to $7 million.",
    ],
)
def test_reads_no_change(text: str) -> None:
    assert changes(text) == []


def test_points_are_a_difference_and_percent_a_ratio() -> None:
    text = "The rate rose 2 percentage points to 6% from 4%."
    assert [change.relative for change in analyse(read_text(text)).of(Change)] == [False]
    text = "The rate rose 50% to 6% from 4%."
    assert [change.relative for change in analyse(read_text(text)).of(Change)] == [True]
