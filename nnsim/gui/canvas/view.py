"""The canvas: shows the network, zooms and pans, and hands the mouse and the keys to those that know what they mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QHelpEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QFrame, QGraphicsView, QToolTip, QWidget

from nnsim.gui.bridge import Bridge
from nnsim.gui.canvas import clipboard, corner, keyboard, menu, zooming
from nnsim.gui.canvas.board import EACH, GRID, LAYOUT
from nnsim.gui.canvas.chip_places import visible
from nnsim.gui.canvas.corner import Hint, Invitation, ZoomButtons
from nnsim.gui.canvas.cursors import CURSORS
from nnsim.gui.canvas.edge_slider import EdgeSlider
from nnsim.gui.canvas.edges import is_crowded
from nnsim.gui.canvas.hits import NOWHERE, Hit, hit_at
from nnsim.gui.canvas.legend import Legend
from nnsim.gui.canvas.lens import Lens
from nnsim.gui.canvas.overlay_banner import OverlayBanner
from nnsim.gui.canvas.scene import CanvasScene
from nnsim.gui.canvas.selection_verbs import SelectionVerbs
from nnsim.gui.canvas.spoken import Spoken
from nnsim.gui.canvas.tips import hit_tip
from nnsim.gui.canvas.tools import gestures
from nnsim.gui.canvas.tools.gesture import Gesture, Pointer
from nnsim.gui.canvas.typing_in import TypingIn
from nnsim.gui.canvas.unit_maps import CanvasMaps
from nnsim.gui.texts import tr
from nnsim.gui.theme import signals, theme
from nnsim.session.changes import EVERYTHING, Change

if TYPE_CHECKING:
    from PySide6.QtGui import (
        QContextMenuEvent,
        QFocusEvent,
        QHideEvent,
        QMouseEvent,
        QResizeEvent,
        QShowEvent,
        QWheelEvent,
    )

    from nnsim.gui.canvas.board import Board
    from nnsim.gui.canvas.marks_item import Marks
    from nnsim.session.session import Session

EDGE_REACH = 5.0
_SHORTCUT, _TOOL_TIP, _LEAVE = QEvent.Type.ShortcutOverride, QEvent.Type.ToolTip, QEvent.Type.Leave
_PINCHES = (QEvent.Type.Gesture, QEvent.Type.NativeGesture)


class CanvasView(Lens):
    """The network of a session, drawn to be looked at and edited."""

    gallery_requested, pasteable = Signal(), Signal()
    network_pasted = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.spoken = Spoken(self)
        self.session = session
        self.setObjectName("canvas")
        self._scene = CanvasScene(session, self)
        self.setScene(self._scene)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.AnchorViewCenter)
        self.setOptimizationFlag(QGraphicsView.OptimizationFlag.DontSavePainterState)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.SmartViewportUpdate)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self.viewport().grabGesture(Qt.GestureType.PinchGesture)
        self.setAccessibleName(tr("Network canvas"))
        self.legend = Legend(self.board, self)
        self.edge_slider = EdgeSlider(self)
        self.edge_slider.chosen.connect(lambda each: session.settings.set(EACH, each))
        self.zoom_buttons = ZoomButtons((self.zoom_in, self.zoom_out, self.fit), self)
        self.invitation = Invitation(self)
        self.invitation.gallery.connect(self.gallery_requested)
        self.hint = Hint(self)
        self.banner = OverlayBanner(self.board, self)
        self.banner.closed.connect(lambda: session.show_overlay(None))
        self.maps = CanvasMaps(self, self._scene)
        self.typing = TypingIn(self)
        self.verbs: SelectionVerbs = SelectionVerbs(self)
        self._gestures = gestures(self)
        self._gesture: Gesture | None = None
        self._anew, self._shown = False, tuple[int, ...]()
        self._document: object = None
        self._stale: frozenset[Change] = EVERYTHING
        self.bridge = Bridge(session, self, last=True)
        self.bridge.changed.connect(self._hear)
        self.bridge.settled.connect(self._paint)
        signals().changed.connect(self._dress)
        self._can_paste = clipboard.offers()
        QGuiApplication.clipboard().dataChanged.connect(self._look_at_clipboard)
        self._dress()

    # -- what it shows

    @property
    def board(self) -> Board:
        """What the canvas shows, as data."""
        return self._scene.board

    @property
    def marks(self) -> Marks:
        """Hover, rubber line, guides: what gestures draw above the network."""
        return self._scene.marks

    def _hear(self, changes: frozenset[Change]) -> None:
        if self.isVisible():
            self._take(changes)
        else:
            self._stale |= changes

    def sync(self) -> None:
        """Show at once what has changed, and not only at the next turn of the event loop."""
        self.bridge.flush()
        if self._stale:
            stale, self._stale = self._stale, frozenset()
            self._take(stale)

    def _take(self, changes: frozenset[Change]) -> None:
        if changes == {Change.POINTED}:
            self.board.take_pointed()
            self.marks_changed()
            return
        again = self._scene.refresh(changes)
        layers = tuple(layer.id for layer in self.board.network.layers)
        anew, self._shown = self._anew or bool(set(self._shown) - set(layers)), layers
        document = (self.session.path, self.session.design.title)
        other = document != self._document
        if other:
            if not self.session.undo_title and not self.session.redo_title:
                self._forget_gesture()
                self.fit()
            self._document = document
        if again:
            self.typing.close()
            self._anew = anew and self._gesture is not None
            if self._gesture is None:
                self.keep_in_sight(anew)
            place = self.marks.hover.place
            if place is None or not self.board.stage.exists(place):
                self._hover(NOWHERE, None)
        corners = self.legend.follow(), self.banner.follow(), self.edge_slider.show_each(self.board.stage.each)
        if again or other or any(corners):
            self.legend.setVisible(bool(layers))
            self.edge_slider.setVisible(is_crowded(self.board.network))
            self.lay_corners()
            self.invitation.setVisible(not layers)
        self.spoken.tell()

    def _paint(self) -> None:
        """Paint what has changed in the scene, and with it the panels; the scene by itself waits for another turn."""
        QCoreApplication.sendPostedEvents(self._scene, QEvent.Type.MetaCall.value)

    def lay_corners(self) -> None:
        """Put what stands in the corners where it fits now."""
        corner.place(
            self.rect().size(), self.legend, self.zoom_buttons, self.invitation, self.hint, self.banner,
            self.edge_slider,
        )  # fmt: skip

    def follow_setting(self, name: str) -> None:
        """Draw more or fewer edges, and units as a ring or a grid, as the person wants it now."""
        if name == EACH:
            self._scene.show_strongest(int(self.session.settings.get(EACH)))
        if name in (EACH, GRID):
            self._take(LAYOUT)

    def _dress(self) -> None:
        self.setBackgroundBrush(theme().canvas)
        self._scene.repaint_all()
        self.invitation.follow()
        self.hint.follow()
        self.banner.dress()
        self.zoom_buttons.adjustSize()
        self.lay_corners()
        self.legend.update()

    def marks_changed(self) -> None:
        """Paint the marks again."""
        self._scene.marks_changed()

    def show_note(self, spot: QPointF | None, text: str = "") -> None:
        """A word beside the pointer during a gesture; None takes it away."""
        self.marks.note = None if spot is None else (spot, text)
        self.marks_changed()

    # -- verbs for menus and bars

    def add_layer(self) -> None:
        """Add a layer after the selected one or into the selected link, else in front of the output."""
        self.verbs.add_layer()

    def add_unit(self) -> None:
        """Add a neuron to what is selected."""
        self.verbs.add_unit()

    def delete_selection(self) -> None:
        """Delete what is selected."""
        self.verbs.delete()

    def select_all(self) -> None:
        """Select all layers."""
        self.verbs.select_all()

    def arrange(self) -> None:
        """Put the layers in columns, and show them all."""
        self.verbs.arrange()

    def copy(self) -> None:
        """Copy what is selected."""
        clipboard.copy(self)

    def cut(self) -> None:
        """Copy what is selected, and delete it."""
        if clipboard.copy(self):
            self.verbs.delete()

    @property
    def can_paste(self) -> bool:
        """True when there is something to paste on the clipboard; `pasteable` tells when that may have changed."""
        return self._can_paste

    def _look_at_clipboard(self) -> None:
        self._can_paste = clipboard.offers()
        self.pasteable.emit()

    def paste(self) -> None:
        """Add what was copied."""
        clipboard.paste(self)

    def duplicate(self) -> None:
        """A copy of what is selected, beside it."""
        clipboard.duplicate(self)

    # -- the mouse

    def hit(self, pixel: QPointF) -> Hit:
        """What lies under a pixel of the view."""
        spot, chips = self.mapToScene(pixel.toPoint()), visible(self.board.chips, self.zoom)
        return hit_at(self.board.stage, chips, spot.x(), spot.y(), EDGE_REACH / self.zoom, self.marks.busy)

    def _pointer(self, event: QMouseEvent, hit: Hit | None = None) -> Pointer:
        pixel = event.position()
        found = self.hit(pixel) if hit is None else hit
        return Pointer(self.mapToScene(pixel.toPoint()), pixel.toPoint(), found, event.button(), event.modifiers())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.sync()
        if not self.typing.leave():
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if self._gesture is not None:
            return
        self._hover_at(event.position())
        pointer = self._pointer(event)
        self._gesture = next((gesture for gesture in self._gestures if gesture.wants(pointer)), None)
        if self._gesture is not None:
            self._gesture.start(pointer)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._gesture is None:
            self._hover_at(event.position())
            return
        gesture = self._gesture
        gesture.move(self._pointer(event))
        if gesture.cursor is not None and self._gesture is gesture and gesture.far(self._pointer(event)):
            self.viewport().setCursor(gesture.cursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        gesture = self._gesture
        if gesture is None or gesture.began is None or event.button() != gesture.began.button:
            return
        self._gesture = None
        gesture.end(self._pointer(event))
        self.sync()
        self.keep_in_sight(self._anew)
        self._anew = False
        self._hover_at(event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.sync()
        if event.button() == Qt.MouseButton.LeftButton:
            self._hover_at(event.position())
            hit = self.hit(event.position())
            if hit.kind in ("plus", "minus"):
                self.mousePressEvent(event)
            elif hit.place is None:
                spot = self.mapToScene(event.position().toPoint())
                self.verbs.add_layer_at(spot.x(), spot.y())
            else:
                self.typing.open_hit(hit)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.sync()
        self._forget_gesture()
        menu.show(self, event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        zooming.wheel(self, event)

    def _forget_gesture(self) -> None:
        gesture, self._gesture = self._gesture, None
        if gesture is not None:
            gesture.cancel()
            self._anew = False

    def end_gesture(self) -> None:
        """Give up the gesture under way without taking anything back."""
        self._gesture = None
        marks = self.marks
        marks.rubber, marks.band, marks.note, marks.guides = None, None, None, []
        marks.source = marks.target = None
        self.marks_changed()

    def _hover_at(self, pixel: QPointF) -> None:
        hit = self.hit(pixel)
        if hit.on_layer and hit.layer != self.marks.busy:
            self.marks.busy = hit.layer
            hit = self.hit(pixel)
        self._hover(hit, hit.layer if hit.on_layer else None)

    def _hover(self, hit: Hit, busy: int | None) -> None:
        marks = self.marks
        if (hit, busy) != (marks.hover, marks.busy) or busy is None:
            marks.hover, marks.busy = hit, busy
            self.marks_changed()
        self.maps.point_at(hit.place)
        self.viewport().setCursor(CURSORS.get(hit.kind, Qt.CursorShape.ArrowCursor))

    # -- keys, focus, and other events

    def event(self, event: QEvent) -> bool:
        """Keys that mean something here do not go on to the window."""
        if event.type() is _SHORTCUT and isinstance(event, QKeyEvent) and keyboard.claims(self, event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._gesture is not None:
            self._forget_gesture()
            self.sync()
        elif not keyboard.press(self, event):
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if not event.isAutoRepeat():
            self.session.close_edit()
        super().keyReleaseEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab walks over the network first, and leaves the canvas after the last thing on it."""
        return self.verbs.tab(1 if forward else -1) or super().focusNextPrevChild(forward)

    def viewportEvent(self, event: QEvent) -> bool:
        kind = event.type()
        if kind is _TOOL_TIP and isinstance(event, QHelpEvent):
            quiet = self._gesture is not None or self.maps.card.isVisible()
            text = "" if quiet else hit_tip(self.board, self.hit(QPointF(event.pos())))
            QToolTip.showText(event.globalPos(), menu.as_tip(text), self.viewport())
            return True
        if kind in _PINCHES and zooming.pinch(self, event):
            return True
        if kind is _LEAVE and self._gesture is None:
            self._hover(NOWHERE, None)
        return super().viewportEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.marks_changed()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.lay_corners()
        if self.fitted:
            self.fit()
        self.typing.follow()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.sync()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._forget_gesture()
        self._scene.stop_flash()
        self.typing.close()
