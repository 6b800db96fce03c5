"""Reads a count and the things listed for it: "three towns: Hove, Deal and Rye"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from numcheck.lexicon.word_lists import word_lists
from numcheck.mentions.words import words
from numcheck.model.analysis import Analysis
from numcheck.model.relation import Tally
from numcheck.model.sentence import Sentence, Word
from numcheck.model.span import Span
from numcheck.relations.line import COUNTS, line_of
from numcheck.relations.tally_heads import DASHES, Head, heads
from numcheck.relations.tally_items import Items, count_items
from numcheck.relations.tally_markers import goes_on, markers, opens

LABEL = 16  # characters in which a label and its bracket stand
REACH = 3000  # characters that a numbered list may take
OPENING_WORDS = 5  # words in which a sentence says that it adds an item: "The last was"
NEXT = 240  # characters of the next sentence, where the list may go on
CLOSING_WORDS = frozenset({"and", "or"})  # before the last label of a list
MARKS = frozenset({":", "("}) | DASHES


def read(analysis: Analysis) -> Iterator[Tally]:
    """One `Tally` per count whose things are listed right behind it."""
    text = analysis.document.text
    for sentence in analysis.sentences:
        if not _may_hold(sentence):
            continue
        for head in heads(line_of(sentence)):
            found = _numbered(text, sentence, head) or _listed(text, sentence, head)
            if found is not None and not _fits_other(head, found):
                yield _tally(text, head, found)


def _may_hold(sentence: Sentence) -> bool:
    if not any(mention.kind == "count" for mention in sentence.mentions):
        return False
    namely = word_lists("listings")["namely"].words
    return any(word.lower in MARKS or word.lower in namely for word in sentence.words)


def _tally(text: str, head: Head, items: Items) -> Tally:
    return Tally(
        count=head.told,
        items=tuple(Span(start, end, text[start:end]) for start, end in items.spans),
        least=items.least,
        most=items.most,
    )


def _fits_other(head: Head, items: Items) -> bool:
    """Whether the list gives all n of "k of n", or may."""
    return items.least <= head.other <= items.most


def _numbered(text: str, sentence: Sentence, head: Head) -> Items | None:
    """The items of a list with labels, which may run past full stops."""
    reach = min(sentence.block.end, head.start + REACH)
    if not opens(words(text, head.start, min(reach, head.start + LABEL))):
        return None
    tail = words(text, head.start, reach)
    found = markers(tail, head.number)
    if len(found) < 2:
        return None
    behind = words(text, found[-1].end, min(len(text), found[-1].end + REACH))
    if len(found) < head.number:
        named = tail[0].lower.isalpha() and _adds(behind)
        closed = tail[found[-1].at - 1].lower in CLOSING_WORDS
        if named or (not closed and goes_on(behind, tail, len(found))):
            return None
    ends = [*(after.start for _, after in pairwise(found)), _end(tail, found[-1].at)]
    spans = tuple((marker.start, end) for marker, end in zip(found, ends, strict=True))
    return Items(spans, len(found), len(found), names=False)


def _adds(behind: tuple[Word, ...]) -> bool:
    """Whether a word may open the last item in place of its number: "finally, …"."""
    more = word_lists("listings")["also_more"].words
    return any(word.lower in more for word in behind)


def _end(tail: tuple[Word, ...], at: int) -> int:
    """Where the last item ends: at its full stop, or with the text."""
    stops = (word.start for word in tail[at + 3 :] if word.lower in {".", ";", "?"})
    return next(stops, tail[-1].end)


def _listed(text: str, sentence: Sentence, head: Head) -> Items | None:
    """The items of a list of one sentence without labels."""
    tail = tuple(word for word in sentence.words if word.start >= head.start)
    if tail and tail[0].lower == ",":
        tail = tail[1:]
    if not tail or opens(tail) or _has_parts(sentence, head):
        return None
    kind = head.noun in word_lists("listings")["kinds"].words
    items = count_items(text, _without_commas(sentence, tail), dashed=head.dashed, kind=kind)
    if (
        items is None
        or (head.named and not items.names)
        or _may_be_pairs(items, head)
        or (items.most < head.number and _continues(text, sentence))
    ):
        return None
    return items


def _may_be_pairs(items: Items, head: Head) -> bool:
    """Whether the names may come in pairs: "two towns: Paris, Texas, and London, Ontario"."""
    size = len(items.spans)
    return items.names and 2 * head.number in {size, size + 1}


def _has_parts(sentence: Sentence, head: Head) -> bool:
    """Whether the things are counted in their turn: "17 people: nine men and eight women"."""
    later = [mention for mention in sentence.mentions if mention.span.start >= head.start]
    opens = bool(later) and later[0].kind in COUNTS
    if opens and not sentence.slice(head.start, later[0].span.start):
        return True
    return any(mention.kind == "count" and mention.counted is not None for mention in later)


def _without_commas(sentence: Sentence, tail: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words, less the signs and joiners inside mentions: "May 3, 2010", "2 and 3 kg"."""
    inside = {
        word.start
        for mention in sentence.mentions
        if mention.kind in {"date", "period", "time"}
        for word in tail
        if mention.span.start < word.start < mention.span.end
    }
    return tuple(word for word in tail if word.start not in inside)


def _continues(text: str, sentence: Sentence) -> bool:
    """Whether the next sentence may bring one more: "The third was …", "The last …"."""
    behind = text[sentence.end : sentence.end + NEXT]
    following = [word.lower for word in words(behind, 0, len(behind))]
    lists = word_lists("listings")
    opens = not lists["also_more"].words.isdisjoint(following[:OPENING_WORDS])
    return opens or not lists["ordinals"].words.isdisjoint(following)
