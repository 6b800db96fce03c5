"""An age that the dates of birth and death, or birth and dateline, do not give.

## What it does
Reckons the complete years between birth and death ("Jane Roe (1950–2010) died aged 75"), birth
and another day ("born in 1950, she won the race in 1980, aged 24"), birth and dateline ("John
Roe, 45, born in 1960") or birth and birthday ("born in 1950, she marks her 70th birthday in
2023"), and compares them with the age written.

## Why it matters
Ages and dates of life are copied from text to text; one wrong digit lives on for long.

## Silent when
Another person or one of the family is named between; one of the dates is known by its year
or month alone and the age is one year off; the dateline is not known.

## Source
Ages in complete years: Principles and Recommendations for Population and Housing Censuses,
United Nations (2017), 4.151.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from numcheck.model.analysis import Analysis
from numcheck.model.finding import Finding
from numcheck.model.period import Period
from numcheck.model.relation import Elapsed
from numcheck.model.show_dates import show_day, show_ordinal
from numcheck.relations.times import dateline_mention
from numcheck.rule import Flags, Passes, Rule

DAY = timedelta(days=1)


def check(analysis: Analysis) -> Iterator[Finding]:
    """Flags ages that no day of birth and no day of reckoning can give."""
    for elapsed in analysis.of(Elapsed, "age"):
        birth = elapsed.start.when.period if elapsed.start.when else None
        end = _end(analysis, elapsed)
        if birth is None or end is None or end.start < birth.start:
            continue
        birthday = elapsed.length.kind == "ordinal"
        least, most = _birthdays(birth, end) if birthday else _ages(birth, end)
        if _misses(elapsed, least, most, slack=0 if _whole(birth, end) or birthday else 1):
            yield _finding(analysis, elapsed, least, most)


def _end(analysis: Analysis, elapsed: Elapsed) -> Period | None:
    if elapsed.end is not None:
        return elapsed.end.when.period if elapsed.end.when else None
    if analysis.dateline is None or analysis.dateline.day == date.max:
        return None
    return Period(analysis.dateline.day, analysis.dateline.day + DAY)


def _ages(birth: Period, end: Period) -> tuple[int, int]:
    """The least and the most complete years."""
    return max(0, _complete(birth.end - DAY, end.start)), _complete(birth.start, end.end - DAY)


def _birthdays(birth: Period, end: Period) -> tuple[int, int]:
    """The least and the greatest number that a birthday kept then can have."""
    return end.start.year - (birth.end - DAY).year, (end.end - DAY).year - birth.start.year


def _complete(birth: date, end: date) -> int:
    before_birthday = (end.month, end.day) < (birth.month, birth.day)
    return end.year - birth.year - before_birthday


def _whole(birth: Period, end: Period) -> bool:
    """Whether both are single days."""
    return birth.days == end.days == 1


def _misses(elapsed: Elapsed, least: int, most: int, *, slack: int) -> bool:
    measure = elapsed.length.measure
    if measure is None or measure.value is None or measure.unit not in (None, "year"):
        return False
    low, high = measure.interval.low, measure.interval.high
    too_old = low is not None and low > most + slack
    return too_old or (high is not None and high < least - slack)


def _is_dateline(analysis: Analysis, elapsed: Elapsed) -> bool:
    place = dateline_mention(analysis)
    return elapsed.end is not None and place is not None and elapsed.end.span == place.span


def _finding(analysis: Analysis, elapsed: Elapsed, least: int, most: int) -> Finding:
    birth, age = elapsed.start.span.text, elapsed.length.span.text
    dateline = show_day(analysis.dateline.day) if analysis.dateline else ""
    end = elapsed.end.span.text if elapsed.end else dateline
    birthday = elapsed.length.kind == "ordinal"
    what = "birthday" if birthday else "age"
    counts = tuple(dict.fromkeys((least, most)))
    years = " or ".join(map(str, counts))
    ranks = " or ".join(map(show_ordinal, counts))
    reckoned = f"the {ranks} birthday" if birthday else f"{years} years"
    places = (elapsed.length, elapsed.start, *((elapsed.end,) if elapsed.end else ()))
    return RULE.finding(
        f"from {birth} to {end} is {reckoned}, the text says {age}",
        *places,
        why=f"{end} is {years} years after {birth}",
        labels=(what, "birth", "dateline") if _is_dateline(analysis, elapsed) else (what, "birth"),
        suggestions=(ranks if birthday else years, "correct one of the dates"),
    )


RULE = Rule(
    code="NC207",
    name="age-mismatch",
    severity="error",
    doc=__doc__,
    check=check,
    flags=(
        Flags(
            "Jane Roe ([[1950]]–[[2010]]), who died [[aged 75]], wrote plays.",
            says="from 1950 to 2010 is 59 or 60 years, the text says aged 75",
        ),
        Flags(
            "Roe was born on [[3 May 1950]] and died on [[2 May 2010]], [[aged 60]].",
            says="from 3 May 1950 to 2 May 2010 is 59 years, the text says aged 60",
        ),
        Flags(
            "Born in [[1950]], she was [[40]] when she won the race in [[1995]].",
            says="from 1950 to 1995 is 44 or 45 years, the text says 40",
        ),
        Flags(
            "John Roe, [[45]], was born in [[1960]] in York.",
            says="from 1960 to 1 March 2020 is 59 or 60 years, the text says 45",
            dateline="2020-03-01",
        ),
        Flags(
            "Born on [[3 May 1950]], she marks her [[70th]] birthday in [[2023]].",
            says="from 3 May 1950 to 2023 is the 73rd birthday, the text says 70th",
        ),
    ),
    passes=(
        Passes(
            "Jane Roe (1950–2010), who died aged 59, wrote plays.",
            because="her birthday was to come",
        ),
        Passes(
            "Jane Roe (1950–2010) mourned Ann Poe, who died aged 75.",
            because="somebody else died",
        ),
        Passes(
            "She was born in 1950 and died in 2010; her brother died at 75.",
            because="her brother's age",
        ),
        Passes(
            "Born in 1950, she joined in 1970 and retired aged 65.",
            because="the year of her retirement is not told",
        ),
        Passes("John Roe, 45, was born in 1960 in York.", because="the day of writing is unknown"),
        Passes(
            "John Roe, 61, was born in 1960 in York.",
            because="with the year alone one year off may be a slip of reckoning",
            dateline="2020-03-01",
        ),
        Passes(
            "Roe was born on 3 May 1950 and died on 3 May 2010, aged 60.", because="the dates agree"
        ),
        Passes(
            "Born on 3 May 1950, she marks her 70th birthday in 2020.", because="the dates agree"
        ),
    ),
)
