"""Numbers that are not to be seen: each is a NaN with a mark of its own, which whoever writes numbers writes as "?".

A view that does not know of this shows no number at all, and sums and products of such a number are not to be seen
either: the mark goes through arithmetic as NaNs do (R tells its missing values, NA, from other NaNs in this way). It
survives a way through float32. What asks for an order (a maximum, a comparison) loses it: ask `is_hidden` before.
"""

import struct
from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnsim.engine.expr import Expr, Item, Ref

HIDDEN_TEXT = "?"
_MARK = 0x7FFA3F1D00000000  # a quiet NaN; the lower 29 bits, which float32 does not have, are 0
_SIGNLESS = 0x7FFFFFFFFFFFFFFF

HIDDEN: float = struct.unpack("<d", struct.pack("<Q", _MARK))[0]


def is_hidden(value: Any) -> bool:
    """True for a single number that is not to be seen, whatever its sign."""
    number = float(value)
    if number == number:  # noqa: PLR0124 cheap, and only a NaN differs from itself
        return False
    bits: int = struct.unpack("<Q", struct.pack("<d", number))[0]
    return bits & _SIGNLESS == _MARK


def hidden_in(array: NDArray[Any]) -> NDArray[np.bool_]:
    """Which elements of an array are not to be seen."""
    if array.dtype.kind != "f":
        return np.zeros(array.shape, bool)
    bits = np.ascontiguousarray(array, np.float64).view(np.uint64) & np.uint64(_SIGNLESS)
    marked: NDArray[np.bool_] = (bits == np.uint64(_MARK)).reshape(array.shape)
    return marked


def covered(array: NDArray[Any], mask: NDArray[np.bool_]) -> NDArray[Any]:
    """A copy of an array in which these elements are not to be seen."""
    result = np.array(array)
    result[mask] = HIDDEN
    return result


def any_hidden(formula: Expr, arrays: Mapping[str, NDArray[Any]]) -> bool:
    """True when a formula of single elements uses one that is not to be seen: then its value is not, either."""
    for node in formula.walk():
        if isinstance(node, Item) and is_hidden(arrays[node.ref.name][node.index]):
            return True
        if isinstance(node, Ref) and arrays[node.name].ndim == 0 and is_hidden(arrays[node.name]):
            return True
    return False
