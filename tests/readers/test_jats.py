"""Articles in JATS: what is read of them, and where it stands."""

# ruff: noqa: E501 - an article has long lines

from __future__ import annotations

import pytest

import numcheck
from numcheck.model.document import Document
from numcheck.readers.jats import read

ARTICLE = """<?xml version="1.0"?>
<!DOCTYPE article PUBLIC "-//NLM//DTD JATS" "JATS.dtd">
<article xmlns:mml="http://www.w3.org/1998/Math/MathML">
<front><journal-meta><journal-id>12</journal-id></journal-meta>
<article-meta><article-id>5</article-id><title-group><article-title>Herons of <italic>two</italic> ponds
</article-title></title-group>
<contrib-group><contrib>Ada Roe<xref ref-type="aff">1</xref></contrib></contrib-group>
<pub-date><day>4</day><month>3</month><year>2021</year></pub-date>
<abstract><p>Of 96 herons 24 (25%) stayed.</p></abstract></article-meta></front>
<body><sec><title>Methods</title>
<p>We counted 96 herons<sup><xref ref-type="bibr" rid="b1">7</xref></sup> in <xref ref-type="table">Table
1</xref>, 10<sup>6</sup> in all, <inline-formula><mml:math><mml:mn>5</mml:mn></mml:math></inline-formula> each.</p>
<sec><title>Ponds</title><list><list-item><p>The first had 40.</p></list-item></list></sec></sec>
<table-wrap><label>Table 1</label><caption><title>Herons by pond</title><p>All of 2020.</p></caption>
<table><thead><tr><th>pond</th><th>herons</th></tr></thead>
<tbody><tr><td>first</td><td>40</td></tr><tr><td>second</td><td>31</td></tr>
<tr><td>third</td><td>25</td></tr><tr><td>Total</td><td>97</td></tr></tbody>
</table><table-wrap-foot><fn><p>Counted at dawn.</p></fn></table-wrap-foot></table-wrap></body>
<back><ack><p>Thanks to 3 keepers.</p></ack><ref-list><ref><year>1999</year></ref></ref-list></back></article>
"""


def blocks(document: Document) -> list[tuple[str, int, str]]:
    return [(b.kind, b.level, document.text[b.start : b.end]) for b in document.blocks]


def test_an_article_is_read_block_by_block() -> None:
    assert blocks(read(ARTICLE, "a.nxml")) == [
        ("title", 1, "Herons of two ponds"),
        ("heading", 2, "Abstract"),
        ("paragraph", 0, "Of 96 herons 24 (25%) stayed."),
        ("heading", 2, "Methods"),
        ("paragraph", 0, "We counted 96 herons\ufffc in Table 1, 10^6 in all, \ufffc each."),
        ("heading", 3, "Ponds"),
        ("item", 1, "The first had 40."),
        ("caption", 0, "Herons by pond"),
        ("caption", 0, "All of 2020."),
        ("cell", 0, "pond"),
        ("cell", 0, "herons"),
        ("cell", 0, "first"),
        ("cell", 0, "40"),
        ("cell", 0, "second"),
        ("cell", 0, "31"),
        ("cell", 0, "third"),
        ("cell", 0, "25"),
        ("cell", 0, "Total"),
        ("cell", 0, "97"),
        ("paragraph", 0, "Counted at dawn."),
        ("paragraph", 0, "Thanks to 3 keepers."),
    ]


def test_findings_stand_in_the_source_and_formulas_are_named() -> None:
    report = numcheck.check(ARTICLE, "jats")
    wrong, unread = sorted(report.findings, key=lambda finding: finding.rule)
    assert (wrong.rule, wrong.message) == ("NC601", "40 + 31 + 25 is 96, not 97")
    assert [ARTICLE[place.start : place.end] for place in wrong.places] == ["97", "40", "31", "25"]
    assert (unread.rule, unread.message) == ("NC903", "a formula is not read")


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("<p>It held <![CDATA[5 < 6]]> boats.</p>", "It held 5 < 6 boats.\n"),
        ("<p>One<break/>two &#x26; three &lt; 4.</p>", "One two & three < 4.\n"),
        ("<p>See <ext-link>http://a.b/5</ext-link>.</p>", "See \ufffc.\n"),
        ("<sec><title>A <italic>B</italic></title></sec>", "A B\n"),
        ("<p>&mine; 5</p>", "&mine; 5\n"),
        ("<abstract><title>Summary</title><p>Five.</p></abstract>", "Summary\nFive.\n"),
        ("<front><article-meta><label>5</label></article-meta></front><p>6</p>", "6\n"),
    ],
)
def test_the_text_is_what_the_article_says(source: str, text: str) -> None:
    assert read(source, "a.nxml").text == text


def test_entities_of_the_document_are_named_and_not_expanded() -> None:
    bomb = '<!DOCTYPE a [<!ENTITY a "x"><!ENTITY b "&a;&a;&a;&a;">]><article><p>&b; 5</p></article>'
    document = read(bomb, "a.nxml")
    assert "&b; 5" in document.text
    assert "entities that the document defines are not expanded" in document.skipped[0]


def test_a_comment_silences() -> None:
    source = "<p><!-- numcheck: ignore[NC202] as printed -->It opened on Friday, 4 March 2021.</p>"
    report = numcheck.check(source, "jats")
    assert [finding.rule for finding in report.suppressed] == ["NC202"]
    assert report.findings == ()
