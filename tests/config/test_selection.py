"""Which rules a configuration chooses, and what it refuses."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from numcheck.config import Config, choose_rules, read_dateline, regrade, selectors
from numcheck.errors import ConfigError
from numcheck.model.analysis import Analysis
from numcheck.model.document import Document
from numcheck.model.finding import Finding, Severity
from numcheck.model.report import Report
from numcheck.model.span import Span
from numcheck.rule import Rule


def silent(_analysis: Analysis) -> Iterator[Finding]:
    yield from ()


def rule(code: str, name: str) -> Rule:
    return Rule(code=code, name=name, severity="error", doc="", check=silent, flags=(), passes=())


RULES = (
    rule("NC101", "repeated-claim"),
    rule("NC301", "share-mismatch"),
    rule("NC302", "parts-and-total"),
    rule("XX101", "from-a-plugin"),
)

CHOICES = [
    ((), (), "NC101 NC301 NC302 XX101"),
    (("NC3",), (), "NC301 NC302"),
    (("NC",), (), "NC101 NC301 NC302"),
    (("nc301",), (), "NC301"),
    (("share-mismatch",), (), "NC301"),
    (("Share-Mismatch", "XX"), (), "NC301 XX101"),
    ((), ("NC3",), "NC101 XX101"),
    ((), ("parts-and-total",), "NC101 NC301 XX101"),
    (("NC3",), ("NC301",), "NC302"),
    (("NC301",), ("NC3",), "NC301"),
    (("NC301",), ("NC301",), ""),
    (("share-mismatch",), ("NC301",), ""),
]


@pytest.mark.parametrize(("select", "ignore", "chosen"), CHOICES)
def test_rules_are_chosen_by_the_longer_match(
    select: tuple[str, ...], ignore: tuple[str, ...], chosen: str
) -> None:
    rules = choose_rules(Config(select=select, ignore=ignore), RULES)
    assert " ".join(found.code for found in rules) == chosen


@pytest.mark.parametrize(
    ("config", "message"),
    [
        (Config(select=("NC999",)), "no rule 'NC999'; `numcheck rules` lists them"),
        (Config(ignore=("NC312",)), "no rule 'NC312'; did you mean 'NC302'?"),
        (Config(ignore=("share-missmatch",)), "did you mean 'share-mismatch'?"),
        (Config(select=("weather",)), "no rule 'weather'; `numcheck rules` lists them"),
        (Config(severity={"NC000": "info"}), "no rule 'NC000'"),
    ],
)
def test_an_unknown_rule_is_refused_with_a_remedy(config: Config, message: str) -> None:
    with pytest.raises(ConfigError) as caught:
        choose_rules(config, RULES)
    assert message in str(caught.value)


@pytest.mark.parametrize("level", ["fatal", "Error", "", "warn"])
def test_an_unknown_severity_is_refused(level: Severity) -> None:
    with pytest.raises(ConfigError, match="no severity"):
        Config(fail_level=level)
    with pytest.raises(ConfigError, match="no severity"):
        Config(severity={"NC101": level})


DATELINES = [
    (None, None),
    (date(2021, 7, 12), datetime(2021, 7, 12)),
    (datetime(2021, 7, 12, 9, 30), datetime(2021, 7, 12, 9, 30)),
    (datetime(2021, 7, 12, 9, 30, tzinfo=UTC), datetime(2021, 7, 12, 9, 30)),
    ("2021-07-12", datetime(2021, 7, 12)),
    (" 2021-07-12 ", datetime(2021, 7, 12)),
    ("2021-07-12T09:30", datetime(2021, 7, 12, 9, 30)),
    ("2021-07-12T09:30:00+02:00", datetime(2021, 7, 12, 9, 30)),
]


@pytest.mark.parametrize(("given", "moment"), DATELINES)
def test_a_dateline_is_a_date_a_datetime_or_a_string(
    given: date | str | None, moment: datetime | None
) -> None:
    assert read_dateline(given) == moment
    assert Config(dateline=given).moment == moment


@pytest.mark.parametrize("given", ["yesterday", "12.07.2021", "2021-02-30", "", 20210712])
def test_a_bad_dateline_is_refused_early(given: str) -> None:
    with pytest.raises(ConfigError, match="no date"):
        Config(dateline=given)


@pytest.mark.parametrize(
    ("given", "parts"),
    [
        (None, ()),
        ("", ()),
        ("NC3", ("NC3",)),
        ("NC3, NC501,", ("NC3", "NC501")),
        (["NC3,NC4", "NC501"], ("NC3", "NC4", "NC501")),
    ],
)
def test_selectors_come_as_one_string_or_several(given: str | None, parts: tuple[str, ...]) -> None:
    assert selectors(given) == parts


def report_of(*codes: str) -> Report:
    names = {each.code: each.name for each in RULES}
    findings = tuple(
        Finding(rule=code, name=names[code], severity="error", message="", primary=Span(0, 1))
        for code in codes
    )
    document = Document(name="", source="1", text="1", blocks=())
    return Report(document=document, findings=findings, mentions=())


def test_the_closest_severity_wins() -> None:
    config = Config(severity={"NC3": "info", "parts-and-total": "warning"})
    graded = regrade(report_of("NC101", "NC301", "NC302"), config)
    assert [found.severity for found in graded.findings] == ["error", "info", "warning"]


@pytest.mark.parametrize(
    ("severity", "fail_level", "code"),
    [("info", "warning", 0), ("warning", "warning", 1), ("error", "warning", 1),
     ("info", "info", 1), ("warning", "error", 0)],
)  # fmt: skip
def test_the_exit_code_looks_at_the_regraded_severity(
    severity: Severity, fail_level: Severity, code: int
) -> None:
    report = replace(report_of("NC101"), fail_level=fail_level)
    assert regrade(report, Config(severity={"NC1": severity})).exit_code == code
