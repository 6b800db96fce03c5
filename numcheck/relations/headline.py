"""Reads which figure of the text a figure of its title stands for: "Nine hurt as bus …"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import islice

from numcheck.claims.context import carries_meaning, root
from numcheck.lexicon.function_words import function_words
from numcheck.model.analysis import Analysis
from numcheck.model.claim import Claim
from numcheck.model.document import Block
from numcheck.model.mention import Mention
from numcheck.model.relation import Same
from numcheck.model.sentence import Sentence

TITLES = frozenset({"title", "heading"})
PROSE = frozenset({"paragraph", "item"})
LEAD = 12  # sentences of the text that a title sums up; what comes later tells more
LEAST_SHARED = 2  # words with meaning that a title and the sentence it sums up have in common
OPENING = 2  # what standing in the first sentence is worth, in shared words
BESIDE = 2  # words next to a figure that say what happened to what it counts: "27 injured"
COUNTS = frozenset({"number", "count"})
OTHERS = frozenset(
    {"each", "every", "per", "another", "additional", "further", "extra", "average", "apiece"}
)


@dataclass(frozen=True, slots=True)
class _Told:
    """A figure as a sentence tells it: the words with meaning by their stems, and the claim."""

    mention: Mention
    sentence: Sentence
    stems: dict[str, str]
    claim: Claim | None

    def beside(self, reach: int) -> frozenset[str]:
        """The stems right before the figure, and twice as many right after it."""
        words = (
            *self.sentence.before(self.mention, reach),
            *self.sentence.after(self.mention, 2 * reach),
        )
        return frozenset(root(word) for word in words if carries_meaning(word))


def read(analysis: Analysis) -> Iterator[Same]:
    """One `Same` per figure of the title and comparable figure of the text.

    The one that the title stands for has evidence, the words that both sentences share;
    the others may still bear the title out.
    """
    title = _title(analysis.document.blocks)
    if title is None:
        return
    claims = {claim.mention.span.start: claim for claim in analysis.claims}
    above = [s for s in analysis.sentences if s.block is title and not _ends(s)]
    below = [s for s in analysis.sentences if s.start >= title.end and s.mentions]
    told = list(_all_told(below, claims)) if any(s.mentions for s in above) else []
    for figure in _all_told(above, claims):
        others = [other for other in told if _comparable(figure.mention, other.mention)]
        meant = _meant(figure, others)
        for other in others:
            yield Same(
                first=figure.mention,
                second=other.mention,
                said_as="headline",
                claims=tuple(each.claim for each in (figure, other) if each.claim),
                evidence=_shared(figure, other) if other is meant else (),
            )


def _title(blocks: Sequence[Block]) -> Block | None:
    """The title or first heading, if the document opens with one."""
    first = next((block for block in blocks if block.kind != "meta"), None)
    return first if first is not None and first.kind in TITLES else None


def _ends(sentence: Sentence) -> bool:
    """Whether it asks, or ends as a sentence does: then it is the first line, not a title."""
    return any(word.lower in {"?", "."} for word in sentence.words[-2:])


def _all_told(sentences: Sequence[Sentence], claims: dict[int, Claim]) -> Iterator[_Told]:
    """Every figure; those that no title sums up come without words."""
    lead = {id(s) for s in islice((s for s in sentences if s.block.kind != "cell"), LEAD)}
    for sentence in sentences:
        stems = _stems(sentence) if id(sentence) in lead else {}
        for mention in sentence.mentions:
            yield _Told(mention, sentence, stems, claims.get(mention.span.start))


def _comparable(figure: Mention, mention: Mention) -> bool:
    """Whether the two may be one amount, or are days that differ in one part at most.

    A number may lack the unit that it is meant in: "9.25 million Singapore dollars (6.6 million)".
    """
    if figure.measure is not None and mention.measure is not None:
        bare = not COUNTS.isdisjoint({figure.kind, mention.kind})
        return _same_kind(figure, mention) or (
            bare and "ordinal" not in {figure.kind, mention.kind}
        )
    one, other = (each.when.calendar if each.when else None for each in (figure, mention))
    if one is None or other is None or None in {one.day, one.month, other.day, other.month}:
        return False
    return one.day == other.day or one.month == other.month


def _same_kind(figure: Mention, mention: Mention) -> bool:
    if figure.kind in COUNTS:
        return mention.kind in COUNTS
    if figure.measure is None or mention.measure is None:
        return figure.measure is mention.measure
    return figure.kind == mention.kind and figure.measure.unit == mention.measure.unit


def _meant(figure: _Told, others: Sequence[_Told]) -> _Told | None:
    """The figure that the title stands for by its words, None where two fit equally well."""
    opening = next((o.sentence for o in others if o.sentence.block.kind in PROSE and o.stems), None)
    alike = [o for o in others if o.stems and _same_kind(figure.mention, o.mention)]
    scored = [(_score(figure, other, opening), other) for other in alike]
    best = max((score for score, _ in scored), default=(0, 0))
    fitting = [other for score, other in scored if score == best]
    if best < (LEAST_SHARED, 0) or not fitting:
        return None
    alone = len({other.sentence.number for other in fitting}) == len(fitting)
    return fitting[0] if alone else None


def _score(figure: _Told, other: _Told, opening: Sentence | None) -> tuple[int, int]:
    """How well the sentence fits the title: by its words, then by those beside the figure."""
    opens = other.sentence is opening
    shared = len(_shared(figure, other))
    if not shared or not _same_sort(figure, other, opens=opens) or _is_other(other):
        return 0, 0
    beside = other.beside(BESIDE) & figure.stems.keys()
    alike = _same_scale(figure.mention, other.mention) + _same_time(figure.claim, other.claim)
    return shared + OPENING * opens, len(beside) + alike


def _same_sort(figure: _Told, other: _Told, *, opens: bool) -> bool:
    """Whether both count the same things, or things to which the same happened."""
    if figure.mention.kind not in COUNTS:
        return True
    if figure.claim is None or other.claim is None:
        return False
    one, two = figure.claim.noun, other.claim.noun
    if one is not None and two is not None and one.head == two.head:
        return True
    if len(_shared(figure, other)) < LEAST_SHARED or _value(other.mention) == 1:
        return False
    verbs = {figure.claim.verb, other.claim.verb}
    if None not in verbs:
        return len(verbs) == 1 and (opens or None in {one, two})
    alone = sum(mention.kind in COUNTS for mention in other.sentence.mentions) == 1
    return bool(figure.beside(BESIDE) & other.beside(BESIDE)) or (opens and alone and one is None)


def _value(mention: Mention) -> Fraction | None:
    return mention.measure.value if mention.measure else None


def _is_other(told: _Told) -> bool:
    """Whether the figure is a part or a share of its own: "two of those", "£52 each"."""
    scope = told.claim.scope if told.claim else frozenset()
    after = told.sentence.after(told.mention, 2)
    part = after[:1] == ("of",) and after[-1] in function_words().determiners
    return part or not OTHERS.isdisjoint(scope)


def _same_scale(one: Mention, other: Mention) -> bool:
    """Whether both are written in the same thousands or millions."""
    first, second = one.measure, other.measure
    return first is not None and second is not None and first.step == second.step


def _same_time(one: Claim | None, other: Claim | None) -> bool:
    """Whether the nearest time of both is the same: "in 2019"."""
    first, second = (each.times[0].when if each and each.times else None for each in (one, other))
    return first is not None and second is not None and first.period == second.period is not None


def _shared(figure: _Told, other: _Told) -> tuple[str, ...]:
    return tuple(word for stem, word in figure.stems.items() if stem in other.stems)


def _stems(sentence: Sentence) -> dict[str, str]:
    """What carries meaning in a sentence, outside its mentions: the stem and the word."""
    inside = {
        word.start
        for mention in sentence.mentions
        for word in sentence.words
        if mention.span.start <= word.start < mention.span.end
    }
    return {
        root(word.lower): word.lower
        for word in sentence.words
        if word.start not in inside and carries_meaning(word.lower)
    }
