"""How long Hypothesis looks: a bounded search by default, a thorough one when asked for.

`pytest --hypothesis-profile=thorough` runs a hundred times as many examples of the laws that
`searched` sets; docs/testing.md says how long that takes.
"""

from __future__ import annotations

from hypothesis import HealthCheck, settings

# A machine under load is slow, and drawing a whole document takes its time.
settings.register_profile(
    "bounded",
    deadline=None,
    derandomize=True,  # the same examples for all, so that a change is to blame for a failure
    suppress_health_check=[HealthCheck.too_slow],
    print_blob=True,
)
settings.register_profile(
    "thorough", settings.get_profile("bounded"), derandomize=False, max_examples=10_000
)
settings.load_profile("bounded")
