"""Handwritten digits of 8 × 8 pixels."""

from collections.abc import Mapping
from typing import Any

import numpy as np

from nnsim.kit.resources import resource
from nnsim.parts.contracts import Dataset, Table
from nnsim.parts.tables import open_text

NAMES = tuple(str(digit) for digit in range(10))


def _make(_settings: Mapping[str, Any]) -> Table:
    with open_text(resource("datasets", "digits.csv")) as stream:
        rows = np.loadtxt(stream, delimiter=",", skiprows=1, dtype=np.uint8)  # ten times as fast as `read_table`
    return Table(
        inputs=rows[:, :64] / 16.0,
        targets=np.eye(10)[rows[:, 64]],
        input_names=tuple(f"row {i + 1} column {j + 1}" for i in range(8) for j in range(8)),
        target_names=NAMES,
        classes=NAMES,
        image=(8, 8),
    )


PART = Dataset(
    title="digits",
    help="1,797 handwritten digits as images of 8 × 8 pixels, 0 for white to 1 for black.",
    notes="The file holds whole numbers from 0 to 16; they are divided by 16.",
    source="E. Alpaydin and C. Kaynak, Optical recognition of handwritten digits, UCI, 1998, doi:10.24432/C50P49",
    licence="CC BY 4.0",
    task="classes",
    make=_make,
)
