"""How the significance of reported tests is judged."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

USUAL_ALPHA = Fraction(1, 20)


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """How tests are read: `alpha` is the level of significance, 0..1, both excluded.

    With `one_tailed` every test is; with `p_equal_alpha` a p of exactly alpha is significant.

    Raises:
        ValueError: *alpha* is not between 0 and 1.
    """

    alpha: Fraction = USUAL_ALPHA
    one_tailed: bool = False
    p_equal_alpha: bool = True

    def __post_init__(self) -> None:
        if not 0 < self.alpha < 1:
            raise ValueError(f"alpha is not between 0 and 1: {self.alpha}")
