"""Between the session's numbers and what files hold: weights by name, and the curves' columns."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import numpy as np

from nnsim.engine.expr import Array
from nnsim.kit.errors import FileError, UserError
from nnsim.network.standing import standings
from nnsim.parts.answers import answering
from nnsim.parts.contracts import Table
from nnsim.parts.preparation import Prepared, Standardizer
from nnsim.parts.scaling import Pipeline
from nnsim.session.curves import COLUMNS, Curves, Run
from nnsim.session.kept import Kept
from nnsim.session.measured import without
from nnsim.session.setup import Setup

if TYPE_CHECKING:
    from nnsim.files.project import Project, RunRecord
    from nnsim.files.trained import Trained


def trained_of(
    setup: Setup,
    title: str,
    prepared: Prepared | None,
    table: Table | None,
    missing: UserError | None,
    grid: bool = False,
) -> Trained:
    """The network of a setup as files take it: its name, its weights, and what is known of its data.

    `grid` lets units that are linked among themselves stand as a grid in pictures, and not as a ring.
    `missing` says why the preparation cannot be had, where the network has one; what is more than a shift and a scale
    no file can hold, and then it says so.
    """
    from nnsim.files.trained import Trained

    design, supervised = setup.design, setup.compiled.wiring.rule.supervised
    before = after = None
    answers = answering(setup.compiled.wiring, setup.memory.view(1))
    weighted = ((number, layer) for number, layer in setup.compiled.layers.items() if layer.kind.has_weights)
    if prepared is not None:
        halves = np.full(
            sum(layer.size for layer in design.network.outputs), 0.5
        )  # (o + 1) / 2, for targets of −1 and 1
        if prepared.inputs is not None:
            before, missing = _affine(prepared.inputs, table)
        if supervised:
            after = Standardizer(halves, halves) if prepared.code == "signed" else prepared.targets
    return Trained(
        network=design.network,
        matrices={number: np.array(answers[layer.w.name]) for number, layer in weighted},
        title=title,
        dtype=design.training.dtype,
        before=before,
        after=after,
        input_names=table.input_names if table is not None else (),
        output_names=table.target_names if table is not None and supervised else (),
        classes=table.classes if table is not None and supervised else (),
        missing=missing,
        samples=_samples(table, prepared),
        stands=standings(design.network, design.training.rule, None if table is None else table.image, grid),
    )


def _samples(table: Table | None, prepared: Prepared | None) -> tuple[Array, Array] | None:
    """Inputs and targets of the data, what is missing filled in; None where they are not at hand."""
    if table is None or prepared is None or not len(table.inputs):
        return None
    inputs = prepared.filler.apply(table.inputs) if prepared.filler is not None else table.inputs
    whole = np.isfinite(inputs).all(axis=1) & np.isfinite(table.targets).all(axis=1)
    return inputs[whole], table.targets[whole]


def _affine(inputs: Pipeline, table: Table | None) -> tuple[Standardizer | None, UserError | None]:
    """The preparation of inputs as files take it, a shift and a scale; or why it is none."""
    if not inputs.bent:
        return Standardizer(*inputs.shift_and_scale), None
    step = inputs.bent[0]
    column = table.input_names[step.columns[0]] if table is not None else f"x{step.columns[0] + 1}"
    return None, FileError(
        "the preparation of the inputs cannot be put into a file",
        f"{step.part.title}, chosen for {column}, is no shift and scale",
        "choose standardization, min-max or robust scaling and train again, or export weights alone",
    )


def take_weights(setup: Setup, arrays: Mapping[str, Array], write: bool = True) -> dict[int, Array]:
    """Weights from a file as matrices W by layer number; with `write` they are put into the memory.

    `<layer>.weight` and `<layer>.bias`, or `<layer>.W` with the bias in row 0. FileError when names or shapes differ;
    in a file without any biases they are 0.
    """
    result: dict[int, Array] = {}
    left = set(arrays)
    for layer_id, layer in setup.compiled.layers.items():
        if not layer.kind.has_weights:
            continue
        shape = (1 + layer.fan_in, layer.size)
        if f"{layer.name}.W" in arrays:
            matrix = np.array(arrays[f"{layer.name}.W"], np.float64)
            left.discard(f"{layer.name}.W")
        else:
            weight, bias = arrays.get(f"{layer.name}.weight"), arrays.get(f"{layer.name}.bias")
            if bias is None and not any(name.endswith(".bias") for name in arrays):
                bias = np.zeros(layer.size)
            if weight is None or bias is None:
                missing = f"{layer.name}.{'weight' if weight is None else 'bias'}"
                raise FileError(f"the weights do not fit: {missing} is missing", "", f"the file has {_names(arrays)}")
            if weight.shape != (layer.fan_in, layer.size) or bias.shape != (layer.size,):
                raise FileError(
                    f"the weights of {layer.name} do not fit",
                    f"the file has {weight.shape} and {bias.shape}, not {(shape[0] - 1, shape[1])} and {shape[1:]}",
                    "import them into a network of the same shape",
                )
            matrix = np.vstack([bias[None, :], weight]).astype(np.float64)
            left -= {f"{layer.name}.weight", f"{layer.name}.bias"}
        if matrix.shape != shape:
            raise FileError(
                f"the weights of {layer.name} do not fit",
                f"the file has {matrix.shape}, the network {shape}",
                "import them into a network of the same shape",
            )
        matrix.setflags(write=False)
        result[layer_id] = matrix
    if left:
        raise FileError(
            f"the weights do not fit: there is no layer for {_names(left)}",
            "",
            "import them into the network they are of",
        )
    if write:
        for layer_id, matrix in result.items():
            np.copyto(setup.memory[f"{setup.compiled.layers[layer_id].name}.W"], matrix)
        setup.remember()
    return result


def _names(names: object) -> str:
    listed = sorted(str(name) for name in names)  # type: ignore[attr-defined]
    return ", ".join(listed[:6]) + (" ..." if len(listed) > 6 else "")


def records(curves: Curves) -> tuple[RunRecord, ...]:
    """The runs as a project file keeps them: the present one is the last, wherever it began."""
    from nnsim.files.project import RunRecord

    ordered = [*(run for run in curves.runs if run is not curves.current), curves.current]
    return tuple(RunRecord(run.label, {n: c.copy() for n, c in run.columns.items()}) for run in ordered if run.count)


def upto(runs: tuple[RunRecord, ...], epoch: int) -> tuple[RunRecord, ...]:
    """The runs without what the last one has after an epoch: the numbers that they go with are as old as that."""
    from nnsim.files.project import RunRecord

    if not runs:
        return runs
    last = runs[-1]
    rows = int(np.searchsorted(last.columns["epoch"], epoch, side="right"))
    return (*runs[:-1], RunRecord(last.label, {name: column[:rows] for name, column in last.columns.items()}))


def restore_runs(stored: tuple[RunRecord, ...]) -> Curves:
    """The curves from a project file; the last run goes on."""
    curves = Curves()
    for record in stored:
        run: Run = curves.start(record.label)
        rows = len(next(iter(record.columns.values()), ()))
        table = np.full((rows, len(COLUMNS)), np.nan)
        for place, name in enumerate(COLUMNS):
            if name in record.columns and len(record.columns[name]) == rows:
                table[:, place] = record.columns[name]
        run.append(table)
    return curves


def kept_weights(project: Project) -> Kept:
    """The weights of a project that cannot run at present, so that they are not lost."""
    layers = {layer.name: layer.id for layer in project.design.network.layers}
    weights = {layers[name.removesuffix(".W")]: np.array(matrix) for name, matrix in project.parameters.items()}
    update, epoch = (int(project.state[name]) if name in project.state else 1 for name in ("update", "epoch"))
    return Kept(project.design, weights, {}, {}, epoch, max(update, 1), without(project.state))
