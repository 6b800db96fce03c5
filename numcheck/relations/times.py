"""The times of a sentence, as the readers of temporal relations look at them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from numcheck.model.analysis import Analysis
from numcheck.model.mention import Mention
from numcheck.model.period import Period, When
from numcheck.model.sentence import Sentence
from numcheck.model.span import Span

PERIOD_ENDS = 2  # a period has a first and a last part


def times_of(sentence: Sentence) -> tuple[Mention, ...]:
    """Dates and periods of the sentence, left to right; the ends of a from–to in its place."""
    return tuple(
        part
        for mention in sentence.mentions
        if mention.kind in {"date", "period"} or _day_with_clock(mention)
        for part in (ends_of(mention) if len(mention.parts) == PERIOD_ENDS else (mention,))
    )


def _day_with_clock(mention: Mention) -> bool:
    """Whether a time of day brings its date along: "8 a.m. on Friday, 11 May"."""
    return mention.kind == "time" and mention.when is not None and mention.when.calendar is not None


def ends_of(period: Mention) -> tuple[Mention, Mention]:
    """The two ends of a from–to, the last with what both share: "4", "7 September 2023"."""
    first, last = period.parts
    length = period.span.end - last.span.start
    text = period.span.text[-length:]
    return first, replace(last, span=replace(last.span, end=period.span.end, text=text))


def stated_days(mention: Mention) -> Period | None:
    """The days that the text itself settles, None where they lean on the dateline."""
    when = mention.when
    return None if when is None or when.leans or when.calendar is None else when.period


def year_of(mention: Mention) -> int | None:
    """The year as written in the mention itself."""
    when = mention.when
    return when.calendar.year if when is not None and when.calendar is not None else None


def dateline_mention(analysis: Analysis) -> Mention | None:
    """The place in the text that holds the dateline, as a date; None where it was given."""
    dateline = analysis.dateline
    if dateline is None or dateline.start is None or dateline.end is None:
        return None
    day = dateline.day
    if day == date.max:
        return None
    return Mention(
        span=Span(
            dateline.start, dateline.end, analysis.document.text[dateline.start : dateline.end]
        ),
        kind="date",
        value=When(period=Period(day, day + timedelta(days=1)), timex=day.isoformat()),
        timex=day.isoformat(),
    )


def around(mentions: Sequence[Mention], offset: int) -> tuple[Mention | None, Mention | None]:
    """The last of *mentions* that starts before *offset*, and the first that does not."""
    at = bisect_left(mentions, offset, key=_place)
    return mentions[at - 1] if at else None, mentions[at] if at < len(mentions) else None


def _place(mention: Mention) -> int:
    return mention.span.start


def same_days(one: Mention, two: Mention) -> bool | None:
    """Whether two times are the same days; None where they only share some, or nothing tells.

    Times that lean on an unknown dateline are compared as they are told: Monday is not Tuesday.
    """
    first, second = one.when, two.when
    if first is None or second is None:
        return None
    if first.period is not None and second.period is not None:
        if first.period == second.period:
            return True
        return None if first.period.meets(second.period) else False
    if first.timex is None or second.timex is None or len(first.timex) != len(second.timex):
        return None
    return first.timex == second.timex
