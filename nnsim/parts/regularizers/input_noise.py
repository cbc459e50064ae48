"""Noise on the inputs: every time a sample is shown it is a little different."""

from collections.abc import Mapping
from typing import Any

from nnsim.engine.distort import AddNoise, Distort
from nnsim.kit.params import Param
from nnsim.parts.contracts import Distortion, Regularizer


def _distort(target: str, generator: str, _image: tuple[int, int] | None, settings: Mapping[str, Any]) -> Distortion:
    deviation = settings["deviation"]
    operation: Distort = AddNoise(target, generator, deviation)
    return Distortion(
        operation, "noise", "Normal noise is added to every input, drawn anew for every sample of every batch.",
        f"x ← x + n, n ~ N(0, {deviation:g}²)", rf"x \leftarrow x + n,\; n \sim \mathrm{{N}}(0, {deviation:g}^{{2}})",
    )  # fmt: skip


PART = Regularizer(
    title="noise on inputs",
    help="While training, normal noise is added to every input, so that samples are not learned by heart.",
    notes="Drawn anew for each sample of each batch, and added to the inputs as they are prepared: with standardizing "
    "0.1 is a tenth of a column's deviation. Validation, test and prediction are without noise. For a squared error it "
    "acts like a penalty on the slopes of the outputs.",
    source="C. M. Bishop, Training with noise is equivalent to Tikhonov regularization, Neural Computation 7, 1995",
    params=(
        Param(
            "deviation", "real", 0.1, "Standard deviation of the noise, in units of prepared inputs.", 0.0, 1e6,
            symbol="σ",
        ),
    ),
    distort=_distort,
)  # fmt: skip
