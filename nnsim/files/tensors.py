"""Named arrays in the safetensors format: the header is checked by us before the library reads it.

Written here and not by the library, because it writes the metadata in another order each time, and equal arrays
shall give equal bytes.
"""

import json
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from math import prod
from typing import Any

import numpy as np
import safetensors
from numpy.typing import NDArray

from nnsim.files import strict_json
from nnsim.files.faults import WHOLE_COPY, shown
from nnsim.kit.errors import FileError

TENSORS = 20_000
DIMENSIONS = 8
NAME = 200
METADATA = 1 << 20
CELLS = 1 << 40

_DTYPES = {
    "F64": "<f8", "F32": "<f4", "F16": "<f2", "BF16": "<u2", "I64": "<i8", "I32": "<i4", "I16": "<i2", "I8": "|i1",
    "U64": "<u8", "U32": "<u4", "U16": "<u2", "U8": "|u1", "BOOL": "|b1",
}  # fmt: skip
_NAMES = {dtype: name for name, dtype in _DTYPES.items() if name != "BF16"}
_NAMING = f"1 to {NAME} printable characters"
_LENGTH = struct.Struct("<Q")


@dataclass(frozen=True)
class Tensor:
    """One array as the file has it: its type by the format's name, its shape and its bytes."""

    dtype: str
    shape: tuple[int, ...]
    data: bytes | bytearray

    def array(self) -> NDArray[Any]:
        """The array, of its own; bfloat16, which NumPy does not have, becomes float32."""
        raw = np.frombuffer(bytearray(self.data), _DTYPES[self.dtype]).reshape(self.shape)
        if self.dtype == "BF16":
            return (raw.astype(np.uint32) << np.uint32(16)).view(np.float32)
        return raw.astype(raw.dtype.newbyteorder("="), copy=False)

    @classmethod
    def of(cls, array: NDArray[Any]) -> "Tensor":
        """An array of numbers or truth values as it goes into a file."""
        dtype = array.dtype.newbyteorder("<").str
        if dtype not in _NAMES:
            raise FileError(f"arrays of the type {array.dtype} cannot be written", "", "convert it to float64")
        return cls(_NAMES[dtype], array.shape, np.ascontiguousarray(array, dtype).tobytes())


def pack_tensors(arrays: Mapping[str, NDArray[Any] | Tensor], metadata: Mapping[str, str] | None = None) -> bytes:
    """A safetensors file that holds these arrays: wide types first, then by name, as the library orders them."""
    tensors = [(name, a if isinstance(a, Tensor) else Tensor.of(np.asarray(a))) for name, a in arrays.items()]
    if len(tensors) > TENSORS:
        raise FileError(f"there are {len(tensors):,} arrays", f"the limit is {TENSORS:,}", "leave some out")
    for name, tensor in tensors:
        if not _good_name(name) or len(tensor.shape) > DIMENSIONS:
            raise FileError(f"the array {shown(name)} cannot be written", f"names are {_NAMING}", "rename it")
    tensors.sort(key=lambda item: (-_width(item[1].dtype), item[0]))
    header: dict[str, Any] = {"__metadata__": dict(sorted(metadata.items()))} if metadata else {}
    position = 0
    for name, tensor in tensors:
        end = position + len(tensor.data)
        header[name] = {"dtype": tensor.dtype, "shape": list(tensor.shape), "data_offsets": [position, end]}
        position = end
    text = json.dumps(header, ensure_ascii=False, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)
    return b"".join([_LENGTH.pack(len(text)), text, *(tensor.data for _, tensor in tensors)])


def unpack_tensors(data: bytes, where: str) -> tuple[dict[str, Tensor], dict[str, str]]:
    """The arrays and the metadata of a safetensors file, sorted by name; FileError for anything doubtful."""
    header, body = _header(data, where)
    metadata = _metadata(header.pop("__metadata__", {}), where)
    if len(header) > TENSORS:
        raise FileError(f"{where} has {len(header):,} arrays", f"the limit is {TENSORS:,}", WHOLE_COPY)
    spans = sorted(_span(name, header[name], where) for name in header)
    position = 0
    for begin, end, name in spans:
        if begin != position:
            how = "overlaps another one" if begin < position else "leaves a hole before it"
            raise FileError(f"in {where} the array {shown(name)} {how}", f"it begins at {begin:,}", WHOLE_COPY)
        position = end
    if position != body:
        raise FileError(f"{where} has {body:,} bytes of numbers", f"its header says {position:,}", WHOLE_COPY)
    try:
        found = safetensors.deserialize(data)  # type: ignore[no-untyped-call]
        read = {name: (entry["dtype"], entry["shape"], entry["data"]) for name, entry in found}
    except safetensors.SafetensorError as error:
        raise FileError(f"{where} is not a sound safetensors file", str(error), WHOLE_COPY) from error
    tensors = {name: Tensor(dtype, tuple(shape), raw) for name, (dtype, shape, raw) in sorted(read.items())}
    for name, tensor in tensors.items():
        if tensor.dtype == "BOOL" and max(tensor.data, default=0) > 1:
            raise FileError(f"in {where} the array {shown(name)} is damaged", "a truth value is 0 or 1", WHOLE_COPY)
    return tensors, metadata


def outline(data: bytes, where: str) -> tuple[dict[str, tuple[int, ...]], dict[str, str]]:
    """The shapes of the arrays by name, and the metadata, from the header alone; FileError for anything doubtful."""
    header, _ = _header(data, where)
    metadata = _metadata(header.pop("__metadata__", {}), where)
    if len(header) > TENSORS:
        raise FileError(f"{where} has {len(header):,} arrays", f"the limit is {TENSORS:,}", WHOLE_COPY)
    for name, entry in header.items():
        _span(name, entry, where)
    return {name: tuple(entry["shape"]) for name, entry in header.items()}, metadata


def _width(dtype: str) -> int:
    return np.dtype(_DTYPES[dtype]).itemsize


def summary(data: bytes) -> tuple[str, ...]:
    """Lines that describe such a file: its arrays, and its texts."""
    tensors, meta = unpack_tensors(data, "the file")
    lines = [f"{name}  {tensor.dtype}  {tensor.shape}" for name, tensor in tensors.items()]
    return (*lines, *(f"{key}: {text[:80]}" for key, text in meta.items()))


def _header(data: bytes, where: str) -> tuple[dict[str, Any], int]:
    """The header's JSON object, and how many bytes of numbers follow it."""
    if len(data) < _LENGTH.size:
        raise FileError(f"{where} is cut off", f"it has {len(data)} bytes", WHOLE_COPY)
    length = _LENGTH.unpack_from(data)[0]
    if length > len(data) - _LENGTH.size:
        raise FileError(f"the header of {where} is cut off", f"it should have {length:,} bytes", WHOLE_COPY)
    text = data[_LENGTH.size : _LENGTH.size + length]
    if not text.startswith(b"{"):
        raise FileError(f"{where} is no safetensors file", "its header does not begin with {", "choose another file")
    header = strict_json.loads(text, f"the header of {where}")
    return header, len(data) - _LENGTH.size - length


def _metadata(value: object, where: str) -> dict[str, str]:
    if not isinstance(value, dict) or not all(isinstance(text, str) for text in value.values()):
        raise FileError(f"the metadata of {where} are not texts", shown(value), WHOLE_COPY)
    if sum(len(key) + len(text) for key, text in value.items()) > METADATA:
        raise FileError(f"the metadata of {where} are too long", f"the limit is {METADATA:,} characters", WHOLE_COPY)
    return value


def _span(name: str, entry: object, where: str) -> tuple[int, int, str]:
    """Where an array's bytes begin and end, if its type, shape and size agree."""
    what = f"in {where} the array {shown(name)}"
    if not _good_name(name):
        raise FileError(f"{what} has a bad name", f"names are {_NAMING}", WHOLE_COPY)
    if not isinstance(entry, dict) or set(entry) != {"dtype", "shape", "data_offsets"}:
        raise FileError(f"{what} is not described", "it needs dtype, shape and data_offsets alone", WHOLE_COPY)
    dtype, shape, offsets = entry["dtype"], entry["shape"], entry["data_offsets"]
    if not isinstance(dtype, str) or dtype not in _DTYPES:
        raise FileError(f"{what} has the type {shown(dtype)}", f"nnsim reads {', '.join(_DTYPES)}", "convert it to F32")
    sound = isinstance(shape, list) and len(shape) <= DIMENSIONS and all(map(_natural, shape))
    if not sound or prod(size or 1 for size in shape) > CELLS:
        raise FileError(f"{what} has the shape {shown(shape)}", f"it needs up to {DIMENSIONS} sizes", WHOLE_COPY)
    sound = isinstance(offsets, list) and len(offsets) == 2 and all(map(_natural, offsets))
    if not sound or offsets[0] > offsets[1]:
        raise FileError(f"{what} lies at {shown(offsets)}", "it needs a beginning and an end", WHOLE_COPY)
    size, claim = offsets[1] - offsets[0], prod(shape) * _width(dtype)
    if size != claim:
        raise FileError(f"{what} has {size:,} bytes", f"its shape needs {shown(claim)}", WHOLE_COPY)
    return offsets[0], offsets[1], name


def _good_name(name: str) -> bool:
    return 0 < len(name) <= NAME and name.isprintable() and name != "__metadata__"


def _natural(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 1 << 48
