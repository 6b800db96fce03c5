"""Finds the claims that a fact of the user speaks of: "patients enrolled" is 1,204."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from numcheck.claims.context import root
from numcheck.claims.lemma import singular
from numcheck.claims.terms import noun_table, stems_near
from numcheck.claims.vetoes import ADDITIONS, FENCES
from numcheck.mentions.read import read_mentions
from numcheck.model.analysis import Analysis
from numcheck.model.brief import Fact
from numcheck.model.claim import Claim
from numcheck.model.mention import Mention
from numcheck.model.relation import Known
from numcheck.readers.plain import read as read_plain
from numcheck.units import compatible

COUNTS = frozenset({"number", "count"})
FENCING = frozenset({
    "with", "without", "in", "at", "from", "of", "on", "by", "per", "under", "over", "aged", "who",
    "whose", "whom", "that", "which", "between", "during", "before", "after", "for", "each",
})  # fmt: skip


class _Wanted(NamedTuple):
    """What a claim must speak of: the stems of the fact's name, and its figure, read."""

    fact: Fact
    stems: frozenset[str]
    figure: Mention


def read(analysis: Analysis) -> Iterator[Known]:
    """One `Known` per fact and claim that speaks of it.

    A claim does so if it counts or measures the like and if every word of the fact's name
    stands in its clause. What is quoted, reported, planned, denied, dated, or one of several
    is about something else.
    """
    wholes = {claim.whole.span.start for claim in analysis.claims if claim.whole is not None}
    for wanted in _facts(analysis):
        for claim in analysis.claims:
            if _is_plain(claim) and _is_alike(claim, wanted) and _speaks(analysis, claim, wanted):
                yield Known(
                    mention=claim.mention,
                    fact=wanted.fact,
                    figure=wanted.figure,
                    part=claim.mention.span.start in wholes or _is_part(claim, wanted),
                )


def _facts(analysis: Analysis) -> Iterator[_Wanted]:
    nouns = noun_table(analysis.brief.terms)
    for fact in analysis.brief.facts:
        figure = figure_of(fact)
        if figure is not None:
            words = (singular(word) for word in fact.words)
            stems = frozenset(root(nouns.get(word, word)) for word in words)
            yield _Wanted(fact, stems, figure)


def figure_of(fact: Fact) -> Mention | None:
    """The fact's figure as an amount; None for a text that is none."""
    document = read_plain(fact.figure, fact.name)
    mentions = read_mentions(Analysis(document=document)).mentions
    amounts = [mention for mention in mentions if mention.measure is not None]
    return amounts[0] if len(amounts) == 1 else None


def _is_plain(claim: Claim) -> bool:
    """Whether the author states it, of nothing in particular: neither a date nor a fence."""
    fenced = claim.scope & (FENCES | ADDITIONS)
    stated = claim.modality == "stated" and claim.source is None and not claim.quoted
    return stated and not fenced and not claim.times and claim.whole is None


def _is_alike(claim: Claim, wanted: _Wanted) -> bool:
    """Whether the two figures are of one kind, and in units that can be converted."""
    mine, theirs = claim.mention, wanted.figure
    if mine.measure is None or theirs.measure is None or mine.form != "point":
        return False
    if {mine.kind, theirs.kind} <= COUNTS:
        return claim.noun is not None
    if mine.kind != theirs.kind or mine.measure.unit is None or theirs.measure.unit is None:
        return False
    same = mine.measure.unit == theirs.measure.unit
    return same or (mine.kind == "quantity" and _convert(mine, theirs))


def _convert(mine: Mention, theirs: Mention) -> bool:
    units = [mention.measure.unit for mention in (mine, theirs) if mention.measure]
    return all(units) and compatible(str(units[0]), str(units[1]))


def _speaks(analysis: Analysis, claim: Claim, wanted: _Wanted) -> bool:
    """Whether the claim is of the fact: a count by its noun, any other as the only one there."""
    if claim.mention.kind in COUNTS:
        if claim.noun is None or root(claim.noun.head) not in wanted.stems:
            return False
    elif not _is_only_one(claim):
        return False
    return wanted.stems <= stems_near(analysis.document.text, claim)


def _is_only_one(claim: Claim) -> bool:
    alike = [each for each in claim.sentence.mentions if each.kind == claim.mention.kind]
    return len(alike) == 1


def _is_part(claim: Claim, wanted: _Wanted) -> bool:
    """Whether words of its own fence the claim in, before or behind its noun."""
    noun = claim.noun
    end = noun.end if noun is not None else claim.mention.span.end
    behind = claim.sentence.words_after(max(end, claim.mention.span.end), 1)
    own = {root(word) for word in noun.modifiers} - wanted.stems if noun is not None else set()
    return bool(own) or any(word.lower in FENCING for word in behind)
