"""One scan that finds every place where a mention may begin."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from numcheck.lexicon.calendar import month_names, time_openers, weekday_names
from numcheck.lexicon.currencies import signs
from numcheck.lexicon.numerals import numeral_words
from numcheck.mentions.context import Anchor, AnchorKind
from numcheck.mentions.digits import GLYPHS
from numcheck.mentions.pattern import Pattern

SIGNS = "-−–"
LETTERS = Pattern(r"[a-zA-Z]+")


def find_anchors(text: str) -> Iterator[Anchor]:
    """All anchors of *text*, left to right; a minus that belongs to a number is in its anchor.

    The text is cut into runs of letters, digits and currency signs, and a run of letters is
    looked up in a table: five times as fast as one pattern that knows every word.
    """
    known = _known()
    done = 0
    for token in _tokens().finditer(text):
        kind = token.lastgroup
        if kind is None and token[0].lower() not in known:
            continue
        start, end = token.span()
        if start < done:
            continue
        if kind == "digits":
            start -= _signed(text, start)
            yield Anchor(start, end, "digits", text[start:end])
        elif anchor := _money_at(text, start) or (kind is None and _word_at(text, start, end)):
            done = anchor.end
            yield anchor


def _money_at(text: str, start: int) -> Anchor | None:
    sign = _money().match(text, start)
    return Anchor(start, sign.end(), "sign", sign[0]) if sign else None


def _word_at(text: str, start: int, end: int) -> Anchor | None:
    """The opening word, or words, that begin with the letters from *start* to *end*."""
    lower = text[start:end].lower()
    if lower in _several() and (opener := _several()[lower].match(text, start)):
        end, lower = opener.end(), opener[0].lower()
    kind = _word_kinds().get(lower)
    return Anchor(start, end, kind, lower) if kind and _stands_alone(text, start, end) else None


@cache
def _known() -> frozenset[str]:
    """Every run of letters, in lower case, that an anchor may begin with."""
    runs = (LETTERS.match(sign) for sign in signs())
    money = (run[0].lower() for run in runs if run)
    return frozenset((*_word_kinds(), *_several(), *money))


@cache
def _tokens() -> re.Pattern[str]:
    """Runs of letters (no group), runs of digits, and signs of money that are no letters."""
    symbols = "".join({re.escape(sign[0]) for sign in signs() if not sign[0].isalpha()})
    glyphs = "".join(GLYPHS)
    return re.compile(
        r"[a-zA-Z]+"
        rf"|(?P<digits>[0-9{glyphs}]|(?<![\w.])\.(?=[0-9]))[0-9]*"
        rf"|(?P<sign>[{symbols}])"
    )


@cache
def _money() -> re.Pattern[str]:
    """A currency sign or code that stands before an amount."""
    money = "|".join(sorted(map(re.escape, signs()), key=len, reverse=True))
    return re.compile(rf"(?<![^\W_])(?:{money})(?=[ \N{{NO-BREAK SPACE}}]?[-−]?[0-9.(])")


@cache
def _word_kinds() -> dict[str, AnchorKind]:
    """Which grammar family each opening word calls."""
    words = numeral_words()
    kinds: dict[str, AnchorKind] = dict.fromkeys(time_openers(), "time")
    kinds |= dict.fromkeys((*words.cardinals, *words.ordinals, "half"), "number")
    counted = (*words.scales, *words.groups, *words.denominators)
    kinds |= {f"{article} {word}": "number" for article in ("a", "an") for word in counted}
    kinds |= {f"quarter {scale}": "number" for scale in words.scales}
    kinds |= dict.fromkeys(weekday_names(), "weekday")
    return kinds | dict.fromkeys(month_names(), "month")


@cache
def _several() -> dict[str, re.Pattern[str]]:
    """For each run of letters that may go on, as "a dozen" and "Q3" do, all that it opens."""
    known = [(LETTERS.match(opener), opener) for opener in _word_kinds()]
    heads = {head[0] for head, opener in known if head and head[0] != opener}
    return {
        wanted: re.compile(
            rf"\b(?i:{trie(opener for head, opener in known if head and head[0] == wanted)})\b"
        )
        for wanted in heads
    }


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Whether no digit or underscore makes the letters part of a longer word."""
    around = text[start - 1 : start] + text[end : end + 1]
    return not (around and ("_" in around or any(map(str.isalnum, around))))


def _signed(text: str, start: int) -> bool:
    """Whether the sign before *start* is a minus: not a dash between words or numbers."""
    if start == 0 or text[start - 1] not in SIGNS:
        return False
    before = text[max(0, start - 3) : start - 1]
    if not before:
        return True
    if before[-1] not in " \t\n([=<>≤≥~≈∼±,;:/\N{NO-BREAK SPACE}":
        return False
    return not (before[:-1].isdigit() and text[start - 1] != "−")


def trie(words: Iterable[str]) -> str:
    """A regex alternation of *words* that never tries a letter twice."""
    root: dict[str, dict[str, object]] = {}
    for word in words:
        node = root
        for letter in word:
            node = node.setdefault(letter, {})  # type: ignore[assignment]
        node[""] = {}
    return _branch(root)


def _branch(node: dict[str, dict[str, object]]) -> str:
    ends = "" in node
    branches = [
        re.escape(letter) + _branch(below)  # type: ignore[arg-type]
        for letter, below in sorted(node.items())
        if letter
    ]
    if not branches:
        return ""
    body = branches[0] if len(branches) == 1 and not ends else f"(?:{'|'.join(branches)})"
    return body + "?" if ends else body
