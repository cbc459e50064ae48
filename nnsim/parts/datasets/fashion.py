"""A small Fashion-MNIST: images of clothes of 14 × 14 pixels."""

from collections.abc import Mapping
from typing import Any

import numpy as np

from nnsim.kit.resources import resource
from nnsim.parts.contracts import Dataset, Table
from nnsim.parts.datasets._fashion import SOURCE, table_of

WHITE = 63.0


def _make(_settings: Mapping[str, Any]) -> Table:
    with np.load(resource("datasets", "fashion.npz"), allow_pickle=False) as arrays:
        return table_of(arrays["images"], arrays["labels"], WHITE)


PART = Dataset(
    title="Fashion-MNIST, small",
    help="10,000 pictures of clothes, shoes and bags of 14 × 14 pixels, 0 to 1: ten kinds, 1,000 of each.",
    notes="The first 1,000 images of each kind in the training part of Fashion-MNIST, each square of 2 × 2 pixels as "
    "its mean, in 64 steps. A shirt is hard to tell from a T-shirt, a pullover or a coat.",
    source=SOURCE,
    licence="MIT",
    task="classes",
    make=_make,
)
