"""Each list of relations changes what its own text says, and keeps the grammar of its file."""

from __future__ import annotations

from dataclasses import replace

import pytest

from numcheck.lexicon.relations import relation_lists, relation_words
from numcheck.model.relation import Change, Relation, Same, Share, Sum
from numcheck.pipeline import analyse
from numcheck.readers.files import read_text
from numcheck.relations import change, ends, part_lists, partings, same_share, share, split

READERS = (change, ends, part_lists, partings, same_share, share, split)
READS = [
    pytest.param(name, text, says, id=name)
    for name, entry in relation_lists().items()
    for text, says in entry.reads.items()
]


def told(text: str) -> str:
    """What the text says of its figures, in the form of the lexicon's `reads`."""
    found = map(_said, analyse(read_text(text)).relations)
    return "; ".join(said for said in found if said)


def _said(relation: Relation) -> str:
    match relation:
        case Share(part=part, whole=whole, ratio=ratio):
            return f"{part.span.text} of {whole.span.text} is {ratio.span.text}"
        case Sum(whole=whole, parts=parts, exhaustive=exhaustive):
            added = " + ".join(part.span.text for part in parts)
            return f"{added} is {'' if exhaustive else 'at most '}{whole.span.text}"
        case Change(before=before, after=after, delta=delta, direction=direction):
            way = {1: "up", -1: "down", 0: "changed by"}[direction]
            return f"{before.span.text} to {after.span.text} is {way} {delta.span.text}"
        case Same(first=first, second=second, said_as="share"):
            return f"{first.span.text} is {second.span.text}"
        case _:
            return ""


@pytest.mark.parametrize(("name", "text", "says"), READS)
def test_a_list_lets_its_text_be_read(name: str, text: str, says: str) -> None:
    assert told(text) == says, name


@pytest.mark.parametrize(("name", "text", "says"), READS)
def test_without_the_list_its_text_is_read_otherwise(
    monkeypatch: pytest.MonkeyPatch, name: str, text: str, says: str
) -> None:
    words = relation_words()
    without = replace(words, **{name: type(getattr(words, name))()})
    for reader in READERS:
        monkeypatch.setattr(reader, "relation_words", lambda: without)
    assert told(text) != says


def test_every_list_names_its_source() -> None:
    assert [name for name, entry in relation_lists().items() if not entry.source] == []


def test_no_word_is_both_a_rise_and_a_fall() -> None:
    words = relation_words()
    assert words.rises & words.falls == set()


def test_complements_exclude_each_other_both_ways() -> None:
    complements = relation_words().complements
    for word, others in complements.items():
        assert word not in others
        assert all(word in complements[other] for other in others)


def test_a_word_stands_once_in_its_list() -> None:
    for name, entry in relation_lists().items():
        assert len(entry.listed) == len(set(entry.listed)), name
