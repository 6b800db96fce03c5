"""Loosens a number by the words beside it: "almost 3,000", "more than 5 km", "500 or so"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from functools import cache
from typing import NamedTuple

from numcheck.lexicon.calendar import month_names
from numcheck.lexicon.hedges import Hedge, hedges
from numcheck.lexicon.numerals import numeral_words
from numcheck.mentions.hedge_widths import loosened
from numcheck.model.measure import Measure
from numcheck.model.mention import Mention
from numcheck.model.span import Span

LOOK_BACK = 48  # characters before a number in which its hedge ends and begins
LOOK_ON = 32  # characters after it
MOST_STACKED = 3  # hedges before one number: "at least about"
SMALL = 10  # below, "over two rivals" is a preposition more often than a bound
YEARS = range(1500, 2100)  # "in 2019 more than 500" compares nothing
KINDS = frozenset(
    ("number", "count", "percent", "ratio", "quantity", "money", "duration", "age")
)  # fmt: skip
INITIAL = "C."  # of a name, where "c." is circa
ARROWS = frozenset("-=<>–—\n")  # before a ">", these make an arrow or a quoted line
SPACE = r"(?:[^\S\n]{1,3}|[^\S\n]{0,2}\n[^\S\n]{0,8})"  # never a blank line


class Phrase(NamedTuple):
    """A hedge as written, and where it stands."""

    hedge: Hedge
    start: int
    end: int


def hedge(text: str, mention: Mention, floor: int) -> Mention:
    """The mention with the hedges around it, looking no further left than *floor*.

    Its span takes the hedge in, and its interval what the hedge leaves; "more than 5 km"
    becomes a bound. Anything but an amount, and what is hedged already, comes back as it is.
    """
    if mention.kind not in KINDS or mention.hedge is not None or mention.measure is None:
        return mention
    if after := _after(text, mention.span.end):
        mention = _apply(text, mention, mention.measure, after)
    for _ in range(MOST_STACKED):
        before = _before(text, mention, floor)
        if before is None or mention.measure is None:
            break
        if mention.form == "bound" and before.hedge.is_bound:
            break
        mention = _apply(text, mention, mention.measure, before)
    return mention


def _apply(text: str, mention: Mention, measure: Measure, phrase: Phrase) -> Mention:
    words = " ".join(text[phrase.start : phrase.end].lower().split())
    start, end = mention.span.start, mention.span.end
    said = [words, mention.hedge] if phrase.start < start else [mention.hedge, words]
    if phrase.hedge.attached:
        start, end = min(start, phrase.start), max(end, phrase.end)
    return replace(
        mention,
        span=Span(start, end, text[start:end], mention.span.label),
        value=loosened(measure, phrase.hedge, coarse=mention.kind in ("ratio", "duration")),
        form="bound" if phrase.hedge.is_bound else mention.form,
        hedge=" ".join(filter(None, said)),
    )


def _before(text: str, mention: Mention, floor: int) -> Phrase | None:
    start = mention.span.start
    window = text[max(floor, start - LOOK_BACK) : start]
    words = window.rsplit(None, 1)
    if not words:
        return None
    last = words[-1]
    if last[-1] in _signs():
        return _sign_before(text, start - len(window), window.rstrip(), last)
    if not window[-1].isspace():
        return None
    ending = last.lstrip("([“‘\"'").lower()
    found = _ending(ending).search(window) if ending in _endings() else None
    if found is None or found["words"] == INITIAL:
        return None
    phrase = _phrase(found, start - len(window))
    return phrase if phrase and _holds(text, mention, phrase, floor) else None


def _sign_before(text: str, floor: int, window: str, word: str) -> Phrase | None:
    """The sign at the end of *window*, which starts at *floor*, and of its last *word*."""
    end = floor + len(window)
    sign = next((window[-n:] for n in (3, 2) if window[-n:] in _by_form()), window[-1])
    start = end - len(sign)
    if sign == ">" and (text[start - 1 : start] in ARROWS | {""} or _closes_tag(word)):
        return None
    return Phrase(_by_form()[sign], start, end) if sign in _by_form() else None


def _closes_tag(word: str) -> bool:
    """Whether *word* is markup, so that its last sign compares nothing: "<br>"."""
    return "<" in word[:-1]


def _holds(text: str, mention: Mention, phrase: Phrase, floor: int) -> bool:
    """Whether the words are a hedge here, not a comparison and not a preposition."""
    found = phrase.hedge
    lead = text[max(floor, phrase.start - LOOK_BACK) : phrase.start].split()
    word = lead[-1].lower().replace("’", "'") if lead else ""
    if word in found.unless_after or (word.endswith("n't") and "n't" in found.unless_after):
        return False
    if found.open and not lead and _ends_in_number(text, floor):
        return False
    if not found.preposition:
        return True
    if text[mention.span.end : mention.span.end + 1] == "-" or "-year" in mention.span.text:
        return False  # "under twelve-year-old beams"
    return word in found.needs_after or word.endswith("(") or _is_plain(mention, found)


def _ends_in_number(text: str, floor: int) -> bool:
    """Whether a bare number ends at *floor*, so that "12 more than 30" compares the two."""
    words = text[max(0, floor - LOOK_BACK) : floor].split()
    if not words:
        return False
    last = words[-1].lower()
    if last.isdecimal() and int(last) in YEARS:
        return False
    if len(words) > 1 and words[-2].rstrip(".").lower() in month_names():
        return False
    return last[-1].isdecimal() or last[-1] == "%" or last in numeral_words().cardinals


def _is_plain(mention: Mention, found: Hedge) -> bool:
    """Whether a preposition before this amount says more or less, not during or across."""
    if mention.kind == "duration":
        return found.kind != "at_least"
    value = mention.measure.value if mention.measure else None
    return mention.kind not in ("number", "count") or (value is not None and abs(value) >= SMALL)


def _after(text: str, end: int) -> Phrase | None:
    opening = text[end : end + 1]
    if opening in {"+", "-"}:
        found = _glued().match(text, end, end + LOOK_ON)
    elif text[end : end + 4].lstrip(", \n\N{NO-BREAK SPACE}")[:2].lower() in _openings():
        found = _spaced().match(text, end, end + LOOK_ON)
    else:
        return None
    return _phrase(found, 0) if found else None


def _phrase(found: re.Match[str], shift: int) -> Phrase | None:
    """The hedge in a match, *shift* further on; letters that only look alike are none."""
    known = _by_form().get(" ".join(found["words"].lower().split()))
    if known is None:
        return None
    return Phrase(known, found.start("words") + shift, found.end("words") + shift)


@cache
def _by_form() -> dict[str, Hedge]:
    return {form: known for known in hedges() for form in known.forms}


@cache
def _signs() -> frozenset[str]:
    """The last characters of the hedges before a number that are signs."""
    before = (form for form, known in _by_form().items() if known.side == "before")
    return frozenset(form[-1] for form in before if not any(map(str.isalpha, form)))


@cache
def _endings() -> dict[str, list[str]]:
    """By their last word, the hedges that stand before a number."""
    endings: dict[str, list[str]] = {}
    for form, known in _by_form().items():
        if known.side == "before":
            endings.setdefault(form.rsplit(" ", 1)[-1], []).append(form)
    return endings


@cache
def _ending(last: str) -> re.Pattern[str]:
    """The hedges that end in *last*, longest first; compiled when a text first has one."""
    forms = _alternatives(_endings()[last])
    return re.compile(rf"(?<![\w-])(?P<words>{forms}){SPACE}\Z", re.IGNORECASE)


@cache
def _openings() -> frozenset[str]:
    return frozenset(form[:2] for form in _following() if form[0].isalpha())


@cache
def _spaced() -> re.Pattern[str]:
    """What follows a number in words of its own, unless the words go on: "or more than"."""
    forms = _alternatives(form for form in _following() if form[0].isalpha())
    return re.compile(
        rf",?{SPACE}(?P<words>{forms})\b"
        r"(?!-|[ ](?:[0-9]|(?:than|the|all|to|a|an|average)\b|\w{2,15}ly\b))",
        re.IGNORECASE,
    )


@cache
def _glued() -> re.Pattern[str]:
    """What follows a number without a space: "500+", "20-odd"."""
    forms = _alternatives(form for form in _following() if not form[0].isalpha())
    return re.compile(rf"(?P<words>{forms})(?![\w+])", re.IGNORECASE)


def _following() -> Iterable[str]:
    return [form for form, known in _by_form().items() if known.side == "after"]


def _alternatives(forms: Iterable[str]) -> str:
    ordered = sorted(forms, key=len, reverse=True)
    return "|".join(SPACE.join(map(re.escape, form.split(" "))) for form in ordered)
