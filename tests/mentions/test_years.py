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
        ("after the 2014 riots it closed", "2014", "2014"),
        ("a bottle of the 2018 vintage", "2018", "2018"),
        ("in his 1796 pamphlet", "1796", "1796"),
        ("That 1978 motion was lost.", "1978", "1978"),
        ("in the 1988 quarter", "1988", "1988"),
        ("as recently as 1995.", "1995", "1995"),
        ("from 1928 onwards", "1928", "1928"),
        ("a map of ca 1907", "1907", "1907"),
        ("a poet (b. 1960)", "1960", "1960"),
        ("a poet (d. 1950)", "1950", "1950"),
        ("as said before (Roe 1994, 6)", "1994", "1994"),
        ("as said before (Roe, 2000: 103)", "2000", "2000"),
        ("the keeper (2013 – present)", "2013", "2013"),
        ("1669, rebuilt after the fire", "1669", "1669"),
        ("It closed in '88.", "'88", "1988"),
        ("Let the 90s rest.", "the 90s", "199"),
        ("in two thousand and thirty-two", "two thousand and thirty-two", "2032"),
        ("the last half of 1989", "the last half of 1989", "1989-H2"),
        ("the 2017 Q1 report", "2017 Q1", "2017-Q1"),
        ("during summer, often", "summer", "XXXX-SU"),
        ("Winter can be cold here.", "Winter", "XXXX-WI"),
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
        "it rose from 1970 to 1990 tonnes",
        "the 1000 page book",
        "the Winter Palace",
        "highs in the upper 90s",
        "temperatures in the 90s",
    ],
)
def test_counts_are_not_years(text: str) -> None:
    assert [mention.span.text for mention in read(text)] == []


def test_a_century_holds_both_ways_to_number_its_years() -> None:
    (mention,) = read("in the 19th century")
    assert mention.when is not None
    assert mention.when.period is not None
    assert mention.when.period.end.year == 1901


def test_the_record_of_a_century_ends_with_its_hundredth_year() -> None:
    (mention,) = read("in the 19th century")
    assert mention.to_dict()["low"] == "1800-01-01"
    assert mention.to_dict()["high"] == "1900-01-01"


def test_both_years_of_a_list_in_brackets_are_read() -> None:
    assert [mention.timex for mention in read("two plays (1916 and 1913)")] == ["1916", "1913"]


def test_a_year_before_christ_is_written_but_has_no_days() -> None:
    (mention,) = read("it fell in 44 BC")
    assert mention.when is not None
    assert mention.when.calendar is not None
    assert (mention.when.calendar.year, mention.when.period) == (-43, None)
