"""Text and small signs on the canvas: fonts in scene units, labels centred in a box, chips, a lock."""

from __future__ import annotations

import math
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from nnsim.gui.fonts import text_scale
from nnsim.gui.number_marks import decimal_mark, rewritten
from nnsim.gui.numbers import MINUS, raised, short
from nnsim.gui.theme import theme, ui_font

if TYPE_CHECKING:
    from nnsim.gui.canvas.geometry import Box

EASY = 8.6  # pixels on the screen
LARGEST = 1.3  # times: larger text does not fit into neurons and beside edges
SMALLEST = 6.8  # pixels on the screen; smaller text cannot be read and is left out
CENTER = Qt.AlignmentFlag.AlignCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_SUBSCRIPTS = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")


def larger() -> float:
    """How many times as large as usual text is on the canvas; where a box is too small for it, it is as it fits."""
    return min(text_scale(), LARGEST)


def font(size: int, weight: int = 400) -> QFont:
    """The interface's font in scene units, without hinting, so that text does not jump while one zooms."""
    return _font(round(size * larger()), weight)


@lru_cache(maxsize=64)
def _font(size: int, weight: int) -> QFont:
    made = ui_font(10, weight)
    made.setPixelSize(size)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


def text_width(text: str, size: int, weight: int = 400) -> float:
    """How wide a text is, in scene units."""
    return _text_width(text, round(size * larger()), weight)


@lru_cache(maxsize=4096)
def _text_width(text: str, size: int, weight: int) -> float:
    return QFontMetricsF(_font(size, weight)).horizontalAdvance(text)


def rect(box: Box) -> QRectF:
    """A box as Qt's rectangle."""
    return QRectF(box.x, box.y, box.w, box.h)


def write(
    painter: QPainter,
    box: QRectF,
    text: str,
    color: QColor,
    size: int,
    weight: int = 400,
    align: Qt.AlignmentFlag = CENTER,
) -> None:
    """Writes a text in a box, smaller where it would not fit; one too small to be read is left out."""
    size = size_in(text, box.width(), size, weight)
    if not readable(size, abs(painter.worldTransform().m11())):
        return
    painter.setFont(font(size, weight))
    painter.setPen(color)
    painter.drawText(box, _one_line(align), text)


@lru_cache(maxsize=8)
def _one_line(align: Qt.AlignmentFlag) -> int:
    return int((align | Qt.TextFlag.TextDontClip | Qt.TextFlag.TextSingleLine).value)


def size_in(text: str, width: float, size: int, weight: int = 400) -> int:
    """The size in which a text is written so that it fits a width."""
    while size > 6 and text_width(text, size, weight) > width + 1:
        size -= 1
    return size


def readable(size: float, lod: float) -> bool:
    """True when text of a size can be read at a zoom."""
    return size * larger() * lod >= SMALLEST


def legible(size: int, lod: float, most: int) -> int:
    """The size of a text in scene units that one reads easily at a zoom: larger when zoomed out, up to `most`."""
    return max(size, min(most, math.ceil(EASY / max(lod, 1e-3))))


def fitting(value: float, width: float, size: int, signed: bool = False) -> str:
    """A number in as many digits as fit a width, four at most; at worst without the 0 in front, a tiny one as "≈0"."""
    say = signed_text if signed else short
    text = say(value)
    for digits in (3, 2, 1):
        if text_width(text, size) <= width or not math.isfinite(value):
            return text
        rounded = float(f"{float(value):.{digits}g}")
        true = rounded == value or abs(value) < 10**digits  # no digit is made a 0 that is none
        sign = "+" if signed and value > 0 else ""
        text = say(rounded) if true else f"{sign}{raised(value, digits)}"
    if text_width(text, size) <= width:
        return text
    if 0 < abs(value) < 1e-3:
        return "≈0"
    return text.replace(f"0{decimal_mark()}", decimal_mark(), 1) if abs(value) < 1 else text


def parameter_text(value: float, width: float = math.inf, size: int = 11) -> str:
    """A weight or a bias as the canvas writes it: four digits, fewer where there is no room, two decimals at least."""
    text = fitting(value, width, size)
    whole, _, decimals = text.partition(decimal_mark())
    if len(decimals) >= 2 or "e" in text or not whole.lstrip(MINUS).isdigit() or abs(value) >= 1000:
        return text
    rounded = f"{float(value) + 0.0:.2f}"  # from the value, never filled up with zeros
    longer = rewritten(rounded.replace("-", MINUS))
    return longer if text_width(longer, size) <= width else text


def signed_text(value: float) -> str:
    """A number with its sign, as δ is written."""
    text = short(value)
    return text if text.startswith(MINUS) or math.isnan(value) else f"+{text}"


def subscript(number: int) -> str:
    """A number as an index."""
    return str(number).translate(_SUBSCRIPTS)


def shade_pen(color: QColor, width: float = 1.0, dashes: tuple[float, ...] = ()) -> QPen:
    """A pen, stronger where text is larger; `dashes` in scene units."""
    width *= larger()
    pen = QPen(color, width)
    if dashes:
        pen.setDashPattern([dash / max(width, 0.1) for dash in dashes])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


def paint_floating_card(painter: QPainter, area: QRect) -> None:
    """What floats over the canvas lies on a card with round ends."""
    colors = theme()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(shade_pen(colors.line, 1))
    painter.setBrush(colors.card if not colors.dark else colors.panel)
    painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), area.height() / 2, area.height() / 2)


def draw_lock(painter: QPainter, x: float, y: float, color: QColor, size: float = 8.0) -> None:
    """A little lock: this number is frozen."""
    painter.save()
    painter.translate(x, y)
    painter.scale(size / 8.0, size / 8.0)
    painter.setPen(QPen(color, 1.2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    shackle = QPainterPath(QPointF(-2.0, 0.0))
    shackle.lineTo(-2.0, -1.6)
    shackle.arcTo(QRectF(-2.0, -3.6, 4.0, 4.0), 180.0, -180.0)
    shackle.lineTo(2.0, 0.0)
    painter.drawPath(shackle)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawRoundedRect(QRectF(-3.2, -0.4, 6.4, 4.6), 1.0, 1.0)
    painter.restore()
