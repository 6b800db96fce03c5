"""Reads the order that a period of dates asserts: it does not end before it begins."""

from __future__ import annotations

from collections.abc import Iterator

from numcheck.lexicon.events import event_words
from numcheck.model.analysis import Analysis
from numcheck.model.mention import Mention
from numcheck.model.relation import Order
from numcheck.model.sentence import Sentence
from numcheck.relations.times import PERIOD_ENDS, ends_of

BEFORE = 10  # words before a period in which its ends are moved or compared
AFTER = 8  # words after it in which its years turn out to be listed backwards
BESIDE = 3  # words right after it: "years ago", "BC"
SHORT = 2  # digits of a year that leaves out its century


def read(analysis: Analysis) -> Iterator[Order]:
    """One `Order` per period with two ends, unless its words say that it is none."""
    for sentence in analysis.sentences:
        for mention in sentence.mentions:
            if mention.kind == "period" and len(mention.parts) == PERIOD_ENDS:
                first, second = ends_of(mention)
                if not (_elided(second) or _turned(sentence, mention)):
                    yield Order(first=first, second=second, said_as="period", evidence=mention.span)


def _elided(second: Mention) -> bool:
    """Whether the second year lost its century: "1998–03", and "2003–02" may be a month."""
    calendar = second.when.calendar if second.when else None
    day = calendar is not None and calendar.day is not None
    return not day and second.span.text.isdigit() and len(second.span.text) <= SHORT


def _turned(sentence: Sentence, mention: Mention) -> bool:
    """Whether the years count backwards, are compared, or tell how a date was moved."""
    guards = event_words().guards
    first, second = mention.parts
    inside = sentence.between(first, second)
    before = (*sentence.before(mention, BEFORE), *inside)
    after = (*inside, *sentence.after(mention, AFTER))
    return not (
        guards["bygone"].isdisjoint(after[: len(inside) + BESIDE])
        and guards["moved"].isdisjoint(before)
        and guards["compared"].isdisjoint((*before, *after))
    )
