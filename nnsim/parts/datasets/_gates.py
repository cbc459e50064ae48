"""Truth tables of gates as data sets."""

from collections.abc import Mapping, Sequence
from itertools import product
from typing import Any

import numpy as np

from nnsim.kit.params import Param
from nnsim.parts.contracts import Dataset, Table

SIGNED = Param("signed", "boolean", False, "Write the inputs as −1 and 1 in place of 0 and 1; targets stay 0 and 1.")


def gate(title: str, answers: Sequence[int], meaning: str, notes: str = "") -> Dataset:
    """The data set of a gate; answers are in the order of counting up, the last input fastest."""
    width = len(answers).bit_length() - 1

    def make(settings: Mapping[str, Any]) -> Table:
        inputs = np.array(list(product((0.0, 1.0), repeat=width)))
        return Table(
            inputs=2.0 * inputs - 1.0 if settings["signed"] else inputs,
            targets=np.array(answers, dtype=np.float64)[:, None],
            input_names=tuple(f"x{i + 1}" for i in range(width)) if width > 1 else ("x",),
            target_names=("y",),
            classes=("0", "1"),
        )

    return Dataset(
        title=title,
        help=f"The truth table of {title}: {meaning}.",
        notes=notes,
        params=(SIGNED,),
        task="classes",
        make=make,
        whole=True,
    )
