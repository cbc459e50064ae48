"""What the network makes of a plane, or a line, through its inputs: decision regions, or the surface of an output."""

from dataclasses import dataclass, replace
from typing import Literal

import numpy as np

from nnsim.engine.expr import Array
from nnsim.parts.preparation import Prepared, class_of
from nnsim.session.core import Core
from nnsim.session.views.contour import Floats, borders, contour, heights
from nnsim.session.views.live_pass import LivePass, Reason, why_not
from nnsim.session.views.plane import Plane, PlaneColumns, plane_at

Kind = Literal["binary", "classes", "regression", "units", "deviation"]
MIDDLE = 0.5  # of two classes, in the data's own units, whatever the loss wants
PARTS = ("train", "validation", "test")
MOST = 2000
DEVIATIONS = 2.0  # how far a band reaches: some 95 % of what is predicted lies in it


@dataclass(frozen=True, eq=False)
class Surface:
    """Outputs in the data's own units on a plane, (outputs, rows, columns), and what is said of the samples.

    `winners` are the classes, (rows, columns), as accuracy counts them; None where there are none. `deviations` are how
    sure the outputs are, as standard deviations in the shape of the values, where the learning rule knows it.
    """

    plane: Plane
    kind: Kind
    values: Array
    winners: Array | None
    cells: bool = False  # each place belongs to the unit that wins there, and nothing lies in between
    deviations: Array | None = None

    @property
    def of_deviations(self) -> "Surface":
        """The surface of the standard deviations, which are no numbers as long as they are not known."""
        values = np.full(self.values.shape, np.nan) if self.deviations is None else self.deviations
        return replace(self, kind="deviation", values=values, winners=None)

    def band(self, output: int) -> tuple[Array, Array] | None:
        """The mean less and more DEVIATIONS standard deviations, over the first row of places; None where unknown."""
        if self.deviations is None:
            return None
        mean, reach = self.values[output, 0], DEVIATIONS * self.deviations[output, 0]
        return mean - reach, mean + reach

    def lines(self, output: int | None) -> Floats:
        """The lines on which the decision falls, or lines of equal height, in units of places: (pieces, 2, (x, y))."""
        if self.cells or (self.kind == "classes" and output is None):
            return borders(self.values)
        if self.kind in ("regression", "units", "deviation"):
            values = self.values[output or 0]
            if not np.isfinite(values).any():
                return np.empty((0, 2, 2))
            low, high = float(np.nanmin(values)), float(np.nanmax(values))
            found = [contour(values, height) for height in heights(low, high)]
            return np.concatenate(found) if found else np.empty((0, 2, 2))
        return contour(self.values[output or 0], MIDDLE)


@dataclass(frozen=True, eq=False)
class Points:
    """Samples to be drawn: which rows of the data, their raw inputs, targets, parts (0 … 2) and classes (−1: none)."""

    rows: Array
    inputs: Array
    targets: Array
    part: Array
    label: Array
    total: int


def no_plane(session: Core) -> Reason | None:
    """Why there is no surface to be seen; None where there is one."""
    reason = why_not(session)
    if reason is None and session.setup.compiled.wiring.rule.stores is not None:
        return Reason("No boundary between patterns",
                      "Every input is −1 or 1, and the network comes to rest in a pattern: two inputs that run, with "
                      "all others held at their mean, say nothing of that. Edit → Draw samples… (Ctrl+Shift+D) shows "
                      "what it recalls.")  # fmt: skip
    return reason


class Boundary:
    """The surface over any two inputs; `compute` gives it for the weights that are shown now, and None if unchanged."""

    def __init__(self, session: Core) -> None:
        self._session = session
        self.live = LivePass(session)
        self._plane: Plane | None = None
        self._columns: PlaneColumns | None = None
        self._columns_of: tuple[object, ...] = ()
        self._done: tuple[object, ...] = ()

    # -- the data

    @property
    def kind(self) -> Kind:
        """Two classes by one output, several classes, numbers, or units that no target stands beside."""
        if not self.live.supervised:
            return "units"
        mode = self.live.setup.loaded.hits
        outputs = self.live.setup.loaded.table.targets.shape[1]
        return "regression" if not mode else "classes" if outputs > 1 else "binary"

    @property
    def names(self) -> tuple[str, ...]:
        """What the outputs are called: the classes where there is one for each."""
        table = self.live.setup.loaded.table
        if self.kind == "units":
            layers = self._session.network.outputs
            return tuple(f"{layer.name} {at + 1}" for layer in layers for at in range(layer.size))
        return table.classes if self.kind == "classes" and table.classes else table.target_names

    @property
    def classes(self) -> tuple[str, ...]:
        """What the classes of the data are called; nothing where their targets are numbers."""
        loaded = self.live.setup.loaded
        table, count = loaded.table, loaded.table.targets.shape[1]
        if not loaded.hits:
            return ()
        if count == 1:
            return table.classes if len(table.classes) == 2 else ("0", "1")
        return table.classes if len(table.classes) == count else table.target_names

    @property
    def coded_classes(self) -> tuple[str, ...]:
        """The same with the targets that the network has for them, where two are told apart by −1 and 1."""
        names = self.classes
        if len(names) != 2 or self.live.setup.loaded.prepared.code != "signed":
            return names
        return f"{names[0]} (y −1)", f"{names[1]} (y 1)"

    def coded(self, value: float) -> float:
        """An output, in the data's own units, as the network has it where classes are coded by −1 and 1."""
        signed = bool(self.classes) and self.live.setup.loaded.prepared.code == "signed"
        return 2.0 * value - 1.0 if signed else value

    def start(self, x: int, y: int | None, how: str | int = "mean") -> Plane:
        """A plane through the data's mean or median, or through the sample of that row of the data."""
        loaded = self.live.setup.loaded
        return plane_at(loaded.table, loaded.prepared.train, x, y, how)

    def points(self, most: int = MOST) -> Points:
        """The samples, or as many of each part as there is room for, the same ones each time."""
        loaded = self.live.setup.loaded
        table, prepared = loaded.table, loaded.prepared
        total = len(table.inputs)
        rows = [_some(part, most, total) for part in _parts(prepared)]
        chosen = np.concatenate(rows)
        part = np.repeat(np.arange(len(PARTS)), [len(some) for some in rows])
        targets = table.targets[chosen]
        label = class_of(targets) if loaded.hits else np.full(len(chosen), -1)
        return Points(chosen, table.inputs[chosen], targets, part, label, total)

    @property
    def unsure(self) -> bool:
        """True where the learning rule says how sure the outputs are."""
        return self.live.compiled.wiring.rule.deviation is not None

    # -- the surface

    def compute(self, plane: Plane, force: bool = False) -> Surface | None:
        """The surface for the weights that are shown now; None where it would be the same as the last time."""
        self.live.follow()
        if not self.live.ready:
            return None
        identity, asked = self.live.setup.identity, (plane, self.live.version)
        if asked == self._done and not force:
            return None
        if (plane, identity) != self._columns_of:
            self._columns = PlaneColumns(plane, self.live.encode)
            self._columns_of = (plane, identity)
        assert self._columns is not None
        values = self.live.decode(self.live.outputs(self._columns)).T.reshape(-1, *plane.shape)
        spread = self.live.deviation(self._columns)
        deviations = None if spread is None else spread.T.reshape(values.shape)
        self._done = asked
        kind, winners = self.kind, None
        if kind in ("binary", "classes"):
            winners = values.argmax(0) if kind == "classes" else (values[0] > MIDDLE).astype(np.intp)
        layers = self.live.compiled.wiring.outputs
        cells = kind == "units" and not any(la.kind.has_gradient for la in layers)
        return Surface(plane, kind, values, winners, cells, deviations)


def _parts(prepared: Prepared) -> tuple[Array, Array, Array]:
    return prepared.train, prepared.validation, prepared.test


def _some(part: Array, most: int, total: int) -> Array:
    """As many of a part as it has a share in the room; they lie evenly in its order, which is random."""
    room = len(part) if total <= most else max(1, most * len(part) // total) if len(part) else 0
    return part[np.linspace(0, len(part) - 1, room).astype(np.intp)] if room < len(part) else part
