"""Zoom and pan: the wheel, two fingers, pinching, and showing everything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QInputDevice, QNativeGestureEvent
from PySide6.QtWidgets import QGestureEvent, QGraphicsView, QPinchGesture

from nnsim.gui.fonts import px, text_scale

if TYPE_CHECKING:
    from PySide6.QtGui import QWheelEvent

    from nnsim.gui.canvas.view import CanvasView

STEP = 1.2
SMALLEST, LARGEST = 0.08, 8.0
LARGEST_FIT = 1.25
MARGINS = (14, 8, 14, 48)


def fit(view: QGraphicsView, content: QRectF, below: int = 0) -> None:
    """Show a rectangle of the canvas whole, above the legend and more room below; nothing small is blown up."""
    left, top, right, bottom = MARGINS
    bottom = px(bottom) + below
    wide = max(view.viewport().width() - left - right, 50)
    high = max(view.viewport().height() - top - bottom, 50)
    scale = min(wide / max(content.width(), 1), high / max(content.height(), 1), LARGEST_FIT * text_scale())
    scale = max(scale, SMALLEST)
    view.resetTransform()
    view.scale(scale, scale)
    middle = content.center() + QPointF((right - left) / 2 / scale, (bottom - top) / 2 / scale)
    view.centerOn(middle)


def shows(view: QGraphicsView, content: QRectF, below: int = 0) -> bool:
    """True when a rectangle of the canvas is seen whole, not counting the room of the legend and more below."""
    left, top, right, bottom = MARGINS
    bottom = px(bottom) + below
    room = view.viewport().rect().adjusted(left - 2, top - 2, 2 - right, 2 - bottom)
    return view.mapToScene(room).boundingRect().contains(content)


def zoom_at(view: QGraphicsView, pixel: QPointF, factor: float) -> None:
    """Zoom so that what lies under a pixel stays there."""
    now = view.transform().m11()
    factor = min(max(now * factor, SMALLEST), LARGEST) / now
    if abs(factor - 1) < 1e-9:
        return
    spot = view.mapToScene(pixel.toPoint())
    view.scale(factor, factor)
    pan(view, pixel.toPoint() - view.mapFromScene(spot))


def pan(view: QGraphicsView, by: QPoint) -> None:
    """Move the picture by pixels."""
    across, down = view.horizontalScrollBar(), view.verticalScrollBar()
    across.setValue(across.value() - by.x())
    down.setValue(down.value() - by.y())


def wheel(canvas: CanvasView, event: QWheelEvent) -> None:
    """The wheel of a mouse zooms; two fingers on a touchpad pan, and zoom with Ctrl; Shift+wheel pans sideways."""
    turned, pixels = event.angleDelta(), event.pixelDelta()
    if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
        canvas.pan(QPoint((turned.y() or turned.x()) // 2, 0))
    elif event.modifiers() & Qt.KeyboardModifier.ControlModifier or not _by_fingers(event):
        canvas.zoom_at(event.position(), STEP ** (turned.y() / 120.0))
    else:
        canvas.pan(pixels if not pixels.isNull() else QPoint(turned.x() // 2, turned.y() // 2))
    event.accept()


def _by_fingers(event: QWheelEvent) -> bool:
    touchpad = event.device() is not None and event.device().type() == QInputDevice.DeviceType.TouchPad
    return touchpad or event.phase() != Qt.ScrollPhase.NoScrollPhase


def pinch(canvas: CanvasView, event: QEvent) -> bool:
    """Two fingers that move apart zoom in; True when the event was that."""
    if isinstance(event, QNativeGestureEvent):
        if event.gestureType() != Qt.NativeGestureType.ZoomNativeGesture:
            return False
        canvas.zoom_at(event.position(), 1.0 + event.value())
        return True
    if isinstance(event, QGestureEvent):
        found = event.gesture(Qt.GestureType.PinchGesture)
        if isinstance(found, QPinchGesture):
            canvas.zoom_at(QPointF(canvas.viewport().mapFromGlobal(found.centerPoint().toPoint())), found.scaleFactor())
            return True
    return False
