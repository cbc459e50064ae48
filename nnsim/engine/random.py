"""Random numbers whose whole state is one small array of the memory, so that a step that draws can be undone.

The generator is SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014):
number k of a stream is a hash of (start + k · γ), so drawing n numbers moves the state by n, whatever NumPy's version.
"""

import hashlib
from typing import Any

import numpy as np
from numpy.typing import NDArray

GAMMA = np.uint64(0x9E3779B97F4A7C15)
_M1, _M2 = np.uint64(0xBF58476D1CE4E5B9), np.uint64(0x94D049BB133111EB)
_27, _30, _31 = np.uint64(27), np.uint64(30), np.uint64(31)


def mixed(x: Any) -> Any:
    """The hash of a uint64, or of many: what a state of the stream says."""
    x = (x ^ (x >> _30)) * _M1
    x = (x ^ (x >> _27)) * _M2
    return x ^ (x >> _31)


def seed_state(seed: int, purpose: str) -> NDArray[np.uint64]:
    """The start state of the stream for one purpose (weights, shuffling, dropout, data) under a seed."""
    digest = hashlib.sha256(f"{seed}/{purpose}".encode()).digest()
    return np.frombuffer(digest[:8], "<u8").astype(np.uint64)


def draw_bits(state: NDArray[np.uint64], count: int) -> NDArray[np.uint64]:
    """The next `count` 64-bit numbers; the state, an array of one uint64, moves on in place."""
    with np.errstate(over="ignore"):
        bits: NDArray[np.uint64] = mixed(state[0] + GAMMA * np.arange(1, count + 1, dtype=np.uint64))
        state[0] += GAMMA * np.uint64(count)
        return bits


class Stream:
    """Uniform and normal numbers, permutations and choices from a state array (a fresh one, or the memory's)."""

    def __init__(self, state: NDArray[np.uint64]) -> None:
        self.state = state

    @classmethod
    def seeded(cls, seed: int, purpose: str) -> "Stream":
        """A stream of its own for one purpose under a seed."""
        return cls(seed_state(seed, purpose))

    def uniform(self, shape: int | tuple[int, ...], low: float = 0.0, high: float = 1.0) -> NDArray[Any]:
        """Numbers uniform in [low, high)."""
        count = int(np.prod(shape))
        unit: NDArray[Any] = (draw_bits(self.state, count) >> np.uint64(11)) * 2.0**-53
        return (low + (high - low) * unit).reshape(shape)

    def normal(self, shape: int | tuple[int, ...], mean: float = 0.0, deviation: float = 1.0) -> NDArray[Any]:
        """Normal numbers (Box and Muller, 1958); the second argument is the standard deviation, not the variance."""
        count = int(np.prod(shape))
        first, second = self.uniform((2, count))
        unit: NDArray[Any] = np.sqrt(-2.0 * np.log(1.0 - first)) * np.cos(2.0 * np.pi * second)
        return (mean + deviation * unit).reshape(shape)

    def permutation(self, count: int) -> NDArray[np.int64]:
        """0 … count − 1 in random order, by sorting random keys."""
        return np.argsort(draw_bits(self.state, count), kind="stable").astype(np.int64)

    def some(self, count: int, few: int) -> NDArray[np.int64]:
        """The first `few` of `permutation(count)`, in increasing order, without sorting all."""
        keys = draw_bits(self.state, count)
        if few >= count:
            return np.arange(count)
        last = np.partition(keys, few)[few]  # of keys that are equal the first ones come first, as when all are sorted
        below = np.flatnonzero(keys < last)
        return np.sort(np.concatenate([below, np.flatnonzero(keys == last)[: few - len(below)]]))

    def integers(self, shape: int | tuple[int, ...], high: int) -> NDArray[np.int64]:
        """Whole numbers uniform in 0 … high − 1."""
        return (self.uniform(shape) * high).astype(np.int64)
