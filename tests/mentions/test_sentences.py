"""Where a sentence ends, and in which one a mention sits."""

from __future__ import annotations

import pytest

from numcheck.lexicon.abbreviations import abbreviations
from numcheck.mentions.sentences import seat_mentions, split_sentences
from numcheck.model.analysis import Analysis
from numcheck.model.document import Block, Document
from numcheck.model.mention import Mention
from numcheck.model.span import Span


def analysis(text: str, *blocks: tuple[int, int], numbers: tuple[str, ...] = ()) -> Analysis:
    """The sentences of a text, one block unless more are given, and mentions of *numbers*."""
    made = tuple(Block(kind="paragraph", start=a, end=b) for a, b in blocks or [(0, len(text))])
    document = Document(name="t", source=text, text=text, blocks=made)
    mentions, at = [], 0
    for number in numbers:
        start = text.index(number, at)
        at = start + len(number)
        mentions.append(Mention(span=Span(start, at, number), kind="number", value=None))
    return split_sentences(Analysis(document=document, mentions=tuple(mentions)))


def sentences(found: Analysis) -> str:
    return " | ".join(found.document.text[s.start : s.end] for s in found.sentences)


@pytest.mark.parametrize(
    "cut",
    [
        "One left. | Two came.",
        "Who left? | Nine! | So what…",
        "“We left.” | “Why?” | She sat. | (He did not.) | 5 men came.",
        "It cost $5. | $6 more came. | £7 too. | ‘Eight,’ he said.",
        "It fell in 2020. | Then 3.5 rose by 1,204. | Sure.",
        "He came.[12] | She left.[3][4] | They sat.^5 | All did.",
        "He waited... | Then he left. | She said … no, 5 times.",
        "They left at 5 p.m. | Police came at 6 a.m. | Nobody sat.",
        "He moved to the U.S. | The U.K. followed.",
        "He said no. | Nine came in.",
        "It had apples, pears, etc. | Ann ate 5.",
        "Was it Élan? | Élan it was.",
        "He ate at St. | The rest left.",
        "Call `x`. | \ufffc is 5.",
        "It was in 1,990. | 45 came.",
        "That was plan B. | It failed.",
        "End\nof line.\n | Next\nline.",
    ],
)
def test_a_sentence_ends_at_its_stop(cut: str) -> None:
    text = cut.replace(" | ", " ").replace("\n ", "\n")
    assert sentences(analysis(text)) == cut.replace("\n |", " |")


@pytest.mark.parametrize(
    "whole",
    [
        "J. Smith and A. B. Lee met.",
        "Mr. Lee, Dr. Chu, Gen. Ruiz and Prof. Oh met.",
        "It was No. 5 on p. 12 of vol. 3, see Fig. 4.",
        "On Sept. 12 the U.S. troops left St. Kitts.",
        "Acme Inc. Chairman Roy Poe Jr. Left-Hand spoke.",
        "It was 3.5 km, 1.204 m and 12.07.2021 then.",
        "She paid 5 (approx. 6) francs; Others paid 7.",
        "He said: Go; she said: Stay.",
        "It rose ... by 5 ... percent.",
        "The mill (est. 1920) is old!, he said.",
        "Is it? he asked.",
        "At 5 p.m. Friday, 6 p.m. EST or 7 a.m. Jan. 5 it shut.",
        "Smith et al. 2019 and Lee et al. (2020) agree.",
        "1. The mills",
        "12. They shut",
        "The U.N. Security Council met in Washington, D.C. Monday.",
        "It ran 12 sq. miles, i.e. 30 sq. Km, vs. Oslo.",
        "Hello...there.World",
        "",
    ],
)
def test_an_abbreviation_a_decimal_or_an_initial_ends_no_sentence(whole: str) -> None:
    assert sentences(analysis(whole)) == whole


@pytest.mark.parametrize("reads", abbreviations().reads)
def test_the_abbreviations_read_as_their_file_says(reads: str) -> None:
    assert sentences(analysis(reads.replace(" | ", " "))) == reads


def test_no_sentence_crosses_blocks() -> None:
    found = analysis("the mills\nThey shut. All\n5", (0, 9), (10, 24), (25, 26))
    assert sentences(found) == "the mills | They shut. | All | 5"
    assert [sentence.number for sentence in found.sentences] == [0, 1, 2, 3]
    assert [found.document.blocks.index(s.block) for s in found.sentences] == [0, 1, 1, 2]


def test_mentions_sit_in_their_sentences_and_bring_the_words() -> None:
    found = seat_mentions(
        analysis("Of 45 men 9 left. All sat. Then 12 came.", numbers=("45", "9", "12"))
    )
    seated = [[mention.span.text for mention in s.mentions] for s in found.sentences]
    assert seated == [["45", "9"], [], ["12"]]
    assert [word.lower for word in found.sentences[0].words] == [
        "of",
        "45",
        "men",
        "9",
        "left",
        ".",
    ]
    assert found.sentences[1].words == ()
    assert [mention.span.text for mention in found.mentions] == ["45", "9", "12"]


def test_a_mention_across_a_stop_joins_the_sentences() -> None:
    text = "It rained. On the mar. A 5 it was. So. All went. In 9."
    found = seat_mentions(analysis(text, numbers=("mar. A 5", "9")))
    assert sentences(found) == "It rained. | On the mar. A 5 it was. | So. | All went. | In 9."
    assert [sentence.number for sentence in found.sentences] == [0, 1, 2, 3, 4]
    assert len(found.sentences[1].words) == 9


def test_mentions_that_overlap_in_sentences_join_all_of_them() -> None:
    text = "One ran. Two sat. Three lay. Four hid."
    found = seat_mentions(analysis(text, numbers=("ran. Two", "sat. Three")))
    assert sentences(found) == "One ran. Two sat. Three lay. | Four hid."
    assert len(found.sentences[0].mentions) == 2


def test_a_mention_outside_or_across_blocks_is_dropped() -> None:
    text = "1. Apples 5\n6 pears"
    found = seat_mentions(analysis(text, (3, 11), (12, 19), numbers=("1", "5\n6", "pears")))
    assert [mention.span.text for mention in found.mentions] == ["pears"]


def test_endless_sentences_are_cut_at_blanks() -> None:
    found = analysis("word 5 " * 10_000)
    lengths = [sentence.end - sentence.start for sentence in found.sentences]
    assert max(lengths) <= 4000
    assert all(sentence.start % 7 in (0, 5) for sentence in found.sentences)


@pytest.mark.parametrize("piece", [".", ".)", "x. ", "a.\n", "End. ", "X.Y. ", ". (((", "[1].[2]"])
def test_endless_text_is_cut_from_its_start_to_its_end(piece: str) -> None:
    text = piece * 100_000
    sentences = analysis(text).sentences
    assert sentences[0].start == 0
    assert not text[sentences[-1].end :].strip()
