"""Counts the items of a numbered list in running text: "(1) … (2) …", "a) …", "first, …"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from numcheck.model.sentence import Word

ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")
LETTERS = tuple("abcdefghijklmnopqrst")
DIGITS = tuple(map(str, range(1, 21)))
ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh")
LOOKS = ((True, ")"), (False, ")"), (False, "."))  # "(1)", "1)" and "1."
STOPS = frozenset({".", "?", "!"})
SEPARATORS = frozenset({",", ";", ".", "?", "!", "and", "or", "/", ")", "&", "plus"})


class Marker(NamedTuple):
    """A label of a list and where it stands, its bracket included."""

    start: int
    end: int
    at: int


class Style(NamedTuple):
    """How the labels of a list look: their names in order, and the signs around them."""

    names: tuple[str, ...]
    opening: bool
    closing: str


STYLES = (
    *(Style(names, *look) for names in (DIGITS, LETTERS, ROMAN) for look in LOOKS),
    Style(ORDINALS, opening=False, closing=","),
)


def opens(words: Sequence[Word]) -> bool:
    """Whether *words* open with the first label of a list."""
    return _style(words) is not None


def markers(words: Sequence[Word], number: int) -> tuple[Marker, ...]:
    """The labels 1, 2, 3, … that *words* open with and go on; () if they open with none.

    Labels beyond *number*, or behind one with "and", must stand where an item can begin,
    behind a sign or "and", and in the sentence of the others: a list may be taken up later.
    """
    style = _style(words)
    if style is None:
        return ()
    found = [_marker(words, 0, style)]
    for at in range(1, len(words)):
        if len(found) == len(style.names):
            break
        if _is_label(words, at, style, len(found)):
            last = len(found) >= number or _is_joined(words, found)
            if last and not _belongs(words, found, at):
                break
            found.append(_marker(words, at, style))
    return tuple(found)


def _is_joined(words: Sequence[Word], found: Sequence[Marker]) -> bool:
    """Whether "and" before the last label closes the list, it seems."""
    return len(found) > 1 and words[found[-1].at - 1].lower in {"and", "or"}


def goes_on(words: Sequence[Word], first: Sequence[Word], found: int) -> bool:
    """Whether the label after the first *found* stands anywhere in *words*.

    It may have lost or changed its bracket; *first* are the words that the list opens with.
    """
    style = _style(first)
    if style is None:
        return False
    looks = (Style(style.names, True, ")"), Style(style.names, False, style.closing))
    return any(_is_label(words, at, look, found) for at in range(len(words)) for look in looks)


def _belongs(words: Sequence[Word], found: Sequence[Marker], at: int) -> bool:
    """Whether the label at *at* goes on with the list as the labels before it did."""
    between = {word.lower for word in words[found[-1].at : at]}
    before = {word.lower for word in words[: found[-1].at]}
    crosses = not STOPS.isdisjoint(between) and STOPS.isdisjoint(before)
    return words[at - 1].lower in SEPARATORS and not crosses


def _style(words: Sequence[Word]) -> Style | None:
    """The style of the label that *words* open with: it is the first of its kind."""
    return next((style for style in STYLES if words and _is_label(words, 0, style, 0)), None)


def _is_label(words: Sequence[Word], at: int, style: Style, number: int) -> bool:
    """Whether label *number*, counted from 0, stands there."""
    if number >= len(style.names):
        return False
    if style.opening:
        if words[at].lower != "(":
            return False
        at += 1
    elif at > 0 and words[at - 1].lower in {"(", "["}:
        return False
    if at + 1 >= len(words) or words[at].lower != style.names[number]:
        return False
    closes = words[at + 1]
    if closes.lower != style.closing or closes.start > words[at].end:
        return False
    if style.names is ORDINALS and at > 0 and words[at - 1].lower not in SEPARATORS:
        return False
    return style.closing == ")" or (at + 2 < len(words) and words[at + 2].start > closes.end)


def _marker(words: Sequence[Word], at: int, style: Style) -> Marker:
    end = at + 1 + style.opening
    return Marker(words[at].start, words[end].end, at)
