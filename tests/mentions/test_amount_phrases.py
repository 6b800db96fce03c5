"""Amounts as English says them: signs in words, halves of units, joined bounds, pronouns."""

from __future__ import annotations

import pytest

import numcheck

Reading = tuple[str, float | None, float | None, float | None, str | None]


def read(text: str) -> list[Reading]:
    """What each amount of *text* says: its words, value, ends and unit."""
    records = [mention.to_dict() for mention in numcheck.extract(text)]
    return [
        (str(r["text"]), _float(r["value"]), _float(r["low"]), _float(r["high"]), _text(r["unit"]))
        for r in records
        if r["kind"] != "identifier"
    ]


def _float(value: object) -> float | None:
    return float(value) if isinstance(value, (int, float)) else None


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


@pytest.mark.parametrize(
    ("text", "words", "value", "unit"),
    [
        ("The result is minus seven.", "minus seven", -7, None),
        ("It fell to minus 12 °C overnight.", "minus 12 °C", -12, "degC"),
        ("It was 18 degrees below zero.", "18 degrees below zero", -18, "degree"),
        ("She drank half a litre.", "half a litre", 0.5, "liter"),
        ("They walked three quarters of a mile.", "three quarters of a mile", 0.75, "mile"),
        ("Rates rose half a percentage point.", "half a percentage point", 0.5, "percentage_point"),
        ("It weighs 20 (kg).", "20 (kg)", 20, "kilogram"),
        ("The lens has 35 [mm].", "35 [mm]", 35, "millimeter"),
        ("It costs 15 dollars 50.", "15 dollars 50", 15.5, "USD"),
        ("It costs 12 euros and 30, he said.", "12 euros and 30", 12.3, "EUR"),
        ("The sum is one over eight.", "one over eight", 0.125, None),
        ("Nine out of seven hundred hens fell ill.", "Nine out of seven hundred", 9 / 700, None),
        ("We need minus five percent.", "minus five percent", -5, "percent"),
        ("It is 30 C outside.", "30 C", 30, "degC"),
        ("Turn the knob 3 turns to the left.", "3 turns", 3, "turn"),
        ("Some 6m people voted.", "6m", 6_000_000, None),
        ("Sales rose to 9m new cars.", "9m", 9_000_000, None),
        ("It held 10^6 cells.", "10^6", 1_000_000, None),
        ("It cost 14 dollars and 20 cents.", "14 dollars and 20 cents", 14.2, "USD"),
        ("A grant of 35 MEUR was paid.", "35 MEUR", 35_000_000, "EUR"),
        ("They lost 60 USD million.", "60 USD million", 60_000_000, "USD"),
        ("He is 6'3\" tall.", "6'3\"", 6.25, "foot"),
        ("A path of 2 km 30 metres 5 cm.", "2 km 30 metres 5 cm", 2.03005, "kilometer"),
        ("One out of four failed.", "One out of four", 0.25, None),
        ("It ran at 900 K for an hour.", "900 K", 900, "kelvin"),
        ("Rain fell at 40 h −1 then.", "40 h −1", 40, "1 / hour"),
        ("A bulk density of 1.3 g/cm 3, dry.", "1.3 g/cm 3", 1.3, "gram / centimeter ** 3"),
    ],
)
def test_reads_the_amount_that_is_said(
    text: str, words: str, value: float, unit: str | None
) -> None:
    assert (words, value, unit) in [(r[0].removeprefix("Some "), r[1], r[4]) for r in read(text)]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The total minus 5 is odd.", [5]),
        ("It holds 20 (in all).", [20]),
        ("It costs 15 dollars, 50 of them borrowed.", [15, 50]),
        ("It costs 15 dollars and 50 hens.", [15, 50]),
        ("The class of 30 C students met.", [30]),
        ("It took 3 turns at the wheel of fate.", [3]),
        ("He tested negative four times.", [4]),
        ("The pole is 5m long.", [5]),
        ("They sold half the litre.", [0.5]),
        ("45 out of 60 voters came.", [45, 60]),
        ("A trip at 60 km/h 2 cars made.", [60, 2]),
    ],
)
def test_words_nearby_do_not_change_the_value(text: str, values: list[float]) -> None:
    assert [reading[1] for reading in read(text)] == values


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("It holds more than 12 but fewer than 30 seats.", 12, 30),
        ("Pick at most 90 and at least 25 apples.", 25, 90),
        ("Values less than or equal to 70 pass.", None, 70),
        ("Values greater than or equal to 70 pass.", 70, None),
        ("Keep n <= 15 here.", None, 15),
        ("She came between the third and the sixth.", 3, 6),
        ("The 30-to 39-year group won.", 30, 39),
        ("A rod of 7.2(3) mm broke.", 6.9, 7.5),
    ],
)
def test_reads_both_ends(text: str, low: float | None, high: float | None) -> None:
    assert (low, high) in [(reading[2], reading[3]) for reading in read(text)]


def test_bounds_that_leave_nothing_between_them_stay_apart() -> None:
    ends = [(r[2], r[3]) for r in read("It is more than 30 km, less than 12 km.")]
    assert ends == [(30, None), (None, 12)]


@pytest.mark.parametrize(
    "text",
    [
        "No one came.",
        "They met one another.",
        "She is the one who left.",
        "Finally, one can see why.",
        "This one, please.",
        "The smaller one is better.",
        "It was a one-way street.",
        "One's own house.",
    ],
)
def test_a_pronoun_is_no_number(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    "text", ["one man left", "only one can win", "one of the two", "just one survivor"]
)
def test_a_counting_one_is_a_number(text: str) -> None:
    assert read(text)[0][1] == 1


@pytest.mark.parametrize(
    "text",
    [
        "in phase G 1 of the cycle",
        "around HD 104985 there",
        "from Eqs. (21) and (23) we know",
        "of thieno[3,2-b]furan",
        "per mol−1 of gas",
        "a method of claim 3, wherein",
        "two lines show it in column 4.",
        "Lee et al., 2003, 2004; others",
        "and (3) the last of all",
    ],
)
def test_a_number_that_names_is_no_amount(text: str) -> None:
    kinds = {m.kind for m in numcheck.extract(text) if m.span.text != "two"}
    assert kinds <= {"identifier", "date"}
    assert kinds


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The raid claimed 60 lives.", 60),
        ("In the US 45 people died.", 45),
        ("She took vitamin C 500 mg daily.", 500),
        ("a pipe line 12 mm wide", 12),
        ("It was −2 in Oslo.", -2),
    ],
)
def test_letters_and_labels_nearby_leave_an_amount(text: str, value: float) -> None:
    assert value in [reading[1] for reading in read(text)]
