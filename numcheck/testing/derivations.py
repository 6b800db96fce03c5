"""What follows from the data: sums, differences, shares, changes, counts, lengths of time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations, permutations

from numcheck.testing.facts import Amount, Day, Known
from numcheck.units import factor

DAY, PERCENT = "day", "percent"


@dataclass(frozen=True, slots=True)
class Derived:
    """A value that follows from the data, and how: "women / patients"."""

    how: str
    value: Fraction
    unit: str | None


def derive(known: Known) -> tuple[Derived, ...]:
    """All that the data gives in one step; a sum takes two values, or all of one series."""
    return tuple(
        derived
        for rule in (_stated, _sums, _differences, _shares, _changes, _tallies, _lengths)
        for derived in rule(known)
    )


def _stated(known: Known) -> Iterator[Derived]:
    yield from (Derived(each.name, each.value, each.unit) for each in known.amounts)


def _sums(known: Known) -> Iterator[Derived]:
    for one, other in combinations(known.amounts, 2):
        if one.unit == other.unit:
            yield Derived(f"{one.name} + {other.name}", one.value + other.value, one.unit)
    yield from (_sum(series) for series in known.series if _one_unit(series))


def _differences(known: Known) -> Iterator[Derived]:
    for one, other in permutations(known.amounts, 2):
        if one.unit == other.unit and one.value > other.value:
            yield Derived(f"{one.name} - {other.name}", one.value - other.value, one.unit)


def _shares(known: Known) -> Iterator[Derived]:
    for part, whole in permutations(known.amounts, 2):
        yield from _share(Derived(part.name, part.value, part.unit), whole.name, whole)
    for series in known.series:
        if _one_unit(series):
            total = _sum(series)
            for part in series:
                yield from _share(Derived(part.name, part.value, part.unit), total.how, total)


def _share(part: Derived, name: str, whole: Amount | Derived) -> Iterator[Derived]:
    if whole.value and part.unit == whole.unit:
        ratio = part.value / whole.value
        yield Derived(f"{part.how} / {name}", 100 * ratio, PERCENT)
        yield Derived(f"{part.how} / {name}", ratio, None)


def _changes(known: Known) -> Iterator[Derived]:
    for before, after in permutations(known.amounts, 2):
        if before.value and before.unit == after.unit:
            change = abs(after.value - before.value) / abs(before.value)
            yield Derived(f"from {before.name} to {after.name}", 100 * change, PERCENT)


def _tallies(known: Known) -> Iterator[Derived]:
    for series in known.series:
        yield Derived(f"the number of {_names(series)}", Fraction(len(series)), None)


def _lengths(known: Known) -> Iterator[Derived]:
    """Days between two dates, without the last and with it, and whole years."""
    for first, last in permutations(known.days, 2):
        if first.period.start < last.period.start:
            yield from _between(first, last)


def _between(first: Day, last: Day) -> Iterator[Derived]:
    how = f"from {first.name} to {last.name}"
    days = (last.period.start - first.period.start).days
    yield from (Derived(how, Fraction(days + both), DAY) for both in (0, 1))
    start, end = first.period.start, last.period.start
    years = end.year - start.year - ((end.month, end.day) < (start.month, start.day))
    yield Derived(how, Fraction(years), "year")


def _sum(series: tuple[Amount, ...]) -> Derived:
    return Derived(
        _names(series, " + "), sum((a.value for a in series), Fraction(0)), series[0].unit
    )


def _one_unit(series: tuple[Amount, ...]) -> bool:
    return len({amount.unit for amount in series}) == 1


def _names(series: tuple[Amount, ...], link: str = ", ") -> str:
    return link.join(amount.name for amount in series)


def in_unit(derived: Derived, unit: str | None) -> Fraction | None:
    """The value counted in *unit*; a bare number may be in any. None where they differ in kind."""
    if derived.unit is None or derived.unit == unit:
        return derived.value
    if unit is None:
        return None if derived.unit == PERCENT else derived.value
    change = factor(derived.unit, unit)
    return None if change is None else derived.value * change[0] + change[1]
