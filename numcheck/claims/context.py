"""The words and figures around a claim, in a form that two claims can be compared by."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

from numcheck.claims.lemma import event, stem
from numcheck.lexicon.function_words import function_words
from numcheck.model.claim import Claim
from numcheck.model.sentence import Word

REACH = 14  # words on each side; about a clause
NEAR = 5  # words on each side that belong to the number's own phrase
SLOT = 3  # words; after so many shared ones the next fills one and the same slot
FIGURES = 4  # other numbers on each side
LEVELS = frozenset({Fraction(90), Fraction(95), Fraction(99), Fraction(100)})  # of confidence
SHORTEST = 3  # letters; shorter words tell little


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """What stands around the number of a claim, its noun phrase left out.

    `left` begins with the word nearest to the number, `right` with the head noun, both
    lower-case. `content` are the stems that carry meaning, `near` those of the number's own
    phrase, `known` those behind "the" and its like, `names` the words with a capital inside
    the sentence. `figures` are the other amounts close by. `container` is the noun in "a list
    of 11 countries", `points_back` whether the article before it, or before the number, points
    to something known.
    """

    left: tuple[str, ...]
    right: tuple[str, ...]
    content: frozenset[str]
    near: frozenset[str]
    known: frozenset[str]
    names: frozenset[str]
    figures: frozenset[tuple[str, Fraction]]
    container: str | None
    points_back: bool


def read_context(text: str, claim: Claim) -> Context:
    """The context of a claim; *text* is the analysis text."""
    words = claim.sentence.words
    first = claim.sentence.index_at(claim.mention.span.start)
    last = claim.sentence.index_at(claim.mention.span.end)
    noun = claim.noun
    if noun is not None and noun.start >= claim.mention.span.end:
        head = claim.sentence.index_at(noun.end) - 1
        last = head if head - last < REACH else last
    before = words[max(0, first - REACH) : first][::-1]
    after = words[last : last + REACH]
    skipped = {root(noun.head), root(noun.text.split()[-1].lower())} if noun else set()
    left, right = tuple(word.lower for word in before), tuple(word.lower for word in after)
    container = left[1] if left[:1] == ("of",) and left[1:2] and left[1].isalpha() else None
    article = left[2:3] if container else left[:1]
    return Context(
        left=left,
        right=right,
        content=frozenset(_stems((*left, *right))) - skipped,
        near=frozenset(_stems((*left[:NEAR], *right[: NEAR + 1]))) - skipped,
        known=frozenset(_known((*left[::-1], *right))),
        names=frozenset(_names(text, claim, (*before, *after))),
        figures=frozenset(_figures(claim)),
        container=container,
        points_back=bool(article) and article[0] in function_words().definite,
    )


def carries_meaning(word: str) -> bool:
    """Whether a lower-case word is neither short, nor of a closed class, nor a sign."""
    return len(word) >= SHORTEST and word.isalpha() and word not in function_words().enders


def root(word: str) -> str:
    """What forms of one word, and verbs for one event, have in common."""
    return event(word) or stem(word)


def common_run(one: tuple[str, ...], other: tuple[str, ...]) -> int:
    """How many words that carry meaning two sequences share from their start on."""
    shared = 0
    for mine, theirs in zip(one, other, strict=False):
        if mine != theirs:
            break
        shared += carries_meaning(mine)
    return shared


def contrasts(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two sequences differ in a word where they otherwise run alike.

    "in the treatment group" and "in the control group", "were taking aspirin" and "were
    taking statins": the difference is meant.
    """
    for at, (mine, theirs) in enumerate(zip(one, other, strict=False)):
        if mine != theirs:
            resumes = one[at + 1 : at + 2] == other[at + 1 : at + 2]
            return (resumes or at >= SLOT) and _opposed(mine, theirs)
    return False


def _opposed(one: str, other: str) -> bool:
    """Whether two words say something different: two numerals, or words of two roots."""
    if one[0].isdigit() and other[0].isdigit():
        return True
    return carries_meaning(one) and carries_meaning(other) and root(one) != root(other)


def _stems(words: tuple[str, ...]) -> Iterator[str]:
    for word in words:
        if carries_meaning(word):
            yield root(word)


def _known(words: tuple[str, ...]) -> Iterator[str]:
    for lead, word in pairwise(words):
        if lead in function_words().definite and carries_meaning(word):
            yield root(word)


def _names(text: str, claim: Claim, words: tuple[Word, ...]) -> Iterator[str]:
    opens = claim.sentence.start
    for word in words:
        if word.start > opens and word.lower[0].isalpha() and text[word.start].isupper():
            yield stem(word.lower)


def _figures(claim: Claim) -> Iterator[tuple[str, Fraction]]:
    mentions = claim.sentence.mentions
    at = claim.sentence.rank_of(claim.mention)
    for mention in mentions[max(0, at - FIGURES) : at + FIGURES + 1]:
        measure = mention.measure
        if mention is claim.mention or measure is None or measure.value is None:
            continue
        if mention.kind != "percent" or measure.value not in LEVELS:
            yield measure.unit or "", measure.value
