"""Passages whose relation lies in their layout: lists, numbered steps, tables."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import strategies as st

from numcheck.strategies.passages.passage import Figure, Passage, Scene
from numcheck.strategies.passages.shares import CARDINALS, rounded

PILLARS = ("peace", "bread", "land", "work", "light")
STEPS = ("Mix all.", "Knead well.", "Let it rise.", "Bake it.", "Serve warm.")
CAUSES = ("Ice", "Wind", "Fog", "Snow", "Floods")
YEARS = ("2001", "2002", "2003")


@st.composite
def list_length(draw: st.DrawFn, scene: Scene) -> Passage:
    """A number of items announced, and a list of them."""
    items = PILLARS[: draw(st.integers(2, 5))]
    right = CARDINALS[len(items) - 2]
    wrong = draw(st.sampled_from([word for word in CARDINALS if word != right]))
    names = [f"item{number}" for number, _ in enumerate(items)]
    rows = "".join(f"\n- {{{name}}}" for name in names)
    return Passage(
        rule="NC402",
        topic=scene.topic,
        wording=f"The plan of the {{maker}} rests on {{count}} pillars:\n{rows}",
        figures={
            "count": Figure(right),
            **{name: Figure(item) for name, item in zip(names, items, strict=True)},
        },
        wrong={"count": Figure(wrong)},
        places=("count", *names),
    )


@st.composite
def sequence(draw: st.DrawFn, scene: Scene) -> Passage:
    """Steps that are numbered one by one."""
    steps = STEPS[: draw(st.integers(3, 5))]
    last = len(steps)
    names = [f"step{number}" for number in range(1, last + 1)]
    said = [f"{{{name}}}: {step}" for name, step in zip(names, steps, strict=True)]
    return Passage(
        rule="NC403",
        topic=scene.topic,
        wording="\n\n".join(said),
        figures={name: Figure(f"Step {number}") for number, name in enumerate(names, 1)},
        wrong={names[-1]: Figure(f"Step {last + 1}")},
        places=(names[-2], names[-1]),
    )


@st.composite
def table_total(draw: st.DrawFn, scene: Scene) -> Passage:
    """A table with three columns and their totals, which show that the row is one of totals."""
    kinds = scene.topic.kinds[: draw(st.integers(2, 4))]
    table = [[draw(st.integers(11, 400)) for _ in YEARS] for _ in kinds]
    totals = [sum(column) for column in zip(*table, strict=True)]
    wrong = totals[0] + draw(st.integers(2, 40)) * draw(st.sampled_from((1, -1)))
    names = [f"cell{number}" for number, _ in enumerate(kinds)]
    rows = [
        _row(kind, f"{{{name}}}", *map(str, cells[1:]))
        for kind, name, cells in zip(kinds, names, table, strict=True)
    ]
    totals_row = _row("Total", "{total}", *map(str, totals[1:]))
    return Passage(
        rule="NC601",
        topic=scene.topic,
        wording="\n".join((_row("Kind", *YEARS), _row(*["---"] * 4), *rows, totals_row)),
        figures={
            **{name: Figure(str(cells[0])) for name, cells in zip(names, table, strict=True)},
            "total": Figure(str(totals[0])),
        },
        wrong={"total": Figure(str(wrong))},
        places=(*names, "total"),
    )


@st.composite
def table_shares(draw: st.DrawFn, scene: Scene) -> Passage:
    """A table with a column of counts and one of their shares; a slip is one of one digit."""
    cells = [draw(st.integers(20, 90)) for _ in CAUSES]
    shares = [f"{rounded(Fraction(1000 * cell, sum(cells))) / 10:.1f}" for cell in cells]
    at = draw(st.integers(0, len(cells) - 1).filter(lambda n: len(shares[n]) == len("10.0")))
    digit = draw(st.sampled_from("1234567").filter(lambda digit: digit != shares[at][0]))
    rows = [_row(cause, f"{{cell{n}}}", f"{{share{n}}}") for n, cause in enumerate(CAUSES)]
    head = (_row("Cause", "n", "%"), _row(*["---"] * 3))
    return Passage(
        rule="NC602",
        topic=scene.topic,
        wording="\n".join((*head, *rows, _row("Total", "{total}", "100"))),
        figures={
            **{f"cell{n}": Figure(str(cell)) for n, cell in enumerate(cells)},
            **{f"share{n}": Figure(share) for n, share in enumerate(shares)},
            "total": Figure(str(sum(cells))),
        },
        wrong={f"share{at}": Figure(f"{digit}{shares[at][1:]}")},
        places=(f"cell{at}", f"share{at}", "total"),
    )


def _row(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"
