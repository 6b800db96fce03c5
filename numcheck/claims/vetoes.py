"""Reasons why two claims that look alike are not about the same thing."""

from __future__ import annotations

from fractions import Fraction

from numcheck.claims.context import Context
from numcheck.claims.lemma import is_plural
from numcheck.lexicon.nouns import noun_words
from numcheck.model.claim import Claim
from numcheck.model.mention import Mention
from numcheck.model.period import Period

FENCES = frozenset({
    "each", "every", "per", "apiece", "average", "mean", "median", "maximum", "minimum", "first",
    "second", "third", "last", "final", "next", "previous", "half", "fewer", "less", "daily",
    "weekly", "monthly", "annually", "yearly", "least", "most", "respectively", "separate",
    "initial", "initially", "original", "originally", "former", "latter", "only",
})  # fmt: skip
ADDITIONS = frozenset(
    {"another", "other", "others", "additional", "further", "extra", "remaining", "rest"}
)
LISTING = frozenset({",", "and", "or", "to", "/", "vs", "versus", "-", "–"})
LONG = 366  # days; a count over several years is none of a year or a day
SHORT_STAY = 10  # a span below ten days, weeks, … is a point in a schedule, not a fact
FIGURES = 6  # numbers on each side that a figure of the other claim is looked for among
SILENT = frozenset({"denied", "asked", "supposed"})


def stands_apart(claim: Claim) -> bool:
    """Whether something that the sentence says keeps the claim from all others."""
    return claim.modality in SILENT or _is_listed(claim) or _is_alone(claim) or _is_kind(claim)


def differ(one: Claim, other: Claim) -> bool:
    """Whether something that the sentences say keeps the two claims apart."""
    return (
        one.sentence.number == other.sentence.number
        or one.modality != other.modality
        or _fenced(one, other)
        or _parted(one, other)
        or _at_other_times(one, other)
        or _by_other_voices(one, other)
        or _modified_otherwise(one, other)
        or _accounted_for(one, other)
        or _accounted_for(other, one)
    )


def names_differ(one: Context, other: Context) -> bool:
    """Whether each side names somebody or something that the other does not."""
    return bool(one.names - other.names) and bool(other.names - one.names)


def _fenced(one: Claim, other: Claim) -> bool:
    return bool((one.scope ^ other.scope) & FENCES or (one.scope | other.scope) & ADDITIONS)


def _parted(one: Claim, other: Claim) -> bool:
    """Whether one is a part, or the two are parts of different wholes."""
    if one.whole is None or other.whole is None:
        return one.whole is not other.whole
    return _value(one.whole) != _value(other.whole)


def _is_listed(claim: Claim) -> bool:
    """Whether it is the last of several figures on one noun: "259, 253 and 193 patients"."""
    mentions = claim.sentence.mentions
    at = claim.sentence.rank_of(claim.mention)
    if at == 0 or mentions[at - 1].measure is None:
        return False
    return set(claim.sentence.between(mentions[at - 1], claim.mention)) <= LISTING


def _is_alone(claim: Claim) -> bool:
    """Whether it is a bare "one", or a short stay: too common to mean one thing."""
    value = _value(claim.mention)
    return value == 1 or (
        claim.mention.kind == "duration" and value is not None and value < SHORT_STAY
    )


def _is_kind(claim: Claim) -> bool:
    """Whether the figure names a kind of thing: "a 16-inch gun", "two-car trains", "3.13 dev"."""
    value = _value(claim.mention)
    if claim.mention.kind == "quantity":
        return "-" in claim.mention.span.text
    if claim.noun is None or claim.mention.kind != "count":
        return False
    word = claim.noun.text.lower().split()[-1]
    one_of_many = not is_plural(word) and word not in noun_words().unmarked
    glued = claim.sentence.slice(claim.mention.span.end, claim.noun.start)[:1] == ("-",)
    version = value is not None and value.denominator != 1 and claim.mention.hedge is None
    return one_of_many or glued or version


def _at_other_times(one: Claim, other: Claim) -> bool:
    mine, theirs = _periods(one), _periods(other)
    if not mine or not theirs:
        return False
    if not any(period.meets(against) for period in mine for against in theirs):
        return True
    longest = [max(period.days for period in periods) for periods in (mine, theirs)]
    return min(longest) <= LONG < max(longest)


def _periods(claim: Claim) -> list[Period]:
    whens = [time.when for time in claim.times]
    return [when.period for when in whens if when is not None and when.period is not None]


def _by_other_voices(one: Claim, other: Claim) -> bool:
    if one.quoted != other.quoted and one.source != other.source:
        return True
    if one.source is None or other.source is None:
        return False
    return not set(one.source.split()) & set(other.source.split())


def _modified_otherwise(one: Claim, other: Claim) -> bool:
    """Whether each noun has a modifier of its own: "adult patients", "female patients"."""
    if one.noun is None or other.noun is None:
        return False
    mine, theirs = set(one.noun.modifiers), set(other.noun.modifiers)
    return bool(mine - theirs) and bool(theirs - mine)


def _accounted_for(one: Claim, other: Claim) -> bool:
    """Whether the sentence of *other* repeats the figure of *one* in another place."""
    value = _value(one.mention)
    if value is None or value == _value(other.mention):
        return False
    unit = one.mention.measure.unit if one.mention.measure else None
    mentions = other.sentence.mentions
    at = other.sentence.rank_of(other.mention)
    for mention in mentions[max(0, at - FIGURES) : at + FIGURES + 1]:
        measure = mention.measure
        if measure is not None and measure.unit == unit and measure.value == value:
            return True
    return False


def _value(mention: Mention) -> Fraction | None:
    return mention.measure.value if mention.measure else None
