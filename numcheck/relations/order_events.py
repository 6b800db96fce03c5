"""Reads the order of dated events: courses of events that share a subject, after, before."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from numcheck.lexicon.events import event_words
from numcheck.model.analysis import Analysis
from numcheck.model.mention import Mention
from numcheck.model.relation import Order
from numcheck.model.sentence import Sentence, Word
from numcheck.model.span import Span
from numcheck.relations.times import stated_days, times_of, year_of

VERB_REACH = 7  # words before a date in which its verb stands: "born in the port of Acre in 1191"
LINK_REACH = 5  # words between a date and the next verb of the same subject
CLAUSE_REACH = 12  # words between two dates that one connective joins
OPENING = 4  # words of the next sentence before its verb
PRONOUNS = frozenset({"it", "he", "she", "they"})
SIGNS = frozenset({"(", ",", "."})


class Event(NamedTuple):
    """A verb form that has a place in a course of events, and the date it is told with."""

    verb: Word
    time: Mention


def read(analysis: Analysis) -> Iterator[Order]:
    """One `Order` per pair of dates whose words say which is not later."""
    text = analysis.document.text
    before: tuple[Sentence, list[Event]] | None = None
    for sentence in analysis.sentences:
        times = [time for time in times_of(sentence) if year_of(time) and stated_days(time)]
        if not times:
            before = None
            continue
        events = list(events_in(sentence, times))
        yield from _courses(sentence, events, text)
        yield from _connected(sentence, times)
        if before is not None and before[0].block == sentence.block:
            yield from _over_the_stop(*before, sentence, events, text)
        before = sentence, events


def events_in(sentence: Sentence, times: list[Mention]) -> Iterator[Event]:
    """Each date with the nearest verb before it, if the date is an adjunct of the verb."""
    words, floor = event_words(), sentence.start
    for time in times:
        reach = [w for w in sentence.words if floor <= w.start and w.end <= time.span.start]
        floor = time.span.end
        if not reach or not _opens_adjunct(reach[-1].lower):
            continue
        for word in reversed(reach[-VERB_REACH:]):
            if form_of(word) in words.stages:
                yield Event(word, time)
                break
            if word.lower in words.order["relative"]:
                break


def _opens_adjunct(word: str) -> bool:
    words = event_words()
    return word in words.order["adjuncts"] or word in SIGNS or word.rstrip(".") in words.stages


def form_of(word: Word) -> str:
    """The verb form, an abbreviation ("b.") without its full stop."""
    return word.lower.rstrip(".")


def _courses(sentence: Sentence, events: list[Event], text: str) -> Iterator[Order]:
    """As in "Founded in 1998 and closed in 1995": two stages told of one subject."""
    links = event_words().order["links"]
    for early, late in pairwise(events):
        between = sentence.slice(early.time.span.end, late.verb.start)
        if len(between) > LINK_REACH or not links.issuperset(between):
            continue
        if _other_subject(sentence.slice(sentence.start, early.verb.start), between):
            continue
        yield from _ordered(early, late, text)


def _over_the_stop(
    last: Sentence, told: list[Event], sentence: Sentence, events: list[Event], text: str
) -> Iterator[Order]:
    """As in "It was founded in 1998. It closed in 1995.": the next sentence goes on with a pronoun."""
    if not told or not events:
        return
    early, late = told[-1], events[0]
    opening = sentence.slice(sentence.start, late.verb.start)
    closing = last.slice(early.time.span.end, last.end)
    if not opening or opening[0] not in PRONOUNS or len(opening) > OPENING or len(closing) > 1:
        return
    if event_words().in_order(form_of(early.verb), form_of(late.verb)):
        before = last.slice(last.start, early.verb.start)
        if not _other_subject(before, opening):
            yield from _ordered(early, late, text)


def _other_subject(before: tuple[str, ...], after: tuple[str, ...]) -> bool:
    """Whether the pronoun after is another one than the pronoun before."""
    told, goes_on = PRONOUNS.intersection(before), PRONOUNS.intersection(after)
    return bool(told and goes_on and told != goes_on)


def _ordered(early: Event, late: Event, text: str) -> Iterator[Order]:
    in_order = event_words().in_order(form_of(early.verb), form_of(late.verb))
    if in_order is None:
        return
    first, second = (early, late) if in_order else (late, early)
    start, end = early.verb.start, late.time.span.end
    evidence = Span(start, end, text[start:end])
    yield Order(first=first.time, second=second.time, said_as="events", evidence=evidence)


def _connected(sentence: Sentence, times: list[Mention]) -> Iterator[Order]:
    """As in "Opened in 2005, after the fire in 2007": one connective between two adjuncts."""
    for one, two in pairwise(times):
        between = sentence.between(one, two)
        if len(between) > CLAUSE_REACH or not between or between[-1] not in _adjuncts():
            continue
        if sentence.before(one, 1)[-1:] and sentence.before(one, 1)[-1] not in _adjuncts():
            continue
        later = _connective(between)
        if later is not None:
            first, second = (two, one) if later else (one, two)
            yield Order(first=first, second=second, said_as="events")


def _adjuncts() -> frozenset[str]:
    return event_words().order["adjuncts"]


def _connective(between: tuple[str, ...]) -> bool | None:
    """True for "after", False for "before", None without just one, used of time."""
    order = event_words().order
    signs = order["later"] | order["earlier"]
    places = [i for i, word in enumerate(between) if word in signs]
    if len(places) != 1 or not order["relative"].isdisjoint(between):
        return None
    place = places[0]
    if place and between[place - 1] in order["not_of_time"]:
        return None
    return between[place] in order["later"]
