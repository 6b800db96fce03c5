"""An amount said to rise that fell, or to fall that rose.

## What it does
Compares the two amounts of "rose from 7 to 8", "an increase in members to 12 from 9" and
"5.2%, up from 4.9%" with the way that the verb, noun or adverb tells.

## Why it matters
The reader remembers the verb; if the amounts go the other way, either may be right.

## Silent when
The amount of the change is told too, which NC304 checks. A lower number may be the better
one (places, odds, losses, currencies); the amounts may be the range of a fall ("fell from 5
to 10 percent"); more steps follow; the verb is denied; rounding leaves room.

## Source
Comparison of intervals. The words are those of Levin, English Verb Classes and Alternations
(1993), 45.6, less those that also mean better or worse.
"""

from __future__ import annotations

from collections.abc import Iterator

from numcheck.model.analysis import Analysis
from numcheck.model.finding import Finding
from numcheck.model.interval import Interval
from numcheck.model.mention import Mention
from numcheck.model.relation import Course
from numcheck.model.room import room
from numcheck.model.show import show_interval
from numcheck.rule import Flags, Passes, Rule

WORDS = {1: "rise", -1: "fall"}


def check(analysis: Analysis) -> Iterator[Finding]:
    """Flags amounts that go the other way than told."""
    for course in analysis.of(Course):
        before, after = _room(course.before), _room(course.after)
        lower, higher = (after, before) if course.direction > 0 else (before, after)
        if _is_below(lower, higher):
            yield _finding(course, before, after)


def _room(mention: Mention) -> Interval:
    if mention.measure is None:
        raise AssertionError("a course has two amounts")
    return room(mention.measure)


def _is_below(lower: Interval, higher: Interval) -> bool:
    """Whether no value of the one is above a value of the other, nor all are the same.

    They may touch: 14% and 15% may both be 14.5%, but then nothing rose or fell.
    """
    if lower.high is None or higher.low is None or lower == higher:
        return False
    return lower.high <= higher.low


def _finding(course: Course, before: Interval, after: Interval) -> Finding:
    start, end = course.before.span.text, course.after.span.text
    true, told = WORDS[-course.direction], WORDS[course.direction]
    return RULE.finding(
        f"from {start} to {end} is a {true}, not a {told}",
        course.told,
        course.before,
        course.after,
        why=f"{show_interval(after)} after {show_interval(before)} is a {true}",
        labels=(f"told as a {told}", "before", "after"),
        suggestions=(f"swap {start} and {end}", f"change {course.told.text}"),
    )


RULE = Rule(
    code="NC306",
    name="wrong-direction",
    severity="error",
    doc=__doc__,
    check=check,
    flags=(
        Flags(
            "The number of ferries [[rose]] from [[8]] to [[7]] in spring.",
            says="from 8 to 7 is a fall, not a rise",
        ),
        Flags(
            "Turnout [[fell]] from [[43.2%]] in 2014 to [[44.1%]] in 2018.",
            says="from 43.2% to 44.1% is a rise, not a fall",
        ),
        Flags(
            "The choir saw an [[increase]] in members from [[12]] to [[9]].",
            says="from 12 to 9 is a fall, not a rise",
        ),
        Flags(
            "Rents made [[14 percent]] of the budget, [[up]] from [[15 percent]].",
            says="from 15 percent to 14 percent is a fall, not a rise",
        ),
    ),
    passes=(
        Passes("The number of ferries rose from 7 to 8 in spring.", because="it rose"),
        Passes("The club rose from 8 to 7 in the rankings.", because="seventh is the better place"),
        Passes("The club's losses fell from 8 to 9 million.", because="losses may be negative"),
        Passes("Bread prices fell from 5 to 10 percent.", because="they fell by as much"),
        Passes("The yen rose to 108 from 110 a dollar.", because="a yen is worth more"),
        Passes("Output rose from 8 to 7 and then to 12.", because="more steps follow"),
        Passes("Growth slowed from 8% to 7%.", because="growth is what slowed"),
        Passes("Output did not rise from 8 to 7.", because="denied"),
        Passes("Visitors rose from 3,000 to 2,950.", because="3,000 may be 2,900"),
    ),
)
