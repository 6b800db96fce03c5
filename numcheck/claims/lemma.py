"""Base forms of nouns and verbs by hand rules, and whether a noun is plural."""

from __future__ import annotations

from functools import lru_cache

from numcheck.lexicon.nouns import noun_words
from numcheck.lexicon.verbs import verb_words

KNOWN = 4096  # words held; a document rarely counts more nouns than that
SIBILANTS = ("ss", "sh", "ch", "x", "z", "zz")
GROUPS = ("men", "people", "children")  # "firemen", "townspeople", "schoolchildren"
NO_MEN = frozenset({"specimen", "regimen", "abdomen", "acumen", "stamen"})
NO_PLURAL = frozenset({"ss", "us", "is", "'s"})
SHORTEST = 3  # letters of a plural, or of a stem
ENDINGS = ("ations", "ation", "ings", "ing", "ied", "ies", "ers", "ed", "es", "er", "s", "e")


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
        return noun[:-3] + "y" if len(noun) > len("ties") else noun[:-1]
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
    if word.endswith(GROUPS) and len(word) > len("omens"):
        return word not in NO_MEN
    return len(word) >= SHORTEST and word[-1] == "s" and word[-2:] not in NO_PLURAL


@lru_cache(maxsize=KNOWN)
def event(word: str) -> str | None:
    """The class of the verb that a lower-case word is a form of, if it is a known one."""
    return verb_words().classes.get(word)


@lru_cache(maxsize=KNOWN)
def stem(word: str) -> str:
    """A rough stem by which two forms of one word may meet: "visits", "visited" → "visit"."""
    for ending in ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= SHORTEST:
            return word[: -len(ending)].rstrip("e")
    return word
