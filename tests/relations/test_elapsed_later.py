"""Which two dates a length is told between."""

from __future__ import annotations

import pytest

from tests.relations.told import lengths


@pytest.mark.parametrize(
    "text",
    [
        "The mill burned down in 1990 and was rebuilt ten years later, in 2005.",
        "The mill burned down in 1990 and was rebuilt in 2005, ten years later.",
        "In 1990 the mill burned down. Ten years later, in 2005, it opened again.",
        "Ten years after opening in 1990, it closed in 2005.",
        "It closed in 2005, ten years after opening in 1990.",
        "It opened in 1990, ten years before closing in 2005.",
    ],
)
def test_a_length_leads_from_one_date_to_the_other(text: str) -> None:
    (found,) = lengths(text, "later")
    assert found[:2] == ("1990", "2005")
    assert found[2].lower() == "ten years"


@pytest.mark.parametrize(
    "text",
    [
        "It opened in 1980, burned down in 1990 and was rebuilt ten years later, in 2005.",
        "Ten years later, in 2005, it opened again.",
        "The mill burned down in 1990, and ten years later the town that it fed in 2005 was gone.",
        "It closed in 2005, ten years after the fire, which the owner set in 1990.",
    ],
)
def test_a_length_from_a_date_in_doubt_is_not_read(text: str) -> None:
    assert lengths(text, "later") == []
