"""Finds where a sentence takes a whole apart: a bracket, a colon, "of whom", "Of the 40"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from numcheck.lexicon.relations import relation_words
from numcheck.model.mention import Mention
from numcheck.model.relation import Sum
from numcheck.relations.line import CLOSING, OPENING, Line

LEAD_WORDS = 16  # words from a whole to the bracket or colon that takes it apart
CLAUSE_ITEMS = 25  # words and numbers from a whole to "of whom" or "were split"
NOUN_WORDS = 4  # words of a part beside its total
LONGEST_LIST = 120  # words and numbers; a longer stretch is not read as one list
COLONS = frozenset({":", "—", "–"})
DASHES = frozenset({"—"})
COMMAS = frozenset({","})
CLAUSE_MARKS = frozenset({";", "—", ":"})
WHOMS = frozenset({"whom", "which"})
PASSED = frozenset({"date", "period", "time", "duration", "quantity", "identifier", "ordinal"})
BARRIERS = frozenset(("", ",", ";", ":", "(", ")", "[", "]"))
SENTENCE_ENDS = frozenset({".", "?", "!"})


class Parting(NamedTuple):
    """A whole, and the places *start* up to *end* of the line where its parts stand.

    *closed*: the form itself says that the parts are all there are. *counted*: so does
    their number ("three groups: …"). *split*: a verb says that none is in two parts.
    *bracketed*: the parts stand in brackets, where writers also put examples.
    """

    whole: Mention
    start: int
    end: int
    closed: bool = False
    counted: int = 0
    split: bool = False
    bracketed: bool = False


def partings(line: Line) -> Iterator[Parting]:
    """Every place where the line takes a count apart, the surest forms first."""
    ends = _sentence_end(line)
    for at in range(len(line.items)):
        word = line.word(at)
        if word == "(":
            yield from _bracket(line, at)
        elif word in COLONS:
            yield from _colon(line, at, ends)
        elif word == "of" and line.word(at + 1) in WHOMS:
            yield from _of_whom(line, at, ends)
        elif word in relation_words().partitions:
            yield from _split(line, at, ends)
        elif word == ",":
            yield from _comma(line, at, ends)
        elif behind := _comprising(line, at):
            yield from _made_of(line, at, behind, ends)
    yield from _opening(line, ends)


def totals(line: Line) -> Iterator[Sum]:
    """The sums said at their end: "12 men and 9 women, 21 in all", "… for a total of 21"."""
    for at, whole in line.mentions():
        if line.count(at) is None or not _is_total(line, at):
            continue
        last = at
        while line.word(last - 1) in {"a", "total", "of", "for", ",", "—", "–", "making"}:
            last -= 1
        found = _parts_before(line, last)
        if found and last < at:
            yield Sum(whole=whole, parts=found)


def _is_total(line: Line, at: int) -> bool:
    """Whether "in all" follows the number, or "for a total of" leads to it."""
    following = line.words(at + 1, at + 3)
    closes = line.word(at - 1) in {",", "—", "–"} and any(
        following[: len(phrase)] == phrase for phrase in relation_words().totals
    )
    return closes or line.words(at - 4, at) == ("for", "a", "total", "of")


def _parts_before(line: Line, end: int) -> tuple[Mention, ...]:
    """ "12 men and 9 women" right before *end*."""
    places = [at for at in range(max(0, end - 3 * NOUN_WORDS), end) if line.count(at)]
    if len(places) != 2:
        return ()
    first, second = places
    joined = line.word(second - 1) == "and" and second - first <= NOUN_WORDS + 1
    named = end - second <= NOUN_WORDS and line.plain(second + 1, end) and end > second + 1
    if not (joined and named and line.plain(first + 1, second) and second > first + 2):
        return ()
    parts = line.count(first), line.count(second)
    return tuple(part for part in parts if part is not None)


def _bracket(line: Line, at: int) -> Iterator[Parting]:
    whole = _whole_before(line, at)
    end = line.closing(at)
    if whole is None or line.word(end) not in CLOSING:
        return
    named = line.word(end + 1).isalpha() and line.mention(at - 1) is whole
    grouped = not relation_words().groupings.isdisjoint(line.words(at, end))
    if whole.kind == "count" or named or grouped:
        split = not relation_words().partitions.isdisjoint(line.words(at - 3, at))
        yield Parting(whole, at + 1, end, closed=True, split=split, bracketed=True)


def _colon(line: Line, at: int, ends: int) -> Iterator[Parting]:
    end = ends if line.word(at) == ":" else _first(line, at + 1, ends, COLONS)
    counted, lead = _groups_before(line, at)
    whole = _whole_before(line, lead)
    if whole is not None and whole.kind == "count":
        yield Parting(
            whole, at + 1, _first(line, at + 1, end, DASHES), closed=True, counted=counted
        )


def _of_whom(line: Line, at: int, ends: int) -> Iterator[Parting]:
    """ "60 subjects, of whom 30 …", and "60 subjects, 30 of whom …"."""
    first = at
    if line.word(first - 1) in {"out", "all"}:
        first -= 1
    ahead = line.count(first - 1) is not None
    whole = _count_before(line, first - 1 if ahead else first)
    if whole is not None:
        yield Parting(whole, first - 1 if ahead else at + 2, _clause_end(line, at, ends))


def _split(line: Line, at: int, ends: int) -> Iterator[Parting]:
    """ "83 mice were divided into two groups, 40 …"; also "; 40 were assigned to …"."""
    counted, start = _groups_after(line, at)
    whole = _count_before(line, at)
    if whole is None:
        return
    end = _clause_end(line, start, ends)
    yield Parting(whole, start, end, closed=True, counted=counted, split=True)
    first = next((p for p in range(at - 1, max(at - 4, -1), -1) if line.mention(p) is whole), None)
    if first is not None and line.word(first - 1) in {";", ",", ":"}:
        earlier = _count_before(line, first - 1, _number(whole))
        if earlier is not None:
            yield Parting(earlier, first, end, split=True)


def _comma(line: Line, at: int, ends: int) -> Iterator[Parting]:
    """ "83 mice died, 40 in the control group and 43 in the hay group"."""
    if line.count(at + 1) is not None:
        whole = _whole_before(line, at, brackets=True)
        if whole is not None and whole.kind == "count":
            yield Parting(whole, at + 1, _clause_end(line, at, ends))


def _comprising(line: Line, at: int) -> int:
    """Behind "comprise" or "are made up of" at *at*; 0 if no such words stand there."""
    phrases = relation_words().comprising
    return next((at + n for n in (1, 2, 3) if line.words(at, at + n) in phrases), 0)


def _made_of(line: Line, at: int, start: int, ends: int) -> Iterator[Parting]:
    """ "The 25 rooms comprise 10 singles, 8 doubles and 7 suites"."""
    whole = _whole_before(line, at)
    if whole is not None and whole.kind == "count" and line.count(start) is not None:
        yield Parting(whole, start, _clause_end(line, start, ends), closed=True)


def _opening(line: Line, ends: int) -> Iterator[Parting]:
    """ "Of the 60 pupils, 35 … while 25 …"."""
    start = 1 if line.word(0) == "out" else 0
    if line.word(start) not in {"of", "among", "amongst"}:
        return
    place = line.past(start + 1, relation_words().fillers)
    whole = line.count(place)
    comma = _first(line, place, ends, COMMAS)
    if whole is not None and line.plain(place + 1, comma):
        yield Parting(whole, comma + 1, _clause_end(line, comma + 1, ends))


def _whole_before(line: Line, end: int, *, brackets: bool = False) -> Mention | None:
    """The count whose noun and verb lead up to *end*, no other amount between."""
    at = end - 1
    for _ in range(LEAD_WORDS):
        if brackets and line.word(at) in CLOSING:
            at = next((p for p in range(at, -1, -1) if line.word(p) == "("), 0) - 1
            continue
        mention = line.mention(at)
        if mention is not None and mention.kind not in PASSED:
            return _whole(line, at)
        if mention is None and line.word(at) in BARRIERS:
            return None
        at -= 1
    return None


def _count_before(line: Line, end: int, least: int = 0) -> Mention | None:
    """The nearest count of *least* or more before *end*, outside brackets, or in "(n = 69)"."""
    depth = 0
    for at in range(end - 1, max(end - CLAUSE_ITEMS, -1), -1):
        depth = max(depth + (line.word(at) in CLOSING) - (line.word(at) in OPENING), 0)
        count = line.count(at)
        if count is None or (depth and line.words(at - 2, at) != ("n", "=")):
            continue
        if _is_whole_number(count) and _number(count) >= least:
            return _whole(line, at)
    return None


def _whole(line: Line, at: int) -> Mention | None:
    """The count there, unless it is itself a part, one of a pair, or a number of another sort."""
    count = line.count(at)
    if count is None or not _is_whole_number(count) or _has_part(line, at):
        return None
    before, following = line.word(at - 1), line.word(at + 1)
    if following in {"/", "-", "of"} or before == "/" or before in relation_words().measured:
        return None
    coordinated = before in {"and", "or"} and line.count(at - 2) is not None
    return None if coordinated else count


def _has_part(line: Line, at: int) -> bool:
    """Whether the count is the whole of a part said before it: "90 (99%) of 91"."""
    place = at - 1
    while line.word(place) in relation_words().fillers - {"of"}:
        place -= 1
    if line.word(place) != "of":
        return False
    return line.count(place - 1) is not None or line.word(place - 1) in CLOSING


def _is_whole_number(mention: Mention) -> bool:
    value = mention.measure.value if mention.measure else None
    return value is not None and value.denominator == 1


def _groups_before(line: Line, end: int) -> tuple[int, int]:
    """The 3 of "into three groups" right before *end*, and where that phrase begins."""
    for at in range(end - 1, max(end - 4, -1), -1):
        count = line.count(at)
        if count is None:
            continue
        if not relation_words().groupings.isdisjoint(line.words(at + 1, end)):
            one_of = line.word(at - 1) == "of" and line.count(at - 2) is not None
            return _number(count), at - 2 if one_of else at
        break
    return 0, end


def _groups_after(line: Line, at: int) -> tuple[int, int]:
    """The 2 of "divided into two groups" right after *at*, and what comes behind it."""
    for place in range(at + 1, at + 4):
        count = line.count(place)
        if count is not None:
            behind = place + 1
            while line.word(behind).isalpha() and behind < place + 4:
                if line.word(behind) in relation_words().groupings:
                    return _number(count), behind + 1
                behind += 1
            break
    return 0, at + 1


def _number(mention: Mention) -> int:
    value = mention.measure.value if mention.measure else None
    return int(value) if value is not None else 0


def _clause_end(line: Line, at: int, ends: int) -> int:
    return _first(line, at, ends, CLAUSE_MARKS)


def _first(line: Line, at: int, ends: int, marks: frozenset[str]) -> int:
    """The first of *marks* from *at* on; *ends* if none stands within the longest list."""
    near = range(at, min(ends, at + LONGEST_LIST))
    return next((place for place in near if line.word(place) in marks), ends)


def _sentence_end(line: Line) -> int:
    end = len(line.items)
    return end - 1 if line.word(end - 1) in SENTENCE_ENDS else end
