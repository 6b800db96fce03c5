"""The report for copy editors: one self-contained page, the findings as notes in the margin."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Sequence
from hashlib import sha256
from importlib import resources
from typing import TYPE_CHECKING

from numcheck.errors import ConfigError
from numcheck.model.document import LINE_END
from numcheck.model.finding import SEVERITIES
from numcheck.model.report import Report
from numcheck.reporters.glyphs import shown
from numcheck.reporters.page import Page
from numcheck.reporters.sheet import Note, Sheet, lay_out
from numcheck.reporters.tally import Tally

if TYPE_CHECKING:
    from jinja2 import Template

PACKAGE = "numcheck.reporters"
FOLDER = "template"


def report(reports: Sequence[Report], page: Page) -> str:
    """A page that asks nothing of any server: its style and script are in it, and no others run.

    Raises:
        ConfigError: jinja2 is not installed.
    """
    sheets = lay_out(reports, page)
    style, script = read_template("style.css"), read_template("script.js")
    return _template().render(
        sheets=sheets,
        severities=_counted(sheets),
        rules=_rules(sheets),
        tally=Tally.of(reports),
        style=style,
        script=script,
        style_hash=digest(style),
        script_hash=digest(script),
    )


def read_template(name: str) -> str:
    """A file of the template folder."""
    return (resources.files(PACKAGE) / FOLDER / name).read_text("utf-8")


def digest(content: str) -> str:
    """The hash by which a content security policy lets a style or script in."""
    return f"sha256-{b64encode(sha256(content.encode()).digest()).decode()}"


def _template() -> Template:
    try:
        import jinja2  # noqa: PLC0415 - only this report needs it, and not everybody installs it
    except ImportError as error:
        raise ConfigError(
            "the html report needs jinja2; install it with: pip install 'numcheck[html-report]'"
        ) from error
    environment = jinja2.Environment(
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_shown,
    )
    return environment.from_string(read_template("report.html"))


def _shown(value: object) -> object:
    """A text of the report without the characters that HTML forbids or that turn text around."""
    if not isinstance(value, str) or hasattr(value, "__html__"):
        return value
    return "\n".join(map(shown, LINE_END.split(value)))


def _counted(sheets: Sequence[Sheet]) -> dict[str, int]:
    """The severities that occur, the gravest first, with the number of their findings."""
    found = [note.finding.severity for note in _notes(sheets)]
    counts = {severity: found.count(severity) for severity in reversed(SEVERITIES)}
    return {severity: count for severity, count in counts.items() if count}


def _rules(sheets: Sequence[Sheet]) -> dict[str, tuple[str, int]]:
    """The rules that spoke, with their names and the number of their findings."""
    found = [(note.finding.rule, note.finding.name) for note in _notes(sheets)]
    return {code: (name, found.count((code, name))) for code, name in sorted(set(found))}


def _notes(sheets: Sequence[Sheet]) -> list[Note]:
    return [note for sheet in sheets for note in sheet.notes]
