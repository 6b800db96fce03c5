"""What speaks for two claims being about one thing, and what against, each with its weight."""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

from numcheck.claims.context import (
    Context,
    carries_meaning,
    common_run,
    contrasts,
    root,
)
from numcheck.claims.vetoes import names_differ
from numcheck.model.claim import Claim

SERIES = 3  # different figures in one pattern make a series, not a repetition
SPEAK = "both speak of"
RUN = 2  # words with meaning right around both figures that are the same, in the same order
LONG_RUN = 4
TELLING = 3  # digits; with more of them a slip of one is no more telling
STATISTICS = 3  # figures beside only one of the two that mark a list of results
TAKEN_UP = 6  # sentences after which "the 12" may point to anything
CLOSE = 4  # sentences within which the same words say the like of another thing, not it again
HEDGED = 10  # a tenth of the figure, the width that the lexicon gives "about" and "almost"
MODIFIERS = 3  # shared modifiers beyond which more prove no more
MOST_SHARED = 6  # shared stems beyond which more prove no more
OPENING = frozenset({"title", "heading"})


class Seen(NamedTuple):
    """A claim and what stands around it."""

    claim: Claim
    context: Context


def value_of(claim: Claim) -> Fraction | None:
    """The figure of a claim, None for a range or a bound."""
    return claim.mention.measure.value if claim.mention.measure else None


def evidence_for(
    first: Seen, second: Seen, shared: frozenset[str], *, sole: bool
) -> dict[str, int]:
    """What speaks for one thing, in words, with its weight; 0 where it does not hold.

    *sole* says that the text gives no third figure on that noun or unit.
    """
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
            8 * points_back(before, after) or 2 * other.definite
        ),
        "no other figure is given of them": sole * takes_up(first, second),
        "the same figure": 4 * (value_of(one) == value_of(other)),
        "one digit apart": 2 * _slip(one, other),
    }


def weight_against(first: Seen, second: Seen, series: int) -> int:
    """The weight of all that speaks for two things; *series* counts the figures in one pattern."""
    (one, before), (other, after) = first, second
    opening, back = _is_headline(one), points_back(before, after)
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


def words_of(context: Context, shared: frozenset[str]) -> str:
    """The shared stems as the second place writes them, in the order of its text."""
    words = dict.fromkeys((*context.left[::-1], *context.right))
    return ", ".join(word for word in words if carries_meaning(word) and root(word) in shared)


def _is_headline(claim: Claim) -> bool:
    """Whether it stands in a title or heading that is no paragraph of its own."""
    sentence, block = claim.sentence, claim.sentence.block
    alone = (sentence.start, sentence.end) == (block.start, block.end)
    return block.kind in OPENING and alone and sentence.words[-1].lower != "."


def points_back(before: Context, after: Context) -> bool:
    """Whether "this list of 11 countries" takes up "a list of 11 countries"."""
    return (
        before.container is not None
        and before.container == after.container
        and after.points_back
        and not before.points_back
    )


def takes_up(first: Seen, second: Seen) -> int:
    """The weight of "the 511 workers", or "these 511", soon after "511 workers"."""
    (one, before), (other, after) = first, second
    near = other.sentence.number - one.sentence.number <= TAKEN_UP
    counted = one.mention.kind == other.mention.kind == "count"
    if not (near and counted and after.points_back) or before.points_back:
        return 0
    return 8 if after.left[:1] in {("these",), ("those",)} else 6


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
    one, other = value_of(first), value_of(second)
    if one is None or other is None or bool(first.mention.hedge) == bool(second.mention.hedge):
        return False
    return abs(one - other) * HEDGED <= max(abs(one), abs(other))


def _at_one_time(first: Claim, second: Claim) -> bool:
    """Whether the nearest time of each is the same period."""
    one, other = (claim.times[0].when if claim.times else None for claim in (first, second))
    return one is not None and other is not None and one.period == other.period is not None


def _verbs_differ(first: Claim, second: Claim) -> bool:
    return first.verb is not None and second.verb is not None and first.verb != second.verb


def _sizes_differ(first: Claim, second: Claim) -> bool:
    """Whether one figure is more than twice the other."""
    one, other = value_of(first), value_of(second)
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
