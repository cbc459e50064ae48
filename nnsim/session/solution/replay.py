"""A worked solution as a reel for a page that replays it: what each step changes, reads, and makes known."""

import time
from collections.abc import Iterator, Mapping
from dataclasses import replace

import numpy as np

from nnsim.engine.expr import Array, Item, Ref
from nnsim.engine.operations import Hold, TakeBatch
from nnsim.engine.program import Assign
from nnsim.engine.render import Writer
from nnsim.files.paper.reel import Frame, Known, Reel
from nnsim.files.paper.sheet import Caption, Drawing
from nnsim.files.paper.spots import RADIUS
from nnsim.kit.errors import UserError
from nnsim.kit.pieces import Pieces
from nnsim.network.design import Network
from nnsim.parts.wiring import Wired
from nnsim.session.explanations.labels import Labels
from nnsim.session.solution import wording
from nnsim.session.solution.document import Problem
from nnsim.session.solution.drawing import Draft
from nnsim.session.solution.record import Done, Recording
from nnsim.session.solution.scribe import Style
from nnsim.session.solution.steps import Steps

UNITS, WEIGHTS, SAMPLES = 300, 3_000, 16
LIFT = 3.6  # how far the letter of a neuron is moved up, so that a number stands below it
_INNER = ("z", "o", "sent", "mask", "do", "delta", "y", "x")
_SINGLE = {"E": "E", "update": "t"}


class Reeling:
    """Records the iteration bit by bit, so that a window stays alive; `reel` is there at the end."""

    def __init__(self, problem: Problem, style: Style) -> None:
        _check_size(problem.design.network, len(problem.inputs), problem.batches)
        self.problem, self.style = problem, style
        self.reel: Reel | None = None
        self.progress = 0.0
        self._work = self._record()

    def advance(self, seconds: float) -> bool:
        """Work for about so long; True when the reel is whole."""
        end = time.perf_counter() + seconds
        while self.reel is None:
            self.progress = next(self._work, 1.0)
            if time.perf_counter() >= end:
                break
        return self.reel is not None

    def finish(self) -> Reel:
        """Work to the end."""
        while self.reel is None:
            self.progress = next(self._work, 1.0)
        return self.reel

    def _record(self) -> Iterator[float]:
        problem, style = self.problem, self.style
        recording = Recording(problem.design, problem.moment, problem.inputs, problem.targets)
        steps = Steps(recording, style)
        drawing = _lifted(Draft(recording, steps.notation, style.digits, problem.stands).draw())
        reader = _Reader(recording, steps, style, drawing)
        yield 0.05
        given = [known for layer in reader.weighted for known in reader.matrix(layer, "W", recording.before[layer.id])]
        count, frames = len(recording.setup.machine.iteration), list[Frame]()
        for number, done in enumerate(recording.steps(), 1):
            pieces = Pieces(steps.writing(done))
            for _ in pieces:
                yield 0.05 + 0.9 * (number - 1) / count
            if pieces.result is not None:
                formula = reader.formula(done)
                changes, reads = reader.parts(done.after), reader.parts(done.before, done.after)
                known = tuple(reader.known(done))
                frames.append(Frame(pieces.result, done.step.phase, formula, changes, reads, known))
            yield 0.05 + 0.9 * number / count
        width = recording.width
        self.reel = Reel(
            title=problem.design.title,
            subtitle=problem.samples or ("one sample" if width == 1 else f"a batch of {width} samples"),
            drawing=drawing,
            given=tuple(given),
            frames=tuple(frames),
            samples=tuple(f"sample {number} of {width}" for number in range(1, width + 1)),
            digits=style.digits,
            about=wording.ABOUT,
            note=wording.FAULTS if problem.design.training.faults else "",
        )
        yield 1.0


def _check_size(network: Network, samples: int, whole: bool) -> None:
    units = sum(layer.size for layer in network.layers)
    what = "the network is too large for a replay page"
    remedy = "make a worked solution, which shortens large layers, or replay a smaller network"
    if units > UNITS:
        raise UserError(what, f"it has {units:,} neurons, and the limit is {UNITS:,}", remedy)
    if network.parameter_count > WEIGHTS:
        raise UserError(what, f"it has {network.parameter_count:,} weights, and the limit is {WEIGHTS:,}", remedy)
    if samples > SAMPLES:
        why = f"it has {samples:,} samples, and the limit is {SAMPLES}"
        fewer = "make a worked solution, or choose data of fewer samples"
        remedy = fewer if whole else "replay a single sample, or a smaller batch"
        raise UserError("the batch is too large for a replay page", why, remedy)


class _Reader:
    """Says which neurons and edges of the drawing belong to an array, and what its numbers are."""

    def __init__(self, recording: Recording, steps: Steps, style: Style, drawing: Drawing) -> None:
        self.notation = steps.notation
        self.labels = Labels(recording.setup, style.notation)
        wiring = recording.setup.compiled.wiring
        self.weighted, self._wired = wiring.weighted, {layer.name: layer for layer in wiring.layers}
        self._drawn = {circle.part for circle in drawing.circles} | {edge.part for edge in drawing.edges}

    def formula(self, done: Done) -> str:
        """What a step computes, in general, as a line of text."""
        operation = done.step.operation
        if not isinstance(operation, Assign):
            return ""
        shapes = {name: array.shape for name, array in {**done.before, **done.after}.items()}
        writer = Writer("text", shapes)
        forms = self.notation.forms(operation)
        return "; ".join(f"{writer.write(f.target)} {f.arrow} {writer.write(f.value)}" for f in forms)

    def parts(self, arrays: Mapping[str, Array], without: Mapping[str, Array] | None = None) -> tuple[str, ...]:
        """The neurons and edges that belong to these arrays, as far as they are drawn."""
        found: dict[str, None] = {}
        for name in arrays:
            if without is None or name not in without:
                found |= dict.fromkeys(part for part in self._of(name, arrays[name]) if part in self._drawn)
        return tuple(found)

    def known(self, done: Done) -> Iterator[Known]:
        """The numbers that a step makes known."""
        for name, array in done.after.items():
            layer, _, quantity = name.rpartition(".")
            wired = self._wired.get(layer)
            if wired is None:
                if name in _SINGLE:
                    yield Known("", name, -1, name, _SINGLE[name], float(array))
            elif array.ndim == 2 and quantity in _INNER:
                yield from self._units(wired, quantity, self._ref(done, name), array)
            elif array.ndim == 2 and self.notation.is_matrix(name):
                yield from self.matrix(wired, quantity, array, self._ref(done, name))

    def matrix(self, layer: Wired, quantity: str, array: Array, ref: Ref | None = None) -> Iterator[Known]:
        """A number for each weight and bias; a bias belongs to its neuron."""
        ref = ref or layer.w
        for row, column in np.ndindex(array.shape):
            part = f"{layer.name}[{column}]" if row == 0 else f"{layer.name}.W[{row},{column}]"
            if part in self._drawn:
                label = self.labels(Item(self.notation.lettered(ref), (row, column)), "text")
                source = f"{layer.name}.{quantity}[{row},{column}]"
                yield Known(part, quantity, -1, source, label, float(array[row, column]))

    def _units(self, layer: Wired, quantity: str, ref: Ref, array: Array) -> Iterator[Known]:
        for unit, sample in np.ndindex(array.shape):
            part = f"{layer.name}[{unit}]"
            if part in self._drawn:
                label = self.labels(Item(self.notation.lettered(ref), (unit, sample)), "text")
                source = f"{layer.name}.{quantity}[{unit},{sample}]"
                yield Known(part, quantity, sample, source, label, float(array[unit, sample]))

    def _ref(self, done: Done, name: str) -> Ref:
        """The array as it stands in formulas."""
        operation = done.step.operation
        layer, _, quantity = name.rpartition(".")
        wired = self._wired[layer]
        if isinstance(operation, Assign) and operation.target.name == name:
            return operation.target
        if isinstance(operation, TakeBatch):
            return wired.y if quantity == "y" else wired.x
        if isinstance(operation, Hold):
            return wired.w
        return wired.ref("mask", "d")

    def _of(self, name: str, array: Array) -> Iterator[str]:
        layer, _, quantity = name.rpartition(".")
        wired = self._wired.get(layer)
        if wired is None or array.ndim != 2:
            return
        if self.notation.is_matrix(name):
            for row, column in np.ndindex(array.shape):
                yield f"{layer}[{column}]" if row == 0 else f"{layer}.W[{row},{column}]"
        elif quantity in _INNER:
            yield from (f"{layer}[{unit}]" for unit in range(len(array)))
        elif quantity == "a":  # 1 above the outputs
            yield from (f"{layer}[{unit}]" for unit in range(len(array) - 1))
        elif quantity == "in":
            sources = {source.augmented.rpartition(".")[0] for source in wired.sources}
            yield from (part for part in self._drawn if part.partition("[")[0] in sources)


def _lifted(drawing: Drawing) -> Drawing:
    """The drawing with the letters of its neurons moved up a little."""
    sizes = {(circle.x, circle.y): circle.radius / RADIUS for circle in drawing.circles}

    def moved(caption: Caption) -> Caption:
        share = sizes.get((caption.x, caption.y)) if caption.side == "centre" else None
        return caption if share is None else replace(caption, y=caption.y - LIFT * share, size=8.0 * share)

    return replace(drawing, captions=tuple(map(moved, drawing.captions)))
