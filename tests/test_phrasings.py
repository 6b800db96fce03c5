"""How many unseen ways of saying it each rule of arithmetic understands."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from numcheck import check

FOLDER = Path(__file__).parent / "phrasings"
FILES = sorted(FOLDER.glob("NC*.toml"))
LEAST = 0.9  # of the slips


def phrasings(path: Path) -> dict[str, list[str]]:
    found: dict[str, list[str]] = tomllib.loads(path.read_text(encoding="utf-8"))
    return found


def codes(text: str) -> set[str]:
    """The rules that speak on *text*, in Markdown where a list or heading is in it."""
    kind = "markdown" if "\n" in text else "text"
    return {finding.rule for finding in check(text, format=kind).findings}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_nine_slips_in_ten_are_caught(path: Path) -> None:
    slips = phrasings(path)["slips"]
    missed = [text for text in slips if path.stem not in codes(text)]
    assert len(missed) <= (1 - LEAST) * len(slips), missed


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_nothing_is_said_of_what_agrees(path: Path) -> None:
    flagged = {text: found for text in phrasings(path)["consistent"] if (found := codes(text))}
    assert flagged == {}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_there_are_enough_of_both(path: Path) -> None:
    found = phrasings(path)
    assert len(found["slips"]) >= 12
    assert len(found["consistent"]) >= 12
