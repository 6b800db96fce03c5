"""Which fraction in words a percentage restates."""

from __future__ import annotations

import pytest

from numcheck.model.relation import Same
from numcheck.pipeline import analyse
from numcheck.readers.files import read_text


def restated(text: str) -> list[tuple[str, str]]:
    """Every fraction and its percentage, as written."""
    return [
        (same.first.span.text, same.second.span.text)
        for same in analyse(read_text(text)).of(Same, "share")
    ]


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("Two-thirds (67%) of the schools closed.", ("Two-thirds", "67%")),
        ("Two-thirds (67 percent) of the schools closed.", ("Two-thirds", "67 percent")),
        ("Almost half (43%) of the schools closed.", ("Almost half", "43%")),
        ("More than half of the schools (54%) closed.", ("More than half", "54%")),
        ("One in five schools (20%) closed.", ("One in five", "20%")),
        ("It closed for a quarter of the schools (24%).", ("a quarter", "24%")),
        ("Over half of the schools were closed (56.2%).", ("Over half", "56.2%")),
        ("One third of all the schools (33.8%; Table 1) closed.", ("One third", "33.8%")),
        ("Two-thirds (67%, 95% CI 60 to 74) of them closed.", ("Two-thirds", "67%")),
        ("Two-thirds of the schools, or 67%, closed.", ("Two-thirds", "67%")),
        ("In May 67% (two-thirds) of them closed.", ("two-thirds", "67%")),
    ],
)
def test_reads_a_restated_share(text: str, pair: tuple[str, str]) -> None:
    assert restated(text) == [pair]


@pytest.mark.parametrize(
    "text",
    [
        "Half the 84 seats (3%) were new.",
        "Half of the towns raised the tax (12%) in May.",
        "In the second half (45%) they attacked more.",
        "Half of the mice (95% CI 41 to 59) died.",
        "Half of the mice (12% fewer than before) died.",
        "Half of the mice (43%, 57%) died.",
        "Half of the mice (43% of the males) died.",
        "A majority (52%) voted for it.",
        "Grade 3/4 pain (18%) was rare.",
        "Half of the mice died. A few (12%) were saved.",
    ],
)
def test_reads_no_restated_share(text: str) -> None:
    assert restated(text) == []
