"""The first rows of a source, to be looked at: texts, names, and small pictures of cells that are images."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from nnsim.parts.profiles import texts_of
from nnsim.parts.source import Batch, Field

SHOWN = 200
LARGEST = 48  # pixels of a side of a picture, at most
Picture = NDArray[np.uint8]


@dataclass
class Glance:
    """Gathers them from the first batches; `pictures` has the columns that are images, by their numbers."""

    fields: Sequence[Field]
    head: list[list[str]] = field(init=False)
    lines: list[int] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    pictures: dict[int, list[Picture]] = field(init=False)

    def __post_init__(self) -> None:
        self.head = [[] for _ in self.fields]
        self.pictures = {at: [] for at, one in enumerate(self.fields) if is_image(one.shape)}

    def add(self, batch: Batch) -> None:
        """Take as many rows of a batch as there is room for."""
        more = SHOWN - len(self.lines)
        if more <= 0:
            return
        self.lines.extend(batch.lines[:more])
        self.names.extend(batch.files[:more])
        for at, (shown, column) in enumerate(zip(self.head, batch.columns, strict=True)):
            shown.extend(texts_of(column[:more]))
            if at in self.pictures and isinstance(column, np.ndarray):
                shape = self.fields[at].shape
                self.pictures[at].extend(picture_of(row, shape) for row in column[:more])


def is_image(shape: tuple[int, ...]) -> bool:
    """True for rows of grey pixels, or of pixels of three colours."""
    return len(shape) == 2 or (len(shape) == 3 and shape[2] == 3)


def picture_of(row: NDArray[np.float64], shape: tuple[int, ...]) -> Picture:
    """A small picture, (rows, columns) or (rows, columns, 3): values from 0 to 1 as they are, others between theirs."""
    image = np.nan_to_num(np.asarray(row, np.float64)).reshape(shape)
    step = max(1, -(-max(shape[:2]) // LARGEST))
    image = image[::step, ::step]
    low, high = (0.0, 1.0) if image.min() >= 0 and image.max() <= 1 else (float(image.min()), float(image.max()))
    return np.round((image - low) * (255 / (high - low or 1.0))).astype(np.uint8)
