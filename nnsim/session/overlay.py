"""Other numbers than the weights, drawn on the canvas in their place: a check, a comparison, a contribution."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from nnsim.engine.expr import Array


@dataclass(frozen=True, eq=False)
class Overlay:
    """Numbers for edges, biases and neurons, by layer, and what they mean.

    `edges` are shaped as the matrices W, (1 + fan-in, units) with the biases in row 0; `units` are (units,); NaN says
    that there is nothing to show there, which looks other than 0. "signed" numbers have the colours of weights,
    "severity" goes from fine (0) to bad (`full`), "share" is how much of a whole an edge carries. `moment` says in
    words when the numbers were taken; `stale` that the network has moved on since.
    """

    key: str
    title: str
    kind: Literal["signed", "severity", "share"] = "signed"
    edges: Mapping[int, Array] = field(default_factory=dict)
    units: Mapping[int, Array] = field(default_factory=dict)
    full: float = 1.0
    low_text: str = ""
    high_text: str = ""
    moment: str = ""
    stale: bool = False
