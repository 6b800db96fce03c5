"""Reads that two dates lie as far apart as the words say: "ten years later, in 2005"."""

from __future__ import annotations

from collections.abc import Iterator

from numcheck.lexicon.events import event_words
from numcheck.model.analysis import Analysis
from numcheck.model.mention import Mention
from numcheck.model.relation import Elapsed
from numcheck.model.sentence import Sentence
from numcheck.relations.events import neighbours
from numcheck.relations.times import around, stated_days, times_of

CLAUSE_REACH = 9  # words of "after opening in" and of the clause that goes on from it
APPOSED = frozenset({(",",), ("(",), (",", "in"), (",", "on"), ("in",), ("on",)})
CLOSINGS = frozenset({",", ".", ")", ";"})


def read(analysis: Analysis) -> Iterator[Elapsed]:
    """One `Elapsed` per length told from one date to another, where the first is not in doubt."""
    for before, sentence in neighbours(analysis):
        for at, mention in enumerate(sentence.mentions):
            if mention.kind == "date" and mention.parts and mention.span.text.endswith("later"):
                yield from _later(before, sentence, mention)
            elif mention.kind == "duration" and mention.form == "point":
                yield from _after(sentence, at, mention)


def _later(before: Sentence | None, sentence: Sentence, later: Mention) -> Iterator[Elapsed]:
    """As in "burned down in 1990 and, ten years later, in 2005": the only date told before."""
    times = _dated(sentence)
    end = _explained(sentence, later, times)
    if end is None:
        return
    first = min(end.span.start, later.span.start)
    starts = [time for time in times if time.span.end <= first]
    if not starts and before is not None:
        starts = _dated(before)
    if len(starts) == 1:
        yield Elapsed(start=starts[0], end=end, length=later.parts[0], said_as="later")


def _dated(sentence: Sentence) -> list[Mention]:
    return [time for time in times_of(sentence) if stated_days(time)]


def _explained(sentence: Sentence, later: Mention, times: list[Mention]) -> Mention | None:
    """The date right beside the length: "ten years later, in 2005", "in 2005, ten years later"."""
    told, ahead = around(times, later.span.start)
    if told and sentence.between(told, later) in {(",",), ("(",)} and _closes(sentence, later):
        return told
    if ahead and sentence.between(later, ahead) in APPOSED and _closes(sentence, ahead):
        return ahead
    return None


def _closes(sentence: Sentence, mention: Mention) -> bool:
    return set(sentence.after(mention, 1)) <= CLOSINGS


def _after(sentence: Sentence, at: int, length: Mention) -> Iterator[Elapsed]:
    """As in "five years after opening in 1990, it closed in 1995", and the reverse."""
    near = sentence.mentions[max(0, at - 1) : at + 3]
    dates = [mention for mention in near if mention.kind == "date" and stated_days(mention)]
    word = sentence.after(length, 1)
    if word not in {("after",), ("before",)} or len(dates) < 2:
        return
    ahead = [date for date in dates if date.span.start >= length.span.end]
    told = [date for date in dates if date.span.end <= length.span.start]
    if not ahead or not _adjunct(sentence, length.span.end, ahead[0]):
        return
    if told:
        if sentence.between(told[-1], length) == (",",):
            yield _elapsed(told[-1], ahead[0], length, forward=word == ("before",))
    elif len(ahead) > 1 and _goes_on(sentence, length, ahead[0], ahead[1]):
        yield _elapsed(ahead[0], ahead[1], length, forward=word == ("after",))


def _elapsed(one: Mention, two: Mention, length: Mention, *, forward: bool) -> Elapsed:
    start, end = (one, two) if forward else (two, one)
    return Elapsed(start=start, end=end, length=length, said_as="later")


def _adjunct(sentence: Sentence, start: int, date: Mention) -> bool:
    """Whether only a short clause with its date lies between *start* and *date*."""
    words, order = sentence.slice(start, date.span.start), event_words().order
    return (
        0 < len(words) <= CLAUSE_REACH
        and words[-1] in order["adjuncts"]
        and "," not in words
        and order["relative"].isdisjoint(words)
    )


def _goes_on(sentence: Sentence, length: Mention, one: Mention, two: Mention) -> bool:
    """Whether the length opens the sentence, and the main clause follows after one comma."""
    if sentence.words_before(length.span.start, 1):
        return False
    (comma,) = sentence.words_after(one.span.end, 1)
    return comma.lower == "," and _adjunct(sentence, comma.end, two)
