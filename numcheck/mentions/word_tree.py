"""Reads the longest listed phrase at a place, a word at a time."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Generic, NamedTuple, TypeVar

from numcheck.mentions.pattern import Pattern

Meaning = TypeVar("Meaning")

GAPS = " \n\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}\N{THIN SPACE}\N{HAIR SPACE}-"
SIGNS = "[°º˚℃℉″\"”‰ℓ㎡㎢¢£¥$\u20a0-\u20bf]|′′?|''?|’’?"
WORD = rf"[A-Za-zµμΩ\N{{OHM SIGN}}Å\N{{ANGSTROM SIGN}}åöéóñã☉⊙⊕]+|{SIGNS}"
PIECE = Pattern(WORD)
FIRST = Pattern(rf"[{GAPS}]?({WORD})")
NEXT = Pattern(rf"\.?[{GAPS}]?({WORD})")


@dataclass(slots=True)
class Node(Generic[Meaning]):
    """What the words so far mean, if anything, and the words that may follow."""

    meaning: Meaning | None = None
    words: dict[str, Node[Meaning]] = field(default_factory=dict)


class Phrase(NamedTuple, Generic[Meaning]):
    """A phrase as it stands in the text, and what it means."""

    start: int
    end: int
    meaning: Meaning


def grow(phrases: Iterable[tuple[str, Meaning]]) -> dict[str, Node[Meaning]]:
    """The tree of *phrases* and their meanings, by first word."""
    root: Node[Meaning] = Node()
    for phrase, meaning in phrases:
        node = root
        for word in PIECE.findall(phrase):
            node = node.words.setdefault(word, Node())
        node.meaning = meaning
    return root.words


def longest(tree: dict[str, Node[Meaning]], text: str, start: int) -> Phrase[Meaning] | None:
    """The longest phrase that begins at *start* or one gap after it, or None.

    Words are looked up as written, then in lower case.
    """
    found = FIRST.match(text, start)
    if found is None:
        return None
    word = found[1]
    node = tree.get(word) or tree.get(word.lower())
    if node is None:
        return None
    first, end = found.start(1), found.end()
    best = None if node.meaning is None else Phrase(first, end, node.meaning)
    while node.words:
        found = NEXT.match(text, end)
        if found is None:
            break
        following = node.words.get(found[1]) or node.words.get(found[1].lower())
        if following is None:
            break
        node, end = following, found.end()
        if node.meaning is not None:
            best = Phrase(first, end, node.meaning)
    return best
