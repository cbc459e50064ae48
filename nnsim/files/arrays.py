"""Named arrays as NumPy saves them, .npz: the container and each header are checked before NumPy reads an array."""

import io
import re
from collections.abc import Mapping
from math import prod
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnsim.files.archive import Limits, Member, pack, unpack
from nnsim.files.faults import WHOLE_COPY, shown
from nnsim.kit.errors import FileError

Array = NDArray[Any]

LIMITS = Limits(
    ratio=1100,  # deflate itself swells 1032 times
    name_length=260,
    name=re.compile(r"[^\x00-\x1f\x7f]+"),
    by_case=True,
)

_MAGIC = b"\x93NUMPY"
_HEADER = 10_000
_DIMENSIONS = 8
_FIELD = re.compile(r"""\s*['"](\w+)['"]\s*:\s*(?:['"]([^'"]*)['"]|(True|False)|\(([0-9,\s]*)\))\s*,?""")
_DTYPE = re.compile(r"[<>|=]?(f[248]|[iu][1248]|b1)")


def pack_arrays(arrays: Mapping[str, Array]) -> bytes:
    """An .npz file that holds these arrays: equal arrays give equal bytes."""
    members = []
    for name, array in sorted(arrays.items()):
        buffer = io.BytesIO()
        np.lib.format.write_array(buffer, np.ascontiguousarray(array), version=(1, 0), allow_pickle=False)
        members.append(Member(f"{name}.npy", buffer.getvalue()))
    return pack(members)


def unpack_arrays(data: bytes) -> dict[str, Array]:
    """The arrays in an .npz file by their names; FileError for whatever is wrong with it."""
    arrays: dict[str, Array] = {}
    for member in unpack(data, LIMITS):
        name = member.name.removesuffix(".npy")
        if name == member.name:
            raise FileError(f"the member {shown(name)} is no array", "its name does not end in .npy", "leave it out")
        arrays[name] = _array(member.data, f"the array {shown(name)}")
    return arrays


def _array(data: bytes, what: str) -> Array:
    """The array in an .npy file, if its header is sound and its size is what the header says."""
    if not data.startswith(_MAGIC) or len(data) < 12:
        raise FileError(f"{what} is not in NumPy's format", f"it begins with {shown(data[:6])}", WHOLE_COPY)
    version = tuple(data[6:8])
    if version not in {(1, 0), (2, 0), (3, 0)}:
        raise FileError(f"{what} has version {version} of NumPy's format", "nnsim reads 1 to 3", WHOLE_COPY)
    wide = 2 if version == (1, 0) else 4
    length = int.from_bytes(data[8 : 8 + wide], "little")
    start = 8 + wide + length
    if length > _HEADER or start > len(data):
        raise FileError(f"the header of {what} is damaged", f"it claims {length:,} bytes", WHOLE_COPY)
    itemsize, shape = _header(data[8 + wide : start].decode("latin-1"), what)
    claim = prod(shape) * itemsize
    if claim != len(data) - start:
        raise FileError(f"{what} has {len(data) - start:,} bytes", f"its shape needs {shown(claim)}", WHOLE_COPY)
    try:
        array: Array = np.lib.format.read_array(io.BytesIO(data), allow_pickle=False, max_header_size=_HEADER)
    except (ValueError, TypeError, SyntaxError, KeyError, OverflowError, EOFError) as error:
        raise FileError(f"{what} cannot be read", str(error)[:200], WHOLE_COPY) from error
    return array


def _header(text: str, what: str) -> tuple[int, tuple[int, ...]]:
    """The size of an item and the shape from a header, which is a Python dictionary of three known keys."""
    body = text.strip()
    fields: dict[str, tuple[str, ...]] = {}
    position = 1
    while body.startswith("{") and (match := _FIELD.match(body, position)):
        position = match.end()
        fields[match[1]] = match.groups(default="")[1:]
    if body[position:].strip() != "}" or set(fields) != {"descr", "fortran_order", "shape"}:
        raise FileError(f"the header of {what} is not one of NumPy", shown(body), WHOLE_COPY)
    dtype, (_, flag, _), (*_, sizes) = fields["descr"][0], fields["fortran_order"], fields["shape"]
    if not _DTYPE.fullmatch(dtype):
        raise FileError(f"{what} has the type {shown(dtype)}", "weights are plain numbers", "convert it to float64")
    shape = [size.strip() for size in sizes.split(",") if size.strip()]
    if not flag or len(shape) > _DIMENSIONS or not all(re.fullmatch("[0-9]{1,9}", size) for size in shape):
        raise FileError(f"{what} has the shape {shown(sizes)}", f"it needs up to {_DIMENSIONS} sizes", WHOLE_COPY)
    return np.dtype(dtype).itemsize, tuple(int(size) for size in shape)
