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
