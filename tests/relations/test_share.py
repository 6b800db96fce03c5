"""Which count, whole and percentage a text puts together."""

from __future__ import annotations

import pytest

from numcheck.model.relation import Share
from numcheck.pipeline import analyse
from numcheck.readers.files import read_text
from tests.relations.told import shares


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("We saw 45 of 120 lamps (38%) fail.", ("45", "120", "38%")),
        ("We saw 45 of the 120 lamps (38%) fail.", ("45", "120", "38%")),
        ("We saw 45 out of 120 (38%) fail.", ("45", "120", "38%")),
        ("We saw 45/120 (38%) fail.", ("45", "120", "38%")),
        ("We saw 45/120 lamps (38%) fail.", ("45", "120", "38%")),
        ("The lamps [45/120 lamps (38%)] failed.", ("45", "120", "38%")),
        ("The lamps failed (45/120, 38%).", ("45", "120", "38%")),
        ("The lamps failed (38%, 45/120).", ("45", "120", "38%")),
        ("The lamps failed (38%, 45 out of 120).", ("45", "120", "38%")),
        ("Failure came to 38% (45/120).", ("45", "120", "38%")),
        ("Failure came to 38% (45 of 120).", ("45", "120", "38%")),
        ("Failure came to 38% (n=45/120).", ("45", "120", "38%")),
        ("Failure came to 38% (n = 45/120) of lamps.", ("45", "120", "38%")),
        ("We saw failure in 38% of the lamps (45/120).", ("45", "120", "38%")),
        ("We saw 45 (38%) of the 120 lamps fail.", ("45", "120", "38%")),
        ("We saw 45 lamps (38%) out of 120 fail.", ("45", "120", "38%")),
        ("Of the 120 lamps, 45 (38%) failed.", ("45", "120", "38%")),
        ("In all, 45 of 120 owners answered (38% response rate).", ("45", "120", "38%")),
        ("It failed in 12 of 50 lamps, or 24 percent.", ("12", "50", "24 percent")),
        ("About 2 of the 42 lamps (5%) failed.", ("About 2", "42", "5%")),
        ("We saw 45 of 120 lamps (i.e. 38%) fail.", ("45", "120", "38%")),
        ("Two of the forty lamps (5%) failed.", ("Two", "forty", "5%")),
        ("We saw 3,120 of the 15,600 lamps (20%) fail.", ("3,120", "15,600", "20%")),
    ],
)
def test_reads_a_share(text: str, share: tuple[str, str, str]) -> None:
    assert share in shares(text)


@pytest.mark.parametrize(
    "text",
    [
        "Failure was rare (8 lamps, 95% CI 3 to 13, of 40 lamps).",
        "Power fell in 12 of 50 lamps (30% reduction).",
        "Light grew in 12 of 50 lamps, 30% more than before.",
        "We saw 12 of 50 lamps. They cost 30% of the sum.",
        "The 40 lamps cost $30 (5% tax).",
        "Two of the three largest banks (45% of deposits) were closed.",
        "It worked in 2 of 3 trials (5% alpha).",
        "The lamps came in 12 boxes of many kinds (30%).",
        "The rate rose by 2 percentage points in 12 of 50 towns (2 percentage points).",
    ],
)
def test_reads_no_share(text: str) -> None:
    assert shares(text) == []


def test_a_percentage_binds_to_the_bracket_behind_it_first() -> None:
    found = shares("Rust came back in 20% (14/70, 95% CI 12–31%).")
    assert found == [("14", "70", "20%")]


def test_a_pair_with_a_percentage_of_its_own_is_not_taken_from_it() -> None:
    assert shares("Use rose 5% (20/64, 31.3%) in May.") == [("20", "64", "31.3%")]


def test_each_percentage_of_a_list_has_its_own_pair() -> None:
    found = shares("It was 75% (15/20) here, 40% (8/20) there and 65% (13/20) beyond.")
    assert found == [("15", "20", "75%"), ("8", "20", "40%"), ("13", "20", "65%")]


def test_a_share_stands_in_a_table_cell() -> None:
    text = "| Arm | Cured |\n|---|---|\n| Old | 27/41 (65.9%) |\n| New | 9/9 (100%) |\n"
    found = [
        (share.part.span.text, share.whole.span.text, share.ratio.span.text)
        for share in analyse(read_text(text, "markdown")).of(Share)
    ]
    assert found == [("27", "41", "65.9%"), ("9", "9", "100%")]
