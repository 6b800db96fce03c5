"""Reads a fraction in words given again as a percentage: "two-thirds of them (67%)"."""

from __future__ import annotations

from collections.abc import Iterator

from numcheck.lexicon.function_words import function_words
from numcheck.lexicon.relations import relation_words
from numcheck.lexicon.verbs import verb_words
from numcheck.model.analysis import Analysis
from numcheck.model.mention import Mention
from numcheck.model.relation import Same
from numcheck.relations.line import CLOSING, OPENING, STOPS, Line, line_of

PHRASE = 9  # words of the noun phrase between a fraction and the bracket
NO_VERBS = frozenset({"united", "indeed", "hundred", "red"})  # though they end in -ed
LEVEL_WORDS = 3  # words behind a percentage in which "CI" says what it is


def read(analysis: Analysis) -> Iterator[Same]:
    """One `Same` per fraction in words and the percentage bound to it."""
    for sentence in analysis.sentences:
        kinds = {mention.kind for mention in sentence.mentions}
        if {"ratio", "percent"} <= kinds:
            yield from _restated(line_of(sentence))


def _restated(line: Line) -> Iterator[Same]:
    for at, fraction in line.mentions():
        if not _is_fraction(line, at, fraction):
            continue
        percentage = _behind(line, at) or _around(line, at)
        if percentage is not None:
            yield Same(first=fraction, second=percentage, said_as="share")


def _is_fraction(line: Line, at: int, mention: Mention) -> bool:
    """Whether it is a share in words: not "grade 3/4", not "the second half"."""
    if mention.kind != "ratio" or mention.measure is None or mention.measure.value is None:
        return False
    if "/" in mention.span.text or line.word(at + 1) in {"-", "/"}:
        return False
    before = line.mention(at - 1)
    ranked = before is not None and before.kind == "ordinal"
    return not ranked and line.word(at - 1) not in relation_words().not_fractions


def _behind(line: Line, at: int) -> Mention | None:
    """The percentage in the bracket, between commas, or after "or", that the phrase leads to."""
    end = at + 1
    while line.word(end) and line.word(end) not in OPENING | {","} and end <= at + PHRASE:
        end += 1
    if not line.plain(at + 1, end) or acts(line, at + 1, end):
        return None
    if line.word(end) in OPENING:
        return lone_percentage(line, end + 1, bracketed=True)
    if line.words(end, end + 2) == (",", "or"):
        return lone_percentage(line, end + 2, bracketed=False)
    if line.word(end) == line.word(end + 2) == ",":
        return lone_percentage(line, end + 1, bracketed=False)
    return None


def _around(line: Line, at: int) -> Mention | None:
    """The percentage that the fraction itself restates: "67% (two-thirds)"."""
    if line.word(at - 1) in OPENING and line.word(at + 1) in CLOSING:
        return lone_percentage(line, at - 2, bracketed=False)
    if line.words(at - 2, at) == (",", "or"):
        return lone_percentage(line, at - 3, bracketed=False)
    return None


def lone_percentage(line: Line, at: int, *, bracketed: bool) -> Mention | None:
    """The percentage there, if it is a plain share and stands alone."""
    mention = line.mention(at)
    if mention is None or mention.kind != "percent" or mention.form not in {"point", "bound"}:
        return None
    if (
        mention.measure is None
        or mention.measure.unit != "percent"
        or mention.measure.value is None
    ):
        return None
    if relation_words().not_shares & set(_until_sign(line, at + 1)):
        return None
    if not bracketed:
        return mention
    following = line.word(at + 1)
    second = line.mention(at + 2)
    if following in CLOSING:
        return mention
    alone = second is None or second.kind != "percent" or line.word(at + 3) == "ci"
    return mention if following in {",", ";"} and alone else None


def _until_sign(line: Line, at: int) -> tuple[str, ...]:
    """The few words from *at* on, up to a sign."""
    end = next((p for p in range(at, at + LEVEL_WORDS) if line.word(p) in STOPS), at + LEVEL_WORDS)
    return line.words(at, end)


def acts(line: Line, start: int, end: int) -> bool:
    """Whether a verb other than "to be" stands there: the bracket may be about its object."""
    passive = False
    for word in line.words(start, end):
        acts = word in verb_words().finite or (word.endswith("ed") and word not in NO_VERBS)
        if acts and not passive:
            return True
        passive = word in function_words().auxiliaries
    return False
