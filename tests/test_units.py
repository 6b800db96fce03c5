"""Units convert exactly, and only within their kind."""

from __future__ import annotations

import subprocess
import sys
from fractions import Fraction

import pint
import pytest
from hypothesis import given
from hypothesis import strategies as st

from numcheck.lexicon.units import unit_sizes
from numcheck.model.interval import Interval
from numcheck.units import alternatives, compatible, convert, dimension, factor, resolve


@pytest.mark.parametrize(
    ("surface", "unit"),
    [
        ("km", "kilometer"),
        ("Miles", "mile"),
        ("MW", "megawatt"),
        ("mW", "milliwatt"),
        ("μg", "microgram"),
        ("light-years", "light_year"),
        ("mph", "mile / hour"),
        ("degrees Celsius", "degC"),
        ("kgf", "force_kilogram"),
        ("pc", "parsec"),
    ],
)
def test_surfaces_resolve(surface: str, unit: str) -> None:
    assert resolve(surface) == unit


@pytest.mark.parametrize("surface", ["mw", "people", "", "rod", "hand", "point", "Km h", "pm"])
def test_other_words_do_not_resolve(surface: str) -> None:
    assert resolve(surface) is None


@pytest.mark.parametrize(
    ("value", "source", "target", "result"),
    [
        (1, "mile", "kilometer", Fraction(25146, 15625)),
        (100, "degF", "degC", Fraction(340, 9)),
        (0, "degC", "kelvin", Fraction(5463, 20)),
        (36, "kilometer / hour", "meter / second", Fraction(10)),
        (1, "meter ** 2", "centimeter ** 2", Fraction(10_000)),
        (1, "gram / centimeter ** 3", "kilogram / meter ** 3", Fraction(1000)),
        (1, "liter / 100 / kilometer", "liter / kilometer", Fraction(1, 100)),
        (1, "watt_hour", "joule", Fraction(3600)),
        (180, "arcminute", "degree", Fraction(3)),
        (3, "slug", "slug", Fraction(3)),
    ],
)
def test_conversion_is_exact(value: int, source: str, target: str, result: Fraction) -> None:
    assert convert(Interval.exactly(Fraction(value)), source, target) == Interval.exactly(result)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("meter", "second"),
        ("degree", "percent"),
        ("bit", "percent"),
        ("USD", "EUR"),
        ("gauss", "hertz"),
        ("", ""),
        ("meter", "smoot"),
        ("percent", "percentage_point"),
    ],
)
def test_different_kinds_never_convert(first: str, second: str) -> None:
    assert not compatible(first, second)
    assert factor(first, second) is None
    assert convert(Interval.exactly(Fraction(1)), first, second) is None


@pytest.mark.parametrize(
    "name", ["(((", "meter **", "m/s", "a b", "/", "0", "meter / 0", "__import__('os')"]
)
def test_what_is_no_unit_has_no_dimension(name: str) -> None:
    assert dimension(name) is None


def test_dimensions_read_like_pint() -> None:
    assert dimension("mile / hour") == "[length] / [time]"
    assert dimension("milligram / kilogram / day") == "1 / [time]"
    assert dimension("ppm") == ""


def test_a_ton_may_be_metric_or_long() -> None:
    assert alternatives("ton") == ("metric_ton", "long_ton")
    assert alternatives("kilometer") == ()


def test_common_units_never_load_pint() -> None:
    code = (
        "import sys; from numcheck.units import factor, resolve; resolve('km');"
        "factor('mile / hour', 'kilometer / hour'); factor('degF', 'degC');"
        "sys.exit('pint' in sys.modules or 'quantulum3' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0  # noqa: S603


def test_sizes_agree_with_pint_in_floats() -> None:
    registry: pint.UnitRegistry[float] = pint.UnitRegistry()
    for unit in ("mile", "pound", "gallon", "joule", "psi", "knot", "acre", "parsec"):
        name = registry.get_name(unit)
        root = registry.Quantity(1, name).to_root_units().magnitude
        assert float(unit_sizes()[name].scale) == pytest.approx(root)


SAME_KIND = st.sampled_from(
    [
        ("mile", "kilometer"),
        ("degF", "degC"),
        ("pound", "gram"),
        ("mile / hour", "knot"),
        ("acre", "hectare"),
    ]
)


@given(SAME_KIND, st.fractions(), st.fractions(min_value=0))
def test_there_and_back_is_the_same_interval(
    units: tuple[str, str], value: Fraction, reach: Fraction
) -> None:
    there = convert(Interval.around(value, reach), *units)
    assert there is not None
    assert convert(there, *reversed(units)) == Interval.around(value, reach)
