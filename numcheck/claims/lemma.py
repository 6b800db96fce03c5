"""Base forms of nouns and verbs by hand rules, and whether a noun is plural."""

from __future__ import annotations

from functools import lru_cache

from numcheck.lexicon.nouns import noun_words
from numcheck.lexicon.verbs import verb_words

KNOWN = 4096  # words held; a document rarely counts more nouns than that
SIBILANTS = ("ss", "sh", "ch", "x", "z", "zz")


@lru_cache(maxsize=KNOWN)
def singular(noun: str) -> str:
    """The singular of a lower-case noun; a singular is given back."""
    words = noun_words()
    if noun in words.irregular:
        return words.irregular[noun]
    if noun in words.unmarked or not is_plural(noun):
        return noun
    if noun.endswith("men"):
        return noun[:-3] + "man"
    if noun.endswith(("people", "children")):
        return noun
    if noun.endswith("ies"):
        return noun[:-3] + "y" if len(noun) > 4 else noun[:-1]
    if noun.endswith("es") and noun[:-2].endswith((*SIBILANTS, "o")):
        return noun[:-2]
    return noun[:-1]


@lru_cache(maxsize=KNOWN)
def is_plural(word: str) -> bool:
    """Whether a lower-case word is surely a plural noun, or a present tense in -s."""
    words = noun_words()
    if word in words.irregular:
        return True
    if word in words.singulars or word in words.unmarked:
        return False
    if word.endswith(("men", "people", "children")) and len(word) > 5:
        return word not in {"specimen", "regimen", "abdomen", "acumen"}
    return len(word) > 2 and word[-1] == "s" and word[-2:] not in {"ss", "us", "is", "'s", "’s"}


@lru_cache(maxsize=KNOWN)
def event(word: str) -> str | None:
    """The class of the verb that a lower-case word is a form of, if it is a known one."""
    return verb_words().classes.get(word)


@lru_cache(maxsize=KNOWN)
def stem(word: str) -> str:
    """A rough stem by which two forms of one word may meet: "visits", "visited" → "visit"."""
    for ending in ("ations", "ation", "ings", "ing", "ied", "ies", "ers", "ed", "es", "er", "s", "e"):
        if word.endswith(ending) and len(word) - len(ending) > 2:
            return word[: -len(ending)].rstrip("e")
    return word
