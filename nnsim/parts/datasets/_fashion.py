"""What both forms of Fashion-MNIST share: the names of the classes, and the source."""

import numpy as np
from numpy.typing import NDArray

from nnsim.parts.contracts import Table

CLASSES = (
    "T-shirt/top", "trouser", "pullover", "dress", "coat", "sandal", "shirt", "sneaker", "bag", "ankle boot",
)  # fmt: skip
SOURCE = "H. Xiao, K. Rasul and R. Vollgraf, Fashion-MNIST, 2017, arXiv:1708.07747"


def table_of(images: NDArray[np.uint8], labels: NDArray[np.uint8], white: float) -> Table:
    """The table of images (samples, rows, columns), divided by their largest value, and of their classes."""
    count, rows, columns = images.shape
    return Table(
        inputs=images.reshape(count, rows * columns) / white,
        targets=np.eye(len(CLASSES))[labels],
        input_names=tuple(f"row {i + 1} column {j + 1}" for i in range(rows) for j in range(columns)),
        target_names=CLASSES,
        classes=CLASSES,
        image=(rows, columns),
    )
