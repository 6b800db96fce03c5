"""What a configuration file may say, and what is said of a mistake in one."""

from __future__ import annotations

import json
import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from numcheck.config import Config
from numcheck.config.files import read_config
from numcheck.config.keys import COMMON_KEYS, KEYS, OVERRIDE_KEYS, STATISTICS_KEYS, TERM_KEYS
from numcheck.config.schema import fresh_settings, schema_text
from numcheck.config.toml import key_written, written
from numcheck.errors import ConfigError
from numcheck.registry import all_rules, rule_names
from tests.config.samples import BAD, GOOD, UNKNOWN

SCHEMA: dict[str, Any] = json.loads(schema_text())
EVERYTHING = """\
[tool.numcheck]
select = ["NC1", "NC2"]
extend-select = ["NC301"]
ignore = "NC105, stated-twice"
fail-level = "error"
min-confidence = 0.7
dateline = 2026-11-24
reference-date = "2025-01-01"
date-order = "month-first"
exclude = ["drafts/**"]
baseline = "accepted.json"
min-coverage = 85

[tool.numcheck.severity]
NC202 = "info"

[tool.numcheck.terms]
alias = { patients = ["participants", "subjects"] }
distinct = [["screened", "enrolled"]]

[tool.numcheck.facts]
patients_enrolled = 1204
course = "18 miles"

[[tool.numcheck.overrides]]
files = ["*.txt"]
ignore = ["NC2"]
"""


def read(folder: Path, text: str, name: str = "numcheck.toml") -> Config:
    file = folder / name
    file.write_text(text, encoding="utf-8")
    return read_config(file)


def test_every_key_fills_its_setting(tmp_path: Path) -> None:
    config = read(tmp_path, EVERYTHING, "pyproject.toml")
    assert config.select == ("NC1", "NC2")
    assert config.extend_select == ("NC301",)
    assert config.ignore == ("NC105", "stated-twice")
    assert (config.fail_level, config.min_confidence, config.min_coverage) == ("error", 0.7, 85)
    assert (config.dateline, config.reference_date) == (date(2026, 11, 24), "2025-01-01")
    assert config.date_order == "month-first"
    assert (config.exclude, config.baseline) == (("drafts/**",), "accepted.json")
    assert config.severity == {"NC202": "info"}
    assert config.alias == {"patients": ("participants", "subjects")}
    assert config.distinct == (("screened", "enrolled"),)
    assert config.facts == {"patients_enrolled": "1204", "course": "18 miles"}
    assert [each.files for each in config.overrides] == [("*.txt",)]
    assert config.source == tmp_path / "pyproject.toml"


@pytest.mark.parametrize("text", GOOD)
def test_a_good_file_is_read_and_fits_the_schema(tmp_path: Path, text: str) -> None:
    read(tmp_path, text)
    jsonschema.validate(tomllib.loads(text), SCHEMA)


@pytest.mark.parametrize(("text", "said"), BAD.items())
def test_a_mistake_names_file_and_key_and_breaks_the_schema(
    tmp_path: Path, text: str, said: tuple[str, str]
) -> None:
    key, message = said
    with pytest.raises(ConfigError) as caught:
        read(tmp_path, text)
    assert str(caught.value).startswith(f"{tmp_path / 'numcheck.toml'}: {key}: ")
    assert message in str(caught.value)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(tomllib.loads(text), SCHEMA)


@pytest.mark.parametrize(("text", "said"), UNKNOWN.items())
def test_what_no_schema_can_tell_names_file_and_key(
    tmp_path: Path, text: str, said: tuple[str, str]
) -> None:
    key, message = said
    with pytest.raises(ConfigError) as caught:
        read(tmp_path, text)
    assert str(caught.value).startswith(f"{tmp_path / 'numcheck.toml'}: {key}: ")
    assert message in str(caught.value)


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("numcheck.toml", "select = [", "is no TOML"),
        ("pyproject.toml", "[project]\nname = 'x'", "has no [tool.numcheck]"),
        ("pyproject.toml", "[tool.numcheck", "is no TOML"),
    ],
)
def test_a_file_that_is_none_is_refused(tmp_path: Path, name: str, text: str, message: str) -> None:
    with pytest.raises(ConfigError) as caught:
        read(tmp_path, text, name)
    assert str(caught.value).startswith(f"{tmp_path / name}: {message}")


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"none\.toml: cannot be read"):
        read_config(tmp_path / "none.toml")


def test_the_schema_is_one_and_knows_the_keys_of_the_loader() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    properties = SCHEMA["properties"]
    assert set(properties) == set(KEYS)
    assert set(properties["terms"]["properties"]) == set(TERM_KEYS)
    assert set(properties["statistics"]["properties"]) == set(STATISTICS_KEYS)
    assert set(properties["overrides"]["items"]["properties"]) == set(OVERRIDE_KEYS)
    assert set(COMMON_KEYS) < set(KEYS)


def test_the_schema_knows_the_defaults() -> None:
    config = Config()
    defaults = {key: each.get("default") for key, each in SCHEMA["properties"].items()}
    assert defaults["fail-level"] == config.fail_level
    assert defaults["date-order"] == config.date_order
    assert defaults["min-confidence"] == config.min_confidence
    assert defaults["min-coverage"] == config.min_coverage
    assert all(not defaults[key] for key in ("select", "extend-select", "ignore", "exclude"))


def test_a_fresh_file_holds_once_it_is_uncommented(tmp_path: Path) -> None:
    assert read(tmp_path, fresh_settings()) == Config(source=tmp_path / "numcheck.toml")
    lines = [line.removeprefix("# ") for line in fresh_settings().splitlines()]
    settings = [line for line in lines if " = " in line or line.startswith("[")]
    table = tomllib.loads("\n".join(settings))
    assert set(table) == set(KEYS)
    read(tmp_path, "\n".join(settings))


def test_the_names_of_rules_are_known_without_loading_them() -> None:
    assert rule_names() == tuple((rule.code, rule.name) for rule in all_rules())


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (True, "true"), (3, "3"), (0.5, "0.5"), ('"a"', '"\\"a\\""'), (("a", 1), '["a", 1]'),
        (date(2026, 11, 24), "2026-11-24"), ({}, "{}"),
        ({"a b": {"c-d": []}}, '{ "a b" = { c-d = [] } }'),
    ],
)  # fmt: skip
def test_values_are_written_as_toml(value: object, text: str) -> None:
    assert written(value) == text
    assert tomllib.loads(f"key = {text}") == {
        "key": list(value) if isinstance(value, tuple) else value
    }


def test_what_toml_lacks_is_refused() -> None:
    with pytest.raises(TypeError, match="TOML has no NoneType"):
        written(None)
    assert key_written("") == '""'
