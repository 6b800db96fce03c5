"""The same blocks in every format give the same findings."""

from __future__ import annotations

import json

import pytest

import numcheck
from numcheck.model.report import Report

SAID = [
    "Of the 45 boats, 20 (60%) came back.",
    "We met on Monday, 2 March 2021.",
    "The harbour has three berths: north, south, east and west.",
    "Sales rose 10% from $200 to $250.",
    "Of the 45 boats, 27 (60%) came back, as Table 5 shows in the town of Ash.",
]


def text(paragraphs: list[str]) -> str:
    return "\n\n".join(["The harbour", *paragraphs])


def markdown(paragraphs: list[str]) -> str:
    return "\n\n".join(["# The harbour", *paragraphs])


def html(paragraphs: list[str]) -> str:
    return "<h1>The harbour</h1>" + "".join(f"<p>{said}</p>" for said in paragraphs)


def latex(paragraphs: list[str]) -> str:
    body = "\n\n".join(paragraphs).replace("%", r"\%").replace("$", r"\$")
    return "\\title{The harbour}\n\\begin{document}\n" + body + "\n\\end{document}\n"


def rst(paragraphs: list[str]) -> str:
    return "\n\n".join(["The harbour\n===========", *paragraphs])


def jats(paragraphs: list[str]) -> str:
    body = "".join(f"<p>{said}</p>" for said in paragraphs)
    title = "<title-group><article-title>The harbour</article-title></title-group>"
    front = f"<front><article-meta>{title}</article-meta></front>"
    return f"<?xml version='1.0'?>\n<article>{front}<body>{body}</body></article>\n"


def ipynb(paragraphs: list[str]) -> str:
    cells = ["# The harbour", *paragraphs]
    return json.dumps({"cells": [{"cell_type": "markdown", "source": said} for said in cells]})


def told(report: Report) -> list[tuple[str, str, int]]:
    return [(found.rule, found.message, len(found.places)) for found in report.findings]


WRITERS = {
    "markdown": markdown,
    "html": html,
    "latex": latex,
    "jats": jats,
    "rst": rst,
    "ipynb": ipynb,
}


@pytest.mark.parametrize("name", WRITERS)
def test_findings_do_not_depend_on_the_format(name: str) -> None:
    plain = told(numcheck.check(text(SAID)))
    assert len(plain) >= 4
    assert told(numcheck.check(WRITERS[name](SAID), name)) == plain
