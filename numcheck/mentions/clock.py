"""Times of day: "14:30", "2:30 p.m. on Friday", "noon", "0900 GMT", "5 o'clock"."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from numcheck.lexicon.calendar import month_names, weekday_names
from numcheck.mentions.calendar_dates import read_date
from numcheck.mentions.clock_runs import read_run
from numcheck.mentions.clock_words import HALF_MARK, HOURS_A_DAY, NOON, ZONE_MARK
from numcheck.mentions.context import Anchor, Context
from numcheck.mentions.date_edges import GAP, months_pattern, weekdays_pattern
from numcheck.mentions.pattern import Pattern
from numcheck.mentions.spelled_clock import read_spelled_clock
from numcheck.mentions.timex import mention_of
from numcheck.model.mention import Mention
from numcheck.model.period import When

HALF_DAY = rf"(?P<half>{HALF_MARK})"
LONE_HALF = r"(?P<lone>[apAP])(?=[ ]?[.,;:?!)]|[ ][A-Z]|\s*\Z)"
ZONE = rf"(?:[ ]?(?P<zone>{ZONE_MARK}))?"
CLOCK = Pattern(
    rf"""(?P<hour>[0-9]{{1,2}})(?:
        [:.](?P<minute>[0-5][0-9])(?::(?P<second>[0-5][0-9]))?[ ]?{HALF_DAY}
      | [ ]?{HALF_DAY.replace("half", "only")}
      | :(?P<exact>[0-5][0-9])(?::(?P<fine>[0-5][0-9]))?(?:[ ]?(?:h|hrs|hours)\b)?(?![0-9\w%]|
          [:.,/-][0-9])
      | [ ]?h[ ]?(?P<french>[0-5][0-9])(?![0-9\w%.,])
      | (?P<packed>[0-5][0-9])[ ]{HALF_DAY.replace("half", "after")}
      | (?::(?P<lone_minute>[0-5][0-9]))?{LONE_HALF}
      | (?P<military>[0-5][0-9])[ ]?(?:hrs|hours|h)?(?=[ ]?(?:GMT|UTC|Z|hrs|hours)\b)
    ){ZONE}""",
    re.VERBOSE,
)
NAMED = {"noon": 12 * 60, "midday": 12 * 60, "midnight": 24 * 60}
SAID_AT = Pattern(
    r"(?i:\b(?:at|by|until|till|from|to|before|after|around|about|since|between|and|past|"
    r"opens?|starts?|begins?|closes?|on|am|pm|"
    r"time|[0-9]{4},?|day,?))[ ]\Z|[(–-]\Z|(?:\A|\n)[ ]{0,3}\Z|T\Z|,[ ]\Z"
)
LED_AT = Pattern(r"(?i:\b(?:at|by|until|till|from))[ ]\Z")
NO_CLOCK = Pattern(r"(?:[:.$€£]|[0-9][-–]|\b(?:score|ratio|[A-Z][a-z]+))[ ]?\Z")
COUNTED = Pattern(r"[ ](?:ratio|split|odds|win|victory|defeat|aspect|dilution|mixture|verse)\b")
RUNS_ON = Pattern(r"[ ](?:today|tomorrow|yesterday|on[ ][A-Z][a-z]+day)")


def read_time(context: Context, anchor: Anchor) -> Mention | None:
    """The time of day at *anchor*, with the day told right after it, or None."""
    text = context.text
    if anchor.kind == "time":
        if anchor.lower == "quarter":
            return _spelled(context, anchor)
        minutes = NAMED.get(anchor.lower)
        if minutes is None or text[anchor.start].isupper():
            return None
        return _dated(
            context,
            anchor.start,
            anchor.end,
            minutes,
            "T24:00" if minutes == NAMED["midnight"] else None,
        )
    if spelled := _spelled(context, anchor):
        return spelled
    if anchor.kind != "digits":
        return None
    if run := read_run(text, anchor.start):
        return run
    found = CLOCK.match(text, anchor.start)
    minutes = _minutes(found) if found else None
    if found is None or minutes is None:
        return _impossible(text, anchor.start)
    if not _stands(text, anchor.start, found):
        return None
    second = found["second"] or found["fine"]
    clock = f"T{minutes // 60:02}:{minutes % 60:02}:{second}" if second else None
    return _dated(context, anchor.start, found.end(), minutes, clock)


def _spelled(context: Context, anchor: Anchor) -> Mention | None:
    """Reads "five o'clock" and "half past eight"."""
    start = anchor.start
    found = read_spelled_clock(context.text, start)
    if found is None:
        return None
    return _dated(context, start, found.end, found.minutes, None)


def _impossible(text: str, start: int) -> Mention | None:
    """Reads "at 25:00 GMT", which no clock shows: a time that means none."""
    found = NO_TIME.match(text, start)
    if found is None or not AT.search(text[max(0, start - 9) : start]):
        return None
    return mention_of(text, start, found.end(), When(), kind="time")


AT = Pattern(r"(?i:\b(?:at|until|till|by|since))[ ]\Z")
NO_TIME = Pattern(
    r"(?:2[5-9][:.][0-5][0-9]|(?:[01][0-9]|2[0-4]):[6-9][0-9])(?![0-9%:]|[.,][0-9])"
    r"(?=[ ](?:GMT|UTC|CET|local|hours|hrs|on|yesterday|today|tomorrow)\b)"
)


def _minutes(found: re.Match[str]) -> int | None:
    """Minutes after midnight, None for a time that no clock shows."""
    hour = int(found["hour"])
    marks = ("minute", "exact", "french", "military", "packed", "lone_minute")
    minute = int(next(filter(None, map(found.__getitem__, marks)), 0))
    half = found["half"] or found["only"] or found["after"] or found["lone"] or ""
    half = half.lstrip(".").lower()[:1]
    if not half:
        return hour * 60 + minute if hour < HOURS_A_DAY else None
    if not 1 <= hour <= NOON:
        return None
    return (hour % NOON + (NOON if half == "p" else 0)) * 60 + minute


def _stands(text: str, start: int, found: re.Match[str]) -> bool:
    """Whether the digits are a time: "3:1", scores, ratios and verses are not."""
    before = text[max(0, start - 12) : start]
    if before[-1:] in "$€£#.:/" and before:
        return False
    if found["lone"]:
        return LED_AT.search(before) is not None
    if found["half"] or found["only"] or found["after"]:
        return not (
            found["only"]
            and found["only"].lower().replace(".", "") == "am"
            and " " in text[found.end("hour") : found.start("only")]
            and "." not in found["only"]
            and found["only"].islower()
            and AMBIGUOUS.match(text, found.end()) is not None
        )
    if found["zone"] or not found["exact"]:
        return True
    if COUNTED.match(text, found.end()):
        return False
    if found["hour"][0] == "0" or RUNS_ON.match(text, found.end()):
        return True
    if SAID_AT.search(before) is not None:
        return not NO_CLOCK.search(before) or before.lower().endswith(("at ", "by ", "from "))
    return False


AMBIGUOUS = Pattern(r"[ ][a-z]+ing\b")


def _dated(context: Context, start: int, end: int, minutes: int, spelled: str | None) -> Mention:
    """The time, with the day of the same phrase: "3 p.m. on Friday", "noon Saturday"."""
    text = context.text
    clock = spelled or f"T{minutes // 60:02}:{minutes % 60:02}"
    day = _day_after(context, end)
    if day is None:
        return mention_of(text, start, end, When(timex=clock, clock=minutes), kind="time")
    when = day.when or When()
    timex = when.timex + clock if when.timex and day.kind == "date" else clock
    when = replace(when, timex=timex, clock=minutes)
    return mention_of(text, start, day.span.end, when, kind="time")


def _day_after(context: Context, end: int) -> Mention | None:
    found = _day().match(context.text, end)
    if found is None:
        return None
    at, word = found.start("day"), found["day"]
    lower = word.lower()
    kind = "weekday" if lower in weekday_names() else "month" if lower in month_names() else "time"
    anchor = Anchor(at, found.end("day"), "digits" if word[0].isdigit() else kind, lower)  # type: ignore[arg-type]
    day = read_date(context, anchor)
    if day is None or day.kind != "date" or day.span.start < end:
        return None
    return day


@cache
def _day() -> re.Pattern[str]:
    return re.compile(
        rf"(?:,?{GAP}(?:on{GAP}|of{GAP})?)(?P<day>(?i:{weekdays_pattern()}|yesterday|today|"
        rf"tomorrow|{months_pattern()})\b|[0-9]{{1,2}}(?=[ ][A-Z]))"
    )
