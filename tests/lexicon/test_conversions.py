"""Each list of conversions earns its place: its own text is not read without it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from numcheck.lexicon.conversions import conversions
from numcheck.model.relation import Same
from numcheck.pipeline import analyse
from numcheck.readers.files import read_text
from numcheck.relations import same_conversion


def are_read(text: str) -> bool:
    return bool(analyse(read_text(text)).of(Same, "conversion"))


def test_every_list_has_a_reading() -> None:
    words = conversions()
    lists = {name for name in words.__slots__ if isinstance(getattr(words, name), frozenset)}
    assert set(words.reads) == lists


@pytest.mark.parametrize(("name", "text"), conversions().reads.items())
def test_a_list_lets_its_text_be_read(
    monkeypatch: pytest.MonkeyPatch, name: str, text: str
) -> None:
    assert are_read(text)
    without = replace(conversions(), **{name: frozenset[str]()})  # type: ignore[arg-type] # the lists alone
    monkeypatch.setattr(same_conversion, "conversions", lambda: without)
    assert not are_read(text)
