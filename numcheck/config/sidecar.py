"""Reads what to be silent about from the file beside a document: `report.pdf.numcheck.toml`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from numcheck.config.files import parsed
from numcheck.config.keys import Key, Place, read_codes, read_table, read_text, read_texts
from numcheck.config.selection import refuse_unknown
from numcheck.config.settings import Config
from numcheck.errors import ConfigError
from numcheck.model.directive import Directive
from numcheck.model.span import Span
from numcheck.registry import rule_names

SUFFIX = ".numcheck.toml"
NOWHERE = Span(0, 0)
PAIR = 2  # figures
EVERYWHERE = 2**63  # beyond the end of any document

KEYS = {
    "ignore": {
        "rules": Key("rules", read_codes),
        "text": Key("quoting", read_text),
        "reason": Key("reason", read_text),
    },
    "ok": {"pair": Key("pair", read_texts), "reason": Key("reason", read_text)},
}


def with_sidecar(config: Config, path: Path) -> Config:
    """*config* with what the sidecar of the document at *path* asks, if there is one.

    Raises:
        ConfigError: the sidecar cannot be read, or holds what is not known.
    """
    sidecar = path.with_name(path.name + SUFFIX)
    if not sidecar.is_file():
        return config
    try:
        text = sidecar.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"{sidecar}: cannot be read ({error})") from error
    directives = _directives(parsed(text, str(sidecar)), Place(str(sidecar)))
    return replace(config, directives=(*config.directives, *directives))


def _directives(table: Mapping[str, object], place: Place) -> Iterator[Directive]:
    for kind, entries in table.items():
        if kind not in KEYS:
            raise place.under(kind).error("no such key; known are [[ignore]] and [[ok]]")
        if not isinstance(entries, list):
            raise place.under(kind).error(f"a list of tables is wanted: write [[{kind}]]")
        for entry in entries:
            yield _directive(kind, read_table(entry, place.under(kind), KEYS[kind]), place)


def _directive(kind: str, said: dict[str, object], place: Place) -> Directive:
    """A directive for the whole document."""
    here = place.under(kind)
    wanted = "rules" if kind == "ignore" else "pair"
    value = said.get(wanted)
    if not isinstance(value, tuple) or not value or (kind == "ok" and len(value) != PAIR):
        raise here.error('say rules = ["NC301"]' if kind == "ignore" else 'say pair = ["1", "2"]')
    if kind == "ignore":
        try:
            refuse_unknown(value, rule_names())
        except ConfigError as error:
            raise here.under(wanted).error(str(error)) from error
    return Directive(
        **{"kind": "ignore-file" if kind == "ignore" else "ok", **said},  # type: ignore[arg-type]  # each read as its key wants
        place=NOWHERE,
        start=0,
        end=EVERYWHERE,
        origin="sidecar",
    )
