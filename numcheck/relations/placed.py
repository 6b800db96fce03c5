"""Reads on which side of the dateline a told time lies, and which time explains another."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from numcheck.claims.quotes import Quotes, read_quotes
from numcheck.lexicon.events import event_words
from numcheck.lexicon.function_words import function_words
from numcheck.model.analysis import Analysis
from numcheck.model.mention import Mention
from numcheck.model.relation import Placed
from numcheck.model.sentence import Sentence
from numcheck.relations.times import dateline_mention, stated_days, times_of, year_of

VERB_REACH = 8  # words before the preposition among which the verb stands: "opened by the mayor on"
SHORT = 4  # letters of a word in -ed that may be no verb: "need", "seed"
APPOSED = frozenset(
    {(",",), ("(",), (",", "in"), (",", "on"), ("–",), ("—",), (",", "that", "is", ",")}
)
WITHIN = frozenset({("in",), ("during",)})
FRONTS = frozenset({"—", "–", "-", ":", ";", "("})  # behind which a clause begins
PERFECT = frozenset({"has", "have"})
SHIFTING = frozenset({"last", "this", "next"})  # of a month: "last December", "May next year"
CLOSINGS = frozenset({",", ".", ")", ";", "–", "—", "!", "?"})


def read(analysis: Analysis) -> Iterator[Placed]:
    """One `Placed` per event told as over, and per relative time with the date it stands for."""
    if analysis.dateline is None:
        return
    against = dateline_mention(analysis)
    updated = _updated(analysis)
    quotes = read_quotes(analysis.document)
    for sentence in analysis.sentences:
        times = tuple(time for time in times_of(sentence) if not _is_same(time, against))
        yield from _apposed(sentence, times, quotes)
        if sentence.block.kind == "paragraph" and not updated:
            past = [time for time in times if _past(sentence, time)]
            for time in past if past and _settled(sentence) else ():
                if not quotes.hold(time.span.start):
                    yield Placed(mention=time, said_as="past", against=against)


def _is_same(time: Mention, dateline: Mention | None) -> bool:
    """Whether it is the dateline itself, which opens many a first sentence."""
    return dateline is not None and time.span.start == dateline.span.start


def _updated(analysis: Analysis) -> bool:
    """Whether the text says of itself that it was changed after the dateline."""
    dateline, updates = analysis.dateline, event_words().guards["updates"]
    return dateline is not None and any(
        (days := stated_days(time)) is not None
        and days.start > dateline.day
        and not updates.isdisjoint(sentence.before(time, VERB_REACH))
        for sentence in analysis.sentences
        for time in times_of(sentence)
    )


def _past(sentence: Sentence, time: Mention) -> bool:
    """Whether a verb of the past governs the date: "was opened on 3 August", "won in 2023"."""
    calendar = time.when.calendar if time.when else None
    if calendar is None or calendar.year is None:
        return False
    before = sentence.before(time, VERB_REACH + 1)
    preposition = before[-1:] == ("on",) if calendar.day is not None else before[-1:] in WITHIN
    since = before[-1:] == ("since",)
    if not preposition and not since:
        return False
    fronted = len(before) == 1 or before[-2] in FRONTS
    governing = sentence.after(time, 2 * VERB_REACH) if fronted else _clause(before[:-1])
    return not PERFECT.isdisjoint(governing) if since else _tells_past(governing)


def _clause(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words after the last comma, or the last word that opens a clause of its own."""
    borders = event_words().order["relative"] | {",", "and", "or"}
    last = max((at for at, word in enumerate(words) if word in borders), default=-1)
    return words[last + 1 :]


def _settled(sentence: Sentence) -> bool:
    """Whether nothing in the sentence speaks of plans, terms or possibilities."""
    unsettled = event_words().guards["unsettled"]
    edges = [0, *(edge for m in sentence.mentions for edge in (m.span.start, m.span.end))]
    gaps = zip(edges[::2], (*edges[1::2], sentence.end), strict=True)
    return all(unsettled.isdisjoint(sentence.slice(start, end)) for start, end in gaps)


def _tells_past(words: tuple[str, ...]) -> bool:
    """Whether a past form is among the words, not one that describes: "the revised"."""
    determiners = function_words().determiners
    return any(
        _is_past(word) and not (at and words[at - 1] in determiners)
        for at, word in enumerate(words)
    )


def _is_past(word: str) -> bool:
    irregular = word in event_words().stages or word in event_words().guards["past"]
    return irregular or (word.endswith("ed") and len(word) > SHORT)


def _apposed(sentence: Sentence, times: tuple[Mention, ...], quotes: Quotes) -> Iterator[Placed]:
    """As in "Last year, in 2018": a time told from the dateline, and the date it stands for."""
    told = False
    for one, two in pairwise(times):
        if told:
            return
        told = year_of(one) is not None
        if sentence.between(one, two) not in APPOSED or quotes.hold(one.span.start):
            continue
        if not set(sentence.after(two, 1)) <= CLOSINGS:
            continue
        if _relative(one) and not _relative(two) and _absolute(two):
            yield Placed(mention=one, said_as="relative", against=two)
        elif _absolute(one) and not _relative(one) and _relative(two):
            yield Placed(mention=two, said_as="relative", against=one)


def _relative(time: Mention) -> bool:
    """Whether the dateline alone settles the time: "last year", "December last year"."""
    when = time.when
    if when is None or not when.leans or when.period is None:
        return False
    return when.calendar is None or not SHIFTING.isdisjoint(time.span.text.lower().split())


def _absolute(time: Mention) -> bool:
    calendar = time.when.calendar if time.when else None
    return calendar is not None and (calendar.year is not None or calendar.month is not None)
