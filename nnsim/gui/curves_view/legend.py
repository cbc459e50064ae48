"""The runs beside the plot: what each colour is, the last values, and what can be done with a run."""

import math
from collections.abc import Mapping

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
from nnsim.session.scores import Scores

Parts = Mapping[str, Scores]


def last_value(run: Run, column: str) -> float | None:
    """The newest known value of a column."""
    values = run.columns[column][-2000:]
    known = values[~np.isnan(values)]
    return float(known[-1]) if known.size else None


def _written(figure: str, value: float | None) -> str:
    return "–" if value is None or math.isnan(value) else percent(value) if figure == "accuracy" else short(value)


class RunRow(QWidget):
    """One run: shown or not, its name, its last values; a double click renames it."""

    toggled = Signal(object, bool)
    renamed = Signal(object, str)
    removed = Signal(object)

    def __init__(self, run: Run, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.run = run
        self._alone, self._current = True, False
        self._heads: list[str] = []
        self._lines: list[tuple[str, list[str], bool | None]] = []  # words, values, dashed; None without a curve
        self._scores: Parts = {}
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

    def show_scores(self, scores: Parts) -> None:
        """Show the scores of the present weights on the test samples as well; {} for none."""
        if scores != self._scores:
            self._scores = scores
            self._write()

    def _write(self) -> None:
        run, (show_loss, show_accuracy) = self.run, self._wanted
        shown = [name for name, wanted in (("loss", show_loss), ("accuracy", show_accuracy)) if wanted]
        self._heads = [tr(name) for name in shown]
        self._lines = []
        for part, words, second in (("", tr("training"), False), ("validation_", tr("validation"), True)):
            values = [self._value(part + figure) for figure in shown]
            if any(last_value(run, part + figure) is not None for figure in shown):
                self._lines.append((words, [_written(*pair) for pair in zip(shown, values, strict=True)], second))
        test = self._scores.get("test") if self._current else None
        if test is not None and self._lines:
            values = [test["loss"] if figure == "loss" else test["accuracy"] for figure in shown]
            self._lines.append((tr("test"), [_written(*pair) for pair in zip(shown, values, strict=True)], None))
        self.setAccessibleName(
            f"{run.label}: " + ", ".join(f"{words} {' '.join(values)}" for words, values, _ in self._lines)
        )
        self.updateGeometry()
        self.update()

    def _value(self, column: str) -> float | None:
        newest = last_value(self.run, column)
        return newest if newest is None or self._values is None else self._values.get((self.run, column))

    def sizeHint(self) -> QSize:
        """A line for the name, one for the heads, and one for each part of the samples."""
        return QSize(200, 24 + 17 * (len(self._lines) + bool(self._lines)))

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
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        ends = [self.width() - 8 - 62 * (len(self._heads) - 1 - at) for at in range(len(self._heads))]
        painter.setFont(ui_font(8))
        painter.setPen(colors.muted if run.visible else colors.faint)
        for head, end in zip(self._heads if self._lines else (), ends, strict=False):
            painter.drawText(QRectF(end - 70, 23, 70, 17), right, head)
        for number, (what, values, second) in enumerate(self._lines):
            top = 40 + 17 * number
            if second is not None:
                color = validation_color(run.color, self._alone) if second else run_color(run.color)
                pen = QPen(color if run.visible else colors.faint, 2)
                if second:
                    pen.setDashPattern([2.2, 1.5])
                painter.setPen(pen)
                painter.drawLine(QPointF(25, top + 8.5), QPointF(45, top + 8.5))
            painter.setFont(ui_font(8.5))
            painter.setPen(colors.muted if run.visible else colors.faint)
            place = QRectF(50, top, self.width() - 78, 17)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, what)
            painter.setPen(colors.text if run.visible else colors.faint)
            for value, end in zip(values, ends, strict=True):
                painter.drawText(QRectF(end - 70, top, 70, 17), right, value)

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
        self._scores: Parts = {}
        self._inner = QWidget()
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addStretch(1)
        self.setWidget(self._inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedWidth(238)
        self.setAccessibleName(tr("Runs"))

    def show_values(self, values: dict[tuple[Run, str], float] | None) -> None:
        """Show the values under the mouse; None for the newest ones."""
        for row in self.rows:
            row.show_values(values)

    def show_scores(self, scores: Parts) -> None:
        """Show the scores of the present weights beside the present run; {} for none."""
        self._scores = scores
        for row in self.rows:
            row.show_scores(scores)

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
            row.show_scores(self._scores)
            self._column.insertWidget(len(self.rows), row)
            self.rows.append(row)
        alone = sum(run.visible for run in ordered) <= 1
        for row, run in zip(self.rows, ordered, strict=True):
            row.refresh(run, alone, run is current, show_loss, show_accuracy)
