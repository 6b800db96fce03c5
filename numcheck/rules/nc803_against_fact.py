"""A figure that a fact of the configuration denies.

## What it does
Compares the figures of the text with the facts that the user keeps under
`[tool.numcheck.facts]`: `patients_enrolled = 1204`, `course_length = "18 miles"`. A claim is
about a fact if it counts or measures the like and every word of the fact's name stands in its
clause.

## Why it matters
A figure that many documents share is corrected in one of them and forgotten in the others.

## Silent when
Rounding or a hedge may explain the gap; the claim is quoted, reported, planned, denied, dated,
or one of several; it is fenced in ("women patients", "patients at one site") and not more than
the whole.

## Source
The facts are the user's own. Rounding: half a unit of the last nonzero place.
"""

from __future__ import annotations

from collections.abc import Iterator

from numcheck.model.analysis import Analysis
from numcheck.model.finding import Finding
from numcheck.model.interval import Interval
from numcheck.model.mention import Mention
from numcheck.model.relation import Known
from numcheck.model.show import show_as
from numcheck.rule import Flags, Passes, Rule
from numcheck.units import convert

SMALL = 12  # counts up to here have a name of their own, and are counted one by one


def check(analysis: Analysis) -> Iterator[Finding]:
    """Flags the claims that no reading makes agree with a fact."""
    for known in analysis.of(Known):
        if _denied(known):
            name, figure = " ".join(known.fact.words), known.fact.figure
            mention = known.mention
            yield RULE.finding(
                f'{_said(mention)} here, but the fact "{name}" is {_shown(known)}',
                mention,
                why=f"facts.{known.fact.name} = {figure} in the configuration",
                suggestions=_suggestions(known),
            )


def _denied(known: Known) -> bool:
    claimed, fact = _room(known.mention), _room_of_fact(known)
    if claimed is None or fact is None or claimed.meets(fact):
        return False
    return not known.part or (known.figure.kind in {"number", "count"} and fact.precedes(claimed))


def _room(mention: Mention) -> Interval | None:
    """What a figure of the text may stand for; a small count is exact."""
    measure = mention.measure
    if measure is None or measure.value is None:
        return None
    small = mention.kind == "count" and measure.value <= SMALL
    return measure.interval if small else measure.rounded


def _room_of_fact(known: Known) -> Interval | None:
    """What the fact allows, in the unit of the mention: a count is exact, a measure rounded."""
    fact, claimed = known.figure.measure, known.mention.measure
    if fact is None or claimed is None:
        return None
    room = fact.interval if known.figure.kind in {"number", "count"} else fact.rounded
    if fact.unit == claimed.unit or fact.unit is None or claimed.unit is None:
        return room
    return convert(room, fact.unit, claimed.unit)


def _suggestions(known: Known) -> tuple[str, ...]:
    written = known.mention.span.text
    right = _in_its_words(known) or known.fact.figure
    return (f"change {written} to {right}", f"correct facts.{known.fact.name}")


def _in_its_words(known: Known) -> str | None:
    """The fact's value in the digits and unit of the text, where the units are the same."""
    fact, claimed = known.figure.measure, known.mention.measure
    same = fact is not None and claimed is not None and fact.unit == claimed.unit
    return show_as(fact.value, known.mention) if same and fact and fact.value else None


def _shown(known: Known) -> str:
    return _in_its_words(known) or known.fact.figure


def _said(mention: Mention) -> str:
    return f"{mention.span.text} {mention.counted}" if mention.counted else mention.span.text


RULE = Rule(
    code="NC803",
    name="against-fact",
    severity="error",
    doc=__doc__,
    check=check,
    flags=(
        Flags(
            "We enrolled [[1,240]] patients in all.",
            says='1,240 patients here, but the fact "patients enrolled" is 1,204',
            facts={"patients_enrolled": "1204"},
        ),
        Flags(
            "The length of the course is [[21 miles]].",
            says='21 miles here, but the fact "course length" is 18 miles',
            facts={"course_length": "18 miles"},
        ),
        Flags(
            "In the end [[1,310]] women patients were enrolled.",
            says='1,310 patients here, but the fact "patients enrolled" is 1,204',
            facts={"patients_enrolled": "1204"},
        ),
    ),
    passes=(
        Passes(
            "We enrolled about 1,200 patients in all.",
            because="the fact lies where the hedge points",
            facts={"patients_enrolled": "1204"},
        ),
        Passes(
            "We enrolled 602 women patients.",
            because="they are some of all patients",
            facts={"patients_enrolled": "1204"},
        ),
        Passes(
            "We screened 2,310 patients for the trial.",
            because="the fact is about those enrolled",
            facts={"patients_enrolled": "1204"},
        ),
        Passes(
            "The length of the course is 29 km.",
            because="18 miles are 28.97 km",
            facts={"course_length": "18 miles"},
        ),
        Passes(
            "In 2019 we enrolled 310 patients.",
            because="that is the figure of one year",
            facts={"patients_enrolled": "1204"},
        ),
        Passes(
            'The minister said "1,240 patients were enrolled" and left.',
            because="somebody else says so",
            facts={"patients_enrolled": "1204"},
        ),
    ),
)
