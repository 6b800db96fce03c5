"""The lists of words keep the grammar of their files."""

from __future__ import annotations

from itertools import combinations

import pytest

from numcheck.lexicon.word_lists import word_lists

FILES = (
    "answers",
    "anniversaries",
    "changes",
    "comparisons",
    "dimensions",
    "estimates",
    "hundred",
    "results",
    "intervals",
    "listings",
    "majorities",
    "products",
    "tables",
)


@pytest.mark.parametrize("name", FILES)
def test_every_list_names_its_source_and_a_reading(name: str) -> None:
    for key, words in word_lists(name).items():
        assert words.source, key
        assert words.reads, key


def test_no_word_tells_two_ways_or_two_factors() -> None:
    lists = word_lists("changes")
    factors = [words.words for words in lists.values() if words.number]
    ways = [lists[name].words for name in ("upward", "downward", "rise_nouns", "fall_nouns")]
    for one, other in (*combinations(factors, 2), *combinations(ways, 2)):
        assert one & other == set()


def test_a_phrase_is_found_at_either_end() -> None:
    past = word_lists("changes")["past"]
    assert past.ending(("well", "over")) == ("well", "over")
    assert past.at(("more", "than", "ten")) == ("more", "than")
    assert past.at(("ten",)) == ()
