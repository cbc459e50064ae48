"""One iteration on samples of one's own, step by step, beside the document: what `trace` shows.

The samples are one full batch, not shuffled, in the network's own units, rows being samples. The weights are given, the
optimizer's state is fresh, and stop rules do not count.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnsim.engine.expr import Array
from nnsim.engine.machine import Machine
from nnsim.kit.errors import DataError, DesignError
from nnsim.network.check import check
from nnsim.network.design import Choice, Design
from nnsim.parts.contracts import Table
from nnsim.parts.datasets import REGISTRY as DATASETS
from nnsim.parts.preparation import Prepared
from nnsim.parts.regularizers import REGISTRY as REGULARIZERS
from nnsim.parts.rules import REGISTRY as RULES
from nnsim.session.data import DataSource, Loaded
from nnsim.session.scores import score
from nnsim.session.setup import Setup
from nnsim.session.walking import step_views

Rows = NDArray[np.float64]

_SAMPLED = {
    "z": "net_input",
    "o": "output",
    "delta": "delta",
    "do": "output_gradient",
    "y": "target",
    "mask": "dropout_mask",
    "sent": "sent",
    "in": "input",
}
_ALL = slice(None)
_WHOLE = {"E": "loss", "N": "samples", "rate.now": "rate"}


@dataclass(frozen=True, eq=False)
class TraceStep:
    """One step of the program: where it stands, the layer that it works on (None: all), and what it wrote.

    `fault` names a fault that stands in it, unless that is hidden. `symbols` are the letters that the formulas have for
    what belongs to no layer, by name.
    """

    path: str
    name: str
    phase: str
    focus: str | None
    formula: str
    writes: Mapping[str, Array]
    fault: str = ""
    symbols: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, eq=False)
class Trace:
    """An iteration in numbers: samples as rows, weights as (in, out), a frozen layer's gradient None.

    `loss` and the layers' `net_input`, `output` and `delta` are those of the first iteration, δ that of each sample's
    own loss; `gradients` are those of the mean loss, penalties included; what comes after follows all updates.
    """

    loss: float
    steps: tuple[TraceStep, ...]
    layers: Mapping[str, Mapping[str, Array]]
    gradients: Mapping[str, Array | None]
    parameters_after: Mapping[str, Array]
    loss_after: float

    def to_json(self) -> dict[str, Any]:
        """Plain JSON values; numbers that are not finite are the texts "NaN", "Infinity" and "-Infinity"."""
        steps = [{**vars(step), "writes": dict(step.writes)} for step in self.steps]
        for step in steps:
            del step["symbols"]
        plain: dict[str, Any] = plain_json({**vars(self), "steps": steps})
        return plain


def plain_json(value: Any) -> Any:
    """Arrays as lists, numbers as Python's; what is not finite, which JSON does not have, as text."""
    if isinstance(value, np.ndarray | np.generic):
        value = value.tolist()
    if isinstance(value, Mapping):
        return {key: plain_json(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [plain_json(item) for item in value]
    if isinstance(value, float) and not np.isfinite(value):
        return "NaN" if np.isnan(value) else "Infinity" if value > 0 else "-Infinity"
    return value


def trial_setup(
    design: Design, weights: Mapping[int, Array], inputs: Rows, targets: Rows, *, learns: bool = True,
    batches: bool = False,
) -> Setup:  # fmt: skip
    """The design's program on these samples as one batch, in front of its first step; UserError when it cannot run.

    With `batches` it takes them as a training does: in batches, and in random order where that is chosen.
    `weights` are the matrices W by layer number. Class weights, and images that are moved, are those of the design's
    own data, which must be there for them if it `learns`.
    """
    x, y = (np.atleast_2d(np.asarray(rows, np.float64)) for rows in (inputs, targets))
    if len(x) != len(y) or not len(x):
        raise DataError(f"there are {len(x)} rows of inputs and {len(y)} of targets", "", "give as many of both")
    names = (tuple(f"{letter}{i + 1}" for i in range(rows.shape[1])) for letter, rows in (("x", x), ("y", y)))
    table = Table(inputs=x, targets=y, input_names=next(names), target_names=next(names))
    training = replace(design.training, loss_below=None, patience=None)
    training = training if batches else replace(training, batch_size=0, shuffle=False)
    design = replace(design, training=training)
    design, table, hits = _as_in_its_data(design, table) if learns else (design, table, "")
    for problem in check(design, table):
        if problem.severity == "error":
            raise DesignError("the network cannot run on these samples", problem.what, problem.remedy)
    loaded = Loaded(DATASETS["custom"], table, _all_for_training(x, y), hits)
    setup = Setup(design, loaded, shared=False, budget=0)
    setup.start(weights)
    return setup


def _as_in_its_data(design: Design, table: Table) -> tuple[Design, Table, str]:
    """What holds the training back as it does with the design's data: weights of classes, and images."""
    chosen = [(choice, REGULARIZERS.get(choice.key)) for choice in design.training.regularizers]
    if not any(part is not None and (part.weigh or part.distort) for _, part in chosen):
        return design, table, ""
    loaded, hits = DataSource().load(design.data, design.training), ""
    counts, others = loaded.samples(design.network).classes, []
    for choice, part in chosen:
        if part is not None and part.weigh is not None and counts:
            numbers = part.weigh(counts, part.settings(choice.settings))
            choice = Choice(choice.key, {"weights": ", ".join(map(repr, numbers))})
            table, hits = replace(table, classes=loaded.table.classes), loaded.hits
        others.append(choice)
    table = replace(table, image=loaded.table.image)
    return replace(design, training=replace(design.training, regularizers=tuple(others))), table, hits


def _all_for_training(x: Rows, y: Rows) -> Prepared:
    none = np.arange(0)
    return Prepared(
        x_train=x,
        y_train=y,
        x_val=x[:0],
        y_val=y[:0],
        x_test=x[:0],
        y_test=y[:0],
        train=np.arange(len(x)),
        validation=none,
        test=none,
    )


def trace(
    design: Design, weights: Mapping[int, Array], inputs: Rows, targets: Rows, updates: int = 1, epoch: int = 0,
    enter: Callable[[Setup], None] | None = None,
) -> Trace:  # fmt: skip
    """The steps of the first iteration on these samples, and the parameters and the loss after so many updates.

    `loss_after` is the loss on the same batch, without dropout. `epoch` is how many have been done, for rules that ask.
    With `enter`, which puts a setup at a moment of a training, the samples are all of its, in its batches.
    """
    epochs = max(design.training.epochs, epoch + updates)
    design = replace(design, training=replace(design.training, epochs=epochs))
    setup = trial_setup(design, weights, inputs, targets, batches=enter is not None)
    if enter is not None:
        enter(setup)
    elif epoch:
        setup.start(weights, epoch=epoch)
        begin_epoch(setup.machine)
    machine, width, done = setup.machine, setup.machine.width, setup.machine.updates
    arrays = setup.memory.view(width)
    views, symbols = step_views(setup), {name: symbol.text for name, symbol in setup.symbols.items()}
    steps = []
    for index in upcoming(machine):
        step = machine.step()
        assert step is not None
        writes: dict[str, Array] = {}
        for name in step.shown.writes:
            writes |= _outside(setup, name, arrays)
        view = views[index]
        focus = view.layer_name or None
        steps.append(TraceStep(view.path, view.name, view.phase, focus, view.text, writes, view.fault, symbols))
    wired = setup.compiled.wiring.weighted
    layers = {
        layer.name: {
            _SAMPLED[array]: _copy(arrays[f"{layer.name}.{array}"].T)
            for array in ("z", "o", "delta")
            if f"{layer.name}.{array}" in arrays
        }
        for layer in wired
    }
    gradients: dict[str, Array | None] = {}
    for layer in wired if setup.has_gradients else ():
        weight, bias = f"{layer.name}.weight", f"{layer.name}.bias"
        split = _halves(arrays[f"{layer.name}.grad"])
        gradients |= {weight: None, bias: None} if layer.frozen else {weight: split[0], bias: split[1]}
    loss = float(arrays["E"])
    machine.run(lambda: False, done + updates)
    after = parameters(setup)
    return Trace(loss, tuple(steps), layers, gradients, after, loss_now(setup))


def epochs_counted(design: Design, done: int) -> int:
    """The epochs that count as done in a trial: none where an optimizer begins anew, else those that are done.

    What a rule without an optimizer does in its first epoch alone is not done to its weights again.
    """
    rule = design.training.rule
    return 0 if "optimizer" in RULES.find(rule.key).heeds(rule.settings) else done


def begin_epoch(machine: Machine) -> None:
    """Stand in front of the first step of the present epoch: what it begins with may depend on which it is."""
    code = machine.code
    machine.memory["pc"][()] = code.instructions[code.last_until].target
    machine.settle()


def upcoming(machine: Machine) -> Iterator[int]:
    """The steps from here to the end of the iteration that comes next, each to be executed when it is given."""
    inside = False
    while machine.next is not None and not (inside and machine.between_iterations):
        index = machine.next
        inside = inside or index in machine.iteration
        yield index


def parameters(setup: Setup) -> dict[str, Array]:
    """The present weights (in, out) and biases, by `<layer>.weight` and `<layer>.bias`, copied."""
    found: dict[str, Array] = {}
    for layer in setup.compiled.wiring.weighted:
        found[f"{layer.name}.weight"], found[f"{layer.name}.bias"] = _halves(setup.memory[layer.w.name])
    return found


def loss_now(setup: Setup, chosen: Array | slice = _ALL) -> float:
    """The mean loss on the training samples, or some of them, with the present weights, nothing dropped."""
    arrays = setup.memory.view(1)
    bound = setup.compiled.forward({layer.w.name: arrays[layer.w.name] for layer in setup.compiled.wiring.weighted})
    columns = setup.loaded.columns
    return score(setup.compiled, bound, columns.x[:, chosen], columns.y[:, chosen], "")["loss"]


def _outside(setup: Setup, name: str, arrays: Mapping[str, Array]) -> dict[str, Array]:
    """What a step wrote, under the names and in the shapes that it has outside of the engine."""
    layer, _, array = name.rstrip("~").rpartition(".")
    if all(layer != wired.name for wired in setup.compiled.wiring.layers):
        return {_WHOLE.get(name, name): _copy(arrays[name])}
    if array == "a":  # the outputs again, under a row of ones
        return {}
    if array in _SAMPLED:
        return {f"{layer}.{_SAMPLED[array]}": _copy(arrays[name].T)}
    if setup.memory.layout.slots[name].sampled:
        return {f"{layer}.{array}": _copy(arrays[name].T)}
    if array == "W0":  # the biases as an array of their own
        return {f"{layer}.bias": _copy(arrays[name][0])}
    weight, bias = _halves(arrays[f"{layer}.{array}"])
    what = {"W": "", "grad": ".gradient"}.get(array, f".{array}")
    return {f"{layer}.weight{what}": weight, f"{layer}.bias{what}": bias}


def _halves(matrix: Array) -> tuple[Array, Array]:
    return _copy(matrix[1:]), _copy(matrix[0])


def _copy(array: Array) -> Array:
    return np.array(array, order="C")
