"""What the canvas lights up: the layer in work, in the hue of its phase, and the edges that a step reads or changes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nnsim.network.design import Network
    from nnsim.session.session import Session

LinkKey = tuple[int, int, int]


@dataclass(frozen=True)
class Focus:
    """What is lit: a layer, the phase that gives the hue, links, and layers whose bias row is left out (W̃)."""

    layer: int | None = None
    phase: str = ""
    links: frozenset[LinkKey] = frozenset()
    biases: int | None = None
    unbiased: frozenset[int] = frozenset()

    @property
    def layers(self) -> frozenset[int]:
        """Every layer that looks different because of this."""
        return self.unbiased | {number for number in (self.layer, self.biases) if number is not None}


NOTHING = Focus()


def focus_of(session: Session) -> Focus:
    """What the step that was executed last lights up; nothing while training runs or before the first step."""
    if session.running or session.last_index is None:
        return NOTHING
    steps = session.steps
    if not 0 <= session.last_index < len(steps):
        return NOTHING
    step = steps[session.last_index]
    return light(session.design.network, step.layer, step.phase, step.name)


def light(network: Network, layer: int | None, phase: str, name: str) -> Focus:
    """What a step lights up, by its layer, phase and name."""
    if layer is None or layer not in network.by_id:
        return Focus(None, phase)
    into = frozenset(link.key for link in network.incoming(layer))
    if name == "error":
        onward = network.outgoing(layer)
        return Focus(layer, phase, frozenset(x.key for x in onward), None, frozenset(x.target for x in onward))
    if name in ("net input", "gradient") or phase == "update":
        return Focus(layer, phase, into, layer)
    return Focus(layer, phase)
