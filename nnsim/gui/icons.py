"""Icons: the shipped drawings, each in the colour that is asked for, sharp on every screen.

A QIconEngine written in Python would draw them at any size, but crashes when Qt clones it; so a few sizes are drawn.
"""

from functools import cache
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from nnsim.kit.errors import UserError
from nnsim.kit.resources import resource

SIZES, FEW = (16, 20, 32, 40), (16, 32)


@cache
def icon_path(name: str) -> Path | None:
    """The drawing of an icon, or None when there is none of that name."""
    try:
        places = (resource("icons", f"{name}.svg"), resource("style", f"{name}.svg"))
    except UserError:
        return None
    return next((path for path in places if path.is_file()), None)


def has_icon(name: str) -> bool:
    """True when an icon of that name is shipped."""
    return icon_path(name) is not None


@cache
def tinted_icon(name: str, color: str, disabled: str, active: str) -> QIcon:
    """An icon in a colour, and in others when it is disabled or switched on; empty when there is no drawing."""
    icon = QIcon()
    if not has_icon(name):
        return icon
    off, on = QIcon.State.Off, QIcon.State.On
    for size in SIZES:
        icon.addPixmap(drawing(name, size, color), QIcon.Mode.Normal, off)
    for size in FEW:
        icon.addPixmap(drawing(name, size, disabled), QIcon.Mode.Disabled, off)
        if active != color:
            icon.addPixmap(drawing(name, size, active), QIcon.Mode.Normal, on)
    return icon


@cache
def drawing(name: str, size: int, color: str, ratio: float = 1.0) -> QPixmap:
    """A drawing of exactly this size, for a screen with `ratio` pixels to one of the interface."""
    pixels = max(1, round(size * ratio))
    pixmap = QPixmap(pixels, pixels)
    pixmap.fill(Qt.GlobalColor.transparent)
    path = icon_path(name)
    if path is not None:
        painter = QPainter(pixmap)
        painter.drawPixmap(0, 0, _shape(path, pixels))
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
        painter.fillRect(pixmap.rect(), QColor(color))
        painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


@cache
def _shape(path: Path, pixels: int) -> QPixmap:
    """The drawing as its file has it; a colour is laid over it, which costs much less than drawing it again."""
    pixmap = QPixmap(pixels, pixels)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    _renderer(path).render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    return pixmap


@cache
def _renderer(path: Path) -> QSvgRenderer:
    return QSvgRenderer(str(path))
