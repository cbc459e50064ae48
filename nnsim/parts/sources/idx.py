"""IDX, the files of MNIST and its kin: numbers behind a header that says type and shape; also compressed (.gz)."""

import gzip
import struct
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import IO, Any, cast

import numpy as np

from nnsim.kit.errors import DataError, FileError
from nnsim.kit.params import Param
from nnsim.parts.source import Field, Looking, Opening, Origin, Source
from nnsim.parts.sources._streams import Stream, StreamReader, damaged

TYPES = {8: "u1", 9: "i1", 11: ">i2", 12: ">i4", 13: ">f4", 14: ">f8"}
_GZIP = b"\x1f\x8b"


def _start(head: bytes) -> bool:
    return len(head) >= 4 and head[:2] == b"\0\0" and head[2] in TYPES and 1 <= head[3] <= 4


def _recognises(origin: Origin, head: bytes) -> int:
    if origin.path is None:
        return 0
    if _start(head):
        return 3
    if head.startswith(_GZIP):
        with damaged(origin.name), _bytes(origin) as stream:
            return 3 if _start(stream.read(4)) else 0
    return 0


@contextmanager
def _bytes(origin: Origin) -> Iterator[IO[bytes]]:
    with origin.open() as raw:
        packed = raw.read(2) == _GZIP
        raw.seek(0)
        if not packed:
            yield raw
            return
        try:
            with gzip.GzipFile(fileobj=raw) as stream:
                yield cast("IO[bytes]", stream)
        except (gzip.BadGzipFile, EOFError) as error:
            raise FileError(f"{origin.name} is damaged", str(error).lower(), "get a whole copy") from error


@contextmanager
def _array(origin: Origin, scale: bool) -> Iterator[Stream]:
    with _bytes(origin) as stream:
        head = stream.read(4)
        if not _start(head):
            raise FileError(f"{origin.name} is no IDX file", "its first bytes are others", "choose another file")
        lengths = stream.read(4 * head[3])
        if len(lengths) < 4 * head[3]:
            raise FileError(f"{origin.name} is damaged", "it ends in its header", "get a whole copy")
        shape = struct.unpack(f">{head[3]}I", lengths)
        dtype = np.dtype(TYPES[head[2]])
        array = Stream(stream, dtype, shape, 255.0 if scale and dtype == np.uint8 and len(shape) > 1 else 1.0)
        array.check(origin.name)
        yield array


def _companion(path: Path) -> str:
    """The name of the file of labels that belongs to one of images, if it is there; "" otherwise."""
    for old, new in (("images-idx3", "labels-idx1"), ("images.idx3", "labels.idx1"), ("images", "labels")):
        if old in path.name and (path.parent / path.name.replace(old, new)).is_file():
            return path.name.replace(old, new)
    return ""


def _look(origin: Origin, given: Mapping[str, Any]) -> Looking:
    yield 0.0
    found = {"labels": _companion(origin.place), "scale": True}
    return PART.settings({**found, **given})


def _open(origin: Origin, options: Mapping[str, Any]) -> Opening:
    yield 0.0
    return _reading(origin, options)


@contextmanager
def _reading(origin: Origin, options: Mapping[str, Any]) -> Iterator[StreamReader]:
    labels = options["labels"]
    if labels and Path(labels).name != labels:
        raise DataError(f"the labels cannot be in {labels!r}", "they must lie beside the images", "name a file there")
    with damaged(origin.name), ExitStack() as files:
        array = files.enter_context(_array(origin, options["scale"]))
        alone = len(array.shape) == 1
        fields = [Field("label" if alone else "pixels", array.shape[1:], codes=alone)]
        streams = [(array, False)]
        if labels:
            other = Origin(origin.place.parent / labels)
            answer = files.enter_context(_array(other, False))
            if answer.shape != array.shape[:1]:
                why = f"there are {array.shape[0]:,} samples, and the shape of the labels is {answer.shape}"
                raise DataError(f"{labels} does not belong to {origin.name}", why, "name another file of labels")
            fields.append(Field("label", codes=True))
            streams.append((replace(answer, scale=1.0), False))
        yield StreamReader(origin.name, tuple(fields), streams, unit="image" if len(array.shape) == 3 else "row")


PART = Source(
    title="IDX",
    help="Images and labels as MNIST and its kin come, also compressed (.gz).",
    notes="The file of labels that belongs to one of images is found beside it by its name.",
    source="Y. LeCun, C. Cortes and C. J. C. Burges, The MNIST database of handwritten digits",
    endings=(".idx", ".gz"),
    params=(
        Param("labels", "text", "", "The file of labels beside this one; empty: none."),
        Param("scale", "boolean", True, "Bytes from 0 to 255 become numbers from 0 to 1."),
    ),
    recognises=_recognises,
    look=_look,
    open=_open,
)
