"""The operation that lets units which feed each other come to rest."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from nnsim.engine.expr import Array
from nnsim.engine.lower import Kernel, Scratch


@dataclass(frozen=True)
class Settle:
    """Turns units one after the other to the sign of what the others send them, until nothing changes in a sweep.

    A column of `states` is a state; row 0 of `weights` is the bias. A net input of 0 leaves a unit as it is. There are
    at most `most` sweeps.
    """

    weights: str
    states: str
    most: int

    @property
    def reads(self) -> tuple[str, ...]:
        """The weights, and the states as they begin."""
        return (self.weights, self.states)

    @property
    def writes(self) -> tuple[str, ...]:
        """The states."""
        return (self.states,)

    def bind(self, arrays: Mapping[str, Array], scratch: Scratch) -> list[Kernel]:
        """One call."""
        weights, states = arrays[self.weights], arrays[self.states]

        def settle() -> None:
            for _ in range(self.most):
                changed = False
                for unit in range(weights.shape[1]):
                    net = weights[0, unit] + weights[1:, unit] @ states
                    turned = np.where(net > 0, 1, np.where(net < 0, -1, states[unit])).astype(states.dtype)
                    changed = changed or not np.array_equal(turned, states[unit])
                    states[unit] = turned
                if not changed:
                    break

        return [settle]
