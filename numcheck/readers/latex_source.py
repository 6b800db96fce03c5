"""Where the pieces of LaTeX begin and end: commands, groups and arguments."""

from __future__ import annotations

import re

PIECE = re.compile(
    r"""(?P<blank>(?:\r\n?|\n)[ \t]*(?:\r\n?|\n)\s*+)   # an empty line parts paragraphs
      | %(?P<comment>[^\r\n]*+)(?:(?:\r\n?|\n)[ \t]*+)?+
      | \\(?P<command>[A-Za-z@]++\*?+)[ \t]*+
      | \\(?P<sign>.)
      | (?P<mark>\$\$|[{}$&~^_]|-{2,3}|``|''|`)
      | (?P<text>(?:[^\\{}$&~^_%`'\r\n-]++|[\r\n'-])[^\\{}$&~^_%`'\r\n-]*+)
    """,
    re.VERBOSE | re.DOTALL,
)
BRACES = re.compile(r"\\.|[{}]|%[^\r\n]*+", re.DOTALL)
OPTION = re.compile(r"[ \t]*+\[[^\[\]{}]*+(?:\{[^{}]*+\}[^\[\]{}]*+)*+\]")
TRIM = re.compile(r"[ \t]*+\([lr\d. a-z{}]*+\)")  # of a rule under some columns
NEXT_GROUP = re.compile(r"[ \t]*+(?:(?:\r\n?|\n)[ \t]*+)?+\{")
DEFINED = re.compile(r"\s*+\\(?:[A-Za-z@]++\*?+|.)\s*+=?(?:#\d|\[\d\])*+")
BODY = re.compile(r"\\begin[ \t]*\{document\}")
VERB = re.compile(r"\\(?:verb\*?|lstinline(?:\[[^\]\n]*\])?)(?P<mark>[^A-Za-z\s])")


class Source:
    """A text in LaTeX; knows for every brace where the group that it opens ends."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.closing: dict[int, int] = {}
        waiting: list[int] = []
        for brace in BRACES.finditer(text):
            if brace[0] == "{":
                waiting.append(brace.start())
            elif brace[0] == "}" and waiting:
                self.closing[waiting.pop()] = brace.start()

    def options(self, at: int) -> int:
        """Where the options in brackets that stand at *at* end."""
        while found := OPTION.match(self.text, at):
            at = found.end()
        return at

    def group(self, at: int) -> tuple[int, int] | None:
        """The braces of the argument that follows at *at*, options aside; None if none does."""
        found = NEXT_GROUP.match(self.text, self.options(at))
        if found is None or found.end() - 1 not in self.closing:
            return None
        return found.end() - 1, self.closing[found.end() - 1]

    def behind_trim(self, at: int) -> int:
        """Where a rule under some columns of a table, `(lr){2-3}`, ends."""
        found = TRIM.match(self.text, at)
        return self.behind(found.end() if found else at, 1)

    def behind(self, at: int, most: int = 9) -> int:
        """Where what follows up to *most* arguments begins, options with them."""
        for _ in range(most):
            group = self.group(at)
            if group is None:
                break
            at = group[1] + 1
        return self.options(at) if most else at

    def behind_definition(self, at: int) -> int:
        """Where the definition of a command ends."""
        named = DEFINED.match(self.text, self.options(at))
        return self.behind(named.end() if named else at)
