"""Decades and centuries: "the 1990s", "the nineties", "the '80s", "the 19th century"."""

from __future__ import annotations

import re

from numcheck.lexicon.calendar import calendar_words
from numcheck.mentions.context import Anchor, Context
from numcheck.mentions.date_edges import GAP, widen
from numcheck.mentions.pattern import Pattern
from numcheck.mentions.spelled import read_spelled
from numcheck.mentions.timex import in_century, in_decade, mention_of
from numcheck.model.mention import Mention

CENTURY = Pattern(
    rf"(?:(?:st|nd|rd|th)(?:{GAP}|-)|{GAP}|-)(?:(?:and|to|"
    rf"or)[ ][\w-]{{4,14}}[ ])?(?i:centur(?:y|ies))\b(?:{GAP}(?P<era>BCE?|CE|AD)\b)?"
)

RANK = Pattern(r"(?P<rank>[0-9]{1,2})(?=st|nd|rd|th)")

OF_LIFE = Pattern(r"\b(?:his|her|their|my|your|in its)(?: (?:early|mid|late))?[ -]\Z")

DECADES_FROM = 20  # "the '10s" is too young to say which century it means


def read_decade_in_words(context: Context, anchor: Anchor) -> Mention | None:
    """Reads "the nineties": of the twentieth century."""
    tens = calendar_words().decades.get(anchor.lower)
    text = context.text
    before = text[max(0, anchor.start - 20) : anchor.start].lower()
    if tens is None or OF_LIFE.search(before):
        return None
    led = before.endswith(("the ", "early ", "late ", "mid-", "mid ", "s and "))
    if not led:
        return None
    begins = widen(text, anchor.start, article=True)
    return mention_of(text, begins, anchor.end, in_decade(1900 + 10 * tens))


def read_decade(text: str, start: int, found: re.Match[str]) -> Mention | None:
    """Reads "the 1990s"; "the 1900s" is the century."""
    year = int(found["year"])
    if year % 10:
        return None
    begins = widen(text, start, article=True)
    if (year % 100 == 0 and year != 2000) or year == 2000:
        return mention_of(text, begins, found.end(), in_century(year // 100 + 1))
    return mention_of(text, begins, found.end(), in_decade(year))


def read_short_decade(text: str, start: int, found: re.Match[str]) -> Mention | None:
    """Reads "the '80s"."""
    tens = int(found["year"])
    if tens % 10 or tens < DECADES_FROM:
        return None
    return mention_of(text, widen(text, start, article=True), found.end(), in_decade(1900 + tens))


def read_century(text: str, start: int) -> Mention | None:
    """Reads "19th century", "18th- and 19th-century" read one by one."""
    digits = RANK.match(text, start)
    found = CENTURY.match(text, digits.end("rank")) if digits else None
    if digits is None or found is None or not text[digits.end("rank")].isalpha():
        return None
    return _in_century(text, start, found, int(digits["rank"]))


def read_century_in_words(text: str, start: int) -> Mention | None:
    """Reads "the nineteenth century"."""
    rank = read_spelled(text, start)
    if rank is None or rank.kind != "ordinal" or rank.value > 21:
        return None
    found = CENTURY.match(text, rank.end)
    return _in_century(text, start, found, int(rank.value)) if found else None


def _in_century(text: str, start: int, found: re.Match[str], number: int) -> Mention | None:
    if not 1 <= number <= 30:
        return None
    before_christ = (found["era"] or "").startswith("B")
    when = in_century(number, before_christ=before_christ)
    return mention_of(text, widen(text, start, article=True), found.end(), when)
