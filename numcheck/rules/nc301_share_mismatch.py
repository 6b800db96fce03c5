"""A count, its whole, and a percentage that the two do not make.

## What it does
Divides the part by the whole in "45 of 120 patients (38%)", "38% (45/120)", "45/120, 38%",
"45 (38%) of the 120", "half of the 120, 60," and compares the result with the share: a
percentage may be off by one unit of its last written place (some authors round, some cut
off), a fraction in words by one thing.

## Why it matters
One of three figures is wrong, and readers quote the percentage. It is the slip that
published research makes most.

## Silent when
Any pair that the percentage may be said of gives it. The percentage is a confidence level,
a growth or a difference. A hedge or a scale word leaves the part, the whole or the
percentage enough room.

## Source
Exact division. One unit of the last place is the widest gap that rounding or cutting off can
leave between a ratio and the percentage written for it.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import groupby

from numcheck.model.analysis import Analysis
from numcheck.model.finding import Finding
from numcheck.model.interval import Interval
from numcheck.model.measure import Measure
from numcheck.model.mention import Mention
from numcheck.model.relation import Share
from numcheck.model.room import give_or_take, quotient
from numcheck.model.show import show, show_interval
from numcheck.rule import Flags, Passes, Rule

HUNDRED = Fraction(100)


def check(analysis: Analysis) -> Iterator[Finding]:
    """Flags percentages that fit none of the pairs they may be said of."""
    for _, group in groupby(sorted(analysis.of(Share, "text"), key=_ratio_start), key=_ratio_start):
        shares = tuple(group)
        if not any(_fits(share) for share in shares):
            yield _finding(shares[0])


def _ratio_start(share: Share) -> int:
    return share.ratio.span.start


def _fits(share: Share) -> bool:
    part, whole, ratio = share.part.measure, share.whole.measure, share.ratio.measure
    if part is None or whole is None or ratio is None:
        return True
    true = _percentage(part, whole)
    return true is None or true.meets(_allowed(ratio, whole))


def _allowed(ratio: Measure, whole: Measure) -> Interval:
    """What the share allows, in percent: one unit of its last place, or one thing, either way."""
    if ratio.unit is not None or ratio.value is None or not whole.value:
        return give_or_take(ratio)
    return Interval.around(ratio.value * HUNDRED, HUNDRED / whole.value)


def _percentage(part: Measure, whole: Measure) -> Interval | None:
    """What the part can be of the whole, in percent; None where the whole may be nothing."""
    counts, wholes = _counted(part), _counted(whole)
    if wholes.low is None or wholes.low <= 0:
        return None
    return quotient(counts, wholes).scaled(HUNDRED)


def _counted(measure: Measure) -> Interval:
    """The count itself; a bare one is exact, also where a list lent it a percent sign."""
    if measure.unit is not None and measure.value is not None:
        return Interval.exactly(measure.value)
    return measure.interval


def _finding(share: Share) -> Finding:
    part, whole, ratio = share.part.span.text, share.whole.span.text, _told(share.ratio)
    true = _shown(share)
    return RULE.finding(
        f"{part} of {whole} is {true}, not {ratio}",
        share.ratio,
        share.part,
        share.whole,
        why=_why(share),
        labels=(
            "the percentage" if share.ratio.kind == "percent" else "the share",
            "the part",
            "the whole",
        ),
        suggestions=_suggestions(share, true),
    )


def _told(ratio: Mention) -> str:
    """The share as written, a fraction at the start of a sentence without its capital."""
    return ratio.span.text if ratio.kind == "percent" else ratio.span.text.lower()


def _shown(share: Share) -> str:
    """The true percentage, written as the author writes percentages."""
    part, whole, ratio = share.part.measure, share.whole.measure, share.ratio.measure
    if part is None or whole is None or ratio is None or not whole.value or part.value is None:
        raise AssertionError("a share that fits nothing has values")
    step = ratio.step if ratio.unit is not None else Fraction(1)
    return _percent(part.value / whole.value * HUNDRED, step, share.ratio)


def _percent(value: Fraction, step: Fraction, ratio: Mention) -> str:
    text = ratio.span.text.rstrip()
    sign = " percent" if text.endswith("percent") else " per cent" if "cent" in text else "%"
    return show(value, step) + sign


def _why(share: Share) -> str:
    ratio, whole = share.ratio.measure, share.whole.measure
    if ratio is None or whole is None:
        raise AssertionError("a share has a ratio and a whole")
    step = ratio.step if ratio.unit is not None else None
    return (
        f"{share.part.span.text} / {share.whole.span.text} = {_shown(share)}; "
        f"{_told(share.ratio)} as written allows {show_interval(_allowed(ratio, whole), step)}"
    )


def _suggestions(share: Share, true: str) -> tuple[str, ...]:
    whole, ratio = share.whole.measure, share.ratio.measure
    first = f"change {_told(share.ratio)} to {true}"
    if whole is None or ratio is None or whole.value is None or ratio.value is None:
        return (first,)
    full = HUNDRED if ratio.unit is not None else Fraction(1)
    count = show(Fraction(round(whole.value * ratio.value / full)))
    part = share.part.span.text  # a part so small may be the nearest whole number already
    second = f"change {part}" if count == part else f"change {part} to {count}"
    return first, second, f"change {share.whole.span.text}"


RULE = Rule(
    code="NC301",
    name="share-mismatch",
    severity="error",
    doc=__doc__,
    check=check,
    flags=(
        Flags(
            "In the end [[45]] of [[120]] volunteers ([[25%]]) came back.",
            says="45 of 120 is 37.5%, not 25%",
        ),
        Flags(
            "Mould was found in [[42.5%]] (n = [[17]]/[[50]]) of the lofts.",
            says="17 of 50 is 34%, not 42.5%",
        ),
        Flags(
            "It failed in [[12]] of [[50]] trials, or [[42 percent]].",
            says="12 of 50 is 24 percent, not 42 percent",
        ),
        Flags(
            "In all [[30]] ([[52%]]) of the [[80]] lamps were dark.",
            says="30 of 80 is 37.5%, not 52%",
        ),
        Flags(
            "[[Half]] of the [[84]] lamps, [[50]], were dark.",
            says="50 of 84 is 59.5%, not half",
        ),
        Flags(
            "The first group did well ([[23]]/[[41]], [[66%]]).",
            says="23 of 41 is 56.1%, not 66%",
        ),
    ),
    passes=(
        Passes("In the end 45 of 120 volunteers (38%) came back.", because="37.5% rounds to 38%"),
        Passes("Few tests failed: 27% (16/58).", because="27.6% cut off is 27%"),
        Passes(
            "Rust came back in 20% (14/70, 95% CI 12–31%).",
            because="95% is the level of an interval, and 20% is the share",
        ),
        Passes("Of the 120 (40%) of 300 guests, 45 left.", because="40% is said of 120 and 300"),
        Passes(
            "Nearly 3 million of the 7 million tickets (40%) were sold.",
            because="scale words leave room for rounding",
        ),
        Passes(
            "Pain fell in 12 of 50 patients (30% reduction).",
            because="a reduction is not the share of the patients",
        ),
        Passes(
            "He won 9 of 12 games, 40% more than a year before.", because="a comparison is no share"
        ),
    ),
)
