"""Reads the inline markup of reStructuredText within one paragraph."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from numcheck.readers import rst_words as words
from numcheck.readers import seams
from numcheck.readers.flow import Flow
from numcheck.readers.rst_lines import Line

# What markup may stretch over: no paragraph has longer, and none is looked for to the end of many.
INLINE = re.compile(
    r"""\\(?P<escaped>[\s\S])
      | (?<![\w`])``(?=\S).{1,2000}?(?<=\S)``(?P<literal>(?!\w))
      | (?<!\w)(?::(?P<role>[\w.+:-]{1,60}):)?`(?=\S)(?P<inside>(?:\\.|[^`\\]){1,2000})(?<=\S)`
          (?::(?P<behind>[\w.+-]{1,60}):|(?P<ref>__?))?(?!\w)
      | (?<![\w*])\*\*(?=\S)(?P<strong>.{1,2000}?)(?<=\S)\*\*(?![\w*])
      | (?<![\w*])\*(?=[^\s*])(?P<emphasis>[^*]{1,2000}?)(?<=\S)\*(?![\w*])
      | (?P<note>\[(?:\d{1,6}|\#[\w-]{0,60}|\*|[A-Za-z][\w.-]{0,60})\]_(?!\w))
      | (?P<substitution>(?<![\w|])\|(?=\S)[^|]{1,200}(?<=\S)\|(?:__?)?(?!\w))
      | (?<=\w)(?P<reference>__?)(?!\w)
    """,
    re.VERBOSE | re.DOTALL,
)
TARGET = re.compile(r"\s*<[^<>]*>\Z")


class Inline:
    """The text of some lines, with the way back to the source."""

    def __init__(self, source: str, lines: Sequence[Line]) -> None:
        self._lines = lines
        self.text = "\n".join(source[line.start : line.end] for line in lines)
        lengths = (line.end - line.start + 1 for line in lines)
        self._starts = list(accumulate(lengths, initial=0))  # of each line in the text

    def read(self, flow: Flow) -> None:
        """Gives *flow* all that the lines say."""
        self._read(flow, 0, len(self.text))

    def _read(self, flow: Flow, start: int, end: int) -> None:
        at = start
        for found in INLINE.finditer(self.text, start, end):
            self._plain(flow, at, found.start())
            self._take(flow, found)
            at = found.end()
        self._plain(flow, at, end)

    def _take(self, flow: Flow, found: re.Match[str]) -> None:
        if found["escaped"] is not None:
            if not found["escaped"].isspace():
                self._stand_in(flow, found["escaped"], found)
        elif found["strong"] is not None:
            self._plain(flow, *found.span("strong"))
        elif found["emphasis"] is not None:
            self._plain(flow, *found.span("emphasis"))
        elif found["inside"] is not None:
            self._interpreted(flow, found)
        elif found["note"] is not None:
            flow.part(seams.HIDDEN)
        elif found["reference"] is None:
            self._stand_in(flow, seams.HIDDEN, found)

    def _interpreted(self, flow: Flow, found: re.Match[str]) -> None:
        """`text`, `text <target>`_, :role:`text`, `text`:role:."""
        role = (found["role"] or found["behind"] or "").lower()
        start, end = found.span("inside")
        target = TARGET.search(found["inside"])
        titled = target is not None and target.start() > 0
        if target is not None and titled and (role or found["ref"]):
            end = start + target.start()
        elif role in words.THINGS or (target is not None and found["ref"]):
            self._stand_in(flow, seams.HIDDEN, found)
            return
        if role in words.RAISED:
            flow.part(seams.RAISED)
        elif role in words.LOWERED:
            flow.part(seams.LOWERED)
        self._plain(flow, start, end)

    def _stand_in(self, flow: Flow, text: str, found: re.Match[str]) -> None:
        flow.stand_in(text, self._place(found.start()), self._place(found.end()))

    def _plain(self, flow: Flow, start: int, end: int) -> None:
        """Text as it stands, line by line."""
        while start < end:
            stop = self.text.find("\n", start, end)
            if stop < 0:
                stop = end
            flow.text(self.text[start:stop], self._place(start))
            if stop < end:
                flow.stand_in(" ", self._place(stop), self._place(stop + 1))
            start = stop + 1

    def _place(self, at: int) -> int:
        """Where in the source the character at *at* stands."""
        number = min(bisect_right(self._starts, at), len(self._lines)) - 1
        line = self._lines[number]
        return min(line.start + at - self._starts[number], line.end)
