"""Reads JATS, the XML of journal articles: its prose and tables; not its references and formulas.

Source: ANSI/NISO Z39.96-2024, JATS: Journal Article Tag Suite, version 1.4.
"""

from __future__ import annotations

from numcheck.model.document import Document, Unread
from numcheck.readers.html import Markup, comments_end
from numcheck.readers.layout import Layout, Stretch

SUFFIXES = (".nxml", ".jats")

NAMES = {  # of JATS elements, in HTML
    "abstract": "section", "ack": "section", "app": "section", "boxed-text": "div", "break": "br",
    "def": "dd", "def-item": "div", "def-list": "dl", "disp-quote": "blockquote", "fig": "div",
    "fn": "div", "fn-group": "section", "front": "header", "front-stub": "header",
    "inline-graphic": "img", "list": "ul", "list-item": "li", "media": "div", "speech": "div",
    "statement": "div", "sub-article": "article", "subtitle": "h2", "table-wrap": "div",
    "table-wrap-foot": "div", "table-wrap-group": "div", "term": "dt", "verse-group": "div",
    "verse-line": "div", "sec": "section",
}  # fmt: skip
THINGS = frozenset({"email", "ext-link", "uri", "object-id", "inline-supplementary-material"})
FORMULAS = frozenset({
    "chem-struct", "disp-formula", "inline-formula", "mml:math", "tex-math",
})  # fmt: skip
LEFT_OUT = frozenset({
    "aff", "article-categories", "article-id", "author-notes", "contrib-group", "counts",
    "custom-meta-group", "elocation-id", "fpage", "funding-group", "history", "issue",
    "journal-meta", "kwd-group", "lpage", "permissions", "preformat", "processing-meta",
    "pub-date", "pub-history", "ref-list", "related-article", "self-uri", "trans-abstract",
    "trans-title-group", "volume", "alt-text", "long-desc", "issue-id", "volume-id", "label",
})  # fmt: skip
CITING = frozenset({"bibr", "aff", "fn", "table-fn", "corresp", "author-notes"})
NO_FORMULA = "a formula is not read"
NO_ENTITIES = "entities that the document defines are not expanded"
DEEPEST = 6  # level of a heading


def read(source: str, name: str) -> Document:
    """The prose of an article, with the exact place of every character."""
    layout = Layout(name, source)
    defined = source.find("<!ENTITY")
    if defined >= 0:
        layout.unread.append(Unread(defined, NO_ENTITIES))
    reading = _Article(layout)
    reading.feed(source[: comments_end(layout)])
    reading.close()
    reading.finish()
    return layout.document()


class _Article(Markup):
    """How far an article is read, each element taken for one of HTML."""

    # A title in XML may hold elements; the parser takes those of HTML for mere text.
    CDATA_CONTENT_ELEMENTS = ()  # type: ignore[misc]
    RCDATA_CONTENT_ELEMENTS = ()  # type: ignore[misc]

    def __init__(self, layout: Layout) -> None:
        super().__init__(layout)
        self._sections = 0
        self._captions = 0
        self._untitled = False  # an abstract has begun and has no title yet

    def parse_marked_section(self, i: int, report: int = 1) -> int:
        """Where the section at *i* ends, which is text as it stands."""
        opening = "<![CDATA["
        end = self.rawdata.find("]]>", i)
        if not self.rawdata.startswith(opening, i) or end < 0:
            return super().parse_marked_section(i, report)
        if not self._hidden:
            self.flow.text(self.rawdata[i + len(opening) : end], self._at() + len(opening))
        return end + len("]]>")

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """An element begins."""
        if self._hidden:
            self._depth += tag == self._hidden
            return
        self._sections += tag in {"sec", "app", "abstract"}
        self._captions += tag == "caption"
        if tag == "abstract":
            self._untitled = True
        elif tag in {"title", "p"} and self._untitled:
            self._untitled = False
            if tag == "p":
                self._name_abstract()
        if not self._left_out(tag, dict(attrs)):
            super().handle_starttag(self._in_html(tag), attrs)

    def handle_endtag(self, tag: str) -> None:
        """An element ends."""
        if self._hidden:
            super().handle_endtag(tag)
            return
        super().handle_endtag(self._in_html(tag))
        self._sections = max(self._sections - (tag in {"sec", "app", "abstract"}), 0)
        self._captions = max(self._captions - (tag == "caption"), 0)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """An element without content."""
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)

    def _left_out(self, tag: str, attrs: dict[str, str | None]) -> bool:
        """Whether the element, and all in it, is passed over; something may stand in for it."""
        cites = tag == "xref" and attrs.get("ref-type") in CITING
        if tag in FORMULAS:
            self.layout.unread.append(Unread(self._at(), NO_FORMULA))
        if tag in FORMULAS or tag in THINGS or cites:
            self._pass_over(tag, thing=True)
        elif tag in LEFT_OUT:
            self._pass_over(tag, thing=False)
        return bool(self._hidden)

    def _in_html(self, tag: str) -> str:
        """The element of HTML that means the same."""
        if tag == "article-title":
            return "h1"
        if tag == "title":
            return "p" if self._captions else f"h{min(self._sections + 1, DEEPEST)}"
        return NAMES.get(tag, tag)

    def _name_abstract(self) -> None:
        """An abstract without a title is called so, as it is in print."""
        at = self._at()
        self.layout.add([Stretch("Abstract", at, at, verbatim=False)], "heading", 2)
