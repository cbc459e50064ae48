"""The gradients that a program computes, faults included, for samples and weights that are given."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from nnsim.engine.expr import Array
from nnsim.engine.machine import Machine
from nnsim.network.compile import put_weights
from nnsim.network.design import Design
from nnsim.parts.wiring import Wired
from nnsim.session.setup import Setup
from nnsim.session.trial import Rows, trial_setup


@dataclass(frozen=True, eq=False)
class Gradients:
    """∂E/∂W by layer name, and the samples as the program took them, rows being samples.

    A fault in the data, such as shuffled targets, is in `inputs` and `targets`: for them the gradients may be right.
    """

    arrays: Mapping[str, Array]
    inputs: Rows
    targets: Rows


def without_faults(design: Design) -> Design:
    """The design as it should be."""
    return replace(design, training=replace(design.training, faults=()))


def program_gradients(design: Design, weights: Mapping[int, Array], inputs: Rows, targets: Rows) -> Gradients:
    """The gradients of an iteration on these samples as one batch.

    The iteration is made twice from the same weights, and the second one counts: so a gradient that is not set to 0 in
    between shows.
    """
    design = replace(design, training=replace(design.training, epochs=max(2, design.training.epochs)))
    setup = trial_setup(design, weights, inputs, targets)
    machine = setup.machine
    machine.run(lambda: False, 1)
    while machine.next != machine.iteration[0]:
        machine.step()
    put_weights(setup.compiled, design, setup.memory, weights)
    machine.step()
    for _ in range(_last_gradient(machine) - machine.iteration[0]):
        machine.step()
    wiring, width = setup.compiled.wiring, len(setup.loaded.prepared.x_train)
    arrays = {layer.name: np.array(setup.memory[layer.grad.name]) for layer in wiring.weighted}
    first = [layer for layer in wiring.layers if not layer.kind.has_weights]
    return Gradients(arrays, _rows(setup, first, "o", width), _rows(setup, wiring.outputs, "y", width))


def _last_gradient(machine: Machine) -> int:
    """The index of the last step of the iteration that a gradient comes from; its first where none does."""
    steps = machine.code.steps
    names = (".grad", ".grad~")
    found = [i for i in machine.iteration if any(name.endswith(names) for name in steps[i].operation.writes)]
    return max(found, default=machine.iteration[0])


def _rows(setup: Setup, layers: list[Wired] | tuple[Wired, ...], array: str, width: int) -> Rows:
    """Arrays of samples below each other in the order of the data's columns, turned so that rows are samples."""
    ordered = sorted(layers, key=lambda layer: layer.first_row)
    arrays = setup.memory.view(width)
    return np.concatenate([arrays[f"{layer.name}.{array}"] for layer in ordered]).T.astype(np.float64)
