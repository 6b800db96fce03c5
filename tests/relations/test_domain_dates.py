"""Which dates are said to exist, and to fall on a weekday."""

from __future__ import annotations

import pytest

from tests.relations.told import possible


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("It was opened on 31 April 2019.", "31 April 2019"),
        ("The match is on 2021-02-30.", "2021-02-30"),
        ("Entries close on the 31st of June.", "the 31st of June"),
    ],
)
def test_a_written_day_is_said_to_exist(text: str, date: str) -> None:
    assert possible(text, "date") == [date]


@pytest.mark.parametrize(
    "text",
    [
        "There is no 31 April, as every child knows.",
        "In most calendars 30 February does not exist.",
        "The invoice gives a fictitious date, 30 February 2020.",
        "It rained in May 2020.",
    ],
)
def test_a_day_that_the_text_denies_is_not_said_to_exist(text: str) -> None:
    assert possible(text, "date") == []


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("It sank on Tuesday 15 April 1912.", "Tuesday 15 April 1912"),
        ("It rained on Wed. 6 May 2021.", "Wed. 6 May 2021"),
        ("On 6 May 2021, a Monday, it rained.", "6 May 2021"),
        ("On 6 May 2021 (Monday) it rained.", "6 May 2021"),
        ("Doors open on Monday, March 4.", "Monday, March 4"),
    ],
)
def test_a_weekday_is_said_of_the_date_beside_it(text: str, date: str) -> None:
    assert possible(text, "weekday") == [date]


@pytest.mark.parametrize(
    "text",
    [
        "He was crowned on Sunday, 11 January 1559.",
        "In Russia the palace fell on Wednesday, 25 October 1917.",
        "It stood in The Sun, 16 August 2008, page 4.",
        "It was not Monday, 6 May 2021, but a day later.",
        "In 2013 the fair fell on Monday, March 4.",
        "It rained on 6 May 2021 and Monday was dry.",
    ],
)
def test_other_calendars_and_newspapers_have_no_weekday(text: str) -> None:
    assert possible(text, "weekday") == []
