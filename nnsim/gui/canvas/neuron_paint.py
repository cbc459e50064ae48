"""How the neurons of a layer are painted: circles with their numbers, capsules, dots, grids and pixels."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from nnsim.engine.veil import hidden_in, is_hidden
from nnsim.gui.canvas.capsule_paint import paint_capsule
from nnsim.gui.canvas.captions import paint_captions
from nnsim.gui.canvas.discs import Discs
from nnsim.gui.canvas.lettering import (
    draw_lock,
    legible,
    readable,
    rect,
    shade_pen,
    size_in,
    text_width,
    write,
)
from nnsim.gui.canvas.looks import LEVELS, absent_fill, absent_line, fills, hatching, pixel_levels, pixel_rgb
from nnsim.gui.canvas.map_images import paint_map
from nnsim.gui.canvas.question_paint import paint_badge, paint_question, paint_tick
from nnsim.gui.canvas.unit_marks import bad_badge, paint_shown_dots
from nnsim.gui.canvas.unit_values import delta_text, paint_value
from nnsim.gui.number_marks import grouped, rewritten
from nnsim.gui.texts import tr
from nnsim.gui.theme import mix, theme

if TYPE_CHECKING:
    from nnsim.gui.canvas.geometry import LayerShape
    from nnsim.gui.canvas.neurons import Neurons

CIRCLE_TEXT = {"full": 13, "medium": 11}
BIAS_TEXT = {"full": 11, "medium": 9, "row": 9}
DELTA_TEXT = {"full": 11, "medium": 9, "row": 9}


def paint_neurons(painter: QPainter, neurons: Neurons, exposed: QRectF, lod: float) -> None:
    """Paints the neurons of a layer, as far as they are in the exposed rectangle, at a zoom; bars of biases apart."""
    shape = neurons.shape
    seen = within(shape, exposed)
    if shape.mode == "image":
        _paint_pixels(painter, neurons, lod)
    elif shape.mode == "row":
        for position in seen:
            paint_capsule(painter, neurons, int(position), lod)
    elif shape.mode in ("full", "medium"):
        for position in seen:
            _paint_circle(painter, neurons, int(position), lod)
    else:
        said = neurons.said[seen]
        paint_shown_dots(painter, neurons, seen[said], lod)
        (_paint_dots if neurons.maps is None else _paint_dot_maps)(painter, neurons, seen[~said], lod)
    turn = neurons.reading.turn
    if turn is not None and turn < shape.shown:
        _paint_turn(painter, neurons, turn, lod)
    if shape.hidden and readable(11, lod):
        x, y = shape.marker
        more = tr("… {count} more", count=grouped(shape.hidden))
        write(painter, QRectF(x - shape.width / 2, y - 9, shape.width, 18), more, theme().muted, 11)
    if not shape.at_sides:
        paint_captions(painter, neurons, seen, lod)


def within(shape: LayerShape, exposed: QRectF) -> np.ndarray:
    """The places of the neurons that are in a rectangle."""
    heights = shape.places[:, 1]
    return np.flatnonzero((heights >= exposed.top() - shape.pitch) & (heights <= exposed.bottom() + shape.pitch))


def _paint_turn(painter: QPainter, neurons: Neurons, position: int, lod: float) -> None:
    """A dashed ring around the unit whose turn it is: a selection has a full one."""
    x, y = neurons.shape.places[position]
    radius = neurons.shape.radius + 4.0 / min(lod, 1.0)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(shade_pen(neurons.hue or theme().text, 2.4 / min(lod, 1.0), (2.6, 2.0)))
    painter.drawEllipse(QPointF(x, y), radius, radius)


def _paint_circle(painter: QPainter, neurons: Neurons, position: int, lod: float) -> None:
    shape, colors = neurons.shape, theme()
    x, y = shape.places[position]
    radius = shape.radius
    fill, image = neurons.fill(position), neurons.map_of(position)
    if image is not None:
        pen = shade_pen(neurons.outline, 2.2 if neurons.hue is not None else 1.5)
        paint_map(painter, image, QRectF(x - radius, y - radius, 2 * radius, 2 * radius), pen)
    else:
        _paint_disc(painter, neurons, position, fill)
        size = legible(CIRCLE_TEXT[shape.mode], lod, round(radius * 0.67))
        if readable(size, lod) or neurons.asks(position, "z", "o"):
            box = QRectF(x - radius + 2, y - 10, 2 * radius - 4, 20)
            paint_value(painter, neurons, position, box, size)
    if neurons.layer.is_input:
        return
    if neurons.is_bad(position):
        bad_badge(painter, x + radius * 0.78, y - radius * 0.78)
    _paint_bias(painter, neurons, position, lod)
    _paint_delta(painter, neurons, position, lod)
    _paint_marks(painter, neurons, position, QPointF(x, y), radius)
    if fill is not None and image is None and neurons.is_broken(position):
        painter.setPen(shade_pen(colors.error, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(x, y), radius + 2, radius + 2)


def _paint_disc(painter: QPainter, neurons: Neurons, position: int, fill: QColor | None) -> None:
    x, y = neurons.shape.places[position]
    radius = neurons.shape.radius
    if fill is None:
        painter.setPen(shade_pen(neurons.hue or absent_line(), 1.3, (4, 3)))
        painter.setBrush(absent_fill())
    else:
        outline = theme().accent if neurons.hides(position) else neurons.outline
        painter.setPen(shade_pen(outline, 2.2 if neurons.hue is not None else 1.5))
        painter.setBrush(fill)
    painter.drawEllipse(QPointF(x, y), radius, radius)
    if neurons.is_negative(position):
        _hatch_circle(painter, neurons, QPointF(x, y), radius)


def _hatch_circle(painter: QPainter, neurons: Neurons, middle: QPointF, radius: float) -> None:
    """Lines above and below the digits, which they would strike through."""
    band = radius * 0.3
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(hatching(neurons.layer.is_input))
    turn = math.degrees(math.asin(band / radius))
    area = QRectF(middle.x() - radius + 1, middle.y() - radius + 1, 2 * radius - 2, 2 * radius - 2)
    for start in (turn, 180 + turn):
        painter.drawChord(area, round(16 * start), round(16 * (180 - 2 * turn)))


def _paint_marks(painter: QPainter, neurons: Neurons, position: int, middle: QPointF, radius: float) -> None:
    """A tick at a value that was found; a small "?" where z is asked for but o is shown."""
    size = min(6.5, radius * 0.24)
    if neurons.ticked(position, "o", "z"):
        paint_tick(painter, middle + QPointF(radius * 0.74, -radius * 0.74), size)
    asked = neurons.reading.asked.get("z")
    if asked is not None and asked[position] and neurons.levels is not None and not neurons.hides(position):
        paint_badge(painter, middle + QPointF(-radius * 0.74, -radius * 0.74), size)


def _paint_bias(painter: QPainter, neurons: Neurons, position: int, lod: float) -> None:
    shape, colors = neurons.shape, theme()
    size = legible(BIAS_TEXT[shape.mode], lod, BIAS_TEXT[shape.mode] + 2)
    if not readable(size, lod):
        return
    bias = neurons.bias(position)
    if bias is None:
        return
    color = colors.faint if neurons.bias_off or neurons.tone.stale else colors.muted
    if neurons.bias_lit and neurons.hue is not None:
        color = neurons.hue
    box = rect(shape.bias_box(position))
    text = f"b {neurons.tone.text(bias, size=size)}"
    if neurons.has_no_bias(position):
        write(painter, box, tr("no bias"), colors.faint, size - 1)
        return
    if is_hidden(bias):
        paint_question(painter, box, "b", size, 4.0)
    else:
        write(painter, box, text, color, size, 600 if neurons.bias_lit else 400)
    _paint_bias_marks(
        painter, neurons, position, QPointF(box.center().x() + text_width(text, size) / 2 + 8, box.center().y())
    )
    if neurons.has_frozen_bias(position):
        left = box.center().x() - text_width(text, size) / 2 - size * 0.8
        draw_lock(painter, left, box.center().y(), colors.update, size)


def _paint_bias_marks(painter: QPainter, neurons: Neurons, position: int, spot: QPointF) -> None:
    found, asked = neurons.reading.found.get("W"), neurons.reading.asked.get("grad")
    if asked is not None and asked[0, position]:
        paint_badge(painter, spot, 5.0)
    elif found is not None and found[0, position]:
        paint_tick(painter, spot, 5.0)


def _paint_delta(painter: QPainter, neurons: Neurons, position: int, lod: float) -> None:
    text, known = delta_text(neurons, position)
    if neurons.number(position) is not None or not neurons.reading.gradients or (not known and not neurons.started):
        return
    shape, colors = neurons.shape, theme()
    size = 9 if known == 1 else DELTA_TEXT[shape.mode] - (not known)
    weight = 600 if known == 2 else 400
    box = rect(shape.delta_box(position))
    if not readable(size_in(text, box.width() - 6, size, weight), lod):
        return
    if known == 0:
        box = box.adjusted(6, 1, -6, -1) if shape.mode == "full" else box.adjusted(3, 0.5, -3, -0.5)
        fill, pen = absent_fill(), shade_pen(absent_line(), 1, (3, 3))
    elif known == 1:
        fill, pen = mix(colors.canvas, colors.delta_soft, 0.5), shade_pen(colors.delta, 1, (3, 2))
    else:
        fill, pen = colors.delta_soft, shade_pen(colors.delta, 1)
    which = {1: "do", 2: "delta"}.get(known, "")
    if which and neurons.hides(position, which):
        asked = neurons.asks(position, "do", "delta")
        paint_question(painter, box, f"∂E/∂{neurons.letter}" if asked == "do" or known == 1 else "δ", size)
        return
    painter.setPen(pen)
    painter.setBrush(fill)
    painter.drawRoundedRect(box, 5, 5)
    if which and neurons.ticked(position, which):
        paint_tick(painter, QPointF(box.right() - 1, box.top() + 1), min(5.5, box.height() * 0.4))
    color = colors.delta if known else colors.faint
    if colors.dark and known:
        color = mix(colors.delta, colors.text, 0.25)
    write(painter, box.adjusted(3, 0, -3, 0), text, color, size, weight)


def _paint_dots(painter: QPainter, neurons: Neurons, seen: np.ndarray, lod: float) -> None:
    shape, reading = neurons.shape, neurons.reading
    radius = shape.radius
    steps = None if neurons.levels is None else np.rint(neurons.levels * LEVELS).astype(int)
    hidden = np.zeros(shape.shown, bool) if reading.o is None else hidden_in(reading.o[: shape.shown])
    for position in seen[hidden[seen]]:
        paint_badge(painter, QPointF(*shape.places[position]), radius)
    seen = seen[~hidden[seen]]
    _discs(neurons, seen, steps).paint(painter)
    if radius * lod >= 13 and reading.o is not None:
        size = max(3, round(radius * 0.62))
        for position in seen:
            x, y = shape.places[position]
            text = rewritten(f"{float(reading.o[position]):.2f}".replace("-", "−"))
            write(painter, QRectF(x - radius, y - radius, 2 * radius, 2 * radius), text, theme().text, size)


def _paint_dot_maps(painter: QPainter, neurons: Neurons, seen: np.ndarray, _lod: float) -> None:
    half, pen = neurons.shape.radius, shade_pen(neurons.outline, 0.9)
    for position in seen:
        image, (x, y) = neurons.map_of(int(position)), neurons.shape.places[position]
        if image is not None:
            paint_map(painter, image, QRectF(x - half, y - half, 2 * half, 2 * half), pen)


def _discs(neurons: Neurons, seen: np.ndarray, steps: np.ndarray | None) -> Discs:
    """Dots in the colours of their outputs, with lines over those whose output is negative."""
    places, radius, pen = neurons.shape.places[seen], neurons.shape.radius, _dot_pen(neurons)
    if steps is None:
        return Discs(places, radius, [absent_fill()], np.zeros(len(seen), np.intp), pen)
    of_input, o = neurons.layer.is_input, neurons.reading.o
    negative = o[seen] < 0 if o is not None and radius >= 2.5 else None
    return Discs(places, radius, fills(of_input), steps[seen], pen, negative, hatching(of_input))


def _dot_pen(neurons: Neurons) -> QPen:
    colors, small = theme(), neurons.shape.pitch < 12
    width = 0.6 if small else 1.1
    if neurons.levels is None:
        return shade_pen(neurons.hue or absent_line(), width, () if small else (2.5, 2))
    if neurons.reading.delta is not None:
        return shade_pen(colors.delta, width + 0.3)
    return shade_pen(neurons.outline, width)


def _paint_pixels(painter: QPainter, neurons: Neurons, lod: float) -> None:
    shape, values = neurons.shape, neurons.picture
    half_w = shape.columns * shape.pitch / 2
    rows = shape.size // shape.columns
    area = QRectF(-half_w, -rows * shape.pitch / 2, 2 * half_w, rows * shape.pitch)
    if values is None:
        painter.setPen(shade_pen(absent_line(), 1.2, (4, 3)))
        painter.setBrush(absent_fill())
        painter.drawRect(area)
        if readable(12, lod):
            write(painter, area, tr("not yet"), theme().faint, 12)
        return
    pixels = np.ascontiguousarray(pixel_rgb(pixel_levels(values)).reshape(rows, shape.columns))
    picture = QImage(pixels.data, shape.columns, rows, shape.columns * 4, QImage.Format.Format_RGB32)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
    painter.drawImage(area, picture)
    line = mix(theme().canvas, theme().accent, 0.22)
    if shape.pitch * lod >= 9:
        painter.setPen(shade_pen(mix(theme().canvas, theme().accent, 0.14), 0.6))
        for column in range(1, shape.columns):
            x = area.left() + column * shape.pitch
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
        for row in range(1, rows):
            y = area.top() + row * shape.pitch
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
    painter.setPen(shade_pen(neurons.hue or line, 1.2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(area)
