"""Lengths laid out on the calendar: the day they lead to, the days they take up."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from numcheck.mentions.relative_words import EARLY, LATE, shifted
from numcheck.mentions.timex import DAY, MONTHS, days_in, spell_year
from numcheck.model.mention import Mention
from numcheck.model.period import Period, When

OLDEST = 90_000  # years that a story looks back
QUARTER = 3  # months
LETTERS = {
    "day": ("D", 1),
    "week": ("W", 1),
    "month": ("M", 1),
    "year": ("Y", 1),
    "decade": ("Y", 10),
    "century": ("Y", 100),
}
SECONDS = {"second": 1, "minute": 60, "hour": 3600}


def reckon(moment: datetime | None, duration: Mention, sign: int) -> When:
    """The time that lies *duration* from *moment*: as fine as its unit, its point to the day."""
    measure = duration.measure
    if measure is None or measure.value is None:
        return When(timex="PAST_REF" if sign < 0 else "FUTURE_REF")
    if clock := _clock(moment, duration, sign):
        return clock
    letter, shift = _shift(duration)
    today = moment.date() if moment and EARLY < moment.date() < LATE else None
    if today is None or shift is None:
        return When()
    shift *= sign
    if letter == "Y" and today.year + shift < 1:
        return When(timex=spell_year(today.year + shift))
    to = moved(today, letter, shift)
    when = shifted(today, shift, letter) if to else None
    return replace(when, point=to) if when else When()


def _clock(moment: datetime | None, duration: Mention, sign: int) -> When | None:
    """A time of day minutes or hours from one that is known to the minute."""
    measure = duration.measure
    seconds = SECONDS.get(measure.unit or "") if measure else None
    if moment is None or seconds is None or measure is None or measure.value is None:
        return None
    if moment.time() == time() or measure.value > OLDEST or not EARLY < moment.date() < LATE:
        return None
    at = moment + sign * timedelta(seconds=float(measure.value * seconds))
    day = at.date()
    return When(
        period=Period(day, day + DAY),
        timex=f"{day.isoformat()}T{at:%H:%M}",
        leans=True,
        clock=at.hour * 60 + at.minute,
    )


def _shift(duration: Mention) -> tuple[str, int | None]:
    """The letter of the unit and how many of it: no number for a fraction or for aeons."""
    measure = duration.measure
    letter, count = LETTERS.get(measure.unit or "", ("", 0)) if measure else ("", 0)
    if measure is None or measure.value is None or not count:
        return "", None
    if measure.value.denominator != 1 or measure.value > OLDEST:
        return letter, None
    return letter, count * int(measure.value)


def moved(day: date, letter: str, shift: int) -> date | None:
    """*day* moved by whole days, weeks, months or years, to the end of a shorter month."""
    days = {"D": 1, "W": 7, "M": 31, "Y": 366}.get(letter)
    if days is None or not EARLY.toordinal() < day.toordinal() + days * shift < LATE.toordinal():
        return None
    if letter in "DW":
        return day + shift * days * DAY
    total = day.year * MONTHS + day.month - 1 + shift * (MONTHS if letter == "Y" else 1)
    year, month = total // MONTHS, total % MONTHS + 1
    return date(year, month, min(day.day, days_in(year, month)))


def laid_out(moment: datetime | None, duration: Mention, *, ahead: bool) -> Period | None:
    """The days up to *moment* that a length takes up, or those after it; quarters are whole."""
    letter, count = _shift(duration)
    today = moment.date() if moment else None
    if today is None or not count:
        return None
    if duration.timex and duration.timex.endswith("Q"):
        today = date(today.year, today.month - (today.month - 1) % QUARTER, 1)
        first = moved(today, "M", QUARTER) if ahead else today
    else:
        first = today + DAY if ahead else today
    other = moved(first, letter, count if ahead else -count) if first else None
    return Period(*sorted((first, other))) if first and other else None
