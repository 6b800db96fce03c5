"""One regex that finds every place where a mention may begin."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from numcheck.lexicon.calendar import month_names, time_openers, weekday_names
from numcheck.lexicon.currencies import signs
from numcheck.lexicon.numerals import numeral_words
from numcheck.mentions.context import Anchor, AnchorKind
from numcheck.mentions.digits import GLYPHS

SIGNS = "-−–"


def find_anchors(text: str) -> Iterator[Anchor]:
    """All anchors of *text*, left to right; a minus that belongs to a number is in its anchor."""
    for found in anchor_pattern().finditer(text):
        kind = found.lastgroup
        start, end = found.span()
        if kind == "digits":
            start -= _signed(text, start)
            yield Anchor(start, end, "digits", text[start:end])
        elif kind == "sign":
            yield Anchor(start, end, "sign", text[start:end])
        else:
            lower = text[start:end].lower()
            yield Anchor(start, end, _word_kinds()[lower], lower)


@cache
def anchor_pattern() -> re.Pattern[str]:
    """Digits, currency signs and codes before digits, and every word that opens a mention."""
    money = "|".join(sorted(map(re.escape, signs()), key=len, reverse=True))
    return re.compile(
        rf"(?P<digits>[0-9{''.join(GLYPHS)}]|(?<![\w.])\.(?=[0-9]))[0-9]*"
        rf"|(?<![^\W_])(?P<sign>{money})(?=[ \N{{NO-BREAK SPACE}}]?[-−]?[0-9.(])"
        rf"|\b(?P<word>(?i:{trie(_word_kinds())}))\b"
    )


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
