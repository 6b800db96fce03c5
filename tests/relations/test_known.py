"""Which claims a fact speaks of, and which it leaves alone."""

from __future__ import annotations

import pytest

from numcheck.model.brief import Brief, Fact, Terms
from numcheck.model.relation import Known
from numcheck.pipeline import analyse
from numcheck.readers.files import read_text

PATIENTS = Fact(name="patients_enrolled", figure="1204")
BUDGET = Fact(name="trial-budget", figure="$2.4 million")
COURSE = Fact(name="course length", figure="18 miles")
TERMS = Terms(alias={"participants": "patients"})


def known(text: str, fact: Fact) -> list[tuple[str, bool]]:
    """The figures the fact speaks of, and whether each is a part."""
    relations = analyse(read_text(text), Brief(facts=(fact,), terms=TERMS)).of(Known)
    return [(each.mention.span.text, each.part) for each in relations]


@pytest.mark.parametrize(
    ("text", "fact", "found"),
    [
        ("We enrolled 1,204 patients.", PATIENTS, [("1,204", False)]),
        ("In all, 1,240 participants were enrolled.", PATIENTS, [("1,240", False)]),
        ("The 1,204 enrolled patients were well.", PATIENTS, [("1,204", False)]),
        ("We enrolled 602 women patients.", PATIENTS, [("602", True)]),
        ("We enrolled 602 patients at one site.", PATIENTS, [("602", True)]),
        ("Some 45 of the 310 patients were enrolled twice.", PATIENTS, [("310", True)]),
        ("The budget of the trial was $2.6 million.", BUDGET, [("$2.6 million", False)]),
        ("The length of the course is 29 km.", COURSE, [("29 km", False)]),
    ],
)
def test_a_fact_speaks_of_claims_with_all_its_words(
    text: str, fact: Fact, found: list[tuple[str, bool]]
) -> None:
    assert known(text, fact) == found


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("We screened 1,240 patients.", PATIENTS),
        ("We enrolled 40 nurses.", PATIENTS),
        ("We plan to enrol 1,500 patients.", PATIENTS),
        ("We did not enrol 1,500 patients.", PATIENTS),
        ("Another 310 patients were enrolled later.", PATIENTS),
        ("Each site enrolled 310 patients on average.", PATIENTS),
        ("In 2019 we enrolled 310 patients.", PATIENTS),
        ("The budget of the trial was 2.6 million.", BUDGET),
        ("The budget of the trial rose from $2.1 million to $2.4 million.", BUDGET),
        ("The budget of the fair was $2.6 million.", BUDGET),
        ("The course was open for 3 hours at full length.", COURSE),
        ("The course is 1 m wide over its length of 30 km.", COURSE),
    ],
)
def test_a_fact_leaves_other_claims_alone(text: str, fact: Fact) -> None:
    assert known(text, fact) == []
