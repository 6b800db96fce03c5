"""Reads what the text says twice: a claim repeated, and a loose figure beside an exact one."""

from __future__ import annotations

from collections.abc import Iterator

from numcheck.claims.align import same_claims
from numcheck.claims.terms import keep_apart
from numcheck.model.analysis import Analysis
from numcheck.model.claim import Claim
from numcheck.model.mention import Mention
from numcheck.model.relation import Same

LOOSE = frozenset({"number", "count", "percent", "quantity", "money"})
GAP = 8  # words between a hedged figure and the bracket: "almost 3,000 new student visas ("
SUMMED = frozenset({("in", "all"), ("in", "total"), ("altogether",), ("overall",)})
CLOSING = 3  # words that may stand between the second figure and the closing sign, and the sign
CLOSES = {"(": ")", "[": "]", "—": "—", "–": "–", ",": ","}


def read(analysis: Analysis) -> Iterator[Same]:
    """One `Same` per pair of claims about the same thing, and per figure beside its hedge.

    It is said as a hedge where one side is loosened and the other is not, or differently.
    A share in words beside its percentage is read elsewhere, with or without a hedge.
    """
    by_start = {claim.mention.span.start: claim for claim in analysis.claims}
    for first, second in _beside(analysis, by_start):
        pair = by_start.get(first.span.start), by_start.get(second.span.start)
        yield Same(
            first=first,
            second=second,
            said_as="hedge",
            claims=tuple(claim for claim in pair if claim is not None),
            evidence=("the two figures stand side by side",),
            beside=True,
        )
    text, terms = analysis.document.text, analysis.brief.terms
    for match in same_claims(analysis.claims, text):
        if keep_apart(terms, text, match.first, match.second):
            continue
        yield Same(
            first=match.first.mention,
            second=match.second.mention,
            said_as="hedge" if _loose(match.first, match.second) else "repeat",
            claims=(match.first, match.second),
            evidence=match.evidence,
        )


def _loose(first: Claim, second: Claim) -> bool:
    """Whether the two are loosened, and not by the same word."""
    hedges = first.mention.hedge, second.mention.hedge
    return hedges[0] != hedges[1] or first.mention.form != second.mention.form


def _beside(analysis: Analysis, claims: dict[int, Claim]) -> Iterator[tuple[Mention, Mention]]:
    """Pairs such as "almost 3,000 (3,050)", "more than 500 — 480 —" and "over 500, 480 in all,".

    Nothing but the noun of the first figure may stand between the two.
    """
    for sentence in analysis.sentences:
        for first, second in zip(sentence.mentions, sentence.mentions[1:], strict=False):
            hedge = first.hedge or second.hedge
            if hedge is None or not hedge[0].isalpha():
                continue
            if (first.hedge is None) == (second.hedge is None) or not _comparable(first, second):
                continue
            between = sentence.between(first, second)
            if not 0 < len(between) <= GAP or between[-1] not in CLOSES:
                continue
            noun = claims[first.span.start].noun if first.span.start in claims else None
            phrase = sentence.slice(first.span.end, noun.end) if noun else ()
            after = sentence.after(second, CLOSING)
            if between[:-1] in {(), phrase} and _closes(after, CLOSES[between[-1]], second):
                yield first, second


def _comparable(first: Mention, second: Mention) -> bool:
    if first.measure is None or second.measure is None:
        return False
    if not {first.kind, second.kind} <= LOOSE:
        return False
    counts = {"number", "count"}
    same_kind = first.kind == second.kind or {first.kind, second.kind} <= counts
    return same_kind and first.measure.unit == second.measure.unit


def _closes(after: tuple[str, ...], sign: str, second: Mention) -> bool:
    """Whether nothing but the noun of the second figure stands before the closing sign."""
    if sign not in after:
        return False
    said = after[: after.index(sign)]
    if sign == ",":
        return said in SUMMED
    return not said or said in SUMMED or said == ((second.counted or "").lower(),)
