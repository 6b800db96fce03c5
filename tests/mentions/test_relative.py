"""Relative times, seen from a Monday: 12 July 2021."""

from __future__ import annotations

from datetime import datetime

import pytest

from numcheck.lexicon.calendar import calendar_words
from numcheck.mentions.context import Context
from numcheck.mentions.read import scan
from numcheck.model.mention import Mention

WRITTEN = datetime(2021, 7, 12)
TIMES = ("date", "time", "period", "duration", "set")


def read(text: str, written: datetime | None = WRITTEN) -> list[Mention]:
    return [mention for mention in scan(Context(text, written)) if mention.kind in TIMES]


@pytest.mark.parametrize(
    ("text", "written", "kind", "timex"),
    [
        ("It closed yesterday.", "yesterday", "date", "2021-07-11"),
        ("It is closed Tuesdays.", "Tuesdays", "set", "XXXX-WXX-2"),
        ("It plays on Tuesday nights.", "Tuesday nights", "set", "XXXX-WXX-2TNI"),
        ("It is open every other day.", "every other day", "set", "P2D"),
        ("It pays each quarter.", "each quarter", "set", "P3M"),
        ("It fell in recent years.", "recent years", "date", "PAST_REF"),
        ("It may rise in coming weeks.", "coming weeks", "date", "FUTURE_REF"),
        ("It froze 3,000 years ago.", "3,000 years ago", "date", "BC0980"),
        ("It fell for the past two quarters.", "the past two quarters", "duration", "P2Q"),
        ("The sum will be paid in January.", "January", "date", "2022-01"),
        ("It had been due to close on Friday.", "Friday", "date", "2021-07-09"),
        ("It is closed today.", "today", "date", "2021-07-12"),
        ("It opens tomorrow night.", "tomorrow night", "time", "2021-07-13TNI"),
        ("It closed last night.", "last night", "time", "2021-07-11TNI"),
        ("It closed Tuesday.", "Tuesday", "date", "2021-07-06"),
        ("It closed on Monday.", "Monday", "date", "2021-07-12"),
        ("It will close on Friday.", "Friday", "date", "2021-07-16"),
        ("It closed Monday last week.", "Monday last week", "date", "2021-07-05"),
        ("It opens on Monday of next week.", "Monday of next week", "date", "2021-07-19"),
        (
            "It shut on Friday of the previous week",
            "Friday of the previous week",
            "date",
            "2021-07-09",
        ),
        ("The fair is on Sunday 18th.", "Sunday 18th", "date", "2021-07-18"),
        ("It opens on Friday the 16th, at last", "Friday the 16th", "date", "2021-07-16"),
        ("It closed last Friday.", "last Friday", "date", "2021-07-09"),
        ("Prices fell last week.", "last week", "date", "2021-W27"),
        ("Prices fell this month.", "this month", "date", "2021-07"),
        ("Prices fell last month.", "last month", "date", "2021-06"),
        ("Prices fell last year.", "last year", "date", "2020"),
        ("Prices may fall next year.", "next year", "date", "2022"),
        ("in December last year", "December last year", "date", "2020-12"),
        ("It closed last December.", "last December", "date", "2020-12"),
        ("It closed in March.", "March", "date", "2021-03"),
        ("It closed two years ago.", "two years ago", "date", "2019"),
        ("It closed ten days ago.", "ten days ago", "date", "2021-07-02"),
        ("It closed five months ago.", "five months ago", "date", "2021-02"),
        ("It closed a decade ago.", "a decade ago", "date", "2011"),
        ("three days later it rained", "three days later", "date", "P3D"),
        ("over the past three months", "the past three months", "duration", "P3M"),
        ("in the last two years", "the last two years", "duration", "P2Y"),
        ("in the first nine months of 2019", "the first nine months of 2019", "period", "P9M"),
        ("It opens every Monday.", "every Monday", "set", "XXXX-WXX-1"),
        ("It pays out each year.", "each year", "set", "P1Y"),
        ("It meets twice a month.", "twice a month", "set", "P1M"),
        ("It meets every two weeks.", "every two weeks", "set", "P2W"),
        ("They are now closed.", "now", "date", "PRESENT_REF"),
        ("They recently closed.", "recently", "date", "PAST_REF"),
        ("They will reopen soon.", "soon", "date", "FUTURE_REF"),
        ("He played over the weekend.", "the weekend", "date", "2021-W27-WE"),
    ],
)
def test_relative_times_are_reckoned_from_the_dateline(
    text: str, written: str, kind: str, timex: str
) -> None:
    (mention,) = read(text)
    assert (mention.span.text, mention.kind, mention.timex) == (written, kind, timex)


@pytest.mark.parametrize("text", ["It closed yesterday.", "It closed two years ago.", "last week"])
def test_without_a_dateline_nothing_is_reckoned(text: str) -> None:
    (mention,) = read(text, None)
    assert mention.when is not None
    assert mention.when.period is None


@pytest.mark.parametrize(
    "text",
    [
        "past the church",
        "the spring in his step",
        "a recent sale",
        "as soon as it rains",
        "future plans",
        "prices fall",
        "The Daily Bugle wrote",
    ],
)
def test_words_that_tell_no_time_are_left_alone(text: str) -> None:
    assert [mention.span.text for mention in read(text)] == []


def test_a_week_told_from_the_story_claims_no_days() -> None:
    (mention,) = read("It shut on Friday of the previous week.")
    assert mention.when is not None
    assert mention.when.period is None


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("on Friday 13th Street was shut", "Friday"),
        ("on Sunday 2nd place was taken", "Sunday"),
        ("on Monday the 3rd team won", "Monday"),
    ],
)
def test_a_rank_after_a_weekday_may_belong_to_the_next_noun(text: str, written: str) -> None:
    assert [mention.span.text for mention in read(text)] == [written]


def test_a_weekday_that_never_has_that_rank_near_the_dateline_claims_no_day() -> None:
    (mention,) = read("It closed on Tuesday 11th.")
    assert mention.when is not None
    assert (mention.when.period, mention.timex) == (None, None)


def test_what_leans_on_the_dateline_says_so() -> None:
    (mention,) = read("It closed last year.")
    assert mention.when is not None
    assert mention.when.leans


@pytest.mark.parametrize(("text", "timex"), calendar_words().reads.items())
def test_every_reading_of_the_calendar_lexicon_holds(text: str, timex: str) -> None:
    (mention,) = read(text)
    assert mention.timex == timex


@pytest.mark.parametrize("day", [datetime(1, 1, 1), datetime(9999, 12, 31)])
def test_no_dateline_breaks_the_reckoning(day: datetime) -> None:
    text = "last week, 9000 years ago, next year, Tuesday, last winter, the weekend, tomorrow, Q1"
    assert read(text + ", a year earlier, this quarter, 5 December, in May, 300 decades ago", day)


def test_years_later_are_counted_from_the_year_told_before() -> None:
    _, later = read("It opened in 1724. Two years later it burned down.")
    assert (later.timex, later.when and later.when.period) == ("1726", None)


@pytest.mark.parametrize("text", ["three quarters of a mile", "in three quarters of all cases"])
def test_quarters_of_a_whole_are_no_time(text: str) -> None:
    assert read(text) == []
