"""Maps in the neurons of the canvas, ten times a second while training runs, and a large one of what is pointed at."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer

from nnsim.gui.bridge import Bridge
from nnsim.gui.canvas.map_card import MapCard
from nnsim.gui.canvas.map_images import MapImages, shows_maps
from nnsim.gui.texts import clipped
from nnsim.gui.theme import signals
from nnsim.session.changes import Change

if TYPE_CHECKING:
    from nnsim.gui.canvas.scene import CanvasScene
    from nnsim.gui.canvas.view import CanvasView
    from nnsim.session.places import Place

MAPS = "unit_maps"
PACE_MS, SHARE = 100.0, 0.2
_CONCERNS = frozenset({Change.DESIGN, Change.WEIGHTS, Change.DATA, Change.RUN, Change.EXERCISE, Change.TIME,
                       Change.PLANE, Change.FILE})  # fmt: skip


class CanvasMaps(QObject):
    """Computes the maps while they are wanted, and gives them to the board; where there can be none, it takes them.

    While nothing runs they follow each change at once, so none is older than the weights beside it.
    """

    def __init__(self, view: CanvasView, scene: CanvasScene) -> None:
        from nnsim.session.views.unit_maps import UnitMaps

        super().__init__(view)
        self._view, self._scene, self._session = view, scene, view.session
        self.maps = UnitMaps(view.session)
        self.card = MapCard(view)
        self._drawn, self._pace = 0.0, PACE_MS
        self._pointed: Place | None = None
        self._by_keys = False
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self.renew)
        self._bridge = Bridge(view.session, self)
        self._bridge.changed.connect(self._hear)
        signals().changed.connect(self.renew)
        view.installEventFilter(self)

    @property
    def wanted(self) -> bool:
        """True while the person wants maps."""
        return bool(self._session.settings.get(MAPS))

    @property
    def count(self) -> int:
        """How many neurons show a map."""
        return sum(len(images) for images in self._view.board.maps.values())

    def _hear(self, changes: frozenset[Change]) -> None:
        wait = self._pace - (monotonic() - self._drawn) * 1000
        if changes & _CONCERNS and (self.wanted or self._view.board.maps):
            if not self._session.running or wait <= 0:
                self.renew()
                return
            if not self._later.isActive():
                self._later.start(max(1, round(wait)))
        elif not self.wanted:
            self.maps.live.let_go()
        if Change.SELECTION in changes and self._by_keys:
            self._show_card()

    def follow_setting(self, name: str) -> None:
        """Show maps, or numbers again, as the person wants it now."""
        if name == MAPS:
            self.renew()

    def renew(self) -> None:
        """Compute all maps anew and paint the layers whose maps have changed."""
        from nnsim.session.views.live_pass import why_not

        self._later.stop()
        if not self._view.isVisible():
            return
        board, begin = self._view.board, monotonic()
        found: dict[int, MapImages] = {}
        if self.wanted and why_not(self._session) is None:
            self.maps.follow()
            known = board.network.by_id.keys() & self.maps.live.compiled.layers.keys()
            layers = [layer for layer in known if shows_maps(board.stage.shapes[layer])]
            found = {layer: MapImages(one) for layer, one in self.maps.maps(layers).items()}
        axes = self._axes() if found else ""
        old, board.maps = board.maps, found
        for layer in old.keys() | found.keys():
            new = found.get(layer)
            if layer in self._scene.units and not (new is not None and new.same_as(old.get(layer))):
                self._scene.units[layer].renew()
        if axes != board.map_axes:
            board.map_axes = axes
            self._view.legend.follow()
            self._view.lay_corners()
        self._drawn = monotonic()
        self._pace = max(PACE_MS, (self._drawn - begin) * 1000 / SHARE)
        self._show_card()

    def _axes(self) -> str:
        """What runs over the maps, in few words."""
        across, up = (clipped(name, 12) for name in self.maps.names())
        return f"{across} →, {up} ↑" if up else f"{across} →"

    def point_at(self, place: Place | None) -> None:
        """The mouse points at a neuron: its map is shown large, as that of a neuron that was selected by keys."""
        if place != self._pointed:
            self._pointed, self._by_keys = place, self._by_keys and place is None
            self._show_card()

    def _show_card(self) -> None:
        place, board, selected = self._pointed, self._view.board, self._session.selection
        if self._by_keys and len(selected) == 1:
            place = selected[0]
        if place is None or place.kind != "unit" or place.layer not in board.maps or not board.stage.exists(place):
            self.card.hide()
            return
        self.card.show_unit(self.maps, place)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A hidden canvas computes nothing; shown again, it does."""
        if watched is self._view and event.type() == QEvent.Type.Hide:
            self._later.stop()
        elif watched is self._view and event.type() == QEvent.Type.Show and self.wanted:
            QTimer.singleShot(0, self, self.renew)
        elif watched is self._view and event.type() == QEvent.Type.KeyPress:
            self._by_keys = True
        return False
