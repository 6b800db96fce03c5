"""Unit words: which surface is which unit, and how large each unit is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from typing import Any, NamedTuple

from numcheck.errors import LexiconError
from numcheck.lexicon.tables import tables_of

SHORTEST_WORD = 4  # letters; a shorter cued surface in lower case is a symbol


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitWords:
    """One entry of `units.toml`; its head says what each list holds."""

    unit: str
    source: str
    reads: dict[str, str]
    names: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    symbols: tuple[str, ...] = ()
    forms: tuple[str, ...] = ()
    prefixes: tuple[str, ...] = ()
    never: tuple[str, ...] = ()
    inside: tuple[str, ...] = ()
    cued: tuple[str, ...] = ()
    cues: tuple[str, ...] = ()
    unsure: tuple[str, ...] = ()
    powers: bool = False
    others: tuple[str, ...] = ()
    define: str | None = None

    def __post_init__(self) -> None:
        if bool(self.cued) != bool(self.cues):
            raise LexiconError(f"units.toml: {self.unit}: cued and cues go together")
        if clash := {*self.words, *self.forms} & {*self.never}:
            raise LexiconError(f"units.toml: {self.unit}: listed and never read: {sorted(clash)}")


class Prefix(NamedTuple):
    """A decimal or binary prefix, as it is written before a symbol, and its factor."""

    symbols: tuple[str, ...]
    factor: Fraction


class Sense(NamedTuple):
    """What a surface means: a unit, and how sure that is.

    `cues` are words of which one must stand near; `symbol` is false for words; `powers`
    is true where a bare digit after it is an exponent; `inside` is true for surfaces that
    are read only as part of a compound.
    """

    unit: str
    symbol: bool
    sure: bool = True
    powers: bool = False
    inside: bool = False
    cues: tuple[str, ...] = ()


class Size(NamedTuple):
    """A unit in root units: value * scale + offset, of one dimension."""

    scale: Fraction
    offset: Fraction
    dimension: str


@cache
def unit_words() -> dict[str, UnitWords]:
    """The entries of `units.toml` by pint name.

    Raises:
        LexiconError: an entry contradicts itself, or two claim the same surface.
    """
    return {unit: _entry(unit, table) for unit, table in _toml("units")["units"].items()}


def _entry(unit: str, table: dict[str, Any]) -> UnitWords:
    lists = {key: tuple(item) if isinstance(item, list) else item for key, item in table.items()}
    fields: dict[str, Any] = {"unit": unit, **lists}
    return UnitWords(**fields)


@cache
def prefixes() -> dict[str, Prefix]:
    """The SI and binary prefixes by name."""
    return {
        name: Prefix(tuple(entry["symbols"]), Fraction(entry["factor"]))
        for name, entry in _toml("units")["prefixes"].items()
    }


@cache
def power_words(place: str) -> dict[str, int]:
    """Words that raise a unit, standing *before* or *after* it, and the exponent."""
    powers = _toml("units")["powers"].values()
    return {word: power["exponent"] for power in powers for word in power[place]}


@cache
def own_surfaces() -> dict[str, tuple[Sense, ...]]:
    """The surfaces of `units.toml`, words in lower case with spaces for hyphens.

    Senses that need a cue come first, then at most one that does not.
    """
    table: dict[str, tuple[Sense, ...]] = {}
    for entry in unit_words().values():
        for surface, sense in _senses(entry):
            _add(table, surface, sense)
    return table


@cache
def surfaces() -> dict[str, tuple[Sense, ...]]:
    """Every surface, those that quantulum3 knows besides included, and what it may mean."""
    table = dict(own_surfaces())
    for kind, rows in _toml("units_tail").items():
        for surface, unit in rows.items():
            table.setdefault(surface, (Sense(unit, symbol=kind == "symbols"),))
    return table


class Borrowed(NamedTuple):
    """The units to take from quantulum3's lexicon, and the surfaces to leave there."""

    units: tuple[str, ...]
    never: frozenset[str]


@cache
def borrowed() -> Borrowed:
    """What `units_tail.toml` is made of."""
    entry = _toml("units")["quantulum"]
    return Borrowed(tuple(entry["units"]), frozenset(entry["never"]))


@cache
def unit_sizes() -> dict[str, Size]:
    """The size of each common unit, from the table that is generated from pint."""
    sizes: dict[str, Size] = {}
    for dimension, rows in _toml("unit_factors").items():
        for unit, size in rows.items():
            scale, _, offset = size.partition(" + ")
            sizes[unit] = Size(Fraction(scale), Fraction(offset or 0), dimension)
    return sizes


def spaced(surface: str) -> str:
    """The surface as the tables are keyed: a space for each hyphen."""
    return surface.replace("-", " ")


def _senses(entry: UnitWords) -> Iterator[tuple[str, Sense]]:
    for surface, unit, symbol in _surfaces(entry):
        if surface in entry.never:
            continue
        yield (
            spaced(surface),
            Sense(
                unit,
                symbol,
                sure=surface not in entry.unsure and surface not in entry.cued,
                powers=entry.powers,
                inside=surface in entry.inside,
                cues=entry.cues if surface in entry.cued else (),
            ),
        )


def _surfaces(entry: UnitWords) -> Iterator[tuple[str, str, bool]]:
    """Each surface, its unit, and whether it is a symbol."""
    named = dict.fromkeys(form for name in entry.names for form in (name, plural(name)))
    words = dict.fromkeys((*named, *entry.words))
    cued = [surface for surface in entry.cued if surface not in words]
    symbols = dict.fromkeys((*entry.symbols, *entry.forms, *entry.inside))
    known = {*words, *symbols}
    for surface in words:
        yield surface, entry.unit, False
    for surface in (*symbols, *(surface for surface in cued if surface not in known)):
        yield surface, entry.unit, not (surface.islower() and len(surface) >= SHORTEST_WORD)
    for prefix in entry.prefixes:
        unit = prefix + entry.unit
        for name in named:
            yield prefix + name, unit, False
        for mark in prefixes()[prefix].symbols:
            for symbol in entry.symbols:
                yield mark + symbol, unit, True


def plural(name: str) -> str:
    """The regular plural, before any "of"; a name in s or z has none."""
    head, of, rest = name.partition(" of ")
    return name if head.endswith(("s", "z")) else f"{head}s{of}{rest}"


def _add(table: dict[str, tuple[Sense, ...]], surface: str, sense: Sense) -> None:
    there = table.get(surface, ())
    if any(other.unit == sense.unit for other in there):
        return
    if not sense.cues:
        if any(not other.cues for other in there):
            raise LexiconError(f"units.toml: {surface!r} is both {there[-1].unit} and {sense.unit}")
        table[surface] = (*there, sense)
    else:
        table[surface] = (sense, *there)


@cache
def _toml(name: str) -> dict[str, Any]:
    return tables_of(name)
