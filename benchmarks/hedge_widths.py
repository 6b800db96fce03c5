"""How wide hedges are in published prose: exact figure / hedged figure, word by word.

Reads JSON Lines with a `clean_text` or `text` in every row, drops texts seen before, and
collects every hedged number that has its exact figure beside it: in brackets or between
dashes ("almost two-thirds (64%)"), after "or", or first ("64%, or almost two-thirds").
`ratio` is exact / hedged; `places` is (exact - hedged) in units of the hedged number's last
nonzero place. Pairs in different units are left out, for a converted figure says nothing
about its hedge; so are ratios outside 1/2..2, which are two numbers and not one.

The widths in `numcheck/lexicon/words/hedges.toml` must hold all that is printed here, but for the
pairs that --list shows to be no pairs.

usage: python benchmarks/hedge_widths.py --corpus a.jsonl --corpus b.jsonl [--list WORD]
"""

from __future__ import annotations

import argparse
import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from fractions import Fraction
from pathlib import Path
from statistics import quantiles
from typing import NamedTuple

HEDGES = (
    "almost", "nearly", "close to", "virtually", "just under", "slightly under",
    "a little under", "just below", "slightly less than", "a little less than",
    "just over", "slightly over", "slightly more than", "a little over",
    "a little more than", "just above", "well over", "more than", "over", "above",
    "upwards of", "at least", "at most", "up to", "as many as", "as much as", "less than",
    "fewer than", "under", "below", "about", "around", "approximately", "roughly", "some",
    "circa", "c.", "~", "∼", "≈", "approx.", "an estimated",
)  # fmt: skip
ONES = (
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve",
)  # fmt: skip
TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
SCALES = {
    "hundred": 100, "thousand": 10**3, "million": 10**6, "m": 10**6, "billion": 10**9,
    "bn": 10**9, "trillion": 10**12,
}  # fmt: skip
PARTS = {"third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "eighth": 8, "tenth": 10}
WORD_SHARES = {"half": Fraction(1, 2), "a half": Fraction(1, 2), "one half": Fraction(1, 2)}
for _part, _size in PARTS.items():
    WORD_SHARES |= {f"{article} {_part}": Fraction(1, _size) for article in ("a", "an", "one")}
    WORD_SHARES |= {
        f"{many} {_part}s": Fraction(count, _size)
        for count, many in enumerate(ONES[1 : _size - 1], start=2)
    }
WORD_NUMBERS = {word: Fraction(10 * size) for size, word in enumerate(TENS, start=2)} | {
    word: Fraction(size) for size, word in enumerate(ONES, start=1)
}

HEDGE = "|".join(sorted(map(re.escape, HEDGES), key=len, reverse=True))
SHARE = "|".join(sorted((w.replace(" ", "[ -]") for w in WORD_SHARES), key=len, reverse=True))
SCALE = "|".join(sorted(SCALES, key=len, reverse=True))
FIGURE = rf"""(?:
    (?P<SIDEshare>(?:{SHARE})\b)
  | (?P<SIDEsign>[$£€]?)(?P<SIDEdigits>\d{{1,3}}(?:,\d{{3}})+(?:\.\d+)?|\d+(?:\.\d+)?)
  | (?P<SIDEword>(?:{"|".join(WORD_NUMBERS)})\b)
)(?:[ ](?P<SIDEscale>{SCALE})\b)?(?P<SIDEpercent>\ ?%|\ per\ ?cent\b)?"""
HEDGED = rf"(?<![\w.])(?P<hedge>{HEDGE})\ ?{FIGURE.replace('SIDE', 'h_')}"
EXACT = FIGURE.replace("SIDE", "e_")
LINK = r"(?:\ [a-z][\w'’-]*){0,8}"  # the words that may stand between: "of the voters"
NESTED = r"(?:n\ ?=\ ?\d[\d,]*\ ?[,;]\ ?|\d[\d,]*(?:\ of\ |/)\d[\d,]*[,;:=]\ ?)?"  # n = 45, 45/93
FLAGS = re.VERBOSE | re.IGNORECASE
BRACKET = re.compile(
    rf"{HEDGED}(?P<h_after>{LINK})(?:\ \({NESTED}|,\ or\ |\ [–—-]+\ |—)"
    rf"{EXACT}(?P<e_after>\ ?[a-z$€£]*)",
    FLAGS,
)
APPOSED = re.compile(
    rf"(?<![\w.,]){EXACT}(?P<e_after>{LINK})(?:,\ or|\ \(or|\ \(|\ ?[–—])\ ?{HEDGED}"
    rf"(?P<h_after>\ ?[a-z$€£]*)",
    FLAGS,
)
ALIKE = (Fraction(1, 2), Fraction(2))  # a ratio outside is two numbers, not one


class Pair(NamedTuple):
    """A hedged number, its exact figure, and the words around both."""

    hedge: str
    hedged: Fraction
    exact: Fraction
    place: Fraction
    quote: str

    @property
    def ratio(self) -> Fraction:
        """Exact / hedged."""
        return self.exact / self.hedged

    @property
    def places(self) -> Fraction:
        """How many last nonzero places the exact figure lies above the hedged."""
        return (self.exact - self.hedged) / self.place


class Figure(NamedTuple):
    """A number as matched: its value, its last nonzero place, what it may be compared with."""

    value: Fraction
    place: Fraction
    sort: str


def main() -> None:
    """Prints a table per hedge, or with --list every pair of one hedge."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--corpus", type=Path, action="append", required=True)
    parser.add_argument("--list", metavar="WORD", help="print the pairs of that hedge")
    args = parser.parse_args()
    found: defaultdict[str, list[Pair]] = defaultdict(list)
    size = characters = 0
    for text in texts(args.corpus):
        size, characters = size + 1, characters + len(text)
        for pair in pairs(text):
            found[pair.hedge].append(pair)
    for hedge in HEDGES:
        row = sorted(found[hedge], key=lambda pair: pair.ratio)
        if args.list is None and row:
            print(line(hedge, row))
        elif args.list == hedge:
            for pair in row:
                print(f"{float(pair.ratio):6.3f} {float(pair.places):7.2f}  {pair.quote}")
    print(f"{sum(map(len, found.values()))} pairs in {size} texts, {characters} characters")


def texts(paths: Iterable[Path]) -> Iterator[str]:
    """Every distinct text of the corpora, the untouched twin where a row has one."""
    seen: set[int] = set()
    for path in paths:
        with path.open(encoding="utf-8") as rows:
            for row in map(json.loads, rows):
                text = str(row.get("clean_text") or row["text"])
                if (key := hash(text[:400])) not in seen:
                    seen.add(key)
                    yield re.sub(r"\s+", " ", text)


def pairs(text: str) -> Iterator[Pair]:
    """The hedged numbers of a text that have their exact figure beside them."""
    seen: set[int] = set()
    for grammar in (BRACKET, APPOSED):
        for match in grammar.finditer(text):
            pair = paired(match, text)
            if pair is not None and match.start("hedge") not in seen:
                seen.add(match.start("hedge"))
                yield pair


def paired(match: re.Match[str], text: str) -> Pair | None:
    """The pair, if the two numbers can be one and the second is the finer."""
    loose, fine = figure(match, "h"), figure(match, "e")
    if loose is None or fine is None or loose.sort != fine.sort or fine.place > loose.place:
        return None
    if not ALIKE[0] <= fine.value / loose.value <= ALIKE[1]:
        return None
    if loose.sort != "percent" and (loose.place == 1 or match["e_after"].strip()):
        return None  # a small whole number, or a unit of its own
    quote = text[max(0, match.start() - 20) : match.end() + 20]
    return Pair(match["hedge"].lower(), loose.value, fine.value, loose.place, quote)


def figure(match: re.Match[str], side: str) -> Figure | None:
    """The number in the groups of *side*: shares and percentages both count in percent."""
    scale = SCALES.get((match[f"{side}_scale"] or "").lower(), 1)
    if share := match[f"{side}_share"]:
        value = 100 * WORD_SHARES[share.lower().replace("-", " ")]
        return Figure(value, Fraction(10), "percent")
    if word := match[f"{side}_word"]:
        digits = str(WORD_NUMBERS[word.lower()])
    else:
        digits = match[f"{side}_digits"].replace(",", "")
    if not (value := Fraction(digits) * scale):
        return None
    bare = digits.rstrip("0") if "." not in digits else digits
    place = Fraction(scale)
    place *= Fraction(1, 10 ** len(digits.partition(".")[2])) * 10 ** (len(digits) - len(bare))
    return Figure(value, place, "percent" if match[f"{side}_percent"] else match[f"{side}_sign"])


def line(hedge: str, row: list[Pair]) -> str:
    """One line of the table; *row* is sorted by ratio."""
    ratios = [float(pair.ratio) for pair in row]
    places = sorted(float(pair.places) for pair in row)
    cuts = quantiles(ratios, n=20, method="inclusive") if len(ratios) > 1 else ratios * 19
    return (
        f"{hedge:20}n {len(row):4}  ratio min {ratios[0]:.3f}  5% {cuts[0]:.3f}"
        f"  50% {cuts[9]:.3f}  95% {cuts[18]:.3f}  max {ratios[-1]:.3f}"
        f"  places {places[0]:.2f}..{places[-1]:.2f}"
    )


if __name__ == "__main__":
    main()
