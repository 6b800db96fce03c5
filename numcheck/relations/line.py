"""A sentence as the readers of arithmetic look at it: mentions, and the words between them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from numcheck.model.mention import Mention
from numcheck.model.sentence import Sentence

OPENING = frozenset("([")
CLOSING = frozenset(")]")
STOPS = frozenset((",", ";", ":", ".", "?", "!", "—", "–", "(", ")", "[", "]", "|"))
LONGEST_BRACKET = 120  # words and numbers; what is longer is no aside
COUNTS = frozenset({"number", "count"})


class Item(NamedTuple):
    """A lower-case word or sign, or a mention, which stands for all its words; and its place."""

    word: str
    mention: Mention | None
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Line:
    """The items of one sentence, in order. Outside the line there is nothing, not an error."""

    items: tuple[Item, ...]

    def word(self, at: int) -> str:
        """The word or sign there, "" for a mention and beyond the ends."""
        return self.items[at].word if 0 <= at < len(self.items) else ""

    def mention(self, at: int) -> Mention | None:
        """The mention there, if one stands there."""
        return self.items[at].mention if 0 <= at < len(self.items) else None

    def count(self, at: int) -> Mention | None:
        """The bare count there, if one stands there."""
        mention = self.mention(at)
        return mention if mention is not None and is_count(mention) else None

    def words(self, start: int, end: int) -> tuple[str, ...]:
        """The words from *start* up to *end*, mentions left out."""
        return tuple(item.word for item in self.items[max(start, 0) : max(end, 0)] if item.word)

    def plain(self, start: int, end: int) -> bool:
        """Whether nothing but words stands there: no amount, no punctuation."""
        return all(
            item.word not in STOPS if item.mention is None else not _weighs(item.mention)
            for item in self.items[max(start, 0) : max(end, 0)]
        )

    def past(self, at: int, words: frozenset[str]) -> int:
        """The first place from *at* on that holds none of *words*."""
        while self.word(at) in words:
            at += 1
        return at

    def mentions(self) -> Iterator[tuple[int, Mention]]:
        """Every mention with its place."""
        for at, item in enumerate(self.items):
            if item.mention is not None:
                yield at, item.mention

    def closing(self, at: int) -> int:
        """Where the bracket that opens at *at* closes, or the end of the line if far off."""
        depth = 0
        for place in range(at, min(at + LONGEST_BRACKET, len(self.items))):
            word = self.items[place].word
            depth += (word in OPENING) - (word in CLOSING)
            if depth == 0:
                return place
        return len(self.items)


def line_of(sentence: Sentence) -> Line:
    """The line of a sentence."""
    return Line(tuple(_items(sentence)))


def is_count(mention: Mention) -> bool:
    """Whether it is one bare number; a list may have lent it the percent sign of the next."""
    if mention.form != "point" or mention.measure is None or mention.measure.value is None:
        return False
    lent = mention.kind == "percent" and mention.span.text[-1:].isdigit()
    return mention.kind in COUNTS or lent


def _items(sentence: Sentence) -> Iterator[Item]:
    mentions = iter(sentence.mentions)
    mention = next(mentions, None)
    end = -1
    for word in sentence.words:
        while mention is not None and mention.span.start < word.end:
            yield Item("", mention, mention.span.start, mention.span.end)
            end = mention.span.end
            mention = next(mentions, None)
        if word.start >= end:
            yield Item(word.lower, None, word.start, word.end)


def _weighs(mention: Mention) -> bool:
    """Whether it is an amount that words before a bracket may be about instead."""
    return mention.kind not in {"identifier", "date", "period", "time", "set", "ordinal"}
