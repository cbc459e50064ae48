"""How long a check of all gradients will take, told before it begins, and on how many samples it is soon done.

An estimate from the number of products and function values, for a processor as usual today; where a check has been
made already, its `pace` (how long it took against its estimate) makes it better.
"""

import numpy as np

from nnsim.engine.expr import Array
from nnsim.network.initial import edge_masks
from nnsim.session.checks.slopes import SHIFTS
from nnsim.session.core import Core
from nnsim.session.setup import Setup

SOON = 10.0  # seconds that one waits for gladly
_PRODUCT, _VALUE, _EDGE = 1.5e-10, 1.5e-8, 3e-6  # seconds: a product, a function of one number, a weight with its row
_NICE = (1, 2, 5)


def seconds(setup: Setup, samples: int, pace: float = 1.0) -> float:
    """About how long the check of all gradients takes on so many samples."""
    wiring, network = setup.compiled.wiring, setup.design.network
    sizes = {layer.name: (1 + layer.fan_in, layer.size) for layer in wiring.weighted}
    after = {layer.name: _after(setup, layer.name) for layer in wiring.weighted}
    each = once = 0.0
    for layer in wiring.weighted:
        if layer.frozen:
            continue
        cut, frozen = edge_masks(network, network.by_id[layer.id])
        learns = ~(cut | frozen)
        edges, rows = int(np.count_nonzero(learns)), int(np.count_nonzero(learns.any(1)))
        height, width = sizes[layer.name]
        behind = sum(_PRODUCT * sizes[name][0] * sizes[name][1] + _VALUE * sizes[name][1] for name in after[layer.name])
        each += len(SHIFTS) * (rows * (_PRODUCT * height * width + _VALUE * width) + edges * behind)
        once += _EDGE * edges
    return pace * (once + samples * each)


def _after(setup: Setup, name: str) -> set[str]:
    """The layers that what a layer computes goes through on its way to the loss."""
    by_name = {layer.name: layer for layer in setup.compiled.wiring.weighted}
    found: set[str] = set()
    waiting = [name]
    while waiting:
        for consumer in by_name[waiting.pop()].consumers:
            other = consumer.w.name.removesuffix(".W")
            if other not in found:
                found.add(other)
                waiting.append(other)
    return found


def few(setup: Setup, pace: float = 1.0) -> int:
    """On how many training samples the check is soon done: a round number, one at least."""
    total = setup.compiled.program.batching.total
    none, one = seconds(setup, 0, pace), seconds(setup, 1, pace)
    most = min(total, (SOON - none) / max(one - none, 1e-12))
    rounds = [step * 10**power for power in range(7) for step in _NICE]
    return total if most >= total else max((count for count in rounds if count <= most), default=1)


def spread(total: int, count: int) -> Array:
    """So many of all samples, evenly spaced: of each class some, though the data may be sorted by class."""
    return np.unique(np.linspace(0, total - 1, min(count, total)).round().astype(np.int64))


def usual(core: Core, batch: int, pace: float = 1.0) -> str:
    """On which samples one checks if one has not chosen: the batch, or few samples where that takes long."""
    return "batch" if seconds(core.setup, batch, pace) <= 2 * SOON else "few"
