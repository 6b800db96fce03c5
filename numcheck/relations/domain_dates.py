"""Reads that a written day exists, and that it falls on the weekday written with it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from numcheck.lexicon.events import event_words
from numcheck.model.analysis import Analysis
from numcheck.model.document import Block
from numcheck.model.mention import Mention
from numcheck.model.period import Calendar
from numcheck.model.relation import Domain
from numcheck.model.sentence import Sentence
from numcheck.relations.times import stated_days, times_of, year_of

NEAR = 8  # words either side in which the text says that there is no such day
COMPANY = 25  # words either side in which another calendar or its country is named
BESIDE = 2  # words before it: "there is no 31 April"
OWN_CALENDAR = 1923  # the last year in which a European state (Greece) gave up the Julian calendar
ENGLISH_CALENDAR = 1753  # the first full year of the Gregorian calendar in Britain


WEEKDAY_LINKS = frozenset(
    {(",", "a"), ("(",), ("(", "a"), ("was", "a"), ("is", "a"), ("falls", "on", "a")}
)
ARTICLES = frozenset({("a",), ("an",), ("no",), ("any",)})
STREETS = frozenset({"street", "road", "avenue", "lane", "drive", "place", "square", "close"})
CLOSINGS = frozenset({",", ".", ")", ";", "and", "—", "–"})


def read(analysis: Analysis) -> Iterator[Domain]:
    """One `Domain` per day of the calendar, and one more where its weekday is written."""
    told: dict[Block, set[int]] = {}
    for sentence in analysis.sentences:
        for mention in times_of(sentence):
            calendar = mention.when.calendar if mention.when else None
            if calendar is None:
                continue
            if calendar.year is not None:
                told.setdefault(sentence.block, set()).add(calendar.year)
            if calendar.month is None or calendar.day is None:
                continue
            if not (_denied(sentence, mention) or _of_another_kind(sentence, mention)):
                yield Domain(mention=mention, said_as="date")
            if calendar.weekday is None or _newspaper(analysis.document.text, sentence, mention):
                continue
            if not _other_year(calendar, told.get(sentence.block)):
                yield from _weekday(sentence, mention, calendar)
        yield from _apart(sentence)


def _apart(sentence: Sentence) -> Iterator[Domain]:
    """As in "6 May 2021, a Monday," and "6 May 2021 (Monday)"."""
    for mention, beside in pairwise(sentence.mentions):
        weekday = beside.when.calendar if beside.when else None
        if weekday is None or weekday.weekday is None or weekday.month is not None:
            continue
        days = stated_days(mention)
        told = sentence.between(mention, beside) in WEEKDAY_LINKS
        closed = set(sentence.after(beside, 1)) <= CLOSINGS
        if not (told and closed and days and days.days == 1 and year_of(mention)):
            continue
        if days.start.year >= ENGLISH_CALENDAR and not _denied(sentence, mention):
            yield Domain(mention=mention, said_as="weekday", beside=beside)


def _weekday(sentence: Sentence, mention: Mention, calendar: Calendar) -> Iterator[Domain]:
    year = calendar.year
    if year is not None and year < ENGLISH_CALENDAR:
        return
    if year is not None and year <= OWN_CALENDAR and _calendar_named(sentence, mention):
        return
    if not _denied(sentence, mention):
        yield Domain(mention=mention, said_as="weekday")


def _newspaper(text: str, sentence: Sentence, mention: Mention) -> bool:
    """Whether "Sun" is no day: "The Sun, 5 May 2019", "York Sun, 5 May 2019"."""
    name = mention.span.text.removeprefix("The ").removeprefix("the ")
    if not name.startswith("Sun") or name.startswith("Sunday"):
        return False
    return name != mention.span.text or any(
        text[word.start].isupper() for word in sentence.words_before(mention.span.start, 1)
    )


def _denied(sentence: Sentence, mention: Mention) -> bool:
    guards = event_words().guards
    around = (*sentence.before(mention, NEAR), *sentence.after(mention, NEAR))
    return not (
        guards["unreal"].isdisjoint(around)
        and guards["negated"].isdisjoint(sentence.before(mention, BESIDE))
    )


def _of_another_kind(sentence: Sentence, mention: Mention) -> bool:
    """Whether it is no day of a calendar at all: "a 31 April would be odd", "31 April Street"."""
    if sentence.before(mention, 1) in ARTICLES:
        return True
    return not STREETS.isdisjoint(sentence.after(mention, 1))


def _calendar_named(sentence: Sentence, mention: Mention) -> bool:
    near = (*sentence.before(mention, COMPANY), *sentence.after(mention, COMPANY))
    return not event_words().guards["calendars"].isdisjoint(near)


def _other_year(calendar: Calendar, years: set[int] | None) -> bool:
    """Whether a year told in the same paragraph gives the date the weekday written."""
    if calendar.year is not None or not years:
        return False
    return any(weekday_of(calendar, year) == calendar.weekday for year in years)


def weekday_of(calendar: Calendar, year: int) -> int | None:
    """The weekday of the written day and month in *year*, None where there is no such day."""
    try:
        return date(year, calendar.month or 1, calendar.day or 1).weekday()
    except ValueError:
        return None
