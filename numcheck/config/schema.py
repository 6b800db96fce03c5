"""The JSON schema of the configuration: for editors, and for the comments of a fresh file."""

from __future__ import annotations

import json
from importlib.resources import files
from textwrap import wrap

from numcheck.config.toml import written

WIDTH = 78  # columns of a comment


def schema_text() -> str:
    """The schema as JSON text (draft 2020-12)."""
    return files("numcheck.config").joinpath("schema.json").read_text(encoding="utf-8")


def fresh_settings() -> str:
    """A numcheck.toml with every key, explained and commented out."""
    schema = json.loads(schema_text())
    lines = ["# Settings of numcheck. What is commented out shows the default or an example."]
    for key, value in schema["properties"].items():
        lines += ["", *_comment(value["description"])]
        if "properties" in value:
            lines += [f"# [{key}]"]
            for inner, its in value["properties"].items():
                lines += [*_comment(its["description"]), f"# {inner} = {written(its['default'])}"]
        elif isinstance(value["default"], dict):
            lines += [f"# [{key}]"]
            lines += [f"# {name} = {written(each)}" for name, each in value["default"].items()]
        elif key == "overrides":
            lines += ["# [[overrides]]", '# files = ["drafts/**"]', '# ignore = ["NC1"]']
        else:
            lines += [f"# {key} = {written(value['default'])}"]
    return "\n".join(lines) + "\n"


def _comment(text: str) -> list[str]:
    return wrap(text, WIDTH, initial_indent="# ", subsequent_indent="# ")
