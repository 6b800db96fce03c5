"""No bytes and no text are an error, and none take more than linear time."""

from __future__ import annotations

import json
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

import numcheck
from numcheck.readers.files import FORMATS
from tests.properties.target import EVERY_FORMAT, checked, one_input
from tests.strategies.search import searched

PIECES = (
    "1", "204", "1,204", "3.5", "½", "10⁶", "×", "%", "percent", "million", "k", "$", "€", "°C",
    "km", "to", "and", "of", "from", "between", "–", "-", "—", "(", ")", "[", "]", "n =", "±",
    "=", "<", "p", "twelve", "hundred", "half", "a", "third", "almost", "more than", "rose",
    "fell", "doubled", "aged", "men", "women", "boats", "Monday", "4 March 2021", "2020", "'90s",
    "last year", "yesterday", "12:30", ".", ",", ":", ";", "\n", "\r\n", "\n\n", "- ", "1. ",
    "| ", "|---|", "# ", "*", "`", "<b>", "</b>", "&nbsp;", "\\", "{", "}", "\u00a0", "\u2009",
    "\ufeff", "\0", "é", "e\u0301", "😀", "٣", "Ⅳ", "²",
)  # fmt: skip
pieces = st.lists(st.sampled_from(PIECES) | st.text(max_size=3), max_size=30)
texts = pieces.map(" ".join) | pieces.map("".join) | st.text(max_size=200)
LONG = 20_000  # characters
SLOWEST = 4  # seconds for so many of them on a busy machine; quadratic time takes minutes


def written(text: str, format_name: str) -> str:
    """The text as that format has it: a notebook is JSON."""
    if format_name != "ipynb":
        return text
    return json.dumps({"cells": [{"cell_type": "markdown", "source": text}]})


@pytest.mark.parametrize("format_name", FORMATS)
@given(st.data())
@searched(60, 5000)
def test_no_text_is_an_error(format_name: str, data: st.DataObject) -> None:
    checked(written(data.draw(texts), format_name).encode("utf-8"), format_name)


@pytest.mark.parametrize("text", ["² - ", "### ² - One\n\n### ³ - Two", "at ²:30"])
def test_a_digit_that_is_no_number_is_no_error(text: str) -> None:
    assert not numcheck.check(text, "markdown").findings
    assert not numcheck.check(text).findings


@pytest.mark.parametrize("format_name", EVERY_FORMAT)
@given(st.binary(max_size=200) | texts.map(lambda text: text.encode("utf-8")))
@searched(60, 5000)
def test_no_bytes_are_an_error_but_binary_ones(format_name: str, raw: bytes) -> None:
    checked(raw, format_name)


@given(st.binary(max_size=200))
def test_the_first_byte_tells_a_fuzzer_s_format(raw: bytes) -> None:
    one_input(raw)


@pytest.mark.parametrize("format_name", FORMATS)
@given(st.data())
@searched(5, 200)
def test_a_long_text_of_one_pattern_is_read_in_linear_time(
    format_name: str, data: st.DataObject
) -> None:
    fragment = data.draw(texts.filter(bool))
    text = written(fragment * (LONG // len(fragment)), format_name)
    start = process_time()
    numcheck.check(text, format_name)
    assert process_time() - start < SLOWEST
