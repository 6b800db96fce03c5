"""Reads which way an amount is said to have gone: "rose from 7 to 8", "8, up from 7"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple

from numcheck.lexicon.function_words import function_words
from numcheck.lexicon.relations import relation_words
from numcheck.lexicon.verbs import verb_words
from numcheck.lexicon.word_lists import word_lists
from numcheck.model.analysis import Analysis
from numcheck.model.mention import Mention
from numcheck.model.relation import Course
from numcheck.model.sentence import Sentence
from numcheck.model.span import Span
from numcheck.relations.comparison_than import led_to
from numcheck.relations.ends import Ends, alike, read_ends, size_at
from numcheck.relations.line import OPENING, Line, line_of
from numcheck.relations.rates import past_noun

VERB = 8  # words and dates from a verb to its "from": "rose in May by a good deal from"
NOUN = 5  # words from a noun to its "from": "an increase in the number of boats from"
DENIAL = 4  # words before a verb in which "not" denies it
SOLE = 10  # words and amounts before "up from" in which one amount alone may stand
TRAIL = 4  # words between that amount and "up from": "8 percent of voters, up from"
REST = 4  # words behind the ends in which the course may go on: "then to 9"
SCALE = 100  # times; further apart, one end has lost its "million"
BREAKS = frozenset((",", ";", ":", "(", ")", "[", "]", "—", "–", "to", "from", "and", "or", "but"))
ONWARD = frozenset({"to", "then", "before", "and", "or", "through"})
COMPARED = frozenset({("compared",), ("against",)})
DIGITS = frozenset("0123456789")
ADVERBS = {"up": 1, "down": -1}

Way = Literal[-1, 1]


class Told(NamedTuple):
    """A word that tells the way, at a place of the line."""

    at: int
    way: Way


def read(analysis: Analysis) -> Iterator[Course]:
    """One `Course` per rise or fall told with both its ends and no amount of its own."""
    for sentence in analysis.sentences:
        line = line_of(sentence) if _may_hold(sentence) else None
        if line is not None and not _is_inverse(line):
            for told, before, after in _courses(line):
                item = line.items[told.at]
                text = analysis.document.text[item.start : item.end]
                span = Span(item.start, item.end, text)
                yield Course(before=before, after=after, told=span, direction=told.way)


def _may_hold(sentence: Sentence) -> bool:
    if len(sentence.mentions) < 2:
        return False
    words = {word.lower for word in sentence.words}
    joined = not words.isdisjoint({"from", "compared", "against"})
    return joined and word_lists("changes")["ranked"].words.isdisjoint(words)


def _is_inverse(line: Line) -> bool:
    """Whether the text speaks of what falls by growing; "60 euros" is just an amount."""
    return not word_lists("changes")["inverse"].words.isdisjoint(line.words(0, len(line.items)))


def _courses(line: Line) -> Iterator[tuple[Told, Mention, Mention]]:
    for at in range(len(line.items)):
        if line.word(at) == "to":
            yield from _compared(line, at)
        if line.word(at) != "from":
            continue
        apposed = _apposed(line, at)
        if apposed is not None:
            yield apposed
            continue
        ends = next((ends for ends in read_ends(line, at) if ends.delta is None), None)
        if ends is None or _goes_on(line, ends) or not _comparable(ends.before, ends.after):
            continue
        told = _told(line, ends.start)
        if told is not None and not _may_be_range(line, told, ends):
            yield told, ends.before, ends.after


def _told(line: Line, start: int) -> Told | None:
    """The nearest word before the ends that tells the way, nothing but its own phrase between."""
    lists = word_lists("changes")
    start -= line.word(start - 1) == ","  # "a decline in arrests, from 75 to 60"
    for at in range(start - 1, max(start - 1 - VERB, -1), -1):
        word = line.word(at)
        if word in lists["upward"].words:
            return _asserted(line, Told(at, 1))
        if word in lists["downward"].words:
            return _asserted(line, Told(at, -1))
        if word in ADVERBS and at == start - 1:
            return Told(at, 1 if word == "up" else -1)
        noun = 1 if word in lists["rise_nouns"].words else -1
        if noun > 0 or word in lists["fall_nouns"].words:
            bound = start - at <= NOUN and not {"a", "an"}.isdisjoint(line.words(at - 2, at))
            return _asserted(line, Told(at, 1 if noun > 0 else -1)) if bound else None
        if _ends_phrase(line, at):
            return None
    return None


def _ends_phrase(line: Line, at: int) -> bool:
    """Whether another clause, verb or amount begins there."""
    words, word = relation_words(), line.word(at)
    if size_at(line, at) is not None or word in BREAKS or word in words.clause_ends:
        return True
    if word in words.rises or word in words.falls:
        return True
    acts = word in verb_words().finite or word.endswith("ed")
    return acts or word in function_words().auxiliaries


def _asserted(line: Line, told: Told) -> Told | None:
    """The word, unless it is denied, or one of two ways: "rose and fell from"."""
    words = relation_words()
    before = line.words(told.at - DENIAL, told.at)
    if not word_lists("changes")["denied"].words.isdisjoint(before):
        return None
    other = line.word(told.at - 2) if line.word(told.at - 1) in {"and", "or", "/"} else ""
    return None if other in words.rises or other in words.falls else told


def _goes_on(line: Line, ends: Ends) -> bool:
    """Whether more steps follow: "from 8 to 7 to 9", "from 8 to 7 and then 9"."""
    following = line.words(ends.end, ends.end + REST)
    steps = following[:1] == ("to",) or "then" in following or "before" in following
    return steps or (line.word(ends.end) in ONWARD and size_at(line, ends.end + 1) is not None)


def _comparable(before: Mention, after: Mention) -> bool:
    """Whether both are amounts above nothing, and of one scale."""
    one = before.measure.value if before.measure else None
    other = after.measure.value if after.measure else None
    if one is None or other is None or one <= 0 or other <= 0:
        return False
    return before.kind != "duration" and max(one, other) < SCALE * min(one, other)


def _may_be_range(line: Line, told: Told, ends: Ends) -> bool:
    """Whether "fell from 5 to 10 percent" may say by how much: one unit for both ends."""
    if told.way > 0 or ends.end - ends.start > 4 or line.mention(ends.end - 1) is not ends.after:
        return False
    unit = ends.after.measure.unit if ends.after.measure else None
    bare = ends.before.span.text[-1:] in DIGITS
    lent = unit is not None and bare and ends.before.kind != "money"
    graded = word_lists("changes")["graded"].words
    return lent or not graded.isdisjoint(line.words(ends.end, ends.end + 2))


def _compared(line: Line, at: int) -> Iterator[tuple[Told, Mention, Mention]]:
    """ "swelled to 350, compared with 300 in 2001"."""
    told = _told(line, at)
    after = size_at(line, at + 1)
    behind = past_noun(line, at + 1)
    start = behind + (line.word(behind) == ",")
    against = word_lists("comparisons")["against"].at(line.words(start, start + 2))
    before = size_at(line, led_to(line, start + len(against)))
    if told is None or after is None or before is None or against[:1] not in COMPARED:
        return
    if before.form == after.form == "point" and alike(before, after) and _comparable(before, after):
        yield told, before, after


def _apposed(line: Line, at: int) -> tuple[Told, Mention, Mention] | None:
    """ "8 percent of voters, up from 7 percent", "8 (up from 7)"."""
    way, before = line.word(at - 1), size_at(line, line.past(at + 1, frozenset({"the", "a"})))
    if way not in ADVERBS or before is None or line.word(at - 2) not in OPENING | {","}:
        return None
    places = [p for p in range(max(at - SOLE, 0), at - 2) if size_at(line, p) is not None]
    if len(places) != 1 or line.word(places[0] - 1) in {"of", "/"}:
        return None
    place = places[0]
    after = line.mention(place)
    if after is None or at - 3 - place > TRAIL or not line.plain(place + 1, at - 2):
        return None
    behind = next(p for p in range(at + 1, len(line.items)) if line.mention(p) is before) + 1
    if before.form != "point" or after.form != "point" or not alike(before, after):
        return None
    if line.word(behind) in ONWARD - {"and", "before"} or not _comparable(before, after):
        return None
    return Told(at - 1, 1 if way == "up" else -1), before, after
