"""Passages that say one thing twice: claims, hedges, times."""

from __future__ import annotations

from hypothesis import strategies as st

from numcheck.strategies.passages.passage import Figure, Passage, Scene, count

SENT = (
    "The {maker} sent {first} {things} to schools in {year}. Music was in demand. Altogether, "
    "{second} {things} were sent to schools in {year} by the {maker}."
)
KEPT = (
    "The town is old. The {maker} keeps {first} {things} in the old barn, and most of them are "
    "dusty. With its {second} {things} in the old barn the {maker} is still the pride of {town}."
)
PERMITS = "In {first} the {town} office issued {number} permits to growers"
LICENCES = "In {first} the {town} office issued {number} licences to traders"


@st.composite
def repeat(draw: st.DrawFn, scene: Scene) -> Passage:
    """One claim, made again after a while."""
    year = scene.today.year - draw(st.integers(1, 8))
    number = draw(st.integers(112, 989).filter(lambda n: n % 10 and n // 10 % 10 != n % 10))
    swapped = number // 100 * 100 + number % 10 * 10 + number // 10 % 10
    if swapped % 10 == 0:
        swapped = number + 1 if number % 10 != 9 else number - 1
    return Passage(
        topic=scene.topic,
        rule="NC101",
        wording=draw(st.sampled_from((SENT, KEPT))),
        figures={"first": count(number), "second": count(number), "year": Figure(str(year))},
        wrong={"second": count(swapped)},
        places=("first", "second"),
    )


@st.composite
def hedge(draw: st.DrawFn, scene: Scene) -> Passage:
    """A loose figure, and the exact one beside it."""
    word, below = draw(
        st.sampled_from(
            (("almost", True), ("nearly", True), ("more than", False), ("fewer than", True))
        )
    )
    round_figure = draw(st.integers(2, 90)) * 100
    near = draw(st.integers(1, 9))
    exact = round_figure - near if below else round_figure + near
    wrong = round_figure + 3 * near if below else round_figure - 3 * near
    return Passage(
        topic=scene.topic,
        rule="NC102",
        wording=draw(
            st.sampled_from(
                (
                    "The {maker} made {loose} ({exact}) {things} for the fair.",
                    "The {maker} made {loose} {things} ({exact}) for the fair.",
                    "The {maker} mended {loose} — {exact} — {things}.",
                )
            )
        ),
        figures={
            "loose": Figure(f"{word} {round_figure:,}"),
            "exact": Figure(f"{exact:,}"),
        },
        wrong={"exact": Figure(f"{wrong:,}")},
        places=("loose", "exact"),
    )


@st.composite
def time_again(draw: st.DrawFn, scene: Scene) -> Passage:
    """The time of a sentence, told once; told twice when broken."""
    first, _ = _years(draw, scene)
    number = count(draw(st.integers(11, 900)))
    return Passage(
        topic=scene.topic,
        rule="NC105",
        wording=f"{PERMITS}.",
        broken_wording=f"{PERMITS} in {{second}}.",
        figures={"number": number, "first": Figure(str(first)), "second": Figure(str(first))},
        places=("first", "second"),
    )


@st.composite
def other_time(draw: st.DrawFn, scene: Scene) -> Passage:
    """The time of a sentence, told once; another time in the same clause when broken."""
    first, second = _years(draw, scene)
    number = count(draw(st.integers(11, 900)))
    return Passage(
        topic=scene.topic,
        rule="NC106",
        wording=f"{LICENCES}.",
        broken_wording=f"{LICENCES} in {{second}}.",
        figures={"number": number, "first": Figure(str(first)), "second": Figure(str(second))},
        places=("first", "second"),
    )


def _years(draw: st.DrawFn, scene: Scene) -> tuple[int, int]:
    """Two different years before the manuscript was written."""
    back = draw(st.integers(1, 10))
    other = draw(st.integers(1, 10).filter(lambda years: years != back))
    return scene.today.year - back, scene.today.year - other
