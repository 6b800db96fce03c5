"""Names a finding by what it says, so that it keeps its name when the text around it changes."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from hashlib import sha256

from numcheck.model.analysis import Analysis
from numcheck.model.finding import Finding
from numcheck.model.span import Span

LENGTH = 16  # hexadecimal digits; 64 bits keep a million findings apart


def named(findings: Iterable[Finding], analysis: Analysis) -> tuple[Finding, ...]:
    """The findings, their places in the analysis text, each with its fingerprint.

    It is made of the rule, the sentence or cell around every place and the figures there,
    white space and case aside, and counts findings that are alike in all of this. Neither
    lines nor offsets are in it.
    """
    starts = [sentence.start for sentence in analysis.sentences]
    seen: Counter[str] = Counter()
    fingerprinted: list[Finding] = []
    for finding in findings:
        said = "\n".join(
            f"{_normal(_around(analysis, starts, place))}\t{_normal(place.text)}"
            for place in finding.places
        )
        content = f"{finding.rule}\n{said}"
        nth, seen[content] = seen[content], seen[content] + 1
        digest = sha256(f"{content}\n{nth}".encode("utf-8", "surrogatepass")).hexdigest()
        fingerprinted.append(replace(finding, fingerprint=digest[:LENGTH]))
    return tuple(fingerprinted)


def _around(analysis: Analysis, starts: list[int], place: Span) -> str:
    """The sentence or cell that holds a place."""
    at = bisect_right(starts, place.start) - 1
    if at < 0:
        return place.text
    sentence = analysis.sentences[at]
    return analysis.document.text[sentence.start : sentence.end]


def _normal(text: str) -> str:
    return " ".join(text.casefold().split())
