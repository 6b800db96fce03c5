"""Which parts a text says make a whole."""

from __future__ import annotations

import pytest

from numcheck.model.relation import Sum
from numcheck.pipeline import analyse
from numcheck.readers.files import read_text


def sums(text: str) -> list[tuple[str, ...]]:
    """The whole and the parts of every sum, as written."""
    return [
        (sum_.whole.span.text, *(part.span.text for part in sum_.parts))
        for sum_ in analyse(read_text(text)).of(Sum)
    ]


@pytest.mark.parametrize(
    ("text", "sum_"),
    [
        (
            "The bus held 17 people: nine men, five women and three children.",
            ("17", "nine", "five", "three"),
        ),
        ("The bus held 17 people (9 men and 8 women).", ("17", "9", "8")),
        ("We logged 40 faults (13 old and 27 new) in May.", ("40", "13", "27")),
        (
            "Some 350 trees were felled (160 in the north and 190 in the south).",
            ("Some 350", "160", "190"),
        ),
        ("The bus held 17 people — 9 men and 8 women — and a dog.", ("17", "9", "8")),
        (
            "We trained 70 pilots, 30 of whom were men and 40 of whom were women.",
            ("70", "30", "40"),
        ),
        ("We bought 49 cars, of which 20 were old and 29 were new.", ("49", "20", "29")),
        ("Of the 60 pupils, 35 were girls and 25 were boys.", ("60", "35", "25")),
        ("Of the 60 pupils, 35 (58%) sang and 25 (42%) danced.", ("60", "35", "25")),
        ("We tested 83 cars, of which 56 passed and the remaining 27 failed.", ("83", "56", "27")),
        ("Of the 83 cars, 56 passed, leaving 27 to be mended.", ("83", "56", "27")),
        (
            "Some 83 mice were divided into two groups: 40 on hay and 43 on oats.",
            ("Some 83", "40", "43"),
        ),
        (
            "The 83 mice were randomly assigned to hay (n = 40) or oats (n = 43).",
            ("83", "40", "43"),
        ),
        (
            "On Monday 83 mice died, 40 in the control group and 43 in the hay group.",
            ("83", "40", "43"),
        ),
        ("The village lost 12 men and 9 women, 21 in all.", ("21", "12", "9")),
        ("He sold 12 hats and 9 scarves for a total of 21.", ("21", "12", "9")),
    ],
)
def test_reads_a_sum(text: str, sum_: tuple[str, ...]) -> None:
    assert sums(text) == [sum_]


@pytest.mark.parametrize(
    "text",
    [
        "The hall held 30 cars, including 21 vans and 14 red ones.",
        "The hall held 30 cars (e.g. 21 vans and 14 lorries).",
        "The hall held 30 cars (at least 21 vans and 14 lorries).",
        "Of the 60 pupils, 35 swam and 30 played chess.",
        "The club has 60 pupils, of whom 35 swim and 30 play chess.",
        "We asked 60 pupils (35 swim, 30 play chess and some do both).",
        "We visited 12 farms (340 cows and 20 goats).",
        "She had 2 doubts: 1) the price and 2) the date.",
        "Size was coded for 4 boxes (0 = small and 1 = large).",
        "The test has 30 points (12 or 13 to pass).",
        "We saw 40 women (mean age 45 and 12 with children).",
        "Of the 500 mice, 240 in the hay group and 245 in the control group were weighed.",
        "Most of the 50 leaks came early (20 (40%) by Monday and 35 (70%) by Friday).",
        "One of two groups was fed: hay (n = 40) and oats (n = 43).",
        "They scored 102 points (Roe 30 and Poe 25).",
        "The 90 clerks (Roe, 45, and Poe, 52) went home.",
        "Rovers 102 (30 at home and 25 away)",
        "The 52 mice came in May, and 47 got hay (n = 32) or oats (n = 15).",
        "Between 12 and 14 people came: 5 men and 9 women.",
    ],
)
def test_reads_no_exhaustive_sum(text: str) -> None:
    found = [sum_ for sum_ in analyse(read_text(text)).of(Sum) if sum_.exhaustive]
    assert found == []


def test_what_was_assigned_is_not_all_that_was_enrolled() -> None:
    text = "At first 99 farmers were enrolled; 40 were assigned to plant oats and 43 to plant rye."
    (sum_,) = analyse(read_text(text)).of(Sum)
    assert (sum_.whole.span.text, sum_.exhaustive) == ("99", False)
