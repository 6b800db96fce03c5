"""What the directives and roles of reStructuredText hold: prose, or something else.

Source: docutils, reStructuredText Directives and Interpreted Text Roles; Sphinx 8, Directives.
"""

from __future__ import annotations

TITLED = frozenset(
    {"admonition", "topic", "sidebar", "rubric", "centered", "table", "list-table", "csv-table"}
)
PROSE = frozenset({
    "admonition", "attention", "caution", "centered", "class", "compound", "container", "danger",
    "deprecated", "epigraph", "error", "figure", "glossary", "highlights", "hint", "hlist",
    "important", "note", "only", "pull-quote", "rubric", "seealso", "sidebar", "table", "tip",
    "topic", "versionadded", "versionchanged", "versionremoved", "warning", "footer", "header",
})  # fmt: skip
OPEN = PROSE - TITLED - {"class", "container", "figure", "only", "glossary", "hlist"}
# Their argument is the beginning of their prose.
SILENT = frozenset({
    "code", "code-block", "sourcecode", "highlight", "parsed-literal", "image", "contents",
    "sectnum", "toctree", "meta", "raw", "default-role", "role", "target-notes", "title", "unicode",
    "date", "replace", "index", "literalinclude", "testcode", "testoutput", "doctest", "testsetup",
    "testcleanup", "productionlist", "graphviz", "digraph", "graph", "section-numbering",
    "tabularcolumns", "acks", "currentmodule", "module",
    "codeauthor", "sectionauthor", "automodule", "autoclass", "autofunction", "plot", "ipython",
    "jupyter-execute", "program-output", "command-output", "include",
})  # fmt: skip
UNREAD = {
    "include": "a file that is put in is not read",
    "math": "a formula is not read",
}
THINGS = frozenset({
    "code", "command", "kbd", "literal", "samp", "file", "envvar", "option", "program", "math",
    "raw", "regexp", "token", "download", "command-line", "index", "py:func", "func", "class",
    "meth", "mod", "attr", "data", "exc", "obj", "const", "py:class", "py:meth", "py:mod",
    "py:attr", "py:data", "py:exc", "py:obj", "c:func", "pep", "rfc", "ref", "doc", "numref", "eq",
    "keyword", "cite", "footcite",
})  # fmt: skip
RAISED, LOWERED = frozenset({"sup", "superscript"}), frozenset({"sub", "subscript"})
