"""What must not change what numcheck finds: other units, sizes, orders, widths and formats."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from random import Random

from hypothesis import assume, given
from hypothesis import strategies as st

import numcheck
import numcheck.strategies as nst
from numcheck.strategies.perturbations import percent_in_words
from numcheck.strategies.typesetting import FORMATS
from numcheck.testing import assert_consistent, assert_equivalent, assert_flags
from tests.strategies.search import searched

EVERY_FORMAT = tuple(FORMATS)
BY_DIGITS = {"NC101"}  # two swapped digits are evidence, and other digits are not swapped
FACTORS = st.sampled_from((3, 7, 9, 11, 13, 21))  # they leave round numbers as round as they are
SEVERAL = searched(60, 2000)

# Of no topic of the drawn documents, before all their days of writing, and each true in itself.
CLEAN = (
    "The lighthouse on the point was finished in 1871, and 42 men had worked on it for six years.",
    "Its lamp burned 3.5 litres of oil a night, a thousand litres in all but the mildest years.",
    "\n\nIn 1890 a storm tore 212 feet (65 metres) from the sea wall. Four streets were flooded.",
    "\n\nThe count of 1881 found 1,460 souls: 731 women and girls and 729 men and boys.",
    "A survey of 1953 gave the hill 187 metres; the army map of 1911 has 612 feet.",
    "\n\nFrom Monday to Friday the post came at 8:15 a.m., on Saturdays at ten, on Sundays never.",
    "The vicar, born in 1802, was 61 when he died in 1863, and had preached some 3,000 sermons.",
    "\n\nOne in three hedges went between 1947 and 1969. Of the 90 miles that stood, 60 are left.",
    "Rain fell on 201 days of 1912, or 55 percent of them, and wheat rose from 30 to 36 shillings.",
    "\n\nOn 3 March 1897 the railway came, two years late; it sold 20,000 tickets a year by 1901.",
)

Fault = tuple[str, frozenset[str]]


def faults(text: str, format: str) -> list[Fault]:  # noqa: A002 - as `check` calls it
    """The findings by rule and quoted places, in the letters, spaces and signs of one kind."""
    return [
        (finding.rule, frozenset(map(plain, (place.text for place in finding.places))))
        for finding in numcheck.check(text, format).findings
    ]


def plain(text: str) -> str:
    return " ".join(percent_in_words(unicodedata.normalize("NFC", text)).replace("’", "'").split())


@given(nst.documents(("text", "markdown")), st.data())
@SEVERAL
def test_a_document_is_silent_under_every_perturbation(
    document: nst.Manuscript, data: st.DataObject
) -> None:
    perturbed = data.draw(nst.perturbations(document.text))
    assert_consistent(perturbed, format=document.format, level="info")


@given(nst.documents(("text", "markdown")), nst.mutations(), st.data())
@SEVERAL
def test_a_fault_stays_under_every_perturbation(
    document: nst.Manuscript, mutate: nst.Mutation, data: st.DataObject
) -> None:
    misprint = mutate(document)
    perturbed = data.draw(nst.perturbations(misprint.text))
    assert faults(perturbed, misprint.format) == faults(misprint.text, misprint.format)


@given(nst.documents(), st.integers(2, 50))
@SEVERAL
def test_a_document_is_silent_when_there_is_more_of_everything(
    document: nst.Manuscript, factor: int
) -> None:
    assert_consistent(document.scaled(factor).text, level="info")


@given(nst.documents(), nst.mutations(), FACTORS)
@SEVERAL
def test_a_fault_stays_when_there_is_more_of_everything(
    document: nst.Manuscript, mutate: nst.Mutation, factor: int
) -> None:
    assume(mutate.passage.rule not in BY_DIGITS)
    misprint = nst.Mutation(mutate.passage.scaled(factor))(document.scaled(factor))
    assert_flags(misprint.text, misprint.truth)


@given(nst.documents(), nst.mutations())
@SEVERAL
def test_other_units_change_nothing(document: nst.Manuscript, mutate: nst.Mutation) -> None:
    assert_consistent(document.restated().text, level="info")
    misprint = nst.Mutation(mutate.passage.restated())(document.restated())
    assert_flags(misprint.text, misprint.truth)


@given(nst.documents(), nst.mutations(), st.randoms(use_true_random=False))
@SEVERAL
def test_the_order_of_the_passages_changes_nothing(
    document: nst.Manuscript, mutate: nst.Mutation, random: Random
) -> None:
    misprint = mutate(document)
    order = random.sample(range(len(document.passages)), len(document.passages))
    other = mutate(document.reordered(order))
    assert set(faults(other.text, "text")) == set(faults(misprint.text, "text"))


@given(nst.documents(("text", "markdown")), nst.mutations(), st.permutations(CLEAN))
@SEVERAL
def test_clean_prose_between_the_passages_changes_nothing(
    document: nst.Manuscript, mutate: nst.Mutation, prose: list[str]
) -> None:
    longer = replace(document, fillers=tuple(prose[: len(document.passages)]))
    assert_consistent(longer.text, format=longer.format, level="info")
    misprint = mutate(longer)
    assert_flags(misprint.text, misprint.truth, format=misprint.format)


@given(nst.documents(), nst.mutations())
@SEVERAL
def test_the_format_changes_nothing(document: nst.Manuscript, mutate: nst.Mutation) -> None:
    found = faults(mutate(document).text, "text")
    for format in EVERY_FORMAT:  # noqa: A001 - as `check` calls it
        misprint = mutate(document.in_format(format))
        assert faults(misprint.text, misprint.format) == found


@given(nst.documents(), st.data())
@SEVERAL
def test_a_perturbed_document_states_the_same_figures(
    document: nst.Manuscript, data: st.DataObject
) -> None:
    assert_equivalent(document.text, data.draw(nst.perturbations(document.text)))
    assert_equivalent(document.text, document.restated().text)
