"""Pictures of something that looks now this way, now that, and soon as before: each look is painted once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPixmap, QTransform

from nnsim.gui.theme import theme

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

MOST, LARGEST, TOGETHER = 5, 750_000, 1_500_000  # pictures, and the pixels of each and of all
REMEMBERED = 4  # so many times as many looks as pictures


class KeptPictures:
    """The last pictures of an item whose picture Qt keeps, too, but only the one that is seen.

    A picture takes a moment by itself: where most looks never come again, one is kept of those alone that do.
    """

    def __init__(self, most: int = MOST, at_once: bool = True) -> None:
        self._most, self._at_once = most, at_once
        self._seen: dict[Hashable, None] = {}
        self._pictures: dict[Hashable, QPixmap] = {}
        self._colors = theme()

    def paint(self, painter: QPainter, look: Hashable, draw: Callable[[QPainter], None]) -> None:
        """Paint what has such a look: from its picture where the painter makes one, by drawing it elsewhere."""
        device, matrix = painter.device(), painter.worldTransform()
        if not isinstance(device, QPixmap) or matrix.isRotating():
            draw(painter)
            return
        wide, high = device.width(), device.height()
        if wide * high > LARGEST:
            draw(painter)
            return
        if self._colors is not theme():
            self._pictures, self._seen, self._colors = {}, {}, theme()
        ratio = device.devicePixelRatio()
        key = look, matrix.m11(), matrix.m22(), matrix.dx(), matrix.dy(), wide, high, ratio
        picture = self._pictures.pop(key, None)
        if picture is None:
            if not self._at_once and key not in self._seen:
                self._see(key)
                draw(painter)
                return
            self._make_room(wide * high)
            picture = self._drawn(painter, device, draw)
        self._pictures[key] = picture
        painter.setWorldTransform(_AS_IT_IS)
        painter.drawPixmap(0, 0, picture)
        painter.setWorldTransform(matrix)

    def _see(self, key: Hashable) -> None:
        """Remember that there was such a look; only the last ones are known."""
        if len(self._seen) >= REMEMBERED * self._most:
            del self._seen[next(iter(self._seen))]
        self._seen[key] = None

    def _make_room(self, pixels: int) -> None:
        """Let go of what has not been seen for longest."""
        taken = [one.width() * one.height() for one in self._pictures.values()]
        while taken and (len(taken) >= self._most or sum(taken) + pixels > TOGETHER):
            del self._pictures[next(iter(self._pictures))], taken[0]

    @staticmethod
    def _drawn(painter: QPainter, device: QPixmap, draw: Callable[[QPainter], None]) -> QPixmap:
        picture = QPixmap(device.size())
        picture.setDevicePixelRatio(device.devicePixelRatio())
        picture.fill(Qt.GlobalColor.transparent)
        own = QPainter(picture)
        own.setRenderHints(painter.renderHints())
        own.setWorldTransform(painter.worldTransform())
        try:
            draw(own)
        finally:
            own.end()  # a picture that is being painted must not be destroyed
        return picture


_AS_IT_IS = QTransform()
