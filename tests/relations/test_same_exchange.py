"""Which amounts of money are the same in another currency."""

from __future__ import annotations

import pytest

from numcheck.model.relation import Same
from numcheck.pipeline import analyse
from numcheck.readers.files import read_text


def exchanges(text: str) -> list[tuple[str, str]]:
    """Both amounts as written."""
    found = analyse(read_text(text)).of(Same, "exchange")
    return [(same.first.span.text, same.second.span.text) for same in found]


@pytest.mark.parametrize(
    "text",
    [
        "It costs $100 (€90).",
        "It costs $100, or €90, a night.",
        "It costs $100 (about €90) a night.",
    ],
)
def test_reads_an_exchange(text: str) -> None:
    assert [first for first, _ in exchanges(text)] == ["$100"]


@pytest.mark.parametrize(
    "text",
    [
        "It costs $100 ($90).",
        "It costs $100 and €90.",
        "It costs $100 (€90 in spring).",
        "It costs ¥700 ($100).",
    ],
)
def test_reads_no_exchange(text: str) -> None:
    assert exchanges(text) == []
