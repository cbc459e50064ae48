"""The large map of one neuron, on a card beside it: the plane, the samples, the scale."""

from __future__ import annotations

from typing import TYPE_CHECKING
from weakref import ref

import numpy as np
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from nnsim.gui.canvas.lettering import LEFT, RIGHT, shade_pen, write
from nnsim.gui.canvas.map_images import STRENGTH, MapImages
from nnsim.gui.canvas.tips import place_name
from nnsim.gui.class_look import class_color, symbol
from nnsim.gui.fonts import px
from nnsim.gui.numbers import short
from nnsim.gui.texts import tr
from nnsim.gui.theme import mix, theme
from nnsim.gui.widgets.color_scale import diverging
from nnsim.parts.preparation import class_of

if TYPE_CHECKING:
    from nnsim.gui.canvas.view import CanvasView
    from nnsim.session.places import Place
    from nnsim.session.views.plane import Plane
    from nnsim.session.views.unit_maps import UnitMaps

PLACES, SIDE, EDGE = 96, 196, 12
HEAD, FOOT = 24, 44
MOST = 300
_GAP = 18


class MapCard(QWidget):
    """A card on the canvas; the mouse goes through it."""

    def __init__(self, view: CanvasView) -> None:
        super().__init__(view)
        self._view = view
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFixedSize(px(SIDE) + 2 * px(EDGE), px(SIDE) + px(HEAD) + px(FOOT) + px(EDGE))
        self._images: MapImages | None = None
        self._image = QImage()
        self._title = self._across = self._up = ""
        self._ends = (0.0, 0.0)
        self._spots: tuple[np.ndarray, np.ndarray, int] = (np.empty((0, 2)), np.empty(0, np.intp), 0)
        self._spots_of: tuple[object, ...] = ()
        self.hide()

    def show_unit(self, maps: UnitMaps, place: Place) -> None:
        """The map of a neuron, beside it."""
        layer = self._view.board.network.by_id[place.layer]
        position = layer.units.index(place.unit)
        found = maps.maps([place.layer], PLACES)[place.layer]
        self._images = MapImages(found)
        if len(self._images) != layer.size:  # the canvas has not heard yet that the layer is another
            self.hide()
            return
        self._image = self._images.image(position)
        middle, reach = float(found.middle[position]), float(found.reach[position])
        self._ends = (middle - reach, middle + reach)
        self._title = place_name(self._view.board, place)
        self._across, self._up = maps.names()
        self._take_spots(maps)
        self.setAccessibleName(tr("Map of {unit}", unit=self._title))
        self.setAccessibleDescription(
            tr("its output over {across} and {up}", across=self._across, up=self._up)
            if self._up
            else tr("its output over {across}", across=self._across)
        )
        self._put(place, position)
        self.show()
        self.raise_()
        self.update()

    def _take_spots(self, maps: UnitMaps) -> None:
        """Where the samples lie on the plane, as shares of its sides, and their classes."""
        plane, loaded = maps.plane(), maps.live.setup.loaded
        key = (ref(loaded), plane.x, plane.y, plane.x_range, plane.y_range)
        if key == self._spots_of:
            return
        self._spots_of = key
        self._spots = (np.empty((0, 2)), np.empty(0, np.intp), 0)
        if plane.y is None:
            return
        rows = np.linspace(0, len(loaded.table.inputs) - 1, min(MOST, len(loaded.table.inputs))).astype(np.intp)
        places = _shares(plane, loaded.table.inputs[rows])
        inside = ((places >= 0) & (places <= 1)).all(1)
        targets = loaded.table.targets[rows][inside]
        count = 0 if not loaded.hits else max(2, loaded.table.targets.shape[1])
        label = class_of(targets) if count else np.zeros(len(targets), np.intp)
        self._spots = (places[inside], label, count)

    def _put(self, place: Place, position: int) -> None:
        """Right of the neuron, or left of it where there is no room, and never over it."""
        view, board = self._view, self._view.board
        x, y = board.stage.unit_place(place.layer, position)
        wide = board.stage.shapes[place.layer].half_unit[0]
        right = view.mapFromScene(QPointF(x + wide, y)).x() + _GAP
        left = view.mapFromScene(QPointF(x - wide, y)).x() - _GAP - self.width()
        room = view.rect().adjusted(6, 6, -6, -6)
        at = right if right + self.width() <= room.right() or left < room.left() else left
        top = view.mapFromScene(QPointF(x, y)).y() - self.height() // 2
        area = QRect(at, top, self.width(), self.height())
        area.moveTop(max(room.top(), min(area.top(), room.bottom() - area.height())))
        area.moveLeft(max(room.left(), min(area.left(), room.right() - area.width())))
        self.move(area.topLeft())

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(shade_pen(colors.line, 1))
        painter.setBrush(colors.card if not colors.dark else colors.panel)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
        write(painter, QRectF(px(EDGE), 4, px(SIDE), px(HEAD) - 4), self._title, colors.text, 12, 600, align=LEFT)
        area = QRectF(px(EDGE), px(HEAD) + 2, px(SIDE), px(SIDE))
        painter.drawImage(area, self._image)
        self._paint_samples(painter, area)
        painter.setPen(shade_pen(colors.line, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(area)
        foot = area.bottom() + 4
        line = QRectF(px(EDGE), foot, px(SIDE), 16)
        write(painter, line, tr("{name} →", name=self._across), colors.muted, 10, align=RIGHT)
        up = tr("↑ {name}", name=self._up) if self._up else tr("↑ output")
        write(painter, line, up, colors.muted, 10, align=LEFT)
        bar = QRectF(px(EDGE) + 52, foot + 21, px(SIDE) - 104, 9)
        painter.setBrush(diverging(1.0, 0.0, STRENGTH).gradient)
        painter.setPen(shade_pen(colors.line, 1))
        painter.drawRoundedRect(bar, 2, 2)
        low, high = (short(end, 3) for end in self._ends)
        write(painter, QRectF(px(EDGE), foot + 17, 46, 16), low, colors.muted, 10, align=RIGHT)
        write(painter, QRectF(bar.right() + 6, foot + 17, 46, 16), high, colors.muted, 10, align=LEFT)
        painter.end()

    def _paint_samples(self, painter: QPainter, area: QRectF) -> None:
        places, labels, count = self._spots
        seam = QPen(mix(theme().card, theme().text, 0.1), 0.13)
        painter.save()
        painter.setClipRect(area)
        for (x, y), label in zip(places.tolist(), labels.tolist(), strict=True):
            painter.save()
            painter.translate(area.left() + x * area.width(), area.bottom() - y * area.height())
            painter.scale(6.0, 6.0)
            painter.setPen(seam)
            painter.setBrush(class_color(label, count) if count else theme().muted)
            painter.drawPath(symbol(label, 0))
            painter.restore()
        painter.restore()


def _shares(plane: Plane, rows: np.ndarray) -> np.ndarray:
    assert plane.y is not None
    (left, right), (low, high) = plane.x_range, plane.y_range
    with np.errstate(invalid="ignore"):
        return np.stack([(rows[:, plane.x] - left) / (right - left), (rows[:, plane.y] - low) / (high - low)], 1)
