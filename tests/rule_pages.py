"""Writes the page about each rule from its docstring and its examples.

`python -m tests.rule_pages` writes them all into docs/rules/.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from numcheck import check
from numcheck.registry import all_rules
from numcheck.reporters import full
from numcheck.reporters.page import Page
from numcheck.rule import Flags, Passes, Rule

FOLDER = Path(__file__).parent.parent / "docs" / "rules"
INDEX = "README.md"
REMEDY = "write the pages anew with: python -m tests.rule_pages"


def pages() -> dict[str, str]:
    """The text of every page by the name of its file."""
    rules = [rule for rule in all_rules() if rule.code.startswith("NC")]
    return {INDEX: _index(rules)} | {f"{rule.code}.md": _page(rule) for rule in rules}


def _index(rules: list[Rule]) -> str:
    rows = "".join(
        f"| [{rule.code}]({rule.code}.md) | {rule.name} | {rule.severity} | {_summary(rule)} |\n"
        for rule in rules
    )
    return (
        "# The rules\n\nThese pages are written from the rules themselves; their examples are the "
        f"tests of each rule.\n\n| code | name | severity | |\n|---|---|---|---|\n{rows}"
    )


def _page(rule: Rule) -> str:
    return "\n".join([
        f"# {rule.code} {rule.name}\n",
        f"{rule.severity.capitalize()}. {rule.doc.strip()}\n",
        "## Reported\n",
        *(line for example in rule.flags for line in _reported(example)),
        "## Left alone\n",
        *(line for example in rule.passes for line in _left_alone(example)),
    ])  # fmt: skip


def _summary(rule: Rule) -> str:
    return rule.doc.strip().splitlines()[0]


def _reported(example: Flags) -> Iterator[str]:
    yield from _dated(example.dateline)
    report = check(example.text, dateline=example.dateline)
    yield _fenced(full.report([report], Page(summary=False)))


def _left_alone(example: Passes) -> Iterator[str]:
    yield from _dated(example.dateline)
    yield f"{_fenced(example.text)}\nbecause: {example.because}\n"


def _dated(dateline: str | None) -> Iterator[str]:
    if dateline:
        yield f"Written on {dateline}:\n"


def _fenced(text: str) -> str:
    return f"````text\n{text.rstrip()}\n````\n"


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for name, text in pages().items():
        (FOLDER / name).write_text(text, encoding="utf-8", newline="\n")
