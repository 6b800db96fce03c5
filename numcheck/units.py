"""Units of the text as pint knows them: names, dimensions and exact factors."""

from __future__ import annotations

import json
import sys
import textwrap
from fractions import Fraction
from functools import cache, lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING

from numcheck.errors import LexiconError
from numcheck.lexicon.units import (
    Size,
    borrowed,
    own_surfaces,
    plural,
    prefixes,
    spaced,
    surfaces,
    unit_sizes,
    unit_words,
)
from numcheck.model.interval import Interval

if TYPE_CHECKING:
    import pint

LINKS = {"*": 1, "/": -1}
CODE_LENGTH = 3  # letters of an ISO 4217 code
CACHED = 1024  # unit names; a document uses a few dozen
ROOTS = {
    "meter": "[length]", "second": "[time]", "gram": "[mass]", "kelvin": "[temperature]",
    "ampere": "[current]", "mole": "[substance]", "candela": "[luminosity]",
    "bit": "[information]", "radian": "[angle]",
}  # fmt: skip
FACTORS_HEAD = """\
# The size of each unit of units.toml in root units, by dimension: "scale" or "scale + offset".
# Made by `python -m numcheck.units factors` from pint; a test holds every row to it."""
TAIL_HEAD = """\
Surfaces of units that units.toml lacks, and the pint name of each.
Made by `python -m numcheck.units tail` from the lexicon of quantulum3 (units.json); a test
holds this file to it. What is quantulum3's here is under its licence:

"""


def resolve(surface: str) -> str | None:
    """The pint name of a unit as written, its case minded first, or None."""
    table = surfaces()
    for form in (spaced(surface), spaced(surface).lower()):
        for sense in reversed(table.get(form, ())):
            if form == spaced(surface) or not sense.symbol:
                return sense.unit
    return None


def dimension(unit: str) -> str | None:
    """What the unit measures, "[length] / [time]" for speeds, or None where it is no unit.

    Angles, information and counted things have dimensions of their own here, so that
    a degree is never taken for a percentage.
    """
    size = _size(unit)
    return size.dimension if size else None


def compatible(first: str, second: str) -> bool:
    """Whether amounts in the two units can be compared."""
    size, other = _size(first), _size(second)
    return size is not None and other is not None and size.dimension == other.dimension


def factor(source: str, target: str) -> tuple[Fraction, Fraction] | None:
    """Scale and offset that take a value in *source* to *target*; None where they differ in kind.

    Exact, except that units built on π or measured in nature are as exact as pint has them.
    """
    size, other = _size(source), _size(target)
    if size is None or other is None or size.dimension != other.dimension:
        return None
    return size.scale / other.scale, (size.offset - other.offset) / other.scale


def convert(interval: Interval, source: str, target: str) -> Interval | None:
    """The interval counted in *target*, or None where the units differ in kind."""
    change = factor(source, target)
    return None if change is None else interval.scaled(*change)


def alternatives(unit: str) -> tuple[str, ...]:
    """What else the surface of the unit may mean: long and metric tons for a ton."""
    entry = unit_words().get(unit)
    return entry.others if entry else ()


@lru_cache(CACHED)
def _size(unit: str) -> Size | None:
    """The size of a simple or compound unit."""
    terms = _terms(unit)
    if not terms or (len(unit) == CODE_LENGTH and unit.isupper()):
        return None
    if len(terms) == 1 and terms[0][1] == 1:
        return _simple(terms[0][0])
    scale, powers = Fraction(1), dict[str, int]()
    for name, power in terms:
        size = _simple(name)
        if size is None:
            return None
        scale *= size.scale**power
        _multiply(powers, size.dimension, power)
    return Size(scale, Fraction(0), show_powers(powers))


def _terms(unit: str) -> list[tuple[str, int]]:
    """The factors of a compound and their exponents, negative below the line; [] for nonsense."""
    words = unit.split(" ")
    terms: list[tuple[str, int]] = []
    sign, at = 1, 0
    while at < len(words):
        name, raised = words[at], words[at + 1 : at + 2] == ["**"]
        power = words[at + 2 : at + 3] if raised else ["1"]
        at += 3 if raised else 1
        link = words[at] if at < len(words) else "*"
        if not _is_name(name) or not "".join(power).isdecimal() or link not in LINKS:
            return []
        terms.append((name, sign * int(power[0])))
        sign, at = LINKS[link], at + 1
    return terms if at > len(words) else []  # at the end just after a link


def _is_name(word: str) -> bool:
    return word.isidentifier() or word.isdecimal() or (word[:1] == "[" and word[-1:] == "]")


def _multiply(powers: dict[str, int], dimension_name: str, power: int) -> None:
    if dimension_name:
        for name, own in _terms(dimension_name):
            powers[name] = powers.get(name, 0) + own * power
    powers.pop("1", None)


def show_powers(powers: dict[str, int]) -> str:
    """The product as pint prints it: "[length] / [time] ** 2"; "" for a bare number."""
    shown = {name: power for name, power in sorted(powers.items()) if power}
    above = [_raised(name, power) for name, power in shown.items() if power > 0]
    below = [_raised(name, -power) for name, power in shown.items() if power < 0]
    return " / ".join([" * ".join(above) or "1", *below]) if shown else ""


def _raised(name: str, power: int) -> str:
    return name if power == 1 else f"{name} ** {power}"


def _simple(name: str) -> Size | None:
    """The size of one name: from the table, prefixed or not, else from pint."""
    if name.isdecimal():
        return Size(Fraction(int(name)), Fraction(0), "") if int(name) else None
    sizes = unit_sizes()
    if name in sizes:
        return sizes[name]
    for prefix, (_, scale) in prefixes().items():
        if name.startswith(prefix) and (size := sizes.get(name.removeprefix(prefix))):
            return Size(size.scale * scale, size.offset, size.dimension)
    return _from_pint(name)


def _from_pint(name: str) -> Size | None:
    """The size of a name that only the registry knows."""
    if not name.isidentifier():
        return None
    import pint  # noqa: PLC0415 - costs 0.3 s, and common units never need it

    try:
        return _measured(_registry().parse_units(name))
    except (pint.UndefinedUnitError, pint.DefinitionSyntaxError):
        return None


@cache
def _registry() -> pint.UnitRegistry[Fraction]:
    import pint  # noqa: PLC0415 - as above

    return pint.UnitRegistry(non_int_type=Fraction)


def _measured(unit: pint.Unit) -> Size:
    """Where 0 and 1 of the unit lie in root units."""
    quantity = _registry().Quantity
    zero, one = quantity(Fraction(0), unit), quantity(Fraction(1), unit)
    try:
        low, high = zero.to_root_units(), one.to_root_units()
    except TypeError:  # a logarithmic unit
        return _alone(unit)
    roots = {ROOTS.get(name, f"[{name}]"): Fraction(str(n)) for name, n in high.unit_items()}
    if any(power.denominator != 1 for power in roots.values()):  # gauss and its like
        return _alone(unit)
    powers = {name: int(power) for name, power in roots.items()}
    offset = Fraction(low.magnitude)
    return Size(Fraction(high.magnitude) - offset, offset, show_powers(powers))


def _alone(unit: pint.Unit) -> Size:
    """The size of a unit that is comparable with itself alone."""
    return Size(Fraction(1), Fraction(0), f"[{next(name for name, _ in (1 * unit).unit_items())}]")


def factors_toml() -> str:
    """The text of `lexicon/words/unit_factors.toml`: the sizes of all units of `units.toml`."""
    rows: dict[str, list[str]] = {}
    for name in sorted(_atoms()):
        size = _defined(name) or _from_pint(name)
        if size is None:
            raise LexiconError(f"units.toml: neither pint nor the file defines {name!r}")
        offset = f" + {size.offset}" if size.offset else ""
        rows.setdefault(size.dimension, []).append(f'{name} = "{size.scale}{offset}"')
    tables = (
        "\n".join((f'["{dimension_name}"]', *lines))
        for dimension_name, lines in sorted(rows.items())
    )
    return "\n\n".join((FACTORS_HEAD, *tables)) + "\n"


def _atoms() -> set[str]:
    """Every name in the unit table, less the prefixes that the loader adds."""
    listed = {sense.unit for senses in surfaces().values() for sense in senses}
    for entry in unit_words().values():
        listed |= {entry.unit, *entry.others}
    names = {name for unit in listed for name, _ in _terms(unit) if not name.isdecimal()}
    return names - {prefix + name for prefix in prefixes() for name in names}


def _defined(name: str) -> Size | None:
    """The size of a unit that `units.toml` defines."""
    entry = unit_words().get(name)
    if entry is None or entry.define is None:
        return None
    if entry.define.startswith("["):
        return Size(Fraction(1), Fraction(0), entry.define)
    quantity = _registry().parse_expression(entry.define)
    unit = _measured(_registry().Unit(quantity.units))
    return Size(Fraction(quantity.magnitude) * unit.scale, Fraction(0), unit.dimension)


def tail_toml() -> str:
    """The text of `lexicon/words/units_tail.toml`: what quantulum3 knows beyond `units.toml`."""
    units, never = borrowed()
    rows: dict[str, dict[str, str]] = {"names": {}, "symbols": {}}
    for name, entry in _quantulum().items():
        if name not in units:
            continue
        unit = _registry().get_name(spaced(name).replace(" ", "_"))
        words = (spaced(word).lower() for word in entry.get("surfaces", ()))
        new = [word for word in words if _is_new(word, never)]
        rows["names"] |= dict.fromkeys(
            (form for word in new for form in (word, plural(word))), unit
        )
        marks = (mark for mark in entry.get("symbols", ()) if _is_new(mark, never))
        rows["symbols"] |= dict.fromkeys(marks, unit)
    tables = (
        "\n".join((f"[{kind}]", *(f'"{form}" = "{unit}"' for form, unit in sorted(forms.items()))))
        for kind, forms in rows.items()
    )
    return "\n\n".join((_licence_notice(), *tables)) + "\n"


def _is_new(surface: str, never: frozenset[str]) -> bool:
    plain = surface.isascii() and surface.replace(" ", "").isalpha()
    return plain and surface not in never and surface not in own_surfaces()


def _quantulum() -> dict[str, dict[str, list[str]]]:
    """The unit entries of the installed quantulum3."""
    text = files("quantulum3").joinpath("units.json").read_text("utf-8")
    entries: dict[str, dict[str, list[str]]] = json.loads(text)
    return entries


def _licence_notice() -> str:
    """The head of the file: what it is, and the licence it comes under."""
    from importlib.metadata import distribution  # noqa: PLC0415 - no check of a page needs it

    licence = distribution("quantulum3").read_text("licenses/LICENSE") or ""
    lines = (TAIL_HEAD + licence).strip().splitlines()
    wrapped = (part for line in lines for part in (textwrap.wrap(line, 96) or [""]))
    return "\n".join(f"# {line}".rstrip() for line in wrapped)


def main() -> None:
    """Prints one of the two generated tables: `python -m numcheck.units factors|tail`."""
    tables = {"factors": factors_toml, "tail": tail_toml}
    if len(sys.argv) != len(tables) or sys.argv[1] not in tables:
        sys.exit("usage: python -m numcheck.units factors|tail")
    sys.stdout.write(tables[sys.argv[1]]())


if __name__ == "__main__":
    main()
