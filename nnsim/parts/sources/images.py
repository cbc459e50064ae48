"""A folder of images with one sub-folder for each class: PNG, JPEG and BMP, told by their content."""

import os
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from nnsim.kit.errors import DataError, FileError, UserError
from nnsim.kit.params import Param
from nnsim.parts.source import Batch, Fault, Field, Looking, Opening, Origin, Source, rows_of_batch

if TYPE_CHECKING:
    from PIL.Image import Image

FORMATS = ("PNG", "JPEG", "BMP")
FILES = 500_000
FOLDERS = 1_000
FILE_BYTES = 2**26
PIXELS = 2**25
LARGEST = 64  # a first proposal is at most so wide and high
LOOKED_AT = 40


def _recognises(origin: Origin, head: bytes) -> int:
    return 3 if origin.is_folder else 0


def _entries(folder: Path) -> list[os.DirEntry[str]]:
    """What is in a folder, by name, without what is hidden; links are not followed out of it."""
    try:
        with os.scandir(folder) as found:
            entries = [entry for entry in found if not entry.name.startswith(".")]
    except (OSError, ValueError) as error:
        why = (error.strerror if isinstance(error, OSError) else "") or str(error)
        raise FileError(f"{folder.name} cannot be read", why.lower(), "check the folder") from error
    return sorted(entries, key=lambda entry: entry.name)


def _listed(folder: Path) -> tuple[list[tuple[str, Path]], tuple[str, ...]]:
    """The class and the place of each file, and what is left aside."""
    entries = _entries(folder)
    classes = [entry for entry in entries if entry.is_dir(follow_symlinks=False)]
    loose = len(entries) - len(classes)
    if len(classes) < 2:
        raise DataError(
            f"{folder.name} cannot be read as images by class",
            f"it has {len(classes)} sub-folder" + ("" if len(classes) == 1 else "s"),
            "put the images of each class into a sub-folder of its own",
        )
    if len(classes) > FOLDERS:
        raise DataError(f"{folder.name} has {len(classes):,} sub-folders", f"the limit is {FOLDERS:,}", "use fewer")
    found: list[tuple[str, Path]] = []
    for entry in classes:
        place = Path(entry.path)
        found += [(entry.name, place / one.name) for one in _entries(place) if not one.is_dir(follow_symlinks=False)]
        if len(found) > FILES:
            raise DataError(f"{folder.name} has more than {FILES:,} files", "", "use fewer")
    if not found:
        raise DataError(f"{folder.name} has no images", "its sub-folders are empty", "choose another folder")
    notes = (f"{loose:,} files beside the sub-folders are not read",) if loose else ()
    return found, notes


@contextmanager
def _opened(stream: BinaryIO) -> "Iterator[Image]":
    """An image, its pixels not read yet; ValueError for what is none, or has too many of them."""
    from PIL import Image, UnidentifiedImageError

    try:
        with Image.open(stream, formats=FORMATS) as image:
            if image.width * image.height > PIXELS:
                raise ValueError(f"it has {image.width:,} × {image.height:,} pixels, too many")
            yield image
    except (OSError, SyntaxError, EOFError, Image.DecompressionBombError) as error:
        known = isinstance(error, UnidentifiedImageError)
        raise ValueError("it is no PNG, JPEG or BMP image" if known else str(error).lower()) from error


def _size(place: Path) -> tuple[tuple[int, int], bool] | None:
    """Width, height, and whether it has colours; None for what cannot be read."""
    try:
        with Origin(place).open(FILE_BYTES) as stream, _opened(stream) as image:
            return image.size, image.mode not in ("1", "L", "LA", "I", "F", "I;16")
    except (UserError, ValueError):
        return None


def _look(origin: Origin, given: Mapping[str, Any]) -> Looking:
    """The most frequent size, or a small one where it is large; colours where any image has them."""
    files, _ = _listed(origin.place)
    step = max(len(files) // LOOKED_AT, 1)
    sizes, colours = Counter[tuple[int, int]](), False
    for _, place in files[::step][: 2 * LOOKED_AT]:
        found = _size(place)
        if found:
            sizes[found[0]] += 1
            colours = colours or found[1]
        yield 0.0
    if not sizes:
        raise DataError(f"{origin.name} has no images", "none of its files is a PNG, JPEG or BMP", "choose another one")
    width, height = sizes.most_common(1)[0][0]
    shrink = min(1.0, LARGEST / max(width, height))
    found_options = {
        "width": max(round(width * shrink), 1), "height": max(round(height * shrink), 1), "colours": colours,
    }  # fmt: skip
    return PART.settings({**found_options, **given})


def _open(origin: Origin, options: Mapping[str, Any]) -> Opening:
    yield 0.0
    return _reading(origin, options)


@contextmanager
def _reading(origin: Origin, options: Mapping[str, Any]) -> "Iterator[_Images]":
    files, notes = _listed(origin.place)
    shape = (options["height"], options["width"], *((3,) if options["colours"] else ()))
    yield _Images(files, shape, notes)


@dataclass(frozen=True)
class _Images:
    """A reader of images, each scaled to one size, grey values and colours from 0 to 1."""

    files: Sequence[tuple[str, Path]]
    shape: tuple[int, ...]
    notes: tuple[str, ...]
    decimal: str = "."
    unit: str = "image"

    @property
    def fields(self) -> tuple[Field, ...]:
        return Field("pixels", self.shape), Field("class")

    def batches(self) -> Iterator[Batch]:
        count = min(rows_of_batch(int(np.prod(self.shape))), 16)
        for start in range(0, len(self.files), count):
            lines, pixels, names, faults = list[int](), list[NDArray[np.float64]](), list[str](), list[Fault]()
            called = list[str]()
            for number, (name, place) in enumerate(self.files[start : start + count], start + 1):
                try:
                    pixels.append(self._pixels(place))
                except (UserError, ValueError) as error:
                    why = error.why or error.what if isinstance(error, UserError) else str(error)
                    faults.append(Fault(number, f"({name}/{place.name}) cannot be read: {why[:200]}"))
                    continue
                lines.append(number)
                names.append(name)
                called.append(f"{name}/{place.name}")
            block = np.array(pixels).reshape(len(lines), int(np.prod(self.shape)))
            share = min((start + count) / len(self.files), 1.0)
            yield Batch(lines, [block, names], faults, share=share, files=called)

    def _pixels(self, place: Path) -> NDArray[np.float64]:
        from PIL.Image import Resampling

        size = (self.shape[1], self.shape[0])
        with Origin(place).open(FILE_BYTES) as stream, _opened(stream) as image:
            plain = image.convert("RGBA").convert("RGB") if image.mode in ("P", "PA") else image
            plain = plain.convert("RGB" if len(self.shape) == 3 else "L")
            if plain.size != size:
                plain = plain.resize(size, Resampling.BOX if plain.width > size[0] else Resampling.BILINEAR)
            return np.asarray(plain, np.float64).ravel() / 255.0


PART = Source(
    title="folder of images",
    help="A folder with one sub-folder for each class, full of PNG, JPEG or BMP images.",
    notes="Images are told by their content, scaled to one size, and their grey values or colours go from 0 to 1.",
    endings=(),
    params=(
        Param("width", "integer", 28, "Pixels of a row; images are scaled to it.", low=1, high=1_024),
        Param("height", "integer", 28, "Rows of pixels; images are scaled to it.", low=1, high=1_024),
        Param("colours", "boolean", False, "Three numbers a pixel (red, green, blue) in place of one grey value."),
    ),
    recognises=_recognises,
    look=_look,
    open=_open,
    extra="PIL",
)
