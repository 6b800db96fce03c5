"""The words are compiled once, read anew when the file changes, and are a copy for each caller."""

from __future__ import annotations

import os
from fractions import Fraction
from pathlib import Path

import pytest

from numcheck.lexicon import tables
from numcheck.lexicon.tables import tables_of


@pytest.fixture
def words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(tables, "FOLDER", tmp_path)
    return tmp_path / "colours.toml"


def test_decimals_are_exact(words: Path) -> None:
    words.write_text('[red]\nwidth = 0.1\nforms = ["rouge"]\n')
    assert tables_of("colours") == {"red": {"width": Fraction(1, 10), "forms": ["rouge"]}}


def test_a_changed_file_is_read_anew(words: Path) -> None:
    words.write_text("red = 1\n")
    assert tables_of("colours") == {"red": 1}
    words.write_text("red = 2\n")
    os.utime(words, (1, 1))
    assert tables_of("colours") == {"red": 2}


def test_each_caller_has_a_copy(words: Path) -> None:
    words.write_text("red = [1]\n")
    tables_of("colours")["red"].append(2)
    assert tables_of("colours") == {"red": [1]}
