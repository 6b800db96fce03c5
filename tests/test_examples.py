"""The articles in `examples/` give the findings of a careful copy editor, and no others."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

import numcheck

EXAMPLES = Path(__file__).parent.parent / "examples"
EXPECTED = tomllib.loads((EXAMPLES / "findings.toml").read_text("utf-8"))
ARTICLES = sorted(
    path.name for path in EXAMPLES.iterdir() if path.suffix in (".html", ".md", ".txt")
)
FOUNDATION = {
    "NC101", "NC102", "NC103", "NC105", "NC106", "NC201", "NC202", "NC203", "NC204", "NC205",
    "NC207", "NC208", "NC209", "NC301", "NC302", "NC304", "NC501", "NC504", "NC505",
}  # fmt: skip


@pytest.mark.parametrize("article", ARTICLES)
def test_an_article_gives_its_findings_and_no_others(article: str) -> None:
    report = numcheck.check_file(EXAMPLES / article)
    found = sorted(
        (finding.rule, [place.text for place in sorted(finding.places)])
        for finding in report.findings
    )
    assert found == sorted((row["rule"], row["places"]) for row in EXPECTED.get(article, []))


@pytest.mark.parametrize("article", EXPECTED)
def test_every_expected_place_is_in_its_article(article: str) -> None:
    text = (EXAMPLES / article).read_text("utf-8")
    for row in EXPECTED[article]:
        at = 0
        for place in row["places"]:
            at = text.find(place, at)
            assert at >= 0, (row["rule"], place)
            at += len(place)


def test_the_articles_show_every_rule_of_the_foundation_and_one_has_none() -> None:
    assert {row["rule"] for rows in EXPECTED.values() for row in rows} >= FOUNDATION
    assert set(ARTICLES) - set(EXPECTED)
