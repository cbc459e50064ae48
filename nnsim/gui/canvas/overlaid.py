"""The numbers of an overlay as the canvas needs them: by layer and by link, NaN where there are none. No Qt."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from nnsim.gui.canvas.geometry import Floats

if TYPE_CHECKING:
    from nnsim.network.design import Link, Network
    from nnsim.session.overlay import Overlay


def fitted(values: Floats | None, shape: tuple[int, ...]) -> Floats:
    """Numbers of a shape; nothing where they are missing or of another one."""
    if values is None or np.shape(values) != shape:
        return _nothing(shape)
    return np.asarray(values, dtype=np.float64)


@lru_cache(maxsize=16)
def _nothing(shape: tuple[int, ...]) -> Floats:
    values = np.full(shape, np.nan)
    values.flags.writeable = False
    return values


def is_nothing(values: Floats | None) -> bool:
    """True where it is known without a look at the numbers that there are none."""
    if values is None:
        return False
    whole = values if values.base is None else values.base
    return isinstance(whole, np.ndarray) and whole is _nothing(whole.shape)


def overlaid_matrix(network: Network, layer: int, overlay: Overlay) -> Floats:
    """A layer's numbers, shaped as its matrix W."""
    shape = (1 + network.fan_in(layer), network.by_id[layer].size)
    return fitted(overlay.edges.get(layer), shape)


def overlaid_block(network: Network, link: Link, overlay: Overlay) -> Floats | None:
    """The numbers of a link's edges, shape (source units, target units); None for one that goes back in time."""
    if link.delay:
        return None
    first, after = network.rows(link)
    return overlaid_matrix(network, link.target, overlay)[first:after]
