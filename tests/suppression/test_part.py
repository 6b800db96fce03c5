"""What a suppression silences, and what it does not."""

from __future__ import annotations

from time import perf_counter

import pytest

from numcheck import Config, check
from numcheck.model.directive import Accepted, Directive
from numcheck.model.span import Span
from numcheck.readers.directives import read_directives
from numcheck.readers.files import read_text

DAY = "It opened on Friday, 4 March 2021."
OTHER = "It closed on Friday, 11 March 2021."
SUM = "The regatta drew 96 boats:\n41 dinghies, 32 keelboats\nand 21 catamarans.\n"
TABLE = "| day |\n|---|\n| Friday, 4 March 2021 |\n| Friday, 11 March 2021 |\n"
WHY = "as on the poster"


def left(text: str, *, format: str = "markdown") -> list[str]:  # noqa: A002 - the public name
    """The rules of the findings that are still reported."""
    return [finding.rule for finding in check(text, format=format).findings]


SILENCED = {
    "at the end of its line": f"{DAY} <!-- numcheck: ignore[NC202] {WHY} -->",
    "at its beginning": f"A <!-- numcheck: ignore[NC202] {WHY} --> b. {DAY}",
    "alone before the block": f"<!-- numcheck: ignore[NC202] {WHY} -->\n\nSome\nlines. {DAY}",
    "by the beginning of a code": f"{DAY} <!-- numcheck: ignore[NC2] {WHY} -->",
    "by the name of a rule": f"{DAY} <!-- numcheck: ignore[weekday-mismatch] {WHY} -->",
    "one of several rules": f"{DAY} <!-- numcheck: ignore[XX,NC202] {WHY} -->",
    "from the last of its places": SUM.replace("rans.", "rans. <!-- numcheck: ignore[NC3] w -->"),
    "from the first of them": f"<!-- numcheck: ignore[NC3] {WHY} -->\n\n{SUM}",
    "a whole table": f"<!-- numcheck: ignore[NC202] {WHY} -->\n\n{TABLE}",
    "a stretch": f"<!-- numcheck: disable[NC202] {WHY} -->\n\n{DAY}\n\n{OTHER}",
    "a stretch to its end": (
        f"<!-- numcheck: disable[NC202] {WHY} -->\n\n{DAY}\n\n{OTHER}\n\n<!-- numcheck: enable -->"
    ),
    "a file, from its end": f"{DAY}\n\n{OTHER}\n\n<!-- numcheck: ignore-file[NC202] {WHY} -->",
    "a pair": "Of the 96 boats, 24 (35%) go. <!-- numcheck: ok[24=35%] w -->",
    "a pair, told the other way": "Of the 96 boats, 24 (35%) go. <!-- numcheck: ok[96 = 24] w -->",
}  # fmt: skip

KEPT = {
    "another line": f"{DAY}\nIt rained. <!-- numcheck: ignore[NC202] {WHY} -->",
    "the block after next": f"<!-- numcheck: ignore[NC202] {WHY} -->\n\nIt rained.\n\n{DAY}",
    "another rule": f"{DAY} <!-- numcheck: ignore[NC301] {WHY} -->",
    "no rule named": f"{DAY} <!-- numcheck: ignore {WHY} -->",
    "an unknown word": f"{DAY} <!-- numcheck: ingore[NC202] {WHY} -->",
    "behind the stretch": (
        f"<!-- numcheck: disable[NC202] {WHY} -->\n\nA.\n\n<!-- numcheck: enable -->\n\n{DAY}"
    ),
    "another pair": "Of the 96 boats, 24 (35%) go. <!-- numcheck: ok[24=36%] w -->",
    "in code": f"{DAY} `<!-- numcheck: ignore[NC202] {WHY} -->`",
}  # fmt: skip


@pytest.mark.parametrize("text", SILENCED.values(), ids=SILENCED.keys())
def test_a_comment_silences(text: str) -> None:
    assert [rule for rule in left(text) if not rule.startswith("NC9")] == []
    assert all(found.suppressed for found in check(text, format="markdown").suppressed)


@pytest.mark.parametrize("text", KEPT.values(), ids=KEPT.keys())
def test_a_comment_leaves(text: str) -> None:
    assert [rule for rule in left(text) if not rule.startswith("NC9")] != []


def test_plain_text_has_comments_on_lines_of_their_own() -> None:
    assert left(f"# numcheck: ignore[NC202] {WHY}\n{DAY}", format="text") == []
    assert left(f"{DAY} # numcheck: ignore[NC202] {WHY}", format="text") == ["NC202"]


def test_a_silenced_finding_keeps_all_it_says_and_why_it_is_silent() -> None:
    report = check(f"{DAY} <!-- numcheck: ignore[NC202] {WHY} -->", format="markdown")
    (finding,) = report.suppressed
    assert (finding.rule, finding.primary.text) == ("NC202", "Friday, 4 March 2021")
    assert finding.to_dict()["suppressed"] == {"kind": "comment", "reason": WHY}
    assert report.exit_code == 0
    assert not report


def test_an_unused_suppression_is_known_only_if_its_rule_was_applied() -> None:
    text = f"It rained. <!-- numcheck: ignore[NC202] {WHY} -->"
    assert left(text) == ["NC902"]
    assert not check(text, format="markdown", select="NC3,NC902")
    assert not check(text, format="markdown", ignore="NC902")


def test_a_directive_of_elsewhere_may_quote_what_it_means() -> None:
    def config(quoting: str) -> Config:
        everywhere = Directive(
            kind="ignore-file", place=Span(0, 0), start=0, end=999, rules=("NC202",),
            quoting=quoting, reason=WHY, origin="sidecar",
        )  # fmt: skip
        return Config(directives=(everywhere,))

    report = check(f"{DAY} {OTHER}", config=config("Friday, 4 March 2021"))
    assert [found.primary.text for found in report.findings] == ["Friday, 11 March 2021"]
    assert [str(found.suppressed.origin) for found in report.suppressed if found.suppressed] == [
        "sidecar"
    ]
    assert [found.rule for found in check(DAY, config=config("5 March")).findings] == [
        "NC902",
        "NC202",
    ]


@pytest.mark.parametrize(
    ("pair", "silenced"),
    [("24=35%", True), ("35%=24", True), ("4=35%", False), ("24=5%", False), ("24=35", True)],
)
def test_a_figure_of_a_pair_is_a_whole_one(pair: str, silenced: bool) -> None:  # noqa: FBT001 - a column
    text = f"Of the 96 boats, 24 (35%) left. <!-- numcheck: ok[{pair}] counted twice -->"
    assert ("NC301" not in left(text)) == silenced


def test_a_baseline_accepts_each_of_its_findings_once() -> None:
    (finding,) = check(DAY).findings
    accepted = Accepted(finding.fingerprint, finding.rule, finding.message)
    assert not check(DAY, config=Config(accepted=(accepted,)))
    twice = check(f"{DAY}\n\n{DAY}", config=Config(accepted=(accepted,)))
    assert len(twice.findings) == len(twice.suppressed) == 1
    assert [found.rule for found in check("A.", config=Config(accepted=(accepted,))).findings] == [
        "NC904"
    ]


HOSTILE = {
    "comments that stay open": "<!-- numcheck: " * 20_000,
    "a comment of blanks": f"<!-- numcheck: ok[{' ' * 200_000}] -->",
    "an open one of blanks": f"a <!-- numcheck:{' ' * 200_000}",
    "many comments": "A. <!-- numcheck: ignore[NC202] w -->\n\n" * 2_000,
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_comments_of_any_shape_are_read_in_time(text: str) -> None:
    began = perf_counter()
    read_directives(read_text(text, "markdown"))
    assert perf_counter() - began < 20  # seconds, on the busiest machine; quadratic takes minutes


def test_many_suppressions_of_many_findings_take_no_longer_each() -> None:
    report = check(f"{DAY} <!-- numcheck: ignore[NC202] {WHY} -->\n\n" * 300, format="markdown")
    assert (len(report.findings), len(report.suppressed)) == (0, 300)
