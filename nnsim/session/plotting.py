"""What is plotted of a session without a window: its curves, its answers over a plane, its confusion, its weights."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from nnsim.files.plots.charts import Line, Map, Matrix, boundary, confusion, curves, over_one, weights
from nnsim.files.plots.units import UnitMap, units_map
from nnsim.kit.errors import ArgumentError, UserError
from nnsim.parts.contracts import Table
from nnsim.parts.preparation import class_of, shares_of
from nnsim.session.unattended import Unattended
from nnsim.session.views.plane import Plane, beyond, ranges

PLACES = 160
MARGIN = 0.08


def plot_curves(session: Unattended, log: bool = True) -> str:
    """Losses, and of classes accuracies, of all runs that the project keeps."""
    runs = [run for run in session.curves.runs if run.count]
    if not runs:
        raise UserError("there are no curves", "the network was not trained", "train it first: nnsim train FILE")
    plots: dict[str, list[Line]] = {}
    for name in ("loss", "accuracy"):
        lines = []
        for run in runs:
            for column, part in ((name, "training"), (f"validation_{name}", "validation")):
                values = run.columns[column]
                if np.isfinite(values).any():
                    label = part if len(runs) == 1 else f"{run.label}: {part}"
                    lines.append(Line(label, run.epochs.tolist(), values.tolist()))
        if lines:
            plots[name] = lines
    return curves(session.title, plots, log)


def plot_boundary(session: Unattended, inputs: Sequence[str] = ()) -> str:
    """The network's answers over two inputs, all others held at the mean of the training part, with the samples."""
    table = session.table
    if table.inputs.shape[1] == 1 and set(inputs) <= set(table.input_names):
        return _over_one(session, table)
    x, y = _axes(table, inputs)
    rows = table.inputs[session.prepared.train]
    every = ranges(table, MARGIN)
    spans = [every[x], every[y]]
    xs, ys = (np.linspace(low, high, PLACES) for low, high in spans)
    held = np.nanmean(rows, axis=0)
    grid = np.repeat(held[None], PLACES * PLACES, axis=0)
    grid[:, x], grid[:, y] = (part.reshape(-1) for part in np.meshgrid(xs, ys[::-1]))
    outputs = session.predict(grid)
    names = (table.input_names[x], table.input_names[y])
    others = len(table.input_names) - 2
    note = f"the {others} other inputs are held at their means in the training part" if others else ""
    off = beyond(Plane(x, y, held, spans[0], spans[1]), table.inputs)
    if off:
        far = f"{off:,} sample{'s are' if off > 1 else ' is'} far from all others, and not shown"
        note += f"; {far}" if note else far
    known = np.isfinite(table.inputs[:, [x, y]]).all(axis=1)
    points = table.inputs[known][:, [x, y]]
    if not session.supervised:
        layers = session.any_setup().compiled.wiring.outputs
        cells, places = not any(layer.kind.has_gradient for layer in layers), outputs.reshape(PLACES, PLACES, -1)
        drawn = UnitMap(names, spans[0], spans[1], places, points, cells, session.output_names, note)
        return units_map(session.title, drawn)
    outputs = shares_of(outputs) if table.classes else outputs[:, :1]
    labels = class_of(table.targets).astype(np.float64) if table.classes else table.targets[:, 0]
    places = outputs.reshape(PLACES, PLACES, -1)
    found = Map(names, spans[0], spans[1], places, points, labels[known], table.classes, note)
    return boundary(session.title, found)


def _over_one(session: Unattended, table: Table) -> str:
    """The curve of each output over the only input, with the samples at their targets."""
    (span,) = ranges(table, MARGIN)
    xs = np.linspace(*span, 4 * PLACES)
    outputs, known, classes = session.predict(xs[:, None]), table.inputs[:, 0], table.classes
    if not session.supervised:
        alone = [Line(name, xs.tolist(), column.tolist())
                 for name, column in zip(session.output_names, outputs.T, strict=True)]  # fmt: skip
        return over_one(session.title, (table.input_names[0], "output"), alone, [])
    names = [f"output {name}" for name in table.target_names]
    lines = [Line(name, xs.tolist(), column.tolist()) for name, column in zip(names, outputs.T, strict=True)]
    if classes:
        label = class_of(table.targets)
        heights = table.targets[:, 0] if len(classes) == 2 and outputs.shape[1] == 1 else np.ones(len(label))
        points = [Line(name, known[label == k].tolist(), heights[label == k].tolist())
                  for k, name in enumerate(classes)]  # fmt: skip
    else:
        points = [Line(name, known.tolist(), column.tolist())
                  for name, column in zip(table.target_names, table.targets.T, strict=True)]  # fmt: skip
    up = table.target_names[0] if len(table.target_names) == 1 else "output"
    return over_one(session.title, (table.input_names[0], up), lines, points)


def _axes(table: Table, inputs: Sequence[str]) -> tuple[int, int]:
    names = list(table.input_names)
    if not inputs:
        return 0, 1
    if len(inputs) != 2 or inputs[0] == inputs[1] or not set(inputs) <= set(names):
        listed = ", ".join(names[:12]) + (", …" if len(names) > 12 else "")
        raise ArgumentError(f"{', '.join(inputs)[:60]!r} are no two inputs", f"they are {listed}", "name two of them")
    return names.index(inputs[0]), names.index(inputs[1])


def plot_confusion(session: Unattended, part: str = "") -> str:
    """The confusion matrix on a part of the data: the test part, or, where there is none, the training part."""
    known = [name for name, rows in session.parts.items() if len(rows)]
    chosen = part or ("test" if "test" in known else "train")
    if chosen not in known:
        raise ArgumentError(f"there is no {chosen} part", f"there are {', '.join(known)}", "choose one of these")
    scores: Mapping[str, Any] = {**session.evaluate(only=(chosen,))[chosen]}
    if "confusion" not in scores:
        raise UserError("there is no confusion", "the targets are no classes", "plot the curves, or the boundary")
    names = [one["name"] for one in scores["classes"]]
    return confusion(f"{session.title}: {chosen} part", names, scores["confusion"])


def plot_weights(session: Unattended) -> str:
    """The matrices W, the biases as their first row; those of pixels as a picture for each unit."""
    network = session.network
    try:
        image = session.table.image
    except UserError:
        image = None
    found = []
    for layer, matrix in session.matrices().items():
        links = network.incoming(layer)
        whole = image is not None and all(network.by_id[link.source].is_input for link in links)
        fits = whole and image is not None and len(matrix) - 1 == image[0] * image[1]
        found.append(Matrix(network.by_id[layer].name, np.asarray(matrix, np.float64), image if fits else None))
    return weights(session.title, found)
