"""Assertions about the numbers of a text, for test suites. Needs neither pytest nor hypothesis."""

from numcheck.testing.assertions import assert_consistent, assert_flags
from numcheck.testing.checker import Checker
from numcheck.testing.equivalence import assert_equivalent
from numcheck.testing.grounding import assert_grounded
from numcheck.testing.truth import Truth

__all__ = [
    "Checker",
    "Truth",
    "assert_consistent",
    "assert_equivalent",
    "assert_flags",
    "assert_grounded",
]
