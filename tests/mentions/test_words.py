"""What is one word, and what is several."""

from __future__ import annotations

from itertools import pairwise

import pytest

from numcheck.mentions.words import words


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("", ""),
        (" \n", ""),
        ("The 27-year-old man", "the 27 - year - old man"),
        ("US-led", "us - led"),
        ("1,204 or 3.5, then 12.07.2021.", "1,204 or 3.5 , then 12.07.2021 ."),
        ("the 3rd, the 1990s and 21ST", "the 3rd , the 1990s and 21st"),
        ("5km, 12k, 3bn", "5 km , 12 k , 3 bn"),
        ("the U.S. Army, e.g. a Ph.D. at 5 p.m.", "the u.s. army , e.g. a ph.d. at 5 p.m."),
        ("the G20 and COVID-19", "the g20 and covid - 19"),
        ("the town's mills'", "the town 's mills '"),
        ("it’s Ann’s; don’t o’clock", "it 's ann 's ; don't o'clock"),
        ("£2.4m (38%) – “yes”", "£ 2.4 m ( 38 % ) – “ yes ”"),
        ("_very_ snake_case", "_ very _ snake _ case"),
        ("cafe\u0301s in São", "cafe\u0301s in são"),
        ("10^6 m²", "10 ^ 6 m²"),
        ("use \ufffc now", "use \ufffc now"),
        ("AT&T 3/4 10:30", "at & t 3 / 4 10 : 30"),
    ],
)
def test_a_sentence_is_cut_into_words_numerals_and_signs(text: str, cut: str) -> None:
    assert " ".join(word.lower for word in words(text, 0, len(text))) == cut


@pytest.mark.parametrize("text", ["The İstanbul 5’s", "A ß and K 12", "x  1,204\u2028y"])
def test_every_word_knows_its_place(text: str) -> None:
    for word in words(text, 0, len(text)):
        quoted = text[word.start : word.end].replace("’", "'")
        assert word.lower in (quoted.lower(), quoted)


def test_only_the_part_asked_for_is_cut() -> None:
    text = "Of 45 men. In 1,204 towns."
    assert [word.lower for word in words(text, 11, 19)] == ["in", "1,204"]
    assert [word.start for word in words(text, 11, 19)] == [11, 14]


@pytest.mark.parametrize("piece", ["1,", "a'", "U.", "a.", "'s", "e\u0301", "1st", "..", "a_"])
def test_endless_text_is_cut_without_a_gap(piece: str) -> None:
    text = piece * 100_000
    cut = words(text, 0, len(text))
    assert (cut[0].start, cut[-1].end) == (0, len(text))
    assert all(one.end == other.start for one, other in pairwise(cut))
