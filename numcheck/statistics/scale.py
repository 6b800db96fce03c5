"""Whether a mean and a standard deviation can come from answers on a scale."""

from __future__ import annotations

from collections.abc import Iterator
from math import sqrt

from numcheck.model.statistic import Descriptive, Stated

FEWEST = 2  # cases with a standard deviation


def beyond_scale(told: Descriptive) -> Iterator[tuple[str, Stated]]:
    """What lies beyond the ends of its scale, and a message for it.

    The standard deviation of n answers on a scale is greatest with half of them at either end:
    half the length of the scale times √(n / (n − 1)), with n = 2 where it is not told.
    """
    if told.scale is None:
        return
    mean, sd = told.mean, told.sd
    least, most, length = told.scale
    ends = f"{least} to {most}".replace("-", "−")
    room = mean.figure.step / 2
    if not least - room <= mean.figure.value <= most + room:
        yield f"a mean of {mean.span.text} lies outside the scale, {ends}", mean
        return
    n = float(told.n.figure.value) if told.n is not None else FEWEST
    if sd is None or n < FEWEST:
        return
    widest = float(length) / 2 * sqrt(n / (n - 1))
    if float(sd.figure.value - sd.figure.step) > widest:
        told_most = f"{widest:.2f} at most, not {sd.span.text}"
        yield f"answers over {length} points have a standard deviation of {told_most}", sd
