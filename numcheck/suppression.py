"""Parts the findings that are reported from those that somebody asked to be silent about."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from numcheck.model.directive import Accepted, Directive, Silence
from numcheck.model.finding import Finding
from numcheck.model.span import Span
from numcheck.rule import reach

WIDE = frozenset({"ignore-file", "disable"})  # kinds that reach far


@dataclass(frozen=True, slots=True, kw_only=True)
class Parted:
    """The findings that are reported and the silenced ones, both in their order.

    `used` are the directives, by index, and the selectors of each that silenced something;
    `stale` the accepted findings that were not found.
    """

    reported: tuple[Finding, ...]
    silenced: tuple[Finding, ...]
    used: frozenset[tuple[int, str]]
    stale: tuple[Accepted, ...]


def part(
    findings: Iterable[Finding], directives: Sequence[Directive], accepted: Iterable[Accepted]
) -> Parted:
    """The findings, parted by what the document and its baseline ask.

    A finding is silenced by a directive that reaches any of its places.
    """
    waiting = Counter(each.fingerprint for each in accepted)
    reaches = _Reaches(enabled(directives))
    reported: list[Finding] = []
    silenced: list[Finding] = []
    used: set[tuple[int, str]] = set()
    for finding in findings:
        hits = [
            (number, selector)
            for number, directive in reaches.near(finding)
            for selector in _hits(directive, finding)
        ]
        used |= set(hits)
        if hits:
            directive = directives[hits[0][0]]
            silence = Silence(directive.origin, directive.reason)
            silenced.append(replace(finding, suppressed=silence))
        elif waiting[finding.fingerprint]:
            waiting[finding.fingerprint] -= 1
            silenced.append(replace(finding, suppressed=Silence("baseline")))
        else:
            reported.append(finding)
    return Parted(
        reported=tuple(reported),
        silenced=tuple(silenced),
        used=frozenset(used),
        stale=tuple(_left(accepted, waiting)),
    )


class _Reaches:
    """The directives, found by the places they reach, so that many take no longer each."""

    def __init__(self, directives: Sequence[Directive]) -> None:
        self._directives = directives
        numbers = [n for n, directive in enumerate(directives) if directive.is_silencing]
        self._wide = [n for n in numbers if directives[n].kind in WIDE]
        narrow = (n for n in numbers if directives[n].kind not in WIDE)
        self._narrow = sorted(narrow, key=lambda n: directives[n].start)
        self._starts = [directives[n].start for n in self._narrow]
        self._furthest = list(accumulate((directives[n].end for n in self._narrow), max))

    def near(self, finding: Finding) -> Iterator[tuple[int, Directive]]:
        """Those that may reach the finding, in their order, each with its index."""
        found = set(self._wide)
        for place in finding.places:
            at = bisect_left(self._starts, max(place.end, place.start + 1)) - 1
            while at >= 0 and self._furthest[at] > place.start:
                found.add(self._narrow[at])
                at -= 1
        return ((number, self._directives[number]) for number in sorted(found))


def enabled(directives: Sequence[Directive]) -> tuple[Directive, ...]:
    """The directives, each `disable` ending where an `enable` of its rules takes it back."""
    return tuple(
        replace(directive, end=_end(directive, directives[number + 1 :]))
        if directive.kind == "disable"
        else directive
        for number, directive in enumerate(directives)
    )


def _end(disable: Directive, following: Sequence[Directive]) -> int:
    for directive in following:
        if directive.kind == "enable" and (
            not directive.rules or set(directive.rules) >= set(disable.rules)
        ):
            return directive.start
    return disable.end


def _left(accepted: Iterable[Accepted], waiting: Counter[str]) -> Iterator[Accepted]:
    left = Counter(waiting)
    for each in accepted:
        if left[each.fingerprint]:
            left[each.fingerprint] -= 1
            yield each


def _hits(directive: Directive, finding: Finding) -> Iterator[str]:
    """The selectors of a directive that silence a finding; one without rules has itself."""
    if not directive.is_silencing or not _reaches(directive, finding):
        return
    if not directive.rules:
        yield ""
    for selector in directive.rules:
        if reach(selector, finding.rule, finding.name):
            yield selector


def _reaches(directive: Directive, finding: Finding) -> bool:
    within = any(_within(directive, place) for place in finding.places)
    pair, quoting = directive.pair, directive.quoting
    return (
        within
        and (pair is None or all(_shows(finding, figure) for figure in pair))
        and (quoting is None or _shows(finding, quoting))
    )


def _within(directive: Directive, place: Span) -> bool:
    return place.start < directive.end and directive.start < max(place.end, place.start + 1)


def _shows(finding: Finding, figure: str) -> bool:
    """Whether a place of the finding has that figure, alone or among words."""
    wanted = _plain(figure)
    return any(_holds(_plain(place.text), wanted) for place in finding.places)


def _plain(text: str) -> str:
    return " ".join(text.lower().split())


def _holds(text: str, wanted: str) -> bool:
    """Whether *wanted* stands in *text* as a whole: 1,204 is not in "1,204.5" nor in "11,204"."""
    at = text.find(wanted)
    while at >= 0:
        before, behind = text[:at], text[at + len(wanted) :]
        if not _goes_on(behind) and not _goes_on(before[::-1]):
            return True
        at = text.find(wanted, at + 1)
    return False


def _goes_on(beside: str) -> bool:
    """Whether a word or number goes on into what stands beside it."""
    return beside[:1].isalnum() or (beside[:1] in {".", ","} and beside[1:2].isdigit())
