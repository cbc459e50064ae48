"""The numbers of a training under way, kept while its design is edited, so that nothing is lost that can go on."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import numpy as np

from nnsim.engine.expr import Array
from nnsim.kit.errors import UserError
from nnsim.network.carry import carry, empty_like, row_keys
from nnsim.network.design import Design, Layer, Network
from nnsim.network.initial import edge_masks, start_weights
from nnsim.session.setup import Setup
from nnsim.session.training.rate import effective_rate

Matrices = dict[int, Array]


@dataclass(frozen=True, eq=False)
class Kept:
    """Weights and optimizer states by layer, with the design that they are of, and how far training was.

    `rate` is the learning rate of the last update, where that is known.
    `carried` is all that decides the next number, as a project's file has it: it fits this very design and weights.
    """

    design: Design
    weights: Matrices
    states: Mapping[str, Matrices]
    beginnings: Mapping[str, float]
    epoch: int
    update: int
    carried: Mapping[str, Array] = field(default_factory=dict)
    rate: float | None = None

    def taken_up(self, setup: Setup) -> bool:
        """Go on from the very number where the file left off; False where it does not fit the program of this setup.

        Then what it has of an optimizer's state is put there, as far as it fits.
        """
        if not self.carried or setup.put_carried(self.carried):
            return bool(self.carried)
        for layer in setup.compiled.layers.values():
            for state in setup.compiled.states:
                name = f"{layer.name}.{state.name}"
                array = self.carried.get(name)
                if array is not None and name in setup.memory and setup.memory[name].shape == array.shape:
                    np.copyto(setup.memory[name], array)
        setup.remember()
        return False

    def brought_into(self, new: Design, lost: Mapping[int, Array]) -> tuple[Matrices, dict[str, Matrices]]:
        """Weights and states for another design; what is new in it starts as it would, or from what had been lost."""
        fill = start_weights(new)
        fill |= {layer: matrix for layer, matrix in lost.items() if layer in fill and fill[layer].shape == matrix.shape}
        weights = self._brought(new.network, self.weights, fill)
        states = {}
        if new.training.optimizer.key == self.design.training.optimizer.key:
            for name, matrices in self.states.items():
                states[name] = self._brought(new.network, matrices, empty_like(new.network, self.beginnings[name]))
        return weights, states

    def _brought(self, network: Network, matrices: Matrices, fill: Matrices) -> Matrices:
        found = carry(self.design.network, network, matrices, fill)
        for layer in network.layers:
            if layer.id not in found:
                continue
            old = self.design.network.by_id.get(layer.id)
            if old is not None and not old.is_input:
                restored = _cut_before(self.design.network, old, network, layer)
                found[layer.id] = np.where(restored, fill[layer.id], found[layer.id])
            found[layer.id][edge_masks(network, layer)[0]] = 0.0
        return found


def keep(setup: Setup) -> Kept:
    """The present numbers of a setup."""
    rate = setup.design.training.rate
    beginnings = {s.name: rate if s.start == "rate" else float(s.start) for s in setup.compiled.states}
    arrays = setup.memory.view(1)
    epoch, update, last = int(arrays["epoch"]), setup.machine.updates, float(arrays[effective_rate(setup.machine)])
    return Kept(setup.design, setup.weights(), setup.states(), beginnings, epoch, update, rate=last)


def lost_weights(numbers: Callable[[], Kept | None], old: Design, new: Network) -> Matrices:
    """The matrices of which an edit takes something away: an edge's end, or the edge itself."""
    network = old.network
    losers = [layer.id for layer in network.layers if not layer.is_input and _loses(layer, network, new)]
    kept = numbers() if losers else None
    if kept is None:
        return {}
    try:
        weights = kept.weights if kept.design.network == network else kept.brought_into(old, {})[0]
    except UserError:  # an initializer that does not exist
        weights = kept.weights
    return {layer: weights[layer] for layer in losers if layer in weights}


def _loses(layer: Layer, old: Network, new: Network) -> bool:
    after = new.by_id.get(layer.id)
    if after is None or not set(layer.units) <= set(after.units):
        return True
    sources = [link.source for link in old.incoming(layer.id)]
    same = all(source in new.by_id and old.by_id[source].units == new.by_id[source].units for source in sources)
    if same and old.incoming(layer.id) == new.incoming(layer.id):
        return False
    if not set(row_keys(old, layer)) <= set(row_keys(new, after)):
        return True
    for link in old.incoming(layer.id):
        now = new.link(*link.key)
        if now is None or not now.cut <= link.cut:
            return True
    return False


def _cut_before(old: Network, before: Layer, new: Network, layer: Layer) -> Array:
    """Where the matrix of a layer has edges now that were cut in the old network."""
    cut = edge_masks(old, before)[0].astype(float)
    return carry(old, new, {layer.id: cut}, empty_like(new, 0.0))[layer.id] > 0
