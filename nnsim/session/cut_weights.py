"""What edges weighed before they were cut, so that one that is restored has the weight that training had given it."""

from collections.abc import Callable, Iterator, Mapping

import numpy as np

from nnsim.engine.expr import Array
from nnsim.kit.errors import UserError
from nnsim.network.carry import row_keys
from nnsim.network.design import Design, Network
from nnsim.network.initial import start_weights
from nnsim.session.kept import Kept

Ends = tuple[int, int, int, int]


class CutWeights:
    """The weights of edges by their ends (source, its unit, layer, its unit), as they were when each was cut last."""

    def __init__(self) -> None:
        self._known: dict[Ends, float] = {}

    def clear(self) -> None:
        """Training begins anew: what is restored from now on starts as it would."""
        self._known.clear()

    def follow(
        self, old: Network, new: Design, numbers: Callable[[], Kept | None], lost: Mapping[int, Array]
    ) -> Mapping[int, Array]:
        """Note what an edit cuts; `lost`, and with it the layers in which the edit restores edges, with their weights.

        `lost` are matrices of an earlier moment that is returned to: they hold what their edges weighed.
        """
        gone = list(_differing(old, new.network))
        if gone:
            self._note(gone, old, numbers())
        back = [ends for ends in _differing(new.network, old) if ends in self._known and ends[2] not in lost]
        if not back:
            return lost
        try:
            start = start_weights(new)
        except UserError:  # an initializer that does not exist: a problem that is listed
            return lost
        for source, source_unit, layer, unit in back:
            row = row_keys(new.network, new.network.by_id[layer]).index((source, source_unit))
            column = new.network.by_id[layer].units.index(unit)
            start[layer][row, column] = self._known[source, source_unit, layer, unit]
        return {**lost, **{ends[2]: start[ends[2]] for ends in back}}

    def _note(self, gone: list[Ends], network: Network, kept: Kept | None) -> None:
        for source, source_unit, layer, unit in gone:
            at = None if kept is None else _place(kept.design.network, (source, source_unit, layer, unit))
            matrix = None if kept is None else kept.weights.get(layer)
            if at is not None and matrix is not None and np.isfinite(matrix[at]):
                self._known[source, source_unit, layer, unit] = float(matrix[at])
            else:
                self._known.pop((source, source_unit, layer, unit), None)


def _place(network: Network, ends: Ends) -> tuple[int, int] | None:
    """Row and column of an edge in the matrix W of its layer; None where it is cut or not drawn."""
    source, source_unit, layer, unit = ends
    link, target = network.link(source, layer), network.by_id.get(layer)
    if link is None or target is None or (source_unit, unit) in link.cut or unit not in target.units:
        return None
    keys = row_keys(network, target)
    return (keys.index((source, source_unit)), target.units.index(unit)) if (source, source_unit) in keys else None


def _differing(one: Network, other: Network) -> Iterator[Ends]:
    """The edges of links in both networks that are there in the one and cut in the other."""
    for link in other.links:
        before = one.link(*link.key)
        if before is None or link.delay or before.cut == link.cut:
            continue
        sources, units = one.by_id[link.source].units, one.by_id[link.target].units
        for source_unit, unit in link.cut - before.cut:
            if source_unit in sources and unit in units:
                yield link.source, source_unit, link.target, unit
