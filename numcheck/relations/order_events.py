"""Reads the order of dated events: courses of events that share a subject, after, before."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from numcheck.lexicon.events import event_words
from numcheck.model.analysis import Analysis
from numcheck.model.mention import Mention
from numcheck.model.relation import Order
from numcheck.model.sentence import Sentence
from numcheck.model.span import Span
from numcheck.relations.events import PRONOUNS, Event, events_in, follows, form_of, neighbours
from numcheck.relations.times import stated_days, times_of, year_of

LINK_REACH = 5  # words between a date and the next verb of the same subject
CLAUSE_REACH = 12  # words between two dates that one connective joins
SUBJECT_REACH = 30  # words before an event in which its subject may be a pronoun
OPENING = 4  # words of the next sentence before its verb


def read(analysis: Analysis) -> Iterator[Order]:
    """One `Order` per pair of dates whose words say which is not later."""
    text = analysis.document.text
    for before, sentence in neighbours(analysis):
        times = _dated(sentence)
        if not times:
            continue
        events = list(events_in(sentence, times))
        yield from _courses(sentence, events, text)
        yield from _connected(sentence, times)
        if before is not None and events and sentence.words[0].lower in PRONOUNS:
            yield from _over_the_stop(before, sentence, events[0], text)


def _dated(sentence: Sentence) -> list[Mention]:
    return [time for time in times_of(sentence) if year_of(time) and stated_days(time)]


def _courses(sentence: Sentence, events: list[Event], text: str) -> Iterator[Order]:
    """As in "founded in 1998 and closed in 1995": two stages told of one subject."""
    for early, late in pairwise(events):
        between = follows(sentence, early, late)
        if between is None or len(between) > LINK_REACH:
            continue
        if not _other_subject(_told_before(sentence, early), between):
            yield from _ordered(early, late, text)


def _over_the_stop(last: Sentence, sentence: Sentence, late: Event, text: str) -> Iterator[Order]:
    """As in "It was founded in 1998. It closed in 1995.": a pronoun goes on with the subject."""
    told = list(events_in(last, _dated(last)))
    opening = tuple(word.lower for word in sentence.words_before(late.start, OPENING + 1))
    if not told or len(opening) > OPENING:
        return
    early = told[-1]
    if len(last.words_after(early.end, 2)) > 1 or not event_words().in_order(
        form_of(early.verb), form_of(late.verb)
    ):
        return
    if not _other_subject(_told_before(last, early), opening):
        yield from _ordered(early, late, text)


def _told_before(sentence: Sentence, event: Event) -> tuple[str, ...]:
    words = sentence.words_before(event.start, SUBJECT_REACH)
    return tuple(word.lower for word in words)


def _other_subject(before: tuple[str, ...], after: tuple[str, ...]) -> bool:
    """Whether the pronoun after is another one than the pronoun before."""
    told, goes_on = PRONOUNS.intersection(before), PRONOUNS.intersection(after)
    return bool(told and goes_on and told != goes_on)


def _ordered(early: Event, late: Event, text: str) -> Iterator[Order]:
    in_order = event_words().in_order(form_of(early.verb), form_of(late.verb))
    if in_order is None:
        return
    first, second = (early, late) if in_order else (late, early)
    evidence = Span(early.start, late.end, text[early.start : late.end])
    yield Order(first=first.time, second=second.time, said_as="events", evidence=evidence)


def _connected(sentence: Sentence, times: list[Mention]) -> Iterator[Order]:
    """As in "opened in 2005, after the fire in 2007": one connective between two adjuncts."""
    adjuncts = event_words().order["adjuncts"]
    for one, two in pairwise(times):
        between, before = sentence.between(one, two), sentence.before(one, CLAUSE_REACH)
        if not 0 < len(between) <= CLAUSE_REACH or between[-1] not in adjuncts:
            continue
        if not before or before[-1] not in adjuncts:
            continue
        later = _connective(before, between)
        if later is None:
            later = _fronted(sentence, before, between)
        if later is not None:
            first, second = (two, one) if later else (one, two)
            yield Order(first=first, second=second, said_as="events")


def _connective(before: tuple[str, ...], between: tuple[str, ...]) -> bool | None:
    """True for "after", False for "before", None without just one that ranks the two dates."""
    order = event_words().order
    place = _only_place(between)
    if place is None or not order["relative"].isdisjoint(between):
        return None
    leading, clause = between[:place], between[place + 1 :]
    verb = leading[-1:] or before[-2:-1]
    if not order["not_of_time"].isdisjoint(verb) or not order["joining"].isdisjoint(leading):
        return None
    later = between[place] in order["later"]
    if "," in clause or (not later and _participle(clause[-2:-1])):
        return None
    return later


def _only_place(words: tuple[str, ...]) -> int | None:
    """Where the one connective of time stands among the words."""
    signs = event_words().order["later"] | event_words().order["earlier"]
    places = [i for i, word in enumerate(words) if word in signs]
    return places[0] if len(places) == 1 else None


def _participle(word: tuple[str, ...]) -> bool:
    """Whether the date belongs to a participle: "before joining the band formed in 1980"."""
    return any(w.endswith("ed") or w in event_words().guards["past"] for w in word)


def _fronted(sentence: Sentence, before: tuple[str, ...], between: tuple[str, ...]) -> bool | None:
    """As in "After leaving in 2005, he joined in 2003": the connective opens the sentence."""
    words = event_words()
    if len(before) == CLAUSE_REACH or before[0] != sentence.words[0].lower:
        return None
    if _only_place(before) != 0 or not words.order["relative"].isdisjoint(before):
        return None
    told = tuple(word for word in between if word not in words.order["links"])
    goes_on = between[0] == "," and len(between) > OPENING and between[1] in PRONOUNS
    if not goes_on or told[0] not in words.stages or any(map(_past, told[1:])):
        return None
    return before[0] not in words.order["later"]


def _past(word: str) -> bool:
    return word == "," or word.endswith("ed") or word in event_words().guards["past"]
