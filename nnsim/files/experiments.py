"""Learning experiments in a project: the design that was varied, how, and what came of it.

`experiments.json` has designs, plans and results, `experiments.safetensors` the curves and the starting weights that
were set by hand. Where the data of a design are those of the document they are not written again; a path stands in
`dataset.json` alone, so an experiment on another file keeps all of its settings but that.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnsim.files.document import design_from_json, design_to_json
from nnsim.files.faults import WHOLE_COPY, shown
from nnsim.files.fields import Fields, Unknown
from nnsim.files.strict_json import JSON
from nnsim.files.tensors import Tensor
from nnsim.kit.errors import FileError
from nnsim.network.design import Choice, Design

Array = NDArray[Any]

EXPERIMENTS = 100
RESULTS = 10_000  # of one experiment


@dataclass(frozen=True, eq=False)
class ExperimentRecord:
    """One experiment: the design that is varied, the plan and the results as plain JSON, and the curves of the results.

    `curves` are (results, names, points), NaN where a value is not known and where a curve has ended.
    """

    design: Design
    plan: Mapping[str, JSON]
    results: Sequence[Mapping[str, JSON]] = ()
    curves: Array = field(default_factory=lambda: np.zeros((0, 0, 0)))
    unknown: Unknown = field(default_factory=dict)
    more: Mapping[str, JSON] = field(default_factory=dict)  # what a newer version said of it


def write_experiments(records: Sequence[ExperimentRecord], data: Choice) -> tuple[JSON, dict[str, Array | Tensor]]:
    """JSON and arrays of experiments in a document that has these data."""
    if len(records) > EXPERIMENTS:
        raise FileError(f"there are {len(records):,} experiments", f"the limit is {EXPERIMENTS}", "remove some")
    written, arrays = [], dict[str, Array | Tensor]()
    for number, record in enumerate(records):
        if len(record.results) > RESULTS or len(record.curves) != len(record.results):
            raise FileError("an experiment has too many results", f"the limit is {RESULTS:,}", "remove it")
        own = record.design.data.dataset
        same = own == data
        settings = {} if same else {name: value for name, value in own.settings.items() if name != "path"}
        bare = replace(record.design.data, dataset=replace(own, settings=settings))
        design, start = design_to_json(replace(record.design, data=bare), record.unknown)
        arrays |= {f"{number}/start/{layer}": matrix for layer, matrix in start.items()}
        arrays[f"{number}/curves"] = np.asarray(record.curves, np.float64)
        entry = {"design": design, "same_data": same, "plan": dict(record.plan), "results": list(record.results)}
        written.append({**record.more, **entry})
    return {"experiments": written}, arrays


def read_experiments(value: JSON, tensors: dict[str, Tensor], data: Choice) -> tuple[ExperimentRecord, ...]:
    """The experiments of a document that has these data; their arrays are taken out of the others."""
    fields = Fields(value, "experiments.json")
    found = []
    for number, entry in enumerate(fields.array("experiments", EXPERIMENTS)):
        one = Fields(entry, f"experiment {number + 1}")
        same, plan = one.flag("same_data"), one.object("plan").value
        results = one.array("results", RESULTS)
        if not all(isinstance(result, dict) for result in results):
            raise FileError(f"experiment {number + 1} has results that are none", "each must be an object", WHOLE_COPY)
        design, unknown = design_from_json(one.get("design"), _start(tensors, number))
        own = design.data.dataset
        if own.settings.get("path"):
            raise FileError(
                f"experiment {number + 1} names a file of data", "only dataset.json may do that", WHOLE_COPY
            )
        if same and own.key == data.key:  # an older version may have chosen other data since
            design = replace(design, data=replace(design.data, dataset=data))
        curves = tensors.pop(f"{number}/curves", None)
        if curves is None or len(curves.shape) != 3 or curves.shape[0] != len(results) or curves.dtype != "F64":
            raise FileError(f"experiment {number + 1} has not the curves of its results", "", WHOLE_COPY)
        one.close()
        more = one.unknown.get(one.path, {})
        found.append(ExperimentRecord(design, plan, results, curves.array(), unknown, more))
    return tuple(found)


def _start(tensors: dict[str, Tensor], number: int) -> dict[int, Array]:
    head = f"{number}/start/"
    found = {}
    for name in [name for name in tensors if name.startswith(head)]:
        layer = name.removeprefix(head)
        if not (layer.isascii() and layer.isdecimal() and len(layer) < 10):
            raise FileError(f"experiments.safetensors has {shown(name)}", "no layer has that number", WHOLE_COPY)
        found[int(layer)] = tensors.pop(name).array()
    return found
