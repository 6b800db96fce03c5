"""Which figures a text sets against each other, and how."""

from __future__ import annotations

import pytest

from numcheck.model.relation import Comparison
from numcheck.pipeline import analyse
from numcheck.readers.files import read_text


def comparisons(text: str) -> list[tuple[str, str, str]]:
    """The words, the figure they are said of, and the other."""
    found = analyse(read_text(text)).of(Comparison)
    return [(c.told.text, c.first.span.text, c.second.span.text) for c in found]


@pytest.mark.parametrize(
    ("text", "comparison"),
    [
        (
            "The hall seats 160 people, 40 more than the 120 of 1990.",
            ("40 more than", "160", "120"),
        ),
        ("It fell 30 mm, 20% more than last year's 25 mm.", ("20% more than", "30 mm", "25 mm")),
        (
            "It lent 90 books, 10 fewer books than the 100 of 1990.",
            ("10 fewer books than", "90", "100"),
        ),
        ("Sales of 400 were double the 200 of 2019.", ("double", "400", "200")),
        (
            "It cost $60, more than three times the $20 of 1990.",
            ("more than three times", "$60", "$20"),
        ),
        ("Twice as many women (30) as men (15) came.", ("Twice", "30", "15")),
        ("Half as many women (15) as men (30) came.", ("Half", "15", "30")),
        ("More women (30) than men (15) came.", ("More", "30", "15")),
        ("More women than men came (30 against 15).", ("More", "30", "15")),
        ("It was higher in Rye (30%) than in Deal (15%).", ("higher", "30%", "15%")),
        ("Women (30) outnumbered men (15).", ("outnumbered", "30", "15")),
        ("Women outnumbered men, 30 to 15.", ("outnumbered", "30", "15")),
    ],
)
def test_reads_a_comparison(text: str, comparison: tuple[str, str, str]) -> None:
    assert comparisons(text) == [comparison]


@pytest.mark.parametrize(
    "text",
    [
        "More than 30 people and 15 dogs came.",
        "No more women (30) than men (15) came.",
        "It was higher in Rye (30) than in Deal (15).",
        "He ranked higher (3%) than Roe (5%).",
        "It cost $60, more than the 20 hours were worth.",
        "It has 60 cows and 10 more than the 40 sheep.",
        "The 60 cows ate twice the hay.",
    ],
)
def test_reads_no_comparison(text: str) -> None:
    assert comparisons(text) == []


@pytest.mark.parametrize(
    ("text", "comparison"),
    [
        ("Most came from Rye (40), followed by Deal (35).", ("followed by", "40", "35")),
        ("Roe got 45% of the vote, ahead of Poe with 40%.", ("ahead of", "45%", "40%")),
        ("The lowest rate was 12% and the highest 40%.", ("highest", "40%", "12%")),
    ],
)
def test_reads_a_rank(text: str, comparison: tuple[str, str, str]) -> None:
    assert comparisons(text) == [comparison]


@pytest.mark.parametrize(
    "text",
    [
        "He ran 10 times, followed by 20 more.",
        "The least came from Rye (40), followed by Deal (55).",
        "The largest boat has 12 sails and is followed by 30 gulls.",
        "He came home in 45 seconds, ahead of Poe in 47 seconds.",
    ],
)
def test_reads_no_rank(text: str) -> None:
    assert comparisons(text) == []
