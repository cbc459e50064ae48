"""HDF5 files of arrays in groups, as Keras writes them, through h5py: read with distrust, written in one way.

An HDF5 file can name other files (external and soft links, external storage, virtual datasets), claim any size, and
ask for filters that are loaded from the disk. All of that is refused before a number is read, and so is a group or an
array that is reached in two ways. The library says where things are, and numbers and texts are taken from the bytes
here: arrays in chunks, when they are damaged, make the library crash, and are refused. Keras has none.
"""

import io
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from math import prod
from typing import Any

import numpy as np

from nnsim.files.faults import WHOLE_COPY, shown
from nnsim.files.formats._hdf5_texts import text_of_any_length
from nnsim.files.reading import MIB, too_large
from nnsim.files.weights import Array
from nnsim.kit.errors import FileError

BEGINNING = b"\x89HDF\r\n\x1a\n"
OBJECTS = 20_000
DEPTH = 16
DIMENSIONS = 2
ARRAY_BYTES, ALL_BYTES = 512 * MIB, 1024 * MIB
NAME = 200
_TYPES = {"<f2", "<f4", "<f8", ">f2", ">f4", ">f8"} | {f"{e}{k}{n}" for e in "<>|" for k in "iu" for n in (1, 2, 4, 8)}
# what h5py raises for whatever the library finds wrong
_WRONG = (OSError, RuntimeError, ValueError, KeyError, TypeError, OverflowError, AttributeError)
_ELSEWHERE = "in Keras, save the weights again"


@dataclass(frozen=True, eq=False)
class Contents:
    """The arrays of a file by their paths, such as `layers/dense/vars/0`, and the texts `name` of its groups."""

    arrays: Mapping[str, Array]
    names: Mapping[str, str]
    about: str = ""  # a text for people, at the root; it is not read


# ------------------------------------------------------------------------------------------------ out


def pack_hdf5(contents: Contents) -> bytes:
    """A file of these groups and arrays; equal ones give equal bytes, and versions of the library since 1.8 read it."""
    import h5py

    stream = io.BytesIO()
    with h5py.File(stream, "w", libver=("earliest", "v108")) as file:
        if contents.about:
            file.attrs["about"] = contents.about
        for path, name in contents.names.items():
            file.require_group(path).attrs["name"] = name
        for path, array in contents.arrays.items():
            file.create_dataset(path, data=np.ascontiguousarray(array, array.dtype.newbyteorder("<")))
    return stream.getvalue()


# ------------------------------------------------------------------------------------------------ in


def unpack_hdf5(data: bytes) -> Contents:
    """The arrays of numbers in a file, and the texts `name` of its groups; FileError for anything doubtful."""
    import h5py

    if not data.startswith(BEGINNING):
        raise FileError("it is no HDF5 file", f"it begins with {shown(data[:8])}", "choose another file")
    with _library():
        file = h5py.h5f.open_file_image(data)
        try:
            reading = _Reading(data)
            reading.group(h5py.h5o.open(file, b"/"), "", 0)
        finally:
            file.close()
    return Contents(reading.arrays, reading.names)


@contextmanager
def _library() -> Iterator[None]:
    """Errors of the library are errors of the file."""
    try:
        yield
    except _WRONG as error:
        said = " ".join(str(error).split())
        raise FileError("it is not a sound HDF5 file", shown(said), WHOLE_COPY) from error


class _Reading:
    """Goes through the groups of a file; every object must be reached once, by an ordinary link."""

    def __init__(self, data: bytes) -> None:
        self.arrays: dict[str, Array] = {}
        self.names: dict[str, str] = {}
        self._data = data
        self._bytes = 0
        self._seen: set[Any] = set()

    def group(self, group: Any, path: str, depth: int) -> None:
        """Read what is in a group."""
        import h5py

        self._enter(group, path, depth)
        name = self._name(group)
        if name:
            self.names[path] = name
        for raw in list(group):
            name = raw.decode()
            inner = f"{path}/{name}" if path else name
            if len(inner) > NAME or not inner.isprintable():
                raise FileError(f"a group or an array is called {shown(inner)}", "", _ELSEWHERE)
            if group.links.get_info(raw).type != h5py.h5l.TYPE_HARD:
                raise FileError(f"{shown(inner)} is a link to another place", "it may be any file", _ELSEWHERE)
            found = h5py.h5o.open(group, raw)
            if isinstance(found, h5py.h5g.GroupID):
                self.group(found, inner, depth + 1)
            elif isinstance(found, h5py.h5d.DatasetID):
                self._enter(found, inner, depth)
                self.arrays[inner] = self._array(found, f"the array {shown(inner)}")
            else:
                raise FileError(f"{shown(inner)} is neither a group nor an array", "", _ELSEWHERE)

    def _enter(self, found: Any, path: str, depth: int) -> None:
        import h5py

        info = h5py.h5o.get_info(found)
        key = (info.fileno, info.addr)
        if key in self._seen:
            raise FileError(f"{shown(path)} is there under another name, too", "it may lead in a circle", _ELSEWHERE)
        self._seen.add(key)
        if len(self._seen) > OBJECTS or depth > DEPTH:
            why = f"the limits are {OBJECTS:,} groups and arrays, {DEPTH} deep"
            raise FileError("it has too many groups", why, "use a smaller file")

    def _name(self, group: Any) -> str:
        """The group's text `name`, if it is one of reasonable length; else ""."""
        import h5py

        if not h5py.h5a.exists(group, b"name"):
            return ""
        attribute = h5py.h5a.open(group, b"name")
        kind = attribute.get_type()
        if kind.get_class() != h5py.h5t.STRING or attribute.shape or attribute.get_storage_size() > 4 * NAME:
            return ""
        if kind.is_variable_str():
            value: object = text_of_any_length(self._data, int(h5py.h5o.get_info(group).addr), b"name", 4 * NAME)
        else:
            value = h5py.AttributeManager(h5py.Group(group))["name"]
        text = value.decode() if isinstance(value, bytes) else str(value)
        return text if text.isprintable() and 0 < len(text) <= NAME else ""

    def _array(self, found: Any, what: str) -> Array:
        """The numbers of a dataset, after all that it says of itself is checked."""
        import h5py

        made = found.get_create_plist()
        layout = made.get_layout()
        if made.get_external_count() or layout == h5py.h5d.VIRTUAL:
            raise FileError(f"{what} lies in another file", "nnsim opens the file that it was given", _ELSEWHERE)
        if layout != h5py.h5d.CONTIGUOUS or made.get_nfilters():
            raise FileError(f"{what} is compressed, or in several pieces", "Keras does not write it so", _ELSEWHERE)
        kind = found.get_type()
        if kind.get_class() not in {h5py.h5t.INTEGER, h5py.h5t.FLOAT} or kind.dtype.str not in _TYPES:
            raise FileError(f"{what} has no numbers that nnsim reads", "weights are float32 or float64", _ELSEWHERE)
        shape = tuple(int(size) for size in found.shape)
        if len(shape) > DIMENSIONS:
            raise FileError(f"{what} has {len(shape)} dimensions", "weights of dense layers have 2", "use another file")
        size, stored, begin = prod(shape) * kind.dtype.itemsize, int(found.get_storage_size()), found.get_offset()
        self._bytes += size
        if size > ARRAY_BYTES or self._bytes > ALL_BYTES:
            raise too_large(f"{what} is too large", max(size, self._bytes), ARRAY_BYTES)
        if not size:
            return np.zeros(shape)
        if stored != size or begin is None or not 0 <= begin <= len(self._data) - size:
            raise FileError(
                f"{what} has {stored:,} bytes", f"its shape {shape} needs {size:,}, in the file", WHOLE_COPY
            )
        flat = np.frombuffer(self._data, kind.dtype, prod(shape), begin)
        return flat.reshape(shape).astype(kind.dtype.newbyteorder("="))
