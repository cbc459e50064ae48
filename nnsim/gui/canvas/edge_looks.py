"""How the edges of a crowd look: their numbers in a few steps, which a change that nobody sees leaves as they are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from nnsim.gui.canvas.geometry import Floats
    from nnsim.gui.canvas.tones import Tone

STEPS = 7
FAINT = 0.02  # what is weaker is hardly there
SLACK = 0.15  # of a step that a strength may go beyond its own


@dataclass(frozen=True, eq=False)
class EdgeLooks:
    """For each edge the step of its strength (0: faint, −1: nothing), whether it is negative, and whether it is bad."""

    steps: NDArray[np.intp]
    negative: NDArray[np.bool_]
    bad: NDArray[np.bool_]

    @classmethod
    def of(cls, values: Floats, tone: Tone, before: EdgeLooks | None = None) -> EdgeLooks:
        """The looks of these numbers; a strength stays in the step that it had before until it has clearly left it."""
        strength = tone.strength(values)
        absent = np.isnan(strength)
        along = np.where(absent, 0.0, strength) * STEPS
        steps = np.minimum(along.astype(np.intp), STEPS - 1) + 1
        steps[along < FAINT * STEPS] = 0
        steps[absent] = -1
        if before is not None:
            near = np.abs(along - (before.steps - 0.5)) <= 0.5 + SLACK
            steps = np.where(near & (before.steps > 0) & (steps > 0), before.steps, steps)
        return cls(steps, values < 0, tone.is_bad(values))

    def same_as(self, other: EdgeLooks) -> bool:
        """True when all edges look the same."""
        pairs = ((self.steps, other.steps), (self.negative, other.negative), (self.bad, other.bad))
        return all(np.array_equal(one, another) for one, another in pairs)
