"""Something told as over that lies after the day of writing.

## What it does
Takes dates, months and years that a verb of the past governs ("was opened on 3 August 2021", "won
in 2023", "has been shut since October 2021") and compares them with the dateline.

## Why it matters
Nobody can report what is still to come: the date, its year or the dateline is wrong.

## Silent when
The document has no dateline, or says that it was updated later; the sentence speaks of plans,
deadlines, terms or possibilities; the words are quoted; the date is only a day later; several
such dates show that the text was kept up to date.

## Source
TimeML Annotation Guidelines 1.2.1, 2.2–2.4 (document creation time, tense).
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from numcheck.model.analysis import Analysis
from numcheck.model.finding import Finding
from numcheck.model.period import Dateline
from numcheck.model.relation import Placed
from numcheck.model.show_dates import show_day
from numcheck.rule import INFERRED, Flags, Passes, Rule

ZONES = timedelta(days=1)  # it may be tomorrow already where it happened


def check(analysis: Analysis) -> Iterator[Finding]:
    """Flags dates of past events that the dateline puts in the future."""
    dateline = analysis.dateline
    if dateline is None:
        return
    late = [placed for placed in analysis.of(Placed, "past") if _is_late(placed, dateline)]
    if len({placed.mention.timex for placed in late}) > 1:
        return
    for placed in late:
        written = show_day(dateline.day)
        yield RULE.finding(
            f"{placed.mention.span.text} is told as past in a text of {written}",
            *placed.places,
            why=f"{written} is earlier than {placed.mention.span.text}",
            labels=("told as past", "dateline")[: len(placed.places)],
            suggestions=("correct one of the dates", "tell it as planned"),
        )


def _is_late(placed: Placed, dateline: Dateline) -> bool:
    when = placed.mention.when
    return when is not None and when.period is not None and when.period.start - dateline.day > ZONES


RULE = Rule(
    code="NC209",
    name="past-event-after-dateline",
    severity="warning",
    confidence=INFERRED,
    doc=__doc__,
    check=check,
    flags=(
        Flags(
            "The pier was opened by the mayor on [[3 August 2021]] in heavy rain.",
            says="3 August 2021 is told as past in a text of 12 July 2021",
            dateline="2021-07-12",
        ),
        Flags(
            "[[12 July 2021]]\n\nThe club was founded on [[May 3, 2022]] in York.",
            says="May 3, 2022 is told as past in a text of 12 July 2021",
        ),
    ),
    passes=(
        Passes(
            "The bridge was opened on 3 May 2022. Its second lane was opened on 9 June 2023.",
            because="a text that tells of several later days was kept up to date",
            dateline="2021-04-13",
        ),
        Passes(
            "The pier will be opened on 3 August 2021.",
            because="that is a plan",
            dateline="2021-07-12",
        ),
        Passes(
            "The pier was scheduled to be opened on 3 August 2021.",
            because="that is a plan, told in the past",
            dateline="2021-07-12",
        ),
        Passes(
            "The licence was issued until 2019 and expired on 3 August 2021.",
            because="terms of law may lie ahead",
            dateline="2021-07-12",
        ),
        Passes(
            "The pier was opened on 13 July 2021.",
            because="it was tomorrow already in Auckland",
            dateline="2021-07-12",
        ),
        Passes(
            "The pier was opened on 3 August 2051.", because="nothing tells when it was written"
        ),
    ),
)
