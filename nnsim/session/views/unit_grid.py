"""The units of a layer on the grid that its learning rule gives them: how far neighbours are apart, what they win.

A U-matrix has for each unit the mean distance of its weights to those of its neighbours (Ultsch and Siemon, "Kohonen's
self organizing feature maps for exploratory data analysis", 1990); a component plane has its weight of one input; hits
count the training samples that it wins.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nnsim.parts.preparation import class_of
from nnsim.parts.wiring import Wired
from nnsim.session.core import Core
from nnsim.session.views.live_pass import LivePass

Floats = NDArray[np.float64]
MOST = 4000  # samples that are looked at for hits


@dataclass(frozen=True, eq=False)
class UnitGrid:
    """A number for each unit, where it stands, and whether each has six neighbours instead of four.

    `label` is the class that most of the samples belong to that a unit wins, −1 where it wins none or there are no
    classes; None where nobody asked for it.
    """

    layer: int
    places: Floats
    hexagonal: bool
    values: Floats
    label: NDArray[np.intp] | None = None


class UnitGrids:
    """The pictures of the layers that have a grid, for the weights that are shown now."""

    def __init__(self, session: Core) -> None:
        self._session = session
        self.live = LivePass(session, "float64")

    def layers(self) -> list[Wired]:
        """The layers whose units stand on a grid."""
        self.live.follow()
        if not self.live.ready or self.live.compiled.wiring.rule.grid is None:
            return []
        return [layer for layer in self.live.compiled.wiring.weighted if layer.is_output]

    def _grid(self, layer: Wired) -> tuple[Floats, bool]:
        wiring = self.live.compiled.wiring
        assert wiring.rule.grid is not None
        return wiring.rule.grid(wiring.rule_settings, layer.size)

    def distances(self, layer: Wired) -> UnitGrid:
        """The U-matrix."""
        places, hexagonal = self._grid(layer)
        weights = self._weights(layer)
        near = np.square(places[:, None] - places[None]).sum(2) < 1.5
        np.fill_diagonal(near, False)
        apart = np.sqrt(np.maximum(np.square(weights[:, None] - weights[None]).sum(2), 0.0))
        count = near.sum(1)
        mean = np.where(count, (apart * near).sum(1) / np.maximum(count, 1), np.nan)
        return UnitGrid(layer.id, places, hexagonal, mean)

    def component(self, layer: Wired, row: int) -> UnitGrid:
        """The weights of one input, in the data's own units where they can be had."""
        places, hexagonal = self._grid(layer)
        weights = self._weights(layer)
        if len(layer.sources) == 1 and weights.shape[1] == self.live.setup.loaded.table.inputs.shape[1]:
            weights = self.live.setup.loaded.prepared.decode_inputs(weights)
        return UnitGrid(layer.id, places, hexagonal, np.array(weights[:, row]))

    def hits(self, layer: Wired) -> UnitGrid:
        """How many training samples each unit wins, and of which class most of them are."""
        places, hexagonal = self._grid(layer)
        loaded = self.live.setup.loaded
        rows = loaded.prepared.train
        rows = rows[np.linspace(0, len(rows) - 1, min(len(rows), MOST)).astype(np.intp)]
        columns = self.live.encode(loaded.table.inputs[rows])
        winners = self.live.units(columns, [layer.id])[layer.id].argmax(0)
        counts = np.bincount(winners, minlength=layer.size).astype(float)
        label = np.full(layer.size, -1, np.intp)
        if self.classes:
            kinds = class_of(loaded.table.targets[rows])
            for unit in np.flatnonzero(counts):
                label[unit] = np.bincount(kinds[winners == unit]).argmax()
        return UnitGrid(layer.id, places, hexagonal, counts, label)

    def _weights(self, layer: Wired) -> Floats:
        return np.asarray(self.live.weight(layer.id)[1:].T, np.float64)

    @property
    def classes(self) -> tuple[str, ...]:
        """What the classes of the data are called."""
        loaded = self.live.setup.loaded
        return loaded.table.classes if loaded.hits else ()
