"""Passages on dates, lengths of time, ages, and the day the manuscript is dated."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import strategies as st

from numcheck.model.show_dates import show_day, show_month, show_weekday
from numcheck.strategies.passages.passage import Figure, Passage, Scene

SHORT_MONTHS = (4, 6, 9, 11)  # months of 30 days
LENGTHS = (
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
)


@st.composite
def calendar_day(draw: st.DrawFn, scene: Scene) -> Passage:
    """A day that the calendar has."""
    year = scene.today.year - draw(st.integers(1, 12))
    month = show_month(draw(st.sampled_from(SHORT_MONTHS)))
    right, wrong = draw(
        st.sampled_from(
            (
                (f"30 {month} {year}", f"31 {month} {year}"),
                (f"{month} 30, {year}", f"{month} 31, {year}"),
                (f"28 February {year}", f"30 February {year}"),
            )
        )
    )
    return Passage(
        topic=scene.topic,
        rule="NC201",
        wording="The new bridge at {town} was opened on {day} by the mayor.",
        figures={"day": Figure(right)},
        wrong={"day": Figure(wrong)},
        places=("day",),
    )


@st.composite
def weekday(draw: st.DrawFn, scene: Scene) -> Passage:
    """A weekday and its date."""
    day = scene.today - timedelta(days=draw(st.integers(200, 4000)))
    off = draw(st.integers(1, 6))
    written = draw(
        st.sampled_from((show_day(day), f"{show_month(day.month)} {day.day}, {day.year}"))
    )
    right, wrong = (show_weekday((day.weekday() + days) % 7) for days in (0, off))
    return Passage(
        topic=scene.topic,
        rule="NC202",
        wording="The market at {town} was held on {day} in heavy rain.",
        figures={"day": Figure(f"{right}, {written}")},
        wrong={"day": Figure(f"{wrong}, {written}")},
        places=("day",),
    )


@st.composite
def period(draw: st.DrawFn, scene: Scene) -> Passage:
    """A stretch of years, from the earlier to the later."""
    first, last = _two_years(draw, scene)
    wording = draw(
        st.sampled_from(
            (
                "{person} ran the {maker} from {first} to {last}.",
                "Rents in {town} doubled between {first} and {last}.",
            )
        )
    )
    return Passage(
        topic=scene.topic,
        rule="NC203",
        wording=wording,
        figures={"first": first, "last": last},
        wrong={"first": last, "last": first},
        places=("first", "last"),
    )


@st.composite
def events(draw: st.DrawFn, scene: Scene) -> Passage:
    """Two events in the order in which they happened."""
    first, last = _two_years(draw, scene)
    wording = draw(
        st.sampled_from(
            (
                "The school at {town} was founded in {first} and closed in {last}.",
                "{person} was born in {first} and died in {last}.",
            )
        )
    )
    return Passage(
        topic=scene.topic,
        rule="NC204",
        wording=wording,
        figures={"first": first, "last": last},
        wrong={"first": last, "last": first},
        places=("first", "last"),
    )


@st.composite
def length(draw: st.DrawFn, scene: Scene) -> Passage:
    """Two years and the time between them."""
    number = draw(st.integers(2, 12))
    other = draw(st.integers(2, 12).filter(lambda years: abs(years - number) > 2))
    first = scene.today.year - number - draw(st.integers(1, 60))
    wording, form = draw(
        st.sampled_from(
            (
                (
                    "The {length} war ({first}–{last}) ruined the port of {town}.",
                    "{}-year",
                ),
                (
                    "{person} led the choir of {town} for {length} from {first} to {last}.",
                    "{} years",
                ),
            )
        )
    )
    return Passage(
        topic=scene.topic,
        rule="NC205",
        wording=wording,
        figures={
            "length": Figure(form.format(LENGTHS[number - 2])),
            "first": Figure(str(first)),
            "last": Figure(str(first + number)),
        },
        wrong={"length": Figure(form.format(LENGTHS[other - 2]))},
        places=("length", "first", "last"),
    )


@st.composite
def age(draw: st.DrawFn, scene: Scene) -> Passage:
    """The years of a life and the age at its end."""
    number = draw(st.integers(20, 90))
    wrong = number + draw(st.integers(4, 12)) * draw(st.sampled_from((1, -1)))
    died = scene.today.year - draw(st.integers(2, 60))
    return Passage(
        topic=scene.topic,
        rule="NC207",
        wording="{person} ({born}–{died}), who died {age}, wrote plays.",
        figures={
            "born": Figure(str(died - number)),
            "died": Figure(str(died)),
            "age": Figure(f"aged {number - draw(st.integers(0, 1))}"),
        },
        wrong={"age": Figure(f"aged {wrong}")},
        places=("born", "died", "age"),
    )


@st.composite
def relative(draw: st.DrawFn, scene: Scene) -> Passage:
    """A time told from the day of writing, and its date."""
    year = scene.today.year - 1
    return Passage(
        topic=scene.topic,
        rule="NC208",
        wording="The pier at {town} opened {told}, in {year}, after long delays.",
        figures={"told": Figure("last year"), "year": Figure(str(year))},
        wrong={"year": Figure(str(year - draw(st.integers(2, 9))))},
        places=("told", "year"),
        leans=True,
    )


@st.composite
def past(draw: st.DrawFn, scene: Scene) -> Passage:
    """Something over by the day of writing."""
    before = scene.today - timedelta(days=draw(st.integers(40, 900)))
    after = scene.today + timedelta(days=draw(st.integers(20, 900)))
    return Passage(
        topic=scene.topic,
        rule="NC209",
        wording="The weir at {town} was opened by the mayor on {day} in heavy rain.",
        figures={"day": Figure(show_day(before))},
        wrong={"day": Figure(show_day(after))},
        places=("day",),
        leans=True,
    )


def _two_years(draw: st.DrawFn, scene: Scene) -> tuple[Figure, Figure]:
    """Two years that are over by the day of writing, at least two apart."""
    last = scene.today.year - draw(st.integers(1, 30))
    return Figure(str(last - draw(st.integers(2, 40)))), Figure(str(last))
