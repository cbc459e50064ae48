"""Neurons that are drawn with the numbers of an overlay: small ones as dots, and the sign on a bad one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPolygonF

from nnsim.gui.canvas.discs import Discs
from nnsim.gui.canvas.lettering import shade_pen, write
from nnsim.gui.canvas.looks import absent_line
from nnsim.gui.canvas.tones import ink_on
from nnsim.gui.theme import theme

if TYPE_CHECKING:
    from nnsim.gui.canvas.neurons import Neurons

READ_FROM = 13.0


def paint_shown_dots(painter: QPainter, neurons: Neurons, seen: np.ndarray, lod: float) -> None:
    """Neurons of a crowded layer of which an overlay says something, in its colours; a bad one has a strong outline."""
    shape, radius, colors = neurons.shape, neurons.shape.radius, theme()
    small = shape.pitch < 12
    plain = shade_pen(absent_line(), 0.6 if small else 1.0)
    strong = shade_pen(colors.text, 1.4 if small else 2.2)
    size = max(3, round(radius * 0.62))
    bad = np.array([neurons.is_bad(int(position)) for position in seen], bool)
    numbers = {at: number for at in seen.tolist() if (number := neurons.number(at)) is not None}
    for pen, group in ((plain, seen[~bad]), (strong, seen[bad])):
        colors_of = [neurons.tone.color(numbers[at]) for at in group.tolist()]
        Discs(shape.places[group], radius, colors_of, np.arange(len(group)), pen).paint(painter)
    for at, number in numbers.items() if radius * lod >= READ_FROM else ():
        x, y = shape.places[at]
        text = neurons.tone.text(number, 2 * radius, size, marked=False)
        box = QRectF(x - radius, y - radius, 2 * radius, 2 * radius)
        write(painter, box, text, ink_on(neurons.tone.color(number)), size)


def bad_badge(painter: QPainter, x: float, y: float, size: float = 9.0) -> None:
    """A small triangle with an exclamation mark: this neuron is bad, for eyes that do not see it by the colour."""
    colors = theme()
    corners = ((0.0, -size), (size, size * 0.75), (-size, size * 0.75))
    painter.setPen(shade_pen(colors.canvas, 1.6))
    painter.setBrush(colors.text)
    painter.drawPolygon(QPolygonF([QPointF(x + dx, y + dy) for dx, dy in corners]))
    painter.setPen(shade_pen(colors.canvas, size * 0.2))
    painter.drawLine(QPointF(x, y - size * 0.4), QPointF(x, y + size * 0.2))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colors.canvas)
    painter.drawEllipse(QPointF(x, y + size * 0.48), size * 0.11, size * 0.11)
