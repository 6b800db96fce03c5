"""A value that nothing of its kind can have.

## What it does
Holds temperatures, shares of people or things, ages, coordinates, probabilities and
counts against the limits that physics, logic or record set for them.

## Why it matters
"130% of respondents" or "−300 °C" is a slip of the pen that any reader may quote.

## Silent when
The percentage is a growth, a comparison or a quota and not a share; the age is that of a
tree or a house; the sentence asks, denies or supposes; rounding or a hedge reaches back
into the possible.

## Source
Each limit names its own source in `lexicon/words/possibility.toml`.
"""

from __future__ import annotations

from collections.abc import Iterator

from numcheck.model.analysis import Analysis
from numcheck.model.finding import Finding
from numcheck.model.interval import Interval
from numcheck.model.relation import Domain
from numcheck.rule import Flags, Passes, Rule


def check(analysis: Analysis) -> Iterator[Finding]:
    """Flags amounts that lie wholly outside their limits."""
    for domain in analysis.of(Domain, "amount"):
        measure = domain.mention.measure
        if measure is None or measure.interval.meets(_limits(domain)):
            continue
        yield RULE.finding(
            f"{domain.mention.span.text} cannot be: {domain.because}",
            domain.mention,
            why=domain.because,
            suggestions=(f"check {domain.mention.span.text}",),
        )


def _limits(domain: Domain) -> Interval:
    return Interval(domain.low, domain.high, domain.low is not None, domain.high is not None)


RULE = Rule(
    code="NC504",
    name="impossible-value",
    severity="error",
    doc=__doc__,
    check=check,
    flags=(
        Flags(
            "In the poll [[130%]] of respondents backed the plan.",
            says="130% cannot be: a share of a whole lies between 0% and 100%",
        ),
        Flags(
            "The sample was stored at [[−300 °C]] for a week.",
            says="−300 °C cannot be: nothing is colder than −273.15 °C",
        ),
        Flags(
            "The winner, Ada Roe, [[aged 172]], thanked her coach.",
            says="aged 172 cannot be: the longest documented human life is 122 years",
        ),
    ),
    passes=(
        Passes("Turnout among voters rose 130% in a decade.", because="growth has no upper limit"),
        Passes(
            "The clinic saw 120% of the patients it was built for, above its capacity.",
            because="a quota can be passed",
        ),
        Passes("The sample was stored at −80 °C for a week.", because="a freezer reaches that"),
        Passes(
            "The oak, aged 172 years, fell in the storm.", because="trees grow older than people"
        ),
        Passes("Could 130% of respondents ever agree?", because="the sentence asks"),
        Passes(
            "Sales to women were 150% higher than a year before.",
            because="a comparison is not a share",
        ),
    ),
)
