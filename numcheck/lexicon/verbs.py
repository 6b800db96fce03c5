"""Verbs by the event they report, and verb forms that end a noun phrase."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from numcheck.errors import LexiconError
from numcheck.lexicon.tables import tables_of

VOWELS = "aeiou"


@dataclass(frozen=True, slots=True, kw_only=True)
class VerbWords:
    """The tables of `verbs.toml`; `classes` maps every inflected form to its class.

    `certain` are the forms that no noun shares: the irregular ones, and those in -ed and -ing.
    """

    source: str
    classes: dict[str, str]
    certain: frozenset[str]
    finite: frozenset[str]
    reads: dict[str, str]


@cache
def verb_words() -> VerbWords:
    """All verb words.

    Raises:
        LexiconError: an irregular form leads to a verb that no class holds.
    """
    entries = tables_of("verbs")
    bases: dict[str, str] = {}
    for name, verbs in entries["classes"].items():
        for verb in verbs:
            bases.setdefault(verb, name)
    classes = {form: name for base, name in bases.items() for form in inflect(base)}
    for form, base in entries["irregular"].items():
        if base not in bases:
            raise LexiconError(f"verbs.toml: irregular.{form} leads to no class: {base!r}")
        classes[form] = bases[base]
    return VerbWords(
        source=entries["source"],
        classes=classes,
        certain=frozenset(
            form for form in classes if form in entries["irregular"] or form.endswith(("ed", "ing"))
        ),
        finite=frozenset(entries["finite"]),
        reads=entries["reads"],
    )


def inflect(base: str) -> tuple[str, ...]:
    """The base form and its regular -s, -ed and -ing forms."""
    if base.endswith("e"):
        return base, f"{base}s", f"{base}d", f"{base[:-1]}ing"
    if base.endswith("y") and base[-2] not in VOWELS:
        return base, f"{base[:-1]}ies", f"{base[:-1]}ied", f"{base}ing"
    ending = "es" if base.endswith(("s", "sh", "ch", "x", "z")) else "s"
    stem = base + base[-1] if _doubles(base) else base
    return base, base + ending, f"{stem}ed", f"{stem}ing"


def _doubles(base: str) -> bool:
    """Whether the last consonant doubles: one vowel before it, in a short or -rol verb."""
    short = len(base) <= len("trap") and base[-2] in VOWELS and base[-3] not in VOWELS
    return (short and base[-1] not in "wxy" + VOWELS) or base.endswith("rol")
