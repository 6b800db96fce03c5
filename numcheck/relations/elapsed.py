"""Reads that a period is as long as the length written beside it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from numcheck.lexicon.events import event_words
from numcheck.lexicon.function_words import function_words
from numcheck.model.analysis import Analysis
from numcheck.model.mention import Mention
from numcheck.model.relation import Elapsed
from numcheck.model.sentence import Sentence
from numcheck.relations.times import PERIOD_ENDS, ends_of, stated_days

GAP = 7  # words between the length and its period: "the six-day campaign for clean water, from"
BEFORE = 3  # words before the length in which it turns out to be an average, a total, an age


def read(analysis: Analysis) -> Iterator[Elapsed]:
    """One `Elapsed` per length that stands beside the period it is said to last."""
    for sentence in analysis.sentences:
        for one, two in pairwise(sentence.mentions):
            if _length(sentence, one) and _period(two) and _lasts(sentence, one, two):
                yield _elapsed(two, one)
            elif _period(one) and _length(sentence, two) and _explains(sentence, one, two):
                yield _elapsed(one, two)


def _elapsed(period: Mention, length: Mention) -> Elapsed:
    start, end = ends_of(period)
    return Elapsed(start=start, end=end, length=_bare(length), said_as="duration")


def _bare(length: Mention) -> Mention:
    """The length without its article: "six-day" of "the six-day"."""
    text = length.span.text.removeprefix("The ").removeprefix("the ")
    return replace(length, span=replace(length.span, start=length.span.end - len(text), text=text))


def _length(sentence: Sentence, mention: Mention) -> bool:
    """Whether it is a length of the calendar, not "five working days"."""
    if mention.kind != "duration" or mention.form != "point":
        return False
    words = sentence.slice(mention.span.start, mention.span.end)
    return event_words().spans["loose"].isdisjoint(words)


def _period(mention: Mention) -> bool:
    return (
        mention.kind == "period"
        and len(mention.parts) == PERIOD_ENDS
        and all(stated_days(part) is not None for part in mention.parts)
    )


def _lasts(sentence: Sentence, length: Mention, period: Mention) -> bool:
    """As in "The six-year war (1998–2003)", "for ten years from 1996 to 2001"."""
    spans = event_words().spans
    between, before = sentence.between(length, period), sentence.before(length, BEFORE)
    if not between or len(between) > GAP or not spans["loose"].isdisjoint((*before, *between)):
        return False
    if between[0] in spans["nouns"] and between[-1] in spans["leads"]:
        return not any(map(_opens_clause, between[1:-1]))
    if not (spans["links"] | spans["nouns"]).issuperset(between):
        return False
    if not spans["nouns"].isdisjoint(between):
        return True
    if between[-1] == "between":
        return False
    return between[-1] == "from" or _measured(before)


def _opens_clause(word: str) -> bool:
    """Whether the word tells of something else than the span itself: a verb, another clause."""
    words = function_words()
    return word in words.auxiliaries or word in words.borders - {","} or word.endswith("ed")


def _measured(before: tuple[str, ...]) -> bool:
    """Whether the length is one that passed: "for", "over", "a period of" ten years."""
    spans = event_words().spans
    if before[-1:] == ("of",):
        return before[-2:-1] != () and before[-2] in spans["nouns"]
    return bool(before) and before[-1] in spans["openers"]


def _explains(sentence: Sentence, period: Mention, length: Mention) -> bool:
    """As in "From 1998 to 2003, five years", "(1998–2003, a five-year stretch)"."""
    spans = event_words().spans
    between, after = sentence.between(period, length), sentence.after(length, 1)
    if not between or len(between) > GAP or not spans["appositions"].issuperset(between):
        return False
    if between[0] not in spans["openings"]:
        return False
    return not after or after[0] in spans["closings"] or after[0] in spans["nouns"]
