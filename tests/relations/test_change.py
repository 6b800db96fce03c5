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
            "Sales rose 9% to $2.18 billion from $2.00 billion.",
            ("$2.00 billion", "$2.18 billion", "9%", 1),
        ),
        (
            "Sales rose by 9% from $2.00 billion to $2.18 billion.",
            ("$2.00 billion", "$2.18 billion", "9%", 1),
        ),
        (
            "Sales rose 9% in the third quarter to $6 million from $5.5 million.",
            ("$5.5 million", "$6 million", "9%", 1),
        ),
        (
            "Profit fell 20% to $64 million, or 80 cents a share, from $80 million, or $1 a share.",
            ("$80 million", "$64 million", "20%", -1),
        ),
        (
            "Profit fell 20% to $64 million (£50 million) from $80 million.",
            ("$80 million", "$64 million", "20%", -1),
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
        "The yield rose to 3.31 percent from 3.28 percent.",
        "Membership grew 5% a year from 1,000 to 1,610.",
        "Membership grew by a compound 5% from 1,000 to 1,610.",
        "Exports rose 3% in real terms to $7.1 billion from $6.2 billion.",
        "Exports rose 3% at constant currency to $7.1 billion from $6.2 billion.",
        "Rents rose 9% to $500 while fees fell from $400 to $300.",
        "Rents rose 9% to $500 and fees fell from $400.",
        "Profit fell to $64 million, or 80 cents a share, from $80 million, or $1 a share.",
        "The fix improved run 2 from 3.5 to 1.5.",
        "The fee was cut from 90 to 80 euros, or from 80 to 70 euros.",
        "The count fell from 6.1 (1.5) to 3.3 (0.9).",
        "Exports rose 3% to $5 billion from 4 billion euros.",
        "Net was $50 million, with gains of $30 million, up from $20 million.",
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


@pytest.mark.parametrize(
    ("text", "change"),
    [
        (
            "It made 120 tonnes in 2018 and 150 tonnes in 2019, an increase of 25%.",
            ("120 tonnes", "150 tonnes", "25%", 1),
        ),
        (
            "It made 150 tonnes in 2019 and 120 tonnes in 2018, an increase of 25%.",
            ("120 tonnes", "150 tonnes", "25%", 1),
        ),
        (
            "Exports were $240 million, against $200 million in May, a 20% increase.",
            ("$200 million", "$240 million", "20%", 1),
        ),
        ("Sales of 660 were up 10% on last year's 600.", ("600", "660", "10%", 1)),
        (
            "It holds 60 litres, a 25% increase over the 48 litres of 1990.",
            ("48 litres", "60 litres", "25%", 1),
        ),
    ],
)
def test_reads_a_change_without_from(text: str, change: tuple[str, str, str, int]) -> None:
    assert changes(text) == [change]


@pytest.mark.parametrize(
    "text",
    [
        "It had 330 seats in 2010 and 300 beds in 2014, an increase of 10%.",
        "It made 30 tonnes of flour and 25 tonnes of bran, an increase of 10%.",
        "It made 30 tonnes in 2018, 25 tonnes in 2019 and 20 tonnes in 2020, a fall of 10%.",
        "Sales of 660 were up 10% on Monday, when 600 people came.",
    ],
)
def test_reads_no_change_without_from(text: str) -> None:
    assert changes(text) == []
