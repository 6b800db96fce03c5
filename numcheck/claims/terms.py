"""Heeds the words of the house: nouns that mean the same, and words that never do."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from numcheck.claims.context import read_context, root
from numcheck.claims.lemma import singular
from numcheck.model.brief import Terms
from numcheck.model.claim import Claim


def unify(claims: Iterable[Claim], terms: Terms) -> tuple[Claim, ...]:
    """The claims with every aliased noun under the noun that it stands for."""
    nouns = noun_table(terms)
    return tuple(_unified(claim, nouns) if nouns else claim for claim in claims)


def noun_table(terms: Terms) -> dict[str, str]:
    """For the singular of every aliased noun the singular of the one that it stands for."""
    return {singular(one.lower()): singular(noun.lower()) for one, noun in terms.alias.items()}


def _unified(claim: Claim, nouns: dict[str, str]) -> Claim:
    if claim.noun is None or claim.noun.head not in nouns:
        return claim
    return replace(claim, noun=replace(claim.noun, head=nouns[claim.noun.head]))


def keep_apart(terms: Terms, text: str, one: Claim, other: Claim) -> bool:
    """Whether each claim stands near another of the words that never mean the same."""
    for words in terms.distinct:
        roots = {root(word.lower()) for word in words}
        mine, theirs = roots & stems_near(text, one), roots & stems_near(text, other)
        if mine and theirs and not mine & theirs:
            return True
    return False


def stems_near(text: str, claim: Claim) -> frozenset[str]:
    """The stems around a claim and those of its own noun phrase; *text* is the analysis text."""
    noun = claim.noun
    own = (noun.head, *noun.modifiers) if noun is not None else ()
    return read_context(text, claim).content | {root(word) for word in own}
