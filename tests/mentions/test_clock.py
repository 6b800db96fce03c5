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
    ],
)
def test_ratios_scores_and_verses_are_not_times(text: str) -> None:
    assert [mention.span.text for mention in read(text)] == []
