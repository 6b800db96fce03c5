"""Finds rules by folder and by entry point; the one place that imports by name."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from importlib.metadata import entry_points
from pkgutil import iter_modules

from numcheck import rules
from numcheck.rule import Rule


@cache
def all_rules() -> tuple[Rule, ...]:
    """Every rule, numcheck's own and those of installed plugins, by code.

    Raises:
        TypeError: a module in `numcheck.rules`, or an entry point of the group
            `numcheck.rules`, holds no `Rule`.
    """
    own = [_own(f"{rules.__name__}.{module.name}") for module in iter_modules(rules.__path__)]
    plugged = [
        _checked(entry.value, entry.load()) for entry in entry_points(group="numcheck.rules")
    ]
    return tuple(sorted((*own, *plugged), key=lambda rule: rule.code))


def _own(module: str) -> Rule:
    return _checked(module, getattr(import_module(module), "RULE", None))


def _checked(where: str, rule: object) -> Rule:
    if not isinstance(rule, Rule):
        raise TypeError(f"{where} holds no RULE")
    return rule
