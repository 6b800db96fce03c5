"""Gathers the text of one block from pieces of markup, blanks drawn together as on a page."""

from __future__ import annotations

import re
from collections.abc import Iterator

from numcheck.readers.layout import Stretch
from numcheck.readers.seams import seam

BLANK = " \t\n\r\f"  # what HTML and XML draw together; a no-break space stays
PIECE = re.compile(
    rf"""(?P<gap> [{BLANK}]{{2,}} | [\t\n\r\f])
       | (?: [^{BLANK}]++ | [ ](?![{BLANK}]))++
    """,
    re.VERBOSE,
)


class Flow:
    """The stretches of the block that is being read."""

    def __init__(self) -> None:
        self._stretches: list[Stretch] = []
        self._joint = ""  # what was left out since the last stretch, if it may part two words

    def text(self, text: str, start: int) -> None:
        """*text* stands in the source at *start* as it is."""
        for piece in PIECE.finditer(text):
            begin, end = start + piece.start(), start + piece.end()
            if piece["gap"] is not None:
                self.stand_in(" ", begin, end)
            elif piece[0][0] == " " and self._ends_blank():
                self._add(Stretch(piece[0][1:], begin + 1, end, verbatim=True))
            else:
                self._add(Stretch(piece[0], begin, end, verbatim=True))

    def stand_in(self, text: str, start: int, end: int) -> None:
        """*text* is what source *start*..*end* means; a blank after a blank is none."""
        if text != " " or not self._ends_blank():
            self._add(Stretch(text, start, end, verbatim=False))

    def part(self, joint: str) -> None:
        """Something was left out here, so that what follows may need *joint* before it."""
        self._joint = joint

    def take(self) -> list[Stretch]:
        """The stretches so far, without a blank at the end; none if they hold no word or number."""
        taken, self._stretches, self._joint = self._stretches, [], ""
        if not any(stretch.says_something for stretch in taken):
            return []
        return list(_trimmed(taken))

    def _ends_blank(self) -> bool:
        return not self._stretches or self._stretches[-1].text[-1] == " "

    def _add(self, stretch: Stretch) -> None:
        if not stretch.text:
            return
        if self._joint and self._stretches:
            parted = seam(self._joint, self._stretches[-1].text[-1], stretch.text[0])
            if parted:
                at = stretch.start
                self._stretches.append(Stretch(parted, at, at, verbatim=False))
        self._joint = ""
        self._stretches.append(stretch)


def _trimmed(stretches: list[Stretch]) -> Iterator[Stretch]:
    """The stretches without a blank at the very end."""
    *firsts, last = stretches
    yield from firsts
    text = last.text.removesuffix(" ")
    if text:
        yield Stretch(text, last.start, last.end - (len(last.text) - len(text)), last.verbatim)
