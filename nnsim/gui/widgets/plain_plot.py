"""A plot in the look of the window: two axes, zooming with mouse and keys, and nothing of pyqtgraph's own menus."""

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from nnsim.gui.fonts import px
from nnsim.gui.keys import PICTURE
from nnsim.gui.texts import tr
from nnsim.gui.theme import signals, theme, ui_font
from nnsim.gui.widgets.clear_plot import ClearPlot
from nnsim.gui.widgets.label import Label
from nnsim.gui.widgets.plot_axes import Axis, Grid

_ZOOMS = {Qt.Key.Key_Plus: 0.8, Qt.Key.Key_Equal: 0.8, Qt.Key.Key_Minus: 1.25}
_WAYS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, 1), Qt.Key.Key_Down: (0, -1)}
_OWN = frozenset({*_ZOOMS, Qt.Key.Key_Home})
_PART = 0.1  # of what is seen: so far a key moves it


class PlainPlot(ClearPlot):
    """With a `ground` the names of the axes stand on one of their own, as on a picture.

    Shows an area (`show_area`) until a person zooms or moves it (`fitted` is False then); Home shows it again. While
    not all is shown the arrows move it, and go on to the window otherwise; a plot with a cursor (`reads`) keeps them.
    """

    reads = False

    moved = Signal()

    def __init__(
        self, name: str, across: str = "", up: str = "", parent: QWidget | None = None, ground: bool = False
    ) -> None:
        self.bottom, self.left = Axis("bottom"), Axis("left")
        self.bottom.fractions = self.left.fractions = True
        super().__init__(parent, axisItems={"bottom": self.bottom, "left": self.left})
        self.name, self._ground = name, ground
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.fitted = True
        self._area = QRectF(0, 0, 1, 1)
        self._fixing = False
        item = self.getPlotItem()
        item.hideButtons()
        item.setContentsMargins(0, px(17), 14, 0)
        self.view = item.getViewBox()
        self.view.disableAutoRange()
        self.view.setLimits(xMin=-1e15, xMax=1e15, yMin=-1e15, yMax=1e15, minXRange=1e-9, minYRange=1e-9)
        self.grid = Grid(self.left, self.view)
        item.addItem(self.grid, ignoreBounds=True)
        self.view.sigRangeChangedManually.connect(self._by_hand)
        self._up, self._across = (Label(text, "muted", 8, parent=self) for text in (up, across))
        for label in (self._up, self._across):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            label.setMargin(2 * ground)
        self.name_axes(across, up)
        signals().changed.connect(self._follow)
        self._follow()

    @property
    def own_keys(self) -> frozenset[Qt.Key]:
        """The keys that mean something here now."""
        return PICTURE if self.reads else _OWN if self.fitted else _OWN | frozenset(_WAYS)

    def name_axes(self, across: str, up: str) -> None:
        """Say what the axes are."""
        for label, text in ((self._across, across), (self._up, up)):
            label.setText(text)
            label.adjustSize()
        self._settle()

    def show_area(self, left: float, right: float, low: float, high: float) -> None:
        """The area that is shown unless a person has chosen another."""
        area = QRectF(left, low, max(right - left, 1e-9), max(high - low, 1e-9))
        if area != self._area:
            self._area = area
            if self.fitted:
                self.fit()

    def fit(self) -> None:
        """Show all, and go on doing so."""
        self.fitted = True
        self.view.setRange(self._area, padding=0, disableAutoRange=True)
        self.moved.emit()

    def _by_hand(self, *_args: object) -> None:
        self.fitted = False
        self.moved.emit()

    def cursor_at(self) -> tuple[float, float] | None:
        """Where the cursor of the keys stands, for a plot that has one."""
        return None

    def zoom(self, factor: float) -> None:
        """Show less (below 1) or more around the cursor, or around the middle."""
        at = self.cursor_at()
        self.view.scaleBy((factor, factor), None if at is None else QPointF(*at))
        self._by_hand()

    def move_by(self, right: int, up: int) -> None:
        """Move what is seen."""
        area = self.view.viewRect()
        self.view.translateBy(x=right * _PART * area.width(), y=up * _PART * area.height())
        self._by_hand()

    def follow_cursor(self) -> None:
        """Move what is seen as far as it needs to have the cursor in it."""
        at, area = self.cursor_at(), self.view.viewRect()
        if at is not None:
            way = [min(to - low, 0.0) + max(to - high, 0.0) for to, low, high in
                   ((at[0], area.left(), area.right()), (at[1], area.top(), area.bottom()))]  # fmt: skip
            if any(way):
                self.view.translateBy(x=way[0], y=way[1])
                self._by_hand()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _ZOOMS:
            self.zoom(_ZOOMS[key])
        elif key == Qt.Key.Key_Home:
            self.fit()
        elif key in _WAYS and not self.fitted and not self.reads:
            self.move_by(*_WAYS[key])
        else:
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if hasattr(self, "_across"):
            self._settle()

    def _settle(self) -> None:
        self._up.move(px(46), 0)
        self._across.move(self.width() - self._across.width() - 14, self.height() - self._across.height() - px(19))

    def close(self) -> bool:
        """Gone for good: pyqtgraph takes its axes apart, so the theme is no longer followed."""
        signals().changed.disconnect(self._follow)
        return bool(super().close())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_across"):
            self._settle()

    def _follow(self) -> None:
        colors = theme()
        for axis in (self.bottom, self.left):
            axis.setPen(QPen(colors.line, 1))
            axis.setTextPen(QPen(colors.muted))
            axis.setStyle(tickFont=ui_font(8))
        self.getPlotItem().setContentsMargins(0, px(17), 14, 0)
        self.left.setWidth(px(46))
        self.bottom.setHeight(px(19))
        self.grid.update()
        if self._ground:
            for label in (self._up, self._across):
                label.setStyleSheet(f"background: {colors.panel.name()};")

    @property
    def hint(self) -> str:
        """How it is moved, for the tooltip."""
        if self.reads:
            return tr("Drag and the wheel move it, + and − zoom, Home shows all")
        return tr("Drag and the wheel move it, or + and − zoom and then the arrows; Home shows all")
