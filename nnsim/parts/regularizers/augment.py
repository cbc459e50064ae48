"""Moved images: every time an image is shown it is shifted, turned or mirrored a little."""

from collections.abc import Mapping
from typing import Any

from nnsim.engine.distort import MoveImages
from nnsim.kit.params import Param
from nnsim.parts.contracts import Distortion, Regularizer


def _distort(
    target: str, generator: str, image: tuple[int, int] | None, settings: Mapping[str, Any]
) -> Distortion | None:
    shift, degrees, mirror = settings["shift"], settings["degrees"], settings["mirror"]
    if image is None or not (shift or degrees or mirror):
        return None
    words = [f"shifted by up to {shift} px"] if shift else []
    words += [f"turned by up to {degrees:g}°"] if degrees else []
    words += [f"mirrored with p = {mirror:g}"] if mirror else []
    said = ", ".join(words)
    return Distortion(
        MoveImages(target, generator, image, shift, degrees, mirror),
        "move",
        "Each image is moved by amounts of its own, drawn anew for every sample of every batch.",
        f"x ← x {said}",
        rf"x \leftarrow \text{{x {said.replace('°', ' degrees')}}}",
    )


PART = Regularizer(
    title="moved images",
    help="While training, each image is shifted, turned or mirrored at random: as if there were many more of them.",
    notes="Drawn anew for each sample of each batch; what comes in from outside is 0, and what comes to lie between "
    "pixels is interpolated. Validation, test and prediction see the images as they are. Images are moved as they are "
    "prepared, so leave pixels unscaled, or scale all alike. Digits must not be mirrored; clothes may be.",
    source="P. Y. Simard, D. Steinkraus and J. C. Platt, Best practices for convolutional neural networks, 2003",
    params=(
        Param("shift", "integer", 1, "How many pixels an image may go in each direction.", 0, 1000, "px", "s"),
        Param("degrees", "real", 10.0, "How far an image may be turned, either way.", 0.0, 180.0, "°", "α"),
        Param("mirror", "real", 0.0, "The probability that left and right change sides.", 0.0, 1.0, symbol="p"),
    ),
    distort=_distort,
    images=True,
)
