"""The benchmark as a whole: for each case all are checked to agree, then timed in turn."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from nnsim.session.bench.agreement import TOLERANCE, differences
from nnsim.session.bench.cases import CASES, Case
from nnsim.session.bench.executors import trainees
from nnsim.session.bench.measure import Timing, interleaved
from nnsim.session.bench.plain import SameDraws
from nnsim.session.bench.products import bare_products

_PRODUCTS = "products"
_FROM = 1000  # weights, from which on the bare products say something


@dataclass(frozen=True)
class Effort:
    """How long the pieces are, and how many rounds of them there are."""

    seconds: float
    rounds: int


FULL, QUICK = Effort(0.1, 11), Effort(0.02, 5)


class DisagreementError(Exception):
    """What was to be compared does not train the same network; says which, where and by how much."""


def bench(
    effort: Effort, cases: Sequence[Case] = CASES, tell: Callable[[int, int, str], None] = lambda done, of, what: None
) -> list[dict[str, Any]]:
    """An entry for each case and executor, as plain values; `tell` gets how many cases are done, of how many."""
    entries: list[dict[str, Any]] = []
    for done, case in enumerate(cases):
        tell(done, len(cases), f"{case.network} {case.label}")
        entries.extend(_entries(case, effort))
    tell(len(cases), len(cases), "")
    return entries


def _entries(case: Case, effort: Effort) -> list[dict[str, Any]]:
    apart = differences(case, trainees(case, SameDraws()))
    for name, difference in apart.items():
        if not difference <= TOLERANCE[case.dtype]:
            raise DisagreementError(
                f"{name} and plain do not agree on {case.network} {case.label}: losses differ by {difference:.2g}"
            )
    timed = trainees(case, np.random.default_rng(1))
    workers: dict[str, Callable[[int], None]] = {name: trainee.train for name, trainee in timed.items()}
    if case.connections >= _FROM:
        workers[_PRODUCTS] = bare_products(case)
    timings = interleaved(workers, effort.seconds, effort.rounds)
    products = timings.pop(_PRODUCTS, None)
    return [_entry(case, name, timing, products, apart.get(name, 0.0)) for name, timing in timings.items()]


def _entry(case: Case, name: str, updates: Timing, products: Timing | None, apart: float) -> dict[str, Any]:
    samples = updates.times(case.batch)
    return {
        "network": case.network,
        "batch": case.batch,
        "dtype": case.dtype,
        "executor": name,
        "samples_per_s": samples.median,
        "quartiles": list(samples.quartiles),
        "connection_updates_per_s": samples.median * case.connections,
        "microseconds_per_update": 1e6 / updates.median,
        "time_over_products": products.median / updates.median if products else None,
        "optimizer": case.optimizer,
        "dropout": case.dropout,
        "cut": case.cut,
        "shuffled": case.batches > 1 and case.shuffle,
        "rounds": updates.rounds,
        "losses_apart": apart,
    }
