"""The bare matrix products of one update with nothing around them: no engine on this library can be faster."""

from collections.abc import Callable

import numpy as np

from nnsim.engine.random import Stream
from nnsim.session.bench.cases import SEED, Case


def bare_products(case: Case) -> Callable[[int], None]:
    """What does the products of so many updates: forwards, back through all layers but the first, and the gradients."""
    calls = []
    stream = Stream.seeded(SEED, "benchmark/products")
    for at, matrix in enumerate(case.weights.values()):
        rows, units = matrix.shape
        weight = matrix.astype(case.dtype)
        feed = stream.normal((rows, case.batch)).astype(case.dtype)
        delta = stream.normal((units, case.batch)).astype(case.dtype)
        calls.append((weight.T, feed, np.empty((units, case.batch), case.dtype)))
        calls.append((feed, delta.T, np.empty((rows, units), case.dtype)))
        if at:
            calls.append((weight[1:], delta, np.empty((rows - 1, case.batch), case.dtype)))

    def work(updates: int) -> None:
        for _ in range(updates):
            for left, right, out in calls:
                np.matmul(left, right, out=out)

    return work
