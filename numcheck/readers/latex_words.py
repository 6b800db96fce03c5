"""The commands and environments of LaTeX by what they mean for the text around them."""

from __future__ import annotations

HEADINGS = {"part": 1, "chapter": 1, "section": 2, "subsection": 3, "subsubsection": 4,
            "paragraph": 5, "subparagraph": 6}  # fmt: skip
LISTS = frozenset({"itemize", "enumerate", "description"})
TABLES = {  # how many arguments stand before the first cell
    "tabular": 1, "tabular*": 2, "tabularx": 2, "tabulary": 2, "longtable": 1, "tabu": 1,
    "supertabular": 1,
}  # fmt: skip
AS_IS = frozenset(
    ["verbatim", "verbatim*", "Verbatim", "alltt", "lstlisting", "minted", "comment", "tikzpicture",
     "pgfplots", "filecontents", "filecontents*", "thebibliography", "algorithmic"]
)  # fmt: skip
DISPLAYED = frozenset(
    name + star
    for name in ("equation", "align", "gather", "multline", "eqnarray", "flalign", "alignat",
                 "displaymath", "math")
    for star in ("", "*")
)  # fmt: skip
INPUTS = frozenset({"input", "include", "subfile", "import", "includepdf"})
NOTES = frozenset({"footnote", "footnotetext", "thanks", "endnote", "marginpar"})
DEFINITIONS = frozenset(
    ["newcommand", "renewcommand", "providecommand", "DeclareMathOperator", "newenvironment",
     "renewenvironment", "def", "gdef", "edef", "let", "newtheorem", "DeclareRobustCommand",
     "NewDocumentCommand", "newcolumntype", "DeclareSIUnit"]
)  # fmt: skip
NUMBERED = frozenset(  # they show a number that LaTeX counts
    ["ref", "eqref", "pageref", "autoref", "cref", "Cref", "vref", "nameref", "today", "thepage",
     "includegraphics", "url", "path", "sqrt", "binom"]
)  # fmt: skip
LEFT_OUT = frozenset(  # with all their arguments
    ["label", "cite", "citep", "citet", "citealp", "citealt", "citeauthor", "citeyear",
     "citeyearpar", "nocite", "parencite", "textcite", "autocite", "footcite", "usepackage",
     "RequirePackage", "documentclass", "bibliography", "bibliographystyle", "addbibresource",
     "vspace", "hspace", "vskip", "hskip", "setlength", "addtolength", "setcounter",
     "addtocounter", "index", "definecolor", "color", "pagestyle", "thispagestyle", "pagenumbering",
     "rule", "phantom", "hphantom", "vphantom", "cellcolor", "rowcolor",
     "graphicspath", "hypersetup", "sisetup", "captionsetup", "geometry", "linespread", "fontsize",
     "setstretch", "addlinespace", "tag", "bibitem", "renewbibmacro", "markboth", "markright",
     "addcontentsline", "hyphenation", "enlargethispage", "todo", "sout", "st"]
)  # fmt: skip
FIRST_LEFT_OUT = {  # arguments left out before those that are read
    "href": 1, "textcolor": 1, "colorbox": 1, "hypertarget": 1, "hyperlink": 1, "parbox": 1,
    "resizebox": 2, "scalebox": 1, "raisebox": 1, "rotatebox": 1, "foreignlanguage": 1,
    "multicolumn": 2, "multirow": 2, "adjustbox": 1,
}  # fmt: skip
SWITCHES = frozenset(  # they change how the text looks, and say nothing
    ["bf", "it", "em", "rm", "sf", "tt", "sc", "sl", "bfseries", "itshape", "mdseries", "rmfamily",
     "sffamily", "ttfamily", "scshape", "upshape", "normalfont", "tiny", "scriptsize",
     "footnotesize", "small", "normalsize", "large", "Large", "LARGE", "huge", "Huge", "centering",
     "raggedright", "raggedleft", "noindent", "indent", "left", "right", "big", "Big", "bigl",
     "bigr", "displaystyle", "textstyle", "limits", "nolimits", "protect", "relax", "hline",
     "toprule", "midrule", "bottomrule", "endhead", "endfoot", "endfirsthead", "endlastfoot",
     "centerline", "hfill", "vfill", "dotfill", "null", "unskip", "ignorespaces", "nobreak",
     "nolinebreak", "begingroup", "endgroup", "xspace", "allowbreak", "leavevmode", "strut"]
)  # fmt: skip
FONTS = frozenset(  # they set their argument in another hand, and it joins what stands beside
    ["textbf", "textit", "emph", "textrm", "textsf", "texttt", "textsc", "textsl", "textup",
     "textmd", "textnormal", "underline", "mathrm", "mathbf", "mathit", "mathsf", "mathcal", "text",
     "mbox", "hbox", "ensuremath", "mathnormal", "boldsymbol", "bm", "num", "textsuperscript",
     "textsubscript", "operatorname", "makebox", "fbox", "uline", "hl"]
)  # fmt: skip
FRACTIONS = frozenset({"frac", "tfrac", "dfrac", "nicefrac", "sfrac"})
RULED = frozenset({"cmidrule", "cline"})
SET_OFF = {
    "minipage": 1,
    "multicols": 1,
    "wrapfigure": 2,
    "adjustbox": 1,
    "spacing": 1,
    "subfigure": 1,
    "subtable": 1,
}  # environments with arguments before their text
BREAKS = frozenset(
    ["par", "newpage", "clearpage", "cleardoublepage", "pagebreak", "bigskip", "medskip",
     "smallskip", "maketitle", "tableofcontents", "listoffigures", "listoftables", "appendix"]
)  # fmt: skip
SYMBOLS = {
    "pm": "±", "mp": "∓", "times": "×", "cdot": "·", "div": "÷", "leq": "≤", "le": "≤", "geq": "≥",
    "ge": "≥", "leqslant": "≤", "geqslant": "≥", "lt": "<", "gt": ">", "textless": "<",
    "textgreater": ">", "neq": "≠", "ne": "≠", "approx": "≈", "sim": "~", "simeq": "≈",
    "ldots": "…", "dots": "…", "textellipsis": "…", "cdots": "…", "pounds": "£",
    "textsterling": "£", "euro": "€", "texteuro": "€", "EUR": "€", "textyen": "¥",
    "textdollar": "$", "textpercent": "%", "percent": "%", "degree": "°", "textdegree": "°",
    "celsius": "°C", "textcelsius": "°C", "textendash": "–", "textemdash": "—", "textbar": "|",
    "S": "§", "P": "¶", "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "Delta": "Δ",
    "epsilon": "ε", "eta": "η", "kappa": "κ", "lambda": "λ", "mu": "μ", "textmu": "μ", "nu": "ν",
    "pi": "π", "rho": "ρ", "sigma": "σ", "Sigma": "Σ", "tau": "τ", "phi": "φ", "chi": "χ",
    "omega": "ω", "Omega": "Ω", "rightarrow": "→", "to": "→", "infty": "∞", "quad": " ",
    "qquad": " ", "enspace": " ", "thinspace": "\u2009", "space": " ", "newline": " ",
    "linebreak": " ", "tabularnewline": " ", "slash": "/", "ss": "ß", "o": "ø", "O": "Ø",
    "ae": "æ", "AE": "Æ", "oe": "œ", "OE": "Œ", "aa": "å", "AA": "Å", "l": "ł", "L": "Ł", "i": "ı",
    "textasciitilde": "~", "textquoteright": "’", "textquoteleft": "‘", "textunderscore": "_",
    "circ": "°", "prime": "′", "log": "log", "ln": "ln", "min": "min", "max": "max", "SD": "SD",
}  # fmt: skip
SIGNS = {  # the command is a backslash and one sign
    "%": "%", "&": "&", "$": "$", "#": "#", "_": "_", "{": "{", "}": "}", ",": "\u2009",
    ";": " ", ":": " ", ">": " ", " ": " ", "\n": " ", "\t": " ",
}  # fmt: skip
ACCENTS = {"'": "\u0301", "`": "\u0300", "^": "\u0302", '"': "\u0308", "~": "\u0303",
           "=": "\u0304", ".": "\u0307"}  # fmt: skip
UNITS = {  # siunitx, by the manual: chapter "Pre-defined units, prefixes and powers"
    "kilo": "k", "mega": "M", "giga": "G", "tera": "T", "hecto": "h", "deca": "da", "deci": "d",
    "centi": "c", "milli": "m", "micro": "μ", "nano": "n", "pico": "p", "metre": "m", "meter": "m",
    "gram": "g", "kilogram": "kg", "second": "s", "minute": "min", "hour": "h", "day": "d",
    "ampere": "A", "kelvin": "K", "mole": "mol", "candela": "cd", "litre": "L", "liter": "L",
    "tonne": "t", "hectare": "ha", "newton": "N", "pascal": "Pa", "bar": "bar", "joule": "J",
    "watt": "W", "volt": "V", "ohm": "Ω", "hertz": "Hz", "tesla": "T", "farad": "F", "coulomb": "C",
    "becquerel": "Bq", "sievert": "Sv", "lux": "lx", "lumen": "lm", "electronvolt": "eV",
    "degreeCelsius": "°C", "celsius": "°C", "degree": "°", "percent": "%", "byte": "B",
    "bit": "bit", "per": "/", "squared": "²", "cubed": "³", "m": "m", "km": "km", "cm": "cm",
    "mm": "mm", "um": "μm", "nm": "nm", "kg": "kg", "g": "g", "mg": "mg", "ug": "μg", "s": "s",
    "ms": "ms", "us": "μs", "h": "h", "K": "K", "L": "L", "ml": "mL", "mL": "mL", "Hz": "Hz",
    "kHz": "kHz", "MHz": "MHz", "GHz": "GHz", "W": "W", "kW": "kW", "MW": "MW", "kWh": "kWh",
    "V": "V", "J": "J", "kJ": "kJ", "Pa": "Pa", "kPa": "kPa", "MPa": "MPa", "eV": "eV", "N": "N",
}  # fmt: skip
QUANTITIES = frozenset({"SI", "qty"})  # a number and its unit
RANGES = {"numrange": False, "SIrange": True, "qtyrange": True}  # two numbers, and a unit or none
BARE_UNITS = frozenset({"si", "unit"})
