"""Says whether one figure may be another one mistyped."""

from __future__ import annotations

from fractions import Fraction

from numcheck.model.mention import Mention
from numcheck.model.show import show


def may_be_mistyped(mention: Mention, meant: Fraction) -> bool:
    """Whether the figure is *meant* with a digit changed, dropped, added, or two swapped.

    "71" may be 51, 17, 7 or 711, not 84. A figure below 10 may be any other: one digit tells
    nothing, so it is not taken for a slip.
    """
    if meant < 0 or mention.measure is None or mention.measure.value is None:
        return False
    step = mention.measure.step
    if (meant / step).denominator != 1:
        return False
    return _one_slip(_digits(mention.measure.value / step), _digits(meant / step))


def _digits(value: Fraction) -> str:
    return show(value).replace(",", "")


def _one_slip(written: str, meant: str) -> bool:
    if written == meant:
        return False
    if len(written) == len(meant):
        differing = [at for at in range(len(written)) if written[at] != meant[at]]
        if len(differing) == 1:
            return len(written) > 1
        first, last = differing[0], differing[-1]
        swapped = written[first : last + 1] == meant[first : last + 1][::-1]
        return len(differing) == last - first + 1 == len("ab") and swapped
    longer, shorter = sorted((written, meant), key=len, reverse=True)
    dropped = (longer[:at] + longer[at + 1 :] for at in range(len(longer)))
    return len(longer) - len(shorter) == 1 and shorter in dropped
