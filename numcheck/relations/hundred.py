"""Reads lists of percentages that are all the shares of one whole: "45%, 35% and 20%"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from numcheck.lexicon.relations import relation_words
from numcheck.lexicon.word_lists import word_lists
from numcheck.model.analysis import Analysis
from numcheck.model.mention import Mention
from numcheck.model.relation_figures import Hundred
from numcheck.model.sentence import Sentence
from numcheck.relations.line import OPENING, Line, is_count, line_of

LEAST = 3  # percentages; two are compared more often than added up
GAP = 16  # words and numbers between two of them
LEAD = 14  # words before the first in which the whole is named
TAIL = 6  # words behind the last in which its part is named
STOPS = frozenset({".", "?", "!"})
BASES = frozenset({"of", "in", "among", "within"})
NEAR_BASE = 2  # words behind a percentage that name what it is a share of
HUNDRED = Fraction(100)
COMPOSED = "the list says what the whole consists of"
NAMED = "the names of the shares leave nothing out"
COUNTED = "the counts beside the shares make one whole"
SURE = frozenset({COMPOSED, NAMED, COUNTED})
SOURCES = frozenset({"from", "by", "to"})
SOURCE_REACH = 2  # words behind a percentage: "45% comes from coal"
PAIR = 2
LEAD_VERB = 3  # words before the first of two in which the whole is said to consist of them
BE = frozenset({"is", "are", "was", "were"})


def read(analysis: Analysis) -> Iterator[Hundred]:
    """One `Hundred` per list that words, counts or decimals show to be shares of one whole."""
    for sentence in analysis.sentences:
        if _may_hold(sentence):
            line = line_of(sentence)
            for places in _lists(line):
                evidence = _evidence(line, places)
                shares = tuple(m for at in places if (m := line.mention(at)) is not None)
                if evidence and not _is_apart(line, places):
                    yield Hundred(shares=shares, evidence=evidence, sure=evidence in SURE)
            yield from _opposites(line)


def _may_hold(sentence: Sentence) -> bool:
    return sum(mention.kind == "percent" for mention in sentence.mentions) >= PAIR


def _lists(line: Line) -> Iterator[list[int]]:
    """The places of percentages that follow one another closely, in runs."""
    run: list[int] = []
    for at, mention in line.mentions():
        if not _is_share(line, at, mention):
            continue
        if run and (at - run[-1] > GAP or not STOPS.isdisjoint(line.words(run[-1], at))):
            if len(run) >= LEAST:
                yield run
            run = []
        run.append(at)
    if len(run) >= LEAST:
        yield run


def _is_share(line: Line, at: int, mention: Mention) -> bool:
    measure = mention.measure
    if mention.kind != "percent" or measure is None or measure.value is None:
        return False
    if mention.form != "point" or measure.unit != "percent" or not 0 < measure.value < HUNDRED:
        return False
    return relation_words().not_shares.isdisjoint(line.words(at + 1, at + 3))


def _is_apart(line: Line, places: Sequence[int]) -> bool:
    """Whether words tell of comparison, change or overlap, or of a whole for each percentage."""
    words = line.words(places[0] - TAIL, places[-1] + TAIL)
    apart = word_lists("hundred")["apart"]
    if any(apart.at(words[at:]) for at in range(len(words))):
        return True
    if not all(any(map(str.isalpha, line.words(a, b))) for a, b in pairwise(places)):
        return True  # "nausea (6.4%, 7.3%)": one for each of two groups
    bases = {line.words(at + 1, at + 2 + NEAR_BASE) for at in places if line.word(at + 1) in BASES}
    return len(bases) > 1


def _evidence(line: Line, places: Sequence[int]) -> str:
    """What shows that the list is of shares that make a whole, "" if nothing does."""
    lists = word_lists("hundred")
    lead = line.words(places[0] - LEAD, places[0])
    behind = _segments(line, [*places, places[-1] + TAIL + 1])
    before = _segments(line, [places[0] - TAIL, *places])
    if any(lists["composing"].at(lead[at:]) for at in range(len(lead))):
        return COMPOSED
    if any(_names_set(segments) for segments in (behind, before)):
        return NAMED
    if _counted(line, places):
        return COUNTED
    if _numbered(line, [*places, places[-1] + TAIL + 1]):
        return "the shares are told by rising numbers"
    last = (*behind[-1], *before[-1])
    if any(lists["closing"].at(last[at:]) for at in range(len(last))):
        return "the last share is what the others leave"
    if all(m.measure and m.measure.step < 1 for at in places if (m := line.mention(at))):
        return "the shares are listed one after the other, with their decimals"
    if _total(line, places) > HUNDRED and _sourced(line, places, lead, behind):
        return "the shares say where all of it comes from or goes"
    return ""


def _total(line: Line, places: Sequence[int]) -> Fraction:
    measures = (m.measure for at in places if (m := line.mention(at)) is not None)
    return sum((measure.value or Fraction(0) for measure in measures if measure), Fraction(0))


def _sourced(
    line: Line, places: Sequence[int], lead: tuple[str, ...], behind: Sequence[tuple[str, ...]]
) -> bool:
    """ "45% from coal, 35% from gas", or, behind "came from", "tickets (40%), food (25%)"."""
    if any(all(sign in words[:SOURCE_REACH] for words in behind) for sign in SOURCES):
        return True
    sourcing = word_lists("hundred")["sourcing"]
    bracketed = all(line.word(at - 1) in OPENING for at in places)
    return bracketed and any(sourcing.at(lead[at:]) for at in range(len(lead)))


def _opposites(line: Line) -> Iterator[Hundred]:
    """ "52% female and 58% male", "contains 70% copper and 40% zinc": no more than all."""
    places = [at for at, mention in line.mentions() if _is_share(line, at, mention)]
    for one, other in pairwise(places):
        evidence = _apart_pair(line, one, other)
        shares = tuple(m for at in (one, other) if (m := line.mention(at)) is not None)
        if evidence and _total(line, (one, other)) > HUNDRED and not _is_apart(line, (one, other)):
            yield Hundred(shares=shares, evidence=evidence, sure=False)


def _apart_pair(line: Line, one: int, other: int) -> str:
    """What shows that two shares of one whole exclude each other, "" if nothing does."""
    between = line.words(one + 1, other)
    behind = line.words(other + 1, other + 1 + SOURCE_REACH)
    if between[-1:] != ("and",) or not line.plain(one + 1, other) or behind[:1] == ("of",):
        return ""
    if len(between) < PAIR or (between[0] in BASES and BE.isdisjoint(between)):
        return ""
    opposed = relation_words().complements.get(between[-PAIR], frozenset())
    if not opposed.isdisjoint(behind):
        return "nothing is both"
    lead = line.words(one - LEAD_VERB, one)
    composing = word_lists("hundred")["composing"]
    short = len(between) == PAIR and any(composing.at(lead[at:]) for at in range(len(lead)))
    return COMPOSED if short else ""


def _segments(line: Line, edges: Sequence[int]) -> list[tuple[str, ...]]:
    return [line.words(start, end) for start, end in pairwise(edges)]


def _names_set(segments: Sequence[tuple[str, ...]]) -> bool:
    """Whether each of three shares has a name of its own from one set of contrasts."""
    for names in word_lists("hundred")["sets"].phrases:
        found = [frozenset(names).intersection(segment) for segment in segments]
        single = [next(iter(words)) for words in found if len(words) == 1]
        if len(set(single)) >= LEAST:
            return True
    return False


def _numbered(line: Line, edges: Sequence[int]) -> bool:
    """Whether each share is told by one number, and these rise: "17% had one, 33% had two"."""
    told: list[Fraction] = []
    for start, end in pairwise(edges):
        numbers = [m for at in range(start + 1, end) if (m := line.mention(at)) and m.measure]
        starts = [_start(number) for number in numbers if number.kind != "percent"]
        if not starts or starts[0] is None:
            return False
        told.append(starts[0])
    return all(one < other for one, other in pairwise(told))


def _start(mention: Mention) -> Fraction | None:
    measure = mention.measure
    if measure is None:
        return None
    return measure.low if measure.low is not None else measure.value


def _counted(line: Line, places: Sequence[int]) -> bool:
    """Whether each share has a count in or before its bracket, and all but one are of their sum."""
    counts = [_count_beside(line, at) for at in places]
    shares = [m.measure for at in places if (m := line.mention(at)) is not None and m.measure]
    values = [count for count in counts if count is not None]
    if len(values) < len(places) or not all(values):
        return False
    whole = sum(values, Fraction(0))
    fitting = sum(
        abs(count * HUNDRED / whole - share.value) <= share.step
        for count, share in zip(values, shares, strict=True)
        if share.value is not None
    )
    return fitting >= len(places) - 1


def _count_beside(line: Line, at: int) -> Fraction | None:
    """ "185 (31.1%)", "185 patients (31.1%)", "31.1% (n = 185)"."""
    if line.word(at - 1) in {"(", "["}:
        near = [line.mention(place) for place in (at - 2, at - 3, at - 4)]
    elif line.word(at + 1) in {"(", "["}:
        near = [line.mention(line.past(at + 2, relation_words().sample_signs))]
    else:
        return None
    count = next((mention for mention in near if mention is not None), None)
    return count.measure.value if count and count.measure and is_count(count) else None
