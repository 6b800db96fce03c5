"""Sources in every text format, written at random out of what the format can say."""

from __future__ import annotations

import json

from hypothesis import strategies as st

Sources = st.SearchStrategy[str]

words = st.sampled_from(["mills", "Élan", "the", "of", "naïve", "😀", "5G", "a\xa0b", "it's"])
numbers = st.sampled_from(["7", "45", "1,204", "3.5", "1999", "12.07.2021", "10%", "£5"])
BREAKS = st.sampled_from([" ", "  ", "\n", "\n   ", "\t"])


def phrases(marks: list[str]) -> Sources:
    """A few words, numbers and marks of the format, set apart by blanks."""
    part = st.one_of(words, numbers, st.sampled_from(marks))
    return st.lists(st.tuples(part, BREAKS), min_size=1, max_size=8).map(
        lambda pairs: "".join(word + gap for word, gap in pairs).strip()
    )


def joined(blocks: Sources, gap: str = "\n\n") -> Sources:
    return st.lists(blocks, min_size=1, max_size=5).map(gap.join)


def with_line_ends(sources: Sources) -> Sources:
    return st.builds(
        lambda source, end: source.replace("\n", end),
        sources,
        st.sampled_from(["\n", "\n", "\r\n"]),
    )


HTML_MARKS = [
    "<b>1,</b>204", "10<sup>6</sup>", "4<sub>2</sub>", "1<br>2", "&amp;", "&#52;5", "&nbsp;6",
    "&lt5", "&nope;7", "AT&T 8", "<!-- 5 -->", "<code>5</code>6", "<del>5</del>6", "<i>9", "</i>",
    "<img alt=5>", "<a href='/5'>12</a>", "<", "&", "5 < 6", "<svg>5</svg>",
    "<script>5</script>", "<span>3</span>5", "&#x35;", "&#0;", "<input value=5>", "</p>", "<hr>",
]  # fmt: skip
_html = phrases(HTML_MARKS)
_html_blocks = st.one_of(
    _html.map("<p>{}</p>".format),
    _html,
    _html.map("<h1>{}</h1>".format),
    _html.map("<h2 class='n5'>{}".format),
    _html.map("<pre>{}</pre>".format),
    st.lists(_html, min_size=1, max_size=3).map(
        lambda items: "<ul>" + "".join(f"<li>{item}" for item in items) + "</ul>"
    ),
    st.lists(st.tuples(_html, _html), min_size=1, max_size=3).map(
        lambda rows: (
            "<table><caption>5 rows</caption>"
            + "".join(f"<tr><th rowspan=2>{a}</th><td colspan='2'><p>{b}</td>" for a, b in rows)
            + "</table>"
        )
    ),
)
html = with_line_ends(joined(_html_blocks))

_fields = st.one_of(
    numbers.map(lambda text: f'"{text}"'),
    words,
    st.sampled_from(["5", " 45 ", '"1""2"', "", '"a\nb 6"', '"', "10;5", "7%", "'8'"]),
)
_rows = st.lists(_fields, min_size=1, max_size=4)
csv = with_line_ends(st.lists(_rows.map(",".join), min_size=1, max_size=5).map("\n".join))
tsv = with_line_ends(st.lists(_rows.map("\t".join), min_size=1, max_size=5).map("\n".join))


MARKDOWN_MARKS = [
    "**1,**204", "10<sup>6</sup>", "`5`", "~~5~~6", "[12](/5)", "\\*5", "&amp;", "&#52;", "![5](5)",
    "<!-- 5 -->", '"5"', "a\\b", "5|6", "[^1]", "_7_",
]  # fmt: skip
_prose = phrases(MARKDOWN_MARKS)
_markdown_blocks = st.one_of(
    _prose,
    _prose.map("# {}".format),
    _prose.map("- {}".format),
    _prose.map("> {}".format),
    st.just("| a | 5 |\n|---|---|\n| 1\\|2 | 3 |"),
    st.just("```\n5\n```"),
)
_cells = st.builds(
    lambda kind, source, lines: {
        "cell_type": kind,
        "metadata": {"tags": ["5"]},
        "source": source.splitlines(keepends=True) if lines else source,
    },
    st.sampled_from(["markdown", "markdown", "markdown", "code", "raw"]),
    with_line_ends(joined(_markdown_blocks)),
    st.booleans(),
)
ipynb = st.builds(
    lambda cells, indent, ascii_only: json.dumps(
        {"cells": cells, "nbformat": 4}, indent=indent, ensure_ascii=ascii_only
    ),
    st.lists(_cells, max_size=4),
    st.sampled_from([None, 1]),
    st.booleans(),
)

LATEX_MARKS = [
    r"\textbf{1,}204", "$10^{6}$", "$4_2$", r"5\\", r"\&", r"5\%", "~6", "1{,}204", "$p < .05$",
    r"\cite{a5}6", r"\ref{t5}", r"\verb|5|", r"\SI{3.5}{\kilo\metre}", r"\num{1204}", "--5",
    r"\numrange{10}{20}", r"$\frac{1}{2}$", r"\mine{5}", r"\mine", r"\'e5", r"\ang{45}", "% 5\n",
    "{5", "}", "$", r"\(5\)", r"\[5\]", "&", "^5", "_5", "``5''", r"\label{s5}", r"\\[5pt]",
    r"\newcommand{\a}[1]{5}", r'\"{o}',
]  # fmt: skip
_latex = phrases(LATEX_MARKS)
_latex_blocks = st.one_of(
    _latex,
    _latex.map("\\section{{{}}}".format),
    _latex.map("\\begin{{verbatim}}{}\\end{{verbatim}}".format),
    _latex.map("\\begin{{equation}}{}\\end{{equation}}".format),
    _latex.map("\\begin{{itemize}}\\item {}\\end{{itemize}}".format),
    st.tuples(_latex, _latex).map(
        lambda row: f"\\begin{{tabular}}{{lr}}{row[0]} & {row[1]}\\\\ 5 & 6\\end{{tabular}}"
    ),
    _latex.map("\\caption{{{}}}".format),
)
latex = with_line_ends(joined(_latex_blocks))

JATS_MARKS = [
    "<bold>1,</bold>204", "10<sup>6</sup>", "4<sub>2</sub>", "1<break/>2", "&amp;", "&#52;5",
    "5 &lt; 6", "<!-- 5 -->", "<xref ref-type='bibr' rid='b5'>5</xref>6", "<uri>5</uri>",
    "<xref ref-type='table'>Table 5</xref>", "<ext-link>5</ext-link>", "<italic>9", "</italic>",
    "<inline-formula><tex-math>5</tex-math></inline-formula>", "<![CDATA[5 <b>6</b>]]>", "<?pi 5?>",
    "<", "&mine;7", "<sup><xref ref-type='fn'>5</xref></sup>", "<label>5</label>", "<![CDATA[5",
    "</p>",
]  # fmt: skip
_jats = phrases(JATS_MARKS)
_jats_blocks = st.one_of(
    _jats.map("<p>{}</p>".format),
    _jats,
    _jats.map("<sec><title>{}</title><p>5</p></sec>".format),
    _jats.map("<abstract><p>{}</p></abstract>".format),
    _jats.map("<ref-list><ref>{}</ref></ref-list>".format),
    _jats.map("<list><list-item><p>{}</p></list-item></list>".format),
    st.tuples(_jats, _jats).map(
        lambda row: (
            "<table-wrap><label>Table 5</label><caption><title>5 rows</title></caption><table>"
            f"<tr><th rowspan='2'>{row[0]}</th><td>{row[1]}</td></tr></table></table-wrap>"
        )
    ),
    _jats.map("<front><article-meta><volume>5</volume>{}</article-meta></front>".format),
)
jats = with_line_ends(joined(_jats_blocks, "\n"))

RST_MARKS = [
    "**1,**", "*45*", "``5``", "10\\ :sup:`6`", "4\\ :sub:`2`", ":ref:`5 <a5>`", "`12 <http://a/5>`_",
    "[1]_", "|5|", "\\*5", "\\5", "a5_", "`5 boats`_", ":math:`5`", "*5", "**5", "`5", "``5",
    "::", "5::", "http://a.b/5", ":5:", "| 5", "1. 5", "- 5", "5)", "=====", "-----", ">>> 5",
    "--a5  6", ".. 5",
]  # fmt: skip
_rst = phrases(RST_MARKS)
_indented = _rst.map(lambda text: text.replace("\n", "\n   "))
_rst_blocks = st.one_of(
    _rst,
    _rst.map(lambda text: " ".join(text.split())).map(
        lambda text: f"{text}\n{'=' * max(len(text), 4)}"
    ),
    _rst.map("- {}".format),
    _rst.map("#. {}".format),
    _indented.map(".. note:: {}".format),
    _indented.map(".. [5] {}".format),
    _indented.map(".. comment 5\n   {}".format),
    _indented.map(".. code-block:: c\n\n   {}".format),
    _indented.map("5::\n\n   {}".format),
    _indented.map("5\n   {}".format),
    _indented.map(".. csv-table:: 5\n   :header: a, 6\n\n   {}".format),
    _indented.map(".. list-table:: 5\n\n   * - {}\n     - 6".format),
    numbers.map(
        "+----+------------+\n| 5  | {:<10} |\n+====+============+\n| 6  | 7          |\n"
        "+----+------------+".format
    ),
    numbers.map("==  ==========\n5   {}\n==  ==========\n6   7\n    8\n==  ==========".format),
)
rst = with_line_ends(joined(_rst_blocks))
