"""Reads that a state was reported no earlier than it held: "as of"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from numcheck.lexicon.events import event_words
from numcheck.lexicon.reporting import reporting_words
from numcheck.model.analysis import Analysis
from numcheck.model.mention import Mention
from numcheck.model.relation import Order, Placed
from numcheck.model.sentence import Sentence
from numcheck.relations.times import around, dateline_mention, stated_days, times_of, year_of

AS_OF = (("as", "of"), ("as", "at"))
BEFORE = 30  # words before an as-of date in which its state is told
AFTER = 12  # words after it in which it may turn out to take effect
NEAR = 61  # days: an as-of date without a year further off may belong to another year


def read(analysis: Analysis) -> Iterator[Order | Placed]:
    """One relation per as-of date: to the day its sentence reports on, else to the dateline."""
    for sentence in analysis.sentences:
        times = times_of(sentence)
        for time in times:
            if sentence.before(time, 2) not in AS_OF or not _tells_a_state(sentence, time):
                continue
            report = _report(sentence, times, time)
            if report is not None:
                yield Order(first=time, second=report, said_as="as-of")
            elif analysis.dateline is not None and year_of(time) is not None:
                yield Placed(mention=time, said_as="as-of", against=dateline_mention(analysis))


def _tells_a_state(sentence: Sentence, time: Mention) -> bool:
    """Whether a state of the past is told, not what takes effect from that day on."""
    guards = event_words().guards
    before, after = sentence.before(time, BEFORE), sentence.after(time, AFTER)
    told = after if before in AS_OF else before
    return guards["effective"].isdisjoint((*before, *after)) and not (
        guards["states"].isdisjoint(told)
    )


def _report(sentence: Sentence, times: Sequence[Mention], time: Mention) -> Mention | None:
    """The time beside it in the sentence, a day on which somebody said so."""
    before, _ = around(times, time.span.start)
    _, behind = around(times, time.span.end)
    for report in (before, behind):
        if report is not None and _says_so(sentence, time, report):
            return report
    return None


def _says_so(sentence: Sentence, time: Mention, report: Mention) -> bool:
    """As in "said on 3 May that as of 1 May …", "As of 1 May …, the office said on 3 May"."""
    verbs = reporting_words().verbs | event_words().guards["notices"]
    days, told = stated_days(time), stated_days(report)
    if days is None or told is None or year_of(report) is None:
        return False
    first, last = sorted((time, report), key=lambda mention: mention.span.start)
    between = sentence.between(first, last)
    if sentence.before(report, 1) != ("on",) or verbs.isdisjoint(between):
        return False
    if report is last and between[-2:-1] and between[-2] not in verbs:
        return False  # the verb stands right before its own day
    return bool(year_of(time)) or abs((days.start - told.start).days) <= NEAR
