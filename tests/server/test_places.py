"""Offsets and positions, in all three units of the protocol."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from lsprotocol.types import Position, PositionEncodingKind

from numcheck.readers.files import read_text
from numcheck.server.places import Places

TEXTS = st.text(st.sampled_from("a 1é漢🎈\n\r"), max_size=40)


@given(TEXTS, st.sampled_from(list(PositionEncodingKind)), st.integers(0, 40))
def test_a_position_leads_back_to_its_offset(
    source: str, encoding: PositionEncodingKind, offset: int
) -> None:
    places = Places(read_text(source), encoding)
    at = min(offset, len(source))
    if source[at - 1 : at + 1] != "\r\n":
        assert places.offset(places.position(at)) == at or source[at - 1 : at] in {"\r", "\n"}


def test_a_position_beyond_the_text_means_its_end() -> None:
    places = Places(read_text("ab\ncd"), PositionEncodingKind.Utf16)
    assert places.offset(Position(0, 99)) == 2
    assert places.offset(Position(9, 0)) == 5
