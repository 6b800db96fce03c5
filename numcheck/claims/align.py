"""Decides which claims of a document are about the same thing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import NamedTuple

from numcheck.claims.context import (
    Context,
    carries_meaning,
    common_run,
    contrasts,
    read_context,
    root,
)
from numcheck.claims.vetoes import differ, names_differ, stands_apart
from numcheck.model.claim import Claim

SURE = 12  # half points; over 710,000 words of published prose no pair above it disagrees
NEIGHBOURS = 8  # claims on the same noun that one is compared with, besides the first
CROWD = 64  # claims on one noun from which on only the nearest are compared
NEAREST = 2
ALIKE = 3  # shared stems from which on two claims follow one pattern
SERIES = 3  # different figures in one pattern make a series, not a repetition
SPEAK = "both speak of"
LEAST_SHARED = 2  # shared stems without which nothing else counts
RUN = 2  # words with meaning right around both figures that are the same, in the same order
LONG_RUN = 4
TELLING = 3  # digits; with more of them a slip of one is no more telling
STATISTICS = 3  # figures beside only one of the two that mark a list of results
CLOSE = 4  # sentences within which the same words say the like of another thing, not it again
HEDGED = 10  # a tenth of the figure, the width that the lexicon gives "about" and "almost"
MODIFIERS = 3  # shared modifiers beyond which more prove no more
MOST_SHARED = 6  # shared stems beyond which more prove no more
OPENING = frozenset({"title", "heading"})
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


class _Seen(NamedTuple):
    """A claim and what stands around it."""

    claim: Claim
    context: Context


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
            values = {_value(group[one]), _value(group[other])}
            figures[one] |= values
            figures[other] |= values
    for one, other, shared in pairs:
        if len(shared) < LEAST_SHARED and not _points_back(contexts[one], contexts[other]):
            continue
        series = len(figures[one] | figures[other])
        first = _Seen(group[one], contexts[one])
        second = _Seen(group[other], contexts[other])
        match = _match(first, second, shared, series)
        if match.score >= SURE:
            yield match


def _near(count: int) -> Iterator[tuple[int, int]]:
    """The pairs to compare: neighbours, and each with the first."""
    reach = NEIGHBOURS if count <= CROWD else NEAREST
    for other in range(1, count):
        if other > reach:
            yield 0, other
        yield from ((one, other) for one in range(max(0, other - reach), other))


def _match(first: _Seen, second: _Seen, shared: frozenset[str], series: int) -> Match:
    """The pair with all evidence for it, and the sum of the evidence for and against.

    The weights are round numbers set by hand on published prose in which repeated claims
    agree; pairs that disagree there measure the error.
    """
    pro = _evidence_for(first, second, shared)
    score = sum(pro.values()) - _weight_against(first, second, series)
    if score < SURE:
        return Match(first.claim, second.claim, (), score)
    evidence = [said for said, points in pro.items() if points]
    if shared:
        evidence[0] = f"{SPEAK} {_words(second.context, shared)}"
    return Match(first.claim, second.claim, tuple(evidence), score)


def _evidence_for(first: _Seen, second: _Seen, shared: frozenset[str]) -> dict[str, int]:
    """What speaks for one thing, in words, with its weight; 0 where it does not hold."""
    (one, before), (other, after) = first, second
    run = _shared_run(before, after)
    figures = len(before.figures & after.figures)
    known = shared & before.known & after.known
    return {
        SPEAK: 2 * min(len(shared), MOST_SHARED),
        "the same words stand around the figure": 2 * ((run >= RUN) + (run >= LONG_RUN)),
        "the same figures stand beside it": 3 * min(figures, 2),
        "the same event": 2 * _at_one_event(one, other),
        "the same event to the same thing": 4 * (_at_one_event(one, other) and bool(known)),
        "the figure lies where the hedge points": 4 * _hedge_points(one, other),
        "the same description": 2 * min(len(_description(one) & _description(other)), MODIFIERS),
        "the same time": 4 * _at_one_time(one, other),
        "the heading says it": 3 * _is_headline(one),
        "the second points back to the first": (
            8 * _points_back(before, after) or 2 * other.definite
        ),
        "the same figure": 4 * (_value(one) == _value(other)),
        "one digit apart": 2 * _slip(one, other),
    }


def _weight_against(first: _Seen, second: _Seen, series: int) -> int:
    """The weight of all that speaks for two things; *series* counts the figures in one pattern."""
    (one, before), (other, after) = first, second
    opening, back = _is_headline(one), _points_back(before, after)
    run = _shared_run(before, after)
    figures = before.figures & after.figures
    apart = before.figures ^ after.figures
    own_words = min(len(before.near - after.content), len(after.near - before.content))
    own_figures = before.figures - after.figures and after.figures - before.figures
    other_figures = 2 * (len(apart) >= STATISTICS and not figures) + 3 * bool(own_figures)
    other_size = _sizes_differ(one, other) and not _slip(one, other)
    con = other_figures + 2 * _verbs_differ(one, other) + 4 * other_size
    con += 8 * (contrasts(before.left, after.left) or contrasts(before.right, after.right))
    con += 8 * (run >= LONG_RUN and _in_parallel(one, other) and not (back or opening))
    if not back:
        con += 2 * own_words + 4 * (names_differ(before, after) and not opening)
    if not opening:
        con += 4 * max(0, series - SERIES + 1)
    return con


def _shared_run(before: Context, after: Context) -> int:
    """How many words right around both figures are the same, in the same order."""
    return common_run(before.left, after.left) + common_run(before.right, after.right)


def _words(context: Context, shared: frozenset[str]) -> str:
    """The shared stems as the second place writes them, in the order of its text."""
    words = dict.fromkeys((*context.left[::-1], *context.right))
    return ", ".join(word for word in words if carries_meaning(word) and root(word) in shared)


def _is_headline(claim: Claim) -> bool:
    """Whether it stands in a title or heading that is no paragraph of its own."""
    sentence, block = claim.sentence, claim.sentence.block
    alone = (sentence.start, sentence.end) == (block.start, block.end)
    return block.kind in OPENING and alone and sentence.words[-1].lower != "."


def _points_back(before: Context, after: Context) -> bool:
    """Whether "this list of 11 countries" takes up "a list of 11 countries"."""
    return (
        before.container is not None
        and before.container == after.container
        and after.points_back
        and not before.points_back
    )


def _in_parallel(first: Claim, second: Claim) -> bool:
    """Whether two exact figures stand so close that the same words tell of two things."""
    hedged = first.mention.hedge is not None or second.mention.hedge is not None
    return not hedged and abs(second.sentence.number - first.sentence.number) <= CLOSE


def _description(claim: Claim) -> frozenset[str]:
    return frozenset(claim.noun.modifiers) if claim.noun else frozenset()


def _at_one_event(first: Claim, second: Claim) -> bool:
    return first.verb is not None and first.verb == second.verb


def _hedge_points(first: Claim, second: Claim) -> bool:
    """Whether one figure is loose and the other, exact one within a tenth of it."""
    one, other = _value(first), _value(second)
    if one is None or other is None or bool(first.mention.hedge) == bool(second.mention.hedge):
        return False
    return abs(one - other) * HEDGED <= max(abs(one), abs(other))


def _at_one_time(first: Claim, second: Claim) -> bool:
    """Whether the nearest time of each is the same period."""
    one, other = (claim.times[0].when if claim.times else None for claim in (first, second))
    return one is not None and other is not None and one.period == other.period is not None


def _verbs_differ(first: Claim, second: Claim) -> bool:
    return first.verb is not None and second.verb is not None and first.verb != second.verb


def _value(claim: Claim) -> Fraction | None:
    return claim.mention.measure.value if claim.mention.measure else None


def _sizes_differ(first: Claim, second: Claim) -> bool:
    """Whether one figure is more than twice the other."""
    one, other = _value(first), _value(second)
    if one is None or other is None:
        return False
    return max(abs(one), abs(other)) > 2 * min(abs(one), abs(other))


def _slip(first: Claim, second: Claim) -> int:
    """How telling it is that one digit was mistyped, or two were swapped: 0 to 3."""
    one, other = _digits(first), _digits(second)
    if len(one) != len(other) or one == other or len(one) == 1:
        return 0
    places = [at for at in range(len(one)) if one[at] != other[at]]
    stretch = slice(places[0], places[-1] + 1)
    swapped = len(places) == len(one[stretch]) == len("ab") and one[stretch] == other[stretch][::-1]
    return min(len(one), TELLING) if len(places) == 1 or swapped else 0


def _digits(claim: Claim) -> str:
    return "".join(letter for letter in claim.mention.span.text if letter.isdecimal())
