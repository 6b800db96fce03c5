"""Reads all mentions of a document: one scan over the anchors, then what joins neighbours."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from dataclasses import replace

from numcheck.mentions.ages import read_age
from numcheck.mentions.amounts import read_amount
from numcheck.mentions.anchors import find_anchors
from numcheck.mentions.bounds import join_bounds
from numcheck.mentions.calendar_dates import read_date
from numcheck.mentions.clock import read_time
from numcheck.mentions.context import Anchor, Context
from numcheck.mentions.durations import read_duration, read_vague
from numcheck.mentions.hedges import hedge
from numcheck.mentions.identifiers import (
    read_glued,
    read_labelled,
    read_model,
    read_shaped,
)
from numcheck.mentions.money import read_money
from numcheck.mentions.numerals import Numeral, read_numeral, signed
from numcheck.mentions.periods import join_periods
from numcheck.mentions.pronouns import is_pronoun
from numcheck.mentions.ranges import join_amounts
from numcheck.mentions.relative import read_offset
from numcheck.mentions.shared_units import share_units
from numcheck.mentions.uncertain import read_uncertain
from numcheck.model.analysis import Analysis
from numcheck.model.mention import Mention

Grammar = Callable[[Context, Anchor], Mention | None]


def read_mentions(analysis: Analysis) -> Analysis:
    """The analysis with every mention of its text, sorted, without overlap."""
    context = Context(
        text=analysis.document.text,
        dateline=analysis.dateline.moment if analysis.dateline else None,
        day_first=analysis.day_first,
    )
    mentions = scan(context)
    mentions = share_units(context, mentions)
    mentions = join_amounts(context, mentions)
    mentions = join_periods(context, mentions)
    hedged = _hedged(context, mentions, [block.start for block in analysis.document.blocks])
    return replace(analysis, mentions=tuple(join_bounds(context.text, hedged)))


def scan(context: Context) -> list[Mention]:
    """One mention per anchor that a grammar can read, the first grammar that can."""
    found: list[Mention] = []
    consumed = 0
    for anchor in find_anchors(context.text):
        if anchor.start < consumed:
            continue
        mention = _read(context, anchor)
        if mention is not None and mention.span.end > consumed:
            if mention.span.start < consumed:
                continue
            found.append(mention)
            consumed = mention.span.end
    return found


def _read(context: Context, anchor: Anchor) -> Mention | None:
    for grammar in GRAMMARS[anchor.kind]:
        if mention := grammar(context, anchor):
            return mention
    return None


def _read_sign(context: Context, anchor: Anchor) -> Mention | None:
    return read_money(context, anchor, read_numeral)


def _read_number(context: Context, anchor: Anchor) -> Mention | None:
    """Whatever begins with a numeral: an age, a duration, or an amount."""
    numeral = read_numeral(context.text, anchor.start)
    if numeral is None:
        return None
    if age := read_age(context, numeral):
        return age
    if duration := read_duration(context, numeral):
        return read_offset(context, duration) or duration
    return _read_signed(context, signed(context.text, numeral))


def _read_signed(context: Context, numeral: Numeral) -> Mention | None:
    """An amount; None for a pronoun, a name for a number with letters glued to its end."""
    text = context.text
    if numeral.digits and (uncertain := read_uncertain(context, numeral)):
        return uncertain
    amount = read_amount(context, numeral)
    if amount.kind == "number" and numeral.digits:
        return read_glued(text, amount.span.start, amount.span.end) or amount
    if amount.kind == "number" and numeral.text.lower() == "one":
        return None if is_pronoun(text, numeral.start, numeral.end) else amount
    return amount


GRAMMARS: dict[str, tuple[Grammar, ...]] = {
    "digits": (
        read_model,
        read_time,
        read_date,
        read_labelled,
        read_shaped,
        _read_number,
    ),
    "number": (read_time, read_date, read_vague, _read_number),
    "month": (read_date,),
    "weekday": (read_date,),
    "time": (read_time, read_date, read_vague),
    "sign": (_read_sign,),
}


def _hedged(context: Context, mentions: list[Mention], starts: list[int]) -> list[Mention]:
    """The mentions with the hedges that stand in their block; *starts* are those of all blocks."""
    hedged: list[Mention] = []
    floor = 0
    for mention in mentions:
        block = bisect_right(starts, mention.span.start)
        widened = hedge(context.text, mention, max(floor, starts[block - 1] if block else 0))
        hedged.append(widened)
        floor = widened.span.end
    return hedged
