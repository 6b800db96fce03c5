"""Which claims are about the same thing."""

from __future__ import annotations

import pytest

from numcheck.claims.align import Match, same_claims
from numcheck.claims.counted import count_nouns
from numcheck.claims.read import make_claims
from tests.claims.build import analysis


def matches(marked: str) -> list[Match]:
    read = make_claims(count_nouns(analysis(marked)))
    return list(same_claims(read.claims, read.document.text))


def pairs(marked: str) -> list[tuple[str, str]]:
    return [(m.first.mention.span.text, m.second.mention.span.text) for m in matches(marked)]


@pytest.mark.parametrize(
    ("marked", "pair"),
    [
        (
            (
                "The ministry put the town on a list of 11 ports that break the rules on waste. "
                "The ministry has put the town on this list of 12 ports that break the rules."
            ),
            ("11", "12"),
        ),
        (
            (
                "It employs 214 weavers in the valley. "
                "With its 241 weavers in the valley the mill employs more than any other."
            ),
            ("214", "241"),
        ),
        (
            (
                "The village choir sang 36 old songs in the cathedral. "
                "The choir of the village sang 36 songs in the cathedral again."
            ),
            ("36", "36"),
        ),
    ],
)
def test_a_claim_repeated_is_found_whether_or_not_it_agrees(
    marked: str, pair: tuple[str, str]
) -> None:
    assert pairs(marked) == [pair]


@pytest.mark.parametrize(
    "marked",
    [
        "In 2019 it lent 482 new books to schools. In 2020 it lent 428 new books to schools.",
        "The northern mill employs 214 old weavers. The southern mill employs 241 old weavers.",
        "Police said the storm hit 18 huts in town. The club said the storm hit 15 huts in town.",
        "The mill will hire 214 weavers in the valley. The mill hired 114 weavers in the valley.",
        "The storm trapped 18 hikers in huts. The storm trapped another 15 hikers in huts.",
        "Did the storm trap 18 hikers in the hut? The storm trapped 15 hikers in the hut.",
        "45 of the 120 hikers had food in the hut. The 54 hikers had food in the hut.",
        "Each bus took 43 pupils to the school. The bus took 48 pupils to the school.",
        "The mill employs 214 young weavers in town. The mill employs 241 old weavers in town.",
        "The storm trapped 18 hikers and 15 hikers in the hut.",
        "The mill employs 214 weavers. The port has 241 cranes.",
        "The mill employs 214 weavers. Far away, there are 241 weavers.",
    ],
)
def test_what_the_sentences_tell_apart_is_not_the_same(marked: str) -> None:
    assert pairs(marked) == []


def test_a_series_of_like_sentences_is_no_repetition() -> None:
    towns = ("Aar", "Bex", "Cham", "Dorf", "Egg")
    text = " ".join(
        f"In {town} the storm hit 3{n} farms in the hills." for n, town in enumerate(towns)
    )
    assert pairs(text) == []


def test_the_evidence_is_in_the_words_of_the_text() -> None:
    (match,) = matches(
        "It employs 214 weavers in the valley. "
        "With its 241 weavers in the valley the mill employs more than any other."
    )
    assert match.evidence[0] == "both speak of valley, employs"
    assert "one digit apart" in match.evidence
