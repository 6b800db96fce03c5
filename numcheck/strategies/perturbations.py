"""Rewrites of a text that leave its meaning, and so its findings, as they are."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator

from hypothesis import strategies as st

NARROW = 60  # columns of a wrapped paragraph
CLEAN = "The valley is green, and the road along the river is good."
NO_BREAK = "\u00a0"
SYMBOLS = frozenset({"km", "m", "kg", "cm"})  # the other short words are "and", "to" and the like

Rewrite = Callable[[str], str]


def perturbations(text: str) -> st.SearchStrategy[str]:
    """*text*, plain or Markdown, rewritten in ways that no reader would notice.

    Other line ends, other widths of a paragraph, doubled and no-break spaces, letters composed
    or decomposed, "percent" for "%", curly quotes, one more paragraph without numbers. Shrinks
    toward the text itself.
    """
    return st.lists(st.sampled_from(REWRITES), max_size=3, unique=True).map(
        lambda chosen: _rewritten(text, chosen)
    )


def _rewritten(text: str, rewrites: list[Rewrite]) -> str:
    for rewrite in rewrites:
        text = rewrite(text)
    return text


def windows_lines(text: str) -> str:
    """Line ends of two characters."""
    return text.replace("\r\n", "\n").replace("\n", "\r\n")


def decomposed(text: str) -> str:
    """Letters and their accents apart."""
    return unicodedata.normalize("NFD", text)


def doubled_spaces(text: str) -> str:
    """Two spaces after every sentence."""
    return text.replace(". ", ".  ")


def no_break_spaces(text: str) -> str:
    """A number and the unit, scale or month behind it kept on one line."""
    first, *rest = text.split(" ")
    for before, word in zip([first, *rest], rest, strict=False):
        bound = before[-1:].isdigit() and word.isalpha() and (len(word) > 3 or word in SYMBOLS)
        first += f"{NO_BREAK if bound else ' '}{word}"
    return first


def percent_in_words(text: str) -> str:
    """ "38 percent" for "38%"."""
    return text.replace("%", " percent")


def curly_quotes(text: str) -> str:
    """The apostrophe of printers."""
    return text.replace("'", "’")


def wrapped(text: str) -> str:
    """Long lines broken into narrow ones, but for the first paragraph, which may be a title."""
    title, *rest = text.replace("\r\n", "\n").split("\n\n")
    return "\n\n".join([title, *map(_wrapped, rest)])


def more_prose(text: str) -> str:
    """One more paragraph at the end."""
    return f"{text.rstrip()}\n\n{CLEAN}\n"


REWRITES: tuple[Rewrite, ...] = (
    windows_lines, decomposed, doubled_spaces, no_break_spaces, percent_in_words, curly_quotes,
    wrapped, more_prose,
)  # fmt: skip


def _wrapped(paragraph: str) -> str:
    """The paragraph in narrow lines; what has lines of its own may be a list or a table."""
    return paragraph if "\n" in paragraph else "\n".join(_lines(paragraph))


def _lines(paragraph: str) -> Iterator[str]:
    """The words in lines; none begins with a number or sign, which could open a list."""
    line = ""
    for word in paragraph.split(" "):
        if line and len(line) + len(word) >= NARROW and word[:1].isalpha() and len(word) > 2:
            yield line
            line = word
        else:
            line = f"{line} {word}" if line else word
    yield line
