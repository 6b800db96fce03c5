"""Reads that so many years have passed since an event: "its 25th anniversary", "in ten years"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from functools import cache

from numcheck.lexicon.word_lists import Words, word_lists
from numcheck.model.analysis import Analysis
from numcheck.model.interval import Interval
from numcheck.model.measure import Measure
from numcheck.model.mention import Mention
from numcheck.model.relation import Elapsed
from numcheck.model.sentence import Sentence
from numcheck.model.span import Span
from numcheck.relations.events import neighbours
from numcheck.relations.times import stated_days, times_of

BOTH = 2  # dates in a sentence that tells one anniversary: the event and the day
NEAR = 5  # words before a date in which it is said what began then
OF = 6  # words from "anniversary of" to the date of the event
LONGEST = 3  # words that name an anniversary
ONE = Fraction(1)
PRONOUNS = frozenset({"it", "its", "he", "his", "she", "her", "they", "their"})
SINCE = frozenset({"since"})
WAITED = frozenset({"in", "for", "after", "of"})


def read(analysis: Analysis) -> Iterator[Elapsed]:
    """One `Elapsed` per anniversary, wait or streak with both its ends."""
    for before, sentence in neighbours(analysis):
        times = [time for time in times_of(sentence) if stated_days(time)]
        ranks = list(_ranks(analysis, sentence))
        if len(ranks) == 1:
            yield from _anniversary(before, sentence, times, ranks[0])
        elif not ranks and len(times) == BOTH:
            yield from _wait(sentence, times)


def _ranks(analysis: Analysis, sentence: Sentence) -> Iterator[Mention]:
    """Every "25th anniversary", "20-year anniversary" and "centenary", as a length in years."""
    lists = word_lists("anniversaries")
    for mention in sentence.mentions:
        if mention.kind not in {"ordinal", "duration"}:
            continue
        value = mention.measure.value if mention.measure else None
        named = lists["ranked"].at(sentence.after(mention, LONGEST))
        if value is not None and named:
            years = mention.measure and mention.measure.unit in {None, "year"}
            if years:
                yield _years(mention.span, value)
    openers = _openers()
    for at, word in enumerate(sentence.words):
        if word.lower not in openers:
            continue
        lower = tuple(word.lower for word in sentence.words[at : at + LONGEST])
        for words in _named().values():
            named = words.at(lower)
            if named and words.number is not None:
                end = sentence.words[at + len(named) - 1].end
                text = analysis.document.text[word.start : end]
                yield _years(Span(word.start, end, text), words.number)


@cache
def _named() -> dict[str, Words]:
    """The anniversaries that have a name of their own, with their years."""
    lists = word_lists("anniversaries").items()
    return {name: words for name, words in lists if words.number is not None}


@cache
def _openers() -> frozenset[str]:
    return frozenset().union(*(words.openers for words in _named().values()))


def _years(span: Span, years: Fraction) -> Mention:
    measure = Measure(value=years, interval=Interval.exactly(years), step=ONE, unit="year")
    return Mention(span=span, kind="duration", value=measure)


def _anniversary(
    before: Sentence | None, sentence: Sentence, times: list[Mention], rank: Mention
) -> Iterator[Elapsed]:
    """The event and the day, both in the sentence or the event in the one before."""
    if len(times) == BOTH:
        starts = [time for time in times if _is_event(sentence, time, rank)]
        start = starts[0] if len(starts) == 1 else None
    elif len(times) == 1 and before is not None and not _is_event(sentence, times[0], rank):
        earlier = [time for time in times_of(before) if stated_days(time)]
        about = not PRONOUNS.isdisjoint(word.lower for word in sentence.words)
        start = earlier[0] if len(earlier) == 1 and about else None
        if start is not None and not _begins(before, start):
            start = None
    else:
        return
    if start is None:
        return
    end = next(time for time in times if time is not start)
    yield Elapsed(start=start, end=end, length=rank, said_as="anniversary")


def _is_event(sentence: Sentence, time: Mention, rank: Mention) -> bool:
    """Whether the date is that of the event: "founded in 1985", "anniversary of the 1969 fire"."""
    return _begins(sentence, time) or _is_of(sentence, time, rank)


def _begins(sentence: Sentence, time: Mention) -> bool:
    told = [other.span.end for other in times_of(sentence) if other.span.end <= time.span.start]
    floor = max(told, default=sentence.start)
    words = [
        word.lower for word in sentence.words_before(time.span.start, NEAR) if word.start >= floor
    ]
    at = max((i for i, word in enumerate(words) if word in {",", ";"}), default=-1)
    return not word_lists("anniversaries")["beginnings"].words.isdisjoint(words[at + 1 :])


def _is_of(sentence: Sentence, time: Mention, rank: Mention) -> bool:
    if time.span.start < rank.span.end:
        return False
    between = sentence.slice(rank.span.end, time.span.start)
    return "of" in between and len(between) <= OF and "," not in between and between[-1] != "in"


def _wait(sentence: Sentence, times: list[Mention]) -> Iterator[Elapsed]:
    """As in "in 2015 it won its first title in ten years, since 2005"."""
    lengths = [m for m in sentence.mentions if m.kind == "duration" and m.form == "point"]
    starts = [time for time in times if sentence.before(time, 1) == ("since",)]
    if len(lengths) != 1 or len(starts) != 1 or lengths[0].measure is None:
        return
    length = lengths[0]
    waited = not word_lists("anniversaries")["waits"].words.isdisjoint(sentence.after(length, 2))
    first = sentence.before(length, 1)
    rare = "first" in sentence.before(length, NEAR) or "only" in sentence.before(length, NEAR)
    told = waited or (rare and first and first[0] in WAITED)
    if told and length.measure is not None and length.measure.unit == "year":
        end = next(time for time in times if time is not starts[0])
        yield Elapsed(start=starts[0], end=end, length=_bare(length), said_as="wait")


def _bare(length: Mention) -> Mention:
    """The length without its article: "ten-year" of "a ten-year"."""
    text = length.span.text
    for article in ("The ", "the ", "A ", "a "):
        text = text.removeprefix(article)
    start = length.span.end - len(text)
    return replace(length, span=replace(length.span, start=start, text=text))
