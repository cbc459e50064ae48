"""What a learning rule has drawn into a plane of inputs, as data: the views know what to draw, and not the rule."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from nnsim.engine.expr import Expr

if TYPE_CHECKING:
    from nnsim.parts.wiring import Wired, Wiring


@dataclass(frozen=True)
class InPlane:
    """What is drawn into a plane of inputs for the layers that a rule trains.

    `lines` are those on which a unit's net input is 0, `weights` stands each unit's weights there as a point, joined to
    neighbours by the pairs of units that `pairs` gives, and `axes` draws them as directions through the middle.
    `circles` draws each unit's radius around its weights, where its kind of layer has one, and over a single input what
    each unit adds to the output. `margins` are net inputs of
    the outputs: the lines on which they have these, beside the one on which they are 0. `ringed` is a formula with a
    number for each training sample, one a row, and words for the samples where it is above 0: they get a ring.
    """

    lines: bool = False
    weights: bool = False
    axes: bool = False
    circles: bool = False
    margins: tuple[float, ...] = ()
    ringed: tuple[Expr, str] | None = None
    pairs: Callable[[Wiring, Wired], tuple[tuple[int, int], ...]] | None = None


NOTHING = InPlane()
