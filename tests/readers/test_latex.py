"""What of LaTeX is prose, where it stands, and how a comment silences a finding."""

from __future__ import annotations

from time import process_time

import pytest

import numcheck
from numcheck.model.document import Document
from numcheck.readers.files import read_text

FALSE_DATE = "We met on Monday, 2 March 2021."  # a Tuesday


def blocks(document: Document) -> list[tuple[str, str]]:
    return [(block.kind, document.text[block.start : block.end]) for block in document.blocks]


PROSE = [
    (r"\textbf{1,}204 mills", "1,204 mills"),
    (r"1{,}204 and $1{,}204$", "1,204 and 1,204"),
    (r"45\% of \$5, A\&B", "45% of $5, A&B"),
    (r"5~km, 5\,km", "5 km, 5\u2009km"),
    (r"pages 12--15, so --- here", "pages 12–15, so — here"),
    (r"``six'' `mills'", "“six” ‘mills'"),
    (r"$p < .05$, $t(28) = 2.10$", "p < .05, t(28) = 2.10"),
    (r"$\chi^2(1, N = 90) = 3.20$", "χ^2(1, N = 90) = 3.20"),
    (r"$10^{6}$ and $10^6$", "10^6 and 10^6"),
    (r"$3 \times 10^5$, $5 \pm 1$", "3 × 10^5, 5 ± 1"),
    (r"$\frac{1}{2}$, $2\frac{1}{2}$", "1/2, 2 1/2"),
    (r"\(n = 45\)", "n = 45"),
    (r"\SI{3.5}{\kilo\gram}", "3.5 kg"),
    (r"\SI[mode=text]{3.5}{kg}", "3.5 kg"),
    (r"\qty{45}{\kilo\metre\per\hour}", "45 km/h"),
    (r"\qty{9}{\metre\squared} in \unit{\metre}", "9 m² in m"),
    (r"\num{1204}, \ang{45}", "1204, 45°"),
    (r"\numrange{10}{20}, \qtyrange{1}{2}{\metre}", "10 to 20, 1 to 2 m"),
    (r"\SIrange{1}{2}{\metre}", "1 to 2 m"),
    (r"the 45\cite{a2020} boats", "the 45 boats"),
    (r"boats 45\cite{a2020}6", "boats 45￼6"),
    (r"Table~\ref{tab:5} \label{x5}has", "Table ￼ has"),
    (r"code \verb|5 mills| here", "code ￼ here"),
    (r"code \lstinline{5 mills} here", "code ￼ here"),
    (r"A \href{http://a.b/5}{mill 6}", "A mill 6"),
    (r"A \textcolor{red}{mill 6}", "A mill 6"),
    (r"caf\'e, \'{E}lan, na\"{\i}ve, Fran\c{c}ois", "café, Élan, naïve, François"),
    ("45% of these\n mills", "45mills"),
    ("5 mills % 6\nand 7", "5 mills and 7"),
    ("Our \\mills\\ here", "Our ￼ here"),
    (r"\newcommand{\x}[1]{5 #1}Six \def\y#1{5}mills", "Six mills"),
    (r"\iffalse 5 \fi 6 mills", "6 mills"),
    (r"{\bf 5} \emph{mills}", "5 mills"),
    ("5 mills\\\\[2pt] here", "5 mills here"),
    (r"10\textsuperscript{6} mills", "10^6 mills"),
]


@pytest.mark.parametrize(("source", "text"), PROSE)
def test_the_text_is_what_a_reader_of_the_page_sees(source: str, text: str) -> None:
    assert blocks(read_text(source, "latex")) == [("paragraph", text)]


@pytest.mark.parametrize(
    ("source", "found"),
    [
        (r"\title{Mills}\section*{Five}Text 5", [("title", "Mills"), ("heading", "Five"),
                                                 ("paragraph", "Text 5")]),
        ("A 5\n\nB 6\\par C 7", [("paragraph", "A 5"), ("paragraph", "B 6"), ("paragraph", "C 7")]),
        ("A 5\n%\n\nB", [("paragraph", "A 5"), ("paragraph", "B")]),
        (r"A 5.\footnote{B 6.} C 7.", [("paragraph", "A 5. C 7."), ("paragraph", "B 6.")]),
        (r"\begin{itemize}\item A 5\item[B] 6\end{itemize}", [("item", "A 5"), ("item", "B 6")]),
        (r"\begin{figure}[ht]\caption[s]{A 5}\end{figure}", [("caption", "A 5")]),
        (r"\begin{verbatim}5 \end{x}\end{verbatim}A", [("paragraph", "A")]),
        (r"\begin{minipage}{0.5\textwidth}A\end{minipage}", [("paragraph", "A")]),
        (r"\title{A}\x 5 \begin{document}B\end{document} C", [("title", "A"), ("paragraph", "B")]),
        (r"\date{2 March 2021}\begin{document}B", [("meta", "date: 2 March 2021"),
                                                   ("paragraph", "B")]),
        ("", []),
    ],
)  # fmt: skip
def test_blocks(source: str, found: list[tuple[str, str]]) -> None:
    assert blocks(read_text(source, "latex")) == found


def test_the_cells_of_a_table_know_row_and_column() -> None:
    source = r"""\begin{tabular}[t]{l|rr} \toprule
      Town & \multicolumn{2}{c}{Mills} \\ \cmidrule(lr){2-3}
           & old & new              \\ \hline
      \multirow{2}{*}{Ash} & 1{,}204 & 5\% \\[2pt]
           & 6 & \begin{tabular}{l} 7 & 8 \\ 9 \end{tabular} \\
    \end{tabular}"""
    document = read_text(source, "latex")
    cells = [(b.row, b.column, document.text[b.start : b.end]) for b in document.blocks]
    assert cells == [
        (0, 0, "Town"), (0, 1, "Mills"), (1, 1, "old"), (1, 2, "new"), (2, 0, "Ash"),
        (2, 1, "1,204"), (2, 2, "5%"), (3, 1, "6"), (3, 2, "7 8 9"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("source", "why"),
    [
        (r"A \input{more} B", "1:3: a file that is put in here is not read"),
        (r"A \[ x = 5 \] B", "1:3: a displayed formula is not read"),
        (r"\begin{align*} x = 5 \end{align*}", "1:1: a displayed formula is not read"),
        (r"\begin{verbatim} 5", "1:17: the environment verbatim that never ends hides the rest"),
    ],
)
def test_what_is_not_read_is_said(source: str, why: str) -> None:
    assert read_text(source, "latex").skipped == (why,)


def test_a_formula_without_a_number_leaves_nothing_to_say() -> None:
    assert read_text(r"A \[ x = y \] B", "latex").skipped == ()


def test_both_places_of_a_finding_stand_in_the_source() -> None:
    source = "Of the \\textbf{45} boats, 20 (60\\%) came back."
    (finding,) = numcheck.check(source, "latex").findings
    assert finding.rule == "NC301"
    for place in finding.places:
        assert source[place.start : place.end] == place.text
    assert {place.text for place in finding.places} >= {"20", r"60\%"}


@pytest.mark.parametrize(
    "source",
    [
        f"{FALSE_DATE} % numcheck: ignore[NC202] as printed",
        f"% numcheck: ignore[NC202] as printed\n{FALSE_DATE}",
        f"Good.\n\n%% numcheck: ignore[NC202] as printed\n\n{FALSE_DATE}",
        f"% numcheck: disable[NC202] so\n\\begin{{document}}\n{FALSE_DATE}",
    ],
)
def test_a_comment_silences_a_finding(source: str) -> None:
    report = numcheck.check(source, "latex")
    assert not report.findings
    assert [finding.rule for finding in report.suppressed] == ["NC202"]


@pytest.mark.parametrize("piece", ["{", "\\cite{", "\\x[{", "\\[", "$", "\\footnote{", "}",
                                   "\\begin{tabular}{", "\\begin{verbatim}", "\\'", "\\section{",
                                   "%\n", "&", "\\\\", "\\footnote{5}", "\\frac{"])  # fmt: skip
def test_what_stays_open_takes_linear_time(piece: str) -> None:
    start = process_time()
    read_text(piece * 20_000, "latex")
    read_text(piece * 20_000 + "}" * 20_000, "latex")
    assert process_time() - start < 8
