"""Ranges, uncertainties, compounds, ratios and shared units, and what only looks like them."""

from __future__ import annotations

import pytest

import numcheck
from numcheck import Mention


def amounts(text: str) -> list[Mention]:
    return [found for found in numcheck.extract(text) if found.measure is not None]


@pytest.mark.parametrize(
    ("text", "low", "high", "unit"),
    [
        ("It lies 5–10 km away.", 5, 10, "kilometer"),
        ("It lies 5 to 10 km away.", 5, 10, "kilometer"),
        ("between 30 and 60 percent of voters", 30, 60, "percent"),
        ("It cost $2-3 million to build.", 2_000_000, 3_000_000, "USD"),
        ("It cost $2 million to $3 million.", 2_000_000, 3_000_000, "USD"),
        ("Some 2 to 3 million people came.", 2_000_000, 3_000_000, None),
        ("It took two or three days.", 2, 3, "day"),
        ("Leaves range from 1 to 4.5 cm.", 1, 4.5, "centimeter"),
        ("It runs 500 m to 2 km.", 0.5, 2, "kilometer"),
        ("a 5-10% rise", 5, 10, "percent"),
        ("between 12 and 15 people", 12, 15, None),
        ("The pipes are long, from 7 to 10 m in all.", 7, 10, "meter"),
        ("Temperatures from 40 to 60 °C suit the yeast.", 40, 60, "degC"),
        ("It holds from 50 to 80% of the oil.", 50, 80, "percent"),
    ],
)
def test_a_range_is_one_mention_with_both_ends(
    text: str, low: float, high: float, unit: str | None
) -> None:
    (found,) = amounts(text)
    record = found.to_dict()
    assert found.form == "range"
    assert (record["low"], record["high"], record["unit"]) == (low, high, unit)


@pytest.mark.parametrize(
    "text",
    [
        "The fee rose from 4% to 5%.",
        "They bought 3 and 5 pounds.",
        "It took 3 men and 5 women.",
        "We saw 5 or 10 cars.",
        "It grew 5%, to 10 km.",
        "At 5 - 3 were ill.",
        "They mended almost 9,000 — 8,991 — clocks.",
        "They mended nearly 1,300 – 1,321 – clocks.",
        "Output rose from 7 to 10 m.",
        "It went from 40 to 60 °C.",
        "The price, up from $7 to $10, held.",
        "The dose was brought from 44 mg to 50 mg.",
        "They marched from 8 to 12 miles farther each day, moving on.",
        "from 12 to 7 people",
    ],
)
def test_two_amounts_stay_two(text: str) -> None:
    found = amounts(text)
    assert [mention.form for mention in found] == ["point", "point"]


@pytest.mark.parametrize(
    ("text", "value", "low", "high"),
    [("5 ± 0.3 kg", 5, 4.7, 5.3), ("0.2% ± 0.4%", 0.2, -0.2, 0.6), ("12 +/- 2 mm", 12, 10, 14)],
)
def test_an_uncertainty_has_a_value_and_ends(
    text: str, value: float, low: float, high: float
) -> None:
    (found,) = amounts(text)
    record = found.to_dict()
    assert found.form == "uncertainty"
    assert (record["value"], record["low"], record["high"]) == pytest.approx((value, low, high))


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("It is 31 feet 6 inches tall.", 31.5, "foot"),
        ("He weighs 2 lb 4 oz.", 2.25, "pound"),
    ],
)
def test_a_compound_is_one_amount(text: str, value: float, unit: str) -> None:
    (found,) = amounts(text)
    record = found.to_dict()
    assert (record["value"], record["unit"]) == (value, unit)


def test_feet_then_more_feet_are_no_compound() -> None:
    assert len(amounts("It is 31 feet 15 inches wide.")) == 2


@pytest.mark.parametrize(
    ("text", "value"),
    [("one in five voters", 0.2), ("3 in 10 homes", 0.3), ("two in three", 2 / 3)],
)
def test_a_ratio_is_a_fraction(text: str, value: float) -> None:
    (found,) = amounts(text)
    assert found.kind == "ratio"
    assert found.to_dict()["value"] == pytest.approx(value)


@pytest.mark.parametrize(
    "text",
    [
        "5 in 2 minutes",
        "five in 10 homes",
        "7 in 3",
        "one over 20 years",
        "three over seven",
        "45 out of 600",
    ],
)
def test_other_words_around_in_are_no_ratio(text: str) -> None:
    assert "ratio" not in {found.kind for found in amounts(text)}


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("doses of 95, 215 and 500 mg", ["milligram"] * 3),
        ("It measures 28 by 19 inches.", ["inch"] * 2),
        ("It measures 2 × 3 × 4 m.", ["meter"] * 3),
        ("shares of 30, 40 and 30%", ["percent"] * 3),
    ],
)
def test_a_unit_written_once_is_shared(text: str, units: list[str]) -> None:
    assert [found.to_dict()["unit"] for found in amounts(text)] == units


@pytest.mark.parametrize("text", ["one and 500 mg", "12 men and 500 mg"])
def test_a_unit_is_not_given_to_another_count(text: str) -> None:
    assert amounts(text)[0].to_dict()["unit"] is None
