"""One fault, one finding."""

from __future__ import annotations

import pytest

from numcheck.model.finding import Finding
from numcheck.model.span import Span
from numcheck.precedence import PRECEDENCE, settle


def finding(rule: str, *places: tuple[int, int]) -> Finding:
    primary, *related = [Span(start, end) for start, end in places]
    return Finding(
        rule=rule,
        name="x",
        severity="error",
        message="",
        primary=primary,
        related=tuple(related),
    )


def told(*findings: Finding) -> list[str]:
    return [kept.rule for kept in settle(findings)]


def test_the_more_specific_rule_speaks_for_a_shared_place() -> None:
    weaker, stronger = finding("NC101", (0, 5), (50, 55)), finding("NC301", (9, 12), (52, 60))
    assert told(weaker, stronger) == told(stronger, weaker) == ["NC301"]


def test_places_that_only_touch_are_different_faults() -> None:
    assert told(finding("NC101", (0, 5)), finding("NC301", (5, 9))) == ["NC101", "NC301"]


def test_rules_without_precedence_both_speak() -> None:
    assert told(finding("NC105", (0, 5)), finding("NC301", (0, 5))) == ["NC105", "NC301"]


def test_a_finding_told_twice_is_told_once() -> None:
    one, again = finding("NC302", (0, 5), (9, 12)), finding("NC302", (9, 12), (0, 5))
    assert settle([one, again]) == (one,)


def test_a_rule_may_say_different_things_of_one_place() -> None:
    assert told(finding("NC302", (0, 5), (9, 12)), finding("NC302", (0, 5), (20, 22))) == [
        "NC302",
        "NC302",
    ]


def test_the_order_of_the_findings_is_kept() -> None:
    found = [finding("NC302", (n, n + 1)) for n in (30, 10, 20)]
    assert settle(found) == tuple(found)


def test_nothing_settles_to_nothing() -> None:
    assert settle([]) == ()


def test_many_findings_settle_side_by_side() -> None:
    found = [finding("NC101", (n, n + 3), (n + 8, n + 9)) for n in range(0, 200_000, 10)]
    assert len(settle(found)) == len(found)


@pytest.mark.parametrize(("stronger", "weaker"), PRECEDENCE)
def test_precedence_is_never_mutual(stronger: str, weaker: str) -> None:
    assert stronger != weaker
    assert (weaker, stronger) not in PRECEDENCE


def test_precedence_is_stated_once() -> None:
    assert len(set(PRECEDENCE)) == len(PRECEDENCE)
