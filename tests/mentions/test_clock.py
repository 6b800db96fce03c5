"""Times of day."""

from __future__ import annotations

from datetime import datetime

import pytest

from numcheck.mentions.context import Context
from numcheck.mentions.read import scan
from numcheck.model.mention import Mention

WRITTEN = datetime(2021, 7, 12)


def read(text: str) -> list[Mention]:
    return [mention for mention in scan(Context(text, WRITTEN)) if mention.kind == "time"]


@pytest.mark.parametrize(
    ("text", "written", "timex", "clock"),
    [
        ("It starts at 14:30.", "14:30", "T14:30", 870),
        ("It starts at 2:30 p.m. sharp", "2:30 p.m.", "T14:30", 870),
        ("It starts at 8 a.m. sharp", "8 a.m.", "T08:00", 480),
        ("It starts at noon.", "noon", "T12:00", 720),
        ("It ends by midnight.", "midnight", "T24:00", 1440),
        ("Landing was at 0900 GMT.", "0900 GMT", "T09:00", 540),
        ("It starts at 8.30pm.", "8.30pm", "T20:30", 1230),
        ("It starts at 5 o'clock.", "5 o'clock", "T05:00", 300),
        ("It started at 3 p.m. on Friday.", "3 p.m. on Friday", "2021-07-09T15:00", 900),
        ("It starts at five o'clock.", "five o'clock", "T05:00", 300),
        ("It starts at five oclock.", "five oclock", "T05:00", 300),
        ("It was half past eight.", "half past eight", "T08:30", 510),
        ("20 past eight in the evening", "20 past eight in the evening", "T20:20", 1220),
        ("quarter to six in the morning", "quarter to six in the morning", "T05:45", 345),
        (
            "Doors shut at thirty-six minutes past eight.",
            "thirty-six minutes past eight",
            "T08:36",
            516,
        ),
        (
            "It was 20 min past eight in the evening",
            "20 min past eight in the evening",
            "T20:20",
            1220,
        ),
        ("It starts at ten to nine.", "ten to nine", "T08:50", 530),
        ("It starts at 1140 a.m. sharp", "1140 a.m.", "T11:40", 700),
        ("It started at 7:56:30 am.", "7:56:30 am", "T07:56:30", 476),
    ],
)
def test_times_of_day_are_read(text: str, written: str, timex: str, clock: int) -> None:
    (mention,) = read(text)
    assert mention.when is not None
    assert (mention.span.text, mention.timex, mention.when.clock) == (written, timex, clock)


@pytest.mark.parametrize(
    "text",
    [
        "a 3:1 ratio",
        "mixed in a 10:30 ratio",
        "as John 3:16 says",
        "a time of 1:23.45",
        "won 21:15 in the final",
        "it paid $8.30",
        "at 25:10",
        "it fell from ten to nine",
        "odds of five to one.",
        "three to five months",
        "forty minutes past the border",
        "twenty past winners",
    ],
)
def test_ratios_scores_and_verses_are_not_times(text: str) -> None:
    assert [mention.span.text for mention in read(text)] == []


@pytest.mark.parametrize(
    ("text", "written", "clock", "until"),
    [
        ("open 08:00 - 20:00 daily", "08:00 - 20:00", 480, 1200),
        ("open from 2 to 4 p.m. sharp", "2 to 4 p.m.", 840, 960),
        ("open 9-10 am only", "9-10 am", 540, 600),
        ("open 11–2 pm only", "11–2 pm", 660, 840),
        ("between 3 and 8am", "3 and 8am", 180, 480),
        ("from 8 a.m. to 3 every day", "8 a.m. to 3", 480, 900),
        ("between 9:30 and 6 PST", "9:30 and 6 PST", 570, 1080),
        ("between 4 and 6 in the afternoon", "4 and 6 in the afternoon", 960, 1080),
        ("from 10 p.m. to 2 a.m.", "10 p.m. to 2 a.m.", 1320, 1560),
        ("It ran from 9:30 to 6.", "9:30 to 6", 570, 1080),
        ("The office is open 830am to 5pm.", "830am to 5pm", 510, 1020),
    ],
)
def test_a_run_of_hours_is_one_time_with_two_ends(
    text: str, written: str, clock: int, until: int
) -> None:
    (mention,) = read(text)
    assert mention.when is not None
    assert (mention.span.text, mention.when.clock, mention.when.until) == (written, clock, until)
    assert [part.when.clock for part in mention.parts if part.when] == [clock, until % 1440]


@pytest.mark.parametrize(
    "text",
    [
        "it rose from 3 to 8",
        "won 3-1 on Saturday",
        "between 3 and 8 people",
        "the vote was 5 to 4",
        "chapters 3 to 5",
        "between 4 and 6 amendments",
    ],
)
def test_figures_without_a_mark_or_a_day_are_no_hours(text: str) -> None:
    assert [mention.span.text for mention in read(text)] == []


@pytest.mark.parametrize("text", ["It left at 25:00 GMT.", "It left at 14:75 local time."])
def test_a_time_that_no_clock_shows_is_a_time_that_means_none(text: str) -> None:
    (mention,) = read(text)
    assert mention.when is not None
    assert (mention.when.clock, mention.timex) == (None, None)
