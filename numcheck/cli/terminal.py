"""How the command line speaks: reports to stdout, everything else to stderr."""

from __future__ import annotations

import io
import os
import shutil
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from typing import Any, TypeVar

import click

from numcheck.reporters.page import Page

T = TypeVar("T")

NARROWEST, WIDEST = 60, 140  # columns that a report is laid out in on a terminal
MANY = 20  # files from which on a progress bar is worth its place


def forgive_encodings() -> None:
    """Lets every character be printed: what the terminal's encoding lacks is escaped."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def page_for(colour: str, *, summary: bool) -> Page:
    """The page that fits stdout; *colour* is auto, always or never."""
    if not sys.stdout.isatty():
        return Page(colour=_wants_colour(colour), summary=summary)
    width = min(max(shutil.get_terminal_size().columns, NARROWEST), WIDEST)
    return Page(colour=_wants_colour(colour), width=width, summary=summary)


def _wants_colour(choice: str) -> bool:
    """Auto means on a terminal only; NO_COLOR and FORCE_COLOR decide first, as is custom."""
    if choice != "auto":
        return choice == "always"
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return sys.stdout.isatty() and os.environ.get("TERM") != "dumb"


def write(text: str, *, colour: bool = False) -> None:
    """Writes to stdout; a reader that has gone away, as `head` does, is no error."""
    try:
        click.echo(text, nl=False, color=colour)
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def complain(message: str) -> None:
    """Writes one line to stderr."""
    click.echo(f"numcheck: {message}", err=True)


def progress(items: Iterable[T], number: int) -> AbstractContextManager[Iterable[T]]:
    """The items, to be gone through under a progress bar where there are many to wait for."""
    if number <= MANY or not sys.stderr.isatty():
        return nullcontext(items)
    return click.progressbar(items, length=number, label="checking", file=sys.stderr)


@contextmanager
def meter(length: int, told: Callable[[], str]) -> Iterator[Callable[[int], None]]:
    """Takes steps under a progress bar, which also shows what is *told*, if somebody looks on."""
    if not sys.stderr.isatty():
        yield lambda _step: None
        return
    shown: AbstractContextManager[Any] = click.progressbar(
        length=length, label="checking", file=sys.stderr, item_show_func=lambda _: told()
    )
    with shown as bar:
        yield bar.update
