"""How a neuron of a long column is painted: a capsule with its bias, its output and its δ beside each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from nnsim.engine.veil import is_hidden
from nnsim.gui.canvas.lettering import LEFT, draw_lock, fitting, legible, readable, rect, shade_pen, subscript, write
from nnsim.gui.canvas.looks import absent_fill, absent_line, hatching
from nnsim.gui.canvas.map_images import paint_map
from nnsim.gui.canvas.question_paint import paint_question
from nnsim.gui.canvas.unit_marks import bad_badge
from nnsim.gui.canvas.unit_values import delta_text, paint_value
from nnsim.gui.texts import tr
from nnsim.gui.theme import mix, theme

if TYPE_CHECKING:
    from nnsim.gui.canvas.neurons import Neurons


VALUE_AT_MOST = 16


def paint_capsule(painter: QPainter, neurons: Neurons, position: int, lod: float) -> None:
    """The capsule of a neuron; zoomed out it shows its output alone, in larger digits."""
    shape, colors, reading = neurons.shape, theme(), neurons.reading
    x, y = shape.places[position]
    half, high = shape.half_unit
    fill = neurons.fill(position)
    body = QRectF(x - half, y - high, 2 * half, 2 * high)
    painter.setPen(shade_pen(neurons.hue or mix(colors.canvas, colors.text, 0.16), 1.4 if neurons.hue else 1))
    painter.setBrush(colors.canvas if not colors.dark else mix(colors.canvas, colors.text, 0.03))
    painter.drawRoundedRect(body, high, high)
    core, image = rect(shape.value_box(position)), neurons.map_of(position)
    if image is not None:
        side = 2 * high - 1
        square = QRectF(core.center().x() - side / 2, y - side / 2, side, side)
        paint_map(painter, image, square, shade_pen(neurons.outline, 1.3))
    elif fill is None:
        painter.setPen(shade_pen(absent_line(), 1, (3, 3)))
        painter.setBrush(absent_fill())
    else:
        painter.setPen(shade_pen(neurons.outline, 1.3))
        painter.setBrush(fill)
    if image is None:
        painter.drawRoundedRect(core, core.height() / 2, core.height() / 2)
    if image is None and neurons.is_negative(position):
        painter.setBrush(hatching(neurons.layer.is_input))
        painter.drawRoundedRect(core, core.height() / 2, core.height() / 2)
    if neurons.is_bad(position):
        bad_badge(painter, body.right() - 2, body.top() + 2, 7.0)
    if image is None:
        paint_value(painter, neurons, position, core.adjusted(2, 0, -2, 0), legible(10, lod, VALUE_AT_MOST))
    if not readable(9, lod):
        return
    if neurons.layer.is_input:
        name = QRectF(body.left() + 8, body.top(), 28, body.height())
        write(painter, name, f"x{subscript(position + 1)}", colors.muted, 10, align=LEFT)
        return
    _paint_bias(painter, neurons, position)
    text, known = delta_text(neurons, position)
    if neurons.number(position) is None and reading.gradients and (known or neurons.started):
        color = colors.delta if known else colors.faint
        box = rect(shape.delta_box(position))
        if known:
            value = reading.delta[position] if known == 2 else reading.do[position]  # type: ignore[index]
            text = f"{text[0]} {fitting(value, box.width() - 12, 9, signed=True)}"
        if known and neurons.hides(position, "delta" if known == 2 else "do"):
            paint_question(painter, box, text[0], 9)
        else:
            write(painter, box, text, color, 9 if known else 7, 600 if known == 2 else 400)


def _paint_bias(painter: QPainter, neurons: Neurons, position: int) -> None:
    colors, bias = theme(), neurons.bias(position)
    if bias is None:
        return
    color = colors.faint if neurons.bias_off or neurons.tone.stale else colors.muted
    if neurons.bias_lit and neurons.hue is not None:
        color = neurons.hue
    box = rect(neurons.shape.bias_box(position)).adjusted(4, 0, -1, 0)
    if neurons.has_no_bias(position):
        write(painter, box, tr("no bias"), colors.faint, 8)
        return
    if is_hidden(bias):
        paint_question(painter, box.adjusted(0, 3, 0, -3), "b", 8)
    else:
        write(painter, box, f"b {neurons.tone.text(bias, box.width() - 9, 9)}", color, 9)
    if neurons.has_frozen_bias(position):
        draw_lock(painter, box.left() - 4, box.center().y(), colors.update, 9)
