"""Whole documents whose figures agree, and the misprints that make them disagree."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from hypothesis import strategies as st

from numcheck.errors import ConfigError
from numcheck.model.show_dates import show_day
from numcheck.model.span import Span
from numcheck.strategies.passages.passage import CLOSE, OPEN, Passage, Scene
from numcheck.strategies.passages.table import PASSAGES
from numcheck.strategies.passages.topics import TOPICS
from numcheck.strategies.typesetting import Format, typeset
from numcheck.testing.truth import Truth

SPARE, *SHARED = TOPICS  # the spare topic is for a passage that a mutation has to add
MOST_PASSAGES = 6
TITLE = "What the valley talked about"
LEAD = "The paper looks back on what people in the valley talked about."
FILLERS = (
    "",
    "Nobody was surprised.",
    "The neighbours had expected it for a long time.",
    "Opinions on the matter differ to this day.",
)
# All that is drawn for one example is written on one day, so that a passage fits any manuscript.
TODAY = st.shared(st.dates(date(2002, 1, 1), date(2024, 12, 31)), key="numcheck: day of writing")


@dataclass(frozen=True, slots=True)
class Misprint:
    """A text with one fault: `truth` names the rule that has to speak, and all the places."""

    text: str
    truth: Truth
    format: Format


@dataclass(frozen=True, slots=True, kw_only=True)
class Manuscript:
    """A document whose figures agree, one passage to a paragraph.

    `dateline` is the day that its first paragraph bears; `fillers` are sentences without
    figures, one after each passage or empty.
    """

    dateline: date
    passages: tuple[Passage, ...]
    fillers: tuple[str, ...]
    format: Format = "text"

    @property
    def text(self) -> str:
        """The document as its format writes it."""
        return typeset(self._paragraphs(None), self.format)

    def misprinted(self, passage: Passage) -> Misprint:
        """The document with *passage*, one of its own, made false."""
        marked = typeset(self._paragraphs(passage), self.format)
        text, places = _unmarked(marked)
        return Misprint(text, Truth(passage.rule, places), self.format)

    def with_passage(self, passage: Passage) -> Manuscript:
        """The document with one more passage at its end."""
        return replace(
            self, passages=(*self.passages, passage), fillers=(*self.fillers, FILLERS[0])
        )

    def scaled(self, factor: int) -> Manuscript:
        """The document with *factor* times as many of everything that it counts."""
        return replace(self, passages=tuple(each.scaled(factor) for each in self.passages))

    def restated(self) -> Manuscript:
        """The document with amounts in other units."""
        return replace(self, passages=tuple(each.restated() for each in self.passages))

    def reordered(self, order: Sequence[int]) -> Manuscript:
        """The document with its passages in another order."""
        return replace(
            self,
            passages=tuple(self.passages[place] for place in order),
            fillers=tuple(self.fillers[place] for place in order),
        )

    def in_format(self, format: Format) -> Manuscript:  # noqa: A002 - the public name
        """The same document in another format."""
        return replace(self, format=format)

    def _paragraphs(self, broken: Passage | None) -> list[str]:
        day = show_day(self.dateline)
        if broken is not None and broken.leans:
            day = f"{OPEN}{day}{CLOSE}"
        lead = f"VALLEY, {day} — {LEAD}"
        bodies = (each.broken if each is broken else each.sound for each in self.passages)
        pairs = zip(bodies, self.fillers, strict=True)
        return [TITLE, lead, *(_followed(body, filler) for body, filler in pairs)]


@dataclass(frozen=True, slots=True)
class Mutation:
    """Makes one relation of any manuscript false: one it states, else `passage`, which it adds."""

    passage: Passage

    def __call__(self, manuscript: Manuscript) -> Misprint:
        """The manuscript with the fault."""
        for own in manuscript.passages:
            if own.rule == self.passage.rule:
                return manuscript.misprinted(own)
        return manuscript.with_passage(self.passage).misprinted(self.passage)


@st.composite
def documents(
    draw: st.DrawFn,
    formats: Sequence[Format] = ("text",),
    codes: Sequence[str] | None = None,
) -> Manuscript:
    """Documents whose figures agree, with relations that the rules *codes* would judge."""
    rows = rows_of(codes)
    today = draw(TODAY)
    chosen = draw(st.lists(st.sampled_from(rows), min_size=1, max_size=MOST_PASSAGES, unique=True))
    topics = draw(st.permutations(SHARED))[: len(chosen)]
    passages = tuple(
        draw(PASSAGES[code](Scene(topic, today)))
        for code, topic in zip(chosen, topics, strict=True)
    )
    fillers = tuple(draw(st.sampled_from(FILLERS)) for _ in passages)
    return Manuscript(
        dateline=today,
        passages=passages,
        fillers=fillers,
        format=draw(st.sampled_from(tuple(formats))),
    )


@st.composite
def mutations(draw: st.DrawFn, codes: Sequence[str] | None = None) -> Mutation:
    """Mutations of the relations that the rules *codes* judge; of all kinds by default."""
    code = draw(st.sampled_from(rows_of(codes)))
    return Mutation(draw(PASSAGES[code](Scene(SPARE, draw(TODAY)))))


def rows_of(codes: Sequence[str] | None) -> tuple[str, ...]:
    """The codes with passages among *codes*, which may be beginnings of codes; all for None.

    Raises:
        ConfigError: none of them has a passage.
    """
    rows = tuple(code for code in PASSAGES if codes is None or code.startswith(tuple(codes)))
    if not rows:
        raise ConfigError(f"no passage breaks {codes}; there are some for {', '.join(PASSAGES)}")
    return rows


def _followed(body: str, filler: str) -> str:
    """The passage and a sentence after it, which opens a paragraph after a list or a table."""
    if not filler:
        return body
    return f"{body}\n\n{filler}" if "\n" in body else f"{body} {filler}"


def _unmarked(marked: str) -> tuple[str, tuple[Span, ...]]:
    """The text without its marks, and what they mark."""
    pieces = marked.split(OPEN)
    text, places = pieces[0], list[Span]()
    for piece in pieces[1:]:
        said, rest = piece.split(CLOSE)
        places.append(Span(len(text), len(text) + len(said), said))
        text += said + rest
    return text, tuple(places)
