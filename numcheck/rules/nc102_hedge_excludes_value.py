"""A hedge that rules out the exact figure given for the same thing.

## What it does
Takes a loosened figure ("almost 3,000", "more than 500") and the exact one for the same
thing, right beside it or in a claim repeated elsewhere, and flags them when the exact
figure lies outside what the hedge allows.

## Why it matters
"Almost" and "more than" say on which side the truth lies. When the figure lies on the
other side, either the hedge was chosen carelessly or one of the figures has changed.

## Silent when
Rounding puts the exact figure within the hedge: "more than 500" beside a bare 500. The
hedge has two sides and the figure is near ("about 500" beside 515). The sentences differ
in time, source, group or certainty. A share in words beside its percentage is left to NC103.

## Source
The reach of each hedge: `numcheck/lexicon/words/hedges.toml`, entry by entry. Rounding: half a
unit of the last nonzero place.
"""

from __future__ import annotations

from collections.abc import Iterator

from numcheck.model.analysis import Analysis
from numcheck.model.finding import Finding
from numcheck.model.interval import Interval
from numcheck.model.mention import Mention
from numcheck.model.relation import Same
from numcheck.rule import Flags, Passes, Rule


def check(analysis: Analysis) -> Iterator[Finding]:
    """Flags figures outside the hedge that stands for them, each place once."""
    told: set[Mention] = set()
    for same in analysis.of(Same, "hedge"):
        one, other = _room(same.first), _room(same.second)
        if one is None or other is None or one.meets(other):
            continue
        if same.first in told or same.second in told:
            continue
        told |= {same.first, same.second}
        hedged, exact = same.first, same.second
        if hedged.hedge is None:
            hedged, exact = exact, hedged
        yield RULE.finding(
            f"“{hedged.span.text}” leaves no room for {exact.span.text}",
            hedged,
            exact,
            why="; ".join(same.evidence),
            labels=("the hedge", "the figure"),
            confidence=None if same.beside else same.confidence,
        )


def _room(mention: Mention) -> Interval | None:
    """What the mention allows."""
    return mention.measure.rounded if mention.measure else None


RULE = Rule(
    code="NC102",
    name="hedge-excludes-value",
    severity="warning",
    doc=__doc__,
    check=check,
    flags=(
        Flags(
            "The council planted [[almost 3,000]] ([[3,050]]) trees along the canal.",
            says="“almost 3,000” leaves no room for 3,050",
        ),
        Flags(
            "[[More than 500]] — [[480]] — villagers signed the letter.",
            says="“More than 500” leaves no room for 480",
        ),
        Flags(
            "The union counted [[almost 3,000]] new dock and railway workers ([[3,214]] in all).",
            says="“almost 3,000” leaves no room for 3,214",
        ),
        Flags(
            "[[Nearly 40%]] ([[42.3%]]) of the pupils walk to school.",
            says="“Nearly 40%” leaves no room for 42.3%",
        ),
        Flags(
            "In 2020 the republic issued [[almost 3,000]] new student visas to foreign nurses. "
            "Critics were alarmed. The ministry later confirmed that it had issued [[3,050]] visas "
            "to foreign nurses that year.",
            says="“almost 3,000” leaves no room for 3,050",
        ),
    ),
    passes=(
        Passes("The council planted almost 3,000 (2,962) trees.", because="2,962 is almost 3,000"),
        Passes("More than 500 — 512 — villagers signed.", because="512 is more than 500"),
        Passes("Nearly 40% (38.6%) of the pupils walk to school.", because="38.6% is nearly 40%"),
        Passes("About 500 (515) villagers signed.", because="about reaches both ways"),
        Passes(
            "More than 500 villagers (480 of them farmers) signed the letter.",
            because="the bracket counts a part",
        ),
        Passes(
            "At least 12 hikers were trapped in the hut. Now 15 hikers were trapped in the hut.",
            because="at least 12 may be 15",
        ),
    ),
)
