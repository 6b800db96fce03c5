"""Finds the counted nouns that a list is announced by: "three towns:", "two groups, namely"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from numcheck.claims.lemma import is_plural
from numcheck.lexicon.function_words import function_words
from numcheck.lexicon.verbs import verb_words
from numcheck.lexicon.word_lists import word_lists
from numcheck.model.mention import Mention
from numcheck.relations.line import OPENING, STOPS, Line

NOUN = 6  # words from a count to its noun: "two somewhat different main"
LEAD = 8  # words from the noun to the mark: "types of models were analysed:"
MOST = 20  # things; a longer list is not counted by eye
COLON = frozenset({":"})
DASHES = frozenset({"—", "–", "-"})
LABELS = frozenset({"1", "a", "i"})
DEFINITE = frozenset(
    {"the", "these", "those", "both", "all", "our", "their", "its", "his", "her", "each", "any"}
)
TIMES = frozenset({"date", "period", "time"})
TURNING = frozenset({"built", "revolve", "revolves", "revolving", "revolved"})
BE = frozenset({"is", "are", "was", "were"})


class Head(NamedTuple):
    """The number told, its noun, and the mark behind which its list begins.

    *told* is the count, *number* its value. *other* is the n of "k of n things", 0 where
    none is told; *start* is where the list begins in the analysis text. *dashed*: a second
    dash ends the list. *named*: only names can be the list, as a bracket or a verb may be about
    something else.
    """

    told: Mention
    number: int
    noun: str
    other: int
    start: int
    dashed: bool
    named: bool


def heads(line: Line) -> Iterator[Head]:
    """Every head of the line, in order."""
    for at in range(1, len(line.items)):
        if _is_mark(line, at):
            head = _head(line, at)
            if head is not None:
                yield head


def _is_mark(line: Line, at: int) -> bool:
    word = line.word(at)
    if word in COLON or word in word_lists("listings")["namely"].words:
        return True
    if word in DASHES:
        return _is_spaced(line, at)
    return word == "("


def _is_label(line: Line, at: int) -> bool:
    mention = line.mention(at)
    return (mention.span.text if mention else line.word(at)) in LABELS


def _is_spaced(line: Line, at: int) -> bool:
    """Whether the dash is no hyphen: an em dash, or one between spaces."""
    if line.word(at) == "—":
        return True
    before = line.items[at].start > line.items[at - 1].end
    return before and at + 1 < len(line.items) and line.items[at + 1].start > line.items[at].end


def _head(line: Line, mark: int) -> Head | None:
    end = mark
    if line.word(mark) in word_lists("listings")["namely"].words:
        if line.word(mark - 1) not in OPENING | {",", "—", "–", ";"}:
            return None
        end = mark - 1
    at = _count_before(line, end)
    if at is None:
        return None
    count = line.count(at)
    noun = _noun_place(line, at, end)
    if count is None or noun is None:
        return None
    labelled = line.word(mark) == "(" and line.word(mark + 2) == ")" and _is_label(line, mark + 1)
    bracketed = line.word(mark) == "(" and not labelled
    if bracketed and noun != end - 1:
        return None
    named = bracketed or not _leads_on(line, at, noun, end)
    if named and not bracketed and not _acts_alone(line, at, noun, end):
        return None
    at, number, other = _chosen(line, at)
    chosen = line.count(at)
    if chosen is None or not 2 <= number <= MOST or _is_other(line, at):
        return None
    start = line.items[mark].start if labelled else line.items[mark].end
    dashed = line.word(mark) in DASHES or line.word(end) in DASHES
    return Head(chosen, number, line.word(noun), other, start, dashed, named)


def _count_before(line: Line, end: int) -> int | None:
    """The nearest count that has a noun, no other amount or sign between."""
    for at in range(end - 1, max(end - NOUN - LEAD, -1), -1):
        mention = line.mention(at)
        if mention is not None and mention.kind not in TIMES:
            is_thing = line.count(at) is not None and mention.counted is not None
            plain = mention.hedge is None or _is_about(line, at)
            return at if is_thing and plain else None
        if line.word(at) in STOPS:
            return None
    return None


def _is_about(line: Line, at: int) -> bool:
    """Whether "around" is no hedge: "organised around five themes"."""
    count = line.mention(at)
    turning = line.word(at - 1).endswith("ed") or line.word(at - 1) in TURNING
    return count is not None and count.hedge == "around" and turning


def _noun_place(line: Line, at: int, end: int) -> int | None:
    """Where the plural stands that the count counts; None if it is no thing to be listed."""
    count = line.mention(at)
    noun = (count.counted or "").lower() if count is not None else ""
    head = noun.rsplit("-", 1)[-1]
    place = next((p for p in range(at + 1, min(at + 1 + NOUN, end)) if line.word(p) == head), None)
    if place is None or not is_plural(head) or head in word_lists("listings")["unlisted"].words:
        return None
    between = line.words(at + 1, place)
    return None if function_words().enders & {word for word in between if word != "-"} else place


def _leads_on(line: Line, at: int, noun: int, end: int) -> bool:
    """Whether nothing between the noun and the mark can be what is listed instead."""
    words = line.words(noun + 1, end)
    if not words:
        return True
    first, rest = words[0], words[1:]
    if len(words) > LEAD or first not in word_lists("listings")["standing"].words:
        return False
    told = words[2:] if first == "of" else words
    acts = [w for w in told if w in verb_words().finite or w in function_words().auxiliaries]
    if acts and (words[-1] in BE or not _is_subject(line, at)):
        return False
    return first == "of" or not any(is_plural(word) for word in rest if word != "this")


def _acts_alone(line: Line, at: int, noun: int, end: int) -> bool:
    """ "Three countries took part:": a verb without an object that could be listed."""
    words = line.words(noun + 1, end)
    if not words or len(words) > LEAD or not _is_subject(line, at) or words[-1] in BE:
        return False
    if words[0] not in verb_words().finite and not words[0].endswith("ed"):
        return False
    return not any(map(is_plural, words[1:]))


def _is_subject(line: Line, at: int) -> bool:
    return line.word(at - 1) in STOPS | {"", "and", "but", "that"}


def _chosen(line: Line, at: int) -> tuple[int, int, int]:
    """The count whose list it is: k of "k of the n towns", n of "one of n towns"."""
    number, place = _number(line.count(at)), at - 1
    while line.word(place) in DEFINITE:
        place -= 1
    part = place - 1 if line.word(place - 1) != "out" else place - 2
    if line.word(place) != "of" or line.count(part) is None:
        return at, number, 0
    taken = _number(line.count(part))
    return (at, number, 0) if taken == 1 else (part, taken, number)


def _is_other(line: Line, at: int) -> bool:
    """Whether the count names, labels or belongs to another noun: "the Big Three", "of the two"."""
    count = line.count(at)
    before = line.word(at - 1)
    named = count is not None and count.span.text[:1].isupper() and before not in STOPS | {""}
    owned = before in DEFINITE and line.word(at - 2) in {
        "of",
        "by",
        "for",
        "among",
        "between",
        "across",
    }
    ranged = before in {"to", "or", "times"} and line.mention(at - 2) is not None
    return named or owned or ranged or before in function_words().labels | {"-", "/"}


def _number(mention: Mention | None) -> int:
    value = mention.measure.value if mention is not None and mention.measure else None
    return int(value) if value is not None and value.denominator == 1 else 0
