"""What a terminal shows of a text, and how many columns that takes."""

from __future__ import annotations

from unicodedata import bidirectional, category, combining, east_asian_width

TAB = "    "
STAND_IN = "\N{REPLACEMENT CHARACTER}"
DIRECTIONS = frozenset({"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"})


def shown(text: str) -> str:
    """*text* with tabs as spaces, and a stand-in for all that steers a terminal."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(map(_shown, text))


def columns(text: str) -> int:
    """The columns that a shown text takes: wide signs two, combining marks none."""
    if text.isascii():
        return len(text)
    return sum(map(width, text))


def width(character: str) -> int:
    """The columns of one shown character."""
    if combining(character) or category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if east_asian_width(character) in "WF" else 1


def one_line(text: str) -> str:
    """*text* as it can be shown on one line."""
    return shown(" ".join(text.split()))


def _shown(character: str) -> str:
    if character == "\t":
        return TAB
    if category(character) in ("Cc", "Cs", "Zl", "Zp"):
        return STAND_IN
    return STAND_IN if bidirectional(character) in DIRECTIONS else character
