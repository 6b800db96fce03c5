"""A pattern answers as `re` does, and is compiled no sooner than it is asked."""

from __future__ import annotations

import re
from unittest.mock import Mock

import pytest

from numcheck.mentions.pattern import METHODS, Pattern

DIGITS = r"(\d)(\d)?"
TEXT = "7 of 42"


def test_it_answers_as_re_does() -> None:
    pattern, expected = Pattern(DIGITS), re.compile(DIGITS)
    for method in ("findall", "split"):
        assert getattr(pattern, method)(TEXT) == getattr(expected, method)(TEXT)
    for method in ("match", "fullmatch", "search"):
        found, wanted = getattr(pattern, method)(TEXT, 5), getattr(expected, method)(TEXT, 5)
        assert found.span() == wanted.span() == (5, 7)
    assert [found.span() for found in pattern.finditer(TEXT)] == [(0, 1), (5, 7)]
    assert pattern.sub("x", TEXT) == expected.sub("x", TEXT)


def test_flags_hold() -> None:
    assert Pattern("MAY", re.IGNORECASE).match("may")
    assert not Pattern("MAY").match("may")


def test_it_is_compiled_when_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    compiling = Mock(wraps=re.compile)
    monkeypatch.setattr(re, "compile", compiling)
    pattern = Pattern(DIGITS)
    compiling.assert_not_called()
    assert all(getattr(pattern, method) for method in METHODS)
    compiling.assert_called_once_with(DIGITS, 0)


def test_it_has_nothing_else() -> None:
    with pytest.raises(AttributeError, match="pattern"):
        _ = Pattern(DIGITS).pattern
