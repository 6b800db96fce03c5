"""The words of relations keep the grammar of their file."""

from __future__ import annotations

from numcheck.lexicon.relations import relation_tables, relation_words


def test_every_list_names_its_source_and_a_reading() -> None:
    for name, entry in relation_tables().items():
        assert entry["source"], name
        assert entry["reads"], name


def test_no_word_is_both_a_rise_and_a_fall() -> None:
    words = relation_words()
    assert words.rises & words.falls == set()


def test_complements_exclude_each_other_both_ways() -> None:
    complements = relation_words().complements
    for word, others in complements.items():
        assert word not in others
        assert all(word in complements[other] for other in others)


def test_a_word_stands_once_in_its_list() -> None:
    for name, entry in relation_tables().items():
        listed = entry.get("words") or entry.get("phrases") or entry["pairs"]
        assert len(listed) == len(set(listed)), name
