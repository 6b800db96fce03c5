"""Units after numerals are read whole, and other words are not taken for units."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from numcheck.lexicon.units import unit_words
from numcheck.mentions.unit_phrases import UnitPhrase, read_unit

NUMERAL = re.compile(r"(?<![\w.])(?:\d(?:[\d,.]*\d)?|½)|\b(?:two|three|five|six|ten|twelve)\b")


def units_in(text: str) -> list[UnitPhrase]:
    """The units after all numerals of the text."""
    found: list[UnitPhrase] = []
    for numeral in NUMERAL.finditer(text):
        unit = read_unit(text, numeral.end(), digits=not numeral[0].isalpha())
        found += [unit] if unit else []
    return found


READS = [(text, unit) for entry in unit_words().values() for text, unit in entry.reads.items()]


@pytest.mark.parametrize(("text", "unit"), READS)
def test_every_unit_reads_its_examples(text: str, unit: str) -> None:
    assert [found.unit for found in units_in(text)][:1] == [unit]


@pytest.mark.parametrize(
    ("text", "written", "unit"),
    [
        ("5\N{NO-BREAK SPACE}km", "km", "kilometer"),
        ("a 5-kilometre path", "kilometre", "kilometer"),
        ("60 miles per hour", "miles per hour", "mile / hour"),
        ("60 miles an hour", "miles an hour", "mile / hour"),
        ("40 kg m⁻³", "kg m⁻³", "kilogram / meter ** 3"),
        ("9.8 m/s2", "m/s2", "meter / second ** 2"),
        ("9.8 m s^-2", "m s^-2", "meter / second ** 2"),
        ("9.8 m s −2 was", "m s −2", "meter / second ** 2"),
        ("9.8 metres per second squared", "metres per second squared", "meter / second ** 2"),
        ("2 W·m−2·K−1", "W·m−2·K−1", "watt / meter ** 2 / kelvin"),
        ("5 cubic feet", "cubic feet", "foot ** 3"),
        ("5 cubic metres per second", "cubic metres per second", "meter ** 3 / second"),
        ("3 g/kg/day", "g/kg/day", "gram / kilogram / day"),
        ("7 L 100 km−1", "L", "liter"),
        ("12 kcal per 100 g", "kcal per 100 g", "kilocalorie / 100 / gram"),
        ("80 mV m−1 map", "mV m−1", "millivolt / meter"),
        ("2.4 l · day −1 on average", "l · day −1", "liter / day"),
        ("78° from the pole", "°", "degree"),
        ("26 m and boats", "m", "meter"),
        ("200 cm−1", "cm−1", "1 / centimeter"),
        ("50 mg/tablet", "mg", "milligram"),
        ("20 tonnes a year", "tonnes a year", "metric_ton / year"),
        ("5 Square Miles", "Square Miles", "mile ** 2"),
        ("5′10″ tall", "′", "foot"),
        ("5'10\" tall", "'", "foot"),
        ("6 ft 2 in tall", "ft", "foot"),
        ("10 °–20 °C", "°", "degC"),
        ("5 m-3 m", "m", "meter"),
        ("hot, 30 degrees, in Celsius", "degrees", "degC"),
    ],
)
def test_units_are_read_whole(text: str, written: str, unit: str) -> None:
    found = units_in(text)[0]
    assert (text[found.start : found.end], found.unit) == (written, unit)


@pytest.mark.parametrize(
    "text",
    [
        "5 in the morning",
        "ranked 5 in Europe",
        "5 a day",
        "a 5K run",
        "5 C students",
        "12 stone houses",
        "12 bars and cafés",
        "two degrees of freedom",
        "six degrees from Yale",
        "5 A levels",
        "a 3d model",
        "in his 20s",
        "5m people",
        "$5m",
        "five m",
        "12 people",
        "3 teams",
        'He said "the score was 5"',
        "the class of '5'",
        "5 pm",
        "5 am",
        "five-in-one",
        "3 us officials",
        "7 second half",
        "10 points",
        "4 hands",
        "two links",
        "10 a.m.",
        "6 rods",
        "5 M",
        "0.6 H",
        "2 D",
        "3 cups in a row",
        "2 T-shirts",
    ],
)
def test_other_words_are_left_alone(text: str) -> None:
    assert units_in(text) == []


@pytest.mark.parametrize(
    ("text", "unsure"),
    [("5 tons", True), ("5 tonnes", False), ("5 km", False), ("two pounds", True)],
)
def test_surfaces_of_many_meanings_are_marked(text: str, unsure: bool) -> None:  # noqa: FBT001 - a table's column
    assert [found.ambiguous for found in units_in(text)] == [unsure]


@given(st.text(alphabet="km/s²−-1 .·per\"'°CKin", max_size=30))
def test_no_text_raises(text: str) -> None:
    unit = read_unit("5" + text, 1, digits=True)
    assert unit is None or 1 <= unit.start < unit.end <= len(text) + 1


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("5" + " km" * 50_000, 4),
        ("5 m" + "/s" * 50_000, 11),
        ("5 " + "square " * 900, None),
        ("5" + "'" * 100_000, 3),
        ("5 " + "k" * 100_000, None),
    ],
)
def test_an_endless_unit_is_read_as_far_as_it_is_one(text: str, end: int | None) -> None:
    unit = read_unit(text, 1, digits=True)
    assert (unit.end if unit else None) == end
