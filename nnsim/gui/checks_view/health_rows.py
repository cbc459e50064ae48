"""The figures of health as a table, a layer a row; a row selects its layer."""

from typing import Any

import numpy as np
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from nnsim.gui.fonts import px
from nnsim.gui.number_marks import grouped
from nnsim.gui.numbers import full, short
from nnsim.gui.texts import tr
from nnsim.gui.theme import mono_font, signals, theme, ui_font
from nnsim.session.checks.health import Health, LayerHealth, Limits

Index = QModelIndex | QPersistentModelIndex
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_NONE = "–"


def heads() -> tuple[tuple[str, str], ...]:
    """The heads of the columns, and what each figure is."""
    size = tr("the root of the mean square")
    return (
        (tr("layer"), tr("Click: select the layer")),
        ("δ", tr("The size of ∂E/∂z over all units and training samples: {size}", size=size)),
        ("∂E/∂W", tr("The size of the gradient of the mean loss: {size}", size=size)),
        (tr("update"), tr("The size of one update of the weights against that of the weights")),
        (
            tr("flat"),
            tr("Saturated units: their slope φ′(z) is below a tenth of its largest on nearly all samples, so they ")
            + tr("hardly learn; of outputs, at the wrong end. –: such an activation function cannot saturate"),
        ),
        (
            tr("dead"),
            tr("Dead units: their slope φ′(z) is 0 on every sample, so no gradient reaches them. ")
            + tr("–: only activation functions such as ReLU can die"),
        ),
        (tr("same"), tr("Units with the same weights as another of the layer: they stay equal and count as one")),
        ("NaN", tr("Numbers that are NaN or infinite")),
    )


class HealthRows(QAbstractTableModel):
    """One row a layer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.health: Health | None = None
        self.limits = Limits()

    def show_health(self, health: Health | None) -> None:
        """Show other figures."""
        self.beginResetModel()
        self.health = health
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        """How many layers there are."""
        return 0 if parent.isValid() or self.health is None else len(self.health.layers)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        """The figures."""
        return 0 if parent.isValid() else len(heads())

    def layer(self, row: int) -> LayerHealth:
        """The figures of a row."""
        assert self.health is not None
        return self.health.layers[row]

    def value(self, row: int, column: int) -> float | int | None:
        """A figure; None where there is none."""
        layer = self.layer(row)
        if column == 4:
            return int(np.count_nonzero(layer.saturated(self.limits))) if layer.can_saturate else None
        if column == 5:
            return int(np.count_nonzero(layer.dead())) if layer.can_die else None
        if column == 6:
            return sum(len(group) for group in layer.groups)
        if column == 7:
            return sum(layer.not_finite.values())
        found = (layer.delta, layer.gradient, layer.ratio)[column - 1]
        return None if column > 1 and layer.frozen else found

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell."""
        if self.health is None or not index.isValid():
            return None
        row, column = index.row(), index.column()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column else _LEFT
        if role == Qt.ItemDataRole.FontRole:
            return mono_font(9) if column else ui_font(9)
        if column == 0:
            return self.layer(row).name if role == Qt.ItemDataRole.DisplayRole else None
        value = self.value(row, column)
        if role == Qt.ItemDataRole.DisplayRole:
            return _NONE if value is None else grouped(value) if isinstance(value, int) else short(value)
        if role == Qt.ItemDataRole.ToolTipRole:
            return heads()[column][1] + (f"\n{full(value)}" if isinstance(value, float) else "")
        if role == Qt.ItemDataRole.ForegroundRole:
            bad = (isinstance(value, int) and value > 0) or (isinstance(value, float) and not np.isfinite(value))
            return theme().error if bad else theme().muted if value in (None, 0) else theme().text
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The heads of the columns."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return heads()[section][0]
        if role == Qt.ItemDataRole.ToolTipRole:
            return heads()[section][1]
        return (_RIGHT if section else _LEFT) if role == Qt.ItemDataRole.TextAlignmentRole else None


class HealthView(QTableView):
    """The table; `asked` carries the number of the layer that was clicked."""

    asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = HealthRows(self)
        self.setModel(self.rows)
        self.setAccessibleName(tr("Figures of the layers"))
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        head.setMinimumSectionSize(px(36))
        self._named = 80
        signals().changed.connect(self._follow)
        self._follow()

    def show_health(self, health: Health | None) -> None:
        """Show other figures, in columns as wide as they need."""
        self.rows.show_health(health)
        self.resizeColumnsToContents()
        self._named = self.columnWidth(0) + 6
        self._fill_width()

    def _fill_width(self) -> None:
        """The names take what the figures leave."""
        head = self.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        left = self.viewport().width() - head.length() + self.columnWidth(0)
        self.setColumnWidth(0, max(self._named, left))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fill_width()

    def _follow(self) -> None:
        self.horizontalHeader().setFont(ui_font(8.5))
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 7)
        self.viewport().update()

    def copy(self) -> None:
        """Copy all figures with all digits, separated by tabs."""
        columns = range(1, self.rows.columnCount())
        lines = ["\t".join(head for head, _ in heads())]
        for row in range(self.rows.rowCount()):
            values = [self.rows.value(row, column) for column in columns]
            shown = ["" if v is None else str(v) if isinstance(v, int) else full(v) for v in values]
            lines.append("\t".join((self.rows.layer(row).name, *shown)))
        QGuiApplication.clipboard().setText("\n".join(lines))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click selects the layer."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            self.asked.emit(self.rows.layer(index.row()).layer)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter selects the layer, Ctrl+C copies."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.asked.emit(self.rows.layer(self.currentIndex().row()).layer)
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()
        else:
            super().keyPressEvent(event)
