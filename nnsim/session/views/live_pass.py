"""The network with the weights that are shown now, for pictures: raw inputs in, what every unit makes of them out."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import Protocol

import numpy as np

from nnsim.engine.evaluation import BoundPass
from nnsim.engine.expr import Array, Expr, Ref, Symbol, evaluate
from nnsim.kit.errors import UserError
from nnsim.network.compile import Compiled
from nnsim.parts.answers import answering
from nnsim.parts.wiring import Rule
from nnsim.session.core import Core
from nnsim.session.setup import Setup

ASKED = Ref("inputs that are asked about", Symbol("x"))


class Columns(Protocol):
    """Prepared inputs, columns being samples: an array, or what makes some columns of it when they are asked for."""

    @property
    def shape(self) -> tuple[int, ...]:
        """Inputs and samples."""

    def __getitem__(self, key: tuple[slice, slice], /) -> Array:
        """All inputs of some samples."""


@dataclass(frozen=True)
class Reason:
    """Why there is nothing to be seen, and what to do about it."""

    title: str
    text: str = ""


def why_not(session: Core) -> Reason | None:
    """Why a view of what was learned shows nothing now; None when there is something to show."""
    try:
        setup = session.setup
    except UserError as error:
        return Reason("The network cannot run as it is", f"{error.why}: {error.remedy}" if error.remedy else error.why)
    if setup.veil is not None and setup.veil.hides:
        return Reason("Not during an exercise", "It would give away what is asked for. It is here again afterwards.")
    return None


class LivePass:
    """The forward pass of the session's network, any graph of it, on inputs that a view has chosen.

    `follow` copies the weights that answer, of those that are shown (`session.memory`): while the training process runs
    that is the copy that it has published last, whole. Everything is computed in buffers of its own, in float32 unless
    told otherwise, so neither the program's memory nor its course nor the training process notices. Faults of the
    program are in it, dropout is not. What else the learning rule has drawn is followed as well, in full precision.
    `version` counts how often any of it has become other.
    """

    def __init__(self, session: Core, dtype: str = "float32", width: int = 1024) -> None:
        self._session, self.dtype, self._width = session, np.dtype(dtype), width
        self._setup: Setup | None = None
        self._compiled: Compiled | None = None
        self._weights: dict[str, Array] = {}
        self._declared: dict[str, Array] = {}
        self._names: dict[str, str] = {}
        self._bound: BoundPass | None = None
        self._draws: dict[str, tuple[Array, Array]] = {}
        self.version = 0

    # -- the weights

    def follow(self) -> bool:
        """Take the weights that are shown now; True when they, or the program, are others than before."""
        session = self._session
        if not session.ready:
            changed, self._setup, self._bound = self._setup is not None, None, None
            self.version += changed
            return changed
        setup, changed = session.setup, False
        if setup is not self._setup:
            self._bind(setup)
            changed = True
        arrays = session.memory.view(1)
        answers = answering(setup.compiled.wiring, arrays)
        with np.errstate(over="ignore", invalid="ignore"):
            for name, kept in (*self._weights.items(), *self._declared.items()):
                now = answers.get(name, arrays[name]).astype(kept.dtype)
                if not np.array_equal(now, kept, equal_nan=True):
                    np.copyto(kept, now)
                    changed = True
        self.version += changed
        return changed

    def let_go(self) -> None:
        """Hold no setup that has been left; follow first then."""
        if self._setup is not None and self._setup.closed:
            self._setup, self._bound = None, None
            self.version += 1

    def _bind(self, setup: Setup) -> None:
        self._setup = setup
        noise = {name: np.array(state) for name, state in setup.compiled.noise.items()}
        self._draws = {name: (state, np.array(state)) for name, state in noise.items()}
        wiring = replace(setup.compiled.wiring, dtype=self.dtype.name)
        self._compiled = replace(setup.compiled, wiring=wiring, noise=noise)
        arrays = setup.memory.view(1)
        weighted = [layer for layer in setup.compiled.layers.values() if layer.kind.has_weights]
        self._weights = {layer.w.name: np.zeros(arrays[layer.w.name].shape, self.dtype) for layer in weighted}
        self._bound = self._compiled.forward(self._weights, self._width)
        names = {name for formula in _drawn(wiring.rule) for name in formula.reads if name in setup.memory}
        self._declared = {name: np.zeros(arrays[name].shape) for name in names}

    @property
    def ready(self) -> bool:
        """True when there are weights to compute with."""
        return self._bound is not None

    @property
    def compiled(self) -> Compiled:
        """The program whose pass it is, its layers as wired."""
        assert self._compiled is not None, "follow first"
        return self._compiled

    @property
    def setup(self) -> Setup:
        """The setup whose weights were taken."""
        assert self._setup is not None, "follow first"
        return self._setup

    @property
    def supervised(self) -> bool:
        """True when the rule compares outputs with targets: then there is one of them for each."""
        return self.compiled.wiring.rule.supervised

    def weight(self, layer: int) -> Array:
        """A layer's matrix W as it was taken, the bias in row 0; not to be written to."""
        return self._weights[self.compiled.layers[layer].w.name]

    def declared(self, formula: Expr) -> Array:
        """The value of a formula that the learning rule has drawn, with what was followed."""
        with np.errstate(all="ignore"):
            return np.asarray(evaluate(formula, self._declared))

    def deviation(self, columns: Columns) -> Array | None:
        """The standard deviation of each output for prepared inputs, in the data's own units, rows being samples.

        None where the rule knows none, or not yet.
        """
        formula = self.compiled.wiring.rule.deviation
        if formula is None:
            return None
        found = []
        for begin, end in self._chunks(columns):
            arrays = {**self._declared, ASKED.name: np.asarray(columns[:, begin:end], np.float64)}
            with np.errstate(all="ignore"):
                found.append(np.asarray(evaluate(formula(ASKED), arrays)).T)
        spread = np.concatenate(found)
        if not np.isfinite(spread).all():
            return None
        return self.decode(spread.T) - self.decode(0.0 * spread.T)

    # -- raw inputs in, outputs out

    def encode(self, rows: Array) -> Array:
        """Raw inputs, rows being samples, as columns that the network takes: what `units` and `outputs` want."""
        prepared = self.setup.loaded.prepared.encode_inputs(np.asarray(rows, np.float64))
        return np.ascontiguousarray(prepared.T, self.dtype)

    def decode(self, outputs: Array) -> Array:
        """Outputs of the network, columns being samples, in the units of the data, rows being samples.

        Those that no target stands beside have none: they stay what they are.
        """
        if not self.supervised:
            return np.asarray(outputs.T, np.float64)
        return self.setup.loaded.prepared.decode_targets(np.asarray(outputs.T, np.float64))

    def outputs(self, columns: Columns) -> Array:
        """What all output units make of prepared inputs, (outputs, samples), in the order of the targets."""
        bound = self._passed()
        rows = sum(size for _, size, _ in bound.forward.outputs)
        out = np.empty((rows, columns.shape[1]), self.dtype)
        for begin, end in self._chunks(columns):
            arrays = bound.run(columns[:, begin:end])
            for row, size, name in bound.forward.outputs:
                out[row : row + size, begin:end] = arrays[name]
        return out

    def units(self, columns: Columns, layers: Collection[int] | None = None, quantity: str = "o") -> dict[int, Array]:
        """What every unit makes of prepared inputs, (units, samples), by the layer's number; "z" is the net input.

        Only these layers where some are named; an input layer has its inputs as outputs and no net input.
        """
        bound, wired = self._passed(), self.compiled.layers
        wanted = {number: layer for number, layer in wired.items() if layers is None or number in layers}
        names = {n: f"{la.name}.{quantity}" for n, la in wanted.items() if quantity == "o" or la.kind.has_weights}
        found = {number: np.empty((wired[number].size, columns.shape[1]), self.dtype) for number in names}
        for begin, end in self._chunks(columns):
            arrays = bound.run(columns[:, begin:end])
            for number, name in names.items():
                found[number][:, begin:end] = arrays[name]
        return found

    def run(self, columns: Array) -> dict[str, Array]:
        """All arrays of the pass by name, weights too, for at most as many samples as it is wide; not to be kept."""
        return self._passed().run(columns)

    def predict(self, rows: Array) -> Array:
        """Outputs for raw inputs, both in the units of the data, rows being samples."""
        return self.decode(self.outputs(self.encode(rows)))

    def _passed(self) -> BoundPass:
        """The pass, about to begin: a fault that draws draws the same again, so that the same inputs look the same."""
        assert self._bound is not None, "follow first"
        for state, begin in self._draws.values():
            np.copyto(state, begin)
        return self._bound

    def _chunks(self, columns: Columns) -> list[tuple[int, int]]:
        count = columns.shape[1]
        return [(begin, min(begin + self._width, count)) for begin in range(0, count, self._width)]


def _drawn(rule: Rule) -> list[Expr]:
    """The formulas of what a rule has drawn."""
    found = [rule.deviation(ASKED)] if rule.deviation is not None else []
    return found + ([rule.plane.ringed[0]] if rule.plane.ringed is not None else [])
