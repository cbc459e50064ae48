"""How the units of a layer stand that are in no column: as a ring or a grid, for the canvas and for pictures alike.

Units that are linked among themselves stand so because of their kind of layer, others on the grid that the learning
rule declares for them (`Rule.grid`).
"""

import math
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from nnsim.kit.errors import ArgumentError
from nnsim.network.design import Choice, Layer, Network
from nnsim.network.inner import among
from nnsim.parts.rules import REGISTRY as RULES

Floats = NDArray[np.float64]
Image = tuple[int, int] | None
How = Literal["ring", "grid"]
LARGEST_RING = 400  # with more units the circle is larger than any window: they stand as a grid


@dataclass(frozen=True, eq=False)
class Standing:
    """Where units stand around (0, 0), y downwards: on a circle of radius 1, or on a grid.

    Neighbours on a grid are 1 apart. `linked` is true of units that are linked among themselves.
    """

    how: How
    spots: Floats
    columns: int
    linked: bool


def standing(
    network: Network, layer: Layer, rule: Choice | None = None, image: Image = None, grid: bool = False
) -> Standing | None:
    """How a layer's units stand under a learning rule; None where they stand as those of any layer do.

    `image` is (rows, columns) of the pictures that the data are; `grid` asks for a grid where there may be a ring.
    """
    if among(network, layer) is not None:
        if grid or layer.size > LARGEST_RING:
            columns = _columns(layer.size, image)
            return Standing("grid", row_by_row(layer.size, columns), columns, True)
        return Standing("ring", on_circle(layer.size), 2, True)
    declared = _declared(network, layer, rule)
    return None if declared is None else Standing("grid", declared, _widest(declared), False)


def standings(
    network: Network, rule: Choice | None = None, image: Image = None, grid: bool = False
) -> dict[int, Standing]:
    """How the units of the layers stand that are in no column, by the number of the layer."""
    found = {layer.id: standing(network, layer, rule, image, grid) for layer in network.layers}
    return {number: one for number, one in found.items() if one is not None}


def on_circle(size: int) -> Floats:
    """Units on a circle of radius 1, the first at the top, clockwise."""
    turn = 2 * np.pi * np.arange(size) / size
    return np.stack((np.sin(turn), -np.cos(turn)), axis=1)


def row_by_row(size: int, columns: int) -> Floats:
    """Units row by row; the last row may be shorter."""
    index, rows = np.arange(size), math.ceil(size / columns)
    return np.stack((index % columns - (columns - 1) / 2, index // columns - (rows - 1) / 2), axis=1)


def _columns(size: int, image: Image) -> int:
    """As the pictures are that the patterns show, else as nearly square as can be."""
    return image[1] if image is not None and image[0] * image[1] == size else math.ceil(math.sqrt(size))


def _declared(network: Network, layer: Layer, rule: Choice | None) -> Floats | None:
    part = None if rule is None else RULES.get(rule.key)
    if rule is None or part is None or part.grid is None or layer.is_input or layer not in network.outputs:
        return None
    try:
        spots = np.asarray(part.grid(part.settings(rule.settings), layer.size)[0], np.float64)
    except ArgumentError:  # settings that cannot be: the problem is told where the program is made
        return None
    middle: Floats = (spots.max(axis=0) + spots.min(axis=0)) / 2
    return spots - middle


def _widest(spots: Floats) -> int:
    """How many units the fullest row has."""
    return int(np.unique(np.round(spots[:, 1], 6), return_counts=True)[1].max())
