"""What a claim says of its number: event, time, whole, scope, source, modality."""

from __future__ import annotations

import pytest

from numcheck.claims.counted import count_nouns
from numcheck.claims.read import make_claims
from numcheck.model.claim import Claim, Modality
from tests.claims.build import analysis


def claims(marked: str) -> tuple[Claim, ...]:
    return make_claims(count_nouns(analysis(marked))).claims


def claim(marked: str, number: str) -> Claim:
    return next(c for c in claims(marked) if c.mention.span.text == number)


@pytest.mark.parametrize(
    ("marked", "number", "event"),
    [
        ("Police arrested 12 drivers on Monday.", "12", "arrest"),
        ("12 drivers were arrested on Monday.", "12", "arrest"),
        ("12 illegal traders were seen.", "12", None),
        ("Police said 12 people died.", "12", "die"),
        ("The fire killed 12 people.", "12", "die"),
        ("The mill will hire 30 weavers.", "30", "employ"),
        ("The mill employs 30 weavers.", "30", "employ"),
        ("In Oslo, 30 wounded soldiers landed.", "30", "injure"),
        ("The vote on 12 bills was close.", "12", None),
    ],
)
def test_the_event_is_that_of_the_governing_verb(
    marked: str, number: str, event: str | None
) -> None:
    found = claim(marked, number).verb
    assert found == event or (event is None and found not in {"arrest", "vote", "die"})


@pytest.mark.parametrize(
    ("marked", "number", "times"),
    [
        ("In 2019 it lent 40 books.", "40", ["2019"]),
        ("It lent 40 books in 2019 and 50 books in 2020.", "50", ["2020", "2019"]),
        ("After 1990 it lent little; it lent 40 books in 2019.", "40", ["2019", "1990"]),
        ("It lent 40 books.", "40", []),
    ],
)
def test_times_are_those_of_the_clause_first_then_the_nearest(
    marked: str, number: str, times: list[str]
) -> None:
    assert [when.span.text for when in claim(marked, number).times] == times


@pytest.mark.parametrize(
    ("marked", "part", "whole"),
    [
        ("45 of the 120 patients left.", "45", "120"),
        ("45 out of 120 patients left.", "45", "120"),
        ("45 (38%) of 120 patients left.", "45", "120"),
        ("Of the 120 patients, 45 were women.", "45", "120"),
        ("38% of the 120 patients left.", "38%", "120"),
        ("45 patients of 12 left.", "45", None),
        ("45 of the patients left.", "45", None),
        ("Of the 120 patients, 45 nurses knew nothing.", "45", None),
    ],
)
def test_a_part_knows_its_whole(marked: str, part: str, whole: str | None) -> None:
    found = claim(marked, part).whole
    assert (found.span.text if found else None) == whole


def test_a_part_without_a_noun_takes_that_of_its_whole() -> None:
    noun = claim("Of the 120 patients, 45 were women.", "45").noun
    assert noun is not None
    assert noun.head == "patient"


@pytest.mark.parametrize(
    ("marked", "scope"),
    [
        ("Each of the 12 schools has a garden.", {"each"}),
        ("The remaining 12 miners were safe.", {"remaining"}),
        ("It hired 12 other weavers.", {"other"}),
        ("They paid 12 coins per head.", {"per"}),
        ("It hired 12 weavers.", set()),
        ("The others left, and it hired 12 weavers.", set()),
    ],
)
def test_scope_words_fence_a_number_in(marked: str, scope: set[str]) -> None:
    assert claim(marked, "12").scope == scope


@pytest.mark.parametrize(
    ("marked", "source"),
    [
        ("Police said 12 people died.", "police"),
        ("According to the ministry, 12 people died.", "ministry"),
        ("12 people died, the mayor told reporters.", "mayor"),
        ("“12 people died”, said the mayor.", "mayor"),
        ("12 people died.", None),
        ("The 12 cases reported were mild.", None),
    ],
)
def test_the_source_is_who_says_so(marked: str, source: str | None) -> None:
    assert claim(marked, "12").source == source


@pytest.mark.parametrize(
    ("marked", "modality"),
    [
        ("It hired 12 weavers.", "stated"),
        ("It will hire 12 weavers.", "planned"),
        ("It plans to hire 12 weavers.", "planned"),
        ("12 weavers are expected.", "planned"),
        ("It did not hire 12 weavers.", "denied"),
        ("It denied having hired 12 weavers.", "denied"),
        ("It didn't hire 12 weavers.", "denied"),
        ("If it hired 12 weavers, it would grow.", "supposed"),
        ("It allegedly hired 12 weavers.", "stated"),
        ("Did it hire 12 weavers?", "asked"),
        ("It hired 12 weavers; it will not grow.", "stated"),
    ],
)
def test_modality_is_how_the_clause_puts_it(marked: str, modality: Modality) -> None:
    assert claim(marked, "12").modality == modality


@pytest.mark.parametrize(
    ("marked", "quoted"),
    [
        ("He said: “It hired 12 weavers.”", True),
        ('He said: "It hired 12 weavers."', True),
        ("He spoke. “It is old. It hired 12 weavers.”", True),
        ("“It is old”, he said. It hired 12 weavers.", False),
        ('A 9" nail held 12 boards.', False),
        ("It hired 12 weavers.", False),
    ],
)
def test_a_number_in_quotation_marks_is_quoted(marked: str, quoted: bool) -> None:  # noqa: FBT001 - a column of the table
    assert claim(marked, "12").quoted is quoted


@pytest.mark.parametrize(
    ("marked", "definite"),
    [
        ("The 12 weavers left.", True),
        ("These other 12 weavers left.", True),
        ("All 12 weavers left.", True),
        ("Some 12 weavers left.", False),
        ("On the road 12 weavers left.", False),
    ],
)
def test_a_definite_number_points_to_something_known(
    marked: str,
    definite: bool,  # noqa: FBT001 - a column of the table
) -> None:
    assert claim(marked, "12").definite is definite


def test_a_sentence_of_thousands_of_numbers_is_read_to_its_end() -> None:
    read = make_claims(count_nouns(analysis("In 2019 it lent 12 books, police said, and " * 4000)))
    assert len(read.claims) == 4000
    assert {claim.source for claim in read.claims} == {"police"}
