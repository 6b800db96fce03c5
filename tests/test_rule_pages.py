"""The pages about the rules are what the rules say of themselves."""

from __future__ import annotations

from tests.rule_pages import FOLDER, REMEDY, pages


def test_the_pages_are_those_of_the_rules() -> None:
    written = {path.name: path.read_text("utf-8") for path in FOLDER.glob("*.md")}
    expected = pages()
    assert written.keys() == expected.keys(), REMEDY
    outdated = [name for name in expected if written[name] != expected[name]]
    assert outdated == [], REMEDY
