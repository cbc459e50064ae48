"""What survives an edit: a number of an edge survives where both of its ends do, whatever happened around it."""

from collections.abc import Mapping

import numpy as np

from nnsim.network.design import Array, Layer, Network


def row_keys(network: Network, layer: Layer) -> list[tuple[int, int]]:
    """Whose row each row of a layer's matrix is: (source layer, source unit); (−1, −1) is the bias."""
    keys = [(-1, -1)]
    for link in network.incoming(layer.id):
        keys.extend((link.source, unit) for unit in network.by_id[link.source].units)
    return keys


def carry(old: Network, new: Network, arrays: Mapping[int, Array], fill: Mapping[int, Array]) -> dict[int, Array]:
    """Arrays shaped like the matrices W of the old network, brought into the new one; the rest is taken from `fill`."""
    result = {}
    for layer in new.layers:
        if layer.is_input or layer.id not in fill:
            continue
        matrix = np.array(fill[layer.id])
        before = old.by_id.get(layer.id)
        if before is not None and before.id in arrays and not before.is_input:
            row_of = {key: place for place, key in enumerate(row_keys(old, before))}
            column_of = {unit: place for place, unit in enumerate(before.units)}
            rows = [(at, row_of[key]) for at, key in enumerate(row_keys(new, layer)) if key in row_of]
            columns = [(at, column_of[unit]) for at, unit in enumerate(layer.units) if unit in column_of]
            if rows and columns:
                to_rows, from_rows = zip(*rows, strict=True)
                to_columns, from_columns = zip(*columns, strict=True)
                matrix[np.ix_(to_rows, to_columns)] = arrays[layer.id][np.ix_(from_rows, from_columns)]
        result[layer.id] = matrix
    return result


def empty_like(network: Network, value: float) -> dict[int, Array]:
    """A matrix full of one value for each layer that has weights."""
    return {
        layer.id: np.full((1 + network.fan_in(layer.id), layer.size), value)
        for layer in network.layers
        if not layer.is_input
    }
