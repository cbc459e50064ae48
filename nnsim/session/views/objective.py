"""The loss of the training samples as a function of all weights that learn, one long vector, with its derivatives.

It is the loss alone: no penalties, no dropout, no faults, in double precision, of weights that are copied. The gradient
is that of the network's own backward steps; the Hessian times a vector is measured along that vector between four such
gradients, H v ≈ (8 (g(θ+hv) − g(θ−hv)) − (g(θ+2hv) − g(θ−2hv))) / 12h, with an error of the order h⁴.
"""

from collections.abc import Generator, Mapping
from dataclasses import replace

import numpy as np

from nnsim.engine.code import flatten
from nnsim.engine.expr import Array
from nnsim.engine.lower import Kernel, Scratch
from nnsim.engine.memory import Memory
from nnsim.kit.errors import UserError
from nnsim.kit.pieces import finished
from nnsim.network.compile import Columns, Compiled, compile_design, fill
from nnsim.network.design import Design
from nnsim.network.initial import edge_masks
from nnsim.session.checks.effort import spread
from nnsim.session.setup import Setup

MOST = 1000  # samples that stand for all of them, evenly from the training part
CHUNK = 500
STEP = 1e-4  # how far apart gradients are measured, in units of the length of all weights, 1 at least

Steps = Generator[None, None, Array]


class Objective:
    """E(θ), its gradient and its curvature; `theta` is the vector of the weights that it was made with."""

    def __init__(self, setup: Setup, weights: Mapping[int, Array], most: int = MOST) -> None:
        rule = setup.compiled.wiring.rule
        if not setup.has_gradients and not rule.descends:
            raise UserError("the loss has no surface", f"the learning rule {rule.title} does not descend on it",
                            "choose backpropagation")  # fmt: skip
        self._setup = setup
        prepared = setup.loaded.prepared
        self.samples = min(most, len(prepared.x_train))
        self.of_samples = len(prepared.x_train)
        chosen = spread(self.of_samples, self.samples)
        self._columns = Columns(
            prepared.x_train[chosen].T, prepared.y_train[chosen].T, prepared.x_val[:0].T, prepared.y_val[:0].T
        )
        design = _plain(setup.design, min(CHUNK, self.samples))
        samples = replace(setup.samples, train=self.samples, validation=0)
        self._compiled: Compiled = compile_design(design, samples)
        self._memory = Memory(self._compiled.program.slots)
        fill(self._compiled, design, self._memory, self._columns, weights)
        self._place(design)
        self._bind()
        self.theta = self.vector(weights)

    def _bind(self) -> None:
        """The kernels up to the loss, and on to the gradients, for the two widths of batches that there are."""
        program = self._compiled.program
        code = flatten(program)
        steps = [code.steps[index] for index in code.inside(program.batching.variable)]
        gradients = {layer.grad.name for layer in self._compiled.wiring.weighted}
        loss = next(at for at, step in enumerate(steps) if "E" in step.operation.writes)
        ends = [at for at, step in enumerate(steps) if gradients & set(step.operation.writes)]
        self._graded = bool(ends)
        self._calls: dict[int, tuple[Mapping[str, Array], list[Kernel], list[Kernel]]] = {}
        batching, count = program.batching, self.samples
        self._batches = [
            np.arange(begin, min(begin + batching.size, count)) for begin in range(0, count, batching.size)
        ]
        for width in {len(batch) for batch in self._batches}:
            arrays, scratch = self._memory.view(width), Scratch()
            bound = [step.operation.bind(arrays, scratch) for step in steps[: max(ends, default=loss) + 1]]
            forward = [call for calls in bound[: loss + 1] for call in calls]
            self._calls[width] = arrays, forward, [call for calls in bound[loss + 1 :] for call in calls]

    def _place(self, design: Design) -> None:
        """Where the elements of the vector stand in the matrices, and which column (unit) of which layer each is in."""
        self._free: dict[int, Array] = {}
        owners: list[Array] = []
        for layer in self._compiled.wiring.weighted:
            if layer.frozen:
                continue
            cut, frozen = edge_masks(design.network, design.network.by_id[layer.id])
            free = ~(cut | frozen)
            self._free[layer.id] = free
            first = 1 + int(max((owner.max(initial=-1) for owner in owners), default=-1))
            columns = np.broadcast_to(np.arange(layer.size), free.shape)
            owners.append(first + columns[free])
        if not any(free.any() for free in self._free.values()):
            raise UserError("the loss has no surface", "nothing learns: all weights are frozen", "thaw some (K)")
        self.owners: Array = np.concatenate(owners)

    # -- vectors

    @property
    def size(self) -> int:
        """How many weights learn."""
        return len(self.owners)

    def vector(self, weights: Mapping[int, Array]) -> Array:
        """Matrices W by layer number as a vector."""
        return np.concatenate([np.asarray(weights[layer], np.float64)[free] for layer, free in self._free.items()])

    def goal(self) -> Array | None:
        """The lowest point of the surface where the learning rule knows it at once: from all training samples."""
        wiring = self._setup.compiled.wiring
        known = wiring.rule.goal(wiring, self._setup.memory.view(1)) if wiring.rule.goal is not None else {}
        if not known:
            return None
        return self.vector({layer: known[self._compiled.layers[layer].w.name] for layer in self._free})

    def _put(self, theta: Array) -> None:
        layers, begin = self._compiled.layers, 0
        for layer, free in self._free.items():
            end = begin + int(np.count_nonzero(free))
            self._memory[layers[layer].w.name][free] = theta[begin:end]
            begin = end

    # -- values

    def loss(self, theta: Array) -> float:
        """E at θ: the mean over the samples."""
        self._put(theta)
        return float(sum(self._run(batch, backward=False)[0] for batch in self._batches))

    def gradient(self, theta: Array) -> Array:
        """∂E/∂θ."""
        return finished(self.gradient_pieces(theta))

    def gradient_pieces(self, theta: Array) -> Steps:
        """The same, batch by batch; UserError under a rule whose program has no gradients."""
        if not self._graded:
            title = self._setup.compiled.wiring.rule.title
            raise UserError("there are no such directions", f"the learning rule {title} keeps no gradients",
                            "choose the path, or random directions")  # fmt: skip
        self._put(theta)
        found = np.zeros(self.size)
        for batch in self._batches:
            arrays = self._run(batch, backward=True)[1]
            share = len(batch) / self.samples
            layers = self._compiled.layers
            grads = [arrays[layers[layer].grad.name][free] for layer, free in self._free.items()]
            found += share * np.concatenate(grads)
            yield
        return found

    def curvature(self, theta: Array, direction: Array) -> Array:
        """The Hessian at θ times a vector."""
        return finished(self.curvature_pieces(theta, direction))

    def curvature_pieces(self, theta: Array, direction: Array) -> Steps:
        """The same, batch by batch."""
        length = float(np.linalg.norm(direction))
        if not length:
            return np.zeros(self.size)
        along = direction / length
        far = STEP * max(1.0, float(np.linalg.norm(theta)))
        found = np.zeros(self.size)
        for shift, factor in ((1, 8.0), (-1, -8.0), (2, -1.0), (-2, 1.0)):
            found += factor * (yield from self.gradient_pieces(theta + shift * far * along))
        return found * (length / (12.0 * far))

    def _run(self, batch: Array, backward: bool) -> tuple[float, Mapping[str, Array]]:
        arrays, forward, back = self._calls[len(batch)]
        arrays["order"][: len(batch)] = batch
        arrays[self._compiled.program.batching.variable][()] = 0
        with np.errstate(all="ignore"):
            for call in forward:
                call()
            for call in back if backward else ():
                call()
        return float(arrays["E"]) * len(batch) / self.samples, arrays


def _plain(design: Design, batch: int) -> Design:
    """The design with nothing but its loss, in batches of so many samples."""
    layers = tuple(replace(layer, dropout=0.0) for layer in design.network.layers)
    training = replace(
        design.training, regularizers=(), faults=(), batch_size=batch, shuffle=False, dtype="float64",
        loss_below=None, patience=None,
    )  # fmt: skip
    return replace(design, network=replace(design.network, layers=layers), training=training)
