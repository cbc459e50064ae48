"""One run beside the plot: what its colour is, its last values, and what can be done with it."""

import math
from collections.abc import Mapping

import numpy as np
from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QCheckBox,
    QInputDialog,
    QMenu,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from nnsim.engine.veil import hidden_in, is_hidden
from nnsim.gui.curves_view.colors import run_color, validation_color
from nnsim.gui.fonts import px
from nnsim.gui.numbers import percent, short
from nnsim.gui.texts import plain_tip, tr
from nnsim.gui.theme import icon, signals, theme, ui_font
from nnsim.session.curves import Run
from nnsim.session.scores import Scores

Parts = Mapping[str, Scores]
Line = tuple[str, list[str], bool | None]  # words, values, and whether it is dashed: None without a curve
MEANS = "Training: the mean during the epoch, while the weights change. Validation and test: with the weights after it."
_LEFT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
_RIGHT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)


def last_value(run: Run, column: str) -> float | None:
    """The newest known value of a column."""
    values = run.seen(column)[-2000:]
    known = values[~np.isnan(values) | hidden_in(values)]
    return float(known[-1]) if known.size else None


def run_title(run: Run) -> str:
    """The name of a run, and what tells it from others: learning rate and seed."""
    return " · ".join(part for part in (tr(run.label), tr(run.about)) if part)


def written(column: str, value: float | None) -> str:
    """A value of a column in few digits; a dash for none."""
    if value is None or (math.isnan(value) and not is_hidden(value)):
        return "–"
    return percent(value) if column.endswith("accuracy") else short(value)


PARTS = (("", "training", False), ("validation_", "validation", True))
NAME, LINE, COLUMN = 22, 17, 60


class RunRow(QWidget):
    """One run: shown or not, its name, its last values; a double click renames it.

    Where room is scarce it is `brief`: its name with the newest value of training; the tooltip has the rest.
    """

    toggled = Signal(object, bool)
    renamed = Signal(object, str)
    removed = Signal(object)

    def __init__(self, run: Run, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.run = run
        self._alone, self._current, self._brief = True, False, False
        self._lines: list[Line] = []
        self._said: tuple[object, ...] = (None,)
        self._boxed: tuple[str, bool] | None = None
        self._scores: Parts = {}
        self._wanted = (True, True)
        self._values: dict[tuple[Run, str], float] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.box = QCheckBox(self)
        self.box.toggled.connect(lambda on: self.toggled.emit(self.run, on))
        self.more = QToolButton(self)
        self.more.setAutoRaise(True)
        self.more.setToolTip(tr("What can be done with this run"))
        self.more.setAccessibleName(tr("Run menu"))
        self.more.clicked.connect(lambda: self._menu(self.more.mapToGlobal(QPoint(0, 22))))
        signals().changed.connect(self._follow)
        self._follow()

    @property
    def title(self) -> str:
        """Its name, and what tells it from others: learning rate and seed."""
        return run_title(self.run)

    def refresh(self, run: Run, alone: bool, current: bool, show_loss: bool, show_accuracy: bool) -> None:
        """Show a run as it is now."""
        self.run, self._alone, self._current = run, alone, current
        boxed = (run.label, run.visible)
        if boxed != self._boxed or self.box.isChecked() != run.visible:
            self._boxed = boxed
            self.box.blockSignals(True)
            self.box.setChecked(run.visible)
            self.box.blockSignals(False)
            self.box.setAccessibleName(tr("Show {run}", run=tr(run.label)))
            self.box.setToolTip(plain_tip(tr("Show or hide {run}", run=tr(run.label))))
        self._wanted = (show_loss, show_accuracy)
        self._write()

    def show_values(self, values: dict[tuple[Run, str], float] | None) -> None:
        """Show the values under the mouse; None for the newest ones."""
        self._values = values
        self._write()

    def show_scores(self, scores: Parts) -> None:
        """Show the scores on the test samples as well; {} for none."""
        if scores != self._scores:
            self._scores = scores
            self._write()

    def set_brief(self, brief: bool) -> None:
        """Only its name and one value, or all lines."""
        if brief != self._brief:
            self._brief = brief
            self.updateGeometry()
            self.update()

    def _write(self) -> None:
        run, (show_loss, show_accuracy) = self.run, self._wanted
        shown = [name for name, wanted in (("loss", show_loss), ("accuracy", show_accuracy)) if wanted]
        lines: list[Line] = []
        for part, words, second in PARTS:
            newest = [last_value(run, part + figure) for figure in shown]
            if any(value is not None for value in newest):
                values = [self._value(part + figure, value) for figure, value in zip(shown, newest, strict=True)]
                lines.append((tr(words), [written(*pair) for pair in zip(shown, values, strict=True)], second))
        test = self._scores.get("test")
        if test is not None and lines:
            values = [test["loss"] if figure == "loss" else test["accuracy"] for figure in shown]
            lines.append((tr("test"), [written(*pair) for pair in zip(shown, values, strict=True)], None))
        head = (run.label, run.about, run.visible, run.color, self._alone, self._current)
        said = (head, lines, shown)
        if said == self._said:
            return
        same = self._said[0] == head and len(lines) == len(self._lines) and not self._brief
        self._lines, self._said = lines, said
        self._tell(lines, shown)
        if same:  # what stands beside the name stays
            self.update(0, px(NAME) + 1, self.width(), self.height())
        else:
            self.updateGeometry()
            self.update()

    def _tell(self, shown_lines: list[Line], shown: list[str]) -> None:
        """The same for the tooltip and for a screen reader."""
        lines = [f"{words}: {', '.join(values)}" for words, values, _ in shown_lines]
        self.setAccessibleName(f"{self.title}: " + ", ".join(line.replace(": ", " ") for line in lines))
        heads = tr("The columns are {columns}.", columns=tr(" and ").join(tr(name) for name in shown)) if lines else ""
        self.setToolTip(plain_tip("\n".join(p for p in (self.title, *lines, heads, tr(MEANS) if lines else "") if p)))

    def _value(self, column: str, newest: float | None) -> float | None:
        return newest if newest is None or self._values is None else self._values.get((self.run, column))

    def full_height(self) -> int:
        """How high it is with all its lines."""
        return px(NAME) + px(LINE) * len(self._lines)

    def sizeHint(self) -> QSize:
        """A line for the name, and one for each part of the samples."""
        return QSize(200, px(NAME) if self._brief else self.full_height())

    def minimumSizeHint(self) -> QSize:
        """The same height, less width."""
        return QSize(130, self.sizeHint().height())

    def resizeEvent(self, event: object) -> None:
        """The menu's button stands at the right."""
        self.more.move(self.width() - px(22) - 2, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The name, and the lines with their values; these alone where nothing else is asked for."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        brief = self._brief and bool(self._lines)
        if event.rect().top() < px(NAME):
            self._paint_name(painter, brief)
        if not brief:
            self._paint_lines(painter)

    def _paint_name(self, painter: QPainter, brief: bool) -> None:
        colors, run = theme(), self.run
        left, right = px(25), self.width() - px(22) - 6
        if brief:
            self._sample(painter, left, px(NAME) / 2, second=False)
            left += 27
            painter.setFont(ui_font(8.5))
            painter.setPen(colors.text if run.visible else colors.faint)
            value = self._lines[0][1][0]
            painter.drawText(QRectF(right - px(70), 0, px(70), px(NAME)), _RIGHT, value)
            right -= painter.fontMetrics().horizontalAdvance(value) + 8
        painter.setFont(ui_font(9, 600 if self._current else 400))
        painter.setPen(colors.text if run.visible else colors.faint)
        name = painter.fontMetrics().elidedText(tr(run.label), Qt.TextElideMode.ElideRight, right - left)
        painter.drawText(QRectF(left, 0, right - left, px(NAME)), Qt.AlignmentFlag.AlignVCenter, name)
        left += painter.fontMetrics().horizontalAdvance(name) + 6
        painter.setFont(ui_font(8.5))
        painter.setPen(colors.muted if run.visible else colors.faint)
        about = painter.fontMetrics().elidedText(tr(run.about), Qt.TextElideMode.ElideRight, max(right - left, 0))
        painter.drawText(QRectF(left, 0, max(right - left, 0), px(NAME)), Qt.AlignmentFlag.AlignVCenter, about)

    def _paint_lines(self, painter: QPainter) -> None:
        colors, run = theme(), self.run
        words_ink, ink = (colors.muted, colors.text) if run.visible else (colors.faint, colors.faint)
        painter.setFont(ui_font(8.5))
        metrics, high, column, room = painter.fontMetrics(), px(LINE), px(COLUMN), px(70)
        left, right = px(50), self.width() - 8
        for number, (what, values, second) in enumerate(self._lines):
            top = px(NAME) + high * number
            if second is not None:
                self._sample(painter, px(25), top + high / 2, second)
            painter.setPen(words_ink)
            taken = column * (len(values) - 1) + metrics.horizontalAdvance(values[0] if values else "")
            what = metrics.elidedText(what, Qt.TextElideMode.ElideRight, right - left - taken - 6)
            painter.drawText(left, top, right - left, high, _LEFT, what)
            painter.setPen(ink)
            for at, value in enumerate(values):
                end = right - column * (len(values) - 1 - at)
                painter.drawText(end - room, top, room, high, _RIGHT, value)

    def _sample(self, painter: QPainter, x: float, y: float, second: bool) -> None:
        """A piece of the curve: solid for training, dashed for validation."""
        color = validation_color(self.run.color, self._alone) if second else run_color(self.run.color)
        pen = QPen(color if self.run.visible else theme().faint, 2)
        if second:
            pen.setDashPattern([2.2, 1.5])
        painter.setPen(pen)
        painter.drawLine(QPointF(x, y), QPointF(x + 20, y))

    def _follow(self) -> None:
        self.box.setGeometry(2, px(1), px(20), px(20))
        self.more.setFixedSize(px(22), px(22))
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
