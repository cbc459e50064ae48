"""NumPy's arrays, .npy and .npz, read row by row; never anything that would be run (no pickled objects)."""

import warnings
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from math import prod
from typing import IO, Any

import numpy as np
from numpy.lib import format as npy

from nnsim.kit.errors import DataError, FileError
from nnsim.kit.params import Param
from nnsim.parts.layouts import words_of, words_text
from nnsim.parts.source import COLUMNS, Field, Looking, Opening, Origin, Source, plain_names
from nnsim.parts.sources._streams import BYTES, Stream, StreamReader, damaged, opened_zip

MEMBERS = 1_000
HEADER = 10_000
APART = 200  # an array of so many columns is as many columns; a wider one is a block
WORD = 800  # bytes of a text
TARGETS = frozenset({"y", "label", "labels", "target", "targets", "class", "classes"})


def _recognises(origin: Origin, head: bytes) -> int:
    if head.startswith(npy.MAGIC_PREFIX):
        return 3
    named = origin.path is not None and origin.path.suffix.lower() == ".npz"
    return 2 * (head.startswith(b"PK\x03\x04") and (named or b".npy" in head[:200]))


def _header(stream: IO[bytes], name: str) -> tuple[Stream, bool]:
    """The array behind its header, and whether it is stored column by column; headers of Python 2 are read as well."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)
        return _parsed(stream, name)


def _parsed(stream: IO[bytes], name: str) -> tuple[Stream, bool]:
    version = npy.read_magic(stream)
    if version == (1, 0):
        shape, fortran, dtype = npy.read_array_header_1_0(stream, max_header_size=HEADER)
    elif version == (2, 0):
        shape, fortran, dtype = npy.read_array_header_2_0(stream, max_header_size=HEADER)
    else:
        raise FileError(f"{name} cannot be read", f"its version {version} is not known", "save it again with NumPy")
    if dtype.kind not in "biufUS" or dtype.itemsize > (WORD if dtype.kind in "US" else 16) or not dtype.itemsize:
        why = "it holds Python objects, which are never read" if dtype.hasobject else f"its type is {dtype}"
        raise DataError(f"{name} cannot be read", why, "save it as numbers or short texts")
    return Stream(stream, dtype, shape), fortran


@contextmanager
def _array(file: IO[bytes], name: str, size: int) -> Iterator[Stream]:
    stream, fortran = _header(file, name)
    stream.check(name)
    whole = prod(stream.shape) * stream.dtype.itemsize
    if size < whole:
        raise FileError(
            f"{name} is damaged", f"its header promises {whole:,} bytes, it has {size:,}", "get a whole copy"
        )
    if stream.dtype.kind in "US" and len(stream.shape) > 1:
        raise DataError(f"{name} cannot be read", "it holds texts in several columns", "save each column apart")
    if fortran and len(stream.shape) > 1:
        stream = _turned(stream, name)
    yield stream


class _Turned:
    """The rows of an array that is stored column by column; it is read whole for that."""

    def __init__(self, data: bytes) -> None:
        self._data, self._at = data, 0

    def read(self, count: int) -> bytes:
        piece = self._data[self._at : self._at + count]
        self._at += count
        return piece


def _turned(stream: Stream, name: str) -> Stream:
    whole = prod(stream.shape) * stream.dtype.itemsize
    if whole > BYTES // 8:
        why = f"it is stored column by column, for which the limit is {BYTES // 8:,} bytes"
        raise DataError(f"{name} is too large", why, "save it with numpy.ascontiguousarray")
    data = stream.file.read(whole)
    if len(data) < whole:
        raise FileError(f"{name} is damaged", "it ends before its last number", "get a whole copy")
    array = np.frombuffer(data, stream.dtype).reshape(stream.shape, order="F")
    return Stream(_Turned(np.ascontiguousarray(array).tobytes()), stream.dtype, stream.shape)  # type: ignore[arg-type]


def _members(archive: zipfile.ZipFile) -> dict[str, zipfile.ZipInfo]:
    return {info.filename.removesuffix(".npy"): info for info in archive.infolist() if info.filename.endswith(".npy")}


@contextmanager
def _archive(origin: Origin) -> Iterator[zipfile.ZipFile]:
    with origin.open() as raw, opened_zip(raw, origin.name, MEMBERS) as archive:
        yield archive


def array_names(origin: Origin) -> tuple[str, ...]:
    """The names of the arrays in an archive; FileError where it is none."""
    with damaged(origin.name), _archive(origin) as archive:
        return tuple(_members(archive))


def _shapes(origin: Origin) -> dict[str, tuple[int, ...]]:
    """The arrays of an archive and their shapes, or what is said of one that cannot be read, left out."""
    found = {}
    with damaged(origin.name), _archive(origin) as archive:
        for name, info in _members(archive).items():
            with archive.open(info) as stream:
                found[name] = _header(stream, f"the array {name!r} of {origin.name}")[0].shape
    return found


def _look(origin: Origin, given: Mapping[str, Any]) -> Looking:
    """Of an archive, the arrays that have as many rows as the largest of them."""
    yield 0.0
    chosen = ""
    if "arrays" not in given and origin.head().startswith(b"PK"):
        shapes = _shapes(origin)
        sizes = [(prod(shape), name) for name, shape in shapes.items() if shape]
        count = shapes[max(sizes)[1]][:1] if sizes else None
        chosen = words_text(tuple(name for name, shape in shapes.items() if shape and shape[:1] == count))
    return PART.settings({"arrays": chosen, **given})


def _open(origin: Origin, options: Mapping[str, Any]) -> Opening:
    yield 0.0
    return _reading(origin, options)


@contextmanager
def _reading(origin: Origin, options: Mapping[str, Any]) -> Iterator[StreamReader]:
    with damaged(origin.name), ExitStack() as files:
        if not origin.head().startswith(b"PK"):
            file = files.enter_context(origin.open())
            size = file.seek(0, 2)
            file.seek(0)
            stream = files.enter_context(_array(file, origin.name, size))
            yield _side_by_side(origin, {"": _scaled(stream, options["scale"])}, ())
            return
        archive = files.enter_context(_archive(origin))
        members = _members(archive)
        names = [name for name in words_of(options["arrays"]) if name]
        absent = [name for name in names if name not in members]
        if absent or not names:
            why = f"it has {', '.join(map(repr, list(members)[:20])) or 'none'}"
            what = f"{origin.name} has no array {absent[0]!r}" if absent else f"no array of {origin.name} is chosen"
            raise DataError(what, why, "choose others")
        arrays = {}
        for name in names:
            member = files.enter_context(archive.open(members[name]))
            about = f"the array {name!r} of {origin.name}"
            stream = files.enter_context(_array(member, about, members[name].file_size))
            arrays[name] = _scaled(stream, options["scale"])
        left = [name for name in members if name not in names]
        notes = (f"arrays that are not read: {', '.join(left[:20])}",) if left else ()
        yield _side_by_side(origin, arrays, notes)


def _scaled(stream: Stream, wanted: bool) -> Stream:
    """Images of bytes from 0 to 1, where that is wanted; anything else as it is."""
    images = stream.dtype == np.uint8 and len(stream.shape) > 2
    return replace(stream, scale=255.0) if wanted and images else stream


def _side_by_side(origin: Origin, arrays: Mapping[str, Stream], notes: tuple[str, ...]) -> StreamReader:
    counts = {stream.shape[0] for stream in arrays.values()}
    if len(counts) > 1:
        why = f"they have {', '.join(f'{count:,}' for count in sorted(counts))} rows"
        raise DataError(f"the arrays of {origin.name} do not belong together", why, "choose those of as many rows")
    fields, streams = list[Field](), list[tuple[Stream, bool]]()
    for name, stream in arrays.items():
        apart = len(stream.shape) == 2 and stream.shape[1] <= APART
        streams.append((stream, apart))
        if apart:
            fields += [Field(f"{name or 'x'}{i + 1}") for i in range(stream.shape[1])]
        else:
            codes = stream.dtype.kind in "iub" and name.split("_")[0].casefold() in TARGETS and len(stream.shape) == 1
            fields.append(Field(name or "x", stream.shape[1:], codes))
    if len(fields) > COLUMNS:
        what = f"{origin.name} has {len(fields):,} columns"
        raise DataError(what, f"the limit is {COLUMNS:,}", "choose fewer arrays")
    names = plain_names([field.name for field in fields])
    fields = [replace(field, name=name) for field, name in zip(fields, names, strict=True)]
    return StreamReader(origin.name, tuple(fields), streams, notes)


PART = Source(
    title="NumPy arrays",
    help="Arrays that NumPy has saved: .npy, or several of as many rows in .npz.",
    notes="A column a feature; an array of images, or of very many columns, is one block. Pickles are never read.",
    endings=(".npy", ".npz"),
    params=(
        Param("arrays", "text", "", "The arrays of an .npz that are read, separated by commas."),
        Param("scale", "boolean", True, "In images, bytes from 0 to 255 become numbers from 0 to 1."),
    ),
    recognises=_recognises,
    look=_look,
    open=_open,
)
