"""Space for what a compiled program keeps beside the memory: intermediate results, and keys to be put in order."""

from contextlib import ExitStack

from nnsim.engine.fused.strided import Strided
from nnsim.engine.shapes import Shape


class Room:
    """Space for intermediate results in a flat array of its own, given back after each step, and for random keys."""

    def __init__(self) -> None:
        self.used = self.most = 0
        self.keys = 1

    def level(self) -> ExitStack:
        """What is taken inside is given back."""
        stack = ExitStack()
        stack.callback(setattr, self, "used", self.used)
        return stack

    def take(self, shape: Shape) -> Strided:
        """Space for an array."""
        place = Strided.packed("s", self.used, shape)
        self.used += -(-place.size // 8) * 8
        self.most = max(self.most, self.used)
        return place

    def take_keys(self, count: int) -> None:
        """Space for as many keys as numbers are put in random order."""
        self.keys = max(self.keys, count)
