"""None: the numbers as they are."""

import numpy as np

from nnsim.parts.contracts import Preparer, X, measured

PART = Preparer(
    title="none",
    help="The numbers of the column as they are.",
    notes="x' = x.",
    source="as it says",
    stage="scale",
    fit=lambda rows, settings: {"shift": np.zeros(rows.shape[1]), "scale": np.ones(rows.shape[1])},
    value=(X - measured("shift", "0")) / measured("scale", "1"),
    affine=True,
)
