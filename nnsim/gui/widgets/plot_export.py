"""Any view as a picture (PNG, SVG) or as a table (CSV): the button, the dialog, and the writer."""

import csv
import io
import math
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageWriter, QPainter, QRegion
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QFileDialog, QGraphicsView, QToolButton, QWidget

from nnsim.files.atomic import write_whole
from nnsim.gui.numbers import full
from nnsim.gui.panel import accessible
from nnsim.gui.texts import tr
from nnsim.gui.theme import icon, signals, theme, ui_font
from nnsim.kit.errors import FileError, UserError
from nnsim.session.changes import Notice
from nnsim.session.session import Session

SIZE = QSize(960, 600)
_SCALE = 2.0
_HEAD, _EDGE, _LEAST = 34, 8, 640

Paint = Callable[[QPainter, QRectF], None]
Table = Callable[[], str]


class ExportButton(QToolButton):
    """The button “Export…”: asks for a file, and writes the view there as PNG, SVG or CSV.

    `paint(painter, area)` draws the view into an area of any size, below a title that is written here, or it is a
    widget, which is drawn as it stands. `table()` gives its numbers as CSV (`csv_text`).
    """

    def __init__(
        self, session: Session, title: str, stem: str, paint: Paint | QWidget, table: Table, size: QSize = SIZE
    ) -> None:
        super().__init__()
        self.title, self.stem = title, stem
        self._session, self._paint, self._table, self._size = session, paint, table, size
        accessible(self, tr("Export…"), tr("Save as a picture (PNG, SVG) or as a table (CSV)"))
        self.setText(tr("Export…"))
        self.clicked.connect(self.ask)
        signals().changed.connect(self._follow)
        self._follow()

    def ask(self) -> None:
        """Ask where, and write there."""
        kinds = tr("Picture (*.png);;Drawing (*.svg);;Table (*.csv)")
        name, chosen = QFileDialog.getSaveFileName(self, tr("Export"), f"{self.stem}.png", kinds)
        if name:
            path = Path(name)
            ending = chosen[chosen.find("*.") + 1 : chosen.find(")")] if "*." in chosen else ".png"
            self.write(path if path.suffix else path.with_suffix(ending))

    def write(self, path: Path) -> bool:
        """Write the view to a file, in the format of its ending; False when that failed and was told."""
        try:
            write_view(path, self.title, self._paint, self._table, self._size)
        except UserError as error:
            self._session.noticed.emit(Notice("error", error.reason, error.remedy))
            return False
        self._session.noticed.emit(Notice("info", tr("The view is in {path}.", path=path)))
        return True

    def _follow(self) -> None:
        self.setIcon(icon("export"))


def write_view(path: Path, title: str, paint: Paint | QWidget, table: Table, size: QSize = SIZE) -> None:
    """Write a view in the format that the file name's ending names; FileError when that fails.

    A widget is drawn at the size that it has on the screen, or larger in the same proportions.
    """
    ending = path.suffix.lower()
    if isinstance(paint, QWidget):
        share = max(1.0, _LEAST / max(paint.width(), 1))
        wide, high = round(paint.width() * share), round(paint.height() * share)
        size, paint = QSize(wide + 2 * _EDGE, high + _HEAD + _EDGE), partial(paint_widget, widget=paint)
    if ending == ".csv":
        data = table().encode("utf-8")
    elif ending == ".svg":
        data = svg_bytes(title, paint, size)
    elif ending == ".png":
        data = png_bytes(title, paint, size)
    else:
        raise FileError(f"the view cannot be written as {path.name!r}", "", "choose .png, .svg or .csv")
    write_whole(path, data)


def png_bytes(title: str, paint: Paint, size: QSize = SIZE) -> bytes:
    """The view as dots, in twice the usual resolution."""
    image = QImage(size * _SCALE, QImage.Format.Format_ARGB32)
    image.setDevicePixelRatio(_SCALE)
    image.setText("Title", title)
    image.fill(theme().card)
    painter = QPainter(image)
    _draw(painter, title, paint, size)
    painter.end()
    buffer = _buffer()
    if not QImageWriter(buffer, QByteArray(b"png")).write(image):
        raise FileError("the picture cannot be written", "it is too large for this system", "make the window smaller")
    return bytes(buffer.data().data())


def svg_bytes(title: str, paint: Paint, size: QSize = SIZE) -> bytes:
    """The view as lines and text, which stay sharp at any size."""
    generator = QSvgGenerator()
    buffer = _buffer()
    generator.setOutputDevice(buffer)
    generator.setSize(size)
    generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
    generator.setResolution(96)
    generator.setTitle(title)
    painter = QPainter(generator)
    painter.fillRect(QRectF(0, 0, size.width(), size.height()), theme().card)
    _draw(painter, title, paint, size)
    painter.end()
    return bytes(buffer.data().data())


def _buffer() -> QBuffer:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return buffer


def _draw(painter: QPainter, title: str, paint: Paint, size: QSize) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(ui_font(11, 600))
    painter.setPen(theme().text)
    painter.drawText(QRectF(14, 8, size.width() - 28, 22), Qt.AlignmentFlag.AlignVCenter, title)
    painter.save()
    paint(painter, QRectF(_EDGE, _HEAD, size.width() - 2 * _EDGE, size.height() - _HEAD - _EDGE))
    painter.restore()


def paint_widget(painter: QPainter, area: QRectF, widget: QWidget) -> None:
    """Draw a widget with all that is in it, plots of pyqtgraph too, as large as the area allows, sharp at any scale."""
    share = min(area.width() / max(widget.width(), 1), area.height() / max(widget.height(), 1))
    plots = [one for one in (widget, *widget.findChildren(QGraphicsView)) if isinstance(one, QGraphicsView)]
    kept = [plot.cacheMode() for plot in plots]
    for plot in plots:
        plot.setCacheMode(QGraphicsView.CacheModeFlag.CacheNone)  # a kept background would become a picture
        _sharpen(plot, True)
    painter.save()
    painter.translate(area.left() + (area.width() - widget.width() * share) / 2, area.top())
    painter.scale(share, share)
    flags = QWidget.RenderFlag.DrawChildren | QWidget.RenderFlag.IgnoreMask
    QWidget.render(widget, painter, QPoint(), QRegion(), flags)
    painter.restore()
    for plot, mode in zip(plots, kept, strict=True):
        plot.setCacheMode(mode)
        _sharpen(plot, False)


def _sharpen(plot: QGraphicsView, sharp: bool) -> None:
    """Points of scatter plots are drawn as shapes, or as little pictures, which is faster."""
    from pyqtgraph import ScatterPlotItem  # late: it takes its time

    for item in plot.scene().items():
        if isinstance(item, ScatterPlotItem):
            item.opts["useCache"] = not sharp


def csv_text(heads: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """A table as CSV, numbers with all their digits; what is not known is empty, what is hidden "?"."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow([_word(head) for head in heads])
    for row in rows:
        writer.writerow([_cell(value) for value in row])
    return text.getvalue()


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return _word(value)
    if isinstance(value, bool | int):
        return str(value)
    written = full(value)
    return "" if written in ("nan", "-nan") or (written != "?" and math.isnan(float(written))) else written


def _word(text: str) -> str:
    """Words that no table program takes for a formula."""
    return f"'{text}" if text[:1] in ("=", "+", "-", "@") else text
