"""The whole that a number is a part of: "45 of the 120 patients", "Of the 120, 45 …"."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from numcheck.claims.noun_phrase import COUNTING
from numcheck.claims.setting import Setting
from numcheck.lexicon.function_words import function_words
from numcheck.model.mention import Mention

OPENERS = frozenset({"of", "among", "amongst"})
ASIDE = 14  # words; the longest bracket between a part and its "of"


@dataclass(frozen=True, slots=True)
class Wholes:
    """The wholes of a sentence, each by the start of its part, and the one that opens it."""

    stated: dict[int, Mention]
    opening: Mention | None

    def of(self, part: Mention) -> Mention | None:
        """The whole that *part* is a part of, if the sentence names it."""
        stated = self.stated.get(part.span.start)
        if stated is not None or self.opening is None:
            return stated
        bare = part.kind in {"number", "percent", "ratio"} and part.counted is None
        return self.opening if bare and part.span.start > self.opening.span.start else None


def read_wholes(setting: Setting) -> Wholes:
    """Every part and whole that the sentence names."""
    numbers = [mention for mention in setting.sentence.mentions if mention.kind in COUNTING]
    starts = [mention.span.start for mention in numbers]
    stated: dict[int, Mention] = {}
    for part in numbers:
        whole = _of(setting, numbers, starts, setting.index_at(part.span.end))
        if whole is not None:
            stated[part.span.start] = whole
    return Wholes(stated, _opening(setting, numbers, starts))


def _of(setting: Setting, numbers: list[Mention], starts: list[int], index: int) -> Mention | None:
    """The number after "of (the)" or "out of" at *index*, a bracket skipped."""
    index = _past_aside(setting, index)
    if _lower(setting, index) == "out":
        index += 1
    if _lower(setting, index) != "of":
        return None
    return _number_at(setting, numbers, starts, index + 1)


def _opening(setting: Setting, numbers: list[Mention], starts: list[int]) -> Mention | None:
    """The 120 of "Of the 120 patients, …" at the head of the sentence."""
    index = 1 if _lower(setting, 0) == "out" else 0
    if _lower(setting, index) not in OPENERS:
        return None
    return _number_at(setting, numbers, starts, index + 1)


def _number_at(
    setting: Setting, numbers: list[Mention], starts: list[int], index: int
) -> Mention | None:
    while _lower(setting, index) in function_words().determiners:
        index += 1
    if index >= len(setting.words):
        return None
    at = bisect_right(starts, setting.words[index].start) - 1
    if at < 0 or setting.words[index].start >= numbers[at].span.end:
        return None
    return numbers[at] if numbers[at].kind in {"number", "count"} else None


def _past_aside(setting: Setting, index: int) -> int:
    if _lower(setting, index) != "(":
        return index
    for end in range(index + 1, min(index + ASIDE, len(setting.words))):
        if _lower(setting, end) == ")":
            return end + 1
    return index


def _lower(setting: Setting, index: int) -> str:
    return setting.words[index].lower if index < len(setting.words) else ""
