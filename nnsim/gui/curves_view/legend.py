"""The runs beside the plot: what each colour is, the last values, and what can be done with a run."""

import numpy as np
from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QCheckBox,
    QInputDialog,
    QMenu,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from nnsim.gui.curves_view.colors import run_color, validation_color
from nnsim.gui.numbers import percent, short
from nnsim.gui.texts import tr
from nnsim.gui.theme import icon, signals, theme, ui_font
from nnsim.session.curves import Run


def last_value(run: Run, column: str) -> float | None:
    """The newest known value of a column."""
    values = run.columns[column][-2000:]
    known = values[~np.isnan(values)]
    return float(known[-1]) if known.size else None


class RunRow(QWidget):
    """One run: shown or not, its name, its last values; a double click renames it."""

    toggled = Signal(object, bool)
    renamed = Signal(object, str)
    removed = Signal(object)

    def __init__(self, run: Run, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.run = run
        self._alone, self._current = True, False
        self._lines: list[tuple[str, str, bool]] = []
        self._wanted = (True, True)
        self._values: dict[tuple[Run, str], float] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.box = QCheckBox(self)
        self.box.setGeometry(2, 2, 20, 20)
        self.box.toggled.connect(lambda on: self.toggled.emit(self.run, on))
        self.more = QToolButton(self)
        self.more.setAutoRaise(True)
        self.more.setFixedSize(22, 22)
        self.more.setToolTip(tr("What can be done with this run"))
        self.more.setAccessibleName(tr("Run menu"))
        self.more.clicked.connect(lambda: self._menu(self.more.mapToGlobal(QPoint(0, 22))))
        signals().changed.connect(self._follow)
        self._follow()

    def refresh(self, run: Run, alone: bool, current: bool, show_loss: bool, show_accuracy: bool) -> None:
        """Show a run as it is now."""
        self.run, self._alone, self._current = run, alone, current
        self.box.blockSignals(True)
        self.box.setChecked(run.visible)
        self.box.blockSignals(False)
        self.box.setAccessibleName(tr("Show {run}", run=run.label))
        self.box.setToolTip(tr("Show or hide {run}", run=run.label))
        self._wanted = (show_loss, show_accuracy)
        self._write()

    def show_values(self, values: dict[tuple[Run, str], float] | None) -> None:
        """Show the values under the mouse; None for the newest ones."""
        self._values = values
        self._write()

    def _write(self) -> None:
        run, (show_loss, show_accuracy) = self.run, self._wanted
        rows = []
        if show_loss:
            rows += [("loss", tr("training"), False), ("validation_loss", tr("validation"), True)]
        if show_accuracy:
            rows += [("accuracy", tr("training"), False), ("validation_accuracy", tr("validation"), True)]
        self._lines = []
        for column, words, second in rows:
            newest = last_value(run, column)
            if newest is not None:
                value = newest if self._values is None else self._values.get((run, column))
                shown = "–" if value is None else percent(value) if "accuracy" in column else short(value)
                self._lines.append((words, shown, second))
        self.setAccessibleName(f"{run.label}: " + ", ".join(f"{name} {value}" for name, value, _ in self._lines))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """A line for the name and one for each value."""
        return QSize(180, 24 + 17 * len(self._lines))

    def minimumSizeHint(self) -> QSize:
        """The same height, less width."""
        return QSize(130, self.sizeHint().height())

    def resizeEvent(self, event: object) -> None:
        """The menu's button stands at the right."""
        self.more.move(self.width() - 24, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The name, and the lines with their values."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors, run = theme(), self.run
        painter.setFont(ui_font(9, 600 if self._current else 400))
        painter.setPen(colors.text if run.visible else colors.faint)
        name = painter.fontMetrics().elidedText(run.label, Qt.TextElideMode.ElideRight, self.width() - 52)
        painter.drawText(QRectF(24, 0, self.width() - 50, 24), Qt.AlignmentFlag.AlignVCenter, name)
        for number, (what, value, second) in enumerate(self._lines):
            top = 23 + 17 * number
            color = validation_color(run.color, self._alone) if second else run_color(run.color)
            pen = QPen(color if run.visible else colors.faint, 2)
            if second:
                pen.setDashPattern([2.2, 1.5])
            painter.setPen(pen)
            painter.drawLine(QPointF(25, top + 8.5), QPointF(45, top + 8.5))
            painter.setFont(ui_font(8.5))
            painter.setPen(colors.muted if run.visible else colors.faint)
            place = QRectF(52, top, self.width() - 78, 17)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, what)
            painter.setPen(colors.text if run.visible else colors.faint)
            place = QRectF(52, top, self.width() - 60, 17)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, value)

    def _follow(self) -> None:
        self.more.setIcon(icon("more", theme().muted))
        if self.more.icon().isNull():
            self.more.setText("⋯")
        self.update()

    def rename(self) -> None:
        """Ask for another name."""
        name, done = QInputDialog.getText(self, tr("Rename the run"), tr("Name"), text=self.run.label)
        if done and name.strip():
            self.renamed.emit(self.run, name.strip()[:60])

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click renames."""
        self.rename()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The same menu as the button's."""
        self._menu(event.globalPos())

    def _menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        show = QAction(tr("Show"), menu, checkable=True, checked=self.run.visible)
        show.toggled.connect(lambda on: self.toggled.emit(self.run, on))
        menu.addAction(show)
        menu.addAction(tr("Rename…"), self.rename)
        menu.addSeparator()
        menu.addAction(tr("Clear") if self._current else tr("Remove"), lambda run=self.run: self.removed.emit(run))
        menu.popup(place)


class Legend(QScrollArea):
    """All runs, the present one first."""

    toggled = Signal(object, bool)
    renamed = Signal(object, str)
    removed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[RunRow] = []
        self._inner = QWidget()
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addStretch(1)
        self.setWidget(self._inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedWidth(196)
        self.setAccessibleName(tr("Runs"))

    def show_values(self, values: dict[tuple[Run, str], float] | None) -> None:
        """Show the values under the mouse; None for the newest ones."""
        for row in self.rows:
            row.show_values(values)

    def refresh(self, runs: list[Run], current: Run, show_loss: bool, show_accuracy: bool) -> None:
        """Show these runs."""
        ordered = [current, *(run for run in reversed(runs) if run is not current)]
        while len(self.rows) > len(ordered):
            self.rows.pop().deleteLater()
        while len(self.rows) < len(ordered):
            row = RunRow(ordered[len(self.rows)])
            row.toggled.connect(self.toggled)
            row.renamed.connect(self.renamed)
            row.removed.connect(self.removed)
            self._column.insertWidget(len(self.rows), row)
            self.rows.append(row)
        alone = sum(run.visible for run in ordered) <= 1
        for row, run in zip(self.rows, ordered, strict=True):
            row.refresh(run, alone, run is current, show_loss, show_accuracy)
