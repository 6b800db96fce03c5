"""Quarters, halves and fiscal years: "the third quarter of 2019", "1Q 2020", "FY2019"."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from numcheck.mentions.context import Anchor, Context
from numcheck.mentions.date_edges import GAP, widen
from numcheck.mentions.pattern import Pattern
from numcheck.mentions.tense import leaning
from numcheck.mentions.timex import in_half, in_quarter, mention_of
from numcheck.model.mention import Mention
from numcheck.model.period import Period, When

RANKS = {
    "last": 2,
    "first": 1,
    "1st": 1,
    "second": 2,
    "2nd": 2,
    "third": 3,
    "3rd": 3,
    "fourth": 4,
    "4th": 4,
}
YEAR = r"(?P<year>1[0-9]{3}|20[0-9]{2})(?![0-9]|[,.][0-9])"
QUARTER = Pattern(
    rf"""(?P<rank>first|second|third|fourth|last|1st|2nd|3rd|4th)(?:{GAP}|-)
    (?:fiscal[ -]|calendar[ ])?(?P<part>quarter|half|trimester)(?![^\W_])(?:['’]s)?
    (?:,?{GAP}(?:of{GAP})?(?:(?:fiscal{GAP}(?:year{GAP})?)?{YEAR}|(?P<which>this|last|
        next)[ ]year\b))?""",
    re.VERBOSE | re.IGNORECASE,
)
LED = Pattern(
    rf"""(?:\b(?:the|its|their|a)[ ])?(?:(?P<year>1[0-9]{{3}}|20[0-9]{{2}})(?:['’]s)?{GAP}|
    (?P<which>this|last|next)[ ]year['’]s{GAP}|(?P<back>year[ -](?:ago|
        earlier)){GAP})?(?:fiscal[ -])?\Z""",
    re.VERBOSE | re.IGNORECASE,
)
SIGNED = Pattern(
    rf"(?P<half>[QqHh])(?P<rank>[1-4])(?:[ ]|-|/)?(?:(?:of{GAP}|FY)?{YEAR}|"
    rf"['’](?P<short>[0-9]{{2}}))?(?!\w)"
)
DIGIT_FIRST = Pattern(
    rf"(?P<rank>[1-4])(?P<half>[QH])[ ]?(?:{YEAR}|['’]?(?P<short>[0-9]{{2}}))?(?![\w.])"
)
FISCAL = Pattern(
    rf"(?:fiscal{GAP}(?:year{GAP})?|FY[ -]?)(?:(?P<year>1[0-9]{{3}}|20[0-9]{{2}})|"
    rf"['’]?(?P<short>[0-9]{{2}}))(?:[-–/][0-9]{{2,4}})?(?!\w)",
    re.IGNORECASE,
)
YEAR_SIGN = Pattern(
    r"(?P<year>19[0-9]{2}|20[0-9]{2})[ -]?(?P<half>[QqH])(?P<rank>[1-4])(?![\w-]|[.,][0-9])"
)
SHIFTS = {"last": -1, "this": 0, "next": 1}
HALVES = 2
REACH = 36  # characters before "third quarter" in which its year stands


def read_quarter(context: Context, anchor: Anchor) -> Mention | None:
    """Reads "the third quarter of 2019", "1988 second quarter", "third-quarter", "1Q 2020"."""
    text = context.text
    if anchor.lower.startswith("a "):
        anchor = anchor._replace(start=anchor.start + 2)
    if anchor.lower == "half" and text[max(0, anchor.start - 5) : anchor.start].lower() == "last ":
        anchor = anchor._replace(start=anchor.start - 5)
    found = QUARTER.match(text, _past_year(text, anchor))
    if found is None:
        return _digit_first(context, anchor)
    anchor = anchor._replace(start=found.start())
    if _no_time(text, found) or not _last_half(found):
        return None
    rank, half = RANKS[found["rank"].lower()], found["part"].lower() == "half"
    floor = max(0, anchor.start - REACH)
    led = LED.search(text[floor : anchor.start])
    start = floor + led.start() if led else anchor.start
    year = said_year(
        context,
        found["year"] or (led["year"] if led else None),
        found["which"] or (led["which"] if led else None),
    )
    if year is None and led and led["back"]:
        year = _nearest(context, anchor, rank, half=half, shift=-1)
    leans = not (found["year"] or (led and led["year"]))
    if year is None:
        year = _nearest(context, anchor, rank, half=half)
    start = _edge(text, start)
    end = found.end() - (2 if text[found.end() - 2 : found.end()].lower() in ("'s", "’s") else 0)
    return mention_of(text, start, end, _settle(year, rank, half=half, leans=leans))


def _past_year(text: str, anchor: Anchor) -> int:
    """Where the rank begins in "the 1988 second quarter"."""
    found = YEAR_FIRST.match(text, anchor.start) if anchor.kind == "digits" else None
    return found.end() if found else anchor.start


YEAR_FIRST = Pattern(rf"(?:1[0-9]{{3}}|20[0-9]{{2}})(?:['’]s)?{GAP}(?=[fst1-4])")


def _last_half(found: re.Match[str]) -> bool:
    """Whether "last" ranks: in "the last half of 1989", not in "last quarter"."""
    return found["rank"].lower() != "last" or (
        found["part"].lower() == "half" and found["year"] is not None
    )


def _no_time(text: str, found: re.Match[str]) -> bool:
    """Whether it is half of something else: "the second half of the match"."""
    half = found["part"].lower() == "half"
    after = text[found.end() : found.end() + 4].lower()
    return (
        half
        and found["year"] is None
        and found["which"] is None
        and not after.startswith((" of ",))
    ) or (
        half
        and found["year"] is None
        and found["which"] is None
        and OF_YEAR.match(text, found.end()) is None
    )


OF_YEAR = Pattern(r"[ ]of[ ]the[ ](?:year|decade|century)\b")


def _edge(text: str, start: int) -> int:
    return widen(text, start) if start == 0 or text[start - 1] == " " else start


def said_year(context: Context, digits: str | None, which: str | None) -> int | None:
    """The year in digits, or the one that "last year" and its like mean at the dateline."""
    if digits is not None:
        return int(digits)
    if which is not None and context.dateline is not None:
        return context.dateline.year + SHIFTS[which.lower()]
    return None


def _nearest(
    context: Context, anchor: Anchor, rank: int, *, half: bool, shift: int = 0
) -> int | None:
    """The year whose quarter lies nearest to the dateline, no later one told in the past."""
    if context.dateline is None:
        return None
    today = context.dateline.date()
    month = 6 * rank - 3 if half else 3 * rank - 1
    near = min(
        (year for year in (today.year - 1, today.year, today.year + 1) if 1 <= year <= 9999),
        key=lambda year: abs((year - today.year) * 12 + month - today.month),
    )
    ahead = date(near, month, 1) > today
    if ahead and near > today.year and leaning(context.text, anchor.start, anchor.end) < 0:
        near -= 1
    return near + shift


def _settle(year: int | None, rank: int, *, half: bool, leans: bool) -> When:
    if year is None:
        return When(timex=f"XXXX-{'H' if half else 'Q'}{rank}")
    if half:
        return in_half(year, rank, leans=leans) if rank <= HALVES else When()
    return in_quarter(year, rank, leans=leans)


def _digit_first(context: Context, anchor: Anchor) -> Mention | None:
    """Reads "1Q 2020" and "2017 Q1"."""
    yearly = YEAR_SIGN.match(context.text, anchor.start)
    if yearly is not None:
        rank, half = int(yearly["rank"]), yearly["half"] in "Hh"
        if half and rank > HALVES:
            return None
        when = _settle(int(yearly["year"]), rank, half=half, leans=False)
        return mention_of(context.text, anchor.start, yearly.end(), when)
    found = DIGIT_FIRST.match(context.text, anchor.start)
    if found is None or not (found["year"] or found["short"] or found["half"] == "Q"):
        return None
    return _signed(context, anchor, found)


def _signed(context: Context, anchor: Anchor, found: re.Match[str]) -> Mention | None:
    rank, half = int(found["rank"]), found["half"] in "Hh"
    if half and rank > HALVES:
        return None
    year = _two_or_four(found)
    leans = year is None
    if year is None:
        year = _nearest(context, anchor, rank, half=half)
    when = _settle(year, rank, half=half, leans=leans)
    end = found.end()
    while context.text[end - 1] in " -/":
        end -= 1
    return mention_of(context.text, anchor.start, end, when)


def _two_or_four(found: re.Match[str]) -> int | None:
    if found["year"]:
        return int(found["year"])
    return 2000 + int(found["short"]) if found["short"] else None


def read_fiscal(context: Context, anchor: Anchor) -> Mention | None:
    """Reads "fiscal 2019", "FY19", "Q3 2019", "H1 2020"; a fiscal year has no known first day."""
    text = context.text
    if anchor.lower in ("fiscal", "fy") or anchor.lower.startswith("fy"):
        found = FISCAL.match(text, anchor.start)
        year = _two_or_four(found) if found else None
        if found is None or year is None:
            return None
        return mention_of(text, widen(text, anchor.start), found.end(), When(timex=f"{year:04}"))
    if len(anchor.lower) == 2 and anchor.lower[0] in "qh" and anchor.lower[1].isdigit():
        found = SIGNED.match(text, anchor.start)
        known = found is not None and (found["year"] or found["short"])
        if found is None or not (known or _spoken(context, anchor)):
            return None
        return _signed(context, anchor, found)
    return None


def _spoken(context: Context, anchor: Anchor) -> bool:
    """Whether a bare "Q3" is a quarter: it has a dateline and a preposition before it."""
    before = context.text[max(0, anchor.start - 8) : anchor.start]
    led = before.endswith(("in ", "for ", "by ", "of ", "during ", "since "))
    return context.dateline is not None and context.text[anchor.start] == "Q" and led


def said_quarter(context: Context, start: int) -> When | None:
    """The quarter the text spoke of last, within a few sentences before *start*."""
    window = context.text[max(0, start - 700) : start]
    found = None
    for found in QUARTER.finditer(window):  # noqa: B007 - the last one counts
        pass
    if found is None or found["part"].lower() == "half" or found["rank"].lower() == "last":
        return _ended_quarter(context, window)
    rank = RANKS[found["rank"].lower()]
    year = said_year(context, found["year"], found["which"])
    if year is None:
        year = _nearest(context, Anchor(start, start, "time", ""), rank, half=False)
    return None if year is None else in_quarter(year, rank, leans=True)


def _ended_quarter(context: Context, window: str) -> When | None:
    """The quarter that ended before the dateline, where "the quarter" was spoken of."""
    if context.dateline is None or re.search(r"\bquarter\b", window) is None:
        return None
    total = context.dateline.year * 4 + (context.dateline.month - 1) // 3 - 1
    return in_quarter(total // 4, total % 4 + 1, leans=True)


def year_before(when: When) -> When:
    """The same quarter one year earlier."""
    if when.timex is None or when.period is None or when.period.start.year <= 1:
        return When()
    year = int(when.timex[:4]) - 1
    period = Period(
        when.period.start.replace(year=when.period.start.year - 1),
        when.period.end.replace(year=when.period.end.year - 1),
    )
    return replace(when, timex=f"{year:04}{when.timex[4:]}", period=period)
