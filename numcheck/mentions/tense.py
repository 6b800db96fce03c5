"""Whether the words around a place look back or ahead: it completes dates without a year."""

from __future__ import annotations

import re
from typing import Literal

BEFORE = 100  # characters looked at before the date
AFTER = 60  # characters looked at after it
SENTENCE_END = re.compile(r"[.!?][\"”’)]?\s+(?=[A-Z“\"])|\n\s*\n|[;:]\s")
CUES = re.compile(
    r"""\b(?:(?P<ahead>will|won’t|won't|shall|would|could|may|plans?|planned|planning|scheduled|
        expected|expects?|expires?|due|upcoming|going[ ]to|intends?|to[ ]be|set[ ](?:for|to)|slated|supposed|
        ready[ ]to|effective|payable|
        aims?|hopes?|until|deadline)
      | (?P<back>was|were|had|has[ ]been|have[ ]been|said|did|ended|rose|fell|told|took|made|came|
        went|won|lost|began|left|held|met|gave|got|sold|bought|set|cut|led|paid|ago|since|brought|
        found|saw|wrote|spoke|flew|grew|drew|threw|knew|became|chose|stood|sent|spent|built|kept|felt|
        meant|heard|broke|drove|shook|struck|caught|taught|thought|fought|sought|ran|agreed|
        [a-z]{2,12}(?:[bcdfghjklmnprstvwxz]ed|ied|ued)))\b""",
    re.VERBOSE,
)

Leaning = Literal[-1, 0, 1]


def leaning(text: str, start: int, end: int) -> Leaning:
    """-1 where the sentence tells the past at *start*..*end*, 1 the future, 0 where unsaid.

    The nearest verb before the date decides; without one, the first after it.
    """
    before = SENTENCE_END.split(text[max(0, start - BEFORE) : start])[-1]
    cue = None
    for cue in CUES.finditer(before):  # noqa: B007 - the last one counts
        pass
    if cue is None:
        cue = CUES.search(SENTENCE_END.split(text[end : end + AFTER])[0])
    if cue is None:
        return 0
    return 1 if cue["ahead"] else -1
