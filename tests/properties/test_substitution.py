"""Every number that a reader takes from a source stands exactly where the reader says.

The proof is substitution: other digits are written over the place of a number in the source,
the source is read again, and exactly those characters of the text must have changed.
`NUMCHECK_TRIALS=2000 pytest tests/properties` tries harder than the default.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from numcheck.model.document import Document
from numcheck.readers.files import read_text
from tests.properties import markup

TRIALS = int(os.environ.get("NUMCHECK_TRIALS", "40"))  # documents per format
EACH = 6  # numbers of one document that are tried
DIGITS = re.compile(r"[0-9]+")
OTHER_DIGITS = str.maketrans("0123456789", "1234567890")

careful = settings(
    deadline=None,
    max_examples=TRIALS,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
FORMATS = {
    "html": markup.html,
    "csv": markup.csv,
    "tsv": markup.tsv,
    "ipynb": markup.ipynb,
    "latex": markup.latex,
    "jats": markup.jats,
    "rst": markup.rst,
}
every_format = pytest.mark.parametrize("name", FORMATS)


def quoted_numbers(document: Document) -> Iterator[tuple[int, int]]:
    """The runs of digits that stand in the source as they are, one character for another."""
    for number in DIGITS.finditer(document.text):
        span = document.locate(number.start(), number.end())
        if span.text == number[0]:
            yield number.span()


@every_format
@given(data=st.data())
@careful
def test_other_digits_in_the_source_change_exactly_their_place(
    name: str, data: st.DataObject
) -> None:
    source = data.draw(FORMATS[name])
    document = read_text(source, name)
    for start, end in list(quoted_numbers(document))[:EACH]:
        span = document.locate(start, end)
        other = span.text.translate(OTHER_DIGITS)
        again = read_text(source[: span.start] + other + source[span.end :], name)
        assert again.text == document.text[:start] + other + document.text[end:]


@every_format
@given(data=st.data())
@careful
def test_the_segments_cover_the_text_in_the_order_of_the_source(
    name: str, data: st.DataObject
) -> None:
    document = read_text(data.draw(FORMATS[name]), name)
    behind = source_behind = 0
    for segment in document.segments:
        assert segment.start == behind
        assert source_behind <= segment.source_start <= segment.source_end <= len(document.source)
        if segment.verbatim:
            quoted = document.source[segment.source_start : segment.source_end]
            assert document.text[segment.start : segment.end] == quoted
        behind, source_behind = segment.end, segment.source_end
    assert behind == len(document.text)
    behind = 0
    for block in document.blocks:
        assert behind <= block.start < block.end <= len(document.text)
        behind = block.end
