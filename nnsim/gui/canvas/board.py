"""What the canvas shows at this moment, taken from the session: places, numbers, light, selection. No Qt.

The scene's items paint from here; nothing on the canvas asks the session while painting.
"""

from __future__ import annotations

import re
from functools import lru_cache
from time import perf_counter
from typing import TYPE_CHECKING

import numpy as np

from nnsim.gui.canvas.chip_places import Chip, place_chips
from nnsim.gui.canvas.focus import NOTHING, Focus, focus_of
from nnsim.gui.canvas.overlaid import fitted, is_nothing, overlaid_block, overlaid_matrix
from nnsim.gui.canvas.readings import Reading, block, nice_scale, read
from nnsim.gui.canvas.stage import LinkKey, Stage
from nnsim.gui.canvas.tones import Tone
from nnsim.kit.errors import UserError
from nnsim.network.design import Network
from nnsim.parts.activations import REGISTRY as ACTIVATIONS
from nnsim.session.changes import Change
from nnsim.session.lag import outdated

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from nnsim.gui.canvas.map_images import MapImages
    from nnsim.session.overlay import Overlay
    from nnsim.session.places import Place
    from nnsim.session.session import Session

_PLAIN = re.compile(r"[xyo]_?[0-9]*|output|target|pixel.*|row [0-9]+ column [0-9]+", re.IGNORECASE)
LAYOUT = frozenset({Change.DESIGN, Change.DATA, Change.FILE})
CROWD_SECONDS = 0.1
EACH, GRID = "edges_per_neuron", "units_as_grid"
NUMBERS = LAYOUT | {Change.WEIGHTS, Change.CURSOR, Change.RUN}


class Board:
    """The state of the canvas; `refresh` takes over what a change of the session concerns."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.stage = Stage(Network())
        self.readings: dict[int, Reading] = {}
        self.chips: tuple[Chip, ...] = ()
        self.focus: Focus = NOTHING
        self.scale = 1.0
        self.selection: tuple[Place, ...] = ()
        self.pointed: tuple[Place, ...] = ()
        self.started = False
        self.outdated: frozenset[int] = frozenset()
        self.input_names: tuple[str, ...] = ()
        self.target_names: tuple[str, ...] = ()
        self.two_classes: tuple[str, ...] = ()  # of a single target
        self.maps: dict[int, MapImages] = {}  # what neurons make of their inputs, where that is to be seen
        self.map_axes = ""
        self.flash: dict[LinkKey, NDArray[np.bool_]] = {}
        self.repaint: set[int] = set()
        self._title = ""
        self.overlay: Overlay | None = None
        self.tone = Tone()
        self.anew = False
        self._painted: dict[LinkKey, NDArray[np.float64] | None] = {}
        self.hurried = False
        self._crowds_drawn = 0.0

    @property
    def network(self) -> Network:
        """The network that is drawn."""
        return self.stage.network

    def refresh(self, changes: frozenset[Change]) -> bool:
        """Take over what has changed; True when the drawing has to be laid out again.

        Afterwards `repaint` holds the layers whose numbers are others, `flash` the weights that an update changed, and
        `anew` is True when the edges are drawn with other numbers than weights now, or with weights again.
        """
        self.repaint, self.flash = set(), {}
        if self.hurried and not self.session.running:
            self.hurried, self.readings = False, {}
        self.anew = self._take_overlay()
        again = bool(changes & LAYOUT) and self._lay_out()
        if changes & NUMBERS and not again:
            self._take_numbers(flash=Change.DESIGN not in changes)
        self.tone = Tone(scale=self.scale) if self.overlay is None else Tone.of(self.overlay)
        if self.anew and not again:
            self._paint_anew()
        self.selection = tuple(place for place in self.session.selection if self.stage.exists(place))
        self.outdated = outdated(self.session)
        self.take_pointed()
        focus, started = focus_of(self.session), self.session.last_index is not None
        if started != self.started:
            self.repaint |= set(self.network.by_id)
        elif focus != self.focus:
            self.repaint |= (self.focus.layers | focus.layers) & self.network.by_id.keys()
        self.focus, self.started = focus, started
        return again

    def take_pointed(self) -> None:
        """Take over what another view points at."""
        self.pointed = tuple(place for place in self.session.pointed if self.stage.exists(place))

    def _lay_out(self) -> bool:
        names = self.input_names, self.target_names
        network, image = self.session.design.network, self._picture()
        grid = bool(self.session.settings.get(GRID))
        if names != (self.input_names, self.target_names):
            self.repaint = set(self.network.by_id)
        rule, stage = self.session.design.training.rule, self.stage
        if (network, image, grid, rule) == (stage.network, stage.image, stage.grid, stage.rule):
            return False
        if self.session.design.title != self._title:
            self.scale, self._title = 0.0, self.session.design.title
        self.readings = {la.id: read(self.session, network, la) for la in network.layers}
        self.scale = nice_scale(self.readings, self.scale)
        self.stage = Stage(network, image, self._chosen_by(network), int(self.session.settings.get(EACH)), grid, rule)
        self.chips = place_chips(self.stage)
        self.repaint = set(network.by_id)
        return True

    def _take_numbers(self, flash: bool) -> None:
        network, old = self.network, self.readings
        self.readings = {la.id: read(self.session, network, la, old.get(la.id)) for la in network.layers}
        changed = {la.id for la in network.layers if self.readings[la.id] is not old.get(la.id)}
        moved = {i for i in changed if (old[i].W if i in old else None) is not self.readings[i].W}
        if moved:
            scale = nice_scale(self.readings, self.scale)
            self.repaint |= set(network.by_id) if scale != self.scale else set()
            self.scale = scale
            if self.overlay is None:
                self.stage.update_weights(self._chosen_by(network), () if self._in_a_hurry() else moved)
        self.repaint |= changed
        if flash and not self.session.running and self.overlay is None:
            self.flash = self._changed_weights(old, moved)

    def _take_overlay(self) -> bool:
        """True when other numbers are to be drawn than before."""
        overlay = self.session.overlay
        if overlay is self.overlay:
            return False
        same = overlay is not None and overlay.looks_like(self.overlay)
        self.overlay = overlay
        return not same

    def _paint_anew(self) -> None:
        """Everything is painted again; where edges are left out, the strongest of the new numbers are drawn."""
        overlay = self.overlay
        said, what = (None, "") if overlay is None else (overlay.edges, overlay.key)
        self.stage.update_weights(self._chosen_by(self.network), said, what)
        self.repaint, self.hurried = set(self.network.by_id), False

    def _in_a_hurry(self) -> bool:
        """True while training runs and the crowded links were drawn a moment ago: they follow ten times a second."""
        now = perf_counter()
        self.hurried = self.session.running and now - self._crowds_drawn < CROWD_SECONDS
        if not self.hurried:
            self._crowds_drawn = now
        return self.hurried

    def _changed_weights(self, old: dict[int, Reading], moved: set[int]) -> dict[LinkKey, NDArray[np.bool_]]:
        found = {}
        for link in self.network.links:
            now, before = self.readings.get(link.target), old.get(link.target)
            if link.target in moved and now is not None and before is not None:
                after, prior = block(self.network, link, now), block(self.network, link, before)
                if after is not None and prior is not None and after.shape == prior.shape:
                    found[link.key] = after != prior
        return found

    def _chosen_by(self, network: Network) -> dict[LinkKey, NDArray[np.float64] | None]:
        """Take the numbers of the edges, by link; given back is what decides which edges are drawn of very many."""
        if self.overlay is None:
            self._painted = {li.key: block(network, li, self.readings.get(li.target)) for li in network.links}
            return self._painted
        self._painted = {li.key: overlaid_block(network, li, self.overlay) for li in network.links}
        blocks = self._painted.items()
        return {key: _countable(block) for key, block in blocks}

    def _picture(self) -> tuple[int, int] | None:
        try:
            table = self.session.table
        except UserError:
            self.input_names = self.target_names = self.two_classes = ()
            return None
        by_class = len(table.classes) == table.targets.shape[1]
        self.input_names, self.target_names = table.input_names, table.classes if by_class else table.target_names
        self.two_classes = table.classes if len(table.classes) == 2 and table.targets.shape[1] == 1 else ()
        return table.image

    def picture(self, layer: int) -> NDArray[np.float64] | None:
        """The pixels that an input layer holds, in the data's own units, so that a standardized picture is one too."""
        reading = self.readings.get(layer)
        if reading is None or reading.o is None or len(self.network.inputs) != 1:
            return None if reading is None else reading.o
        try:
            return np.asarray(self.session.prepared.decode_inputs(reading.o[None])[0], dtype=np.float64)
        except UserError:
            return reading.o

    @property
    def negative(self) -> bool:
        """True when an output that is shown is below 0."""
        if self.overlay is not None:
            return False
        pictures = {layer for layer, shape in self.stage.shapes.items() if shape.mode == "image"}
        read = (one.o for layer, one in self.readings.items() if layer not in pictures and one.o is not None)
        return any(bool((o < 0).any()) for o in read)

    def output_range(self, layer: int) -> tuple[float, float]:
        """The range of a layer's outputs: that of its activation function, unbounded for an input."""
        one = self.network.by_id[layer]
        if one.is_input or one.activation.key not in ACTIVATIONS:
            return -np.inf, np.inf
        return ACTIVATIONS[one.activation.key].range

    def captions(self, layer: int) -> tuple[str, ...]:
        """The data's names for the units of an input or output layer, where they say more than x1 or y1."""
        network = self.network
        of_input = network.by_id[layer].is_input
        names = self.input_names if of_input else self.target_names
        first = 0
        for other in network.inputs if of_input else network.outputs:
            size = other.size
            if other.id == layer:
                return _telling(names[first : first + size])
            first += size
        return ()

    def weights(self, key: LinkKey) -> NDArray[np.float64] | None:
        """The numbers that a link is drawn with, by positions: its weights or an overlay's; None where unknown."""
        return self._painted.get(key)

    def units(self, layer: int) -> NDArray[np.float64] | None:
        """The overlay's numbers of a layer's neurons; None where all of them show what they hold."""
        if self.overlay is None or layer not in self.overlay.units:
            return None
        found = fitted(self.overlay.units[layer], (self.network.by_id[layer].size,))
        return None if np.isnan(found).all() else found

    def biases(self, layer: int) -> NDArray[np.float64] | None:
        """The numbers that the biases of a layer are drawn with: their own, or the overlay's."""
        reading = self.readings.get(layer)
        if self.overlay is None:
            return None if reading is None else reading.biases
        one = self.network.by_id[layer]
        return None if one.is_input else overlaid_matrix(self.network, layer, self.overlay)[0]

    def number(self, place: Place) -> float | None:
        """The number that an overlay draws an edge, a bias or a neuron with, else its weight; None for nothing."""
        if self.overlay is None:
            return self.value(place)
        if not self.stage.exists(place) or place.kind not in ("unit", "edge", "bias"):
            return None
        column = self.network.by_id[place.layer].units.index(place.unit)
        if place.kind == "edge":
            ends, matrix = self.stage.positions(place), self.weights((place.source, place.layer, place.delay))
            found = None if ends is None or matrix is None or self._is_cut(place) else float(matrix[ends])
        else:
            values = self.units(place.layer) if place.kind == "unit" else self.biases(place.layer)
            found = None if values is None else float(values[column])
        return None if found is None or np.isnan(found) else found

    def _is_cut(self, place: Place) -> bool:
        link = self.network.link(place.source, place.layer, place.delay)
        return link is not None and (place.source_unit, place.unit) in link.cut

    def marked(self, place: Place, of_exercise: str) -> bool:
        """True where an exercise has "found" the weight of an edge or a bias, or where its gradient is "asked" for."""
        reading = self.readings.get(place.layer)
        layer = self.network.by_id.get(place.layer)
        if reading is None or layer is None or place.kind not in ("edge", "bias") or not self.stage.exists(place):
            return False
        marks = reading.found.get("W") if of_exercise == "found" else reading.asked.get("grad")
        row = self._row(place)
        return marks is not None and row is not None and bool(marks[row, layer.units.index(place.unit)])

    def _row(self, place: Place) -> int | None:
        """The row of an edge or a bias in its matrix."""
        if place.kind == "bias":
            return 0
        link, ends = self.network.link(place.source, place.layer, place.delay), self.stage.positions(place)
        return None if link is None or ends is None or link.delay else self.network.rows(link)[0] + ends[0]

    def value(self, place: Place) -> float | None:
        """The weight of an edge or a bias."""
        reading = self.readings.get(place.layer)
        if reading is None or reading.W is None or not self.stage.exists(place):
            return None
        if place.kind == "bias":
            return float(reading.W[0, self.network.by_id[place.layer].units.index(place.unit)])
        link = self.network.link(place.source, place.layer, place.delay)
        ends, matrix = self.stage.positions(place), None if link is None else block(self.network, link, reading)
        if ends is None or matrix is None or self._is_cut(place):
            return None
        return float(matrix[ends])


@lru_cache(maxsize=16)
def _telling(names: tuple[str, ...]) -> tuple[str, ...]:
    """The names of units; () where they say no more than x1 or y1."""
    return () if all(_PLAIN.fullmatch(name) for name in names) else names


def _countable(block: NDArray[np.float64] | None) -> NDArray[np.float64] | None:
    """The numbers of a link as they decide on which edges are drawn: none at all is as weak as 0."""
    if block is None:
        return None
    return np.zeros(block.shape) if is_nothing(block) else np.where(np.isnan(block), 0.0, block)
