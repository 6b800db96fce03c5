"""What the command line says about settings, and where it looks for them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

from numcheck.config import Config, selectors
from numcheck.config.governing import Governing
from numcheck.errors import ConfigError
from numcheck.model.finding import SEVERITIES, Severity

ASSIGNS = "="


def governing(given: Iterable[str], *, isolated: bool) -> Governing:
    """What governs the files, by the values of `--config` and by `--isolated`.

    Raises:
        ConfigError: a value is neither a file nor TOML, or there are two files.
    """
    from numcheck.config.files import read_inline  # noqa: PLC0415 - few runs have any

    values = list(given)
    files = [value for value in values if ASSIGNS not in value or Path(value).is_file()]
    if len(files) > 1:
        raise ConfigError(f"--config {files[1]}: there is {files[0]} already; give one file")
    inline = (read_inline(value) for value in values if value not in files)
    table = {key: value for each in inline for key, value in each.items()}
    return Governing(file=Path(files[0]) if files else None, isolated=isolated, inline=table)


def changed(
    *,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    extend_select: tuple[str, ...] = (),
    severity: tuple[str, ...] = (),
    fail_level: Severity | None = None,
    min_confidence: float | None = None,
    dateline: str | None = None,
) -> Callable[[Config], Config]:
    """The change that the options of a command make to settings."""
    levels = dict(map(_severity, severity))

    def change(config: Config) -> Config:
        return replace(
            config,
            select=selectors(select) or config.select,
            extend_select=(*config.extend_select, *selectors(extend_select)),
            ignore=(*config.ignore, *selectors(ignore)),
            severity={**config.severity, **levels},
            fail_level=fail_level or config.fail_level,
            min_confidence=config.min_confidence if min_confidence is None else min_confidence,
            dateline=dateline or config.dateline,
        )

    return change


def _severity(given: str) -> tuple[str, Severity]:
    """The rule and the level of "NC101=info"."""
    rule, sign, written = given.partition("=")
    level = next((known for known in SEVERITIES if known == written.strip().lower()), None)
    if not sign or level is None:
        raise ConfigError(
            f"--severity {given}: write CODE=LEVEL, the level one of {', '.join(SEVERITIES)}"
        )
    return rule.strip(), level
