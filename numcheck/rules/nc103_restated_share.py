"""A fraction in words and the percentage given for it that are far apart.

## What it does
Compares "two-thirds (67%)", "almost half of the patients (43%)", "one in five (20%)". A bare
fraction is taken loosely, five points or a quarter of it either way; "almost" and "just
under" must be above, "more than" below the percentage, within the reach of the hedge.

## Why it matters
Words and figure are read by different readers; one of the two is wrong.

## Silent when
The percentage is a confidence level or belongs to another noun; the bracket holds more
figures than one; the fraction is a stretch of time or place ("the second half"). "A
majority (52%)" is another matter.

## Source
Measured on 1,000 published documents: eight bare fractions lie 4.2 points below to 0.5
above their percentages. Hedges: `numcheck/lexicon/words/hedges.toml`.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from numcheck.model.analysis import Analysis
from numcheck.model.finding import Finding
from numcheck.model.interval import Interval
from numcheck.model.measure import Measure
from numcheck.model.mention import Mention
from numcheck.model.relation import Same
from numcheck.model.room import give_or_take
from numcheck.model.show import show, show_interval
from numcheck.rule import Flags, Passes, Rule

HUNDRED = Fraction(100)
POINTS = Fraction(5)  # percentage points that a bare fraction in words leaves; see Source
PART = Fraction(1, 4)  # of the fraction, where that is less: one in ten is 7.5 to 12.5%


def check(analysis: Analysis) -> Iterator[Finding]:
    """Flags fractions and percentages that have no common value."""
    for same in analysis.of(Same, "share"):
        fraction, percentage = same.first.measure, same.second.measure
        if fraction is None or percentage is None or fraction.value is None:
            continue
        told = _told(fraction, same.first)
        if not told.meets(give_or_take(percentage)):
            yield _finding(same, fraction.value * HUNDRED, told)


def _told(fraction: Measure, mention: Mention) -> Interval:
    """What the words allow, in percent."""
    if mention.hedge is not None or fraction.value is None:
        return fraction.interval.scaled(HUNDRED)
    percent = fraction.value * HUNDRED
    return Interval.around(percent, min(POINTS, percent * PART))


def _finding(same: Same, percent: Fraction, told: Interval) -> Finding:
    words, written = same.first.span.text, same.second.span.text
    step = same.second.measure.step if same.second.measure else Fraction(1)
    value = f"{show(percent, step)}%"
    bare = same.first.hedge is None
    is_told = value if bare else f"{show_interval(told, Fraction(1))}%"
    return RULE.finding(
        f"{words} is {is_told}, not {written}",
        same.second,
        same.first,
        why=f"{words} leaves room for {show_interval(told, Fraction(1))}%",
        labels=("the percentage", "the fraction"),
        suggestions=(
            f"change {written} to {value}" if bare else f"correct {written}",
            f"change {words}",
        ),
    )


RULE = Rule(
    code="NC103",
    name="restated-share",
    severity="error",
    doc=__doc__,
    check=check,
    flags=(
        Flags(
            "[[Two-thirds]] of the schools ([[47%]]) have no garden.",
            says="Two-thirds is 66.7%, not 47%",
        ),
        Flags(
            "[[Almost half]] of the boats ([[73%]]) leaked.",
            says="Almost half is 40 to 50%, not 73%",
        ),
        Flags(
            "[[More than half]] ([[24 percent]]) of the shops were shut.",
            says="More than half is more than 50%, not 24 percent",
        ),
        Flags("[[One in five]] trees ([[35%]]) was ill.", says="One in five is 20%, not 35%"),
    ),
    passes=(
        Passes(
            "Two-thirds of the schools (65%) have no garden.", because="two-thirds is meant loosely"
        ),
        Passes("Almost half of the boats (43%) leaked.", because="43% is almost half"),
        Passes(
            "Half the 84 seats (3%) were new.", because="half is of the seats, 3% of something else"
        ),
        Passes("Half of the towns raised the tax (12%) in May.", because="12% is what the tax is"),
        Passes("In the second half (45%) they attacked more.", because="the second half is a time"),
        Passes("Half of the mice (95% CI 41 to 59) died.", because="95% is a confidence level"),
        Passes("More than half (97%) of the shops were open.", because="97% is more than half"),
    ),
)
