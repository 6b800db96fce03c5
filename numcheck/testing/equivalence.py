"""Asserts that two texts state the same figures."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from numcheck.api import check_document
from numcheck.config import Config
from numcheck.model.mention import Mention
from numcheck.model.report import Report
from numcheck.model.span import Span
from numcheck.readers.files import read_text
from numcheck.testing.picture import picture_of
from numcheck.units import convert

COUNTS = frozenset({"number", "count"})
UNCOMPARED = frozenset({"identifier", "set"})


def assert_equivalent(
    text_a: str,
    text_b: str,
    *,
    complete: bool = True,
    format: str = "text",  # noqa: A002 - the name that the contract gives it
    dateline: date | str | None = None,
) -> None:
    """That every figure of *text_b* is one of *text_a*, and with *complete* the reverse too.

    Figures agree if some value fits both, in any unit; where both texts count things of that
    name, the things have to be the same too. Without *complete*, *text_b* may leave figures
    out, as a summary does. Identifiers and recurring times are left alone.

    Raises:
        AssertionError: they do not; the message shows the figures without a partner.
        InputError: *format* is unknown.
    """
    __tracebackhide__ = True
    config = Config(dateline=dateline, select=("NC9",))
    one, other = (check_document(read_text(text, format), config) for text in (text_a, text_b))
    parts = [("the second text has, and the first has not", other, _alone(other, one))]
    if complete:
        parts.append(("the first text has, and the second has not", one, _alone(one, other)))
    pictures = [
        f"{said}:\n\n{picture_of(report.document, spans)}" for said, report, spans in parts if spans
    ]
    if pictures:
        raise AssertionError("the texts state different figures\n\n" + "\n\n".join(pictures))


def _alone(report: Report, other: Report) -> tuple[Span, ...]:
    """The places of figures that have no partner in the other report."""
    heads, other_heads = _heads(report), _heads(other)
    names = set(heads.values()) & set(other_heads.values())
    return tuple(
        replace(mention.span, label=None)
        for mention in report.mentions
        if mention.kind not in UNCOMPARED
        and not any(
            _agree(mention, each)
            and _same_things(heads.get(mention.span), other_heads.get(each.span), names)
            for each in other.mentions
        )
    )


def _heads(report: Report) -> dict[Span, str]:
    """What each figure counts, in the singular."""
    return {
        claim.mention.span: claim.noun.head
        for claim in report.claims
        if claim.noun is not None and claim.mention.kind in COUNTS
    }


def _same_things(one: str | None, other: str | None, names: set[str]) -> bool:
    return one is None or other is None or one == other or not {one, other} <= names


def _agree(one: Mention, other: Mention) -> bool:
    if one.when is not None and other.when is not None:
        return _same_time(one, other)
    if one.measure is None or other.measure is None or _kind(one) != _kind(other):
        return False
    room, unit = one.measure.rounded, one.measure.unit
    other_room, other_unit = other.measure.rounded, other.measure.unit
    if unit != other_unit:
        changed = convert(other_room, other_unit, unit) if unit and other_unit else None
        if changed is None:
            return False
        other_room = changed
    return room.meets(other_room)


def _same_time(one: Mention, other: Mention) -> bool:
    if one.when is None or other.when is None:
        return False
    first, second = one.when.period, other.when.period
    if first is None or second is None:
        return one.when.timex == other.when.timex
    return first.meets(second) and one.when.clock == other.when.clock


def _kind(mention: Mention) -> str:
    """Kinds that are one here: bare numbers and counts, ages and lengths of time."""
    if mention.kind in COUNTS:
        return "count"
    return "duration" if mention.kind == "age" else mention.kind
