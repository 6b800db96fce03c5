"""Where other libraries mean the same, they and numcheck say the same."""

from __future__ import annotations

import json
from datetime import date
from fractions import Fraction
from importlib.resources import files

import pint
import pytest
from dateutil import parser
from hypothesis import given
from hypothesis import strategies as st

import numcheck
import numcheck.strategies as nst
from numcheck import units
from numcheck.lexicon.units import surfaces, unit_words

REGISTRY: pint.UnitRegistry[Fraction] = pint.UnitRegistry(non_int_type=Fraction)
WRITTEN = ("km", "miles", "kg", "pounds", "hectares", "acres", "litres", "hours", "°C", "mph")
PAIRS = (
    ("kilometer", "mile"), ("meter", "foot"), ("kilogram", "pound"), ("hectare", "acre"),
    ("liter", "gallon"), ("degree_Celsius", "degree_Fahrenheit"), ("hour", "minute"),
    ("kilometer / hour", "mile / hour"), ("joule", "calorie"), ("bar", "pascal"),
)  # fmt: skip
DAYS = (
    "%d %B %Y", "%B %d, %Y", "%d %b %Y", "%b %d, %Y", "%Y-%m-%d", "%A, %d %B %Y", "%a %d %b %Y",
    "%d %B, %Y",
)  # fmt: skip


@given(nst.numbers(1, 10**6, places=2), st.sampled_from(PAIRS))
def test_units_change_as_pint_changes_them(value: Fraction, pair: tuple[str, str]) -> None:
    one, other = pair
    change = units.factor(one, other)
    assert change is not None
    scale, offset = change
    theirs = REGISTRY.Quantity(value, one).to(other).magnitude
    assert float(value * scale + offset) == pytest.approx(float(theirs))


@given(nst.numbers(1, 10**6, places=2), st.sampled_from(WRITTEN))
def test_an_amount_is_one_that_pint_knows(value: Fraction, written: str) -> None:
    (found,) = numcheck.extract(f"It came to {float(value)} {written} in the end.")
    assert found.measure is not None
    assert found.measure.unit is not None
    assert REGISTRY.Unit(found.measure.unit).dimensionless is False
    assert found.measure.value == value


def quantulum_surfaces() -> list[tuple[str, str]]:
    """Surface and name of every unit that quantulum3 and pint call alike."""
    entries = json.loads(files("quantulum3").joinpath("units.json").read_text("utf-8"))
    return [
        (surface, name)
        for name, entry in entries.items()
        if name.replace(" ", "_").isidentifier() and name.replace(" ", "_") in REGISTRY
        for surface in entry.get("surfaces", ())
        if surface in surfaces()
    ]


@pytest.mark.parametrize(("surface", "name"), quantulum_surfaces())
def test_a_surface_that_quantulum3_lists_measures_the_same(surface: str, name: str) -> None:
    ours = units.resolve(surface)
    theirs = str(REGISTRY.Unit(name.replace(" ", "_")))
    assert ours is not None
    words = unit_words().get(ours)
    other_senses = words.others if words else ()
    assert any(units.compatible(unit, theirs) for unit in (ours, *other_senses))


@given(st.dates(date(1800, 1, 1), date(2099, 12, 31)), st.sampled_from(DAYS))
def test_a_day_is_the_day_that_dateutil_reads(day: date, form: str) -> None:
    written = day.strftime(form)
    (found,) = numcheck.extract(f"The fair was opened on {written} by the mayor.")
    assert found.when is not None
    assert found.when.period is not None
    assert found.when.period.start == parser.parse(written).date() == day
    assert found.when.period.days == 1
