"""Which lists of percentages are shares of one whole."""

from __future__ import annotations

import pytest

from tests.relations.told import hundreds


@pytest.mark.parametrize(
    ("text", "shares", "sure"),
    [
        (
            "The feed consisted of 50% hay, 15% oats and 35% beets.",
            ("50%", "15%", "35%"),
            True,
        ),
        (
            "The marks were weighted: 40% for the essay, 35% for the talk and 25% for the map.",
            ("40%", "35%", "25%"),
            True,
        ),
        (
            "Pain was mild in 45%, moderate in 40% and severe in 15%.",
            ("45%", "40%", "15%"),
            True,
        ),
        (
            "We saw 24 red (40%), 15 blue (25%) and 21 green boats (35%).",
            ("40%", "25%", "35%"),
            True,
        ),
        (
            "Of the boats 17% had one mast, 33% had two and 50% had three or more.",
            ("17%", "33%", "50%"),
            False,
        ),
        (
            "Half of it went to roads (50%), schools (30%) and others (20%).",
            ("50%", "30%", "20%"),
            False,
        ),
        (
            "They came by bus (54.8%), by train (14.2%) and on foot (31.0%).",
            ("54.8%", "14.2%", "31.0%"),
            False,
        ),
    ],
)
def test_words_counts_or_decimals_make_a_list_one_whole(
    text: str, shares: tuple[str, ...], *, sure: bool
) -> None:
    assert hundreds(text) == [(shares, sure)]


@pytest.mark.parametrize(
    "text",
    [
        "Owners complained of fleas (48%), noise (29%) and dirt (22%).",
        "Rents rose 4.1% in the north, 3.2% in the east and 2.7% in the west.",
        "Fever was found in 45.2% of the cows, 30.1% of the sheep and 24.7% of the goats.",
        "Nausea (6.4%, 7.3%) and fatigue (4.5%, 4.2%) were rare.",
        "It grew by 45.1% compared with 30.2% in May and 24.7% in June.",
        "The feed consisted of 50% hay and 50% oats.",
        "More than 50% had one, more than 30% had two and more than 10% had three.",
    ],
)
def test_lists_of_other_wholes_of_change_or_of_two_shares_are_left_alone(text: str) -> None:
    assert hundreds(text) == []
