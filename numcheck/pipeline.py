"""Runs the floors in order: a document in, a report out."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable
from dataclasses import replace
from math import inf

from numcheck.claims.counted import count_nouns
from numcheck.claims.read import make_claims
from numcheck.fingerprint import named
from numcheck.mentions.dateline import find_dateline
from numcheck.mentions.read import read_mentions
from numcheck.mentions.sentences import seat_mentions, split_sentences
from numcheck.model.analysis import Analysis
from numcheck.model.brief import Brief
from numcheck.model.claim import Claim
from numcheck.model.directive import Review
from numcheck.model.document import Document
from numcheck.model.finding import Finding, Severity
from numcheck.model.mention import Mention
from numcheck.model.period import Dateline
from numcheck.model.report import Report
from numcheck.model.span import Span
from numcheck.model.statistic import Statistic
from numcheck.precedence import settle
from numcheck.readers.directives import read_directives
from numcheck.registry import all_rules, rule_names
from numcheck.relations.read import relate
from numcheck.rule import Rule
from numcheck.suppression import Parted, part

Stage = Callable[[Analysis], Analysis]

READING: tuple[Stage, ...] = (
    split_sentences,
    find_dateline,
    read_mentions,
    seat_mentions,
    count_nouns,
)
UNDERSTANDING: tuple[Stage, ...] = (make_claims, relate)


def read(document: Document, brief: Brief | None = None) -> Analysis:
    """The mentions of a document, sentence by sentence."""
    brief = brief or Brief()
    given = Dateline(moment=brief.dateline) if brief.dateline is not None else None
    analysis = Analysis(document=document, brief=brief, dateline=given)
    for stage in READING:
        analysis = stage(analysis)
    return analysis


def analyse(document: Document, brief: Brief | None = None) -> Analysis:
    """All that numcheck understands of a document, short of judging it."""
    analysis = read(document, brief)
    for stage in UNDERSTANDING:
        analysis = stage(analysis)
    return analysis


def check(
    document: Document,
    rules: Iterable[Rule],
    *,
    brief: Brief | None = None,
    fail_level: Severity = "warning",
) -> Report:
    """The findings of *rules* on a document, sorted by place, offsets in the source."""
    brief, rules = brief or Brief(), tuple(rules)
    analysis = analyse(document, brief)
    found = settle(finding for rule in rules for finding in rule.check(analysis))
    placed = [_locate_finding(document, each) for each in named(_in_order(found), analysis)]
    told = _with_review(document, brief, rules, placed)
    return Report(
        document=document,
        findings=_in_order(told.reported),
        suppressed=_in_order(told.silenced),
        mentions=tuple(locate(document, mention) for mention in analysis.mentions),
        claims=tuple(_locate_claim(document, claim) for claim in analysis.claims),
        seen=len(analysis.mentions),
        unread=_unread(analysis),
        fail_level=fail_level,
    )


def _with_review(
    document: Document, brief: Brief, rules: tuple[Rule, ...], findings: Iterable[Finding]
) -> Parted:
    """The findings parted by what is to be told, with those that judge the parting itself."""
    directives = (*read_directives(document), *brief.directives)
    told = part(findings, directives, brief.accepted)
    judges = [rule for rule in rules if rule.judges_suppressions]
    review = Review(
        directives=directives,
        used=told.used,
        stale=told.stale,
        rules=rule_names(),
        active=frozenset(rule.code for rule in rules) - {rule.code for rule in judges},
        judging=frozenset(rule.code for rule in all_rules() if rule.judges_suppressions),
        unread=document.unread,
    )
    by_rule = [each for each in directives if each.pair is None]  # a pair would name itself
    judged = part((each for rule in judges for each in rule.review(review)), by_rule, ())
    return replace(
        told,
        reported=(*told.reported, *judged.reported),
        silenced=(*told.silenced, *judged.silenced),
    )


def _unread(analysis: Analysis) -> int:
    """How many numbers nothing is known of, those of reported tests not among them."""
    tests = sorted((test.told.start, test.told.end) for test in analysis.of(Statistic))

    def in_test(offset: int) -> bool:
        place = bisect_right(tests, (offset, inf)) - 1
        return place >= 0 and offset < tests[place][1]

    bare = (claim for claim in analysis.claims if _is_bare(claim))
    return sum(not in_test(claim.mention.span.start) for claim in bare)


def _is_bare(claim: Claim) -> bool:
    """Whether nothing says what the number is about: no noun, no unit, no head of a table."""
    return claim.mention.kind == "number" and claim.sentence.block.kind != "cell"


def _in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    return tuple(sorted(findings, key=lambda f: (f.primary.start, f.primary.end, f.rule)))


def locate(document: Document, mention: Mention) -> Mention:
    """The mention with all its offsets in the source."""
    if not document.segments:
        return mention  # the text is the source
    return replace(
        mention,
        span=document.locate(mention.span.start, mention.span.end),
        parts=tuple(locate(document, part) for part in mention.parts),
    )


def _locate_claim(document: Document, claim: Claim) -> Claim:
    if not document.segments:
        return claim  # as above
    return replace(
        claim,
        mention=locate(document, claim.mention),
        times=tuple(locate(document, time) for time in claim.times),
        whole=locate(document, claim.whole) if claim.whole is not None else None,
    )


def _locate_finding(document: Document, finding: Finding) -> Finding:
    def place(span: Span) -> Span:
        return document.locate(span.start, span.end, span.label)

    return replace(
        finding,
        primary=place(finding.primary),
        related=tuple(place(span) for span in finding.related),
    )
