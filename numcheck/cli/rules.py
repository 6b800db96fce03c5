"""`numcheck rules`: lists the rules."""

from __future__ import annotations

import json

import click

from numcheck.cli import options
from numcheck.cli.terminal import page_for, write
from numcheck.config import Config, choose_rules, selectors
from numcheck.registry import all_rules
from numcheck.reporters.page import Page
from numcheck.rule import Rule


@click.command()
@options.select
@options.ignore
@click.option(
    "-o",
    "--output-format",
    type=click.Choice(["table", "json"]),
    default="table",
    help="How the list is shown; table by default.",
)
@options.colour
def rules(
    *, select: tuple[str, ...], ignore: tuple[str, ...], output_format: str, colour: str
) -> int:
    """List the rules, one a line: code, name, severity and what it finds."""
    config = Config(select=selectors(select), ignore=selectors(ignore))
    chosen = choose_rules(config, all_rules())
    page = page_for(colour, summary=False)
    write(_records(chosen) if output_format == "json" else _table(chosen, page), colour=page.colour)
    return 0


def _table(rules: tuple[Rule, ...], page: Page) -> str:
    widest = max((len(rule.name) for rule in rules), default=0)
    return "".join(
        f"{page.paint(rule.code, rule.severity)}  {rule.name:{widest}}  {rule.severity:7}  "
        f"{_first_line(rule)}\n"
        for rule in rules
    )


def _records(rules: tuple[Rule, ...]) -> str:
    records = [
        {
            "code": rule.code,
            "name": rule.name,
            "severity": rule.severity,
            "summary": _first_line(rule),
        }
        for rule in rules
    ]
    return json.dumps(records, ensure_ascii=False, indent=2) + "\n"


def _first_line(rule: Rule) -> str:
    return rule.doc.strip().splitlines()[0]
