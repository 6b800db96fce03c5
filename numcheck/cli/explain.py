"""`numcheck explain`: what a rule does, and its examples as numcheck itself reports them."""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import indent

import click

from numcheck.api import check_document
from numcheck.cli import options
from numcheck.cli.terminal import page_for, write
from numcheck.config import Config, choose_rules
from numcheck.readers.files import read_text
from numcheck.registry import all_rules
from numcheck.reporters import full
from numcheck.reporters.page import Page
from numcheck.rule import Flags, Passes, Rule

INSET = "  "


@click.command()
@click.argument("rules", nargs=-1, metavar="[RULE…]")
@click.option("--all", "every", is_flag=True, help="Explain every rule.")
@options.colour
def explain(*, rules: tuple[str, ...], every: bool, colour: str) -> int:
    """Explain rules, named by code or name: what they find, and when they stay silent."""
    if not rules and not every:
        raise click.UsageError("Name a rule, such as NC301, or pass --all.")
    known = all_rules()
    chosen = known if every else choose_rules(Config(select=rules), known)
    page = page_for(colour, summary=False)
    write("\n".join(_explained(rule, page) for rule in chosen), colour=page.colour)
    return 0


def _explained(rule: Rule, page: Page) -> str:
    """The page about one rule; each example is checked as it is printed."""
    parts = [*_documentation(rule, page), "", page.paint("Reported", "strong")]
    parts += [_shown(flags, page) for flags in rule.flags]
    parts += [page.paint("Left alone", "strong")]
    parts += [_shown(passes, page) for passes in rule.passes]
    return "\n".join(parts)


def _documentation(rule: Rule, page: Page) -> Iterator[str]:
    yield f"{page.paint(f'{rule.code} {rule.name}', rule.severity)} ({rule.severity})\n"
    for line in rule.doc.strip().splitlines():
        heading = line.removeprefix("## ")
        yield page.paint(heading, "strong") if heading != line else line and INSET + line


def _shown(example: Flags | Passes, page: Page) -> str:
    document = read_text(example.text, example.format, "example")
    config = Config(dateline=example.dateline, facts=example.facts, accepted=example.accepted)
    found = check_document(document, config)
    text = full.report([found], page)
    if isinstance(example, Passes):
        text = f"{example.text.rstrip()}\n{INSET}({example.because})\n{text}"
    for name, figure in example.facts.items():
        text = f"With the fact {name} = {figure}:\n{text}"
    if example.dateline:
        text = f"Written on {example.dateline}:\n{text}"
    return indent(text, INSET)
