"""Bounds the search of Hypothesis, and leaves out the tests of a browser where there is none.

`pytest --hypothesis-profile=thorough` runs a hundred times as many examples of the laws that
`searched` sets; docs/testing.md says how long that takes.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
BROWSER = next((found for name in BROWSERS if (found := shutil.which(name))), None)
ROOM = Path(__file__).parent / "browser"

# A machine under load is slow, and drawing a whole document takes its time.
settings.register_profile(
    "bounded",
    deadline=None,
    derandomize=True,  # the same examples for all, so that a change is to blame for a failure
    suppress_health_check=[HealthCheck.too_slow],
    print_blob=True,
)
settings.register_profile(
    "thorough", settings.get_profile("bounded"), derandomize=False, max_examples=10_000
)
settings.load_profile("bounded")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if BROWSER:
        return
    left_out = [item for item in items if item.path.is_relative_to(ROOM)]
    if left_out:
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if item not in left_out]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if not BROWSER:
        terminalreporter.write_line(
            "tests/browser: deselected, for none of these is installed: " + ", ".join(BROWSERS)
        )


@pytest.fixture(scope="session")
def browser_path() -> str:
    """Where the browser is."""
    assert BROWSER is not None  # else the tests that ask are deselected
    return BROWSER
