"""The unit tables agree with pint, with quantulum3 and with themselves."""

from __future__ import annotations

from importlib.resources import files

import pytest

from numcheck.errors import LexiconError
from numcheck.lexicon.units import UnitWords, plural, surfaces, unit_words
from numcheck.units import dimension, factors_toml, tail_toml

LEXICON = files("numcheck.lexicon") / "words"


def test_the_factors_are_those_of_pint() -> None:
    assert LEXICON.joinpath("unit_factors.toml").read_text("utf-8") == factors_toml()


def test_the_tail_is_that_of_quantulum3() -> None:
    assert LEXICON.joinpath("units_tail.toml").read_text("utf-8") == tail_toml()


def test_the_tail_carries_its_licence() -> None:
    text = LEXICON.joinpath("units_tail.toml").read_text("utf-8")
    assert "The MIT License" in text
    assert "Marco Lagi" in text


def test_every_surface_names_a_unit_of_known_size() -> None:
    units = {sense.unit for senses in surfaces().values() for sense in senses}
    assert [unit for unit in units if dimension(unit) is None] == []


def test_every_alternative_measures_the_same_or_says_otherwise() -> None:
    strange = {
        "fluid_ounce",
        "degC",
        "degF",
        "permille",
        "kiloton",
        "kilometric_ton",
        "megaton",
        "megametric_ton",
    }
    for entry in unit_words().values():
        for other in set(entry.others) - strange:
            assert dimension(other) == dimension(entry.unit), other


def test_every_entry_has_a_source_and_a_reading() -> None:
    read_elsewhere = {"percent", "percentage_point"}
    for unit, entry in unit_words().items():
        assert entry.source
        assert entry.reads or unit in read_elsewhere


def test_an_entry_that_contradicts_itself_is_refused() -> None:
    with pytest.raises(LexiconError, match="never read"):
        UnitWords(unit="u", source="s", reads={}, words=("x",), never=("x",))
    with pytest.raises(LexiconError, match="go together"):
        UnitWords(unit="u", source="s", reads={}, cued=("x",))


@pytest.mark.parametrize(
    ("name", "many"),
    [
        ("metre", "metres"),
        ("hertz", "hertz"),
        ("siemens", "siemens"),
        ("minute of arc", "minutes of arc"),
    ],
)
def test_plurals(name: str, many: str) -> None:
    assert plural(name) == many
