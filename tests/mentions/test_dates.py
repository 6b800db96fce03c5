"""Absolute dates: what is read as one, what it means, and what is left alone."""

from __future__ import annotations

from datetime import datetime

import pytest

from numcheck.mentions.context import Context
from numcheck.mentions.read import scan
from numcheck.model.mention import Mention
from numcheck.model.period import When

WRITTEN = datetime(2021, 7, 12)


def read(text: str, *, day_first: bool | None = None) -> list[Mention]:
    return [
        mention
        for mention in scan(Context(text, WRITTEN, day_first))
        if mention.kind in ("date", "time", "period")
    ]


@pytest.mark.parametrize(
    ("text", "written", "timex"),
    [
        ("It closed on 12 July 2021.", "12 July 2021", "2021-07-12"),
        ("It closed on July 12, 2021.", "July 12, 2021", "2021-07-12"),
        ("It closed on Jul. 12.", "Jul. 12", "2021-07-12"),
        ("It closed on the 12th of July.", "the 12th of July", "2021-07-12"),
        ("Stamped 12-Jul-2021.", "12-Jul-2021", "2021-07-12"),
        ("It opened in July 2019.", "July 2019", "2019-07"),
        ("Log of 2001 August 3.", "2001 August 3", "2001-08-03"),
        ("Revision of 2021-07-12.", "2021-07-12", "2021-07-12"),
        ("Sent 2021-07-12T14:30Z.", "2021-07-12T14:30Z", "2021-07-12T14:30"),
        ("Signed 12.07.2021 in ink.", "12.07.2021", "2021-07-12"),
        ("Signed 25/07/2021 in ink.", "25/07/2021", "2021-07-25"),
        ("Signed 12/31/2020 in ink.", "12/31/2020", "2020-12-31"),
        ("It met on Friday, May 2, 2014.", "Friday, May 2, 2014", "2014-05-02"),
        ("It met on Sunday 20 January 1974.", "Sunday 20 January 1974", "1974-01-20"),
        ("born 5 may 2020", "5 may 2020", "2020-05-05"),
        ("The fair ended on March eighth.", "March eighth", "2021-03-08"),
        ("On the early morning of May 3, 2020 it rained.", "May 3, 2020", "2020-05-03"),
        ("By early September 2018 it was over.", "early September 2018", "2018-09"),
        ("By the end of March 2018 it was over.", "the end of March 2018", "2018-03"),
        ("It closed on 28 June in 2020.", "28 June in 2020", "2020-06-28"),
        ("It closed on Dec. 7 of all days.", "Dec. 7", "2020-12-07"),
        ("By Aug. 31 C$2 million had come in.", "Aug. 31", "2021-08-31"),
    ],
)
def test_dates_of_every_common_form_are_read(text: str, written: str, timex: str) -> None:
    (mention,) = read(text)
    assert (mention.span.text, mention.timex) == (written, timex)


@pytest.mark.parametrize(
    "text",
    [
        "It may be so.",
        "They march on.",
        "He sat down by the sun.",
        "March on, said May.",
        "The 2 may differ.",
        "a second chance",
        "Version 1.2.2020 is out.",
        "The ratio was 3/4.",
        "Call 555-12-2020 now-ish.",
    ],
)
def test_words_and_figures_that_look_like_dates_are_left_alone(text: str) -> None:
    assert [mention.span.text for mention in read(text) if mention.span.text != "now"] == []


@pytest.mark.parametrize(
    "text",
    ["30 February 2020", "31 June", "February 29, 2021", "due on 2021-13-45", "30.02.2020"],
)
def test_an_impossible_date_keeps_what_is_written_and_means_no_day(text: str) -> None:
    (mention,) = read(text)
    assert isinstance(mention.value, When)
    assert mention.value.calendar is not None
    assert (mention.value.period, mention.timex) == (None, None)


def test_a_swappable_date_is_a_date_that_means_nothing() -> None:
    (mention,) = read("Signed 03/04/2020 in ink.")
    assert (mention.kind, mention.timex, mention.when) == ("date", None, When())


@pytest.mark.parametrize(("day_first", "timex"), [(True, "2020-04-03"), (False, "2020-03-04")])
def test_the_habit_of_the_document_settles_day_and_month(day_first: bool, timex: str) -> None:  # noqa: FBT001
    (mention,) = read("Signed 03/04/2020 in ink.", day_first=day_first)
    assert mention.timex == timex


def test_a_year_stated_before_in_the_sentence_wins_over_the_dateline() -> None:
    early, late = read("On May 31, 2019, the port said that 40 ships lay there as of May 12.")
    assert (early.timex, late.timex) == ("2019-05-31", "2019-05-12")
    assert late.when is not None
    assert not late.when.leans


def test_a_stated_year_does_not_reach_past_its_sentence() -> None:
    _, late = read("The port closed on May 31, 2019. It reopened on May 12.")
    assert late.timex == "2021-05-12"
    assert late.when is not None
    assert late.when.leans


@pytest.mark.parametrize("text", ["1" * 20_000, "1/" * 10_000, "May " * 5_000, "12 and " * 5_000])
def test_hostile_text_is_read_in_linear_time(text: str) -> None:
    read(text)


@pytest.mark.parametrize("text", ["70 Jan. was noted", "In May 32 ships sank.", "45 March"])
def test_a_day_that_no_month_has_is_no_date_without_a_year(text: str) -> None:
    assert [mention.span.text for mention in read(text) if mention.span.text != "May"] == []
