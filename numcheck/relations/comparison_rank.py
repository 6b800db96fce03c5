"""Reads figures told in the order of their rank: "most from Rye (40), followed by Deal (35)"."""

from __future__ import annotations

from collections.abc import Iterator

from numcheck.claims.lemma import singular
from numcheck.lexicon.relations import relation_words
from numcheck.lexicon.word_lists import word_lists
from numcheck.model.analysis import Analysis
from numcheck.model.mention import Mention
from numcheck.model.relation import Comparison
from numcheck.model.span import Span
from numcheck.relations.ends import alike, size_at
from numcheck.relations.line import CLOSING, OPENING, Line, line_of
from numcheck.relations.rates import past_noun

REACH = 10  # words between a word of rank and its figure
BEFORE = 6  # words between a figure and "followed by": "(40%) of all cases,"
HIGHEST = frozenset({"highest", "largest", "maximum", "greatest"})
STOPS = frozenset((";", ":", "but", "while", "whereas", "although", "than"))


def read(analysis: Analysis) -> Iterator[Comparison]:
    """One `Comparison` per two figures of which the words rank the first above the second."""
    for sentence in analysis.sentences:
        if len(sentence.mentions) > 1:
            line = line_of(sentence)
            for first, end, one, other in (*_followed(line), *_extremes(line)):
                start, stop = line.items[first].start, line.items[end - 1].end
                yield Comparison(
                    first=one,
                    second=other,
                    told=Span(start, stop, analysis.document.text[start:stop]),
                    side=1,
                    times=None,
                    by=None,
                    said_as="rank",
                )


Found = tuple[int, int, Mention, Mention]


def _followed(line: Line) -> Iterator[Found]:
    """ "(40), followed by Deal (35)", "45%, ahead of Poe with 40%"."""
    lists = word_lists("comparisons")
    openers = lists["followed"].openers | lists["ahead"].openers
    for at in range(1, len(line.items)):
        if line.items[at].word not in openers:
            continue
        words = lists["followed"].at(line.words(at, at + 3))
        ahead = () if words else lists["ahead"].at(line.words(at, at + 3))
        if not (words or ahead):
            continue
        end = at + len(words or ahead)
        one, other = _before(line, at), _after(line, end)
        if one is None or other is None or not _are_alike(one, other):
            continue
        if (words and _is_ranked(line, at)) or (ahead and _is_score(one, other)):
            yield at, end, one, other


def _is_ranked(line: Line, at: int) -> bool:
    """Whether a superlative, and none downwards, is told before."""
    lists, words = word_lists("comparisons"), line.words(0, at)
    falling = lists["bottom"].words | lists["below"].words
    return not lists["top"].words.isdisjoint(words) and falling.isdisjoint(words)


def _is_score(one: Mention, other: Mention) -> bool:
    scored = word_lists("comparisons")["scored"].words
    nouns = {(mention.counted or "").lower() for mention in (one, other)} - {""}
    return one.kind == "percent" or (bool(nouns) and nouns <= scored)


def _before(line: Line, at: int) -> Mention | None:
    """The figure right before, but for a bracket, a comma and a short phrase."""
    for place in range(at - 1, max(at - 1 - BEFORE, -1), -1):
        if line.mention(place) is not None:
            return size_at(line, place) if _is_single(line, place) else None
        if line.word(place) in STOPS:
            return None
    return None


def _after(line: Line, start: int) -> Mention | None:
    for place in range(start, start + REACH):
        if line.mention(place) is not None:
            return size_at(line, place) if _is_single(line, place) else None
        word = line.word(place)
        if word in STOPS or word in {",", "and"} or word in relation_words().clause_ends:
            return None
    return None


def _is_single(line: Line, at: int) -> bool:
    """Whether the figure stands alone in its bracket, or in no bracket."""
    behind = past_noun(line, at)
    opened, closed = line.word(at - 1) in OPENING, line.word(behind) in CLOSING
    return opened == closed and line.word(behind) != "more"


def _extremes(line: Line) -> Iterator[Found]:
    """ "the highest was in Rye (40%) and the lowest in Deal (12%)"."""
    lists = word_lists("comparisons")
    highs = [at for at, item in enumerate(line.items) if item.word in HIGHEST]
    lows = [at for at, item in enumerate(line.items) if item.word in lists["bottom"].words]
    if len(highs) != 1 or len(lows) != 1:
        return
    high, low = highs[0], lows[0]
    one, other = _own(line, high, low), _own(line, low, high)
    if one is not None and other is not None and _are_alike(one, other):
        yield high, high + 1, one, other


def _own(line: Line, at: int, bound: int) -> Mention | None:
    """The only figure from the word to the other word, or to the end of the clause."""
    found: list[Mention] = []
    end = bound if bound > at else at + REACH
    for place in range(at + 1, min(end, at + 1 + REACH)):
        mention = size_at(line, place)
        if mention is not None:
            found.append(mention)
        elif line.word(place) in STOPS:
            break
    return found[0] if len(found) == 1 else None


def _are_alike(one: Mention, other: Mention) -> bool:
    if one.form != "point" or other.form != "point" or not alike(one, other):
        return False
    values = [m.measure.value for m in (one, other) if m.measure and m.measure.value]
    nouns = {singular(m.counted.lower()) for m in (one, other) if m.counted}
    if one.kind == "quantity" or len(nouns) > 1:
        return False
    return len(values) == len((one, other)) and min(values) > 0
