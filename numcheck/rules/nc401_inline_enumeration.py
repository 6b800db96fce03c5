"""More or fewer things listed than were announced.

## What it does
Counts the list in "three towns: Hove, Deal and Rye", "two drugs, namely …", "four steps — … —"
and "three reasons: (1) …; (2) …; and (3) …", and compares it with the number before the noun.

## Why it matters
A reader who counts along finds one missing or one too many: an item was lost or added late.

## Silent when
Some reading fits: an item with "and" in it may be one thing or two, what stands in brackets
or between commas may be an aside, names may come in pairs ("Paris, Texas"). The list is
open ("including", "etc."), a clause, or counted itself ("nine men and eight women"); it goes
on in the next sentence; it gives k or all of "k of n things".

## Source
The Chicago Manual of Style, 17th ed., 6.129-6.131 (lists in running text); Quirk et al.,
A Comprehensive Grammar of the English Language (1985), 13.5-13.39 (coordination).
"""

from __future__ import annotations

from collections.abc import Iterator

from numcheck.model.analysis import Analysis
from numcheck.model.finding import Finding
from numcheck.model.relation import Tally
from numcheck.rule import INFERRED, Flags, Passes, Rule


def check(analysis: Analysis) -> Iterator[Finding]:
    """Flags lists that no reading makes as long as announced."""
    for tally in analysis.of(Tally, "inline"):
        value = tally.count.measure.value if tally.count.measure else None
        if value is not None and not tally.least <= value <= tally.most:
            yield _finding(tally)


def _finding(tally: Tally) -> Finding:
    told = tally.count.span.text
    noun = tally.count.counted or "things"
    listed = len(tally.items) if tally.least < tally.most else tally.least
    return RULE.finding(
        f"{told} {noun} announced, {listed} listed",
        tally.count,
        *tally.items,
        why=f"the list can be read as {_room(tally)}",
        labels=("the number announced", *("an item" for _ in tally.items)),
        suggestions=(f"change {told} to {listed}", "add or drop an item"),
    )


def _room(tally: Tally) -> str:
    if tally.least == tally.most:
        return f"{tally.least} and no other number"
    return f"{tally.least} to {tally.most}"


RULE = Rule(
    code="NC401",
    name="inline-enumeration",
    severity="warning",
    confidence=INFERRED,
    doc=__doc__,
    check=check,
    flags=(
        Flags(
            "The ferry calls at [[three]] towns: [[Hove]], [[Deal]], [[Rye]], and [[Looe]].",
            says="three towns announced, 4 listed",
        ),
        Flags(
            "The club offers [[four]] kinds of lessons: [[rowing]], [[sailing]] and [[diving]].",
            says="four kinds announced, 3 listed",
        ),
        Flags(
            "He kept [[two]] rules, namely [[thrift]], [[silence]] and [[early rising]].",
            says="two rules announced, 3 listed",
        ),
        Flags(
            "The [[three]] keys — [[brass]] and [[steel]] — hang in the porch.",
            says="three keys announced, 2 listed",
        ),
        Flags(
            "It has [[two]] aims: [[(1) to teach; ]][[(2) to feed; and ]][[(3) to house]].",
            says="two aims announced, 3 listed",
        ),
    ),
    passes=(
        Passes("The ferry calls at three towns: Hove, Deal and Rye.", because="three are listed"),
        Passes(
            "The mill has four products: oats, flour, bran and meal, and groats.",
            because="bran and meal may be one product",
        ),
        Passes(
            "It calls at three towns, including Hove and Deal.", because="not all need be listed"
        ),
        Passes("Two of the three towns voted: Hove and Deal.", because="two are listed"),
        Passes("Three of the towns, Hove and Deal among them, voted.", because="an open list"),
        Passes("It has two ports: Deal, where I was born, and Rye.", because="an aside is no port"),
        Passes(
            "They named two towns: Paris, Texas, and London, Ontario.", because="names in pairs"
        ),
        Passes("There are three cats: Tib and her two kittens.", because="counted in its turn"),
        Passes(
            "He asked two questions: 1) Who rang? and 2) Why?", because="the list runs past a stop"
        ),
        Passes("She gave three reasons: it was late and it rained.", because="a clause, no list"),
        Passes(
            "The Big Three powers: Britain, France, Russia and Italy.", because="part of a name"
        ),
        Passes("I know three towns: Hove and Deal. The last is Rye.", because="the list goes on"),
    ),
)
