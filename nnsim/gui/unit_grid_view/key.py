"""The key of a grid: the classes in their hues and shapes, as many lines as they need."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnsim.gui.class_look import class_color, symbol
from nnsim.gui.fonts import px
from nnsim.gui.texts import tr
from nnsim.gui.theme import signals, theme, ui_font

_LINE, _SIDE, _GAP, _LONGEST = 18.0, 10.0, 12.0, 24


class ClassKey(QWidget):
    """Which hue and which shape stand for which class; it has no height where there are no classes."""

    read_as = "picture"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Key"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.names: tuple[str, ...] = ()
        signals().changed.connect(self.update)

    def show_names(self, names: tuple[str, ...]) -> None:
        """Explain these classes."""
        self.names = names
        self.setToolTip(tr("Hues and shapes: {words}", words=", ".join(names)) if names else "")
        self.setAccessibleDescription(self.toolTip())
        self._make_room()
        self.update()

    def _placed(self) -> list[tuple[QRectF, str]]:
        metrics, x, line, found = QFontMetricsF(ui_font(8.5)), 2.0, 0, []
        for name in self.names:
            words = name if len(name) <= _LONGEST else name[: _LONGEST - 1] + "…"
            wide = px(_SIDE) + 5 + metrics.horizontalAdvance(words)
            if x > 2.0 and x + wide > self.width():
                x, line = 2.0, line + 1
            found.append((QRectF(x, line * px(_LINE), wide, px(_LINE)), words))
            x += wide + px(_GAP)
        return found

    def _make_room(self) -> None:
        placed = self._placed()
        self.setFixedHeight(round(placed[-1][0].bottom()) if placed else 0)

    def sizeHint(self) -> QSize:
        return QSize(160, self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width wraps otherwise."""
        super().resizeEvent(event)
        self._make_room()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The key."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(ui_font(8.5))
        for number, (box, words) in enumerate(self._placed()):
            painter.save()
            painter.translate(box.left() + px(_SIDE) / 2, box.center().y())
            painter.scale(px(_SIDE), px(_SIDE))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(class_color(number, len(self.names)))
            painter.drawPath(symbol(number, 0))
            painter.restore()
            painter.setPen(theme().muted)
            painter.drawText(box.adjusted(px(_SIDE) + 5, 0, 6, 0), Qt.AlignmentFlag.AlignVCenter, words)
