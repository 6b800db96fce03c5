"""Cuts the blocks of a document into sentences, and seats the mentions in them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from numcheck.lexicon.abbreviations import Abbreviations, abbreviations
from numcheck.mentions.pattern import Pattern
from numcheck.mentions.words import words
from numcheck.model.analysis import Analysis
from numcheck.model.document import Block
from numcheck.model.mention import Mention
from numcheck.model.sentence import Sentence

LONGEST = 4000  # characters; keeps what is done per sentence linear on endless ones
LOOK_BACK = 16  # characters; no abbreviation is longer
LIST_NUMBER = 3  # digits; "12. Go on" at the start of a sentence is no sentence

STOP = Pattern(
    r"""(?P<stop> [.!?…] (?<![.!?…][.!?…]) [.!?…]*+ )     # the first of a run, and the run
        ["'”’)\]»]*+ (?: \[[^\[\]\s]{1,12}\] | \^\d{1,3} )*+  # closing marks, note marks
        (?P<gap> \s++ ) (?P<opening> ["'“”‘’(\[«]*+ )""",
    re.VERBOSE,
)
FIRST_WORD = Pattern(r"[^\W\d_]+(?:\.[^\W\d_]+)*")
SIGNS = frozenset("$€£¥#~±\ufffc")  # open a sentence as a capital or a digit does


class Seat(NamedTuple):
    """Mentions, and the numbers of the first and the last sentence that they need."""

    first: int
    last: int
    mentions: tuple[Mention, ...]


def split_sentences(analysis: Analysis) -> Analysis:
    """The analysis with its sentences, numbered, still without words and mentions."""
    text, lexicon = analysis.document.text, abbreviations()
    sentences: list[Sentence] = []
    for block in analysis.document.blocks:
        for start, end in _split(text, block, lexicon):
            sentences.append(Sentence(number=len(sentences), start=start, end=end, block=block))
    return replace(analysis, sentences=tuple(sentences))


def seat_mentions(analysis: Analysis) -> Analysis:
    """The analysis with each mention in its sentence, and the words of those sentences.

    Sentences that share a mention become one ("on Jan. 5"). A mention outside every
    sentence, or across blocks, is layout (the 1. of a list), and is dropped.
    """
    seats = _seats(analysis.sentences, analysis.mentions)
    return replace(
        analysis,
        sentences=tuple(_seated(analysis.document.text, analysis.sentences, seats)),
        mentions=tuple(mention for seat in seats for mention in seat.mentions),
    )


def _split(text: str, block: Block, lexicon: Abbreviations) -> Iterator[tuple[int, int]]:
    start = block.start
    for stop in STOP.finditer(text, block.start, block.end):
        if _ends_sentence(text, start, stop, lexicon):
            yield from _bounded(text, start, stop.start("gap"))
            start = stop.end("gap")
    yield from _bounded(text, start, block.end)


def _bounded(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The sentence, cut at blanks where it is longer than any reader would follow."""
    while end - start > LONGEST:
        blank = text.rfind(" ", start + LONGEST // 2, start + LONGEST)
        cut = blank + 1 if blank >= 0 else start + LONGEST
        yield start, cut
        start = cut
    if start < end:
        yield start, end


def _ends_sentence(text: str, start: int, stop: re.Match[str], lexicon: Abbreviations) -> bool:
    """Whether a stop ends the sentence that begins at *start*, judged by both neighbours."""
    first = text[stop.end() : stop.end() + 1]
    if not (first.isupper() or first.isdigit() or first in SIGNS):
        return False
    marks = stop["stop"]
    if marks != ".":
        return first.isupper() or "!" in marks or "?" in marks
    before = text[max(start, stop.start() - LOOK_BACK) : stop.start()].split()[-1:]
    word = before[0].lstrip("([«\"'“‘").lower() if before else ""
    word = word.replace("/", "-").rpartition("-")[2]
    if word.isdigit():
        return len(word) > LIST_NUMBER or stop.start() - len(word) > start
    if "." in word:
        word = word.lstrip("0123456789")  # 5p.m.
    return _may_end(word, text, stop.end(), lexicon)


def _may_end(word: str, text: str, after: int, lexicon: Abbreviations) -> bool:
    """Whether a full stop behind *word* ends a sentence when *after* comes next."""
    initial = len(word) == 1 or "." in word
    ends = lexicon.ends.get(word) or ("starter" if initial and _is_letters(word) else None)
    if ends is None:
        return True
    next_word = FIRST_WORD.match(text, after, after + LOOK_BACK)
    if next_word is None or ends == "never":
        return False
    lower = next_word[0].lower()
    return lower in lexicon.starters if ends == "starter" else lower not in lexicon.followers


def _is_letters(word: str) -> bool:
    return word.replace(".", "").isalpha()


def _seats(sentences: Sequence[Sentence], mentions: Sequence[Mention]) -> list[Seat]:
    """The seats in order, those with a sentence in common made one."""
    seats: list[Seat] = []
    first = last = -1
    together: list[Mention] = []
    for begin, end, mention in _places(sentences, mentions):
        if begin > last:
            if together:
                seats.append(Seat(first, last, tuple(together)))
            first, together = begin, []
        last = max(last, end)
        together.append(mention)
    return [*seats, Seat(first, last, tuple(together))] if together else seats


def _places(
    sentences: Sequence[Sentence], mentions: Sequence[Mention]
) -> Iterator[tuple[int, int, Mention]]:
    """The mentions that have a place, with the first and the last sentence they lie in."""
    starts = [sentence.start for sentence in sentences]
    for mention in mentions:
        first = bisect_right(starts, mention.span.start) - 1
        last = bisect_right(starts, mention.span.end - 1) - 1
        if (
            first >= 0
            and mention.span.start < sentences[first].end
            and mention.span.end <= sentences[last].end
            and sentences[first].block is sentences[last].block
        ):
            yield first, last, mention


def _seated(text: str, sentences: Sequence[Sentence], seats: list[Seat]) -> Iterator[Sentence]:
    """The sentences anew: with mentions and words where a seat is, else as they are."""
    behind, number = 0, 0
    for first, last, mentions in seats:
        for sentence in sentences[behind:first]:
            yield _numbered(sentence, number)
            number += 1
        start, end = sentences[first].start, sentences[last].end
        yield Sentence(
            number=number,
            start=start,
            end=end,
            block=sentences[first].block,
            words=words(text, start, end),
            mentions=mentions,
        )
        behind, number = last + 1, number + 1
    for ahead, sentence in enumerate(sentences[behind:], number):
        yield _numbered(sentence, ahead)


def _numbered(sentence: Sentence, number: int) -> Sentence:
    return sentence if sentence.number == number else replace(sentence, number=number)
