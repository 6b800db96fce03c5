"""Reads a majority or minority given again in figures: "most of the voters (52%)"."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Literal, NamedTuple

from numcheck.claims.lemma import is_plural
from numcheck.lexicon.function_words import function_words
from numcheck.lexicon.relations import relation_words
from numcheck.lexicon.word_lists import word_lists
from numcheck.model.analysis import Analysis
from numcheck.model.mention import Mention
from numcheck.model.relation import Quota
from numcheck.model.sentence import Sentence
from numcheck.model.span import Span
from numcheck.relations.line import CLOSING, OPENING, STOPS, Line, line_of
from numcheck.relations.same_share import acts, lone_percentage

PHRASE = 12  # words of the noun phrase between the word and the bracket
DENIAL = 4  # words before it in which "not" denies it
REST = 12  # words behind the bracket in which a second share may stand
HUNDRED = Fraction(100)
HALF = Fraction(1, 2)
COMMA = frozenset({","})
BE = frozenset({"was", "were", "is", "are"})
OF = frozenset({"of"})
GROUP = frozenset({"the", "these", "those", "our", "their", "its", "his", "her", "all"})
CLINGING = frozenset(
    {"with", "without", "having", "who", "whom", "which", "that", "whose", "where"}
)

Side = Literal[-1, 1]


class Told(NamedTuple):
    """The word at *at*, whose noun phrase begins at *phrase*; the count of all, if told in it."""

    at: int
    phrase: int
    side: Side
    whole: Mention | None = None


class Figure(NamedTuple):
    """A percentage, or a count and its whole."""

    share: Mention
    whole: Mention | None = None


def read(analysis: Analysis) -> Iterator[Quota]:
    """One `Quota` per majority, minority, half or "most" and the figure bound to it."""
    for sentence in analysis.sentences:
        if _may_hold(sentence):
            line = line_of(sentence)
            for told, figure in _quotas(line):
                item = line.items[told.at]
                text = analysis.document.text[item.start : item.end]
                span = Span(item.start, item.end, text)
                yield Quota(share=figure.share, told=span, side=told.side, whole=figure.whole)


def _may_hold(sentence: Sentence) -> bool:
    kinds = {mention.kind for mention in sentence.mentions}
    if kinds.isdisjoint({"percent", "number", "count"}):
        return False
    lists = word_lists("majorities")
    wanted = lists["more"].words | lists["less"].words | lists["most"].words
    return "ratio" in kinds or any(word.lower in wanted for word in sentence.words)


def _quotas(line: Line) -> Iterator[tuple[Told, Figure]]:
    for at in range(len(line.items)):
        told = _majority(line, at) or _most(line, at) or _half(line, at)
        if told is not None:
            figure = _figure(line, _counted(line, told))
            if figure is not None:
                yield told, figure


def _counted(line: Line, told: Told) -> Told:
    """The word with the whole that its phrase opens with: "the majority of the 80 delegates"."""
    if line.word(told.phrase) != "of":
        return told
    place = line.past(told.phrase + 1, relation_words().fillers)
    whole = line.count(place)
    return told if whole is None else told._replace(phrase=place + 1, whole=whole)


def _half(line: Line, at: int) -> Told | None:
    """ "more than half of them", which another reader takes where a percentage follows."""
    mention = line.mention(at)
    measure = mention.measure if mention is not None and mention.kind == "ratio" else None
    if mention is None or measure is None or mention.form != "bound" or measure.value != HALF:
        return None
    if line.word(at - 1) in word_lists("majorities")["denied"].words:
        return None
    return Told(at, at + 1, 1 if measure.high is None else -1)


def _majority(line: Line, at: int) -> Told | None:
    """ "a majority (52%)", "the vast majority of voters"; not "its majority", "majority vote"."""
    lists = word_lists("majorities")
    word = line.word(at)
    if word not in lists["more"].words | lists["less"].words:
        return None
    if line.word(at + 1) not in OPENING | OF | BE | COMMA:
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


def _figure(line: Line, told: Told) -> Figure | None:
    """The figure in the bracket or apposition that the phrase, or what is said of it, leads to."""
    if told.side < 0 and line.word(told.phrase) == "of":
        share = lone_percentage(line, told.phrase + 1, bracketed=False)
        if share is not None:
            return Figure(share)
    mark = told.phrase
    while line.word(mark) not in OPENING | {",", ""} and mark < told.phrase + PHRASE:
        mark += 1
    if line.word(mark) not in OPENING | COMMA or not line.plain(told.phrase, mark):
        return None
    words = line.words(told.phrase, mark)
    if not word_lists("majorities")["elected"].words.isdisjoint(words):
        return None
    apposed = line.word(mark) in COMMA
    if not _is_bound(line, told, mark) or (apposed and not BE.isdisjoint(words)):
        return None
    restated = line.mention(told.at) is not None and not apposed  # a fraction and its percentage
    if not restated and (share := _percentage(line, mark, apposed=apposed)):
        return None if _may_add_up(line, mark, share) else Figure(share)
    return _counts(line, told, mark, apposed=apposed)


def _percentage(line: Line, mark: int, *, apposed: bool) -> Mention | None:
    """The lone percentage behind *mark*: "(52%; Table 1)", ", 52%,"."""
    if not apposed:
        return lone_percentage(line, mark + 1, bracketed=True)
    return lone_percentage(line, mark + 1, bracketed=False) if line.word(mark + 2) == "," else None


def _counts(line: Line, told: Told, mark: int, *, apposed: bool) -> Figure | None:
    """ "(30 of 75)", "(n = 30/75)", or, where the phrase tells the whole, ", 36,"."""
    close = COMMA if apposed else CLOSING
    first = line.past(mark + 1, relation_words().sample_signs)
    part = line.count(first)
    if part is None:
        return None
    if told.whole is not None:
        return Figure(part, told.whole) if line.word(first + 1) in close else None
    if line.word(first + 1) not in {"of", "/"}:
        return None
    whole = line.past(first + 2, relation_words().fillers)
    count = line.count(whole)
    return Figure(part, count) if count and line.word(whole + 1) in close else None


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
