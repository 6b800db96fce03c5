"""Words of the house: nouns that mean the same, and words that never do."""

from __future__ import annotations

import pytest

from numcheck import Config, check

ALIAS = Config(alias={"patients": ("participants", "subjects")})
APART = Config(distinct=(("screened", "enrolled"), ("gross", "net")))
TWICE = (
    "The trial enrolled 1,204 patients in the northern district over two winters. "
    "Nobody was lost. Costs were low. The nurses were glad. The weather held. "
    "The trial enrolled 1,240 {} in the northern district over two winters."
)


@pytest.mark.parametrize("noun", ["participants", "subjects", "patients"])
def test_an_alias_stands_for_its_noun(noun: str) -> None:
    (finding,) = check(TWICE.format(noun), config=ALIAS).findings
    assert finding.rule == "NC101"


def test_without_an_alias_two_nouns_are_two_things() -> None:
    assert not check(TWICE.format("participants"))
    assert not check(TWICE.format("volunteers"), config=ALIAS)


def test_distinct_words_keep_claims_apart() -> None:
    text = (
        "The trial screened and weighed 1,204 patients in the northern district over two winters. "
        "Nobody was lost. Costs were low. The nurses were glad. The weather held. "
        "The trial weighed 1,240 patients, all enrolled in the northern district over two winters."
    )
    assert [found.rule for found in check(text).findings] == ["NC101"]
    assert not check(text, config=APART)
    assert check(TWICE.format("patients"), config=APART)
