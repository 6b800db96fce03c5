"""Reads an age beside its day in a sentence of one life: "Born in 1960, she turned 50 in 2010"."""

from __future__ import annotations

from collections.abc import Iterator

from numcheck.lexicon.events import event_words
from numcheck.model.analysis import Analysis
from numcheck.model.mention import Mention
from numcheck.model.relation import Elapsed
from numcheck.model.sentence import Sentence
from numcheck.relations.elapsed_ages import born_in, named
from numcheck.relations.times import stated_days, times_of

FIRST, SECOND = 2, 12  # words from a day to the age it tells, and from an age to its day
BREAKS = frozenset(
    {",", ";", ":", "(", ")", "and", "but", "—", "–", "since", "until", "from", "by"}
)
OTHERS = frozenset({"who", "whose", "whom"})
LEADS = frozenset({",", "at", "when", "aged", "he", "she", "was"})


def read(analysis: Analysis) -> Iterator[Elapsed]:
    """One `Elapsed` per sentence with one birth, one other day and one age on that day."""
    text = analysis.document.text
    for sentence in analysis.sentences:
        ages = [mention for mention in sentence.mentions if mention.kind == "age"]
        if len(ages) != 1 or ages[0].form != "point":
            continue
        births = born_in(sentence)
        days = [time for time in times_of(sentence) if stated_days(time)]
        if len(births) != 1 or len(days) != 2 or _tells_of_kin(sentence):
            continue
        birth, age = births[0].time, ages[0]
        (day,) = (time for time in days if time is not birth)
        if _beside(sentence, day, age) and not _of_another(text, sentence, birth, day, age):
            yield Elapsed(start=birth, end=day, length=age, said_as="age")


def _tells_of_kin(sentence: Sentence) -> bool:
    kin = event_words().ages["kin"]
    return any(word.lower in kin for word in sentence.words)


def _beside(sentence: Sentence, day: Mention, age: Mention) -> bool:
    """ "in 1900, aged 35", "turned 50 in 2010", "was 40 when he was elected in 1995"."""
    if day.span.end <= age.span.start:
        between = sentence.between(day, age)
        return len(between) <= FIRST and LEADS.issuperset(between)
    between = sentence.between(age, day)
    return len(between) <= SECOND and BREAKS.isdisjoint(between)


def _of_another(text: str, sentence: Sentence, birth: Mention, day: Mention, age: Mention) -> bool:
    """Whether somebody else comes in between the birth and the age."""
    places = sorted((birth, day, age), key=lambda mention: mention.span.start)
    first, last = places[0], places[-1]
    between = sentence.between(first, last)
    return not OTHERS.isdisjoint(between) or named(text, sentence, first, last)
