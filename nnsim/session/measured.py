"""What was measured on the training part, as a project keeps it: raw inputs can be taken while the data are away.

It stands among the arrays of the project's state, under names that begin with `preparation/`: `about` is JSON in UTF-8
(names, classes, preparers with their settings), the others are what they have measured.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from nnsim.engine.expr import Array
from nnsim.files import strict_json
from nnsim.files.faults import shown
from nnsim.kit.errors import DataError, UserError
from nnsim.parts.contracts import Table
from nnsim.parts.preparation import Filler, Prepared, Standardizer
from nnsim.parts.preparers import REGISTRY
from nnsim.parts.scaling import Pipeline, Step

PREFIX = "preparation/"
COLUMNS = 100_000
NAME = 1_000


@dataclass(frozen=True, eq=False)
class Measured:
    """How samples are prepared, and what their columns are called; neither has any rows."""

    prepared: Prepared
    table: Table


def without(state: Mapping[str, Array]) -> dict[str, Array]:
    """The arrays of a state that are no part of this."""
    return {name: array for name, array in state.items() if not name.startswith(PREFIX)}


def of(state: Mapping[str, Array]) -> dict[str, Array]:
    """The arrays of a state that are."""
    return {name: array for name, array in state.items() if name.startswith(PREFIX)}


def packed(table: Table, prepared: Prepared) -> dict[str, Array]:
    """The arrays that say how this table is prepared."""
    steps = prepared.inputs.steps if prepared.inputs is not None else ()
    about = {
        "code": prepared.code,
        "inputs": list(table.input_names),
        "targets": list(table.target_names),
        "classes": list(table.classes),
        "steps": [{"key": step.key, "settings": dict(step.settings)} for step in steps],
    }
    text = json.dumps(about, ensure_ascii=False, separators=(",", ":")).encode()
    arrays: dict[str, Array] = {"about": np.frombuffer(text, np.uint8).copy()}
    for number, step in enumerate(steps):
        arrays[f"{number}/columns"] = np.asarray(step.columns, np.int64)
        arrays |= {f"{number}/{name}": np.asarray(values) for name, values in step.measures.items()}
    if prepared.filler is not None:
        arrays["filler"] = prepared.filler.values
    if prepared.targets is not None:
        arrays["targets"] = np.array([prepared.targets.mean, prepared.targets.deviation])
    return {PREFIX + name: np.array(array) for name, array in arrays.items()}


def unpacked(state: Mapping[str, Array]) -> Measured | None:
    """What such arrays say, None where there are none; DataError for whatever is wrong with them."""
    arrays = {name.removeprefix(PREFIX): array for name, array in of(state).items()}
    if not arrays:
        return None
    try:
        return _read(arrays)
    except (KeyError, ValueError, TypeError, AttributeError, IndexError, UserError) as error:
        why = error.what if isinstance(error, UserError) else shown(str(error))
        raise DataError(
            "what was measured for the preparation cannot be used", why, "open the project where its data are"
        ) from error


def _read(arrays: Mapping[str, Array]) -> Measured:
    about: Any = strict_json.loads(arrays["about"].astype(np.uint8).tobytes(), "the saved preparation")
    inputs, targets, classes = (_names(about[key]) for key in ("inputs", "targets", "classes"))
    if about["code"] not in ("unit", "signed"):
        raise ValueError("its code is none")
    steps = [_step(arrays, number, one, len(inputs)) for number, one in enumerate(about["steps"])]
    filler = scaling = None
    if "filler" in arrays:
        filler = Filler(_shaped(arrays["filler"], (len(inputs),)))
    if "targets" in arrays:
        mean, deviation = _shaped(arrays["targets"], (2, len(targets)))
        if not (np.isfinite(mean).all() and np.isfinite(deviation).all() and (deviation > 0).all()):
            raise ValueError("the scale of the targets is none")
        scaling = Standardizer(mean, deviation)
    x, y, none = np.zeros((0, len(inputs))), np.zeros((0, len(targets))), np.arange(0)
    table = Table(inputs=x, targets=y, input_names=inputs, target_names=targets, classes=classes)
    prepared = Prepared(
        x_train=x, y_train=y, x_val=x, y_val=y, x_test=x, y_test=y, train=none, validation=none, test=none,
        inputs=Pipeline(tuple(steps), len(inputs)) if steps else None, targets=scaling, code=about["code"],
        filler=filler,
    )  # fmt: skip
    return Measured(prepared, table)


def _names(values: Any) -> tuple[str, ...]:
    sound = isinstance(values, list) and len(values) <= COLUMNS
    if not sound or any(not isinstance(one, str) or len(one) > NAME or not one.isprintable() for one in values):
        raise ValueError("its names are no short texts")
    return tuple(values)


def _shaped(array: Array, shape: tuple[int, ...]) -> Array:
    if array.dtype != np.float64 or array.shape != shape:
        raise ValueError(f"its numbers are {array.dtype} of the shape {array.shape}, not {shape}")
    return array


def _step(arrays: Mapping[str, Array], number: int, about: Any, width: int) -> Step:
    """A preparer with what it has measured, which must be named and shaped as it measures."""
    part = REGISTRY.find(about["key"])
    settings = part.settings(about["settings"])
    columns = arrays[f"{number}/columns"]
    sound = columns.dtype == np.int64 and columns.ndim == 1 and columns.size and len(np.unique(columns)) == len(columns)
    if not sound or columns.min() < 0 or columns.max() >= width:
        raise ValueError("its columns are none of the data")
    like = part.fit(np.zeros((2, len(columns))), settings)
    measures = {}
    for name, usual in like.items():
        values = arrays[f"{number}/{name}"]
        measures[name] = _shaped(values, (*values.shape[: usual.ndim - 1], len(columns)))
        if values.ndim != usual.ndim or not values.size or not np.isfinite(values).all():
            raise ValueError(f"{name} is not what {part.title} measures")
    if part.affine and not (measures["scale"] > 0.0).all():
        raise ValueError("a scale is not above 0")
    return Step(about["key"], settings, columns, measures)
