"""Years, decades, centuries, quarters and seasons."""

from __future__ import annotations

from datetime import datetime

import pytest

from numcheck.mentions.context import Context
from numcheck.mentions.read import scan
from numcheck.model.mention import Mention

WRITTEN = datetime(2021, 7, 12)


def read(text: str) -> list[Mention]:
    return [mention for mention in scan(Context(text, WRITTEN)) if mention.kind == "date"]


@pytest.mark.parametrize(
    ("text", "written", "timex"),
    [
        ("It opened in 2011.", "2011", "2011"),
        ("The survey (2011) is old.", "2011", "2011"),
        ("as shown (Roe, 2011)", "2011", "2011"),
        ("unchanged since 1998", "1998", "1998"),
        ("the budget of 2019", "2019", "2019"),
        ("the class of '98", "'98", "1998"),
        ("in the 1990s", "the 1990s", "199"),
        ("back in the nineties", "the nineties", "199"),
        ("a mid-1980s fashion", "mid-1980s", "198"),
        ("in the 19th century", "the 19th century", "18"),
        ("by the early 20th century", "the early 20th century", "19"),
        ("it fell in 44 BC", "44 BC", "BC0044"),
        ("it fell in AD 79", "AD 79", "0079"),
        ("built c. 1850", "c. 1850", "1850"),
        ("built circa 1850", "circa 1850", "1850"),
        ("by late 1999", "late 1999", "1999"),
        ("in nineteen ninety-six", "nineteen ninety-six", "1996"),
        ("in the third quarter of 2019", "the third quarter of 2019", "2019-Q3"),
        ("its Q3 2019 results", "Q3 2019", "2019-Q3"),
        ("the second half of 2020", "the second half of 2020", "2020-H2"),
        ("third-quarter profit", "third-quarter", "2021-Q3"),
        ("in fiscal 2019", "fiscal 2019", "2019"),
        ("the FY 2019 plan", "FY 2019", "2019"),
        ("in summer 2019", "summer 2019", "2019-SU"),
        ("in the spring of 1998", "the spring of 1998", "1998-SP"),
    ],
)
def test_years_and_their_parts_are_read(text: str, written: str, timex: str) -> None:
    (mention,) = read(text)
    assert (mention.span.text, mention.timex) == (written, timex)


@pytest.mark.parametrize(
    "text",
    [
        "2000 people came",
        "In 2000 people's homes",
        "a run of 1500 m",
        "2000 of them",
        "the price of 1,998 shares",
        "some 1200 pages",
        "sold for $2000",
        "his last 1999 votes",
        "the second half of the match",
        "prices fall in every region",
    ],
)
def test_counts_are_not_years(text: str) -> None:
    assert [mention.span.text for mention in read(text)] == []


def test_a_century_holds_both_ways_to_number_its_years() -> None:
    (mention,) = read("in the 19th century")
    assert mention.to_dict()["low"] == "1800-01-01"
    assert mention.to_dict()["high"] == "1901-01-01"


def test_a_year_before_christ_is_written_but_has_no_days() -> None:
    (mention,) = read("it fell in 44 BC")
    assert mention.when is not None
    assert mention.when.calendar is not None
    assert (mention.when.calendar.year, mention.when.period) == (-43, None)
