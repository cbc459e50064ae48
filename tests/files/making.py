"""Projects to test with, and project files made by hand, right and wrong."""

import hashlib
import json
import struct
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from nnsim.files.archive import unpack
from nnsim.files.container import MIMETYPE
from nnsim.files.experiments import ExperimentRecord
from nnsim.files.project import Project, RunRecord, project_bytes
from nnsim.network.design import STANDARDIZED, Choice, Data, Design, Layer, Link, Network, Training

FOLDER = Path(__file__).parent


def a_network() -> Network:
    """Two inputs, a hidden layer, two outputs; a skip link, a link back in time, cut and frozen edges."""
    return Network(
        (
            Layer(1, "input", (1, 2, 3), "input", x=0, y=-10),
            Layer(7, "context", (4,), "input", y=50.5),
            Layer(
                2,
                "hidden1",
                (5, 1, 2),
                activation=Choice("leaky_relu", {"alpha": 0.2}),
                frozen_biases=frozenset({1}),
                x=1,
            ),
            Layer(3, "output", (1, 2), activation=Choice("softmax"), initializer=Choice("zeros"), frozen=True),
            Layer(9, "side", (1,), activation=Choice("tanh"), dropout=0.25),
        ),
        (
            Link(1, 2, cut=frozenset({(1, 5), (3, 2)}), frozen=frozenset({(2, 1)})),
            Link(7, 2),
            Link(2, 3),
            Link(1, 3, cut=frozenset({(1, 1), (2, 1), (3, 1)})),
            Link(2, 9),
            Link(9, 2, delay=1),
        ),
    )


def a_design() -> Design:
    """A design in which next to nothing is as it would be by default."""
    training = Training(
        loss=Choice("cross_entropy"),
        optimizer=Choice("momentum"),
        rate=0.3,
        schedule=Choice("step"),
        regularizers=(Choice("l2"), Choice("l1"), Choice("l2")),
        batch_size=10,
        epochs=50,
        loss_below=0.01,
        patience=5,
        seed=2**40,
        dtype="float32",
    )
    start = np.full((5, 3), np.nan)
    start[0, 1] = -0.0
    start[1, 2] = 0.1
    return Design(
        a_network(), training, Data(Choice("iris"), 0.5, 0.25, 0.25, 3, STANDARDIZED), {2: start}, "Größe → 1"
    )


def a_project() -> Project:
    """A project that has something of everything but a file of data."""
    draw = np.random.default_rng(0)
    return Project(
        a_design(),
        {
            "hidden1.W": draw.normal(size=(5, 3)),
            "output.W": draw.normal(size=(7, 2)),
            "side.W": np.array([[1.5], [np.inf], [0], [-0.0]]),
        },
        {
            "epoch": np.array(3),
            "rng.shuffle": np.array([2**64 - 1], np.uint64),
            "order": np.arange(5),
            "on": np.array([True]),
        },
        (RunRecord("run 1", {"loss": np.array([1.0, 0.5, np.nan]), "accuracy": np.zeros(0)}), RunRecord("again")),
        {"zoom": 1.25, "docks": ["curves", {"left": None}], "δ": True},
    )


def with_experiments() -> Project:
    """The same with two experiments, one of them on other data."""
    other = replace(a_design(), data=replace(a_design().data, dataset=Choice("xor")), title="before")
    plan = {"vary": ["rate=0.1,0.2"], "draws": 0, "seed": 0, "epochs": 1, "folds": 0}
    result = {"trial": {"rate": 0.1, "epochs": 1}, "epochs": 1, "seconds": 0.5, "error": "", "weights": "00",
              "scores": {"train": {"loss": 0.25, "accuracy": None}}}  # fmt: skip
    curves = np.full((1, 5, 120), np.nan)
    curves[0, :2, 0] = 1.0, 0.25
    return replace(
        a_project(), experiments=(ExperimentRecord(a_design(), plan, (result,), curves), ExperimentRecord(other, plan))
    )


def a_file() -> bytes:
    """The bytes of that project's file."""
    return project_bytes(a_project(), FOLDER)


# ------------------------------------------------------------------------------------------------ taken apart


def members(data: bytes) -> dict[str, bytes]:
    """The members of a sound file."""
    return {member.name: member.data for member in unpack(data)}


@dataclass(frozen=True)
class Raw:
    """A member as it is written, lies included: `local` and `central` replace fields of its two headers."""

    name: bytes
    data: bytes
    method: int = 0
    local: Mapping[str, int] | None = None
    central: Mapping[str, int] | None = None
    before: bytes = b""
    packed: bytes | None = None


def raw_zip(entries: list[Raw], end: Mapping[str, int] | None = None, tail: bytes = b"") -> bytes:
    """A zip container of such members."""
    body, central = b"", b""
    for entry in entries:
        packed = entry.data
        if entry.method == 8:
            squeeze = zlib.compressobj(9, zlib.DEFLATED, -15)
            packed = squeeze.compress(entry.data) + squeeze.flush()
        packed = packed if entry.packed is None else entry.packed
        body += entry.before
        facts = {"flags": 0, "method": entry.method, "crc": zlib.crc32(entry.data), "packed": len(packed)}
        facts |= {"size": len(entry.data), "name": len(entry.name), "extra": 0}
        here = facts | dict(entry.local or {})
        there = facts | {"attributes": 0, "offset": len(body), "disk": 0, "comment": 0} | dict(entry.central or {})
        body += struct.pack("<4s5H3I2H", b"PK\3\4", 20, here["flags"], here["method"], 0, 33, *_sizes(here))
        body += entry.name + packed
        central += struct.pack("<4s6H3I2H", b"PK\1\2", 20, 20, there["flags"], there["method"], 0, 33, *_sizes(there))
        central += struct.pack("<3H2I", there["comment"], there["disk"], 0, there["attributes"], there["offset"])
        central += entry.name
    facts = {"disk": 0, "first": 0, "here": len(entries), "count": len(entries), "size": len(central)}
    facts |= {"offset": len(body), "comment": 0} | dict(end or {})
    return body + central + struct.pack("<4s4H2IH", b"PK\5\6", *facts.values()) + tail


def _sizes(facts: Mapping[str, int]) -> tuple[int, ...]:
    return tuple(facts[key] for key in ("crc", "packed", "size", "name", "extra"))


def signed(parts: Mapping[str, bytes], manifest: Mapping[str, Any] | bytes | None = None) -> bytes:
    """A file of these members whose manifest is right, or has other values where `manifest` gives some."""
    rest = {name: data for name, data in parts.items() if name not in {"mimetype", "manifest.json"}}
    listed = {name: {"size": len(data), "sha256": hashlib.sha256(data).hexdigest()} for name, data in rest.items()}
    text = manifest
    if not isinstance(text, bytes):
        right = json.loads(parts["manifest.json"]) | {"members": listed}
        text = json.dumps(right | dict(manifest or {})).encode()
    entries = {"mimetype": parts.get("mimetype", MIMETYPE), "manifest.json": text, **rest}
    return raw_zip([Raw(name.encode(), data) for name, data in entries.items()])


def changed(name: str, change: Callable[[Any], Any], data: bytes | None = None) -> bytes:
    """A signed file in which a JSON member was changed: `change` works in place, or returns another value."""
    parts = members(data or a_file())
    value = json.loads(parts[name])
    other = change(value)
    parts[name] = json.dumps(value if other is None else other).encode()
    return signed(parts)


def replaced(name: str, content: bytes) -> bytes:
    """A signed file in which a member has other bytes."""
    return signed(members(a_file()) | {name: content})


def with_data(path: str) -> Project:
    """The project with a file of data."""
    project = a_project()
    design = replace(project.design, data=Data(Choice("csv", {"path": path, "targets": "y", "separator": "tab"})))
    return replace(project, design=design)


def same(one: Project, other: Project) -> bool:
    """True when two projects hold the same, to the last bit."""
    return one.design == other.design and project_bytes(one, FOLDER) == project_bytes(other, FOLDER)
