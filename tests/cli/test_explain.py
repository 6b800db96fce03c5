"""`numcheck explain` and `numcheck rules`."""

from __future__ import annotations

import json

import pytest

from numcheck.model.finding import SEVERITIES
from numcheck.registry import all_rules
from tests.cli.run import run

Captured = pytest.CaptureFixture[str]
HEADINGS = ("What it does", "Why it matters", "Silent when", "Source", "Reported", "Left alone")


@pytest.mark.parametrize("name", ["NC202", "nc202", "weekday-mismatch"])
def test_a_rule_is_explained_by_code_or_name(name: str, capsys: Captured) -> None:
    outcome = run(capsys, "explain", name)
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out.startswith("NC202 weekday-mismatch (error)\n")
    lines = outcome.out.splitlines()
    assert [line for line in lines if line in HEADINGS] == list(HEADINGS)


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.code)
def test_the_page_shows_every_example_as_it_is_reported(rule: object, capsys: Captured) -> None:
    (code, flags, passes) = next(
        (each.code, each.flags, each.passes) for each in all_rules() if each is rule
    )
    out = run(capsys, "explain", code).out
    reported, left_alone = out.split("\nLeft alone\n")
    assert reported.count(f"[{code}]") == len(flags)
    assert not any(f"{level}[NC" in left_alone for level in SEVERITIES)
    assert all(example.because in left_alone for example in passes)


def test_all_rules_are_explained_in_order(capsys: Captured) -> None:
    out = run(capsys, "explain", "--all").out
    places = [out.index(f"{rule.code} {rule.name} (") for rule in all_rules()]
    assert places == sorted(places)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [(["NC299"], "no rule 'NC299'"), ([], "Name a rule"), (["weekday-mismach"], "did you mean")],
)
def test_an_unknown_rule_exits_with_2(arguments: list[str], said: str, capsys: Captured) -> None:
    outcome = run(capsys, "explain", *arguments)
    assert (outcome.code, outcome.out) == (2, "")
    assert said in outcome.err


def test_rules_are_listed_one_a_line(capsys: Captured) -> None:
    lines = run(capsys, "rules").out.splitlines()
    assert [line.split()[0] for line in lines] == [rule.code for rule in all_rules()]


def test_the_list_can_be_narrowed_and_read_by_programs(capsys: Captured) -> None:
    records = json.loads(run(capsys, "rules", "--select", "NC2", "-o", "json").out)
    assert {record["code"][:3] for record in records} == {"NC2"}
    assert set(records[0]) == {"code", "name", "severity", "summary"}
