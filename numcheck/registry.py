"""Finds rules by folder and by entry point, reporters by name; the one place that imports so."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from typing import TYPE_CHECKING

from numcheck import rules
from numcheck.errors import ConfigError
from numcheck.model.report import Report
from numcheck.reporters.page import Page
from numcheck.rule import Rule

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

GROUP = "numcheck.rules"  # the entry points of plugins

Reporter = Callable[[Sequence[Report], Page], str]

REPORTERS = {  # name of the format: the module whose `report` writes it
    "full": "numcheck.reporters.full",
    "concise": "numcheck.reporters.concise",
    "grouped": "numcheck.reporters.grouped",
    "json": "numcheck.reporters.records",
    "jsonl": "numcheck.reporters.jsonl",
    "sarif": "numcheck.reporters.sarif",
    "github": "numcheck.reporters.github",
    "gitlab": "numcheck.reporters.gitlab",
    "junit": "numcheck.reporters.junit",
    "rdjson": "numcheck.reporters.rdjson",
    "html": "numcheck.reporters.html",
}

WITH_MENTIONS = frozenset({"html"})  # formats that show numbers no finding speaks of


@cache
def all_rules() -> tuple[Rule, ...]:
    """Every rule, numcheck's own and those of installed plugins, by code.

    Raises:
        TypeError: a module in `numcheck.rules`, or an entry point of the group
            `numcheck.rules`, holds no `Rule`.
    """
    own = [_own(f"{rules.__name__}.{module.name}") for module in iter_modules(rules.__path__)]
    return tuple(sorted((*own, *_plugged()), key=lambda rule: rule.code))


def needs_mentions(format_name: str) -> bool:
    """Whether a format shows more of a report than its findings and counts."""
    return format_name in WITH_MENTIONS


@cache
def rule_names() -> tuple[tuple[str, str], ...]:
    """Code and name of every rule; no module of numcheck's own rules is imported for it.

    A test holds that a rule's file is named so.
    """
    own = [_named(module.name) for module in iter_modules(rules.__path__)]
    return tuple(sorted((*own, *((rule.code, rule.name) for rule in _plugged()))))


def reporter(name: str) -> Reporter:
    """The function that writes reports in that format; its module is imported only now.

    Raises:
        ConfigError: there is no such format.
    """
    if name not in REPORTERS:
        raise ConfigError(f"no output format {name!r}: known are {', '.join(REPORTERS)}")
    found: Reporter = import_module(REPORTERS[name]).report
    return found


@cache
def _plugged() -> tuple[Rule, ...]:
    return tuple(_checked(entry.value, entry.load()) for entry in plugins())


@cache
def plugins() -> tuple[EntryPoint, ...]:
    """The entry points of installed plugins.

    Most installations have none; the lists of what packages offer are read through for the
    name of the group before the library that knows them is loaded, which takes ten times
    as long.
    """
    if not any(GROUP in listed.read_text("utf-8", errors="replace") for listed in _listed()):
        return ()
    from importlib.metadata import entry_points  # noqa: PLC0415 - as said

    return tuple(entry_points(group=GROUP))


def _listed() -> Iterator[Path]:
    for folder in map(Path, sys.path):
        for kind in ("dist-info", "egg-info"):
            yield from folder.glob(f"*.{kind}/entry_points.txt")


def _named(module: str) -> tuple[str, str]:
    code, _, name = module.partition("_")
    return code.upper(), name.replace("_", "-")


def _own(module: str) -> Rule:
    return _checked(module, getattr(import_module(module), "RULE", None))


def _checked(where: str, rule: object) -> Rule:
    if not isinstance(rule, Rule):
        raise TypeError(f"{where} holds no RULE")
    return rule
