"""Which rules a configuration asks for, and how grave it takes their findings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from numcheck.config.remedy import meant
from numcheck.config.settings import Config
from numcheck.errors import ConfigError
from numcheck.model.finding import Finding
from numcheck.model.report import Report
from numcheck.rule import Rule, reach

LISTED = "`numcheck rules` lists them"


def selectors(given: str | Iterable[str] | None) -> tuple[str, ...]:
    """Rule codes and names from "NC3,NC501", or from several such strings."""
    texts = (given,) if isinstance(given, str) else given or ()
    return tuple(part.strip() for text in texts for part in text.split(",") if part.strip())


def choose_rules(config: Config, rules: tuple[Rule, ...]) -> tuple[Rule, ...]:
    """Those of *rules* that the configuration asks for.

    Raises:
        ConfigError: the configuration names a rule that does not exist.
    """
    refuse_unknown(
        (*config.select, *config.extend_select, *config.ignore, *config.severity),
        [(rule.code, rule.name) for rule in rules],
    )
    wanted = (*(config.select or ("",)), *config.extend_select)
    return tuple(rule for rule in rules if _longest(wanted, rule) > _longest(config.ignore, rule))


def refuse_unknown(selectors: Iterable[str], rules: Iterable[tuple[str, str]]) -> None:
    """Lets selectors pass that reach at least one of *rules*, given by code and name.

    Raises:
        ConfigError: one of them reaches none.
    """
    known = tuple(rules)
    for selector in selectors:
        if not any(reach(selector, code, name) for code, name in known):
            remedy = meant(selector, _each(known), LISTED)
            raise ConfigError(f"no rule {selector!r}; {remedy}")


def regrade(report: Report, config: Config) -> Report:
    """The report with the severities and without the doubtful findings of the configuration."""
    if not config.severity and not config.min_confidence:
        return report
    sure = (each for each in report.findings if each.confidence >= config.min_confidence)
    return replace(
        report,
        findings=tuple(_regraded(each, config) for each in sure),
        suppressed=tuple(_regraded(each, config) for each in report.suppressed),
    )


def _regraded(finding: Finding, config: Config) -> Finding:
    reaching = [key for key in config.severity if reach(key, finding.rule, finding.name)]
    if not reaching:
        return finding
    closest = max(reaching, key=lambda key: reach(key, finding.rule, finding.name))
    return replace(finding, severity=config.severity[closest])


def _longest(selectors: Iterable[str], rule: Rule) -> int:
    return max((reach(selector, rule.code, rule.name) for selector in selectors), default=0)


def _each(rules: Iterable[tuple[str, str]]) -> Iterator[str]:
    for rule in rules:
        yield from rule
