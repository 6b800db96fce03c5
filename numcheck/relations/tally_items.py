"""Counts the things in a list of one sentence: "Hove, Deal, and Rye", "sea and air; land"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from numcheck.claims.lemma import is_plural
from numcheck.lexicon.function_words import function_words
from numcheck.lexicon.word_lists import word_lists
from numcheck.model.sentence import Word
from numcheck.relations.line import CLOSING, OPENING

LONGEST = 160  # words; a longer stretch is no list
SHORT = 5  # words of an item that is surely one thing: "trial courts"
QUOTES = frozenset('"“”«»„')
DASHES = frozenset({"—", "–"})
ENDS = frozenset({".", "?", "!"})
BREAKS = frozenset({":", "?", "!", "|"})


class Items(NamedTuple):
    """The things listed, and how few and how many they may be; *names*: all are capitalised."""

    spans: tuple[tuple[int, int], ...]
    least: int
    most: int
    names: bool


class _Piece(NamedTuple):
    """What stands between two commas or semicolons, brackets left out.

    *joiner*: the "and" that it opens with, or ""; *nested*: joiners inside, of which
    *either* offer one thing or the other; *aside*: joiners in brackets.
    """

    words: tuple[Word, ...]
    joiner: str
    nested: int
    either: int
    aside: int

    @property
    def joined(self) -> bool:
        return self.joiner != ""

    @property
    def first(self) -> str:
        return self.words[0].lower

    @property
    def last(self) -> str:
        return self.words[-1].lower


def count_items(text: str, words: Sequence[Word], *, dashed: bool, kind: bool) -> Items | None:
    """The items that *words* of *text* list from the start, None where they may be no full list.

    *kind*: the noun counted is one of kinds, so that an item in the plural is still one.
    """
    stretch = _stretch(words, dashed=dashed)
    if not stretch or len(stretch) > LONGEST or not _is_list(stretch):
        return None
    pieces = tuple(_pieces(stretch, ";"))
    items = _semicolons(pieces) if len(pieces) > 1 else None
    if len(pieces) == 1:
        pieces = tuple(_pieces(stretch, ","))
        closed = len(pieces) > 1 or len(stretch) < len(words)
        items = _commas(pieces, kind=kind) if closed else None
    if items is None:
        return None
    return items._replace(names=all(text[start].isupper() for start, _ in items.spans))


def _stretch(words: Sequence[Word], *, dashed: bool) -> tuple[Word, ...]:
    """The words up to the end of the sentence, of the bracket around, or the second dash."""
    depth = 0
    for at, word in enumerate(words):
        depth += (word.lower in OPENING) - (word.lower in CLOSING)
        closes = depth < 0 or (dashed and word.lower in DASHES)
        if closes or (word.lower in ENDS and at == len(words) - 1):
            return tuple(words[:at])
    return tuple(words)


def _is_list(words: tuple[Word, ...]) -> bool:
    """Whether the stretch can be a list of all there is: no clause, no "such as"."""
    lists = word_lists("listings")
    lower = tuple(word.lower for word in words)
    if lower[0] in lists["clauses"].words or not lists["ordinals"].words.isdisjoint(lower[:2]):
        return False
    if not BREAKS.isdisjoint(lower):
        return False
    if not DASHES.isdisjoint(lower) or not QUOTES.isdisjoint(lower):
        return False
    return not any(lists["open_ended"].at(lower[at : at + 3]) for at in range(len(lower)))


def _pieces(words: tuple[Word, ...], sign: str) -> Iterator[_Piece]:
    """The stretch cut at *sign* outside brackets, empty pieces left out."""
    joiners = word_lists("listings")["joiners"].words
    depth, held, aside = 0, list[Word](), 0
    for word in (*words, Word(words[-1].end, words[-1].end, sign)):
        if word.lower == sign and depth == 0:
            if held:
                yield _piece(held, aside)
            held, aside = [], 0
        elif depth > 0 or word.lower in OPENING:
            depth += (word.lower in OPENING) - (word.lower in CLOSING)
            aside += word.lower in joiners or word.lower in {",", ";"}
        else:
            held.append(word)


def _piece(words: list[Word], aside: int) -> _Piece:
    lists = word_lists("listings")
    joined = words[0].lower in {"and", "or", "&", "and/or"} and len(words) > 1
    own = tuple(words[1:] if joined else words)
    nested = sum(word.lower in lists["joiners"].words for word in own)
    either = sum(word.lower in lists["either"].words for word in own)
    return _Piece(own, words[0].lower if joined else "", nested, either, aside)


def _semicolons(pieces: tuple[_Piece, ...]) -> Items | None:
    """Items between semicolons; the last must open with "and", else a clause may follow."""
    if not pieces[-1].joined:
        return None
    more = sum(piece.nested for piece in pieces) + sum(piece.aside for piece in pieces)
    return Items(_spans(pieces), len(pieces), len(pieces) + more, names=False)


def _commas(pieces: tuple[_Piece, ...], *, kind: bool) -> Items | None:
    if any(_is_clause(piece) for piece in pieces):
        return None
    final = next((at for at, piece in enumerate(pieces) if piece.joined), None)
    if final is None:
        final = next((at for at, piece in enumerate(pieces) if _conjuncts(piece)), None)
        if final is None:
            return None
        return _bounds(pieces, final, len(pieces) + 1, kind=kind)
    return _bounds(pieces, final, len(pieces), kind=kind)


def _is_clause(piece: _Piece) -> bool:
    auxiliaries = function_words().auxiliaries - {"not", "being", "having"}
    return any(word.lower in auxiliaries for word in piece.words)


def _conjuncts(piece: _Piece) -> tuple[tuple[Word, ...], ...]:
    """The two sides of the only "and" of the piece, () if there is none."""
    places = [at for at, word in enumerate(piece.words) if word.lower in {"and", "or", "&"}]
    if len(places) != 1 or not 0 < places[0] < len(piece.words) - 1:
        return ()
    return piece.words[: places[0]], piece.words[places[0] + 1 :]


def _bounds(pieces: tuple[_Piece, ...], final: int, size: int, *, kind: bool) -> Items | None:
    """How few and how many the pieces may be, the list ending at the piece *final* or later."""
    trailing = len(pieces) - 1 - final
    split = _conjuncts(pieces[final]) if not pieces[final].joined else ()
    nested = sum(piece.nested for piece in pieces) - bool(split)
    if pieces[final].joiner == "and":  # then "tea or coffee" inside is one thing
        nested -= sum(piece.either for piece in pieces)
    most = size + nested + (nested > 1) + sum(piece.aside for piece in pieces)
    least = size - trailing - _asides(pieces[: final + 1])
    if split and max(map(_length, split)) > SHORT:
        least -= 1
    if not kind and any(_is_many(piece) for piece in pieces):
        most = LONGEST
    before, after = pieces[:final], pieces[final + 1 :]
    spans = (*_spans(before), *(map(_span, split) if split else _spans(pieces[final : final + 1])))
    return Items((*spans, *_spans(after)), least, most, names=False)


def _asides(pieces: tuple[_Piece, ...]) -> int:
    """The pieces that may only say more of the one before: ", the mayor,", ", where I live,"."""
    words = word_lists("listings")["asides"].words
    opening = {pieces[0].first}
    return sum(piece.first in words and piece.first not in opening for piece in pieces[1:])


def _length(words: tuple[Word, ...]) -> int:
    """The words, a hyphened one counted once."""
    return len(words) - 2 * sum(word.lower == "-" for word in words)


def _is_many(piece: _Piece) -> bool:
    """Whether the piece may name more than one thing: "his parents"."""
    return is_plural(piece.last) or any(word.lower[:1].isdigit() for word in piece.words)


def _spans(pieces: tuple[_Piece, ...]) -> tuple[tuple[int, int], ...]:
    return tuple(_span(piece.words) for piece in pieces)


def _span(words: tuple[Word, ...]) -> tuple[int, int]:
    return words[0].start, words[-1].end
