"""A claim repeated with another figure.

## What it does
Finds two places that say the same of the same thing: the same noun or unit, in words that
match, with nothing between them (another year, group, source, or an "other") that keeps
them apart. It flags them when their figures cannot both be meant.

## Why it matters
A figure is corrected in one place and forgotten in another, or mistyped once. The reader
cannot tell which of the two is true.

## Silent when
Rounding may explain the gap: 3,000 is anything from 2,500 to 3,500, but 2,962 is 2,962
and 10 is 10.
One figure is loosened by a hedge and the other is not (see NC102). The two stand in one
sentence, or in a series of like sentences with a figure each. One is planned, denied or
asked and the other is not. One stands in the title (see NC104).

## Source
Weights of the evidence: set on 710,000 words of published prose, where they propose no
false pair. Rounding: half a unit of the last nonzero place.
"""

from __future__ import annotations

from collections.abc import Iterator

from numcheck.model.analysis import Analysis
from numcheck.model.finding import Finding
from numcheck.model.interval import Interval
from numcheck.model.measure import Measure, last_nonzero_place
from numcheck.model.mention import Mention
from numcheck.model.relation import Same
from numcheck.rule import Flags, Passes, Rule

SMALL = 12  # counts up to here have a name of their own, and are counted one by one
DECISIVE = 4  # pieces of evidence from which on the finding is an error


def check(analysis: Analysis) -> Iterator[Finding]:
    """Flags repeated claims whose figures differ, each place once, the surest pair first."""
    told: set[Mention] = set()
    pairs = [same for same in analysis.of(Same, "repeat") if differ(same.first, same.second)]
    for same in sorted(pairs, key=lambda same: -len(same.evidence)):
        if same.first in told or same.second in told:
            continue
        told |= {same.first, same.second}
        yield RULE.finding(
            f"{_said(same.second)} here, {_said(same.first)} before",
            same.second,
            same.first,
            why="; ".join(same.evidence),
            labels=("here", "before"),
            severity="error" if len(same.evidence) >= DECISIVE else None,
            confidence=same.confidence,
        )


def differ(first: Mention, second: Mention) -> bool:
    """Whether no value is left that both figures may stand for."""
    one, other = first.measure, second.measure
    if one is None or other is None:
        return False
    if not _room(first, one).meets(_room(second, other)):
        return True
    return "uncertainty" == first.form == second.form and not _reach(one).meets(_reach(other))


def _room(mention: Mention, measure: Measure) -> Interval:
    """What a figure may stand for, its hedge left out: both sides have the same one.

    A count that shows its last digit is exact, and so is a small one: nobody rounds to
    2,962 workers, nor to ten.
    """
    if measure.value is None or (mention.hedge is None and not measure.interval.is_point):
        return measure.interval
    place = last_nonzero_place(measure.value, measure.step)
    small = measure.value <= SMALL and measure.value.denominator == 1
    if mention.kind == "count" and (small or place == measure.step == 1):
        return Interval.exactly(measure.value)
    return Interval.around(measure.value, place / 2)


def _reach(measure: Measure) -> Interval:
    """What may stand behind the ± of an uncertainty, as written."""
    if measure.low is None or measure.high is None:
        return measure.interval
    return Interval.around((measure.high - measure.low) / 2, measure.step / 2)


def _said(mention: Mention) -> str:
    """The figure with its noun."""
    return f"{mention.span.text} {mention.counted}" if mention.counted else mention.span.text


RULE = Rule(
    code="NC101",
    name="repeated-claim",
    severity="warning",
    doc=__doc__,
    check=check,
    flags=(
        Flags(
            "The ministry put the town on a list of [[11]] ports that break the rules on waste. "
            "The mayor was not amused. It is the second time that the ministry has put the town "
            "on this list of [[12]] ports that break the rules.",
            says="12 ports here, 11 ports before",
        ),
        Flags(
            "The mill is old. It employs [[214]] weavers in the valley, and most of them walk to "
            "work. With its [[241]] weavers in the valley the mill is still the largest employer.",
            says="241 weavers here, 214 weavers before",
        ),
        Flags(
            "The library lent [[48,200]] books to schools last year. Music was in demand. "
            "Altogether, [[42,800]] books were lent to schools last year by the library.",
            says="42,800 books here, 48,200 books before",
        ),
        Flags(
            "The trial compared two diets among [[1,806]] pupils from 24 schools. "
            "Pupils kept a diary. In this trial among [[1,860]] pupils from 24 schools, "
            "the diets did equally well.",
            says="1,860 pupils here, 1,806 pupils before",
        ),
        Flags(
            "After the fire [[511]] foreign dockers remained in the port for weeks. The union "
            "protested. It is no solution, since the permits of the [[521]] foreign dockers who "
            "remained in the port have not been renewed.",
            says="521 dockers here, 511 dockers before",
        ),
        Flags(
            "In [[less than 15]] generations, half of the valley had the settlers’ blue eyes. "
            "The priests kept records. In [[less than 35]] generations, they show, half of the "
            "valley had the settlers’ blue eyes.",
            says="less than 35 generations here, less than 15 generations before",
        ),
        Flags(
            "The blizzard stranded [[135]] pilgrims at the pass. Soldiers brought bread. All of "
            "these [[153]] pilgrims are home now.",
            says="153 pilgrims here, 135 pilgrims before",
        ),
    ),
    passes=(
        Passes(
            "The blizzard stranded 135 pilgrims at the pass. These 40 pilgrims in red, the "
            "picture shows, came from one village.",
            because="few of many may be pointed at",
        ),
        Passes(
            "After the fire 511 foreign dockers remained in the port. Of those, 120 foreign "
            "dockers without papers were sent home.",
            because="the second figure counts some of the first",
        ),
        Passes(
            "In 2020 the republic issued 2,950 student visas to foreign nurses. "
            "In 2021 the republic issued 3,150 student visas to foreign nurses.",
            because="the years differ",
        ),
        Passes(
            "The northern mill employs 214 weavers in the valley. "
            "The southern mill employs 241 weavers in the valley.",
            because="one word sets the two mills apart",
        ),
        Passes(
            "Police said the storm trapped 18 hikers in the hut. "
            "The mountain club said the storm trapped 15 hikers in the hut.",
            because="two sources may disagree",
        ),
        Passes(
            "The mill plans to hire 214 weavers in the valley. "
            "So far it has hired 114 weavers in the valley.",
            because="a plan is not an outcome",
        ),
        Passes(
            "The storm trapped 18 hikers in the hut. "
            "Another 15 hikers were trapped by the storm in a cable car near the hut.",
            because="another group",
        ),
        Passes(
            "The library lent 3,000 books to schools last year. "
            "To be exact, the library lent 2,962 books to schools last year.",
            because="3,000 is rounded",
        ),
        Passes(
            "The storm did not trap 18 hikers in the hut, as the radio claimed. "
            "The storm trapped 15 hikers in the hut.",
            because="the first figure is denied",
        ),
        Passes(
            "Storm traps 18 hikers in mountain hut\n\n"
            "A storm in the eastern mountains trapped 18 hikers and 15 dogs in a hut on Sunday.",
            because="the other figure counts something else",
        ),
    ),
)
