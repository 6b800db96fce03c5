"""What the settings say of reported tests is heeded by the rules."""

from __future__ import annotations

import pytest

from numcheck import Config, check

SLIP = "The groups differed, t(28) = 2.20, p = .012."
HALF = "The groups differed, t(28) = 2.20, p = .018."
AT = "The groups did not differ, t(28) = 2.20, p = .05."


def codes(text: str, **settings: object) -> list[str]:
    return [f.rule for f in check(text, config=Config(**settings)).findings]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "settings", "rules"),
    [
        (SLIP, {}, ["NC701"]),
        (SLIP, {"alpha": 0.02}, ["NC702"]),
        (HALF, {}, ["NC701"]),
        (HALF, {"one_tailed": True}, []),
        (AT, {}, ["NC701"]),
        (AT, {"p_equal_alpha": False}, ["NC702"]),
    ],
)
def test_a_setting_decides(text: str, settings: dict[str, object], rules: list[str]) -> None:
    assert codes(text, **settings) == rules


def test_a_finding_names_the_level_of_the_settings() -> None:
    (finding,) = check(SLIP, config=Config(alpha=0.02)).findings
    assert finding.message == "t(28) = 2.20 gives p = .036, which is not significant at .02"
