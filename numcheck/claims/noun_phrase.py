"""The noun phrase that a number opens: "511 [North Korean workers]"."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import NamedTuple

from numcheck.claims.lemma import is_plural, singular
from numcheck.lexicon.function_words import FunctionWords, function_words
from numcheck.lexicon.nouns import noun_words
from numcheck.lexicon.verbs import verb_words
from numcheck.model.claim import Noun
from numcheck.model.mention import Mention
from numcheck.model.sentence import Sentence, Word

PHRASE = 10  # words; the longest phrase between a number and its head in our tables has 7
ASIDE = 14  # words; the longest bracket that may stand between a number and its noun
COUNTING = frozenset({"number", "count", "percent", "ratio"})
MEASURING = frozenset({"quantity", "money"})
NO_ADVERBS = frozenset({"family", "fly", "ally", "rally", "assembly", "supply", "reply", "italy"})
QUOTES = frozenset("\"'“”‘`")
JOINERS = frozenset({"and", "or", "&", "/", ","})
RANGE = frozenset({"or", "to", "and", "-", "–"})
POSSESSIVE = "'s"


class _Wanted(NamedTuple):
    """What may stand in for a plural head.

    *single* takes a singular head; *loose* takes the last noun where no plural comes;
    *compound* takes the first of two nouns ("the 27 nation bloc").
    """

    single: bool = False
    loose: bool = False
    compound: bool = False


class _Found(NamedTuple):
    """The first and the last word of a noun phrase, by their index in the sentence."""

    first: int
    head: int


@dataclass(frozen=True, slots=True)
class _Line:
    """A sentence laid out for the grammar: its words, and the numbers among them."""

    text: str
    words: tuple[Word, ...]
    mentions: tuple[Mention, ...]
    closed: FunctionWords

    def lower(self, index: int) -> str:
        """The lower-case word there, "" beyond the sentence."""
        return self.words[index].lower if 0 <= index < len(self.words) else ""

    def is_word(self, index: int) -> bool:
        return self.lower(index)[:1].isalpha()

    def is_name(self, index: int) -> bool:
        return self.is_word(index) and self.text[self.words[index].start].isupper()

    def is_glued(self, index: int) -> bool:
        """Whether a hyphen ties the word to a neighbour: both halves of "so-called"."""
        start, end, _ = self.words[index]
        return self.text[end : end + 1] == "-" or (start > 0 and self.text[start - 1] == "-")

    def mention_at(self, index: int) -> Mention | None:
        """The mention that a word belongs to."""
        if not 0 <= index < len(self.words):
            return None
        start = self.words[index].start
        at = bisect_right(self.mentions, start, key=_mention_start) - 1
        return self.mentions[at] if at >= 0 and start < self.mentions[at].span.end else None

    def index_after(self, mention: Mention) -> int:
        """The first word right of a mention."""
        return bisect_left(self.words, (mention.span.end,))


def noun_after(text: str, sentence: Sentence, mention: Mention) -> Noun | None:
    """The noun that a number, percentage or ratio of *sentence* counts, if any.

    *text* is the analysis text. Cardinal numbers want a plural; "one" takes a singular;
    after "of" any noun will do, and "three tonnes of rice" is said of the rice.
    """
    if mention.kind not in COUNTING | MEASURING:
        return None
    line = _Line(text, sentence.words, sentence.mentions, function_words())
    found = _seek(line, mention) if mention.kind in COUNTING else _substance(line, mention)
    return _noun(line, found) if found else None


def _mention_start(mention: Mention) -> int:
    return mention.span.start


def _noun(line: _Line, found: _Found) -> Noun:
    inside = line.words[found.first : found.head + 1]
    *modifiers, head = [word for word in inside if word.lower[:1].isalpha()]
    return Noun(
        head=singular(head.lower),
        modifiers=tuple(word.lower for word in modifiers if word.lower not in JOINERS),
        text=line.text[inside[0].start : head.end],
        start=inside[0].start,
        end=head.end,
    )


def _seek(line: _Line, mention: Mention) -> _Found | None:
    left = line.lower(bisect_left(line.words, (mention.span.start,)) - 1)
    if left in line.closed.labels and mention.hedge is None:
        return None
    at = _past_aside(line, _past_numbers(line, line.index_after(mention)))
    ratio = mention.kind in {"percent", "ratio"}
    at += line.lower(at) == "out" and line.lower(at + 1) == "of"
    if line.lower(at) == "of":
        return _partitive(line, at + 1, spelled=ratio or not mention.span.text[:1].isdigit())
    if mention.kind == "ratio" and line.lower(at) in line.closed.determiners:
        return _phrase(line, _past_determiners(line, at), _Wanted(loose=True))
    if mention.kind == "percent" and line.lower(at) in line.closed.comparatives:
        return None
    if ratio:
        return _phrase(line, at, _Wanted(loose=left in line.closed.determiners))
    compound = left in line.closed.determiners
    return _phrase(line, at, _Wanted(single=_is_one(mention), compound=compound))


def _substance(line: _Line, mention: Mention) -> _Found | None:
    """What an amount in a unit is an amount of."""
    at = line.index_after(mention)
    return _partitive(line, at + 1, spelled=True) if line.lower(at) == "of" else None


def _is_one(mention: Mention) -> bool:
    measure = mention.measure
    return measure is not None and 1 in {measure.value, measure.low} and mention.form != "range"


def _past_numbers(line: _Line, at: int) -> int:
    """Behind "or three", "to 12" where another number continues this one."""
    for _ in range(2):
        other = line.mention_at(at + 1)
        if line.lower(at) not in RANGE or other is None or other.kind != "number":
            break
        at = line.index_after(other)
    return at


def _past_aside(line: _Line, at: int) -> int:
    """Behind a bracket: "45 (38%) of the 120 patients"."""
    if line.lower(at) != "(":
        return at
    for end in range(at + 1, min(at + ASIDE, len(line.words))):
        if line.lower(end) == ")":
            return end + 1
    return at


def _past_determiners(line: _Line, at: int) -> int:
    """Behind determiners and numbers: "of [all the 120] patients"."""
    for _ in range(4):
        mention = line.mention_at(at)
        if mention is not None and mention.kind in COUNTING:
            at = _past_aside(line, line.index_after(mention))
        elif line.lower(at) in line.closed.determiners:
            at += 1
        else:
            break
    return at


def _partitive(line: _Line, at: int, *, spelled: bool) -> _Found | None:
    start = _past_determiners(line, at)
    ends = not line.is_word(start) or line.lower(start) in line.closed.enders
    last = start - 1 if start > at else start
    if line.lower(last) in line.closed.group_pronouns and (ends or last == start):
        return _Found(last, last)
    if start > at and line.lower(last) in line.closed.group_pronouns and _is_verb(line, start):
        return _Found(last, last)
    if start == at and not spelled:
        return None
    return _phrase(line, start, _Wanted(loose=True))


def _is_verb(line: _Line, index: int) -> bool:
    word = line.lower(index)
    return word in verb_words().finite or (
        word.endswith("ed") and not is_plural(line.lower(index + 1))
    )


def _phrase(line: _Line, at: int, wanted: _Wanted) -> _Found | None:
    """The phrase whose first word is at *at*."""
    if line.lower(at) == "-" and line.is_word(at + 1):
        return _Found(at + 1, at + 1)
    first = at
    heads: list[int] = []
    for index in range(at, min(at + PHRASE, len(line.words))):
        word = line.lower(index)
        if word in QUOTES or word == POSSESSIVE or _joins(line, index, heads, single=wanted.single):
            first += index == first
            continue
        if _ends(line, index, heads, single=wanted.single):
            break
        if word.endswith("ly") and word not in NO_ADVERBS and not heads:
            continue
        heads.append(index)
        if not wanted.single and is_plural(word):
            return _Found(first, _past_plural(line, index))
    return _settle(line, first, heads, wanted)


def _settle(line: _Line, first: int, heads: list[int], wanted: _Wanted) -> _Found | None:
    """The head where no plural came."""
    if not heads:
        return None
    if wanted.single or wanted.loose:
        return _Found(first, heads[-1])
    unmarked = noun_words().unmarked
    for head in reversed(heads):
        if line.lower(head) in unmarked:
            return _Found(first, head)
    return _Found(heads[0], heads[0]) if wanted.compound and len(heads) > 1 else None


def _past_plural(line: _Line, index: int) -> int:
    """The head of "sports clubs" or "women doctors", given its first plural."""
    reach = 4 if line.lower(index) in noun_words().attributive else 2
    for later in range(index + 1, min(index + reach, len(line.words))):
        word = line.lower(later)
        if _ends(line, later, [index], single=False):
            break
        if is_plural(word):
            return later
    return index


def _joins(line: _Line, index: int, heads: list[int], *, single: bool) -> bool:
    """Whether a sign or conjunction goes on with the phrase: "tourist and student visas"."""
    word = line.lower(index)
    if word in {"-", "/"}:
        return line.words[index].start == line.words[index - 1].end
    if word == ".":
        return index > 0 and len(line.lower(index - 1)) <= len("st") and line.is_name(index - 1)
    if word == "of":
        return bool(heads) and line.is_name(index - 1) and line.is_name(index + 1)
    if word not in JOINERS or not heads or single:
        return False
    return _plural_comes(line, index + 1)


def _plural_comes(line: _Line, at: int) -> bool:
    for index in range(at, min(at + 4, len(line.words))):
        word = line.lower(index)
        if _ends(line, index, [], single=False):
            return False
        if is_plural(word) or word in noun_words().unmarked:
            return True
    return False


def _ends(line: _Line, index: int, heads: list[int], *, single: bool) -> bool:
    """Whether the phrase is over before this word."""
    word = line.lower(index)
    if not line.is_word(index) or line.mention_at(index) is not None:
        return True
    if line.is_glued(index):
        return False
    if word in line.closed.enders:
        return not (word == "us" and line.text.startswith("US", line.words[index].start))
    if word in verb_words().finite:
        return True
    return single and bool(heads) and (word.endswith(("ed", "ing")) or is_plural(word))
