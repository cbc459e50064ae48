"""What a neuron says of itself: its output or net input as it is painted, and its δ as text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from nnsim.gui.canvas.lettering import fitting, signed_text, text_width, write
from nnsim.gui.canvas.question_paint import paint_question
from nnsim.gui.canvas.tones import ink_on
from nnsim.gui.texts import tr
from nnsim.gui.theme import theme

if TYPE_CHECKING:
    from nnsim.gui.canvas.neurons import Neurons


def paint_value(painter: QPainter, neurons: Neurons, position: int, box: QRectF, size: int) -> None:
    """The number in a neuron: its output, else its net input, else that neither is there yet; or a question."""
    reading, colors = neurons.reading, theme()
    hidden = next((q for q in ("o", "z") if getattr(reading, q) is not None), "")
    number = neurons.number(position)
    if number is not None:
        text = neurons.tone.text(number, box.width(), size, marked=False)
        write(painter, box, text, ink_on(neurons.tone.color(number)), size)
    elif hidden and neurons.hides(position, hidden):
        pill = box.adjusted(0, 1, 0, -1) if box.height() > 16 else box
        asked = neurons.asks(position, "z", "o") or hidden
        paint_question(painter, pill, neurons.letter if asked == "o" else asked, size - 1)
    elif reading.o is not None:
        write(painter, box, fitting(reading.o[position], box.width(), size), colors.text, size)
    elif reading.z is not None:
        text = fitting(reading.z[position], box.width() * 0.9, size - 2)
        write(painter, box, f"z {text}", colors.muted, size - 2)
    else:
        write(painter, box, tr("not yet"), colors.faint, size - 3)


def delta_text(neurons: Neurons, position: int) -> tuple[str, int]:
    """What the pill says, and whether it is δ (2), only ∂E/∂o (1) or neither yet (0)."""
    reading = neurons.reading
    if reading.delta is not None:
        return f"δ {signed_text(reading.delta[position])}", 2
    if reading.do is not None:
        label, width = (f"∂E/∂{neurons.letter}", 68.0) if neurons.shape.mode == "full" else ("∂", 56.0)
        value = fitting(reading.do[position], width - text_width(f"{label} ", 9), 9, signed=True)
        return f"{label} {value}", 1
    return tr("δ not yet"), 0
