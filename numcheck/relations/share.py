"""Reads a count, its whole and the percentage they make: "45 of the 120 patients (38%)"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from numcheck.lexicon.relations import relation_words
from numcheck.model.analysis import Analysis
from numcheck.model.mention import Mention
from numcheck.model.relation import Share
from numcheck.model.sentence import Sentence
from numcheck.relations.line import CLOSING, OPENING, Line, line_of

GAP_WORDS = 10  # words between a whole and the bracket with its percentage
NOUN_WORDS = 3  # words of the noun between a count and "(38%)" or "out of"
SHARE_FORMS = frozenset({"point", "bound"})
AFTER_RATIO = CLOSING | {",", ";", ":", "vs", "versus", "in", "for", "among", "and", "/"}
AFTER_PAIR = CLOSING | {",", ";", ""}
OF_THEM = frozenset({("of", "them"), ("of", "these"), ("of", "those")})
OF_WHOM = frozenset({("of", "whom"), ("of", "which")})


class Pair(NamedTuple):
    """A count and its whole, at places *first* up to *end* of the line."""

    part: Mention
    whole: Mention
    first: int
    end: int


@dataclass(frozen=True, slots=True)
class Pairs:
    """All pairs of a line, in order."""

    pairs: tuple[Pair, ...]

    def starting(self, at: int) -> Pair | None:
        """The pair whose count stands at *at*."""
        found = bisect_left(self.pairs, at, key=_first)
        pair = next(iter(self.pairs[found : found + 1]), None)
        return pair if pair is not None and pair.first == at else None

    def ending_near(self, at: int) -> Iterator[Pair]:
        """The pairs that end shortly before *at*, the nearest first."""
        for found in range(bisect_left(self.pairs, at, key=_first) - 1, -1, -1):
            pair = self.pairs[found]
            if pair.end < at - GAP_WORDS - NOUN_WORDS:
                return
            if pair.end <= at:
                yield pair


def _first(pair: Pair) -> int:
    return pair.first


def read(analysis: Analysis) -> Iterator[Share]:
    """One `Share` per percentage and each pair it may be said of; the first is the likeliest."""
    for sentence in analysis.sentences:
        if _may_hold(sentence):
            yield from _shares(line_of(sentence))


def _may_hold(sentence: Sentence) -> bool:
    kinds = [mention.kind for mention in sentence.mentions]
    return len(kinds) > 2 and "percent" in kinds


def _shares(line: Line) -> Iterator[Share]:
    pairs = Pairs(tuple(_pairs(line)))
    for at, ratio in line.mentions():
        if not _is_share(line, at, ratio):
            continue
        following = tuple(_following(line, at, pairs))
        for pair in following or tuple(_others(line, at, pairs)):
            yield Share(part=pair.part, whole=pair.whole, ratio=ratio)


def _is_share(line: Line, at: int, ratio: Mention) -> bool:
    """Whether the percentage may be a share: no confidence level, no growth, no points."""
    measure = ratio.measure
    if ratio.kind != "percent" or ratio.form not in SHARE_FORMS or measure is None:
        return False
    if measure.unit != "percent" or ratio.span.text[-1:].isdigit():
        return False
    return relation_words().not_shares.isdisjoint(line.words(at + 1, at + 3))


def _pairs(line: Line) -> Iterator[Pair]:
    """Every "45/120", "45 of the 120", "45 patients out of 120" of the line."""
    for at, part in line.mentions():
        if line.count(at) is None:
            continue
        end = _whole_at(line, at)
        whole = line.count(end - 1)
        if whole is not None and end > at + 1:
            yield Pair(part, whole, at, end)


def _whole_at(line: Line, at: int) -> int:
    """Behind the whole of the count at *at*; *at* itself if it has none."""
    if line.word(at + 1) == "/":
        return at + 3 if line.count(at + 2) and line.word(at + 3) != "/" else at
    place = at + 1
    while line.word(place).isalpha() and line.word(place) not in {"of", "out"}:
        place += 1
        if place > at + 1 + NOUN_WORDS:
            return at
    if line.word(place) == "out":
        place += 1
    elif place > at + 1:
        return at
    if line.word(place) != "of":
        return at
    place = line.past(place + 1, relation_words().fillers)
    return place + 1 if line.count(place) else at


def _following(line: Line, at: int, pairs: Pairs) -> Iterator[Pair]:
    """The pair in the bracket behind the percentage: "38% (45/120)", "38% of them (n = 45/120)"."""
    bracket = at + 1
    while line.word(bracket) and line.word(bracket) not in OPENING and bracket < at + GAP_WORDS:
        bracket += 1
    if line.word(bracket) not in OPENING or not line.plain(at + 1, bracket):
        return
    first = line.past(bracket + 1, relation_words().sample_signs)
    pair = pairs.starting(first)
    if pair is None or _has_own_ratio(line, pair):
        return
    if bracket == at + 1 or line.word(pair.end) in CLOSING:
        yield pair


def _has_own_ratio(line: Line, pair: Pair) -> bool:
    """Whether the pair comes with its percentage: "5% more (21/62, 33.9%)"."""
    ratio = line.mention(pair.end + 1)
    if ratio is None or line.word(pair.end) != ",":
        return False
    return _is_share(line, pair.end + 1, ratio)


def _others(line: Line, at: int, pairs: Pairs) -> Iterator[Pair]:
    """The pairs that the percentage may be said of where none follows in a bracket of its own."""
    yield from (pair for pair in pairs.ending_near(at) if _leads_to(line, pair, at))
    behind = pairs.starting(line.past(at + 2, relation_words().sample_signs))
    if behind is not None and _trails(line, behind, at):
        yield behind
    yield from _around(line, at)


def _leads_to(line: Line, pair: Pair, at: int) -> bool:
    """ "45 of 120 patients (38%)", "45/120, 38%", "12 of 50 samples, or 24 percent"."""
    start = at - 1
    while line.word(start) in relation_words().restating:
        start -= 1
    if not line.plain(pair.end, start):
        return False
    if line.word(start) in OPENING:
        return start - pair.end <= GAP_WORDS and _stands_alone(line, at)
    apposed = start < at - 1 or _is_apposed(line, at)
    return line.word(start) == "," and start - pair.end <= (NOUN_WORDS if apposed else 0)


def _is_apposed(line: Line, at: int) -> bool:
    """Whether the percentage stands between commas: ", 38%,", ", 38% of them."."""
    end = at + 3 if line.words(at + 1, at + 3) in OF_THEM else at + 1
    return line.word(end) in AFTER_PAIR | {"."}


def _stands_alone(line: Line, at: int) -> bool:
    """Whether the bracket says no more of the percentage: "(38%)", not "(5% of deposits)"."""
    words = relation_words()
    following = line.word(at + 1)
    if following in AFTER_RATIO or not following:
        return True
    return not words.share_nouns.isdisjoint(line.words(at + 1, at + 1 + NOUN_WORDS))


def _trails(line: Line, pair: Pair, at: int) -> bool:
    """ "(38%, 45/120)"."""
    bracketed = line.word(at - 1) in OPENING and line.word(pair.end) in AFTER_PAIR
    return bracketed and line.word(at + 1) in {",", ";"}


def _around(line: Line, at: int) -> Iterator[Pair]:
    """ "45 (38%) of the 120", "Of 120 patients, 45 (38%)", "120 patients, of whom 45 (38%)"."""
    if line.word(at - 1) not in OPENING or line.word(at + 1) not in CLOSING:
        return
    first = at - 2
    while line.word(first).isalpha() and first > at - 2 - NOUN_WORDS:
        first -= 1
    part = line.count(first)
    if part is None:
        return
    whole = _whole_behind(line, at + 2) or _whole_opening(line, first) or _whole_of(line, first)
    if whole is not None:
        yield Pair(part, whole, first, at + 1)


def _whole_behind(line: Line, at: int) -> Mention | None:
    if line.word(at) == "out":
        at += 1
    if line.word(at) != "of":
        return None
    return line.count(line.past(at + 1, relation_words().fillers))


def _whole_opening(line: Line, first: int) -> Mention | None:
    """The whole of "Of the 120 patients, 45 …", said right before the count at *first*."""
    start = 1 if line.word(0) == "out" else 0
    if line.word(start) not in {"of", "among"}:
        return None
    place = line.past(start + 1, relation_words().fillers)
    whole = line.count(place)
    if whole is None or line.word(first - 1) != "," or not line.plain(place + 1, first - 1):
        return None
    return whole if first - place <= GAP_WORDS else None


def _whole_of(line: Line, first: int) -> Mention | None:
    """The whole of "640 pupils, of whom 160", said right before the count at *first*."""
    if line.words(first - 2, first) not in OF_WHOM:
        return None
    place = first - 3 - (line.word(first - 3) == ",")
    noun = place
    while line.word(place).isalpha() and place > noun - NOUN_WORDS:
        place -= 1
    return line.count(place) if place < noun else None
