"""Days with their time of day, and hours told by a number alone; 12 July 2021 is a Monday."""

from __future__ import annotations

import pytest

import numcheck
from numcheck.model.mention import Mention


def read(text: str) -> list[Mention]:
    found = numcheck.extract(text, dateline="2021-07-12")
    return [mention for mention in found if mention.kind == "time"]


@pytest.mark.parametrize(
    ("text", "written", "timex"),
    [
        ("We will meet on Friday at 7.", "Friday at 7", "2021-07-16T07:00"),
        ("Dinner is tomorrow at eight.", "tomorrow at eight", "2021-07-13T08:00"),
        ("It was last night at 9.", "last night at 9", "2021-07-11T21:00"),
        ("Tea is at 4 in the afternoon.", "4 in the afternoon", "T16:00"),
        ("She rose at five in the morning.", "five in the morning", "T05:00"),
        ("Call me in the evening at 8.", "8", "T20:00"),
        ("The bus left yesterday before 4pm.", "yesterday before 4pm", "2021-07-11T16:00"),
        ("They met at 8am this morning.", "8am this morning", "2021-07-12T08:00"),
        ("Lunch is today at 1p.", "today at 1p", "2021-07-12T13:00"),
    ],
)
def test_a_day_takes_the_time_beside_it(text: str, written: str, timex: str) -> None:
    (mention,) = read(text)
    assert (mention.span.text, mention.timex) == (written, timex)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("She will see you on Friday from 3 to 5 p.m.", "2021-07-16T15:00", "2021-07-16T17:00"),
        ("We will meet between 3 and 8am next Friday.", "2021-07-16T03:00", "2021-07-16T08:00"),
        ("It is open tonight from 7 to 7:30.", "2021-07-12T19:00", "2021-07-12T19:30"),
        ("It was yesterday from 10 p.m. to 2 a.m.", "2021-07-11T22:00", "2021-07-12T02:00"),
        ("The shop is open 9:00-17:30 GMT.", "09:00", "17:30"),
    ],
)
def test_a_run_of_hours_has_its_ends_in_the_record(text: str, low: str, high: str) -> None:
    (mention,) = read(text)
    record = mention.to_dict()
    assert (record["low"], record["high"]) == (f"{low}:00", f"{high}:00")


@pytest.mark.parametrize(
    "text",
    [
        "The shares closed on Friday at 12.",
        "They lost on Saturday at 7 grounds.",
        "It fell on Tuesday by 3 points.",
        "He took two in the morning sitting.",
        "It happened on Friday at 30 sites.",
        "On Monday about 12 came.",
    ],
)
def test_prices_and_counts_after_a_day_are_no_hours(text: str) -> None:
    assert [mention.span.text for mention in read(text)] == []
