"""The worked example of docs/testing.md: its code and output are those of `examples/testing`."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PAGE = (ROOT / "docs" / "testing.md").read_text("utf-8")
SUITE = ROOT / "examples" / "testing"
FILES = re.findall(r"<!-- file: (\S+) -->\n```python\n(.*?)```", PAGE, flags=re.DOTALL)
OUTPUTS = re.findall(r"<!-- output -->\n```text\n(.*?)```", PAGE, flags=re.DOTALL)


@pytest.fixture(scope="module")
def printed() -> str:
    """What pytest says of the example suite, without the marks of its lines."""
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-c", "pytest.ini"]
    ran = subprocess.run(  # noqa: S603 - the interpreter that runs this test
        command, cwd=SUITE, capture_output=True, text=True, check=False, encoding="utf-8"
    )
    assert "4 failed" in ran.stdout
    lines = (re.sub(r"^E {1,7}", "", line).rstrip() for line in ran.stdout.splitlines())
    return "\n".join(lines)


@pytest.mark.parametrize(("name", "code"), FILES, ids=[name for name, _ in FILES])
def test_the_page_shows_the_code_of_the_example(name: str, code: str) -> None:
    assert code in (ROOT / name).read_text("utf-8")


@pytest.mark.parametrize("output", OUTPUTS)
def test_the_page_shows_the_shrunk_failures(output: str, printed: str) -> None:
    assert output.strip() in printed


def test_the_page_shows_both_planted_bugs() -> None:
    assert len(FILES) == 2
    assert "30%" in OUTPUTS[0]
    assert "100 km" in OUTPUTS[-1]
