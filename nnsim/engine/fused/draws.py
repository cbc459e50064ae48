"""Random numbers in compiled code: the same streams as those of `engine/random.py`, to the last bit."""

from collections.abc import Callable
from types import FunctionType
from typing import Any

import numpy as np

from nnsim.engine import random
from nnsim.engine.random import GAMMA, mixed

_1, _11, _64 = (np.uint64(n) for n in (1, 11, 64))
_UNIT = 2.0**-53


def permutation(states: Any, at: Any, order: Any, keys: Any, tops: Any) -> None:
    """0 … in random order, by sorting random keys: first by their upper bits, then by insertion; equal ones stay."""
    count, last = order.size, tops.size - 1
    shift = _64
    while last > 1:
        last >>= 1
        shift -= _1
    start = states[at]
    tops[:] = 0
    state = start
    for _ in range(count):
        state += GAMMA
        tops[np.int64(mixed(state) >> shift) + 1] += 1
    states[at] = state
    for i in range(1, tops.size):
        tops[i] += tops[i - 1]
    state = start
    for i in range(count):
        state += GAMMA
        key = mixed(state)
        bucket = np.int64(key >> shift)
        place = tops[bucket]
        tops[bucket] = place + 1
        keys[place] = key
        order[place] = i
    for i in range(1, count):
        key, sample, place = keys[i], order[i], i
        while place > 0 and keys[place - 1] > key:
            keys[place] = keys[place - 1]
            order[place] = order[place - 1]
            place -= 1
        keys[place] = key
        order[place] = sample


def draw_mask(states: Any, at: Any, mask: Any, rate: Any, kept: Any) -> None:
    """Which outputs are kept: `kept` with probability 1 − rate, else 0."""
    state = states[at]
    for i in range(mask.size):
        state += GAMMA
        unit = np.float64(np.int64(mixed(state) >> _11)) * _UNIT
        mask[i] = kept if unit >= rate else 0.0
    states[at] = state


_HERE = dict(globals())


def functions(compiled: Callable[[FunctionType], Any]) -> dict[str, Any]:
    """The functions that compiled programs draw with, by name, each handed to `compiled`."""
    names = {**vars(random), **_HERE}
    for name in ("mixed", "permutation", "draw_mask"):
        names[name] = compiled(FunctionType(names[name].__code__, names, name))
    return {name: names[name] for name in ("permutation", "draw_mask")}
