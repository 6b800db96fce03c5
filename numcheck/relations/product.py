"""Reads that so many times so much is the whole: "12 tickets at $25 cost $300"."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from numcheck.claims.lemma import singular
from numcheck.lexicon.word_lists import word_lists
from numcheck.model.analysis import Analysis
from numcheck.model.mention import Mention
from numcheck.model.relation import Product
from numcheck.relations.line import OPENING, Line, line_of
from numcheck.relations.rates import Rate, past_noun, rates
from numcheck.units import compatible, factor

MOST = 7  # amounts of a sentence; with more of them, who knows what multiplies what
NEAR = 4  # words between a total and the words that call it one
ONE = Fraction(1)
AMOUNTS = frozenset({"money", "quantity", "count", "number", "duration"})


def read(analysis: Analysis) -> Iterator[Product]:
    """One `Product` per rate whose number and whole stand in its sentence, nothing like them."""
    for sentence in analysis.sentences:
        if 2 < len(sentence.mentions) <= MOST:
            line = line_of(sentence)
            found = tuple(rates(line))
            if len(found) == 1 and not _is_loose(line):
                yield from _products(line, found[0])


def _is_loose(line: Line) -> bool:
    """Whether something is added, taken off or left open: "plus a fee", "up to"."""
    words = line.words(0, len(line.items))
    loosened = word_lists("products")["loosened"]
    return any(loosened.at(words[at:]) for at in range(len(words)))


def _products(line: Line, rate: Rate) -> Iterator[Product]:
    amounts = [at for at, m in line.mentions() if _is_amount(m) and at != rate.at]
    for many in _many(line, rate, amounts):
        wholes = [at for at in amounts if at != many and _is_whole(line, at, rate)]
        if len(wholes) == 1 and _is_linked(line, rate, many, wholes[0]):
            product = _product(line, rate, many, wholes[0])
            if product is not None:
                yield product
            return


def _is_amount(mention: Mention) -> bool:
    measure = mention.measure
    return mention.kind in AMOUNTS and mention.form == "point" and bool(measure and measure.value)


def _many(line: Line, rate: Rate, amounts: list[int]) -> list[int]:
    """The only place of what the rate is told for, [] if there are several."""
    if rate.many >= 0:
        return [rate.many]
    found = [at for at in amounts if _counts(line, at, rate)]
    return found if len(found) == 1 else []


def _counts(line: Line, at: int, rate: Rate) -> bool:
    mention = line.items[at].mention
    if mention is None or mention.measure is None:
        return False
    if rate.per == "time":
        unit = mention.measure.unit
        timed = mention.kind in {"duration", "quantity"} and unit is not None
        return timed and not _is_article(mention) and compatible(unit or "", rate.noun)
    noun = singular((mention.counted or "").lower().rsplit(" ", 1)[-1])
    if mention.kind not in {"count", "number"}:
        return False
    people = word_lists("products")["people"].words
    if rate.per == "number":
        return noun in people and mention.measure.value != rate.size
    heads = rate.noun in {"head", "capita", "person"} or rate.per == "one"
    return noun == rate.noun or (heads and noun in people)


def _is_article(mention: Mention) -> bool:
    """Whether it is the "a day" of "8 hours a day"."""
    return mention.span.text.lower().split()[0] in {"a", "an", "per", "every", "each", "the"}


def _is_whole(line: Line, at: int, rate: Rate) -> bool:
    """Whether the amount there is of the kind that the rate adds up to."""
    mention, each = line.items[at].mention, rate.each
    if mention is None or mention.measure is None or each.measure is None:
        return False
    if line.word(at - 1) in OPENING and at - 2 == rate.at:  # "6.2 MJ a day (1,490 kcal)"
        return False
    if rate.per == "number":
        return mention.kind in {"count", "number"} and mention.measure.value != rate.size
    unit, own = (each.measure.unit or "").partition(" / ")[0], mention.measure.unit
    if each.kind in {"count", "number"}:
        return mention.kind == "count" and _noun(mention) == _noun(each) != ""
    if each.kind == "money":
        return mention.kind == "money" and own == unit
    if mention.kind not in {"quantity", "duration"} or own is None or _is_article(mention):
        return False
    return compatible(own, unit)


def _noun(mention: Mention) -> str:
    return singular((mention.counted or "").lower())


def _is_linked(line: Line, rate: Rate, many: int, whole: int) -> bool:
    """Whether words call the one a total, or the other an average of both."""
    lists = word_lists("products")
    for at in range(rate.at + 1, whole):  # "and earned $300", but not "and bought a cow for $300"
        if line.word(at) == "and" and line.word(at + 1) not in lists["totals_before"].words:
            return False
    before = line.words(whole - NEAR, whole)
    behind = past_noun(line, whole)
    after = line.words(behind, behind + NEAR)
    called = lists["totals_before"].ending(before) or lists["totals_after"].at(after)
    if called or (line.word(whole - 1) == "a" and line.word(whole + 1) == "total"):
        return True
    return _is_average(line, rate.at) and max(many, whole) < rate.at


def _is_average(line: Line, at: int) -> bool:
    return bool(word_lists("products")["averages"].ending(line.words(at - NEAR, at)))


def _product(line: Line, rate: Rate, many: int, whole: int) -> Product | None:
    count, total = line.items[many].mention, line.items[whole].mention
    if count is None or total is None:
        return None
    scale = _scale(rate, count, total)
    if scale is None:
        return None
    averaged = _is_average(line, rate.at) and max(many, whole) < rate.at
    return Product(
        many=count, each=rate.each, whole=total, scale=scale, averaged=averaged, per=rate.size
    )


def _scale(rate: Rate, many: Mention, whole: Mention) -> Fraction | None:
    """What takes the product of the written amounts to the unit of the whole."""
    each, count, total = rate.each.measure, many.measure, whole.measure
    if each is None or count is None or total is None:
        return None
    scale = ONE / rate.size
    if rate.per == "time":
        turned = factor(count.unit or "", rate.noun)
        if turned is None or turned[1]:
            return None
        scale *= turned[0]
    unit = (each.unit or "").partition(" / ")[0]
    if unit and unit != total.unit:
        turned = factor(unit, total.unit or "")
        if turned is None or turned[1]:
            return None
        scale *= turned[0]
    return scale
