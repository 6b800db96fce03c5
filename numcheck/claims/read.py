"""Makes one claim of every amount: what it is said of, when, by whom, how surely."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace

from numcheck.claims.governor import governing_event
from numcheck.claims.noun_phrase import noun_after
from numcheck.claims.quotes import Quotes, read_quotes
from numcheck.claims.setting import Setting, inside_mention, read_setting
from numcheck.claims.terms import unify
from numcheck.claims.whole import Wholes, read_wholes
from numcheck.lexicon.function_words import function_words
from numcheck.model.analysis import Analysis
from numcheck.model.claim import Claim, Modality, Noun
from numcheck.model.mention import Mention
from numcheck.model.sentence import Sentence

AMOUNTS = frozenset({"number", "count", "percent", "ratio", "quantity", "money", "duration", "age"})
SCOPE_LEFT = 3  # words; "each of the other 12"
SCOPE_RIGHT = 4  # words after the noun; "12 tonnes of rice in each region"
CUE_LEFT = 12  # words; a clause of ordinary length
CUE_RIGHT = 6  # words; "500 people were not, as feared, killed"
TIMES = 3  # the nearest dates are enough to tell two claims apart
TAKEN_FOR_GRANTED = frozenset({"denied", "asked", "supposed"})  # "the 12 men were not hurt": 12 men
ORDER: tuple[Modality, ...] = ("denied", "supposed", "planned")


def make_claims(analysis: Analysis) -> Analysis:
    """The analysis with a claim for every amount, in text order."""
    quotes = read_quotes(analysis.document)
    claims = (
        claim
        for sentence in analysis.sentences
        for claim in _claims(analysis.document.text, sentence, quotes)
    )
    return replace(analysis, claims=unify(claims, analysis.brief.terms))


def _claims(text: str, sentence: Sentence, quotes: Quotes) -> Iterator[Claim]:
    amounts = [mention for mention in sentence.mentions if mention.kind in AMOUNTS]
    if not amounts:
        return
    setting = read_setting(sentence)
    wholes = read_wholes(setting)
    for mention in amounts:
        yield _claim(text, setting, wholes, mention, quoted=quotes.hold(mention.span.start))


def _claim(text: str, setting: Setting, wholes: Wholes, mention: Mention, *, quoted: bool) -> Claim:
    sentence = setting.sentence
    whole = wholes.of(mention)
    noun = noun_after(text, sentence, mention)
    if noun is None and whole is not None:
        noun = noun_after(text, sentence, whole)
        end = mention.span.end
    else:
        end = max(noun.end if noun else 0, mention.span.end)
    first, last = setting.index_at(mention.span.start), setting.index_at(end)
    definite, modality = _definite(setting, first), _modality(setting, first, last)
    return Claim(
        mention=mention,
        sentence=sentence,
        noun=noun,
        verb=governing_event(setting, first, last, noun),
        times=_times(setting, mention, first),
        whole=whole,
        scope=_scope(setting, mention, noun, first, last),
        source=_source(setting, first),
        quoted=quoted,
        modality="stated" if definite and modality in TAKEN_FOR_GRANTED else modality,
        definite=definite,
    )


def _times(setting: Setting, mention: Mention, index: int) -> tuple[Mention, ...]:
    """The dates of the sentence, those of the same clause first, then the nearest.

    "40 in 2019 and 50 in 2020": what "and" parts lies farther.
    """
    if not setting.times:
        return ()
    at = bisect_left(setting.times, mention.span.start, key=lambda time: time.span.start)
    near = setting.times[max(0, at - TIMES) : at + TIMES]

    def farness(time: Mention) -> tuple[bool, int, int]:
        there = setting.index_at(time.span.start)
        apart = max(mention.span.start - time.span.end, time.span.start - mention.span.end)
        return (
            setting.clauses_between(index, there) > 0,
            setting.joints_between(index, there),
            apart,
        )

    return tuple(sorted(near, key=farness)[:TIMES])


def _scope(
    setting: Setting, mention: Mention, noun: Noun | None, first: int, last: int
) -> frozenset[str]:
    """The words near the number that fence it in."""
    fences = function_words().scope
    at = bisect_left(setting.borders, first)
    opens = setting.borders[at - 1] + 1 if at else 0
    closes = setting.borders[at] if at < len(setting.borders) else len(setting.words)
    closes = max(closes, last)
    near = (
        *setting.words[max(opens, first - SCOPE_LEFT) : first],
        *setting.words[last : min(closes, last + SCOPE_RIGHT)],
    )
    around = {
        word.lower
        for word in near
        if word.lower in fences and not inside_mention(setting.sentence, word)
    }
    inside = (*mention.span.text.lower().split(), *(noun.modifiers if noun else ()))
    return frozenset(around | fences.intersection(inside))


def _source(setting: Setting, index: int) -> str | None:
    """The nearest speaker of the sentence."""
    at = bisect_left(setting.voices, (index,))
    near = setting.voices[max(0, at - 1) : at + 1]
    return min(near, key=lambda voice: abs(voice.at - index)).speaker if near else None


def _modality(setting: Setting, first: int, last: int) -> Modality:
    """How the clause puts it; the strongest departure from plain statement wins."""
    if setting.asks:
        return "asked"
    if not setting.cues:
        return "stated"
    at = bisect_left(setting.hard, first)
    opens = setting.hard[at - 1] if at else -1
    ends = bisect_left(setting.borders, last)
    closes = setting.borders[ends] if ends < len(setting.borders) else len(setting.words)
    low = bisect_left(setting.cues, (max(opens, first - CUE_LEFT),))
    high = bisect_left(setting.cues, (min(closes, last + CUE_RIGHT),))
    said = {cue.modality for cue in setting.cues[low:high]}
    return next((modality for modality in ORDER if modality in said), "stated")


def _definite(setting: Setting, first: int) -> bool:
    """Whether the, these, all or their stands before the number, fences between allowed."""
    closed = function_words()
    for index in range(first - 1, max(first - 1 - SCOPE_LEFT, -1), -1):
        word = setting.words[index].lower
        if word in closed.definite:
            return True
        if word not in closed.scope:
            return False
    return False
