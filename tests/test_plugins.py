"""A rule of another package is found, whether or not it is looked for in a hurry."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

PLUGIN = '''
"""A rule that never speaks."""
from numcheck import Rule

RULE = Rule(code="XX101", name="never-speaks", severity="info", doc=__doc__, flags=(), passes=())
'''


def rules(folder: Path) -> str:
    ran = subprocess.run(
        [sys.executable, "-m", "numcheck", "rules", "--select", "XX101"],
        env={**os.environ, "PYTHONPATH": str(folder)},
        capture_output=True,
        text=True,
        check=False,
    )
    return ran.stdout + ran.stderr


def test_an_installed_plugin_is_found(tmp_path: Path) -> None:
    assert "no rule 'XX101'" in rules(tmp_path)
    (tmp_path / "quiet.py").write_text(PLUGIN, encoding="utf-8")
    about = tmp_path / "quiet-1.0.dist-info"
    about.mkdir()
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: quiet\nVersion: 1.0\n", "utf-8")
    entries = "[numcheck.rules]\nXX101 = quiet:RULE\n"
    (about / "entry_points.txt").write_text(entries, encoding="utf-8")
    assert rules(tmp_path) == "XX101  never-speaks  info     A rule that never speaks.\n"
