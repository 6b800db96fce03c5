"""Finds when a document was written and how it writes numeric dates; runs before the mentions."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time
from functools import cache
from typing import NamedTuple

from numcheck.mentions.date_edges import GAP, months_pattern, weekdays_pattern
from numcheck.mentions.named_dates import read_named
from numcheck.mentions.numeric_dates import read_numeric
from numcheck.mentions.pattern import Pattern
from numcheck.mentions.timex import MONTHS, when_of
from numcheck.model.analysis import Analysis
from numcheck.model.document import Block
from numcheck.model.period import Calendar, Dateline

FIRST_BLOCKS = 8  # blocks of a document among which its dateline stands
LAST_BLOCKS = 2
LONGEST_LINE = 160  # characters of a line that is only a byline or date
LABEL = Pattern(
    r"""[\W_]{0,3}(?P<label>(?i:first[ ]published|date[ ]published|published|posted|date|
    pubdate|publication[ ]date|
    issued|released|created|written|filed|last[ ]updated|last[ ]modified|updated|modified|lastmod))
    (?:[ ]?[:=][ ]?|[ ](?:on|at|in)?[ ]?)["']?""",
    re.VERBOSE,
)
RUNS_ON = Pattern(
    r"[ ,]{0,2}(?:and|but|then|or|until|till|to|through|with|when|while|after|before|for|from)\b"
)
UPDATES = ("last", "updated", "modified")
AFTER_PLACE = Pattern(r"[ ]?(?:\([^()\n]{1,40}\)[ ]?)?(?:—|–|--|-|:|/)|[ ]?\(")
BYLINE = Pattern(r"(?i:by)[ ][^|\n•·]{2,60}[ ]?[|•·,–—-][ ]")
REST = Pattern(r"[ ,]{0,2}(?:(?:at[ ])?[0-9]{1,2}[:.][0-9]{2}[^\n]{0,16})?[\s.\"'|)]{0,3}(?=\n|\Z)")
AUTHORED = Pattern(r"[ ]?(?:[|•·,–—-][ ]?)?(?i:by|author|source|reported[ ]by)\b|[ ]?[|•·]")


class Placed(NamedTuple):
    """A whole day at *start*..*end*; *rank* is lower the better it says when all was written."""

    rank: int
    start: int
    end: int
    day: date


def find_dateline(analysis: Analysis) -> Analysis:
    """The analysis with its habit of day and month, and its dateline unless one was given."""
    text = analysis.document.text
    given = analysis.brief.day_first
    day_first = habit(text) if given is None else given
    analysis = replace(analysis, day_first=day_first)
    if analysis.dateline is not None:
        return analysis
    found = min(_candidates(analysis), default=None)
    if found is None:
        reference = analysis.brief.reference
        return replace(analysis, dateline=Dateline(moment=reference)) if reference else analysis
    moment = datetime.combine(found.day, time())
    return replace(analysis, dateline=Dateline(moment=moment, start=found.start, end=found.end))


def habit(text: str) -> bool | None:
    """True where the document's own dates put the day first, False for the month, else None."""
    seen: set[bool] = set()
    for found in SLASHED.finditer(text):
        one, two = int(found["one"]), int(found["two"])
        if one > MONTHS >= two and one <= LONGEST_MONTH:
            seen.add(True)
        elif two > MONTHS >= one and two <= LONGEST_MONTH:
            seen.add(False)
    return seen.pop() if len(seen) == 1 else None


LONGEST_MONTH = 31
SLASHED = Pattern(
    r"(?<![\w/.,-])(?P<one>[0-9]{1,2})(?P<sign>[/-])(?P<two>[0-9]{1,2})(?P=sign)(?:[0-9]{4}|"
    r"[0-9]{2})(?![\w/-])"
)


def _candidates(analysis: Analysis) -> Iterator[Placed]:
    blocks = analysis.document.blocks
    for number, block in enumerate(blocks[:FIRST_BLOCKS]):
        yield from _in_block(analysis, block, number)
    for block in blocks[max(FIRST_BLOCKS, len(blocks) - LAST_BLOCKS) :]:
        if found := _labelled(analysis, block.start, block.end, late=True):
            yield found


def _in_block(analysis: Analysis, block: Block, number: int) -> Iterator[Placed]:
    text = analysis.document.text
    start = block.start
    for line in text[block.start : min(block.end, block.start + 2000)].splitlines(keepends=True)[
        :20
    ]:
        stop = start + len(line)
        if found := _in_line(analysis, start, stop, number):
            yield found
        if block.kind != "meta":
            break
        start = stop


def _in_line(analysis: Analysis, start: int, end: int, number: int) -> Placed | None:
    text = analysis.document.text
    start = _past_blanks(text, start, end)
    return (
        _labelled(analysis, start, end)
        or _after_place(analysis, start, end)
        or _after_byline(analysis, start, end)
        or (_alone(analysis, start, end) if number < 4 else None)
    )


def _past_blanks(text: str, start: int, end: int) -> int:
    while start < end and text[start] in " \t\n\r#*_>|\ufeff":
        start += 1
    return start


def _labelled(analysis: Analysis, start: int, end: int, *, late: bool = False) -> Placed | None:
    """Reads "Published 3 March 2020", "date: 2020-03-03", "Last updated: …"."""
    text = analysis.document.text
    label = LABEL.match(text, start, min(end, start + LONGEST_LINE))
    if label is None:
        return None
    day = _day(analysis, label.end())
    if day is None or (end - start > LONGEST_LINE and not text[day.end : day.end + 1].isspace()):
        return None
    told = ":" not in label[0] and "=" not in label[0]
    if told and RUNS_ON.match(text, day.end) is not None:
        return None  # "Filed on 30 June and answered in July" is a sentence
    rank = 3 if label["label"].lower().startswith(UPDATES) else 0
    return day._replace(rank=rank + 4 * late)


def _after_place(analysis: Analysis, start: int, end: int) -> Placed | None:
    """Reads "BERLIN, 12 July 2021 —", "LONDON, March 3, 2020 (Agency) -"."""
    text = analysis.document.text
    place = _place().match(text, start, end)
    day = _day(analysis, place.end()) if place else None
    if day is None or AFTER_PLACE.match(text, day.end) is None:
        return None
    return day._replace(rank=1)


def _after_byline(analysis: Analysis, start: int, end: int) -> Placed | None:
    """Reads "By Jane Roe | 3 March 2020"."""
    byline = BYLINE.match(analysis.document.text, start, min(end, start + LONGEST_LINE))
    day = _day(analysis, byline.end()) if byline else None
    if day is None or REST.match(analysis.document.text, day.end, end) is None:
        return None
    return day._replace(rank=1)


def _alone(analysis: Analysis, start: int, end: int) -> Placed | None:
    """A line that is only a date, or opens with one before its author."""
    text = analysis.document.text
    if end - start > LONGEST_LINE:
        return None
    day = _day(analysis, start)
    if day is None or day.end > end:
        return None
    if REST.match(text, day.end, end) is None and AUTHORED.match(text, day.end, end) is None:
        return None
    return day._replace(rank=2)


def _day(analysis: Analysis, start: int) -> Placed | None:
    """The whole date at *start*, a weekday before it allowed, or None."""
    text = analysis.document.text
    weekday = _weekday().match(text, start)
    at = weekday.end() if weekday else start
    found = _numeric(analysis, at) if text[at : at + 1].isdigit() else None
    if found is None:
        named = read_named(text, at)
        found = (named.calendar, named.end) if named and named.until is None else None
    if found is None:
        return None
    calendar, end = found
    period = when_of(calendar).period
    if calendar.day is None or period is None:
        return None
    return Placed(0, at, end, period.start)


def _numeric(analysis: Analysis, start: int) -> tuple[Calendar, int] | None:
    numeric = read_numeric(analysis.document.text, start, day_first=analysis.day_first)
    if numeric is None or numeric.calendar is None:
        return None
    return numeric.calendar, numeric.end


@cache
def _place() -> re.Pattern[str]:
    day = rf"(?:[0-9]|(?i:{months_pattern()}|{weekdays_pattern()})\b)"
    return re.compile(
        rf"[A-Z][A-Z .’'-]{{2,30}}(?:,[ ][A-Z][\w.’' ]{{1,24}}?)??"
        rf"(?:[ ]\([\w ./]{{2,24}}\))?,?[ ](?={day})"
        rf"|[A-Z][\w.’-]{{1,20}}(?:[ ][A-Z][\w.’-]{{1,20}})?,[ ](?={day}[^\n]{{6,24}}[ ](?:—|–|"
        rf"--)[ ])"
    )


@cache
def _weekday() -> re.Pattern[str]:
    return re.compile(rf"(?i:{weekdays_pattern()})\b\.?,?{GAP}(?:the{GAP})?")
