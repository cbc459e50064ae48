"""Widgets beside each other, in as many lines as they need."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget

from nnsim.gui.widgets.placing import Place, Places, Placing


class Flow(Placing, QWidget):
    """Widgets from left to right, and on a new line where there is no room."""

    def __init__(self, gap: int = 3, ground: str = "", parent: QWidget | None = None) -> None:
        super().__init__(ground, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StaticContents)  # what is in it is not painted again when it grows
        self._gap = gap

    def add(self, widget: QWidget, at: int | None = None) -> None:
        """One more, at the end or before the one that is at a place now."""
        self._take(widget, len(self._widgets) if at is None else at)

    def sizeHint(self) -> QSize:
        """All on one line."""
        sizes = self._sizes()
        return QSize(sum(wide + self._gap for wide, _ in sizes), max((high for _, high in sizes), default=0))

    def minimumSizeHint(self) -> QSize:
        """The widest of them."""
        sizes = self._sizes()
        return QSize(max((wide for wide, _ in sizes), default=0), max((high for _, high in sizes), default=0))

    def _sizes(self) -> list[tuple[int, int]]:
        return [(wide, high) for *_, wide, high in self._places(self.width()).parts]

    def _needs(self) -> object:
        return self.heightForWidth(self.width()), self._sizes()

    def _measure(self, width: int) -> Places:
        places: list[Place] = []
        x = y = row = 0
        for widget in self._widgets:
            if not widget.isHidden():
                hint = widget.sizeHint()
                wide, high = hint.width(), hint.height()
                if x and x + wide > width:
                    x, y, row = 0, y + row + self._gap, 0
                places.append((widget, x, y, wide, high))
                x += wide + self._gap
                row = max(row, high)
        return Places(places, y + row)
