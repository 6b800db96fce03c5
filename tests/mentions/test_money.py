"""Money is read with its currency, scale and country, and nothing else is."""

from __future__ import annotations

from fractions import Fraction

import pytest

from numcheck.lexicon.currencies import currencies, prefixes
from numcheck.mentions.anchors import find_anchors
from numcheck.mentions.context import Context
from numcheck.mentions.money import money_after, read_money
from numcheck.mentions.numerals import read_numeral
from numcheck.model.interval import Interval
from numcheck.model.mention import Mention

Read = tuple[str, str, Fraction]


def by_sign(text: str) -> Mention | None:
    """The first amount that a sign opens."""
    for anchor in find_anchors(text):
        if anchor.kind == "sign":
            return read_money(Context(text), anchor, read_numeral)
    return None


def by_name(text: str) -> Read | None:
    """The currency after the numeral that the text opens with."""
    numeral = read_numeral(text, 0)
    assert numeral is not None
    found = money_after(text, numeral)
    return (text[: found.end], found.code, numeral.value * found.scale) if found else None


def reads() -> list[tuple[str, str, Fraction]]:
    return [
        (text, *read) for currency in currencies().values() for text, read in currency.reads.items()
    ]


@pytest.mark.parametrize(("text", "code", "value"), reads())
def test_every_currency_reads_its_examples(text: str, code: str, value: Fraction) -> None:
    mention = by_sign(text)
    if mention is not None:
        assert mention.measure is not None
        assert (mention.measure.unit, mention.measure.value) == (code, value)
    else:
        assert by_name(text) == (text, code, value)


@pytest.mark.parametrize(
    ("text", "written", "code", "value"),
    [
        ("It cost $2.4 million.", "$2.4 million", "USD", 2_400_000),
        ("It cost $ 75 million.", "$ 75 million", "USD", 75_000_000),
        ("a loss of -$5 a share", "-$5", "USD", -5),
        ("a loss (−£3m)", "−£3m", "GBP", -3_000_000),
        ("at $5-a-day", "$5", "USD", 5),
        ("about £ 1.5 m was lost", "£ 1.5 m", "GBP", 1_500_000),
        ("$5 a head", "$5", "USD", 5),
        ("$5 t-shirts", "$5", "USD", 5),
        ("$50 CAD a night", "$50 CAD", "CAD", 50),
        ("worth HK$10bn", "HK$10bn", "HKD", 10_000_000_000),
        ("US $40", "US $40", "USD", 40),
        ("it made €12k", "€12k", "EUR", 12_000),
        ("It raised $4M.", "$4M", "USD", 4_000_000),
    ],
)
def test_signs_open_amounts(text: str, written: str, code: str, value: int) -> None:
    mention = by_sign(text)
    assert mention is not None
    assert mention.measure is not None
    assert (mention.span.text, mention.measure.unit) == (written, code)
    assert mention.measure.value == value
    assert text[mention.span.start : mention.span.end] == written


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [("$2.4 million", 2_350_000, 2_450_000), ("$3", 3, 3), ("£5m", 4_500_000, 5_500_000)],
)
def test_a_scaled_amount_is_rounded_and_a_whole_one_exact(text: str, low: int, high: int) -> None:
    mention = by_sign(text)
    assert mention is not None
    assert mention.measure is not None
    assert mention.measure.interval == Interval(Fraction(low), Fraction(high))


@pytest.mark.parametrize(
    "text",
    [
        "The INR 2.5 was safe under warfarin.",
        "The server runs PHP 8 scripts.",
        "Leaders met at COP 26, the climate talks.",
        "He paid in $ and left.",
        "the 5th USD 3rd leg",
    ],
)
def test_signs_that_are_something_else_are_left_alone(text: str) -> None:
    assert by_sign(text) is None


@pytest.mark.parametrize(
    ("text", "written", "code", "value"),
    [
        ("500 USD a month", "500 USD", "USD", 500),
        ("twenty U.S. dollars", "twenty U.S. dollars", "USD", 20),
        ("20 Canadian dollars", "20 Canadian dollars", "CAD", 20),
        ("3m euros", "3m euros", "EUR", 3_000_000),
        ("100€ each", "100€", "EUR", 100),
        ("40 pounds a week in wages", "40 pounds", "GBP", 40),
        ("30 francs in Geneva", "30 francs", "CHF", 30),
        ("30 pesos in Manila", "30 pesos", "PHP", 30),
        ("90,000 won", "90,000 won", "KRW", 90_000),
    ],
)
def test_names_close_amounts(text: str, written: str, code: str, value: int) -> None:
    assert by_name(text) == (written, code, Fraction(value))


@pytest.mark.parametrize(
    "text",
    [
        "40 pounds of flour",
        "5 won the toss",
        "6,000 won the prize",
        "9 marks out of ten",
        "1080p video",
        "5 P",
        "5 p",
        "three $10 bills",
        "3 USD50 notes",
        "12 people",
        "5m people",
        "7 real problems",
        "four crowns",
    ],
)
def test_other_nouns_are_not_money(text: str) -> None:
    assert by_name(text) is None


def test_every_sign_is_an_anchor() -> None:
    for sign in prefixes():
        mention = by_sign(f"{sign} 40")
        assert mention is not None, sign


def test_endless_signs_and_digits_are_no_money() -> None:
    assert by_sign("$" * 50_000 + "1" * 50_000) is None
    assert by_name("1 " + "us " * 50_000) is None
