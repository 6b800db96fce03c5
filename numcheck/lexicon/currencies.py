"""Currency signs and names, and the ISO 4217 code of each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cache
from typing import Any, NamedTuple

from numcheck.errors import LexiconError
from numcheck.lexicon.tables import tables_of
from numcheck.lexicon.units import plural

LISTS = ("signs", "after", "names", "plurals", "unsure", "unless")


@dataclass(frozen=True, slots=True, kw_only=True)
class Currency:
    """One entry of `currencies.toml`; its head says what each list holds."""

    code: str
    source: str
    reads: dict[str, tuple[str, Fraction]]
    signs: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    plurals: tuple[str, ...] = ()
    minor: dict[str, Fraction] = field(default_factory=dict)
    unsure: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()


class Coin(NamedTuple):
    """What a name after an amount means: a code, its part of the unit, and doubts.

    `cues` are words nearby that name another code; an unsure name is also another word.
    """

    code: str
    scale: Fraction = Fraction(1)
    sure: bool = True
    cues: tuple[tuple[str, tuple[str, ...]], ...] = ()


@cache
def currencies() -> dict[str, Currency]:
    """All currencies by code."""
    return {
        code: Currency(
            code=code,
            source=entry["source"],
            reads={text: (read[0], Fraction(read[1])) for text, read in entry["reads"].items()},
            minor={name: Fraction(part) for name, part in entry.get("minor", {}).items()},
            **{key: tuple(entry.get(key, ())) for key in LISTS},
        )
        for code, entry in _toml().items()
        if code.isupper()
    }


@cache
def signs() -> dict[str, str]:
    """The code of each sign that stands before an amount.

    Raises:
        LexiconError: two currencies claim one sign.
    """
    table: dict[str, str] = {}
    for currency in currencies().values():
        for sign in currency.signs:
            if table.setdefault(sign, currency.code) != currency.code:
                raise LexiconError(
                    f"currencies.toml: {sign!r} is {table[sign]} and {currency.code}"
                )
    return table


def prefixes() -> tuple[str, ...]:
    """Every sign or code that may stand right before an amount."""
    return tuple(signs())


@cache
def letter_scales() -> dict[str, Fraction]:
    """The letters that scale an amount after a currency sign."""
    return {letter: Fraction(factor) for letter, factor in _toml()["scales"].items()}


@cache
def coins() -> dict[str, Coin]:
    """Every name and sign after an amount, lower case with single spaces, and its currency."""
    table: dict[str, Coin] = {}
    for name, entry in _toml()["nouns"].items():
        cues = tuple((code, tuple(words)) for code, words in entry["cues"].items() if words)
        table |= dict.fromkeys((name, *entry["plurals"]), Coin(entry["code"], cues=cues))
    for currency in currencies().values():
        table |= _named(currency)
    return table


def _named(currency: Currency) -> Iterator[tuple[str, Coin]]:
    whole = Coin(currency.code)
    for name in currency.names:
        yield name, whole
        yield plural(name), whole
    for name in (*currency.plurals, *currency.after):
        yield name, whole
    for name in currency.unsure:
        yield name, Coin(currency.code, sure=False)
    for name, part in currency.minor.items():
        yield name, Coin(currency.code, part)


@cache
def _toml() -> dict[str, Any]:
    return tables_of("currencies")
