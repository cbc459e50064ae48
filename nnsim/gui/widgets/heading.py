"""A bold title that is another one at each step: a label would lay its words out anew whenever it is asked."""

import math

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from nnsim.gui.picture import picture
from nnsim.gui.theme import per_theme, signals, theme, ui_font
from nnsim.gui.widgets.label import named_color
from nnsim.gui.written import stand_on

_SIZE, _BOLD = 10, 700
_PLACE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


class Heading(QWidget):
    """Bold words on a ground in a colour of the theme; each is drawn once, and then shown as a picture."""

    read_as = "value"

    def __init__(self, ground: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self.ground = "", ground
        stand_on(self, ground)
        signals().changed.connect(self._follow)

    def text(self) -> str:
        """What it says."""
        return self._text

    def setText(self, text: str) -> None:
        """Say something else."""
        if text != self._text:
            other = _room(text) != _room(self._text)
            self._text = text
            self.setAccessibleName(text)
            if other:
                self.updateGeometry()
            self.update()

    def _follow(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the words."""
        return QSize(*_room(self._text))

    def minimumSizeHint(self) -> QSize:
        """None of them is cut off."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The words at the left, in the middle of the height."""
        painter, size = QPainter(self), self.size()
        painter.drawPixmap(0, 0, _picture(self._text, size.height(), self.ground, self.devicePixelRatioF()))
        wide = _room(self._text)[0] + 1
        painter.fillRect(wide, 0, size.width() - wide, size.height(), named_color(self.ground))


@per_theme()
def _room(text: str) -> tuple[int, int]:
    metrics = QFontMetricsF(ui_font(_SIZE, _BOLD))
    return math.ceil(metrics.horizontalAdvance(text)), math.ceil(metrics.height())


@per_theme()
def _picture(text: str, high: int, ground: str, density: float) -> QPixmap:
    wide = _room(text)[0] + 1
    with picture(wide, high, density, named_color(ground)) as (drawn, painter):
        painter.setFont(ui_font(_SIZE, _BOLD))
        painter.setPen(theme().text)
        painter.drawText(QRect(0, 0, wide, high), _PLACE, text)
    return drawn
