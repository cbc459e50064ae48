"""The first rows of a file as they stand there, under a header that says what each column is and is for."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QImage, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from nnsim.gui.fonts import px
from nnsim.gui.import_view.header import ColumnHeader
from nnsim.gui.numbers import short
from nnsim.gui.texts import clipped, plain_tip, tr
from nnsim.gui.theme import mix, mono_font, signals, theme, ui_font
from nnsim.parts.numerals import number_of
from nnsim.parts.plans import Column
from nnsim.session.importing import Importing

Index = QModelIndex | QPersistentModelIndex
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
PICTURE = 30  # the height of an image
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class PreviewRows(QAbstractTableModel):
    """The first rows; what is missing, and what is no number in a column of numbers, is marked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._importing: Importing | None = None

    def show_import(self, importing: Importing | None) -> None:
        """Show what was found, or nothing."""
        self.beginResetModel()
        self._importing = importing if importing is not None and importing.shown is not None else None
        self.endResetModel()

    def show_choices(self) -> None:
        """The columns are chosen otherwise; the cells stay."""
        if self.rowCount() and self.columnCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)

    @property
    def found(self) -> Any:
        """What was found in the file, or in its first rows."""
        return self._importing.shown if self._importing is not None else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        """How many rows are shown."""
        return 0 if parent.isValid() or self.found is None else len(self.found.head_lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        """How many columns the file has."""
        return 0 if parent.isValid() or self.found is None else len(self.found.profiles)

    def column(self, at: int) -> Column:
        """What a column is and is for."""
        assert self._importing is not None
        return self._importing.column(at)

    def _state(self, row: int, at: int) -> str:
        """What a cell is: "missing", "odd" (no number, in a column of numbers), "ignored", or ""."""
        text, column, found = self.found.head[at][row], self.column(at), self.found
        if not column.used:
            return "ignored"
        if text in found.missing or not text:
            return "missing"
        if column.kind == "number" and not column.shape and not found.profiles[at].native:
            decimal = "," if found.options.get("decimal") == "comma" else "."
            return "" if number_of(text, decimal) is not None else "odd"
        return ""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell."""
        if self.found is None or not index.isValid():
            return None
        row, at = index.row(), index.column()
        text = self.found.head[at][row]
        if at in self.found.pictures:
            return self._of_picture(row, at, role)
        if role == Qt.ItemDataRole.DisplayRole:
            shown = clipped(text, 80)
            state = self._state(row, at)
            return shown or tr("missing") if state == "missing" else f"⚠ {shown}" if state == "odd" else shown
        if role == Qt.ItemDataRole.ToolTipRole:
            words = {"missing": tr("missing"), "odd": tr("no plain number: this row is left out")}
            return words.get(self._state(row, at), plain_tip(text[:500]))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if self.column(at).kind == "number" else _LEFT
        if role == Qt.ItemDataRole.ForegroundRole:
            colors = {"missing": theme().warning, "odd": theme().error, "ignored": theme().faint}
            return colors.get(self._state(row, at))
        if role == Qt.ItemDataRole.FontRole and self._state(row, at) == "missing":
            font = ui_font(9)
            font.setItalic(True)
            return font
        if role == Qt.ItemDataRole.BackgroundRole and self.column(at).role == "target":
            return mix(theme().card, theme().loss, 0.09)
        return None

    def _of_picture(self, row: int, at: int, role: int) -> Any:
        """A cell that is an image: the image, and the name of its file where it has one."""
        name = self.found.names[row] if self.found.names else ""
        said = ", ".join(part for part in (name, self.found.head[at][row]) if part)
        if role == Qt.ItemDataRole.DecorationRole:
            return self._picture(row, at)
        if role == Qt.ItemDataRole.DisplayRole:
            return clipped(name.rpartition("/")[2], 40) or self.found.head[at][row]
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(said)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return said
        if role == Qt.ItemDataRole.ForegroundRole and not self.column(at).used:
            return theme().faint
        return _LEFT if role == Qt.ItemDataRole.TextAlignmentRole else None

    def _picture(self, row: int, at: int) -> QIcon:
        """The image of a cell as high as its row, in its own colours where the column is chosen, too."""
        pixels = self.found.pictures[at][row]
        kind = QImage.Format.Format_RGB888 if pixels.ndim == 3 else QImage.Format.Format_Grayscale8
        high, wide = pixels.shape[:2]
        image = QImage(pixels.tobytes(), wide, high, wide * (3 if pixels.ndim == 3 else 1), kind)
        size = px(PICTURE)
        pixmap, icon = QPixmap.fromImage(image.scaled(size, size, Qt.AspectRatioMode.KeepAspectRatio)), QIcon()
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):
            icon.addPixmap(pixmap, mode)
        return icon

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The names of the columns; rows are named by their lines in the file."""
        if self.found is None:
            return None
        if orientation == Qt.Orientation.Vertical:
            return str(self.found.head_lines[section]) if role == Qt.ItemDataRole.DisplayRole else None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.column(section).name
        if role == Qt.ItemDataRole.ToolTipRole:
            profile = self.found.profiles[section]
            words = (self.column(section).name, tr(profile.say(short)), tr(profile.why_text or profile.doubt))
            return plain_tip("\n".join(part for part in words if part))
        return None


class Preview(QTableView):
    """The preview; `looked_at` carries the column that the person is in."""

    looked_at = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = PreviewRows(self)
        self.header = ColumnHeader(self)
        self.setHorizontalHeader(self.header)
        self.setModel(self.rows)
        self.setAccessibleName(tr("The first rows"))
        self.setToolTip(tr("The first rows as they stand in the file; the arrow keys choose a column"))
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectColumns)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setCornerButtonEnabled(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setStyleSheet("QTableView::item { padding: 0 6px; }")
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setHighlightSections(False)
        self.selectionModel().currentColumnChanged.connect(lambda now, _before: self.looked_at.emit(now.column()))
        signals().changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        self.setFont(mono_font(9))
        self.verticalHeader().setFont(mono_font(8))
        found = self.rows.found
        least = px(PICTURE) + 4 if found is not None and found.pictures else 0
        self.setIconSize(QSize(px(PICTURE), px(PICTURE)))
        self.verticalHeader().setDefaultSectionSize(max(self.fontMetrics().height() + 6, least))
        self.viewport().update()

    def show_import(self, importing: Importing | None) -> None:
        """Show what was found; the first column is looked at."""
        self.rows.show_import(importing)
        self.header.show_import(importing)
        self._dress()
        if self.rows.columnCount():
            self.setCurrentIndex(self.rows.index(0, 0))

    def show_choices(self) -> None:
        """The choices for the columns are others."""
        self.rows.show_choices()
        self.header.show_choices()
