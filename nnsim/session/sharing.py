"""A network as a text for a message: which weights go along, what stays behind, and a text opened again."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Literal, Protocol

import numpy as np

from nnsim.engine.expr import Array
from nnsim.files.sharing import CHAT, share_text
from nnsim.files.trained import Trained
from nnsim.kit.errors import ArgumentError, UserError
from nnsim.network.design import Choice, Data, Design
from nnsim.network.initial import start_weights
from nnsim.session.draft import stand_in

Weights = Literal["none", "start", "current"]
WEIGHTS: dict[Weights, str] = {
    "none": "No weights: they are drawn anew from the seed, typed ones are left out",
    "start": "The weights that training starts from, drawn or typed",
    "current": "The present weights: the network that is opened starts from them",
}
_WITHOUT = "share it with its starting weights, or with none"


class Shareable(Protocol):
    """What a session has that a text is made of."""

    @property
    def design(self) -> Design:
        """The document."""

    @property
    def named_design(self) -> Design:
        """The same under the name that the person sees."""

    def trained(self) -> Trained:
        """The network with its present weights; UserError while they are not to be seen."""


@dataclass(frozen=True)
class Shared:
    """A text, and sentences about what a person should know who sends it."""

    text: str
    notes: tuple[str, ...] = ()


def share(session: Shareable, weights: Weights = "start") -> Shared:
    """The network of a session as a text that `nnsim.files.sharing.read_shared` reads; UserError where it cannot be."""
    if weights not in WEIGHTS:
        raise ArgumentError(f"there are no {weights!r} weights", "", f"choose one of {', '.join(WEIGHTS)}")
    design, notes = session.named_design, list[str]()
    own = bool(design.data.dataset.settings.get("path"))
    if weights == "none":
        design = replace(design, start={})
    elif weights == "current":
        design = replace(design, start=_present(session.trained()))
    elif own:
        design = replace(design, start=_locked(start_weights(design)))
    if own:
        design = replace(design, data=_substitute(design))
        notes.append("the data stay behind, and how they are prepared: samples of its width stand in for them")
    text = share_text(design)
    if len(text) > CHAT:
        notes.append(f"it has {len(text):,} characters, and some chat tools take no more than {CHAT:,} in a message")
    return Shared(text, tuple(notes))


def _present(trained: Trained) -> dict[int, Array]:
    wrong = sum(int(np.count_nonzero(~np.isfinite(matrix))) for matrix in trained.matrices.values())
    if wrong:
        what = f"{wrong:,} of the present weights are not finite numbers"
        raise UserError("the present weights cannot be shared", what, _WITHOUT)
    return _locked(trained.matrices)


def _locked(matrices: Mapping[int, Array]) -> dict[int, Array]:
    made = {number: np.array(matrix, np.float64) for number, matrix in matrices.items()}
    for matrix in made.values():
        matrix.setflags(write=False)
    return made


def _substitute(design: Design) -> Data:
    network = design.network
    sizes = (sum(layer.size for layer in layers) for layers in (network.inputs, network.outputs))
    try:
        return Data(stand_in(*sizes))
    except ArgumentError:
        return Data(Choice("custom"))
