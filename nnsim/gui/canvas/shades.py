"""How strong numbers look, in steps about as fine as an eye can tell; nobody sees a step more or less."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Hashable

    from nnsim.gui.canvas.tones import Tone

STEPS = 24  # for either sign


def shades_of(tone: Tone, values: np.ndarray) -> bytes:
    """The shade of each number: how many steps from 0, with its sign; of one that is no number, its bits."""
    return _shades(tone, np.asarray(values, np.float64).tobytes())


@lru_cache(maxsize=16)
def _shades(tone: Tone, numbers: bytes) -> bytes:
    values = np.frombuffer(numbers)
    shades, finite = values.view(np.int64).copy(), np.isfinite(values)
    known = values[finite]
    shades[finite] = np.rint(tone.strength(known) * STEPS) * np.where(known < 0, -1, 1)
    return shades.tobytes()


def alike(one: bytes, other: bytes) -> bool:
    """True where nobody can tell such shades apart: none of a number is more than a step from the other."""
    if one == other or len(one) != len(other):
        return one == other
    first, second = (np.frombuffer(shades, np.int64) for shades in (one, other))
    near = (np.abs(first) <= STEPS) & (np.abs(second) <= STEPS) & (np.abs(first - second) <= 1)
    return bool((near | (first == second)).all())


class SeenShades:
    """The shades that some things were painted in last: what nobody can tell from them is not painted again."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._seen: list[tuple[Hashable, bytes]] = []

    def of(self, things: Hashable, shades: bytes) -> bytes:
        """Shades to paint things in: those that they were seen in where these are like them, else these."""
        if self._seen and self._seen[0] == (things, shades):
            return shades
        found = next((seen for seen in self._seen if seen[0] == things and alike(seen[1], shades)), (things, shades))
        self._seen = [found, *(seen for seen in self._seen if seen is not found)][: self._most]
        return found[1]
