"""What a report counts, and where its offsets lie."""

from __future__ import annotations

from pathlib import Path

import pytest

import numcheck
from numcheck.pipeline import read
from numcheck.readers.files import read_file

EXAMPLES = Path(__file__).parent.parent.parent / "examples"
ARTICLES = sorted(path for path in EXAMPLES.iterdir() if path.suffix in {".md", ".txt"})
FINDING_KEYS = {
    "rule", "name", "severity", "confidence", "message", "why", "primary", "related", "suggestions",
    "fingerprint", "suppressed",
}  # fmt: skip


@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.name)
def test_no_digit_is_outside_the_numbers_seen(article: Path) -> None:
    analysis = read(read_file(str(article)))
    seen = {at for m in analysis.mentions for at in range(m.span.start, m.span.end)}
    for sentence in analysis.sentences:
        for word in sentence.words:
            if any(letter.isdigit() for letter in word.lower):
                assert not seen.isdisjoint(range(word.start, word.end)), word


@pytest.mark.parametrize(
    ("text", "coverage"),
    [
        ("They bought 12 boats on 3 May 2020.", 1.0),
        ("The answer was 42.", 0.0),
        ("They bought 12 boats, and the answer was 42.", 0.5),
        ("They bought boats.", 1.0),
    ],
)
def test_a_bare_number_is_seen_and_not_understood(text: str, coverage: float) -> None:
    assert numcheck.check(text).coverage == coverage


def test_the_mentions_of_claims_lie_in_the_source() -> None:
    source = "# The *fleet*\n\nIn **2020** they sold *12* of the **40** boats.\n"
    report = numcheck.check(source, format="markdown")
    assert report.claims
    for claim in report.claims:
        wholes = () if claim.whole is None else (claim.whole,)
        for mention in (claim.mention, *claim.times, *wholes):
            assert source[mention.span.start : mention.span.end] == mention.span.text


def test_a_finding_is_told_in_plain_values() -> None:
    (finding,) = numcheck.check("The fair opened on Friday, 4 March 2021.").findings
    record = finding.to_dict()
    assert set(record) == FINDING_KEYS
    assert record["primary"] == {
        "start": 19,
        "end": 39,
        "text": "Friday, 4 March 2021",
        "label": None,
    }
