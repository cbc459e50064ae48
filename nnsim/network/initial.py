"""Starting weights: drawn from each layer's initializer under the seed, biases 0, and what a person has set by hand."""

from dataclasses import replace

import numpy as np

from nnsim.engine.random import Stream
from nnsim.network.design import Array, Design, Layer, Network, Planted
from nnsim.parts.faults import REGISTRY as FAULTS
from nnsim.parts.initializers import REGISTRY as INITIALIZERS


def edge_masks(network: Network, layer: Layer) -> tuple[Array, Array]:
    """For a layer's matrix: where edges are cut, and where weights and biases are frozen (as booleans)."""
    shape = (1 + network.fan_in(layer.id), layer.size)
    cut, frozen = np.zeros(shape, bool), np.zeros(shape, bool)
    column = {unit: place for place, unit in enumerate(layer.units)}
    for unit in layer.frozen_biases:
        frozen[0, column[unit]] = True
    for link in network.incoming(layer.id):
        start, _ = network.rows(link)
        row = {unit: start + place for place, unit in enumerate(network.by_id[link.source].units)}
        for edges, mask in ((link.cut, cut), (link.frozen, frozen)):
            for source_unit, unit in edges:
                mask[row[source_unit], column[unit]] = True
    return cut, frozen


def drawn_weights(network: Network, layer: Layer, seed: int) -> Array:
    """The matrix W of a layer as its initializer draws it: biases 0, cut edges 0."""
    initializer = INITIALIZERS.find(layer.initializer.key)
    stream = Stream.seeded(seed, f"weights/{layer.id}")
    fan_in = network.fan_in(layer.id)
    weights = np.zeros((1 + fan_in, layer.size))
    if fan_in:
        settings = initializer.settings(layer.initializer.settings)
        weights[1:] = initializer.draw(stream, fan_in, layer.size, settings)
    weights[edge_masks(network, layer)[0]] = 0.0
    return weights


def start_weights(design: Design) -> dict[int, Array]:
    """The matrix W of each layer at the start of training, by the layer's number: what "Reset" returns to."""
    weights = {}
    for layer in design.network.layers:
        if not layer.is_input:
            matrix = _with_faults(design, layer, drawn_weights(design.network, layer, design.training.seed))
            typed = design.start.get(layer.id)
            if typed is not None:
                matrix = np.where(np.isnan(typed), matrix, typed)
                matrix[edge_masks(design.network, layer)[0]] = 0.0
            weights[layer.id] = matrix
    return weights


def _with_faults(design: Design, layer: Layer, matrix: Array) -> Array:
    """The drawn weights as the faults of the design leave them; cut edges stay 0."""
    for planted in design.training.faults:
        fault = FAULTS.find(planted.fault.key)
        if fault.start is not None and planted.layer in (None, layer.id):
            matrix = fault.start(matrix, fault.settings(planted.fault.settings))
            matrix[edge_masks(design.network, layer)[0]] = 0.0
    return matrix


def changes_start(design: Design, planted: Planted) -> bool:
    """True when a fault changes starting weights of this design: not where all of them are set by hand."""
    if FAULTS.find(planted.fault.key).start is None:
        return False
    with_it, without = (
        start_weights(replace(design, training=replace(design.training, faults=faults))) for faults in ((planted,), ())
    )
    return any(not np.array_equal(matrix, without[layer]) for layer, matrix in with_it.items())
