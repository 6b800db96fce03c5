"""Reads which groups of a table the text speaks of: "placebo (n = 35)" and a header "Placebo"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from numcheck.lexicon.word_lists import word_lists
from numcheck.model.analysis import Analysis
from numcheck.model.mention import Mention
from numcheck.model.relation_figures import Grouped
from numcheck.model.sentence import Sentence
from numcheck.relations.table import Table, tables_of

SIGNS = frozenset({"n", "="})
LABEL = 6  # words before "(n = 35)" that may name the group
LEAST = 2  # groups that the text and the table must both name
OPENING = frozenset({"(", "[", ",", ":"})
CAPTION = "table"


class _Group(NamedTuple):
    """A group with its size: the words that name it, and the number."""

    name: frozenset[str]
    size: Mention


def read(analysis: Analysis) -> Iterator[Grouped]:
    """One `Grouped` per sentence or caption and table that name the same groups with their size."""
    tables = list(tables_of(analysis))
    if not tables:
        return
    told = [
        (sentence, groups)
        for sentence in analysis.sentences
        if sentence.block.kind != "cell" and len(groups := list(_told(sentence))) >= LEAST
    ]
    for table in tables:
        heads = _heads(table)
        for sentence, groups in told:
            pairs = _pairs(groups, heads)
            if len(pairs) >= LEAST:
                yield Grouped(
                    pairs=tuple(pairs),
                    caption=_is_caption(analysis.document.text, sentence, table),
                    assigned=_assigns(sentence),
                )


def _told(sentence: Sentence) -> Iterator[_Group]:
    """The groups of a sentence or header: "stress (n = 41) and control (n = 40)"."""
    for mention in sentence.mentions:
        before = sentence.before(mention, LABEL + len(SIGNS) + 1)
        if _is_size(mention, before):
            words = before[: -len(SIGNS)]
            name = _name(words[:-1] if words[-1:] and words[-1] in OPENING else words)
            if name:
                yield _Group(name, mention)


def _is_size(mention: Mention, before: Sequence[str]) -> bool:
    value = mention.measure.value if mention.measure else None
    whole = value is not None and value.denominator == 1 and mention.form == "point"
    return whole and tuple(before[-2:]) == ("n", "=")


def _name(words: Sequence[str]) -> frozenset[str]:
    """The words right before the size that name the group, up to one that opens another phrase."""
    lists, name = word_lists("tables"), []
    for word in reversed(words):
        if word in lists["borders"].words or not (word[0].isalnum() or word == "-"):
            break
        name.append(word)
    return frozenset(name) - lists["fillers"].words - {"-"}


def _heads(table: Table) -> list[_Group]:
    """The groups that the header names with their size."""
    cells = (cell for row in range(table.body) for cell in table.row(row)[1:] if cell)
    return [group for cell in cells for sentence in cell.sentences for group in _told(sentence)]


def _pairs(told: Sequence[_Group], heads: Sequence[_Group]) -> list[tuple[Mention, Mention]]:
    """Each group of the text with the only one of the header that has its name."""
    pairs: list[tuple[Mention, Mention]] = []
    for group in told:
        named = [head for head in heads if head.name == group.name]
        named = named or [head for head in heads if head.name < group.name]
        sizes = {head.size.measure.value for head in named if head.size.measure}
        if len(sizes) == 1:
            pairs.append((group.size, named[0].size))
    return pairs if len({second for _, second in pairs}) == len(pairs) else []


def _is_caption(text: str, sentence: Sentence, table: Table) -> bool:
    """Whether the block of the sentence stands right above the table and begins with "Table"."""
    block = sentence.block
    first = min(cell.start for cell in table.cells.values())
    if first < block.end or text[block.end : first].strip(" \n\r|*"):
        return False
    return text[block.start : block.end].lstrip("*_ ").lower().startswith(CAPTION)


def _assigns(sentence: Sentence) -> bool:
    """Whether the groups are told as they were made, before anybody left them."""
    assigning = word_lists("tables")["assigning"].words
    return any(word.lower in assigning for word in sentence.words)
