"""Numbers in words and in digits, as English writes them."""

from __future__ import annotations

from fractions import Fraction

from num2words import num2words

from numcheck.model.show import show

RAISED = str.maketrans("0123456789-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻")
GROUPERS = (",", "\u202f", "\u2009")  # comma, narrow no-break space, thin space


def in_words(number: int) -> str:
    """ "one thousand two hundred and four"."""
    return str(num2words(number)).replace(",", "")


def in_american_words(number: int) -> str:
    """ "one thousand two hundred four"."""
    return in_words(number).replace(" and ", " ")


def in_words_with_commas(number: int) -> str:
    """ "one thousand, two hundred and four": a comma before every group that has hundreds."""
    first, *groups = str(num2words(number)).split(", ")
    links = (", " if group.split()[1:2] == ["hundred"] else " " for group in groups)
    return first + "".join(f"{link}{group}" for link, group in zip(links, groups, strict=True))


def in_hundreds(number: int) -> str | None:
    """ "twelve hundred and four", for 1,100 to 9,999 except round thousands."""
    hundreds, rest = divmod(number, 100)
    if not 11 <= hundreds <= 99 or hundreds % 10 == 0:
        return None
    return f"{in_words(hundreds)} hundred" + (f" and {in_words(rest)}" if rest else "")


def grouped(number: int, grouper: str = ",") -> str:
    """ "1,204", or with another sign between the groups of three."""
    return f"{number:,}".replace(",", grouper).replace("-", "−")


def scientific(mantissa: Fraction, exponent: int, form: str) -> str:
    """ "1.204 × 10³" and the like; *form* has a {mantissa}, an {exponent} or a {raised} one."""
    return form.format(
        mantissa=show(mantissa), exponent=exponent, raised=str(exponent).translate(RAISED)
    )
