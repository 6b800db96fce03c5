"""Two tests each of a report generator and of a model: all four fail, and say why."""

from __future__ import annotations

from clinic import write_report
from hypothesis import given, settings
from hypothesis import strategies as st
from trail_model import describe

import numcheck.strategies as nst
from numcheck.testing import assert_consistent, assert_grounded

settings.register_profile("example", derandomize=True, deadline=None, print_blob=False)
settings.load_profile("example")

clinic_facts = nst.facts(total="patients", parts=["women", "men"], dates=2)


@given(clinic_facts)
def test_a_report_agrees_with_itself(facts: nst.Facts) -> None:
    assert_consistent(write_report(facts))


@given(clinic_facts)
def test_a_report_follows_from_its_data(facts: nst.Facts) -> None:
    assert_grounded(write_report(facts), facts)


@given(st.integers(20, 400))
def test_a_description_agrees_with_itself(miles: int) -> None:
    assert_consistent(describe(miles))


@given(st.integers(20, 400))
def test_a_description_follows_from_its_data(miles: int) -> None:
    assert_grounded(describe(miles), f"{miles} miles")
