"""From an ONNX graph that has been gone through to a network: its inputs in order, its layers, its outputs."""

import json
from collections.abc import Mapping

import numpy as np

from nnsim.engine.expr import Call, Const, Expr
from nnsim.files.building import Building, Feed
from nnsim.files.faults import shown
from nnsim.files.formats._named import named_columns
from nnsim.files.formats._onnx_activations import recognized
from nnsim.files.formats._onnx_model import Array, Model
from nnsim.files.formats._onnx_read import Reading
from nnsim.files.formats._onnx_values import OTHER, Columns, Joined, Made
from nnsim.files.trained import Trained
from nnsim.kit.errors import FileError
from nnsim.parts.preparation import Standardizer


def read(model: Model) -> Trained:
    """The network in a model; FileError for what is no network of dense layers."""
    reading = Reading(model)
    ends, after = _outputs(reading)
    building = Building()
    inputs, before = _inputs(reading, building)
    numbers: list[int] = []
    for drawn in reading.drawn:
        if drawn.activation is None:
            raise FileError(f"the layer {shown(drawn.name)} leads nowhere", "", OTHER)
        feeds, row = [], 0
        for source in drawn.sources:
            number = inputs[source.start] if isinstance(source, Columns) else numbers[source.layer]
            feeds.append(Feed(number, drawn.weight[row : row + source.size]))
            row += source.size
        numbers.append(building.layer(feeds, drawn.bias, *drawn.activation, drawn.name))
    order = [numbers[end.layer] for end in ends]
    if len(set(order)) != len(order):
        raise FileError("an output of the network is there twice", "", OTHER)
    title = "".join(c for c in model.title if c.isprintable())[:200] or "untitled"
    notes = (f"its outputs {', '.join(map(shown, model.others))} were left out",) if model.others else ()
    trained = _with_sound_scales(building.finish(order, title=title, before=before, after=after, notes=notes))
    return named_columns(trained, _notes(model.metadata))


# ------------------------------------------------------------------------------------------------ outputs


def _outputs(reading: Reading) -> tuple[list[Made], Standardizer | None]:
    """The layers whose outputs the graph gives, in order, and how they are scaled."""
    ends: list[Made] = []
    scales: list[Array] = []
    shifts: list[Array] = []
    for name in reading.model.outputs:
        value = reading.values.get(name)
        parts = value.parts if isinstance(value, Joined) else (value,)
        for part in parts:
            if not isinstance(part, Made):
                raise FileError(f"the output {shown(name)} is not that of a layer", "", OTHER)
            part, scale, shift = _end(part)
            ends.append(reading.settled(part, "the output"))
            scales.append(scale)
            shifts.append(shift)
        if isinstance(value, Joined) and value.scale is not None and value.shift is not None:
            inner = np.concatenate(scales[-len(parts) :]), np.concatenate(shifts[-len(parts) :])
            scales[-len(parts) :] = [inner[0] * value.scale]
            shifts[-len(parts) :] = [inner[1] * value.scale + value.shift]
    if not ends:
        raise FileError("the graph has no outputs that are arrays of reals", "", OTHER)
    return ends, _standardizer(np.concatenate(scales), np.concatenate(shifts))


def _end(made: Made) -> tuple[Made, Array, Array]:
    """An output without its scale, and the scale and the shift; also where they stand in the formula."""
    scale = np.ones(made.size) if made.scale is None else made.scale
    shift = np.zeros(made.size) if made.shift is None else made.shift
    expr, factor, summand = made.expr, 1.0, 0.0
    while recognized(expr) is None and (peeled := _peeled(expr)) is not None:
        expr, times, plus = peeled
        factor, summand = factor * times, summand + factor * plus
    return Made(made.layer, expr, made.size), scale * factor, scale * summand + shift


def _peeled(expr: Expr) -> tuple[Expr, float, float] | None:
    """A formula without its outermost factor or summand, and what that was: expr = inner * times + plus."""
    if not isinstance(expr, Call) or len(expr.args) != 2:
        return None
    one, other = expr.args
    if isinstance(other, Const) and expr.function in {"add", "sub", "mul", "div"}:
        number = other.value
        if expr.function in {"mul", "div"}:
            return (one, number if expr.function == "mul" else 1.0 / number, 0.0) if number else None
        return one, 1.0, number if expr.function == "add" else -number
    if isinstance(one, Const) and expr.function in {"add", "sub", "mul"}:
        if expr.function == "mul":
            return other, one.value, 0.0
        return other, 1.0 if expr.function == "add" else -1.0, one.value
    return None


# ------------------------------------------------------------------------------------------------ inputs


def _inputs(reading: Reading, building: Building) -> tuple[dict[int, int], Standardizer | None]:
    """The input layers by their first column, and how inputs are scaled; every column leads to one of them."""
    pieces: dict[tuple[int, int], Columns] = {}
    for drawn in reading.drawn:
        for source in drawn.sources:
            if isinstance(source, Columns) and not pieces.setdefault((source.start, source.stop), source).same(source):
                raise FileError("the inputs are scaled in two ways", "", OTHER)
    numbers: dict[int, int] = {}
    at = 0
    for (start, stop), _ in sorted(pieces.items(), key=lambda item: item[0]):
        if start != at:
            raise FileError(f"column {min(start, at) + 1} of the inputs leads nowhere, or to two places", "", OTHER)
        numbers[start] = building.inputs(stop - start, "input" if len(pieces) == 1 else f"input{len(numbers) + 1}")
        at = stop
    if at != reading.width or not pieces:
        raise FileError(f"column {at + 1} of the inputs leads nowhere", "", OTHER)
    found = [pieces[key] for key in sorted(pieces)]
    scale, shift = np.concatenate([one.scale for one in found]), np.concatenate([one.shift for one in found])
    with np.errstate(all="ignore"):
        return numbers, _standardizer(1.0 / scale, -shift / scale)


def _standardizer(deviation: Array, mean: Array) -> Standardizer | None:
    plain = bool((deviation == 1).all()) and not mean.any()
    return None if plain else Standardizer(mean + 0.0, deviation)


def _with_sound_scales(trained: Trained) -> Trained:
    """Factors below 0, which are no deviations, go into the weights."""
    for part in (trained.before, trained.after):
        if part is not None and not (np.isfinite(part.mean).all() and np.isfinite(part.deviation).all()):
            raise FileError("inputs or outputs are scaled by 0 or infinity", "", OTHER)
    if all(part is None or (part.deviation > 0).all() for part in (trained.before, trained.after)):
        return trained
    flat = trained.folded()
    if flat.after is not None and not (flat.after.deviation > 0).all():
        raise FileError("outputs are scaled by 0 or less", "", OTHER)
    return flat


def _notes(metadata: Mapping[str, str]) -> dict[str, object]:
    """Names of columns and classes, as our own writer leaves them; other programs' notes are not ours to judge."""
    found: dict[str, object] = {}
    for key in ("inputs", "outputs", "classes"):
        try:
            found[key] = json.loads(metadata.get(key, "[]"))
        except (ValueError, RecursionError):
            continue
    return found
