"""Reads that the two times of one clause are one: "in 2020 the office issued 40 in 2020"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from numcheck.lexicon.events import event_words
from numcheck.lexicon.function_words import function_words
from numcheck.lexicon.reporting import reporting_words
from numcheck.lexicon.verbs import verb_words
from numcheck.model.analysis import Analysis
from numcheck.model.mention import Mention
from numcheck.model.relation import Same
from numcheck.model.sentence import Sentence
from numcheck.relations.times import same_days, stated_days, year_of

LEAST = 2  # words between the two adjuncts: a subject and its verb
MOST = 30  # words of one clause
CLOSINGS = frozenset({".", ",", ";", "!", "?"})
PRONOUNS = frozenset({"it", "them", "him", "her", "us", "me", "there"})
ABOUT = frozenset({"on", "about", "over", "of", "for", "from"})  # a noun behind them has a time
AMOUNTS = frozenset({"number", "count", "percent", "quantity", "money"})


def read(analysis: Analysis) -> Iterator[Same]:
    """One `Same` per clause that opens with one time and closes with another."""
    for sentence in analysis.sentences:
        if sentence.block.kind not in {"paragraph", "item"}:
            continue
        times = [mention for mention in sentence.mentions if mention.kind in {"date", "period"}]
        for one, two in pairwise(times):
            if _adjuncts(sentence, one, two) and _one_clause(sentence, one, two):
                yield Same(first=one, second=two, said_as="time")


def _adjuncts(sentence: Sentence, one: Mention, two: Mention) -> bool:
    """Whether *one* opens the clause and *two* closes it, each with its preposition."""
    dated = all(year_of(time) is not None and stated_days(time) for time in (one, two))
    if not dated and not _of_one_grain(one, two):
        return False
    adjuncts, openers = event_words().order["adjuncts"], event_words().order["openers"]
    opening, closing = sentence.before(one, 2), sentence.after(two, 1)
    return (
        opening[-1:] in {(word,) for word in adjuncts}
        and (len(opening) == 1 or opening[0] in openers)
        and sentence.before(two, 1) in {(word,) for word in adjuncts}
        and (not closing or closing[0] in CLOSINGS)
    )


def _of_one_grain(one: Mention, two: Mention) -> bool:
    """Whether both are weekdays, months without a year, or quarters: "in May", "on Monday"."""
    grains = [
        (len(time.timex), time.timex[:1].isdigit())
        for time in (one, two)
        if time.timex is not None and year_of(time) is None
    ]
    return len(grains) == len((one, two)) and grains[0] == grains[1]


def _one_clause(sentence: Sentence, one: Mention, two: Mention) -> bool:
    """Whether just one finite verb stands between, and nothing that opens another clause."""
    between = sentence.between(one, two)[:-1]
    between = between[1:] if between[:1] == (",",) else between
    if not LEAST <= len(between) <= MOST:
        return False
    if between[-1] in function_words().enders - PRONOUNS:
        return False
    words = event_words().order
    if not (words["relative"] | words["apart"]).isdisjoint(between):
        return False
    if any(word.endswith("ing") for word in between):
        return False
    verbs = [_is_verb(word) for word in between]
    groups = sum(here and not before for before, here in zip([False, *verbs], verbs, strict=False))
    if groups != 1:
        return False
    last_verb = len(verbs) - verbs[::-1].index(True)
    behind = between[last_verb:]
    if not behind or behind[-1] in PRONOUNS:
        return True  # nothing but the verb can have the second time
    if _counts(sentence, one, two, behind):
        return True
    return bool(same_days(one, two)) and ABOUT.isdisjoint(behind)


def _is_verb(word: str) -> bool:
    """A form that is hardly ever anything but a verb: auxiliaries, pasts, "said"."""
    verbs = verb_words()
    return (
        word in function_words().auxiliaries
        or word in verbs.finite
        or word.endswith("ed")
        or (word in verbs.classes and word in event_words().guards["past"])
        or word in reporting_words().verbs
    )


def _counts(sentence: Sentence, one: Mention, two: Mention, behind: tuple[str, ...]) -> bool:
    """Whether something is counted and no noun behind the verb can have the second time."""
    counted = any(
        mention.kind in AMOUNTS
        for mention in sentence.mentions
        if one.span.end <= mention.span.start < two.span.start
    )
    if behind[-2:-1] == ("of",):  # "40 tonnes of cod"
        behind = behind[:-2]
    return counted and event_words().order["attaching"].isdisjoint(behind)
