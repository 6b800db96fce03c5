"""The dated events of a sentence: verbs with a place in a course of events, and their dates."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from numcheck.lexicon.events import event_words
from numcheck.model.analysis import Analysis
from numcheck.model.mention import Mention
from numcheck.model.sentence import Sentence, Word

VERB_REACH = 7  # words before a date in which its verb stands: "born in the port of Acre in 1191"
FRONTED_REACH = 6  # words after a date that opens the sentence: "in 1990 the first shop opened"
PLACE_REACH = 4  # words of a place between a date and what follows: "in the town of York,"
PROSE = 60  # mentions of a sentence; with more it is a list or a table without its rows
PRONOUNS = frozenset({"it", "he", "she", "they"})
SIGNS = frozenset({"(", ",", "."})
PLACES = frozenset({"in", "at", "near"})


class Event(NamedTuple):
    """A verb form that has a place in a course of events, and the date it is told with."""

    verb: Word
    time: Mention

    @property
    def start(self) -> int:
        """Where the first of verb and date begins."""
        return min(self.verb.start, self.time.span.start)

    @property
    def end(self) -> int:
        """Where the last of verb and date ends."""
        return max(self.verb.end, self.time.span.end)


def events_in(sentence: Sentence, times: Sequence[Mention]) -> Iterator[Event]:
    """Each date that is an adjunct, with the nearest verb before it, or after a fronted one."""
    floor = sentence.start
    for time in times:
        reach = sentence.words_before(time.span.start, VERB_REACH)
        before = [word for word in reach if word.start >= floor]
        if before and _opens_adjunct(before[-1].lower):
            fronted = len(reach) == 1 and form_of(reach[0]) not in event_words().stages
            after = sentence.words_after(time.span.end, FRONTED_REACH)
            verb = _verb(after if fronted else before[::-1])
            if verb is not None:
                yield Event(verb, time)
        floor = time.span.end


def form_of(word: Word) -> str:
    """The verb form, an abbreviation ("b.") without its full stop."""
    return word.lower.rstrip(".")


def follows(sentence: Sentence, early: Event, late: Event) -> tuple[str, ...] | None:
    """The words from one event to the next, without a place; None if they are not mere links."""
    between = sentence.slice(early.end, late.start)
    if between[:1] and between[0] in PLACES and "," in between[: PLACE_REACH + 1]:
        between = between[between.index(",") :]
    return between if event_words().order["links"].issuperset(between) else None


def _verb(words: Sequence[Word]) -> Word | None:
    """The first of *words* that has a place in a course of events, in the same clause."""
    lexicon = event_words()
    for word in words:
        if form_of(word) in lexicon.stages:
            return word
        if word.lower in lexicon.order["relative"]:
            return None
    return None


def _opens_adjunct(word: str) -> bool:
    words = event_words()
    return word in words.order["adjuncts"] or word in SIGNS or word.rstrip(".") in words.stages


def neighbours(analysis: Analysis) -> Iterator[tuple[Sentence | None, Sentence]]:
    """Each sentence of prose with mentions, and the one right before it in the same block."""
    before: Sentence | None = None
    for sentence in analysis.sentences:
        prose = 0 < len(sentence.mentions) <= PROSE
        if prose:
            near = before is not None and before.block is sentence.block
            yield (before if near else None), sentence
        before = sentence if prose else None
