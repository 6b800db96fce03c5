"""Writes one document in the formats that numcheck reads."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final, Literal

from markdown_it import MarkdownIt

Format = Literal["text", "markdown", "html"]
Setter = Callable[[list[str]], str]  # a title and paragraphs in, the source out


def typeset(paragraphs: list[str], format: Format) -> str:  # noqa: A002 - the public name
    """A title and its paragraphs as the source of a document.

    Raises:
        KeyError: no such format is written.
    """
    return FORMATS[format](paragraphs)


def _text(paragraphs: list[str]) -> str:
    return "\n\n".join(paragraphs) + "\n"


def _markdown(paragraphs: list[str]) -> str:
    title, *rest = paragraphs
    return "\n\n".join([f"# {title}", *rest]) + "\n"


def _html(paragraphs: list[str]) -> str:
    written: str = MarkdownIt().enable("table").render(_markdown(paragraphs))
    return written


FORMATS: Final[Mapping[Format, Setter]] = {"text": _text, "markdown": _markdown, "html": _html}
