"""A sentence: its words, and the mentions among them."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import NamedTuple

from numcheck.model.document import Block
from numcheck.model.mention import Mention


class Word(NamedTuple):
    """A word, a numeral or one sign of punctuation, lower-cased, and where it stands."""

    start: int
    end: int
    lower: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A stretch of the analysis text that says one thing, in document order.

    `number` counts the sentences of the document from 0, also those without mentions.
    `words` covers the whole sentence; mentions lie inside it, sorted, without overlap.
    """

    number: int
    start: int
    end: int
    block: Block
    words: tuple[Word, ...] = ()
    mentions: tuple[Mention, ...] = ()

    def between(self, first: Mention, second: Mention) -> tuple[str, ...]:
        """The lower-case words between two mentions of the sentence."""
        return self.slice(first.span.end, second.span.start)

    def slice(self, start: int, end: int) -> tuple[str, ...]:
        """The lower-case words that lie inside analysis text *start*..*end*."""
        return tuple([word.lower for word in self.words[self.index_at(start) : self._ended(end)]])

    def before(self, mention: Mention, count: int) -> tuple[str, ...]:
        """Up to *count* lower-case words right before a mention, in reading order."""
        return tuple([word.lower for word in self.words_before(mention.span.start, count)])

    def after(self, mention: Mention, count: int) -> tuple[str, ...]:
        """Up to *count* lower-case words right after a mention."""
        return tuple([word.lower for word in self.words_after(mention.span.end, count)])

    def words_before(self, offset: int, count: int) -> tuple[Word, ...]:
        """Up to *count* words that end at *offset* or earlier, in reading order."""
        high = self._ended(offset)
        return self.words[max(0, high - count) : high]

    def words_after(self, offset: int, count: int) -> tuple[Word, ...]:
        """Up to *count* words that start at *offset* or later."""
        low = self.index_at(offset)
        return self.words[low : low + count]

    def rank_of(self, mention: Mention) -> int:
        """How many mentions of the sentence stand before *mention*."""
        return bisect_left(self.mentions, mention.span.start, key=_mention_start)

    def index_at(self, offset: int) -> int:
        """The index of the first word that starts at *offset* or later."""
        return bisect_left(self.words, (offset,))  # a tuple compares in C, a key does not

    def _ended(self, offset: int) -> int:
        """How many words end at *offset* or earlier."""
        begun = self.index_at(offset)
        return begun - (begun > 0 and self.words[begun - 1].end > offset)


def _mention_start(mention: Mention) -> int:
    return mention.span.start
