"""Reads a count and the list or the sections below it: "four pillars:", "Seven ways to save"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from numcheck.lexicon.word_lists import word_lists
from numcheck.mentions.words import words
from numcheck.model.analysis import Analysis
from numcheck.model.document import Block
from numcheck.model.mention import Mention
from numcheck.model.relation import Tally
from numcheck.model.sentence import Sentence
from numcheck.model.span import Span
from numcheck.relations.line import COUNTS, line_of
from numcheck.relations.tally_heads import Head, heads

TITLES = frozenset({"title", "heading"})
LEAD = 3  # words before the number of a title: "My top ten"
NOUN = 4  # words from the number to its noun: "ten little known"
FEWEST, MOST = 3, 40  # things that a title may promise; two may be anything
SLACK = 2  # sections more or fewer than promised; more are another structure
LABEL = 12  # characters in which the number of a section stands


def read(analysis: Analysis) -> Iterator[Tally]:
    """One `Tally` per count that items or sections below it are announced by."""
    by_block: dict[int, list[Sentence]] = {}
    for sentence in analysis.sentences:
        by_block.setdefault(sentence.block.start, []).append(sentence)
    blocks = analysis.document.blocks
    for at, block in enumerate(blocks):
        sentences = by_block.get(block.start, [])
        if not sentences or not sentences[-1].mentions:
            continue
        if sentences[-1].words[-1].lower == ":" and block.kind in TITLES | {"paragraph"}:
            yield from _below_line(analysis, blocks, at, sentences[-1])
        elif block.kind in TITLES:
            yield from _below_title(analysis, blocks, at, sentences[-1])


def _below_line(
    analysis: Analysis, blocks: Sequence[Block], at: int, sentence: Sentence
) -> Iterator[Tally]:
    """A list right below a line that ends in a colon."""
    items, all_items = _items(blocks, at + 1)
    if not items or _is_open(sentence):
        return
    found = [head for head in heads(line_of(sentence)) if head.start >= sentence.words[-1].end]
    if len(found) == 1 and not found[0].other and _is_of(sentence, found[0]):
        begun = [item for item in items if _is_begun(analysis, item)]
        most = len(all_items) + _joined(analysis, all_items, found[0].noun)
        yield _tally(analysis, found[0].told, begun or items, len(begun), most)


def _is_of(sentence: Sentence, head: Head) -> bool:
    """Whether nothing else is counted or fed: "serves four people:" lists what they eat."""
    counts = [m for m in sentence.mentions if m.kind == "count" and m.counted is not None]
    fed = word_lists("listings")["fed"].words.isdisjoint(sentence.before(head.told, 1))
    return fed and (len(counts) < 2 or head.told is counts[-1])


def _is_begun(analysis: Analysis, item: Block) -> bool:
    """Whether a bullet or number stands before it; else it may go on with the item above."""
    document = analysis.document
    start = document.locate(item.start, item.start).start
    line = document.source.rfind("\n", 0, start) + 1
    return bool(document.source[line:start].strip())


def _items(blocks: Sequence[Block], start: int) -> tuple[list[Block], list[Block]]:
    """The items of the list that starts there; and all of its depth before the next title."""
    if start >= len(blocks) or blocks[start].kind != "item":
        return [], []
    level = blocks[start].level
    run = list(takewhile(lambda block: block.kind == "item", blocks[start:]))
    rest = takewhile(lambda block: block.kind not in TITLES, blocks[start:])
    every = [block for block in rest if block.kind == "item" and block.level == level]
    own = list(takewhile(lambda block: block.level >= level, run))
    return [block for block in own if block.level == level], every


def _joined(analysis: Analysis, items: Sequence[Block], noun: str) -> int:
    """How many more things the items may name: "salt and pepper" is one step, but two spices."""
    lists = word_lists("listings")
    if noun in lists["kinds"].words | lists["announced"].words:
        return 0
    text = analysis.document.text
    told = (word.lower for item in items for word in words(text, item.start, item.end))
    return sum(word in lists["joiners"].words or word == "," for word in told)


def _is_open(sentence: Sentence) -> bool:
    lower = tuple(word.lower for word in sentence.words)
    chosen = word_lists("listings")["chosen"]
    return any(chosen.at(lower[at : at + chosen.longest]) for at in range(len(lower)))


def _below_title(
    analysis: Analysis, blocks: Sequence[Block], at: int, sentence: Sentence
) -> Iterator[Tally]:
    """Sections below a title that promises so many."""
    told = _promised(sentence)
    if told is None or _is_open(sentence):
        return
    title = blocks[at]
    within = takewhile(
        lambda block: block.kind not in TITLES or _is_deeper(block, title), blocks[at + 1 :]
    )
    below = list(within)
    headings = [block for block in below if block.kind == "heading"]
    level = min((block.level for block in headings), default=0)
    sections = [block for block in headings if block.level == level]
    numbered = [block for block in sections if _number(analysis, block) is not None]
    count = told.measure.value if told.measure else None
    if len(numbered) > 1:
        yield _tally(analysis, told, numbered, len(numbered), len(numbered))
    elif sections and count is not None and abs(len(sections) - count) <= SLACK:
        frame = sum(_is_framing(analysis, block) for block in sections)
        yield _tally(analysis, told, sections, len(sections) - frame, len(sections))
    elif not headings:
        items = [block for block in below if block.kind == "item"]
        top = [block for block in items if block.level == min(item.level for item in items)]
        if top and count is not None and abs(len(top) - count) <= SLACK:
            yield _tally(analysis, told, top, len(top), len(top))


def _is_deeper(block: Block, title: Block) -> bool:
    return title.kind == "title" or block.level > title.level


def _promised(sentence: Sentence) -> Mention | None:
    """The number of "Seven ways to save", if the title begins with it."""
    line = line_of(sentence)
    for at in range(LEAD + 1):
        mention = line.mention(at)
        if mention is not None:
            nouns = line.words(at + 1, at + 1 + NOUN)
            listed = not word_lists("listings")["announced"].words.isdisjoint(nouns)
            value = mention.measure.value if mention.measure else None
            fits = mention.kind in COUNTS and value is not None and FEWEST <= value <= MOST
            return mention if fits and listed and mention.form == "point" else None
    return None


def _number(analysis: Analysis, block: Block) -> int | None:
    """The number that a section begins with: "3. Walk", "3) Walk", "#3: Walk"."""
    label = words(analysis.document.text, block.start, min(block.end, block.start + LABEL))
    lower = [word.lower for word in label if word.lower != "#"][:2]
    if (
        len(lower) == len(("3", "."))
        and lower[0].isdecimal()
        and lower[1] in {".", ")", ":", "-", "–"}
    ):
        return int(lower[0])
    return None


def _is_framing(analysis: Analysis, block: Block) -> bool:
    lower = [word.lower for word in words(analysis.document.text, block.start, block.end)]
    return not word_lists("listings")["framing"].words.isdisjoint(lower[:1])


def _tally(
    analysis: Analysis, told: Mention, items: Sequence[Block], least: int, most: int
) -> Tally:
    text = analysis.document.text
    spans = tuple(Span(item.start, item.end, text[item.start : item.end]) for item in items)
    return Tally(count=told, items=spans, least=least, most=most, said_as="blocks")
