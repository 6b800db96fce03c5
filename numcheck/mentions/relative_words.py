"""What stands before the core of a relative time, and steps from the dateline."""

from __future__ import annotations

import re
from datetime import date

from numcheck.mentions.context import Context
from numcheck.mentions.pattern import Pattern
from numcheck.mentions.timex import (
    DAY,
    WEEK,
    in_month,
    in_quarter,
    in_week,
    in_year,
    on_day,
)
from numcheck.model.period import When

LEFT = Pattern(
    r"""(?<![\w-])(?P<edge>(?:the[ ])?(?:early|late|earlier|later|mid)(?:[ ]in)?[ ]|
      (?:the[ ])?(?:end|start|beginning|middle|close)[ ]of[ ])?
    (?P<which>this[ ]coming|this[ ]past|(?:the[ ])?(?:same|past|previous|preceding|prior|
        following|coming|current|
      latest|next|last|full|whole|entire)|this|that|these|every[ ]other|every|each|per|the)[ ]
    (?P<fiscal>fiscal[ ])?\Z""",
    re.VERBOSE | re.IGNORECASE,
)

EDGE = Pattern(r"(?<![\w-])(?:early|late|earlier|later|mid)[ ]\Z", re.IGNORECASE)

REACH = 40  # characters before a core word in which its modifiers stand

BACK = frozenset({"last", "previous", "preceding", "prior"})

AHEAD = frozenset({"next", "following", "coming", "this coming"})

HERE = frozenset({"this", "current"})

EVERY = frozenset({"each", "every", "per", "every other"})

EARLY = date(2, 1, 1)  # a margin for reckoning back and ahead

LATE = date(9990, 1, 1)


STATED = Pattern(r"(?<![0-9.,$€£])(1[5-9][0-9]{2}|20[0-9]{2})(?![0-9]|[.,][0-9]|%)")


def stated_year(text: str, start: int) -> int | None:
    """The last year in digits within a few sentences before *start*."""
    found = STATED.findall(text[max(0, start - 300) : start])
    return int(found[-1]) if found else None


def today_of(context: Context) -> date | None:
    """The day of the dateline, None without one or too near the ends of the calendar."""
    today = context.dateline.date() if context.dateline else None
    return today if today is not None and EARLY < today < LATE else None


def which_of(left: re.Match[str] | None) -> str:
    """The word that picks the time, lower case and without its article."""
    if left is None:
        return ""
    which = left["which"].lower()
    return which.removeprefix("the ")


def shifted(today: date, shift: int, letter: str) -> When | None:
    """The day, week, month, quarter or year *shift* steps from today."""
    match letter:
        case "D":
            return on_day(today + shift * DAY)
        case "W":
            return in_week(today + shift * WEEK)
        case "M":
            return in_month(today.year, today.month, shift)
        case "Q":
            total = today.year * 4 + (today.month - 1) // 3 + shift
            return in_quarter(total // 4, total % 4 + 1, leans=True)
        case "Y":
            return in_year(today.year + shift)
        case _:
            return None
