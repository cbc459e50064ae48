"""What every unit makes of the plane that maps show: a small map for each neuron."""

from collections.abc import Collection
from dataclasses import dataclass, replace

import numpy as np

from nnsim.engine.expr import Array
from nnsim.session.core import Core
from nnsim.session.views.live_pass import LivePass
from nnsim.session.views.plane import Plane, PlaneColumns, first_plane

PLACES = 32


@dataclass(frozen=True, eq=False)
class UnitMap:
    """The outputs of a layer's units on a plane, (units, rows, columns), the lowest row first.

    `middle` and `reach` are the scale of each unit: that of its activation function where that is bounded, else what
    is there, 0 in the middle.
    """

    values: Array
    middle: Array
    reach: Array

    @property
    def shares(self) -> Array:
        """The outputs on their scales: −1 … 1; NaN where there is no number."""
        with np.errstate(invalid="ignore", over="ignore"):
            found = (self.values - self.middle[:, None, None]) / self.reach[:, None, None]
            return np.clip(found, -1.0, 1.0)


class UnitMaps:
    """The maps of all units over the session's plane, or over the data's first one; any graph, any data."""

    def __init__(self, session: Core) -> None:
        self._session = session
        self.live = LivePass(session)
        self._columns: dict[int, tuple[object, object, PlaneColumns]] = {}
        self._first: tuple[object, Plane] | None = None

    def plane(self) -> Plane:
        """The plane that the maps show; follow first."""
        loaded, plane = self.live.setup.loaded, self._session.plane
        if plane is None or not _fits(plane, loaded.table.inputs.shape[1]):
            if self._first is None or self._first[0] is not loaded:
                self._first = (loaded, first_plane(loaded.table, loaded.prepared.train))
            return self._first[1]
        return plane

    def names(self) -> tuple[str, str]:
        """What runs across and up; "" on a line."""
        plane, names = self.plane(), self.live.setup.loaded.table.input_names
        return names[plane.x], "" if plane.y is None else names[plane.y]

    def follow(self) -> bool:
        """Take the weights that are shown now; True when they are others than before."""
        return self.live.follow()

    def maps(self, layers: Collection[int] | None = None, places: int = PLACES) -> dict[int, UnitMap]:
        """The maps of these layers, or of all, by the layers' numbers, for the weights that were taken."""
        plane, setup = self.plane(), self.live.setup
        kept = self._columns.get(places)
        if kept is None or kept[0] is not setup.identity or not _same(kept[1], plane):
            made = replace(plane, places=(places, places))
            kept = (setup.identity, plane, PlaneColumns(made, self.live.encode))
            self._columns[places] = kept
        shape = (1 if plane.y is None else places, places)
        found = {}
        for layer, values in self.live.units(kept[2], layers).items():
            maps = values.reshape(-1, *shape)
            found[layer] = UnitMap(maps, *self._scale(layer, maps))
        return found

    def _scale(self, layer: int, maps: Array) -> tuple[Array, Array]:
        wired = self.live.compiled.layers[layer]
        low, high = wired.activation.range if wired.kind.has_weights else (-np.inf, np.inf)
        if np.isfinite(low) and np.isfinite(high):
            one = np.ones(len(maps))
            return one * (low + high) / 2, one * (high - low) / 2
        known = np.where(np.isfinite(maps), maps, np.nan).reshape(len(maps), -1)
        if not wired.kind.has_weights:  # an input runs over its range, whatever its zero is
            ends = np.stack([_least(known), -_least(-known)])
            return ends.mean(0), np.maximum((ends[1] - ends[0]) / 2, 1e-12)
        return np.zeros(len(maps)), np.maximum(-_least(-np.abs(known)), 1e-12)


def _least(rows: Array) -> Array:
    """The smallest number of each row; 0 where there is none."""
    found = np.where(np.isnan(rows), np.inf, rows).min(1)
    return np.where(np.isfinite(found), found, 0.0)


def _fits(plane: Plane, inputs: int) -> bool:
    return len(plane.held) == inputs and max(plane.x, plane.y or 0) < inputs


def _same(one: object, other: Plane) -> bool:
    """Planes made anew for the same data are alike."""
    if one is other:
        return True
    return (
        isinstance(one, Plane)
        and (one.x, one.y, one.x_range, one.y_range) == (other.x, other.y, other.x_range, other.y_range)
        and np.array_equal(one.held, other.held, equal_nan=True)
    )
