"""Stretches of the day: "9:30–11 a.m.", "from 2 to 4 p.m.", "10 p.m. to 2 a.m.", "08:00-20:00"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import NamedTuple

from numcheck.mentions.clock_words import (
    HALF_MARK,
    HOURS_A_DAY,
    LATE_PARTS,
    NOON,
    PART_AFTER,
    ZONE_MARK,
    day_before,
    day_follows,
)
from numcheck.mentions.pattern import Pattern
from numcheck.mentions.timex import mention_of
from numcheck.model.mention import Mention
from numcheck.model.period import DAY_IN_MINUTES, When

HOUR = 60
FACE = (
    r"(?P<hour{n}>[0-9]{{1,2}}?)(?:[:.]?(?P<minute{n}>[0-5][0-9])(?::[0-5][0-9])?)?"
    r"(?:[ ]?(?P<half{n}>{half})|[ ]?(?P<sharp{n}>o[ ]?['’]?clock)\b)?"
)
RUN = Pattern(
    rf"""{FACE.format(n=1, half=HALF_MARK)}(?:[ ]{ZONE_MARK})?
    [ ]?(?P<link>-|–|—|~|(?<=[ ])(?:to|until|till|through|and)(?=[ ]))[ ]?
    {FACE.format(n=2, half=HALF_MARK)}(?![0-9\w%]|[:./-][0-9]|,[0-9])
    (?:[ ]?(?P<zone>{ZONE_MARK}))?(?P<part>{PART_AFTER})?""",
    re.VERBOSE,
)
LED = Pattern(r"(?i:\b(?:(?P<between>between)|from))[ ]\Z")
COLON = Pattern(r"[0-9]:[0-9]{2}")
ENDS = 2
REACH = 44  # characters before a run in which its day stands


class Hours(NamedTuple):
    """Minutes after midnight; *until* lies after *clock*, on the next day where it must."""

    clock: int
    until: int


def read_run(text: str, start: int) -> Mention | None:
    """The stretch of a day that begins at *start*, both ends as parts, or None."""
    found = RUN.match(text, start)
    if found is None or not _stands(text, found):
        return None
    hours = _hours(found)
    if hours is None:
        return None
    one = _end(text, start, found.end("half1") if found["half1"] else _face_end(found), hours.clock)
    two = _end(text, found.start("hour2"), found.end(), hours.until)
    when = When(clock=hours.clock, until=hours.until)
    run = mention_of(text, start, found.end(), when, kind="time", parts=(one, two))
    return replace(run, form="range")


def _face_end(found: re.Match[str]) -> int:
    return max(found.end("hour1"), found.end("minute1"), found.end("sharp1"))


def _end(text: str, start: int, end: int, minutes: int) -> Mention:
    """One end of a run as a time of its own."""
    clock = minutes if minutes <= DAY_IN_MINUTES else minutes - DAY_IN_MINUTES
    when = When(timex=f"T{clock // HOUR:02}:{clock % HOUR:02}", clock=clock)
    return mention_of(text, start, end, when, kind="time")


def _stands(text: str, found: re.Match[str]) -> bool:
    """Whether the figures are hours: a mark says so, or a day beside bare ones does."""
    start, end = found.start(), found.end()
    before = text[max(0, start - REACH) : start]
    if before[-1:] and before[-1] in "$€£#.:/,-–~":
        return False
    led = LED.search(before)
    if found["link"] == "and" and (led is None or led["between"] is None):
        return False
    if (found["half1"] or found["half2"] or found["sharp1"] or found["sharp2"]) and _marked(found):
        return True
    lone = before[: led.start()] if led else before
    by_day = day_before().search(lone) is not None or day_follows().match(text, end) is not None
    colons = len(COLON.findall(found[0]))
    told = by_day or bool(found["zone"] or found["part"])
    if colons:
        return told or led is not None or (colons == ENDS and found["hour1"][0] in "012")
    return told and (led is not None or bool(found["zone"] or found["part"]))


def _marked(found: re.Match[str]) -> bool:
    """Whether the half of the day is no word: "5 a 6" holds none, "1 to 2 pm" does."""
    marks = [mark for mark in (found["half1"], found["half2"]) if mark]
    return not marks or any("m" in mark.lower() for mark in marks)


def _hours(found: re.Match[str]) -> Hours | None:
    """Both ends in minutes; an unmarked one lies on the side of noon that makes the run short."""
    first, last = (_minutes(found, n) for n in (1, 2))
    if first is None or last is None:
        return None
    half1, half2 = (_half(found[f"half{n}"]) for n in (1, 2))
    if half2 is None and found["part"]:
        half2 = "p" if any(part in found["part"] for part in LATE_PARTS) else "a"
    late = NOON * HOUR
    if half2 is not None:
        until = _placed(last, half2)
        clock = _placed(first, half1 or half2)
        if half1 is None and clock >= until:
            clock = _placed(first, "a" if half2 == "p" else "p")
    else:
        clock = first if half1 is None else _placed(first, half1)
        until = last if half1 is None else _placed(last, half1)
        if until <= clock and last < late:
            until += late
    return Hours(clock, until if until > clock else until + DAY_IN_MINUTES)


def _minutes(found: re.Match[str], n: int) -> int | None:
    hour = int(found[f"hour{n}"])
    if hour > (HOURS_A_DAY if found[f"half{n}"] is None else NOON):
        return None
    return hour * HOUR + int(found[f"minute{n}"] or 0)


def _half(mark: str | None) -> str | None:
    return mark.strip(" .").lower()[0] if mark else None


def _placed(minutes: int, half: str) -> int:
    """The time on that side of noon; hours past noon stay as they are."""
    if minutes >= (NOON + 1) * HOUR:
        return minutes
    return minutes % (NOON * HOUR) + (NOON * HOUR if half == "p" else 0)
