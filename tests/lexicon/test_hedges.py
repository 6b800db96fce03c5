"""The hedge lexicon keeps the grammar that its head states."""

from __future__ import annotations

from collections import Counter
from fractions import Fraction

import pytest

from numcheck.errors import LexiconError
from numcheck.lexicon.hedges import Hedge, hedges


def test_no_form_stands_in_two_entries() -> None:
    forms = Counter(form for hedge in hedges() for form in hedge.forms)
    assert [form for form, count in forms.items() if count > 1] == []


def test_every_entry_names_its_source_and_a_reading() -> None:
    assert [hedge.name for hedge in hedges() if not hedge.source or not hedge.reads] == []


def test_only_hedges_with_two_ends_have_a_width() -> None:
    for hedge in hedges():
        wide = hedge.low < 1 or hedge.high > 1
        assert wide == (hedge.kind in ("around", "below", "above")), hedge.name


def test_a_coarse_scale_is_never_narrower() -> None:
    for hedge in hedges():
        assert hedge.coarse[0] <= hedge.low, hedge.name
        assert hedge.high <= hedge.coarse[1], hedge.name


def test_prepositions_say_what_makes_them_hedges_or_not() -> None:
    for hedge in hedges():
        assert not hedge.needs_after or hedge.preposition, hedge.name


@pytest.mark.parametrize(
    ("low", "high", "forms"),
    [
        (Fraction(11, 10), Fraction(6, 5), ("just past",)),
        (Fraction(1, 2), Fraction(9, 10), ("some way off",)),
        (Fraction(0), Fraction(1), ("up to",)),
        (Fraction(9, 10), Fraction(1), ()),
        (Fraction(9, 10), Fraction(1), ("Almost",)),
    ],
)
def test_an_entry_that_breaks_the_grammar_is_refused(
    low: Fraction, high: Fraction, forms: tuple[str, ...]
) -> None:
    with pytest.raises(LexiconError, match=r"hedges\.toml: sample"):
        Hedge(name="sample", forms=forms, kind="below", low=low, high=high, source="", reads={})
