"""The key of a picture of samples: its classes, of which one can be seen alone, or the scale of a target."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from nnsim.gui.class_look import class_color, symbol
from nnsim.gui.fonts import px
from nnsim.gui.numbers import short
from nnsim.gui.picture import picture
from nnsim.gui.texts import tr
from nnsim.gui.theme import signals, theme, ui_font
from nnsim.gui.widgets.color_scale import ColorScale

_SIDE = 14


class ClassKey(QListWidget):
    """The classes with their colours and shapes; `picked` carries one that is to be seen alone, or None for all."""

    picked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.names: tuple[str, ...] = ()
        self.setAccessibleName(tr("Classes"))
        self.setToolTip(tr("Choose a class to see it alone; Esc, or the same once more, shows all"))
        self.setIconSize(QSize(px(_SIDE), px(_SIDE)))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._before = -1
        self.currentRowChanged.connect(self._pick)
        self.itemClicked.connect(self._again)
        signals().changed.connect(self._paint)

    def show_names(self, names: Sequence[str]) -> None:
        """Show these classes."""
        if tuple(names) == self.names:
            return
        self.names = tuple(names)
        self.blockSignals(True)
        self.clear()
        for name in names:
            item = QListWidgetItem(name)
            item.setToolTip(name)
            self.addItem(item)
        self.setCurrentRow(-1)
        self.blockSignals(False)
        self._before = -1
        self._paint()

    @property
    def alone(self) -> int | None:
        """The class that is seen alone."""
        row = self.currentRow()
        return row if row >= 0 else None

    def _pick(self, row: int) -> None:
        self.picked.emit(row if row >= 0 else None)

    def _again(self, item: QListWidgetItem) -> None:
        row = self.row(item)
        if row == self._before:
            self.setCurrentRow(-1)
        self._before = self.currentRow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.alone is not None:
            self.setCurrentRow(-1)
            self._before = -1
        else:
            super().keyPressEvent(event)

    def _paint(self) -> None:
        self.setFont(ui_font(9))
        ratio = self.devicePixelRatioF()
        for at in range(self.count()):
            with picture(px(_SIDE), px(_SIDE), ratio) as (drawn, painter):
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.translate(px(_SIDE) / 2, px(_SIDE) / 2)
                painter.scale(10, 10)
                painter.fillPath(symbol(at, 0), class_color(at, len(self.names)))
            self.item(at).setIcon(QIcon(drawn))


class ScaleKey(QWidget):
    """The colours of numbers from low to high."""

    read_as = "picture"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scale: ColorScale | None = None
        self._name = ""
        self._words = ("", "")
        self.setMinimumHeight(px(52))
        signals().changed.connect(self.update)

    def show_scale(self, scale: ColorScale, name: str, ends: tuple[str, str] | None = None) -> None:
        """Show a scale, and of what it is."""
        self._scale, self._name = scale, name
        self._words = ends or (short(scale.low), short(scale.high))
        self.setAccessibleName(tr("{name} from {low} to {high}", name=name, low=self._words[0], high=self._words[1]))
        self.setToolTip(self.accessibleName())
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._scale is None:
            return
        painter = QPainter(self)
        painter.setFont(ui_font(8.5))
        painter.setPen(theme().muted)
        line, width = painter.fontMetrics().height(), self.width()
        name = painter.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideRight, width - 8)
        painter.drawText(QRectF(4, 2, width - 8, line), Qt.AlignmentFlag.AlignLeft, name)
        painter.fillRect(QRectF(4, line + 4, width - 8, 10), self._scale.gradient)
        below = QRectF(4, line + 15, width - 8, line)
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft, self._words[0])
        painter.drawText(below, Qt.AlignmentFlag.AlignRight, self._words[1])
