"""What a plot keeps of its painting as a picture."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap


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
            density = painter.device().devicePixelRatio()
            self._picture = QPixmap(size * density)
            self._picture.setDevicePixelRatio(density)
            self._picture.fill(Qt.GlobalColor.transparent)
            own = QPainter(self._picture)
            draw(own)
            own.end()
        painter.drawPixmap(_ORIGIN, self._picture)


_ORIGIN = QPoint()
