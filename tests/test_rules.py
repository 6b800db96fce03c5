"""Every rule keeps the promises its own examples make."""

from __future__ import annotations

import re
from importlib import import_module

import pytest

from numcheck import Config, Report, check
from numcheck.model.finding import SEVERITIES
from numcheck.precedence import PRECEDENCE
from numcheck.registry import all_rules
from numcheck.rule import Flags, Passes, Rule

HEADINGS = ["What it does", "Why it matters", "Silent when", "Source"]
CODE = re.compile(r"NC[1-9]\d\d")
NAME = re.compile(r"[a-z]+(-[a-z0-9]+)*")
RULES = tuple(rule for rule in all_rules() if rule.code.startswith("NC"))
SEVERITY = {
    "NC101": "warning", "NC102": "warning", "NC103": "error", "NC105": "info", "NC106": "warning",
    "NC201": "error", "NC202": "error", "NC203": "error", "NC204": "warning", "NC205": "error",
    "NC207": "error", "NC208": "warning", "NC209": "warning", "NC301": "error", "NC302": "error",
    "NC304": "error", "NC501": "error", "NC504": "error", "NC505": "error",
    "NC701": "error", "NC702": "error", "NC708": "error",
    "NC803": "error", "NC901": "warning", "NC902": "warning", "NC903": "info", "NC904": "info",
}  # fmt: skip
FLAGS = [pytest.param(r, f, id=f"{r.code}-{n}") for r in RULES for n, f in enumerate(r.flags)]
PASSES = [pytest.param(r, p, id=f"{r.code}-{n}") for r in RULES for n, p in enumerate(r.passes)]


def report_on(example: Flags | Passes) -> Report:
    config = Config(dateline=example.dateline, facts=example.facts, accepted=example.accepted)
    return check(example.text, format=example.format, config=config)


@pytest.mark.parametrize(("rule", "example"), FLAGS)
def test_a_rule_flags_its_bad_examples_and_no_other_rule_does(rule: Rule, example: Flags) -> None:
    (finding,) = report_on(example).findings
    assert (finding.rule, finding.message) == (rule.code, example.says)
    assert {(span.start, span.end) for span in finding.places} == set(example.places)


@pytest.mark.parametrize(("rule", "example"), PASSES)
def test_no_rule_speaks_on_a_good_example(rule: Rule, example: Passes) -> None:
    findings = report_on(example).findings
    assert findings == (), f"{rule.code} passes because {example.because}"


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_rule_is_documented_under_the_four_headings(rule: Rule) -> None:
    assert re.findall(r"^## (.+)$", rule.doc, flags=re.MULTILINE) == HEADINGS
    assert rule.doc.strip().splitlines()[0].endswith(".")
    for section in re.split(r"^## .+$", rule.doc, flags=re.MULTILINE):
        assert section.strip()


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_rule_tempts_at_least_as_often_as_it_flags(rule: Rule) -> None:
    assert 0 < len(rule.flags) <= len(rule.passes)
    assert all(example.because for example in rule.passes)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_code_and_a_name_are_well_formed_and_name_the_file(rule: Rule) -> None:
    assert CODE.fullmatch(rule.code)
    assert NAME.fullmatch(rule.name)
    assert rule.severity in SEVERITIES
    stem = f"{rule.code.lower()}_{rule.name.replace('-', '_')}"
    assert import_module(f"numcheck.rules.{stem}").RULE is rule


def test_the_severities_are_those_of_the_catalogue() -> None:
    severities = {rule.code: rule.severity for rule in RULES}
    assert {code: severities[code] for code in SEVERITY} == SEVERITY


@pytest.mark.parametrize(("rule", "example"), FLAGS)
def test_confidence_is_a_part_of_one(rule: Rule, example: Flags) -> None:
    (finding,) = report_on(example).findings
    assert 0 < finding.confidence <= 1
    assert (rule.confidence == 1) or finding.confidence < 1


def test_codes_and_names_are_unique() -> None:
    assert len({rule.code for rule in RULES}) == len({rule.name for rule in RULES}) == len(RULES)


def test_precedence_speaks_of_rules_that_exist() -> None:
    codes = {rule.code for rule in RULES}
    assert {code for pair in PRECEDENCE for code in pair} <= codes
