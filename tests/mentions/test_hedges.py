"""A hedge is read where it loosens a number, and nowhere else."""

from __future__ import annotations

import re
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from numcheck.api import extract
from numcheck.lexicon.hedges import hedges
from numcheck.mentions.hedges import hedge
from numcheck.mentions.measures import measure_of
from numcheck.mentions.numerals import Numeral, read_numeral
from numcheck.model.interval import Interval
from numcheck.model.measure import Measure
from numcheck.model.mention import Kind, Mention
from numcheck.model.span import Span

WORD = re.compile(r"(?<![A-Za-z0-9.,])(?:[0-9]|[A-Za-z])")
UNITS: dict[str, tuple[Kind, str]] = {
    "%": ("percent", "percent"),
    " percent": ("percent", "percent"),
    " km": ("quantity", "kilometer"),
    " mg": ("quantity", "milligram"),
    " years": ("duration", "year"),
}
UNBOUNDED = "∞"


def first(text: str, at: int = 0) -> Mention:
    """The first number of *text* from *at* on, with the plainest of units."""
    numeral = next(
        found
        for word in WORD.finditer(text, at)
        if (found := read_numeral(text, word.start())) is not None
    )
    kind, unit, end = sort(text, numeral)
    measure = measure_of(numeral, unit, kind=kind)
    span = Span(numeral.start, end, text[numeral.start : end])
    return Mention(span=span, kind=kind, value=measure)


def sort(text: str, numeral: Numeral) -> tuple[Kind, str | None, int]:
    for word, (kind, unit) in UNITS.items():
        if text.startswith(word, numeral.end):
            return kind, unit, numeral.end + len(word)
    return ("ratio" if numeral.kind == "fraction" else "number"), None, numeral.end


def read(text: str) -> Mention:
    return hedge(text, first(text), 0)


def shown(interval: Interval) -> str:
    low = f"-{UNBOUNDED}" if interval.low is None else interval.low
    high = UNBOUNDED if interval.high is None else interval.high
    return f"{'(['[interval.low_closed]}{low}, {high}{')]'[interval.high_closed]}"


def room(mention: Mention) -> str:
    assert mention.measure is not None
    return shown(mention.measure.interval)


def test_a_hedge_stands_in_the_same_block_as_its_number() -> None:
    cells = extract("| Answer | n |\n|---|---|\n| Hardly | 15 |\n| About | 3 |\n", "markdown")
    assert [(mention.span.text, mention.hedge) for mention in cells] == [("15", None), ("3", None)]


@pytest.mark.parametrize(
    ("text", "interval"),
    [(text, interval) for entry in hedges() for text, interval in entry.reads.items()],
)
def test_every_entry_reads_as_it_says(text: str, interval: str) -> None:
    assert room(read(text)) == interval


@pytest.mark.parametrize("form", [form for entry in hedges() for form in entry.forms])
def test_every_form_is_recognised(form: str) -> None:
    after = next(entry.side for entry in hedges() if form in entry.forms) == "after"
    glue = "" if form[0] in "-+" else " "
    text = f"We met 512{glue}{form}." if after else f"We met {form} 512."
    mention = read(text)
    assert mention.hedge == form
    assert text[mention.span.start : mention.span.end] == mention.span.text


@pytest.mark.parametrize(
    ("text", "quoted", "said", "interval"),
    [
        ("The fair drew almost 3,000 visitors.", "almost 3,000", "almost", "[2700, 3000)"),
        ("Nearly 90 percent came back.", "Nearly 90 percent", "nearly", "[81, 90)"),
        ("They sold some 300 loaves.", "some 300", "some", "[250, 350]"),
        ("It ran for over 20 years.", "over 20 years", "over", "(20, ∞)"),
        ("Take up to 40 mg a day.", "up to 40 mg", "up to", "(-∞, 40]"),
        ("A crowd of 500-plus waited.", "500-plus", "-plus", "[500, ∞)"),
        ("We counted 500+ herons.", "500+", "+", "[500, ∞)"),
        ("We counted 40, or thereabouts.", "40, or thereabouts", "or thereabouts", "[35, 45]"),
        ("Tickets for 12 or\nmore are cheaper.", "12 or\nmore", "or more", "[12, ∞)"),
        ("At least about 30 were hurt.", "At least about 30", "at least about", "[25, ∞)"),
        ("More than about 30 were hurt.", "More than about 30", "more than about", "(25, ∞)"),
        ("About 500 or more came.", "About 500 or more", "about or more", "[450, ∞)"),
        ("(about 125 in all)", "about 125", "about", "[225/2, 275/2]"),
        ("The dose (<5 mg) was low.", "<5 mg", "<", "(-∞, 5)"),
        ("A rise of >= 30 is rare.", ">= 30", ">=", "[30, ∞)"),
        ("They wanted no  fewer than 12.", "no  fewer than 12", "no fewer than", "[12, ∞)"),
        ("Exactly 3,000 came.", "Exactly 3,000", "exactly", "[3000, 3000]"),
        ("almost 3.5 million", "almost 3.5 million", "almost", "[3150000, 3500000)"),
        ("just over half", "just over half", "just over", "(1/2, 3/5]"),
        ("In 2019 more than 500 left.", "more than 500", "more than", "(500, ∞)"),
        ("not more than 12", "not more than 12", "not more than", "(-∞, 12]"),
        ("over two-thirds of them", "over two-thirds", "over", "(2/3, ∞)"),
        ("The young (under 5) were let in.", "under 5", "under", "(-∞, 5)"),
        ("c. 1,200 souls", "c. 1,200", "c.", "[1080, 1320]"),
    ],
)
def test_a_hedge_widens_the_number_and_its_span(
    text: str, quoted: str, said: str, interval: str
) -> None:
    mention = hedge(text, first(text, 8 if text.startswith("In 2019") else 0), 0)
    assert (mention.span.text, mention.hedge, room(mention)) == (quoted, said, interval)


@pytest.mark.parametrize(
    "text",
    [
        "He spoke for 40 minutes about some of the 300 guests.",
        "Rents rose over 5 years.",
        "Rents rose, over the 12 months, by a tenth.",
        "A victory over 12 rivals followed.",
        "The costs were averaged over 30 sites.",
        "The family rule over two lands ended.",
        "The above 12 names are false.",
        "It costs twice as many as 40 did.",
        "The shares add up to 100.",
        "They went up to 12.",
        "--> 40 people",
        "> 40 people, he wrote",
        "Sales: 40.",
        "It has 12 or more than that.",
        "Give me 12 and over the hill we go.",
        "Both 12 or so-called experts.",
        "Section 40 - oddly - is empty.",
        "We wrote about\n\n300 people came.",
        "Roundabout 300 is closed.",
        "It was not nearly 300.",
        "Turn over 12 cards.",
        "It is filed under 3 headings.",
        "Call 40+50.",
        "x = 40",
        "<br> 40 people",
        "By Fred C. 40 in all",
        "The roof fell in under 12-year-old beams.",
    ],
)
def test_words_that_only_look_like_hedges_are_left_alone(text: str) -> None:
    digits = re.search(r"\b(?:300|12|40|30|100|5|3|two)\b", text)
    assert digits is not None
    numbers = [
        first(text, found.start())
        for found in re.finditer(r"\b(?:300|12|40|30|100|5|3|two)\b", text)
    ]
    assert all(hedge(text, mention, 0) == mention for mention in numbers)


def test_words_that_compare_two_numbers_bound_neither() -> None:
    text = "It costs 12 more than 30 did."
    thirty = first(text, text.index("30"))
    assert hedge(text, thirty, text.index("12") + 2) == thirty


def test_a_hedge_is_not_taken_from_before_the_floor() -> None:
    text = "more than 500"
    assert hedge(text, first(text), 6).hedge is None


def test_a_bound_keeps_the_number_as_written() -> None:
    mention = read("more than 5 km")
    measure = mention.measure
    assert measure is not None
    assert mention.form == "bound"
    assert measure.value == measure.low == 5
    assert measure.high is None
    assert read("almost 3,000").form == "point"


def test_both_ends_of_a_range_are_loosened() -> None:
    text = "about 10 to 12"
    measure = Measure(
        value=None,
        interval=Interval(Fraction(10), Fraction(12)),
        step=Fraction(1),
        low=Fraction(10),
        high=Fraction(12),
    )
    mention = hedge(
        text, Mention(span=Span(6, 14, "10 to 12"), kind="number", value=measure, form="range"), 0
    )
    assert mention.form == "range"
    assert mention.measure is not None
    assert mention.measure.low == 10
    assert mention.measure.high == 12
    assert mention.measure.interval.low is not None
    assert mention.measure.interval.low < 10
    assert room(mention).endswith(", 66/5]")


def test_a_hedged_round_number_is_never_narrower_than_a_bare_one() -> None:
    for figure in ("3,000", "10", "125", "7", "200"):
        bare, hedged = read(figure).measure, read(f"about {figure}").measure
        assert bare is not None
        assert hedged is not None
        assert bare.rounded.hull(hedged.interval) == hedged.interval


def test_exactly_leaves_no_rounding() -> None:
    measure = read("exactly 3,000").measure
    assert measure is not None
    assert measure.rounded == Interval.exactly(Fraction(3000))


@pytest.mark.parametrize(
    ("text", "interval"),
    [
        ("almost 0", "[-1, 1]"),
        ("about 0", "[-1, 1]"),
        ("more than 0", "(0, ∞)"),
    ],
)
def test_zero_can_be_hedged(text: str, interval: str) -> None:
    assert room(read(text)) == interval


@pytest.mark.parametrize("hostile", ["more " * 9, "a little " * 9, " " * 60, "\n" * 60])
def test_endless_neighbours_are_no_hedge(hostile: str) -> None:
    text = hostile * 2000 + "500" + hostile * 2000
    mention = first(text, len(hostile) * 2000)
    assert hedge(text, mention, 0) == mention


def test_no_more_than_three_hedges_are_stacked() -> None:
    text = "~" * 9000 + "500"
    assert hedge(text, first(text, 9000), 0).hedge == "~ ~ ~"


WORDS = [form for entry in hedges() for form in entry.forms]
NOISE = st.one_of(
    st.sampled_from([*WORDS, "leſs than", "not", "12", "(", "C."]), st.text(max_size=4)
)
PROSE = st.lists(NOISE, max_size=5).map(" ".join)


@given(PROSE, st.sampled_from(["512", "3,000", "0", "half", "7%", "3.5"]), PROSE)
def test_any_neighbours_leave_a_span_that_quotes_the_text(
    before: str, figure: str, after: str
) -> None:
    text = f"{before} {figure}{after}"
    numeral = read_numeral(figure, 0)
    assert numeral is not None
    start = len(before) + 1
    bare = Mention(
        span=Span(start, start + numeral.end, figure[: numeral.end]),
        kind="number",
        value=measure_of(numeral),
    )
    mention = hedge(text, bare, 0)
    assert mention.span.contains(bare.span)
    assert text[mention.span.start : mention.span.end] == mention.span.text
    assert (mention.hedge is None) == (mention == bare)
