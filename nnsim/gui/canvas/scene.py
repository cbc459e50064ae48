"""The scene of the canvas: one item for each frame, link and column of neurons, kept in step with the board."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEasingCurve, QObject, QRectF, QVariantAnimation
from PySide6.QtGui import QPixmapCache
from PySide6.QtWidgets import QGraphicsScene

from nnsim.gui.canvas.board import Board
from nnsim.gui.canvas.chips_item import ChipsItem
from nnsim.gui.canvas.halo_item import HaloItem, marked
from nnsim.gui.canvas.layer_item import FrameItem, UnitsItem
from nnsim.gui.canvas.lettering import rect
from nnsim.gui.canvas.lift_item import LiftItem
from nnsim.gui.canvas.light_item import LightItem
from nnsim.gui.canvas.link_item import LinkItem
from nnsim.gui.canvas.marks_item import Marks, MarksItem
from nnsim.gui.canvas.stop_dots_item import StopDotsItem
from nnsim.gui.theme import motion

if TYPE_CHECKING:
    from nnsim.gui.canvas.stage import LinkKey
    from nnsim.session.changes import Change
    from nnsim.session.session import Session

FLASH_MS = 700
CACHE_KB = 40_000  # pictures of items on a fine screen: of those that have no room all would be painted each time
ROOM = 4000.0


class CanvasScene(QGraphicsScene):
    """Draws the session's network; `refresh` repaints only what a change concerns."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        QPixmapCache.setCacheLimit(max(QPixmapCache.cacheLimit(), CACHE_KB))
        self.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        self.session = session
        self.board = Board(session)
        self.marks = Marks()
        self.frames: dict[int, FrameItem] = {}
        self.units: dict[int, UnitsItem] = {}
        self.links: dict[LinkKey, LinkItem] = {}
        self.chips = ChipsItem(self.board)
        self.light = LightItem(self.board)
        self.lift = LiftItem(self.board)
        self.marks_item = MarksItem(self.board, self.marks)
        self.halo = HaloItem(self.board, self.marks)
        self.stop_dots = StopDotsItem(self.board)
        self.addItem(self.chips)
        self.addItem(self.light)
        self.addItem(self.lift)
        self.addItem(self.halo)
        self.addItem(self.marks_item)
        self.addItem(self.stop_dots)
        self._marked: object = None
        self._flash = QVariantAnimation(self)
        self._flash.setDuration(FLASH_MS)
        self._flash.setStartValue(1.0)
        self._flash.setEndValue(0.0)
        self._flash.setEasingCurve(QEasingCurve.Type.InQuad)
        self._flash.valueChanged.connect(self._fade)
        self._flashed_at: object = None

    def refresh(self, changes: frozenset[Change]) -> bool:
        """Take over a change of the session; True when places or sizes changed."""
        lit = self.board.focus.links
        again = self.board.refresh(changes)
        if again:
            self.rebuild()
        else:
            for layer in self.board.repaint:
                self.units[layer].renew()
                self.frames[layer].follow()
            for key, item in self.links.items():
                if self.board.hurried and not item.table.single:
                    continue
                moved = key[1] in self.board.repaint and (self.board.overlay is None or self.board.anew)
                if moved:
                    item.follow()
                elif item.table.single and (key in lit) != (key in self.board.focus.links):
                    item.renew()
            if self.board.repaint:
                self.chips.update()
        if self.board.flash and motion():
            self._start_flash()
        elif self._flash.state() == self._flash.State.Running and self._flashed_at != self._moment():
            self.stop_flash()  # whoever steps on has seen it, and each of its pictures takes time from the step
        self.light.take()
        self.lift.take()
        self.stop_dots.take()
        marked = self._marked_now()
        if again or marked != self._marked:
            self._marked = marked
            self.marks_changed()
        return again

    def _marked_now(self) -> object:
        """What is marked, with the numbers that are written at it, and how they look."""
        board = self.board
        places = tuple(marked(board, self.marks))
        return places, [(board.number(place), board.tone) for place, _ in places if place.kind == "edge"]

    def show_strongest(self, each: int) -> None:
        """Draw so many edges into each neuron of crowded links, the strongest ones; 0: as many as can be."""
        for key in self.board.stage.show_strongest(each):
            self.links[key].take()
        self.lift.take()
        self.marks_changed()

    def marks_changed(self) -> None:
        """Paint the marks again."""
        self.halo.take()
        self.marks_item.take()

    def rebuild(self) -> None:
        """Make, change and remove items so that they match the board."""
        network, board = self.board.network, self.board
        for gone in self.frames.keys() - network.by_id.keys():
            self.removeItem(self.frames.pop(gone))
            self.removeItem(self.units.pop(gone))
        for key in self.links.keys() - board.stage.tables.keys():
            self.removeItem(self.links.pop(key))
        for layer in network.layers:
            if layer.id in self.frames:
                self.frames[layer.id].take(layer)
                self.units[layer.id].take(layer)
            else:
                self.frames[layer.id], self.units[layer.id] = FrameItem(board, layer), UnitsItem(board, layer)
                self.addItem(self.frames[layer.id])
                self.addItem(self.units[layer.id])
        for key in board.stage.tables:
            if key in self.links:
                self.links[key].take()
            else:
                self.links[key] = LinkItem(board, key)
                self.addItem(self.links[key])
        self.chips.take()
        self.setSceneRect(self.room())

    def room(self) -> QRectF:
        """Where one can scroll to: the drawing with wide margins."""
        return self.content().adjusted(-ROOM, -ROOM, ROOM, ROOM)

    def content(self) -> QRectF:
        """The rectangle around the drawing, with the weights on its edges and the words beside its neurons."""
        box = rect(self.board.stage.bounds())
        if self.board.chips:
            box = box.united(self.chips.boundingRect())
        for item in self.units.values():
            box = box.united(item.written())
        return box

    def repaint_all(self) -> None:
        """Paint everything again, as after a change of the theme."""
        for item in self.units.values():
            item.renew()
        for frame in self.frames.values():
            frame.update()
        for link in self.links.values():
            link.renew()
        self.light.update()
        self.lift.take()
        self.marks_changed()
        self.update()

    def _start_flash(self) -> None:
        self.stop_flash()  # of the weights that changed before
        for key, marks in self.board.flash.items():
            if key in self.links:
                self.links[key].flashing = marks
        self._flashed_at = self._moment()
        self._flash.start()

    def _moment(self) -> object:
        return self.session.last_index, self.session.next_index

    def stop_flash(self) -> None:
        """End the fading of changed weights at once."""
        self._flash.stop()
        self._fade(0.0)

    def _fade(self, value: float) -> None:
        for key, item in self.links.items():
            if item.flashing is None:
                continue
            item.flash = value
            if item.table.single:
                item.update()
            frame = self.frames.get(key[1])
            if frame is not None:
                frame.glow(0.0 if item.table.single else value)
            if value <= 0.0:
                item.flashing = None
