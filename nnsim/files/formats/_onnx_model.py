"""An ONNX model as plain data, and as bytes: the messages of onnx.proto3 that a network of dense layers needs.

What could lead outside of the file or run in circles (external data, graphs in attributes, functions of its own, sparse
tensors) is refused by name. Source: onnx/onnx.proto3 of the ONNX project, IR versions 3 to 13.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from math import prod
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnsim.files.faults import WHOLE_COPY, shown
from nnsim.files.protobuf import RUN, Value, Wire, as_run, as_text, as_whole, packed, real, run, whole
from nnsim.files.weights import WEIGHTS
from nnsim.kit.errors import FileError

Array = NDArray[Any]
Attribute = float | int | str | Array | tuple[float, ...] | tuple[int, ...]

IR, OPSET = 8, 13
NODES, TENSORS, DIMENSIONS = 20_000, 20_000, 8
WHOLES = 1_000_000  # whole numbers of a constant
FIELDS = 1_000_000  # of the whole file
_FLOAT, _INT64 = 1, 7
# the types of tensors by number, and the field that holds them where they are no raw bytes
_TYPES = {1: "<f4", 2: "|u1", 3: "|i1", 5: "<i2", 6: "<i4", 7: "<i8", 9: "|b1", 10: "<f2", 11: "<f8", 16: "<u2"}
REALS = frozenset({1, 10, 11, 16})  # those that have a fraction
_WIDE = {4: "<f4", 10: "<f8"}  # numbers in fields of their own, by field
_SAFE = "export it with its weights inside the file, as one graph"


@dataclass(frozen=True, eq=False)
class Node:
    """One operation: operator, names of what goes in and comes out, attributes, name; "" is ONNX's own domain."""

    operator: str
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]
    attributes: Mapping[str, Attribute] = field(default_factory=dict)
    name: str = ""
    domain: str = ""


@dataclass(frozen=True, eq=False)
class Model:
    """A graph: nodes in the order of computation, constants by name, inputs and outputs with their shapes.

    A size that is not fixed is a text. `others` are outputs that are no numbers with a fraction, such as labels.
    """

    nodes: tuple[Node, ...]
    constants: Mapping[str, Array]
    inputs: Mapping[str, tuple[int | str, ...]]
    outputs: Mapping[str, tuple[int | str, ...]]
    title: str = ""
    about: str = ""
    metadata: Mapping[str, str] = field(default_factory=dict)
    opset: int = OPSET
    others: tuple[str, ...] = ()


# ------------------------------------------------------------------------------------------------ out


def model_bytes(model: Model, producer: str) -> bytes:
    """The model as a file."""
    graph = b"".join(
        (
            *(run(1, _node(node)) for node in model.nodes),
            run(2, model.title),
            *(run(5, _tensor(array, name)) for name, array in model.constants.items()),
            run(10, model.about),
            *(run(11, _value(name, shape)) for name, shape in model.inputs.items()),
            *(run(12, _value(name, shape)) for name, shape in model.outputs.items()),
        )
    )
    texts = (run(14, run(1, key) + run(2, text)) for key, text in model.metadata.items())
    head = whole(1, IR) + run(2, producer)
    return b"".join((head, run(7, graph), run(8, run(1, "") + whole(2, model.opset)), *texts))


def _node(node: Node) -> bytes:
    ends = (*(run(1, name) for name in node.inputs), *(run(2, name) for name in node.outputs))
    attributes = (run(5, _attribute(name, value)) for name, value in node.attributes.items())
    return b"".join((*ends, run(3, node.name), run(4, node.operator), *attributes))


def _attribute(name: str, value: Attribute) -> bytes:
    if isinstance(value, int):
        return run(1, name) + whole(3, value) + whole(20, 2)
    if isinstance(value, float):
        return run(1, name) + real(2, value) + whole(20, 1)
    assert isinstance(value, tuple)
    return run(1, name) + b"".join(whole(8, int(number)) for number in value) + whole(20, 7)


def _tensor(array: Array, name: str) -> bytes:
    kind, dtype = (_INT64, "<i8") if array.dtype.kind in "iu" else (_FLOAT, "<f4")
    with np.errstate(over="ignore"):
        raw = np.ascontiguousarray(array).astype(dtype).tobytes()
    return b"".join((*(whole(1, size) for size in array.shape), whole(2, kind), run(8, name), run(9, raw)))


def _value(name: str, shape: tuple[int | str, ...]) -> bytes:
    sizes = b"".join(run(1, whole(1, size) if isinstance(size, int) else run(2, size)) for size in shape)
    return run(1, name) + run(2, run(1, whole(1, _FLOAT) + run(2, sizes)))


# ------------------------------------------------------------------------------------------------ in


def read_model(data: bytes) -> Model:
    """The model in a file; FileError for whatever is damaged, outside of the file, or no plain graph."""
    wire = Wire(FIELDS)
    graph, opset, producer = None, 0, False
    metadata: dict[str, str] = {}
    for number, kind, value in wire.fields(data):
        if number == 1:
            producer = as_whole(value) > 0
        elif number == 7:
            graph = as_run(value)
        elif number == 8:
            opset = max(opset, _opset(wire, as_run(value)))
        elif number == 14:
            pair = {key: as_text(text) for key, _, text in wire.fields(as_run(value)) if key in (1, 2)}
            metadata[pair.get(1, "")] = pair.get(2, "")
        elif number in (20, 25) and kind == RUN:
            what = "a training graph" if number == 20 else "functions of its own"
            raise FileError(f"the model has {what}", "nnsim reads one plain graph", _SAFE)
    if graph is None or not producer or not opset:
        raise FileError("it is no ONNX model", "it has no graph, version or operators", "use a copy that is whole")
    return _read_graph(wire, graph, metadata, opset)


def _opset(wire: Wire, data: memoryview) -> int:
    found = {number: value for number, _, value in wire.fields(data)}
    domain = as_text(found.get(1, memoryview(b"")))
    if domain not in ("", "ai.onnx"):
        return 0  # a node of another domain is refused where it stands
    return as_whole(found.get(2, 0))


def _read_graph(wire: Wire, data: memoryview, metadata: Mapping[str, str], opset: int) -> Model:
    nodes: list[Node] = []
    constants: dict[str, Array] = {}
    ends: dict[int, dict[str, tuple[int | str, ...]]] = {11: {}, 12: {}}
    others: list[str] = []
    title, budget = "", WEIGHTS
    for number, _, value in wire.fields(data):
        if number == 1:
            nodes.append(_read_node(wire, as_run(value)))
        elif number == 2:
            title = as_text(value)
        elif number == 5:
            name, array = _read_tensor(wire, as_run(value), budget)
            budget -= array.size
            if name in constants:
                raise FileError(f"two constants are called {shown(name)}", "", WHOLE_COPY)
            constants[name] = array
        elif number in ends:
            name, shape, real = _read_value(wire, as_run(value))
            if real or number == 11:
                ends[number][name] = shape
            else:
                others.append(name)
        elif number == 15:
            raise FileError("the model has sparse constants", "nnsim reads full ones", _SAFE)
        if len(nodes) > NODES or len(constants) > TENSORS or max(len(others), *map(len, ends.values())) > TENSORS:
            raise FileError("the graph is too large", f"the limit is {NODES:,} nodes", "use a smaller one")
    inputs = {name: shape for name, shape in ends[11].items() if name not in constants}
    return Model(tuple(nodes), constants, inputs, ends[12], title, "", metadata, opset, tuple(others))


def _read_node(wire: Wire, data: memoryview) -> Node:
    inputs: list[str] = []
    outputs: list[str] = []
    attributes: dict[str, Attribute] = {}
    name = operator = domain = ""
    for number, _, value in wire.fields(data):
        if number == 1:
            inputs.append(as_text(value))
        elif number == 2:
            outputs.append(as_text(value))
        elif number == 3:
            name = as_text(value)
        elif number == 4:
            operator = as_text(value)
        elif number == 5:
            key, attribute = _read_attribute(wire, as_run(value))
            attributes[key] = attribute
        elif number == 7:
            domain = as_text(value)
    return Node(operator, tuple(inputs), tuple(outputs), attributes, name, "" if domain == "ai.onnx" else domain)


def _read_attribute(wire: Wire, data: memoryview) -> tuple[str, Attribute]:
    name = ""
    found: dict[int, Attribute] = {}
    several: dict[int, list[Any]] = {7: [], 8: []}
    for number, kind, value in wire.fields(data):
        if number == 1:
            name = as_text(value)
        elif number == 2:
            found[number] = next(iter(_floats(value, "<f4", 1)), 0.0)
        elif number == 3:
            found[number] = as_whole(value)
        elif number == 4:
            found[number] = as_text(value)
        elif number == 5:
            found[number] = _read_tensor(wire, as_run(value), WEIGHTS)[1]
        elif number in (6, 11):
            raise FileError("the model has a loop or a branch", "nnsim reads one plain graph", _SAFE)
        elif number == 7:
            several[7] += _floats(value, "<f4", TENSORS)
        elif number == 8:
            several[8] += _few(kind, value, TENSORS)
    attribute: Any = next(iter(found.values()), None)
    if attribute is None:
        attribute = tuple(several[7] or several[8])
    return name, attribute


def _few(kind: int, value: Value, most: int) -> list[int]:
    """Whole numbers of a field that is one of them or a packed run."""
    if kind == RUN and len(as_run(value)) > 10 * most:
        raise FileError("it is damaged", "a list of numbers is too long", WHOLE_COPY)
    return list(packed(kind, value))


def _floats(value: Value, dtype: str, most: int) -> list[float]:
    """Numbers of a packed run, or one of them; as the shortest decimal that is the same number of 32 bits."""
    view, size = as_run(value), np.dtype(dtype).itemsize
    if len(view) % size or len(view) > most * size:
        raise FileError("it is damaged", "a list of numbers has another length", WHOLE_COPY)
    return [float(str(number)) for number in np.frombuffer(view, dtype)]


def _read_tensor(wire: Wire, data: memoryview, budget: int) -> tuple[str, Array]:
    """A constant's name and numbers; no more of them than are left of the budget."""
    shape: list[int] = []
    kind, name = 0, ""
    raw: memoryview | None = None
    parts: list[memoryview] = []
    wholes: list[int] = []
    wide = ""
    for number, kind_on, value in wire.fields(data):
        if number == 1:
            shape += _few(kind_on, value, DIMENSIONS)
            if len(shape) > DIMENSIONS:
                raise FileError("a constant has too many dimensions", f"the limit is {DIMENSIONS}", _SAFE)
        elif number == 2:
            kind = as_whole(value)
        elif number == 8:
            name = as_text(value)
        elif number == 9:
            raw = as_run(value)
        elif number in _WIDE:
            parts.append(as_run(value))
            wide = _WIDE[number]
        elif number in (5, 7):
            wholes += _few(kind_on, value, WHOLES - len(wholes))
        elif number in (3, 13) or (number == 14 and value != 0):
            raise FileError(f"the constant {shown(name)} is not inside the file", "nnsim opens no other file", _SAFE)
    if kind not in _TYPES:
        raise FileError(f"the constant {shown(name)} has a type that is no number", f"its type is {kind}", _SAFE)
    claim = prod(shape)
    most = budget if np.dtype(_TYPES[kind]).kind == "f" or kind == 16 else WHOLES
    if any(size < 0 for size in shape) or claim > most:
        raise FileError(f"the constant {shown(name)} is too large", f"its shape is {shown(shape)}", "use a smaller one")
    array = _numbers(kind, raw, parts, wide, wholes, name)
    if array.size != claim:
        what = f"the constant {shown(name)} has {array.size:,} numbers"
        raise FileError(what, f"its shape {shown(shape)} needs {claim:,}", WHOLE_COPY)
    return name, array.reshape(shape)


def _numbers(
    kind: int, raw: memoryview | None, parts: list[memoryview], wide: str, wholes: list[int], name: str
) -> Array:
    dtype = np.dtype(_TYPES[kind])
    if raw is not None:
        if len(raw) % dtype.itemsize:
            raise FileError(f"the constant {shown(name)} is cut off", "", WHOLE_COPY)
        array: Array = np.frombuffer(raw, dtype)
    elif parts:
        joined = b"".join(parts)
        if len(joined) % np.dtype(wide).itemsize or dtype.kind != "f" or kind in (10, 16):
            raise FileError(f"the constant {shown(name)} is cut off", "", WHOLE_COPY)
        array = np.frombuffer(joined, wide)
    else:
        low = [number & 0xFFFF for number in wholes] if kind in (10, 16) else wholes
        try:
            array = np.array(low, np.uint16).view(dtype) if kind in (10, 16) else np.array(low, dtype)
        except OverflowError as error:
            raise FileError(f"the constant {shown(name)} has numbers beyond its type", "", WHOLE_COPY) from error
    if kind == 16:  # bfloat16: the upper half of a float32
        return (array.astype(np.uint32) << np.uint32(16)).view(np.float32)
    return array.astype(np.int64) if dtype.kind in "iub" else array.astype(dtype.newbyteorder("="))


def _read_value(wire: Wire, data: memoryview) -> tuple[str, tuple[int | str, ...], bool]:
    """The name of an input or an output, its shape (() where none is given), and whether it is an array of reals."""
    name, real = "", True
    sizes: list[int | str] = []
    for number, _, value in wire.fields(data):
        if number == 1:
            name = as_text(value)
        elif number == 2:
            for inner, _, kind in wire.fields(as_run(value)):
                real = real and inner in (1, 6)  # 6 is a word about the type
                for key, _, part in wire.fields(as_run(kind)) if inner == 1 else ():
                    if key == 1:
                        real = real and as_whole(part) in REALS
                    elif key == 2:
                        sizes = [_size(wire, as_run(dim)) for at, _, dim in wire.fields(as_run(part)) if at == 1]
    return name, tuple(sizes[: DIMENSIONS + 1]), real


def _size(wire: Wire, data: memoryview) -> int | str:
    for number, _, value in wire.fields(data):
        if number == 1:
            return as_whole(value)
        if number == 2:
            return as_text(value)
    return ""
