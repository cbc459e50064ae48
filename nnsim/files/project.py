"""The project file `*.nnsim`: design, parameters, state, runs and view in one file, written whole and atomically."""

import json
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnsim.files import strict_json
from nnsim.files.archive import Member
from nnsim.files.atomic import write_whole
from nnsim.files.container import READER, TENSORS, VERSION, Contents, Version, read_contents, write_contents
from nnsim.files.data_reference import KEYS, DataReference, read_reference, write_reference
from nnsim.files.document import design_from_json, design_to_json
from nnsim.files.experiments import ExperimentRecord, read_experiments, write_experiments
from nnsim.files.faults import WHOLE_COPY, fault, file_name, opening, shown
from nnsim.files.fields import Fields, Unknown
from nnsim.files.migrations import migrate
from nnsim.files.reading import read_whole
from nnsim.files.strict_json import JSON
from nnsim.files.tensors import Tensor, pack_tensors, unpack_tensors
from nnsim.files.weights import LAYOUT, join, split
from nnsim.kit.errors import DesignError, FileError, UserError
from nnsim.network.design import Design, Network

Array = NDArray[Any]

RUNS = 1_000
LABEL = 200
_WEIGHTS, _START, _STATE, _HISTORY, _EXPERIMENTS = TENSORS


@dataclass(frozen=True, eq=False)
class RunRecord:
    """The curves of one run of training: its label and its columns, such as `loss`."""

    label: str
    columns: Mapping[str, Array] = field(default_factory=dict)


@dataclass(frozen=True, eq=False)
class Extra:
    """What a file of a newer version had that this one does not know; it is written back as it was."""

    version: Version = VERSION
    minimum_reader: Version = READER
    manifest: Mapping[str, JSON] = field(default_factory=dict)
    facts: Mapping[str, Mapping[str, JSON]] = field(default_factory=dict)
    document: Unknown = field(default_factory=dict)
    view: Mapping[str, JSON] = field(default_factory=dict)
    dataset: Mapping[str, JSON] = field(default_factory=dict)
    members: tuple[Member, ...] = ()
    tensors: Mapping[str, Mapping[str, Tensor]] = field(default_factory=dict)
    metadata: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


@dataclass(frozen=True, eq=False)
class Project:
    """All that a project file holds.

    `parameters` are `<layer>.W` of (1 + fan-in, units), `state` whatever named arrays it takes to go on training from
    the very same point, `view` plain JSON of the window. `data` is the file of data, if there is one: it was not read.
    `notes` are sentences for the person about what was found while reading.
    """

    design: Design
    parameters: Mapping[str, Array] = field(default_factory=dict)
    state: Mapping[str, Array] = field(default_factory=dict)
    runs: tuple[RunRecord, ...] = ()
    view: Mapping[str, JSON] = field(default_factory=dict)
    data: DataReference | None = None
    experiments: tuple[ExperimentRecord, ...] = ()
    extra: Extra = Extra()
    notes: tuple[str, ...] = ()


def save_project(path: Path | str, project: Project) -> None:
    """Write a project file, whole or not at all; FileError with the reason and the remedy, the old file intact."""
    try:
        data = project_bytes(project, Path(os.path.realpath(path)).parent)
    except ValueError as error:
        raise fault(f"{file_name(path)} cannot be written", error) from error
    except UserError as error:
        why = f"{error.what} ({error.why})" if error.why else error.what
        raise FileError(f"{file_name(path)} cannot be written", why, error.remedy) from error
    write_whole(path, data)


def load_project(path: Path | str) -> Project:
    """Read a project file; FileError, naming the place, for whatever is damaged, doubtful or newer."""
    data = read_whole(path)
    with opening(file_name(path)):
        return read_project(data, Path(os.path.realpath(path)).parent)


# ------------------------------------------------------------------------------------------------ out


def project_bytes(project: Project, folder: Path) -> bytes:
    """The bytes of a project file in that folder: equal projects give equal bytes. What it writes can be read again."""
    design, extra = project.design, project.extra
    document, start = design_to_json(design, extra.document)
    design_from_json(json.loads(json.dumps(document)), start)
    documents = {"document.json": document}
    documents["view.json"] = {**extra.view, "places": _take_places(document), "window": strict_json.plain(project.view)}
    chosen = document["data"]["dataset"]
    if chosen["settings"].get("path"):
        reference = write_reference(chosen["key"], chosen["settings"], folder, project.data)
        documents["dataset.json"] = {**extra.dataset, **reference}
        chosen["settings"] = {}
    names = {layer.id: layer.name for layer in design.network.layers}
    matrices = {name.removesuffix(".W"): matrix for name, matrix in project.parameters.items()}
    tensors: dict[str, tuple[Mapping[str, Array | Tensor], dict[str, str]]] = {
        _WEIGHTS: (_split(matrices, design.network), {"layout": LAYOUT}),
        _START: (_split({names[layer]: matrix for layer, matrix in start.items()}, design.network), {"layout": LAYOUT}),
        _STATE: (dict(project.state), {}),
        _HISTORY: _history(project.runs),
    }
    if project.experiments:
        experiments, arrays = write_experiments(project.experiments, design.data.dataset)
        documents["experiments.json"], tensors[_EXPERIMENTS] = experiments, (arrays, {})
    members = {}
    for name, (found, metadata) in tensors.items():
        whole = {**extra.tensors.get(name, {}), **found}
        if whole or extra.metadata.get(name) or (name == _HISTORY and project.runs):
            members[name] = Member(name, pack_tensors(whole, {**extra.metadata.get(name, {}), **metadata}))
    members |= {member.name: member for member in extra.members}
    return write_contents(
        Contents(documents, members, extra.version, extra.minimum_reader, extra.manifest, extra.facts)
    )


def _take_places(document: dict[str, JSON]) -> dict[str, JSON]:
    """The layers' places on the canvas, taken out of the document, so that moving a layer does not change it."""
    return {str(layer["id"]): [layer.pop("x"), layer.pop("y")] for layer in document["network"]["layers"]}


def _split(matrices: Mapping[str, Array], network: Network) -> dict[str, Array | Tensor]:
    shapes = _shapes(network)
    arrays: dict[str, Array | Tensor] = {}
    for name, matrix in matrices.items():
        if shapes.get(name) != matrix.shape or matrix.dtype.kind != "f":
            raise DesignError(
                f"the weights of {shown(name)} are {matrix.dtype} of the shape {matrix.shape}",
                f"the network needs numbers of the shape {shapes.get(name)}",
                "reset the network",
            )
        arrays |= split(name, matrix)
    return arrays


def _history(runs: tuple[RunRecord, ...]) -> tuple[dict[str, Array | Tensor], dict[str, str]]:
    arrays: dict[str, Array | Tensor] = {
        f"{number}/{name}": column for number, run in enumerate(runs) for name, column in run.columns.items()
    }
    labels = [run.label for run in runs]
    _check_labels(labels)
    return arrays, {"runs": json.dumps(labels, ensure_ascii=False)}


def _check_labels(labels: JSON) -> None:
    if not isinstance(labels, list) or len(labels) > RUNS:
        raise FileError(f"the runs are {shown(labels)}", f"they must be a list of up to {RUNS:,}", "remove some")
    for label in labels:
        if not isinstance(label, str) or len(label) > LABEL or not label.isprintable():
            why = f"a label has up to {LABEL} printable characters"
            raise FileError(f"a run is called {shown(label)}", why, "rename it")


# ------------------------------------------------------------------------------------------------ in


def read_project(data: bytes, folder: Path) -> Project:
    """The project in the bytes of a file in that folder; FileError or DesignError for whatever is wrong with it."""
    contents = read_contents(data)
    migrate(contents)
    document = contents.documents["document.json"]
    view, more_view = _put_places(document, contents.documents.get("view.json", {"places": {}, "window": {}}))
    reference, more_dataset = _put_path(document, contents.documents.get("dataset.json"), folder)
    design, unknown = design_from_json(document)
    arrays: dict[str, dict[str, Tensor]] = {}
    metadata: dict[str, dict[str, str]] = {}
    for name in TENSORS:
        member = contents.members.get(name)
        arrays[name], metadata[name] = unpack_tensors(member.data, name) if member else ({}, {})
    start = _join(arrays[_START], design.network, _START)
    matrices = _join(arrays[_WEIGHTS], design.network, _WEIGHTS)
    runs = _runs(arrays[_HISTORY], metadata[_HISTORY])
    told = contents.documents.get("experiments.json")
    experiments = () if told is None else read_experiments(told, arrays[_EXPERIMENTS], design.data.dataset)
    state = {name: tensor.array() for name, tensor in arrays.pop(_STATE).items()}
    for name in (_WEIGHTS, _START):
        metadata[name].pop("layout", None)
    extra = Extra(
        version=contents.version,
        minimum_reader=contents.minimum_reader,
        manifest=contents.manifest,
        facts=contents.facts,
        document=unknown,
        view=more_view,
        dataset=more_dataset,
        members=contents.unknown_members,
        tensors={name: rest for name, rest in arrays.items() if rest},
        metadata={name: rest for name, rest in metadata.items() if rest},
    )
    project = Project(
        design=replace(design, start={design.network.layer(name).id: matrix for name, matrix in start.items()}),
        parameters={f"{name}.W": matrix for name, matrix in matrices.items()},
        state=state,
        runs=runs,
        view=view,
        data=reference,
        experiments=experiments,
        extra=extra,
    )
    return replace(project, notes=_notes(project))


def _shapes(network: Network) -> dict[str, tuple[int, int]]:
    """The shape of the matrix W of each layer that has one, by name."""
    rows = {layer.id: 1 for layer in network.layers if not layer.is_input}
    for link in network.links:
        if link.delay == 0:
            rows[link.target] += network.by_id[link.source].size
    return {layer.name: (rows[layer.id], layer.size) for layer in network.layers if layer.id in rows}


def _put_places(document: JSON, values: JSON) -> tuple[dict[str, JSON], dict[str, JSON]]:
    """The window's part of view.json and its unknown keys; the layers' places go back into the document."""
    fields = Fields(values, "view.json")
    places, window = fields.object("places").value, fields.object("window").value
    fields.close()
    network = document.get("network") if isinstance(document, dict) else None
    layers = network.get("layers") if isinstance(network, dict) else None
    for layer in layers if isinstance(layers, list) else []:
        if isinstance(layer, dict):
            place = places.get(str(layer.get("id")), [0.0, 0.0])
            if not isinstance(place, list) or len(place) != 2:
                raise DesignError(f"view.json has the place {shown(place)}", "it must be [x, y]", "mend the file")
            layer["x"], layer["y"] = place
    return window, dict(fields.unknown.get((), {}))


def _put_path(document: JSON, values: JSON, folder: Path) -> tuple[DataReference | None, dict[str, JSON]]:
    """The file of data that dataset.json names, and its unknown keys; the settings go back into the document."""
    data = document.get("data") if isinstance(document, dict) else None
    chosen = data.get("dataset") if isinstance(data, dict) else None
    settings = chosen.get("settings") if isinstance(chosen, dict) else None
    if isinstance(settings, dict) and settings.get("path"):
        raise FileError("document.json names a file of data", "only dataset.json may do that", WHOLE_COPY)
    if values is None:
        return None, {}
    key, reference, given = read_reference(values, folder)
    if not isinstance(chosen, dict) or chosen.get("key") != key or not isinstance(settings, dict):
        raise FileError(f"dataset.json describes the data set {shown(key)}", "document.json has another", WHOLE_COPY)
    chosen["settings"] = {**settings, **given}
    return reference, {name: value for name, value in values.items() if name not in KEYS}


def _join(tensors: dict[str, Tensor], network: Network, where: str) -> dict[str, Array]:
    """The matrices W by layer, joined from weights and biases, which are taken out of the arrays."""
    shapes, matrices = _shapes(network), dict[str, Array]()
    for key in [key for key in tensors if key.endswith((".weight", ".bias"))]:
        name = key.rpartition(".")[0]
        if name not in shapes:
            raise FileError(f"{where} has weights of {shown(name)}", "no layer of that name takes them", WHOLE_COPY)
        if name in matrices:
            continue
        weight, bias = tensors.pop(f"{name}.weight", None), tensors.pop(f"{name}.bias", None)
        if weight is None or bias is None:
            raise FileError(f"{where} has not both weights and biases of {name!r}", "one is missing", WHOLE_COPY)
        rows, units = shapes[name]
        if weight.shape != (rows - 1, units) or bias.shape != (units,):
            raise FileError(
                f"in {where} the weights of {name!r} have the shapes {weight.shape} and {bias.shape}",
                f"the layer needs {(rows - 1, units)} and {(units,)}",
                WHOLE_COPY,
            )
        if weight.dtype != bias.dtype or weight.dtype not in {"F64", "F32"}:
            types = f"{weight.dtype} and {bias.dtype}"
            raise FileError(f"in {where} the weights of {name!r} are {types}", "both must be F64 or F32", WHOLE_COPY)
        matrices[name] = join(weight.array(), bias.array())
    return matrices


def _runs(tensors: dict[str, Tensor], metadata: dict[str, str]) -> tuple[RunRecord, ...]:
    """The runs of training; their columns are taken out of the arrays, their labels out of the metadata."""
    labels = strict_json.loads(metadata.pop("runs", "[]").encode(), f"the list of runs in {_HISTORY}")
    _check_labels(labels)
    columns: list[dict[str, Array]] = [{} for _ in labels]
    for key in list(tensors):
        number, slash, name = key.partition("/")
        if slash and re.fullmatch("0|[1-9][0-9]{0,8}", number):
            if int(number) >= len(labels):
                raise FileError(f"{_HISTORY} has curves of run {shown(number)}", "it is not listed", WHOLE_COPY)
            column = tensors.pop(key)
            if len(column.shape) != 1:
                raise FileError(f"{_HISTORY} has {shown(key)} of shape {column.shape}", "a curve is a list", WHOLE_COPY)
            columns[int(number)][name] = column.array()
    return tuple(RunRecord(label, columns[number]) for number, label in enumerate(labels))


def _notes(project: Project) -> tuple[str, ...]:
    """What a person should know of a project that was read."""
    extra, notes = project.extra, []
    if extra.version > VERSION:
        notes.append("it was written by a newer nnsim, in version {}.{} of the format".format(*extra.version))
    for name, matrix in project.parameters.items():
        count = int(np.count_nonzero(~np.isfinite(matrix)))
        if count:
            notes.append(f"in {name.removesuffix('.W')}, {count:,} weights are not finite")
    unknown = [", ".join((*path, key)) for path, keys in extra.document.items() for key in keys]
    unknown += [*extra.view, *extra.dataset, *(member.name for member in extra.members)]
    unknown += [name for rest in extra.tensors.values() for name in rest]
    if unknown:
        listed = ", ".join(shown(name) for name in unknown[:5]) + (", ..." if len(unknown) > 5 else "")
        notes.append(f"this version does not know {listed}: it is kept in the file and has no effect")
    return tuple(notes)
