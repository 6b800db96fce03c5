"""Reads that a state was reported no earlier than it held: "as of"."""

from __future__ import annotations

from collections.abc import Iterator

from numcheck.lexicon.events import event_words
from numcheck.lexicon.reporting import reporting_words
from numcheck.model.analysis import Analysis
from numcheck.model.mention import Mention
from numcheck.model.relation import Order, Placed
from numcheck.model.sentence import Sentence
from numcheck.relations.times import dateline_mention, stated_days, times_of, year_of

AS_OF = (("as", "of"), ("as", "at"))
NEAR = 61  # days: an as-of date without a year further off may belong to another year


def read(analysis: Analysis) -> Iterator[Order | Placed]:
    """One relation per as-of date: to the day its sentence reports on, else to the dateline."""
    for sentence in analysis.sentences:
        for time in times_of(sentence):
            if sentence.before(time, 2) not in AS_OF or not _tells_a_state(sentence, time):
                continue
            report = _report(sentence, time)
            if report is not None:
                yield Order(first=time, second=report, said_as="as-of")
            elif analysis.dateline is not None and year_of(time) is not None:
                yield Placed(mention=time, said_as="as-of", against=dateline_mention(analysis))


def _tells_a_state(sentence: Sentence, time: Mention) -> bool:
    """Whether a state of the past is told, not what takes effect from that day on."""
    guards = event_words().guards
    words = {word.lower for word in sentence.words}
    before = {word.lower for word in sentence.words if word.end <= time.span.start}
    return guards["effective"].isdisjoint(words) and not guards["states"].isdisjoint(before)


def _report(sentence: Sentence, time: Mention) -> Mention | None:
    """The day before it in the sentence on which somebody said so."""
    verbs = reporting_words().verbs | event_words().guards["notices"]
    days = stated_days(time)
    if days is None:
        return None
    for report in times_of(sentence):
        if report.span.end > time.span.start:
            return None
        told = stated_days(report)
        if told is None or year_of(report) is None or sentence.before(report, 1) != ("on",):
            continue
        near = abs((days.start - told.start).days) <= NEAR
        if not verbs.isdisjoint(sentence.between(report, time)) and (year_of(time) or near):
            return report
    return None
