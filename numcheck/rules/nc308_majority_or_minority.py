"""A majority of less than half, or a minority of more.

## What it does
Compares "a majority of voters (52%)", "most of the patients, 61%," and "a minority (38%)" with
one half, and likewise counts: "most of them (61 of 100)", "more than half (61/100)", "the
majority of the 100, 61,". The percentage may be cut off or rounded.

## Why it matters
The word is the message; a wrong word, or two swapped digits, turns it around.

## Silent when
The word is a term of politics or business (majority vote, majority stake, most seats) or a
superlative ("the most common"). The percentage is a confidence level, or one of several
that may add up ("alone (41%) or with others (30%)"); the majority is denied, or its
phrase has a verb or "with" that the bracket may be about.

## Source
Majority and minority as in the Oxford English Dictionary; Hackl, On the grammar and
processing of proportional quantifiers (2009), for most. In 1.1 million words of published
prose 40 of them have their percentage in brackets, the least of which is 52%.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from numcheck.model.analysis import Analysis
from numcheck.model.finding import Finding
from numcheck.model.interval import Interval
from numcheck.model.relation import Quota
from numcheck.model.room import give_or_take, quotient, room
from numcheck.model.show import show_interval
from numcheck.rule import INFERRED, Flags, Passes, Rule

HALF = Fraction(50)  # percent


def check(analysis: Analysis) -> Iterator[Finding]:
    """Flags shares on the other side of one half."""
    for quota in analysis.of(Quota):
        allowed = _allowed(quota)
        side = Interval.at_least(HALF) if quota.side > 0 else Interval.at_most(HALF)
        if allowed is not None and not side.meets(allowed):
            yield _finding(quota, allowed)


def _allowed(quota: Quota) -> Interval | None:
    """What the figure allows in percent, give or take one unit of its last place."""
    share = quota.share.measure
    if share is None or quota.whole is None:
        return give_or_take(share) if share is not None else None
    whole = quota.whole.measure
    if whole is None or whole.interval.low is None or whole.interval.low <= 0:
        return None
    return quotient(room(share), room(whole)).scaled(HALF * 2)


def _finding(quota: Quota, allowed: Interval) -> Finding:
    told, share = quota.told.text, quota.share.span.text
    if quota.whole is not None:
        share += f" of {quota.whole.span.text}"
    side = "less" if quota.side > 0 else "more"
    counted = (quota.whole,) if quota.whole is not None else ()
    labels = ("the part", "the word", "the whole") if counted else ("the percentage", "the word")
    return RULE.finding(
        f"{share} is {side} than half, not {_named(told)}",
        quota.share,
        quota.told,
        *counted,
        why=f"{share} allows {show_interval(allowed)}%",
        labels=labels,
        suggestions=(f"correct {share}", f"change {told}"),
    )


def _named(told: str) -> str:
    word = told.lower()
    return f"a {word}" if word in {"majority", "minority"} else word


RULE = Rule(
    code="NC308",
    name="majority-or-minority",
    severity="warning",
    confidence=INFERRED,
    doc=__doc__,
    check=check,
    flags=(
        Flags(
            "A [[majority]] of the anglers ([[38%]]) want a new pier.",
            says="38% is less than half, not a majority",
        ),
        Flags(
            "[[Most]] hives ([[27.9 percent]]) came through the winter.",
            says="27.9 percent is less than half, not most",
        ),
        Flags(
            "The [[majority]] of the pupils were girls ([[43%]]; see page 4).",
            says="43% is less than half, not a majority",
        ),
        Flags(
            "Only a small [[minority]] ([[62%]]) ever came back.",
            says="62% is more than half, not a minority",
        ),
        Flags(
            "[[Most]] of the hives ([[30]] of [[75]]) came through the winter.",
            says="30 of 75 is less than half, not most",
        ),
        Flags(
            "The [[majority]] of the [[80]] hives, [[36]], were lost.",
            says="36 of 80 is less than half, not a majority",
        ),
    ),
    passes=(
        Passes("A majority of the anglers (58%) want a new pier.", because="58% is a majority"),
        Passes("The most common answer (38%) was no.", because="a superlative"),
        Passes("The largest group (38%) came by train.", because="the largest may be under half"),
        Passes("The party won most seats (38%) again.", because="more than any other party"),
        Passes("It bought a majority stake (38%) in the mill.", because="a term of business"),
        Passes(
            "Most went by boat alone (41%) or by boat and train (30%).",
            because="the union is the majority",
        ),
        Passes("Less than a majority (38%) want a new pier.", because="denied"),
        Passes("Most of the hives (45 of 75) lived.", because="45 of 75 is 60%"),
        Passes("It held by a majority of 12%.", because="a lead, not a share"),
        Passes("Most hives with mites (27%) were burnt.", because="27% may be those with mites"),
    ),
)
