"""Reads all relations of a document, kind by kind."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from numcheck.model.analysis import Analysis
from numcheck.model.relation import Relation
from numcheck.relations import (
    change,
    change_pairs,
    comparison_aside,
    comparison_rank,
    comparison_than,
    course,
    descriptives,
    dimension,
    domain_amounts,
    domain_dates,
    elapsed,
    elapsed_ages,
    elapsed_anniversaries,
    elapsed_later,
    elapsed_lives,
    estimates,
    headline,
    hundred,
    known,
    multiple,
    order_as_of,
    order_events,
    order_periods,
    order_ranges,
    placed,
    product,
    quota,
    same_claims,
    same_conversion,
    same_exchange,
    same_share,
    same_times,
    sequence,
    share,
    share_first,
    statistic_tests,
    sum_of_parts,
    sum_of_results,
    table_groups,
    table_shares,
    table_sums,
    tally,
    tally_blocks,
    within,
    within_behind,
)

Recogniser = Callable[[Analysis], Iterator[Relation]]

RECOGNISERS: tuple[Recogniser, ...] = (
    change.read,
    change_pairs.read,
    multiple.read,
    course.read,
    comparison_than.read,
    comparison_aside.read,
    comparison_rank.read,
    same_claims.read,
    headline.read,
    same_conversion.read,
    same_exchange.read,
    same_share.read,
    same_times.read,
    share.read,
    share_first.read,
    product.read,
    quota.read,
    sum_of_parts.read,
    sum_of_results.read,
    hundred.read,
    table_sums.read,
    table_shares.read,
    table_groups.read,
    within.read,
    within_behind.read,
    tally.read,
    tally_blocks.read,
    sequence.read,
    order_periods.read,
    order_ranges.read,
    order_events.read,
    order_as_of.read,
    elapsed.read,
    elapsed_ages.read,
    elapsed_lives.read,
    elapsed_later.read,
    elapsed_anniversaries.read,
    dimension.read,
    domain_amounts.read,
    domain_dates.read,
    placed.read,
    known.read,
    statistic_tests.read,
    descriptives.read,
    estimates.read,
)


def relate(analysis: Analysis) -> Analysis:
    """The analysis with everything that its claims assert of one another."""
    found = (relation for recogniser in RECOGNISERS for relation in recogniser(analysis))
    return replace(analysis, relations=tuple(found))
