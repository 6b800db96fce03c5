"""What a sentence says around its numbers, gathered in one pass over its words."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from numcheck.lexicon.function_words import function_words
from numcheck.lexicon.modality import modal_words
from numcheck.lexicon.reporting import reporting_words
from numcheck.model.claim import Modality
from numcheck.model.mention import Mention
from numcheck.model.sentence import Sentence, Word

SPEAKER = 5  # words; "the regional health ministry spokesman"
AFTER_SPEECH = frozenset({",", "”", '"', "’"})  # "…", said the mayor
JOINTS = frozenset({"and", "or"})
HARD = frozenset({";", ":", "—", "(", ")"})


class Cue(NamedTuple):
    """A word, by its index in the sentence, that takes what is near out of plain statement."""

    at: int
    modality: Modality


class Voice(NamedTuple):
    """Who says it, and the index of the word that says so."""

    at: int
    speaker: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """One sentence with its clause borders, cues, voices and times, each in text order.

    `borders` are the indexes of words that open or close a clause, commas included;
    `hard` are those that nothing but the subject reaches over.
    """

    sentence: Sentence
    borders: tuple[int, ...]
    hard: tuple[int, ...]
    joints: tuple[int, ...]
    cues: tuple[Cue, ...]
    voices: tuple[Voice, ...]
    times: tuple[Mention, ...]
    asks: bool

    @property
    def words(self) -> tuple[Word, ...]:
        """The words of the sentence."""
        return self.sentence.words

    def index_at(self, offset: int) -> int:
        """The first word that starts at or after an offset of the text."""
        return self.sentence.index_at(offset)

    def clauses_between(self, one: int, other: int) -> int:
        """How many borders of clauses lie between two words."""
        return abs(bisect_left(self.borders, one) - bisect_left(self.borders, other))

    def joints_between(self, one: int, other: int) -> int:
        """How many "and" and "or" lie between two words."""
        return abs(bisect_left(self.joints, one) - bisect_left(self.joints, other))


def read_setting(sentence: Sentence) -> Setting:
    """The setting of every number in *sentence*."""
    roles = _roles()
    borders: list[int] = []
    hard: list[int] = []
    joints: list[int] = []
    cues: list[Cue] = []
    voices: list[Voice] = []
    for index, word in enumerate(sentence.words):
        role = roles.get(word.lower)
        if role is None:
            continue
        if role.joins:
            joints.append(index)
        if role.border:
            borders.append(index)
            if word.lower in HARD:
                hard.append(index)
        if role.modality is not None and not inside_mention(sentence, word):
            cues.append(Cue(index, role.modality))
        if role.reports:
            voices.extend(_voice(sentence, index))
    return Setting(
        sentence=sentence,
        borders=tuple(borders),
        hard=tuple(hard),
        joints=tuple(joints),
        cues=tuple(cues),
        voices=tuple(voices),
        times=tuple(m for m in sentence.mentions if m.kind in {"date", "period"}),
        asks=any(word.lower == "?" for word in sentence.words[-3:]),
    )


def inside_mention(sentence: Sentence, word: Word) -> bool:
    """Whether the word belongs to a mention: "May" the month is no "may"."""
    at = bisect_left(sentence.mentions, word.end, key=_mention_start) - 1
    return at >= 0 and word.start < sentence.mentions[at].span.end


class _Role(NamedTuple):
    border: bool
    modality: Modality | None
    reports: bool
    joins: bool


@cache
def _roles() -> dict[str, _Role]:
    """What each word that matters here does, so that a word costs one look-up."""
    borders = function_words().borders | {","}
    modal, reporting = modal_words(), reporting_words()
    modalities: dict[str, Modality] = {
        **dict.fromkeys(modal.planned, "planned"),
        **dict.fromkeys(modal.supposed, "supposed"),
        **dict.fromkeys(modal.denied, "denied"),
    }
    reports = reporting.verbs | reporting.openers
    return {
        word: _Role(word in borders, modalities.get(word), word in reports, word in JOINTS)
        for word in borders | modalities.keys() | reports | JOINTS
    }


def _mention_start(mention: Mention) -> int:
    return mention.span.start


def _voice(sentence: Sentence, index: int) -> Iterator[Voice]:
    """The speaker that a reporting word hands over to, if one is named."""
    words = sentence.words
    if words[index].lower in reporting_words().openers:
        if index + 1 < len(words) and words[index + 1].lower == "to":
            yield from _named(index, _phrase_right(words, index + 2))
        return
    if index and words[index - 1].lower in AFTER_SPEECH:
        yield from _named(index, _phrase_right(words, index + 1))
    else:
        yield from _named(index, _phrase_left(sentence, index - 1))


def _named(index: int, phrase: list[str]) -> Iterator[Voice]:
    if phrase:
        yield Voice(index, " ".join(phrase))


def _phrase_left(sentence: Sentence, index: int) -> list[str]:
    """The words right before a reporting verb, in reading order: its subject.

    What is counted does not speak: "the 12 cases reported".
    """
    closed = function_words()
    found: list[str] = []
    for at in range(index, max(index - SPEAKER, -1), -1):
        word = sentence.words[at].lower
        if inside_mention(sentence, sentence.words[at]):
            return []
        if not word[0].isalpha() or word in closed.enders:
            break
        found.append(word)
    return found[::-1]


def _phrase_right(words: tuple[Word, ...], index: int) -> list[str]:
    """The words of the noun phrase that begins at *index*, its determiner left out."""
    closed = function_words()
    found: list[str] = []
    for word in words[index : index + SPEAKER]:
        if word.lower in closed.determiners and not found:
            continue
        if not word.lower[0].isalpha() or word.lower in closed.enders:
            break
        found.append(word.lower)
    return found
