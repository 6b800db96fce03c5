"""Every character of the analysis text has its exact place in the source.

The proof is substitution: other digits are written over the place of a number in the
source, the document is read again, and exactly those characters must have changed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from numcheck.model.document import Document
from numcheck.readers import markdown, plain

DIGITS = re.compile(r"[0-9]+")
WORD = re.compile(r"[^\W\d_]{2}")  # a list mark has one letter
OTHER_DIGITS = str.maketrans("0123456789", "1234567890")

words = st.sampled_from(["mills", "Élan", "the", "of", "naïve", "😀", "5G", "a\xa0b", "it's"])
numbers = st.sampled_from(["7", "45", "1,204", "3.5", "1999", "12.07.2021", "10%", "$5"])
split_numbers = st.sampled_from(
    [
        "**1**,204",
        "1*2*3",
        "4***5***",
        "6`x`7",
        "8[9](u)0",
        "1<b>2</b>",
        "3~~4~~5",
        "10<sup>6</sup>",
    ]
)
marks = st.sampled_from(
    ["&nbsp;", "&amp;", "&#49;", r"\*", r"\_", r"\\", "*", "_", "[", "]", "|", "<br>", "`code 5`",
     "![pic 5](p.png)", "<http://x/2020>", "<!-- 5 -->", "[^1]", "~~", "&", "<", "!", "\\", "\t"]
)  # fmt: skip


def joined(parts: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.lists(parts, min_size=1, max_size=8).map(" ".join)


plain_phrases = joined(st.one_of(words, numbers, split_numbers, marks))
phrases = st.one_of(
    plain_phrases,
    plain_phrases.map("**{}**".format),
    plain_phrases.map("_{}_".format),
    plain_phrases.map("[{}](http://x/5 'six')".format),
    plain_phrases.map("~~{}~~".format),
)
lines = st.lists(phrases, min_size=1, max_size=4).map(" ".join)
paragraphs = st.lists(lines, min_size=1, max_size=4).flatmap(
    lambda rows: st.sampled_from(["\n", "  \n", "\\\n", "\n   ", "\n\t"]).map(
        lambda end: end.join(rows)
    )
)
cells = st.one_of(numbers, words, split_numbers, st.just(r"1 \| 2"), st.just(r"\|"), st.just(""))
rows = st.lists(cells, min_size=2, max_size=2).map(lambda row: f"| {row[0]} |{row[1]}|")
tables = st.lists(rows, min_size=1, max_size=4).map(
    lambda table: "\n".join(["| a | 5 |", "|---|:-:|", *table])
)
leaves = st.one_of(
    paragraphs,
    lines.map("# {}".format),
    lines.map("  ###\t{} ##".format),
    lines.map("{}\n===".format),
    tables,
    lines.map("```\n{}\n```".format),
    lines.map("\t{}".format),
    lines.map("<div>\n{}\n</div>".format),
    lines.map("[^1]: {}".format),
    st.just("[r]: http://x/5"),
    st.just("***"),
)


def indented(block: str, first: str, rest: str) -> str:
    return first + block.replace("\n", "\n" + rest)


blocks = st.recursive(
    leaves,
    lambda inner: st.one_of(
        inner.map(lambda block: indented(block, "> ", "> ")),
        inner.map(lambda block: indented(block, "> ", ">")),
        inner.map(lambda block: indented(block, "- ", "  ")),
        inner.map(lambda block: indented(block, "-\t", "\t")),
        inner.map(lambda block: indented(block, "12. ", "    ")),
        st.lists(inner, min_size=2, max_size=3).map("\n\n".join),
    ),
    max_leaves=6,
)
sources = st.builds(
    lambda mark, matter, body, newline: mark + (matter + body).replace("\n", newline),
    st.sampled_from(["", "\ufeff"]),
    st.sampled_from(["", "---\ndate: 2021-07-12\n---\n", "---\n"]),
    st.lists(blocks, min_size=1, max_size=4).map("\n\n".join),
    st.sampled_from(["\n", "\n", "\r\n", "\r"]),
)
careful = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])


def quoted_numbers(document: Document) -> Iterator[tuple[int, int]]:
    """The runs of digits that stand in the source as they are, one character for another."""
    for number in DIGITS.finditer(document.text):
        span = document.locate(number.start(), number.end())
        if span.text == number[0]:
            yield number.span()


@given(sources)
@careful
def test_the_segments_cover_the_text_in_the_order_of_the_source(source: str) -> None:
    document = markdown.read(source, "t")
    behind = source_behind = 0
    for segment in document.segments:
        assert segment.start == behind
        assert source_behind <= segment.source_start <= segment.source_end <= len(source)
        behind, source_behind = segment.end, segment.source_end
    assert behind == len(document.text)


@given(sources)
@careful
def test_every_block_maps_back_exactly(source: str) -> None:
    document = markdown.read(source, "t")
    assert not any("unclear" in part for part in document.skipped)
    for segment in document.segments:
        if segment.verbatim:
            quoted = source[segment.source_start : segment.source_end]
            assert document.text[segment.start : segment.end] == quoted
    behind = 0
    for block in document.blocks:
        assert behind <= block.start < block.end <= len(document.text)
        behind = block.end


@given(sources)
@careful
def test_other_digits_in_the_source_change_exactly_their_place_in_the_text(source: str) -> None:
    document = markdown.read(source, "t")
    for start, end in list(quoted_numbers(document))[:8]:
        span = document.locate(start, end)
        other = span.text.translate(OTHER_DIGITS)
        again = markdown.read(source[: span.start] + other + source[span.end :], "t")
        assert again.text == document.text[:start] + other + document.text[end:]


@given(st.text(alphabet="a5 .|-*#>`[]()~\\\n\r\t&;<_:^\xa0\ufeff\0", max_size=80))
@careful
def test_no_markdown_is_an_error(source: str) -> None:
    document = markdown.read(source, "t")
    assert not any("unclear" in part for part in document.skipped)
    for position in range(len(document.text)):
        span = document.locate(position, position + 1)
        assert span.text == source[span.start : span.end]


@given(st.text(alphabet="a5 .|-*#>1)(\n\r\t:\x0c\u2028\ufeff", max_size=120) | sources)
@careful
def test_plain_text_is_its_own_source_and_its_blocks_hold_all_its_words(source: str) -> None:
    document = plain.read(source, "t")
    assert document.text == source
    behind = 0
    for block in document.blocks:
        assert behind <= block.start < block.end <= len(source)
        assert not WORD.search(source, behind, block.start)
        behind = block.end
    assert not WORD.search(source, behind)
