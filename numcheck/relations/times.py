"""The times of a sentence, as the readers of temporal relations look at them."""

from __future__ import annotations

from datetime import date, timedelta

from numcheck.model.analysis import Analysis
from numcheck.model.mention import Mention
from numcheck.model.period import Period, When
from numcheck.model.sentence import Sentence
from numcheck.model.span import Span

ENDS = 2  # a period has a first and a last part
QUOTES = frozenset('“”"«»„')


def times_of(sentence: Sentence) -> tuple[Mention, ...]:
    """Dates and periods of the sentence, left to right; the ends of a from–to in its place."""
    return tuple(
        part
        for mention in sentence.mentions
        if mention.kind in {"date", "period"} or _day_with_clock(mention)
        for part in (mention.parts if len(mention.parts) == ENDS else (mention,))
    )


def _day_with_clock(mention: Mention) -> bool:
    """Whether a time of day brings its date along: "8 a.m. on Friday, 11 May"."""
    return mention.kind == "time" and mention.when is not None and mention.when.calendar is not None


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


def quoted(sentence: Sentence) -> bool:
    """Whether quotation marks stand in the sentence."""
    return any(word.lower in QUOTES for word in sentence.words)
