"""Icons: the shipped drawings, each in the colour that is asked for, sharp on every screen."""

from functools import cache
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from nnsim.kit.errors import UserError
from nnsim.kit.resources import resource

SIZES = (16, 20, 24, 32, 40, 48, 64)


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
    path = icon_path(name)
    icon = QIcon()
    if path is None:
        return icon
    renderer = QSvgRenderer(str(path))
    for size in SIZES:
        for shade, mode, state in (
            (color, QIcon.Mode.Normal, QIcon.State.Off),
            (disabled, QIcon.Mode.Disabled, QIcon.State.Off),
            (active, QIcon.Mode.Normal, QIcon.State.On),
        ):
            icon.addPixmap(_draw(renderer, size, QColor(shade)), mode, state)
    return icon


def _draw(renderer: QSvgRenderer, size: int, color: QColor) -> QPixmap:
    pixmap = QPixmap(QSize(size, size))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(pixmap.rect(), color)
    painter.end()
    return pixmap
