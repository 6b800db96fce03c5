"""Decides which claims of a document are about the same thing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import NamedTuple

from numcheck.claims.context import Context, read_context
from numcheck.claims.evidence import (
    SPEAK,
    Seen,
    evidence_for,
    points_back,
    takes_up,
    value_of,
    weight_against,
    words_of,
)
from numcheck.claims.vetoes import differ, stands_apart
from numcheck.model.claim import Claim

SURE = 12  # half points; over 710,000 words of published prose no pair above it disagrees
NEIGHBOURS = 8  # claims on the same noun that one is compared with, besides the first
CROWD = 64  # claims on one noun from which on only the nearest are compared
NEAREST = 2
ALIKE = 3  # shared stems from which on two claims follow one pattern
LEAST_SHARED = 2  # shared stems without which nothing else counts
SKIPPED = frozenset({"cell", "code", "meta"})
PRONOUNS = frozenset({"them", "us", "you", "these", "those"})


class Match(NamedTuple):
    """Two claims, in text order, that are about the same thing; *score* in half points."""

    first: Claim
    second: Claim
    evidence: tuple[str, ...]
    score: int


class _Key(NamedTuple):
    """What two claims must have in common to be compared at all."""

    kind: str
    unit: str | None
    head: str | None


class _Pair(NamedTuple):
    """Two claims of a group, by their index, and the stems around both."""

    one: int
    other: int
    shared: frozenset[str]


def same_claims(claims: Sequence[Claim], text: str) -> Iterator[Match]:
    """The pairs of claims that say the same of the same thing, whether or not they agree.

    *text* is the analysis text. Only claims on the same noun and in the same unit are
    compared, each with a fixed number of others, so the time is linear.
    """
    groups: defaultdict[_Key, list[Claim]] = defaultdict(list)
    for claim in claims:
        key = _key(claim)
        if key is not None:
            groups[key].append(claim)
    for group in groups.values():
        if len(group) > 1:
            yield from _matches(group, text)


def _key(claim: Claim) -> _Key | None:
    mention, noun = claim.mention, claim.noun
    measure = mention.measure
    if measure is None or measure.value is None or claim.sentence.block.kind in SKIPPED:
        return None
    match mention.kind:
        case "count" if noun is not None and noun.head not in PRONOUNS:
            return _Key("count", None, noun.head)
        case "percent" | "quantity" | "duration" if mention.form == "bound":
            return None  # a limit, not a fact
        case "percent":
            return _Key("percent", measure.unit, noun.head if noun else None)
        case "money" | "quantity" | "duration":
            return _Key(mention.kind, measure.unit, None)
        case _:
            return None


def _matches(group: list[Claim], text: str) -> Iterator[Match]:
    """The matches among claims that share a key."""
    contexts: dict[int, Context] = {}
    pairs: list[_Pair] = []
    figures: defaultdict[int, set[Fraction | None]] = defaultdict(set)
    apart = [stands_apart(claim) for claim in group]
    for one, other in _near(len(group)):
        if apart[one] or apart[other] or differ(group[one], group[other]):
            continue
        for index in (one, other):
            if index not in contexts:
                contexts[index] = read_context(text, group[index])
        shared = contexts[one].content & contexts[other].content
        pairs.append(_Pair(one, other, shared))
        if len(shared) >= ALIKE:
            values = {value_of(group[one]), value_of(group[other])}
            figures[one] |= values
            figures[other] |= values
    for one, other, shared in pairs:
        first = Seen(group[one], contexts[one])
        second = Seen(group[other], contexts[other])
        sole = len(group) == len((first, second))
        pointing = points_back(first.context, second.context) or (sole and takes_up(first, second))
        if len(shared) < LEAST_SHARED and not pointing:
            continue
        series = len(figures[one] | figures[other])
        match = _match(first, second, shared, series, sole=sole)
        if match.score >= SURE:
            yield match


def _near(count: int) -> Iterator[tuple[int, int]]:
    """The pairs to compare: neighbours, and each with the first."""
    reach = NEIGHBOURS if count <= CROWD else NEAREST
    for other in range(1, count):
        if other > reach:
            yield 0, other
        yield from ((one, other) for one in range(max(0, other - reach), other))


def _match(first: Seen, second: Seen, shared: frozenset[str], series: int, *, sole: bool) -> Match:
    """The pair with all evidence for it, and the sum of the evidence for and against.

    The weights are round numbers set by hand on published prose in which repeated claims
    agree; pairs that disagree there measure the error.
    """
    pro = evidence_for(first, second, shared, sole=sole)
    score = sum(pro.values()) - weight_against(first, second, series)
    if score < SURE:
        return Match(first.claim, second.claim, (), score)
    evidence = [said for said, points in pro.items() if points]
    if shared:
        evidence[0] = f"{SPEAK} {words_of(second.context, shared)}"
    return Match(first.claim, second.claim, tuple(evidence), score)
