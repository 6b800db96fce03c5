"""Reads which limits hold for an amount: temperatures, shares, ages, coordinates."""

from __future__ import annotations

from collections.abc import Iterator

from numcheck.lexicon.possibility import Limit, possibility
from numcheck.model.analysis import Analysis
from numcheck.model.claim import Claim
from numcheck.model.relation import Domain

NEAR = 4  # words either side in which the noun of a limit stands
COMPANY = 9  # words either side in which a word lifts a limit


def read(analysis: Analysis) -> Iterator[Domain]:
    """One `Domain` per stated amount and limit that holds for it."""
    for claim in analysis.claims:
        for limit in possibility().limits:
            if limit.kind == claim.mention.kind and _holds(limit, claim):
                yield Domain(
                    mention=claim.mention,
                    said_as="amount",
                    low=limit.low,
                    high=limit.high,
                    because=limit.because,
                )


def _holds(limit: Limit, claim: Claim) -> bool:
    measure = claim.mention.measure
    if measure is None or claim.modality in {"denied", "asked", "supposed"}:
        return False
    if limit.unit is not None and measure.unit != limit.unit:
        return False
    if limit.nouns and not _names(limit, claim):
        return False
    return limit.not_near.isdisjoint(_around(claim, COMPANY))


def _names(limit: Limit, claim: Claim) -> bool:
    """Whether the counted noun, or for a bare number a word beside it, is one of the limit's."""
    if claim.noun is not None:
        return claim.noun.head in limit.nouns
    return claim.mention.counted is None and not limit.nouns.isdisjoint(_around(claim, NEAR))


def _around(claim: Claim, count: int) -> tuple[str, ...]:
    sentence, mention = claim.sentence, claim.mention
    return sentence.before(mention, count) + sentence.after(mention, count)
