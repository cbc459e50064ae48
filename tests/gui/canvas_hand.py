"""A hand on the canvas: presses, drags and types where things are drawn, as a person would."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from nnsim.gui.canvas.hits import knobs, port_of_layer, port_of_unit
from nnsim.gui.canvas.view import CanvasView
from nnsim.session.session import Session

NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton
MIDDLE = Qt.MouseButton.MiddleButton
NO_BUTTON = Qt.MouseButton.NoButton


def settle(view):
    """Everything that waits to be painted is painted, and no layer glows any more."""
    QApplication.processEvents()
    view._scene.stop_flash()
    QApplication.processEvents()


class Hand:
    """A canvas on a session, shown, with the notices it gave."""

    def __init__(self, qtbot, example="mazur", size=(900, 700)):
        self.session = Session()
        self.notices = []
        self.session.noticed.connect(self.notices.append)
        if example:
            self.session.example(example)
        self.view = CanvasView(self.session)
        qtbot.addWidget(self.view)
        self.view.resize(*size)
        self.view.show()
        self.view.setFocus()
        QApplication.processEvents()

    # -- where things are

    @property
    def board(self):
        self.view.sync()
        return self.view.board

    @property
    def network(self):
        return self.session.network

    def pixel(self, x, y):
        return QPointF(self.view.mapFromScene(QPointF(x, y)))

    def unit(self, layer, position):
        return self.pixel(*self.board.stage.unit_place(layer, position))

    def frame(self, layer, dx=0.0, dy=0.5):
        """A free spot of a layer's frame: dx from its left side, dy as a share of its height."""
        box = self.board.stage.frame(layer)
        return self.pixel(box.x + 8 + dx, box.y + dy * box.h)

    def name(self, layer):
        return self.pixel(*self._part(layer, "name_box").center)

    def footer(self, layer, dx=0.0):
        x, y = self._part(layer, "footer_box").center
        return self.pixel(x + dx, y)

    def _part(self, layer, name):
        stage = self.board.stage
        return getattr(stage.shapes[layer], name).moved(*stage.center(layer))

    def bias(self, layer, position):
        stage = self.board.stage
        return self.pixel(*stage.shapes[layer].bias_box(position).moved(*stage.center(layer)).center)

    def edge(self, place, share=0.5):
        table, row = self.board.stage.edge(place)
        samples = table.samples[row]
        return self.pixel(*samples[round(share * (len(samples) - 1))])

    def chip(self, place):
        table, row = self.board.stage.edge(place)
        chip = next(c for c in self.board.chips if c.link == table.link.key and c.row == row)
        return self.pixel(*chip.box.center)

    def knob(self, layer, name):
        return self.pixel(*knobs(self.board.stage, layer)[name].center)

    def port(self, layer, position=None):
        stage = self.board.stage
        return self.pixel(*(port_of_layer(stage, layer) if position is None else port_of_unit(stage, layer, position)))

    # -- the mouse

    def _send(self, kind, spot, button, keys, held):
        viewport = self.view.viewport()
        away = QPointF(viewport.mapToGlobal(spot.toPoint()))
        QApplication.sendEvent(viewport, QMouseEvent(kind, QPointF(spot), away, button, held, keys))

    def press(self, spot, keys=NONE, button=LEFT):
        self._send(QEvent.Type.MouseButtonPress, spot, button, keys, button)

    def move(self, spot, keys=NONE, button=LEFT):
        self._send(QEvent.Type.MouseMove, spot, NO_BUTTON, keys, button)

    def hover(self, spot):
        self._send(QEvent.Type.MouseMove, spot, NO_BUTTON, NONE, NO_BUTTON)

    def release(self, spot, keys=NONE, button=LEFT):
        self._send(QEvent.Type.MouseButtonRelease, spot, button, keys, NO_BUTTON)
        self.view.sync()

    def click(self, spot, keys=NONE, button=LEFT):
        self.hover(spot)
        self.press(spot, keys, button)
        self.release(spot, keys, button)

    def double_click(self, spot):
        self.click(spot)
        self._send(QEvent.Type.MouseButtonDblClick, spot, LEFT, NONE, LEFT)
        self.release(spot)

    def drag(self, start, end, keys=NONE, button=LEFT, steps=6, drop=True):
        """Press at one spot, go to another in some steps, let go there (or not yet)."""
        self.hover(start)
        self.press(start, keys, button)
        for step in range(1, steps + 1):
            self.move(start + (end - start) * (step / steps), keys, button)
        if drop:
            self.release(end, keys, button)

    def wheel(self, spot, turns=1, keys=NONE, pixels=None, phase=Qt.ScrollPhase.NoScrollPhase):
        viewport = self.view.viewport()
        away = QPointF(viewport.mapToGlobal(spot.toPoint()))
        delta = QPoint(0, round(120 * turns))
        event = QWheelEvent(spot, away, pixels or QPoint(), delta, NO_BUTTON, keys, phase, False)
        QApplication.sendEvent(viewport, event)

    # -- the keyboard

    def key(self, key, keys=NONE, text="", target=None):
        target = target or self.view
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(target, QKeyEvent(kind, key, keys, text))
        self.view.sync()

    def type(self, text, end=Qt.Key.Key_Return):
        """Type into the inline editor that is open."""
        editor = self.view.typing.editor
        assert editor.isVisible()
        editor.setText(text)
        self.key(end, target=editor)

    # -- what came of it

    def check_undo(self, before):
        """One undo takes the design back to what it was, and one redo brings it again."""
        after = self.session.design
        assert after != before
        self.session.undo()
        assert self.session.design == before
        self.session.redo()
        assert self.session.design == after
        self.view.sync()

    def close(self):
        self.view.close()
        self.session.close()
