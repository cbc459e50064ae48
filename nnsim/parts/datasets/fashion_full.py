"""Fashion-MNIST as a whole, read where it is installed."""

import gzip
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnsim.kit.errors import FileError
from nnsim.kit.params import Param
from nnsim.parts.contracts import Dataset, Table
from nnsim.parts.datasets._fashion import SOURCE, table_of
from nnsim.parts.source import Origin

FOLDER = Path("/usr/share/datasets/fashion-mnist")
TRAIN, TEST, SIDE = 60_000, 10_000, 28


def _make(settings: Mapping[str, Any]) -> Table:
    if not FOLDER.is_dir():
        raise FileError(
            "Fashion-MNIST is not installed",
            f"there is no folder {FOLDER}",
            "install the Debian package with “apt install dataset-fashion-mnist”, import its files from elsewhere, or "
            "choose “Fashion-MNIST, small”",
        )
    count = settings["samples"]
    images, labels = [], []
    for part, first, most in (("train", 0, TRAIN), ("t10k", TRAIN, TEST)):
        wanted = min(count - first, most)
        if wanted > 0:
            pixels = _numbers(FOLDER / f"{part}-images-idx3-ubyte.gz", b"\0\0\x08\x03", (most, SIDE, SIDE), wanted)
            images.append(pixels.reshape(wanted, SIDE, SIDE))
            labels.append(_numbers(FOLDER / f"{part}-labels-idx1-ubyte.gz", b"\0\0\x08\x01", (most,), wanted))
    label = np.concatenate(labels)
    if label.max() > 9:
        raise FileError("Fashion-MNIST cannot be read", "a label is above 9", "install the package again")
    return table_of(np.concatenate(images), label, 255.0)


def _numbers(path: Path, magic: bytes, shape: tuple[int, ...], count: int) -> NDArray[np.uint8]:
    """The first bytes of an IDX file of this shape, as many as the given count of samples has."""
    head = magic + np.array(shape, ">u4").tobytes()
    wanted = count * int(np.prod(shape[1:]))
    try:
        with Origin(path).open() as raw, gzip.GzipFile(fileobj=raw) as stream:
            found, data = stream.read(len(head)), stream.read(wanted)
    except (EOFError, gzip.BadGzipFile, zlib.error) as error:
        raise FileError(f"{path.name} is damaged", str(error).lower(), "install the package again") from error
    if found != head or len(data) < wanted:
        raise FileError(f"{path.name} is damaged", "it is no such file of Fashion-MNIST", "install the package again")
    return np.frombuffer(data, np.uint8)


PART = Dataset(
    title="Fashion-MNIST, full",
    help="Up to 70,000 pictures of clothes, shoes and bags of 28 × 28 pixels; they are read from where Debian's "
    "package puts them.",
    notes="Install it with “apt install dataset-fashion-mnist”. The 60,000 images of its training part come first. All "
    "of them take some 2 GB of memory.",
    source=SOURCE,
    licence="MIT",
    params=(Param("samples", "integer", 10_000, "How many samples, from the first.", low=10, high=TRAIN + TEST),),
    task="classes",
    make=_make,
)
