"""From–to of dates: the hull, the ends, and the year they share."""

from __future__ import annotations

from datetime import datetime

import pytest

from numcheck.mentions.context import Context
from numcheck.mentions.periods import join_periods
from numcheck.mentions.read import scan
from numcheck.model.mention import Mention

WRITTEN = datetime(2021, 7, 12)


def read(text: str) -> list[Mention]:
    context = Context(text, WRITTEN)
    return [mention for mention in join_periods(context, scan(context)) if mention.kind == "period"]


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("from 1990 to 1995", "1990-01-01", "1996-01-01"),
        ("between March and May 2020", "2020-03-01", "2020-06-01"),
        ("in 1998–99", "1998-01-01", "2000-01-01"),
        ("the war (1914-1918)", "1914-01-01", "1919-01-01"),
        ("on 12–15 July 2021", "2021-07-12", "2021-07-16"),
        ("on July 12-15", "2021-07-12", "2021-07-16"),
        ("from July 2003 to December 2004", "2003-07-01", "2005-01-01"),
        ("on 3 March – 5 May 2020", "2020-03-03", "2020-05-06"),
        ("from 1890 until 1970", "1890-01-01", "1971-01-01"),
        ("from 5 to 7 July 2020", "2020-07-05", "2020-07-08"),
        ("a scholar (1868 - 1912)", "1868-01-01", "1913-01-01"),
        ("two plays (1892 – 94)", "1892-01-01", "1895-01-01"),
        ("an abbot (c. 314 – 368)", "0314-01-01", "0369-01-01"),
        ("closed from April until the end of June", "2021-04-01", "2021-07-01"),
        ("on Saturday 1 to Monday 3 June 2019", "2019-06-01", "2019-06-04"),
        ("between January 1985 and November 2004", "1985-01-01", "2004-12-01"),
    ],
)
def test_the_hull_runs_from_the_first_day_to_the_last(text: str, low: str, high: str) -> None:
    (mention,) = read(text)
    record = mention.to_dict()
    assert (record["low"], record["high"]) == (low, high)
    assert len(mention.parts) == 2


@pytest.mark.parametrize(
    "text", ["from 2010 to 2008", "from May 5, 2020 to March 3, 2020", "the war (1918–1914)"]
)
def test_a_reversed_period_keeps_its_ends_and_means_no_days(text: str) -> None:
    (mention,) = read(text)
    assert mention.when is not None
    assert mention.when.period is None
    assert len(mention.parts) == 2


@pytest.mark.parametrize(
    "text",
    ["in March and in May", "pp. 1012-1018", "1500-1700 m", "In 1990 and 1995 it rained", "9-11"],
)
def test_neighbours_that_are_no_period_stay_apart(text: str) -> None:
    assert read(text) == []


def test_a_year_at_the_end_belongs_to_both_ends() -> None:
    (mention,) = read("between March and May 2018")
    first, last = (part.when for part in mention.parts)
    assert first is not None
    assert last is not None
    assert first.calendar is not None
    assert first.calendar.year == 2018
    assert not first.leans


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("from 12/05/2003 to 11/05/2002", [2003, 2002]),
        ("the years (2003 to 2002)", [2003, 2002]),
        ("from 1970 until 1890 per the register", [1970, 1890]),
    ],
)
def test_ends_in_the_wrong_order_keep_their_years(text: str, years: list[int]) -> None:
    (mention,) = read(text)
    ends = [part.when.calendar for part in mention.parts if part.when]
    assert [end.year for end in ends if end] == years


def test_days_of_two_weekdays_share_the_month_told_once() -> None:
    (mention,) = read("open Monday 5 to Sunday 3 May 2021")
    ends = [part.when.calendar for part in mention.parts if part.when]
    assert [(end.day, end.month, end.weekday) for end in ends if end] == [(5, 5, 0), (3, 5, 6)]


@pytest.mark.parametrize(
    ("text", "timex"),
    [
        ("on Friday, 2 May 2014 at 3 p.m.", "2014-05-02T15:00"),
        ("on 23.04.2022 14:55", "2022-04-23T14:55"),
        ("tomorrow at 9:30 a.m.", "2021-07-13T09:30"),
    ],
)
def test_a_day_takes_the_time_told_after_it(text: str, timex: str) -> None:
    context = Context(text, WRITTEN)
    (mention,) = join_periods(context, scan(context))
    assert (mention.kind, mention.timex) == ("time", timex)


@pytest.mark.parametrize("text", ["profit this year through August", "open 1550 - 1800 units"])
def test_a_time_inside_another_and_amounts_make_no_period(text: str) -> None:
    assert read(text) == []
