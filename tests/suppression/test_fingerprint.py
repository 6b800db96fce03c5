"""A finding keeps its name when the text around it changes, and loses it when it changes itself."""

from __future__ import annotations

import pytest

from numcheck import check

TEXT = (
    "# The fair\n\nIt rained a lot. The fair opened on Friday, 4 March 2021, with a song.\n\n"
    "Of the 96 boats,\n24 (35%) came from abroad.\n"
)


def prints(text: str) -> list[str]:
    report = check(text, format="markdown")
    assert len(report.findings) == 2
    return [finding.fingerprint for finding in report.findings]


KEEPING = [
    ("It rained a lot.", "It rained and rained, for 3 days."),
    ("# The fair\n\n", "# The fair\n\nA new paragraph on 12 things.\n\n"),
    ("\n24 (35%)", " 24 (35%)"),
    ("# The fair\n\n", ""),
    ("with a song.", "with  a\nsong."),
    ("96 boats", "**96** boats"),
]
CHANGING = [
    ("4 March", "11 March"),
    ("with a song", "with two songs"),
    ("The fair opened", "The market opened"),
]


@pytest.mark.parametrize(("before", "after"), KEEPING)
def test_edits_elsewhere_keep_the_fingerprint(before: str, after: str) -> None:
    assert before in TEXT
    assert prints(TEXT.replace(before, after)) == prints(TEXT)


@pytest.mark.parametrize(("before", "after"), CHANGING)
def test_an_edit_of_the_sentence_changes_it(before: str, after: str) -> None:
    assert before in TEXT
    old, new = prints(TEXT), prints(TEXT.replace(before, after))
    assert old[0] != new[0]
    assert old[1] == new[1]


def test_findings_that_are_alike_are_told_apart() -> None:
    line = "The fair opened on Friday, 4 March 2021.\n\n"
    report = check(line * 3)
    assert len({finding.fingerprint for finding in report.findings}) == 3
