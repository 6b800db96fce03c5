"""Reads that somebody's age agrees with the dates of birth and death."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import NamedTuple

from numcheck.lexicon.events import event_words
from numcheck.model.analysis import Analysis
from numcheck.model.mention import Mention
from numcheck.model.period import Period
from numcheck.model.relation import Elapsed
from numcheck.model.sentence import Sentence
from numcheck.relations.events import PLACES, Event, events_in, follows, form_of, neighbours
from numcheck.relations.times import (
    PERIOD_ENDS,
    dateline_mention,
    ends_of,
    stated_days,
    times_of,
    year_of,
)

AGE_REACH = 8  # words between a death and the age at it: "died in York on 2 May 2010, aged 75"
WHEN_REACH = 3  # words behind an age: "was 75 when she died"
BIRTHDAY = 2  # words between rank and date: "70th birthday in 2020"
PERSONS = frozenset({"he", "she"})
CLAUSE_REACH = 30  # words before an age in which its person is named
NAME_REACH = 3  # words before a period, the last of a name and an opening bracket among them


class Life(NamedTuple):
    """The birth and the death of somebody, and the last word of the name, lower case."""

    name: str
    birth: Mention
    death: Mention


def read(analysis: Analysis) -> Iterator[Elapsed]:
    """One `Elapsed` per age that belongs to a birth and a day, nobody else between."""
    lives: dict[Period, Life] = {}
    text = analysis.document.text
    for before, sentence in neighbours(analysis):
        own = [*_bracketed(text, sentence), *_told(sentence)]
        for mention in sentence.mentions:
            if mention.kind == "age" and mention.form == "point":
                yield from _at_death(text, sentence, mention, own, lives)
                yield from _today(analysis, sentence, mention)
                if before is not None and not own and sentence.words[0].lower in PERSONS:
                    yield from _over_the_stop(text, before, sentence, mention)
            elif mention.kind == "ordinal":
                yield from _birthday(sentence, mention)
        lives |= {days: life for life in own if (days := stated_days(life.death))}


def _bracketed(text: str, sentence: Sentence) -> Iterator[Life]:
    """As in "Jane Roe (1950–2010)", "John Roe (born 3 May 1950 – 4 June 2010)"."""
    for mention in sentence.mentions:
        if mention.kind != "period" or len(mention.parts) != PERIOD_ENDS:
            continue
        opening = sentence.words_before(mention.span.start, NAME_REACH)
        places = [i for i, word in enumerate(opening) if word.lower == "("]
        birth, death = ends_of(mention)
        if not places or not places[-1] or not (stated_days(birth) and stated_days(death)):
            continue
        name = opening[places[-1] - 1]
        if text[name.start].isupper():
            yield Life(name.lower, birth, death)


def _told(sentence: Sentence) -> Iterator[Life]:
    """As in "Roe was born on 3 May 1950 and died on 4 June 2010"."""
    ages = event_words().ages
    for early, late in pairwise(_events(sentence)):
        lived = form_of(early.verb) in ages["births"] and form_of(late.verb) in ages["deaths"]
        if lived and follows(sentence, early, late) is not None:
            yield Life("", early.time, late.time)


def _at_death(
    text: str, sentence: Sentence, age: Mention, own: list[Life], lives: Mapping[Period, Life]
) -> Iterator[Elapsed]:
    """The age at a death, of the life told in the sentence or of one that ends that very day."""
    near = (*sentence.before(age, AGE_REACH), *sentence.after(age, WHEN_REACH))
    if event_words().ages["deaths"].isdisjoint(near):
        return
    for life in own:
        if life.death.span.end <= age.span.start and not named(text, sentence, life.death, age):
            yield Elapsed(start=life.birth, end=life.death, length=age, said_as="age")
            return
    for time in times_of(sentence):
        days = stated_days(time)
        told = lives.get(days) if days is not None and days.days == 1 else None
        if told is not None and _speaks_of(sentence, age, told):
            yield Elapsed(start=told.birth, end=time, length=age, said_as="age")
            return


def _over_the_stop(
    text: str, before: Sentence, sentence: Sentence, age: Mention
) -> Iterator[Elapsed]:
    """As in "Jane Roe was born in 1950. She died in 2010 aged 75."""
    if event_words().ages["deaths"].isdisjoint(sentence.before(age, AGE_REACH)):
        return
    deaths = [time for time in times_of(sentence) if stated_days(time)]
    lives = list(_bracketed(text, before))
    if len(lives) == 1 and not deaths:
        yield Elapsed(start=lives[0].birth, end=lives[0].death, length=age, said_as="age")
        return
    births = born_in(before)
    if not lives and len(births) == len(deaths) == 1 and deaths[0].span.end <= age.span.start:
        yield Elapsed(start=births[0].time, end=deaths[0], length=age, said_as="age")


def _events(sentence: Sentence) -> list[Event]:
    return list(events_in(sentence, [time for time in times_of(sentence) if stated_days(time)]))


def born_in(sentence: Sentence) -> list[Event]:
    """The births that a sentence dates."""
    return [event for event in _events(sentence) if form_of(event.verb) == "born"]


def named(text: str, sentence: Sentence, first: Mention, second: Mention) -> bool:
    """Whether one of the family stands between, or a word with a capital that names no place."""
    if not event_words().ages["kin"].isdisjoint(sentence.between(first, second)):
        return True
    place = False
    for word in sentence.words_before(second.span.start, CLAUSE_REACH):
        capital = text[word.start].isupper()
        if capital and not place and word.start >= first.span.end:
            return True
        place = word.lower in PLACES or (place and capital)
    return False


def _speaks_of(sentence: Sentence, age: Mention, life: Life) -> bool:
    """Whether the name, or a pronoun, stands before the age."""
    words = sentence.before(age, CLAUSE_REACH)
    return life.name in words or not PERSONS.isdisjoint(words)


def _today(analysis: Analysis, sentence: Sentence, age: Mention) -> Iterator[Elapsed]:
    """As in "John Roe, 45, born in 1960": the age on the day of writing."""
    words = event_words()
    allowed = words.order["links"] | words.order["adjuncts"] | words.ages["births"] | {"is", "now"}
    if analysis.dateline is None:
        return
    for event in _events(sentence):
        born = event.verb.lower in words.ages["births"] and year_of(event.time) is not None
        if event.time.span.start > age.span.end:
            between = sentence.between(age, event.time)
        else:
            between = sentence.between(event.time, age)
            born = born and "is" in between
        if born and allowed.issuperset(between):
            end = dateline_mention(analysis)
            yield Elapsed(start=event.time, end=end, length=age, said_as="age")
            return


def _birthday(sentence: Sentence, rank: Mention) -> Iterator[Elapsed]:
    """As in "Born on 3 May 1950, she marks her 70th birthday in 2020"."""
    if not event_words().ages["birthdays"].issuperset(sentence.after(rank, 1)):
        return
    births = born_in(sentence)
    for time in times_of(sentence):
        after = time.span.start > rank.span.end and len(sentence.between(rank, time)) == BIRTHDAY
        if stated_days(time) and after and len(births) == 1 and births[0].time is not time:
            yield Elapsed(start=births[0].time, end=time, length=rank, said_as="age")
