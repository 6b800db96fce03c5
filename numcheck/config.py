"""What the user asks for: which rules, how grave, and the day the text was written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from difflib import get_close_matches
from typing import TYPE_CHECKING

from numcheck.errors import ConfigError
from numcheck.model.finding import SEVERITIES, Finding, Severity
from numcheck.model.report import Report

if TYPE_CHECKING:
    from numcheck.rule import Rule


@dataclass(frozen=True, slots=True, kw_only=True)
class Config:
    """The settings of a check.

    `select` and `ignore` hold rule codes, the beginnings of codes ("NC3") or rule names;
    an empty `select` means every rule, and where both match the longer one wins.
    `severity` maps codes or names to the severity their findings get. `fail_level` is the
    mildest severity that makes an exit code of 1. `dateline` is the day, or day and time,
    the text was written; None looks for it in the text.

    Raises:
        ConfigError: an unknown severity or an unreadable dateline; unknown rules are
            refused when the rules are chosen.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severity: Mapping[str, Severity] = field(default_factory=dict)
    fail_level: Severity = "warning"
    dateline: date | str | None = None

    def __post_init__(self) -> None:
        for level in (self.fail_level, *self.severity.values()):
            if level not in SEVERITIES:
                remedy = _meant(level, SEVERITIES, f"known are {', '.join(SEVERITIES)}")
                raise ConfigError(f"no severity {level!r}; {remedy}")
        read_dateline(self.dateline)

    @property
    def moment(self) -> datetime | None:
        """The dateline as a point in time, midnight where no hour is given."""
        return read_dateline(self.dateline)


def read_dateline(dateline: date | str | None) -> datetime | None:
    """The point in time that a date, a datetime or an ISO 8601 string stands for.

    A time zone is left out: a text counts its days where it was written.

    Raises:
        ConfigError: a string that is no ISO 8601 date, or a value of another type.
    """
    match dateline:
        case None:
            return None
        case datetime():
            return dateline.replace(tzinfo=None)
        case date():
            return datetime.combine(dateline, time())
        case str():
            try:
                return datetime.fromisoformat(dateline.strip()).replace(tzinfo=None)
            except ValueError as error:
                raise ConfigError(
                    f"no date {dateline!r}; write a dateline as 2021-07-12 or 2021-07-12T09:30"
                ) from error
        case _:
            raise ConfigError(f"no date {dateline!r}; give a date, a datetime or an ISO string")


def selectors(given: str | Iterable[str] | None) -> tuple[str, ...]:
    """Rule codes and names from "NC3,NC501", or from several such strings."""
    texts = (given,) if isinstance(given, str) else given or ()
    return tuple(part.strip() for text in texts for part in text.split(",") if part.strip())


def choose_rules(config: Config, rules: tuple[Rule, ...]) -> tuple[Rule, ...]:
    """Those of *rules* that the configuration asks for.

    Raises:
        ConfigError: `select`, `ignore` or `severity` names a rule that does not exist.
    """
    for selector in (*config.select, *config.ignore, *config.severity):
        if not any(_reach(selector, rule.code, rule.name) for rule in rules):
            remedy = _meant(selector, _rule_names(rules), "`numcheck rules` lists them")
            raise ConfigError(f"no rule {selector!r}; {remedy}")
    return tuple(
        rule
        for rule in rules
        if _longest(config.select or ("",), rule) > _longest(config.ignore, rule)
    )


def regrade(report: Report, config: Config) -> Report:
    """The report with the severities that the configuration asks for."""
    if not config.severity:
        return report
    return replace(report, findings=tuple(_regraded(f, config) for f in report.findings))


def _regraded(finding: Finding, config: Config) -> Finding:
    reaching = [key for key in config.severity if _reach(key, finding.rule, finding.name)]
    if not reaching:
        return finding
    closest = max(reaching, key=lambda key: _reach(key, finding.rule, finding.name))
    return replace(finding, severity=config.severity[closest])


def _longest(selectors: Iterable[str], rule: Rule) -> int:
    return max((_reach(selector, rule.code, rule.name) for selector in selectors), default=0)


def _reach(selector: str, code: str, name: str) -> int:
    """How closely a selector names a rule: 0 for not at all, more for a longer prefix."""
    if selector.lower() == name:
        return 1 + len(code)
    return 1 + len(selector) if code.startswith(selector.upper()) else 0


def _rule_names(rules: tuple[Rule, ...]) -> Iterator[str]:
    for rule in rules:
        yield from (rule.code, rule.name)


def _meant(wrong: str, known: Iterable[str], otherwise: str) -> str:
    """The remedy for a word that is not known: the nearest one, if there is any."""
    by_lower = {name.lower(): name for name in known}
    near = get_close_matches(str(wrong).lower(), by_lower, n=1)
    return f"did you mean {by_lower[near[0]]!r}?" if near else otherwise
