"""Dated events told in an order that their dates deny.

## What it does
Reads which of two dated events the words put first: stages of one course ("founded in 1998 and
closed in 1995", "born", "died"), "before" and "after" between two dates, and a state reported
"as of" a day. Then compares the dates, each as the stretch of days it covers.

## Why it matters
Nobody dies before being born: one of the dates, or the order told, is wrong.

## Silent when
Some pair of days satisfies the order ("March 2019" and "2019" never conflict); the events are
told of two subjects; a closing is told first, since what closed may open again; "as of" says
from when something takes effect.

## Source
Allen, Maintaining Knowledge about Temporal Intervals (1983); Pustejovsky et al., TimeML (2003).
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from numcheck.model.analysis import Analysis
from numcheck.model.finding import Finding
from numcheck.model.mention import Mention
from numcheck.model.relation import Order, Placed
from numcheck.model.show_dates import show_day
from numcheck.rule import INFERRED, Flags, Passes, Rule

ZONES = timedelta(days=1)  # it may be tomorrow already where the state was counted


def check(analysis: Analysis) -> Iterator[Finding]:
    """Flags pairs of dates, and as-of dates after the dateline, in an impossible order."""
    for order in analysis.of(Order, "events", "as-of"):
        if _conflict(order.first, order.second):
            yield _as_of(order) if order.said_as == "as-of" else _events(order)
    for placed in analysis.of(Placed, "as-of"):
        if finding := _against_dateline(analysis, placed):
            yield finding


def _conflict(first: Mention, second: Mention) -> bool:
    early, late = first.when, second.when
    if early is None or late is None or early.period is None or late.period is None:
        return False
    return late.period.precedes(early.period)


def _events(order: Order) -> Finding:
    first, second = order.first.span.text, order.second.span.text
    return RULE.finding(
        f"the words put {first} before {second}",
        order.first,
        order.second,
        why=f"{second} is earlier than {first}",
        labels=("told as earlier", "told as later"),
        suggestions=("correct one of the dates",),
    )


def _as_of(order: Order) -> Finding:
    held, report = order.first.span.text, order.second.span.text
    return RULE.finding(
        f"what held as of {held} was reported earlier, on {report}",
        order.first,
        order.second,
        why=f"{report} is earlier than {held}",
        labels=("holds as of", "reported"),
        suggestions=("correct one of the dates",),
    )


def _against_dateline(analysis: Analysis, placed: Placed) -> Finding | None:
    when, dateline = placed.mention.when, analysis.dateline
    if when is None or when.period is None or dateline is None:
        return None
    if when.period.start - dateline.day <= ZONES:
        return None
    held, written = placed.mention.span.text, show_day(dateline.day)
    return RULE.finding(
        f"what held as of {held} is told in a text of {written}",
        *placed.places,
        why=f"{written} is earlier than {held}",
        labels=("holds as of", "dateline")[: len(placed.places)],
        suggestions=("correct one of the dates",),
    )


RULE = Rule(
    code="NC204",
    name="order-conflict",
    severity="warning",
    confidence=INFERRED,
    doc=__doc__,
    check=check,
    flags=(
        Flags(
            "The school was founded in [[1998]] and closed in [[1995]].",
            says="the words put 1998 before 1995",
        ),
        Flags(
            "Jane Roe was born on [[3 May 1960]]. She died in [[1950]] at sea.",
            says="the words put 3 May 1960 before 1950",
        ),
        Flags(
            "The tunnel opened in [[2005]], two years after the collapse in [[2007]].",
            says="the words put 2007 before 2005",
        ),
        Flags(
            "On [[March 31, 2020]], the yard told the ministry that 40 welders remained as of "
            "[[April 10, 2020]].",
            says="what held as of April 10, 2020 was reported earlier, on March 31, 2020",
        ),
        Flags(
            "The camp was home to 900 people as of [[1 June 2021]].",
            says="what held as of 1 June 2021 is told in a text of 10 May 2021",
            dateline="2021-05-10",
        ),
    ),
    passes=(
        Passes("The school was founded in 1995 and closed in 1998.", because="the dates agree"),
        Passes(
            "The mine closed in 1950 and opened in 1990 as a museum.",
            because="what closed may open again",
        ),
        Passes(
            "She was born in March 1960 and died in 1960.", because="some days satisfy the order"
        ),
        Passes(
            "The school was founded in 1998 by Ann Roe, who closed in 1995 the one in York.",
            because="another school is told of",
        ),
        Passes(
            "The tunnel opened in 2007, two years after the collapse in 2005.",
            because="the dates agree",
        ),
        Passes(
            "On March 31, 2020, the yard said that as of April 10, 2020 all gates would close.",
            because="as of says from when it takes effect",
        ),
        Passes(
            "He served in 1940 and again after the war in 1946.", because="two dates are listed"
        ),
        Passes(
            "She sang in 1990 before joining the band formed in 1980.",
            because="the band was formed then",
        ),
        Passes(
            "After his death in 1950, his widow sold the house built in 1940.",
            because="the house was built then",
        ),
        Passes(
            "The ferry of 1990 was named in 1991 after a smuggler hanged in 1995.",
            because="named after tells no time",
        ),
    ),
)
