"""Limits of the possible: each entry of the lexicon flags its impossible text alone."""

from __future__ import annotations

import pytest

import numcheck
from numcheck.lexicon.possibility import Limit, possibility


@pytest.mark.parametrize("limit", possibility().limits, ids=lambda limit: limit.name)
def test_every_limit_flags_the_impossible_and_leaves_the_possible(limit: Limit) -> None:
    impossible, possible = limit.reads
    assert [finding.rule for finding in numcheck.check(impossible).findings] == ["NC504"]
    assert numcheck.check(possible).findings == ()


@pytest.mark.parametrize("limit", possibility().limits, ids=lambda limit: limit.name)
def test_a_word_that_lifts_a_limit_silences_it(limit: Limit) -> None:
    impossible, _ = limit.reads
    for word in sorted(limit.not_near)[:5]:
        assert numcheck.check(f"{impossible} {word}").findings == ()
