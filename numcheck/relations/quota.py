"""Reads a majority or minority given again as a percentage: "most of the voters (52%)"."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Literal, NamedTuple

from numcheck.claims.lemma import is_plural
from numcheck.lexicon.function_words import function_words
from numcheck.lexicon.word_lists import word_lists
from numcheck.model.analysis import Analysis
from numcheck.model.mention import Mention
from numcheck.model.relation import Quota
from numcheck.model.sentence import Sentence
from numcheck.model.span import Span
from numcheck.relations.line import OPENING, STOPS, Line, line_of
from numcheck.relations.same_share import acts, lone_percentage

PHRASE = 12  # words of the noun phrase between the word and the bracket
DENIAL = 4  # words before it in which "not" denies it
REST = 12  # words behind the bracket in which a second share may stand
HUNDRED = Fraction(100)
BE = frozenset({"was", "were", "is", "are"})
OF = frozenset({"of"})
GROUP = frozenset({"the", "these", "those", "our", "their", "its", "his", "her", "all"})
CLINGING = frozenset(
    {"with", "without", "having", "who", "whom", "which", "that", "whose", "where"}
)

Side = Literal[-1, 1]


class Told(NamedTuple):
    """The word at *at*, whose noun phrase begins at *phrase*."""

    at: int
    phrase: int
    side: Side


def read(analysis: Analysis) -> Iterator[Quota]:
    """One `Quota` per majority, minority or "most" and the percentage bound to it."""
    for sentence in analysis.sentences:
        if _may_hold(sentence):
            line = line_of(sentence)
            for told, share in _quotas(line):
                item = line.items[told.at]
                text = analysis.document.text[item.start : item.end]
                span = Span(item.start, item.end, text)
                yield Quota(share=share, told=span, side=told.side)


def _may_hold(sentence: Sentence) -> bool:
    if not any(mention.kind == "percent" for mention in sentence.mentions):
        return False
    lists = word_lists("majorities")
    wanted = lists["more"].words | lists["less"].words | lists["most"].words
    return any(word.lower in wanted for word in sentence.words)


def _quotas(line: Line) -> Iterator[tuple[Told, Mention]]:
    for at in range(len(line.items)):
        told = _majority(line, at) or _most(line, at)
        share = _share(line, told) if told is not None else None
        if told is not None and share is not None:
            yield told, share


def _majority(line: Line, at: int) -> Told | None:
    """ "a majority (52%)", "the vast majority of voters"; not "its majority", "majority vote"."""
    lists = word_lists("majorities")
    word = line.word(at)
    if word not in lists["more"].words | lists["less"].words:
        return None
    if line.word(at + 1) not in OPENING | OF | BE:
        return None
    first = at
    while line.word(first - 1) in lists["leads"].words and first > at - 4:
        first -= 1
    opens = first < at or line.word(at - 1) in STOPS | {"", "that", "in"}
    if not opens or line.mention(at - 1) is not None:
        return None
    if not lists["denied"].words.isdisjoint(line.words(first - DENIAL, first)):
        return None
    return Told(at, at + 1, 1 if word in lists["more"].words else -1)


def _most(line: Line, at: int) -> Told | None:
    """ "most of the voters", "most voters"; not "the most votes", "most common"."""
    if line.word(at) not in word_lists("majorities")["most"].words:
        return None
    before = line.word(at - 1)
    if before in function_words().determiners | {"at", "not", "far"} or line.mention(at - 1):
        return None
    if line.word(at + 1) == "of":
        return Told(at, at + 1, 1) if line.word(at + 2) in GROUP else None
    return Told(at, at + 1, 1) if is_plural(line.word(at + 1)) else None


def _share(line: Line, told: Told) -> Mention | None:
    """The percentage in the bracket that the phrase, or what is said of it, leads to."""
    bracket = told.phrase
    while line.word(bracket) not in OPENING | {",", ""} and bracket < told.phrase + PHRASE:
        bracket += 1
    if line.word(bracket) not in OPENING or not line.plain(told.phrase, bracket):
        return None
    words = line.words(told.phrase, bracket)
    if not word_lists("majorities")["elected"].words.isdisjoint(words):
        return None
    share = lone_percentage(line, bracket + 1, bracketed=True)
    if share is None or not _is_bound(line, told, bracket):
        return None
    return None if _may_add_up(line, bracket, share) else share


def _is_bound(line: Line, told: Told, bracket: int) -> bool:
    """Whether the bracket tells the size of the group: behind its noun, or "were" and one more."""
    verb = next((p for p in range(told.phrase, bracket) if line.word(p) in BE), None)
    end = bracket if verb is None else verb
    words = line.words(told.phrase, end)
    if acts(line, told.phrase, end) or not CLINGING.isdisjoint(words):
        return False
    if not function_words().auxiliaries.isdisjoint(words):
        return False
    return verb is None or not acts(line, verb, bracket)


def _may_add_up(line: Line, bracket: int, share: Mention) -> bool:
    """Whether the share may be one of several that make the majority together."""
    close = line.closing(bracket)
    alternatives = word_lists("majorities")["alternatives"].words
    if not alternatives.isdisjoint(line.words(bracket, close + REST)):
        return True
    if line.word(close + 1) not in {",", "and", "plus", "&", "+"}:
        return False
    others = (line.mention(p) for p in range(close, close + REST))
    values = [m.measure.value for m in (share, *others) if m and m.kind == "percent" and m.measure]
    total = sum((value for value in values if value is not None), Fraction(0))
    return len(values) > 1 and total < HUNDRED
