"""What carried a number: its contributions as numbers of edges, to be drawn on the canvas in the place of weights."""

from collections.abc import Callable, Sequence
from weakref import ref

import numpy as np

from nnsim.engine.render import write_symbol
from nnsim.engine.summands import Floats
from nnsim.parts.notation import common_symbol
from nnsim.session.explanations.contributions import Contributions
from nnsim.session.explanations.explain import explain_number
from nnsim.session.explanations.numbers import KEY, Number
from nnsim.session.explanations.owners import of_samples
from nnsim.session.explanations.paths import Paths, paths_of
from nnsim.session.explanations.uses import Group, Uses, uses_of
from nnsim.session.overlay import Overlay
from nnsim.session.places import Place
from nnsim.session.setup import Setup


class _Drawn:
    """The overlay that was drawn last of a number, and what it was made of."""

    def __init__(self) -> None:
        self._of: Callable[[], object] = lambda: None
        self._overlay: Overlay | None = None

    def of(self, source: object, make: Callable[[], Overlay | None]) -> Overlay | None:
        """The overlay that is made of something: the very one that was there where it was made of the same."""
        if self._of() is not source:
            self._of, self._overlay = ref(source), make()
        return self._overlay


def overlay_of(setup: Setup, number: Number, view: str, sample: int, notation: str) -> Overlay | None:
    """An overlay of shares: of the terms of a number's sum, of its paths to the loss, or of what it adds to others."""
    name = explain_number(setup, number, notation).name
    drawn: _Drawn = setup.recent("drawn", 2).of((number, view, name), _Drawn)
    if view == "paths":
        paths = paths_of(setup, number, notation)
        return None if paths is None else drawn.of(paths, lambda: _of_paths(paths, name))
    if view == "uses":
        uses = uses_of(setup, number, sample, notation)
        if np.isnan(uses.shares).all():
            return None  # nothing has been made with it yet
        return drawn.of(uses, lambda: _of_uses(setup, uses, name, notation))
    terms = explain_number(setup, number, notation).terms
    if not isinstance(terms, Contributions) or not of_samples(setup, number.array):
        return None  # what a weight is made of lies at its own edge
    return drawn.of(terms, lambda: _of_terms(setup, terms, name))


def _of_paths(paths: Paths, name: str) -> Overlay | None:
    return _overlay(f"Paths from {name} to the loss", paths.flow, {})


def _of_terms(setup: Setup, terms: Contributions, name: str) -> Overlay | None:
    edges = terms.carried()
    alone = [((term.place,) if term.place else (), term.product) for term in terms.alone()]
    others, units = _placed(setup, alone)
    for layer, matrix in others.items():
        known = edges.setdefault(layer, np.full(matrix.shape, np.nan))
        known[~np.isnan(matrix)] = matrix[~np.isnan(matrix)]
    return _overlay(f"What {name} is made of", edges, units)


def _overlay(title: str, edges: dict[int, Floats], units: dict[int, Floats]) -> Overlay | None:
    values = [np.abs(array[np.isfinite(array)]) for array in (*edges.values(), *units.values())]
    largest = max((float(array.max()) for array in values if array.size), default=0.0)
    if not any(array.size for array in values):
        return None
    negative = any(bool((array < 0).any()) for array in (*edges.values(), *units.values()))
    return Overlay(KEY, title, "signed" if negative else "share", edges, units, largest or 1.0)


def _of_uses(setup: Setup, uses: Uses, name: str, notation: str) -> Overlay | None:
    """What a number adds to others of one kind: net inputs and gradients are no sum, though one edge is for both.

    Those to which edges carry it come first, else what is made first.
    """
    known = [group for group in uses.groups if group.target is not None and not np.isnan(group.shares).all()]
    first = next((group for group in known if _goes_over_edges(setup, group)), known[0])
    groups = [group for group in known if _kind(group) == _kind(first)]
    symbols = [group.target.symbol for group in groups if group.target is not None]
    written = [write_symbol(common_symbol(one) if notation == "common" else one, "text") for one in symbols]
    others = ", ".join(dict.fromkeys(written))
    return _overlay(f"What {name} adds to {others}", *_used(setup, groups))


def _kind(group: Group) -> str:
    """The quantity that a step makes, of whatever layer."""
    return "" if group.target is None else group.target.name.rpartition(".")[2].rstrip("~")


def _goes_over_edges(setup: Setup, group: Group) -> bool:
    """True where weights carry a number to neurons; it may also be that gradients or updates of weights are made."""
    if group.target is None or not of_samples(setup, group.target.name):
        return False
    return any(place.kind == "edge" for place in group.use(0).places)


def _used(setup: Setup, groups: Sequence[Group]) -> tuple[dict[int, Floats], dict[int, Floats]]:
    """What a number adds to others, at the edges that carry it, and at the neurons where it goes no further."""
    edges: dict[int, Floats] = {}
    others = []
    for group in groups:
        carried = group.carried()
        if carried is None:
            found = [group.use(at) for at in np.flatnonzero(~np.isnan(group.shares)).tolist()]
            others += [(use.places, np.nan if use.share is None else use.share) for use in found]
        else:
            name, at, shares = carried
            layer = setup.design.network.layer(name.rpartition(".")[0]).id
            matrix = edges.setdefault(layer, np.full(setup.memory[name].shape, np.nan))
            matrix.flat[at] = np.nan_to_num(matrix.flat[at]) + shares
    placed, units = _placed(setup, others)
    for layer, matrix in placed.items():
        known = edges.setdefault(layer, np.full(matrix.shape, np.nan))
        known[~np.isnan(matrix)] = np.nan_to_num(known[~np.isnan(matrix)]) + matrix[~np.isnan(matrix)]
    return edges, units


def _placed(
    setup: Setup, shares: Sequence[tuple[tuple[Place, ...], float]]
) -> tuple[dict[int, Floats], dict[int, Floats]]:
    """Numbers at edges, biases and neurons as arrays, by layer; several at one place add up."""
    edges: dict[int, Floats] = {}
    units: dict[int, Floats] = {}
    network = setup.design.network
    for places, value in shares:
        for place in places:
            layer = network.by_id[place.layer]
            column = layer.units.index(place.unit)
            if place.kind == "unit":
                found, at = units.setdefault(layer.id, np.full(layer.size, np.nan)), (column,)
            else:
                row = 0
                link = network.link(place.source, place.layer, 0)
                if place.kind == "edge" and link is not None:
                    row = network.rows(link)[0] + network.by_id[place.source].units.index(place.source_unit)
                shape = (1 + network.fan_in(layer.id), layer.size)
                found, at = edges.setdefault(layer.id, np.full(shape, np.nan)), (row, column)  # type: ignore[assignment]
            if not np.isnan(value):
                found[at] = np.nan_to_num(found[at]) + value
    return edges, units
