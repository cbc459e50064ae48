"""Samples with their predictions as rows of a table, filtered and sorted."""

from collections import OrderedDict
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QWidget

from nnsim.gui.class_look import PARTS
from nnsim.gui.number_marks import grouped
from nnsim.gui.numbers import full, percent, short
from nnsim.gui.texts import tr
from nnsim.gui.theme import mix, mono_font, theme, ui_font
from nnsim.parts.contracts import Table
from nnsim.session.views.predictions import Numbers, Predictions

Index = QModelIndex | QPersistentModelIndex
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_TARGETS = 3  # of a regression, that have columns of their own
_KEPT = 400  # thumbnails
SIGNS = ("✓", "✗")


@dataclass(frozen=True)
class Filter:
    """Which samples are listed, and in which order: by a column's key, the largest first or not."""

    part: str = "all"
    truth: int | None = None
    called: int | None = None
    wrong: bool = False
    key: str = "loss"
    falling: bool = True

    def of(self, table: Table) -> "Filter":
        """The same as far as there is such a thing in a table."""
        keys = {key for key, _, _ in columns(table)}
        key, falling = (self.key, self.falling) if self.key in keys else ("loss", True)
        truth, called = (k if k is not None and k < len(table.classes) else None for k in (self.truth, self.called))
        return replace(self, key=key, falling=falling, truth=truth, called=called)

    def places(self, found: Predictions) -> Numbers:
        """The places of the samples in the predictions, in order."""
        kept = np.ones(len(found.rows), bool)
        if self.part != "all":
            kept &= found.part == ("train", "validation", "test").index(self.part)
        if found.table.classes:
            if self.truth is not None:
                kept &= found.truth == self.truth
            if self.called is not None:
                kept &= found.called == self.called
            if self.wrong:
                kept &= found.wrong
        places = np.flatnonzero(kept)
        values = sort_values(found, self.key)[places]
        values = np.where(np.isnan(values), np.inf, values)
        order = np.argsort(-values if self.falling else values, kind="stable")
        return places[order]


def sort_values(found: Predictions, key: str) -> np.ndarray:
    """What a column is sorted by."""
    if key == "row" or (key == "place" and found.table.files):
        return found.rows.astype(np.float64)
    if key == "place":
        return np.asarray(found.table.lines[found.rows], np.float64)
    if key == "part":
        return found.part.astype(np.float64)
    if key == "truth":
        return found.truth.astype(np.float64)
    if key == "called":
        return found.called.astype(np.float64)
    if key == "share":
        return found.shares[np.arange(len(found.rows)), found.called]
    kind, _, number = key.partition(" ")
    if kind == "y":
        return np.asarray(found.targets[:, int(number)])
    if kind == "o":
        return found.outputs[:, int(number)]
    if kind == "error":
        return np.abs(found.targets[:, int(number)] - found.outputs[:, int(number)])
    return found.losses


def columns(table: Table) -> list[tuple[str, str, str]]:
    """The columns for a table: (key, title, what it is)."""
    found = [("row", tr("sample"), tr("The row of the data")), ("part", tr("part"), tr("Which part it belongs to"))]
    if table.files:
        found.insert(1, ("place", tr("file"), tr("The file that it is")))
    elif len(table.lines):
        unit = tr(table.unit)
        found.insert(1, ("place", unit, tr("The {unit} of the file on which it stands", unit=unit)))
    if table.classes:
        found += [
            ("truth", tr("is"), tr("Its class")),
            ("called", tr("called"), tr("The class that the network calls it, ✗ where that is wrong")),
            ("share", tr("output"), tr("The output of the class that it is called")),
        ]
    else:
        for number, name in list(enumerate(table.target_names))[:_TARGETS]:
            found += [
                (f"y {number}", name, tr("The target {name}", name=name)),
                (f"o {number}", f"→ {name}", tr("What the network gives for {name}", name=name)),
                (f"error {number}", "|y − o|", tr("How far the output is off {name}", name=name)),
            ]
    return [*found, ("loss", tr("loss"), tr("The loss of this sample alone, without penalties"))]


class SampleRows(QAbstractTableModel):
    """The rows; with `thumbnails` the first column shows image inputs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.found: Predictions | None = None
        self.filter = Filter()
        self.places: Numbers = np.zeros(0, np.int64)
        self.columns: list[tuple[str, str, str]] = []
        self.old = False
        self.shown: int | None = None
        self.side = 0  # of thumbnails, in pixels
        self._pictures: OrderedDict[int, QPixmap] = OrderedDict()
        self._scale = (0.0, 1.0)

    def show_predictions(self, found: Predictions | None) -> None:
        """Show other predictions."""
        same = found is not None and self.found is not None and found.table is self.found.table
        if not same:
            self._pictures.clear()
            if found is not None and found.table.image is not None:
                self._scale = float(np.nanmin(found.table.inputs)), float(np.nanmax(found.table.inputs))
        self.found, self.old = found, False
        self.show_filter(self.filter if found is None else self.filter.of(found.table), reset=not same)

    def show_filter(self, wanted: Filter, reset: bool = False) -> None:
        """List other samples of them, or in another order."""
        places = np.zeros(0, np.int64) if self.found is None else wanted.places(self.found)
        if reset or len(places) != len(self.places):
            self.beginResetModel()
            self.filter, self.places = wanted, places
            self.columns = [] if self.found is None else columns(self.found.table)
            self.endResetModel()
            return
        self.filter, self.places = wanted, places
        self.redraw()

    def redraw(self) -> None:
        """What is seen looks otherwise now."""
        if len(self.places):
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.places) - 1, len(self.columns) - 1))

    def set_old(self, old: bool) -> None:
        """The weights are others by now, or not."""
        if old != self.old:
            self.old = old
            self.redraw()

    def row_at(self, line: int) -> int | None:
        """The row of the data on a line."""
        if self.found is None or not 0 <= line < len(self.places):
            return None
        return int(self.found.rows[self.places[line]])

    def line_of(self, row: int) -> int | None:
        """The line of a row of the data; None where it is not listed."""
        if self.found is None:
            return None
        lines = np.flatnonzero(self.found.rows[self.places] == row)
        return int(lines[0]) if lines.size else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        """How many samples are listed."""
        return 0 if parent.isValid() else len(self.places)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        """The columns of `columns`."""
        return 0 if parent.isValid() else len(self.columns)

    def value(self, line: int, column: int) -> object:
        """A cell: a number, or words."""
        assert self.found is not None
        found, at, key = self.found, int(self.places[line]), self.columns[column][0]
        if key == "row":
            return int(found.rows[at]) + 1
        if key == "place":
            row = int(found.rows[at])
            return found.table.files[row] if found.table.files else int(found.table.lines[row])
        if key == "part":
            return tr(PARTS[found.part[at]])
        if key == "truth":
            return found.table.classes[int(found.truth[at])]
        if key == "called":
            return f"{SIGNS[int(found.wrong[at])]} {found.table.classes[int(found.called[at])]}"
        if key == "share":
            return float(found.shares[at, found.called[at]])
        kind, _, number = key.partition(" ")
        if kind == "y":
            return float(found.targets[at, int(number)])
        if kind == "o":
            return float(found.outputs[at, int(number)])
        if kind == "error":
            return float(abs(found.targets[at, int(number)] - found.outputs[at, int(number)]))
        return float(found.losses[at])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell."""
        if self.found is None or not index.isValid() or index.row() >= len(self.places):
            return None
        line, column = index.row(), index.column()
        key = self.columns[column][0]
        if role == Qt.ItemDataRole.DisplayRole:
            value = self.value(line, column)
            return short(value) if isinstance(value, float) else grouped(value) if isinstance(value, int) else value
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(line, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _LEFT if self._is_text(key) else _RIGHT
        if role == Qt.ItemDataRole.FontRole:
            return ui_font(9) if self._is_text(key) else mono_font(9)
        if role == Qt.ItemDataRole.DecorationRole and key == "row":
            return self.picture(int(self.found.rows[self.places[line]]), self.side) if self.side else None
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._color(line, key)
        if role == Qt.ItemDataRole.BackgroundRole and self.row_at(line) == self.shown is not None:
            return theme().accent_soft
        return None

    def _is_text(self, key: str) -> bool:
        """True for a column of words, False for one of numbers."""
        return key in ("part", "truth", "called") or (
            key == "place" and self.found is not None and bool(self.found.table.files)
        )

    def _color(self, line: int, key: str) -> Any:
        assert self.found is not None
        colors, at = theme(), self.places[line]
        if self.old and key not in ("row", "place", "part", "truth"):
            return colors.faint
        if key == "place":
            return colors.muted
        if key == "part":
            return (colors.muted, colors.warning, colors.evaluate)[self.found.part[at]]
        if key == "called" and self.found.wrong[at]:
            return colors.error
        return colors.text

    def _tip(self, line: int, column: int) -> str:
        value = self.value(line, column)
        if isinstance(value, float):
            share = self.columns[column][0] == "share" and 0 <= value <= 1
            return f"{full(value)} ({percent(value)})" if share else full(value)
        return str(value)

    def picture(self, row: int, side: int, ratio: float = 1.0) -> QPixmap | None:
        """The inputs of a sample as an image, dark on light as ink is, so large; None where they are no image."""
        if self.found is None or self.found.table.image is None:
            return None
        key = row * 4096 + round(side * ratio)
        if key not in self._pictures:
            self._pictures[key] = self._drawn(row, side, ratio)
            while len(self._pictures) > _KEPT:
                self._pictures.popitem(last=False)
        return self._pictures[key]

    def _drawn(self, row: int, side: int, ratio: float) -> QPixmap:
        assert self.found is not None
        table = self.found.table
        assert table.image is not None
        low, high = self._scale
        level = np.nan_to_num((table.inputs[row].reshape(table.image) - low) / (high - low or 1.0))
        ground, ink = theme().card, theme().text
        shades = np.array([mix(ground, ink, step / 255).rgb() for step in range(256)], np.uint32)
        pixels = np.ascontiguousarray(shades[np.clip(level * 255, 0, 255).astype(np.uint8)])
        image = QImage(pixels.data, table.image[1], table.image[0], 4 * table.image[1], QImage.Format.Format_RGB32)
        size = round(side * ratio)
        pixmap = QPixmap.fromImage(image.copy()).scaled(size, size, Qt.AspectRatioMode.KeepAspectRatio)
        pixmap.setDevicePixelRatio(ratio)
        return pixmap

    def forget_pictures(self) -> None:
        """The colours are others now."""
        self._pictures.clear()
        self.redraw()

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The titles of the columns, with an arrow at the one that they are sorted by."""
        if orientation != Qt.Orientation.Horizontal or section >= len(self.columns):
            return None
        key, title, tip = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            arrow = (" ▼" if self.filter.falling else " ▲") if key == self.filter.key else ""
            return title + arrow
        if role == Qt.ItemDataRole.ToolTipRole:
            return tr("{what}. Click: sort by it", what=tip)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _LEFT if self._is_text(key) else _RIGHT
        return None
