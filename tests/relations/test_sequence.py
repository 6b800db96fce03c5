"""Which labels a text counts upwards."""

from __future__ import annotations

import pytest

from numcheck.model.relation import Sequence
from numcheck.pipeline import analyse
from numcheck.readers.files import read_text


def sequences(text: str, form: str = "text") -> list[tuple[str, tuple[int, ...]]]:
    """The word of the labels, and their numbers."""
    found = analyse(read_text(text, form)).of(Sequence)
    return [(sequence.word, sequence.numbers) for sequence in found]


@pytest.mark.parametrize(
    ("text", "sequence"),
    [
        ("Step 1: Go.\n\nStep 2: Come.\n\nStep 3: Stay.\n", ("step", (1, 2, 3))),
        ("Fig. 1: Go.\n\nFig. 2: Come.\n\nFig. 3: Stay.\n", ("fig", (1, 2, 3))),
        ("Tip 1 – Go.\n\nTip 2 – Come.\n\nTip 3 – Stay.\n", ("tip", (1, 2, 3))),
        ("List\n\n1. Go.\n2. Come.\n4. Stay.\n", ("", (1, 2, 4))),
    ],
)
def test_reads_labels(text: str, sequence: tuple[str, tuple[int, ...]]) -> None:
    assert sequences(text) == [sequence]


@pytest.mark.parametrize(
    "text",
    [
        "Figure 1 shows a cow.\n\nFigure 2 shows a pig.\n\nFigure 3 shows a hen.\n",
        "Step 4: Go.\n\nStep 5: Come.\n\nStep 6: Stay.\n",
        "Step 1: Go.\n\nStep 2: Come.\n",
        "1.1 Go.\n\n1.2 Come.\n\n1.3 Stay.\n",
    ],
)
def test_reads_no_labels(text: str) -> None:
    assert sequences(text) == []


def test_a_section_begins_its_numbers_anew() -> None:
    text = "# A\n\n## 1. x\n\n## 2. y\n\n## 3. z\n\n# B\n\n## 1. u\n\n## 2. v\n\n## 3. w\n"
    assert sequences(text, "markdown") == [("", (1, 2, 3)), ("", (1, 2, 3))]


def test_items_of_markdown_number_themselves() -> None:
    assert sequences("# List\n\n1. Go.\n2. Come.\n4. Stay.\n", "markdown") == []
