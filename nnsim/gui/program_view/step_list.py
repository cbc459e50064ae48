"""The list of steps: click or Enter runs to a step, the next one is kept in sight."""

from bisect import bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from nnsim.gui.program_view.painting import MARGIN, StepPainter
from nnsim.gui.program_view.rows import ROW, StepRows
from nnsim.gui.texts import tr
from nnsim.gui.theme import signals, theme
from nnsim.gui.widgets.ground import ground_bar


class StepList(QListView):
    """The program; `asked` carries the index of the step to go to, `stop_asked` of the one to put a stop at."""

    asked = Signal(int)
    stop_asked = Signal(int)
    passes_letters = True  # R, P and the like act while one walks through the steps

    def __init__(self, rows: StepRows, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows, self._painter = rows, StepPainter(self)
        self._ground, self._bar = self.viewport(), self.verticalScrollBar()
        self._next: int | None = None
        rows.modelReset.connect(self._measure)
        rows.looked.connect(self._paint_rows)
        self.setModel(rows)
        self.setItemDelegate(self._painter)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setStyleSheet("QListView { background: transparent; border: none; border-radius: 0; }")
        self._ground.setAutoFillBackground(False)
        self._ground.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        ground_bar(self)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(tr("Steps of the iteration"))
        self._laid_out_for = 0
        signals().changed.connect(self._follow)

    @property
    def rows(self) -> StepRows:
        """What is listed."""
        return self._rows

    def _follow(self) -> None:
        """Other colours, and other fonts as well: other heights."""
        self._measure()
        self.doItemsLayout()
        self.viewport().update()

    def _measure(self) -> None:
        self._painter.measure(self.rows.rows)

    def area(self, first: int, last: int) -> QRect:
        """Where some rows stand in what is seen now: Qt would ask for the height of a row for each answer."""
        tops = self._painter.tops(self._rows)
        return QRect(0, tops[first] - self._bar.value(), self._ground.width(), tops[last + 1] - tops[first])

    def _paint_rows(self, rows: Sequence[int]) -> None:
        """Paint these rows again, with those between them, as far as they are seen."""
        if rows:
            self._ground.update(self.area(min(rows), max(rows)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """All rows in one go, from their pictures; while the mouse is here or the focus, Qt knows what is below it.

        Their ground is painted, too, so that nothing below it needs to be painted with each step.
        """
        ground, seen = self._ground, event.rect()
        painter = QPainter(ground)
        if ground.underMouse() or self.hasFocus():
            painter.fillRect(seen, theme().panel)
            painter.end()
            super().paintEvent(event)
            return
        self.executeDelayedItemsLayout()
        rows, tops, picture = self._rows, self._painter.tops(self._rows), self._painter.picture
        width, density, scrolled = ground.width(), self.devicePixelRatioF(), self._bar.value()
        begin, end = seen.top() + scrolled, seen.bottom() + scrolled
        if end >= tops[-1]:
            painter.fillRect(seen, theme().panel)
        for at in range(max(bisect_right(tops, begin) - 1, 0), min(bisect_right(tops, end), len(tops) - 1)):
            top = tops[at]
            painter.drawPixmap(0, top - scrolled, picture(rows, at, width, tops[at + 1] - top, density))

    def show_next(self, step: int | None) -> None:
        """Keep the next step in sight, when it is another one now."""
        if step != self._next:
            self._next = step
            self._reveal()

    def _reveal(self) -> None:
        """Keep two rows around the next step in sight."""
        at = self._rows.row_of(self._next)
        if at is None:
            return
        tops, scrolled = self._painter.tops(self._rows), self._bar.value()
        above, below, high = tops[max(at - 2, 0)], tops[min(at + 3, len(tops) - 1)], self._ground.height()
        if above < scrolled or below > scrolled + high:
            self.executeDelayedItemsLayout()  # how far the bar goes follows from it
            self._bar.setValue(tops[at] - (high - tops[at + 1] + tops[at]) // 2)  # the row in the middle

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines are broken anew for another width, and the next step stays in sight."""
        super().resizeEvent(event)
        if self.width() != self._laid_out_for:  # Qt itself lays a list out again for another height only
            self._laid_out_for = self.width()
            self.doItemsLayout()
        self._reveal()

    def _ask(self, index: QModelIndex, stop: bool = False) -> None:
        row = index.data(ROW) if index.isValid() else None
        if row is not None and row.step is not None:
            (self.stop_asked if stop else self.asked).emit(row.step.index)

    def event(self, event: QEvent) -> bool:
        """F9 belongs to the step that is chosen here, while there is one."""
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return super().event(event)
        if event.key() == Qt.Key.Key_F9 and self.currentIndex().isValid():
            event.accept()
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A hand over steps."""
        super().mouseMoveEvent(event)
        row = self.indexAt(event.position().toPoint()).data(ROW)
        hand = row is not None and row.step is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click goes to the step; one in the margin puts a stop there, or takes it away."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            index = self.indexAt(event.position().toPoint())
            self._ask(index, stop=event.position().x() < MARGIN + 3)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the step that has the focus; up and down move over the headings."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._ask(self.currentIndex())
        elif event.key() == Qt.Key.Key_F9:
            self._ask(self.currentIndex(), stop=True)
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Space):
            event.ignore()
        else:
            super().keyPressEvent(event)
            self._skip_heading(up=event.key() == Qt.Key.Key_Up)

    def _skip_heading(self, up: bool) -> None:
        index = self.currentIndex()
        row = index.data(ROW) if index.isValid() else None
        if row is not None and row.step is None:
            target = index.row() + (-1 if up and index.row() > 0 else 1)
            self.setCurrentIndex(self.rows.index(target))
