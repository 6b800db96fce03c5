"""Finds what each number counts and writes it into the mention."""

from __future__ import annotations

from dataclasses import replace

from numcheck.claims.noun_phrase import COUNTING, noun_after
from numcheck.model.analysis import Analysis
from numcheck.model.mention import Mention
from numcheck.model.sentence import Sentence


def count_nouns(analysis: Analysis) -> Analysis:
    """The analysis with `counted` set wherever a number counts a noun.

    A number that does becomes a count; percentages and ratios keep their kind.
    """
    text = analysis.document.text
    sentences = tuple(_counted(text, sentence) for sentence in analysis.sentences)
    seated = {
        mention.span.start: mention for sentence in sentences for mention in sentence.mentions
    }
    mentions = tuple(seated.get(mention.span.start, mention) for mention in analysis.mentions)
    return replace(analysis, sentences=sentences, mentions=mentions)


def _counted(text: str, sentence: Sentence) -> Sentence:
    if not any(mention.kind in COUNTING for mention in sentence.mentions):
        return sentence
    mentions = tuple(_with_noun(text, sentence, mention) for mention in sentence.mentions)
    return replace(sentence, mentions=mentions)


def _with_noun(text: str, sentence: Sentence, mention: Mention) -> Mention:
    noun = noun_after(text, sentence, mention)
    if noun is None:
        return mention
    head = noun.text.split()[-1]
    kind = "count" if mention.kind == "number" else mention.kind
    return replace(mention, kind=kind, counted=head)
