"""What a plot keeps of its painting as a picture."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QPainter, QPixmap

from nnsim.gui.picture import picture


class KeptLook:
    """A picture of what is painted again and again with one look; one that comes once is painted as it is."""

    def __init__(self) -> None:
        self._look: object = None
        self._picture: QPixmap | None = None

    def paint(self, painter: QPainter, size: QSize, look: object, draw: Callable[[QPainter], None]) -> None:
        """Paint what has such a look, in a size at the origin."""
        if look != self._look:
            self._look, self._picture = look, None
            draw(painter)
            return
        if self._picture is None:
            with picture(size.width(), size.height(), painter.device().devicePixelRatio()) as (drawn, own):
                draw(own)
            self._picture = drawn
        painter.drawPixmap(_ORIGIN, self._picture)


_ORIGIN = QPoint()
