"""The event that a number takes part in: the verb it is the object or the subject of."""

from __future__ import annotations

from bisect import bisect_left
from itertools import chain

from numcheck.claims.lemma import event, stem
from numcheck.claims.setting import Setting
from numcheck.lexicon.function_words import function_words
from numcheck.lexicon.reporting import reporting_words
from numcheck.lexicon.verbs import verb_words
from numcheck.model.claim import Noun

LEFT = 10  # words; how far back the verb of an object may stand
RIGHT = 8  # words; auxiliaries and adverbs between a subject and its verb
PARTICIPLE = 5  # letters; the shortest -ed form taken for a verb nobody listed: "mined"


def governing_event(setting: Setting, first: int, last: int, noun: Noun | None) -> str | None:
    """The class of the governing verb, or the stem of one that no class holds.

    *first* and *last* are the indexes of the number and of what follows its noun. A verb
    left of the number in its clause governs it as an object; else the verb to the right
    has it as its subject.
    """
    for word in (*noun.modifiers, noun.head) if noun else ():
        if word in verb_words().certain:
            return event(word)
    at = bisect_left(setting.borders, first)
    opens = setting.borders[at - 1] if at else -1
    at = bisect_left(setting.borders, last)
    closes = setting.borders[at] if at < len(setting.borders) else len(setting.words)
    left = range(first - 1, max(opens, first - 1 - LEFT), -1)
    right = range(last, min(closes, last + RIGHT))
    found = (_verb(setting, index, bare=index >= last) for index in chain(left, right))
    return next((verb for verb in found if verb is not None), None)


def _verb(setting: Setting, index: int, *, bare: bool) -> str | None:
    """The verb at *index*, if it is one; *bare* lets a base form do without "to" before it."""
    word = setting.words[index].lower
    before = setting.words[index - 1].lower if index else ""
    closed = function_words()
    if word in reporting_words().verbs or before in closed.articles or before == "of":
        return None
    subject = word.endswith("s") and before.isalpha() and before not in closed.enders
    led = before == "to" or before in closed.auxiliaries
    if word in verb_words().certain or bare or led or subject:
        known = event(word)
        if known is not None:
            return known
    return stem(word) if word.endswith("ed") and len(word) >= PARTICIPLE else None
