"""Curves as a picture (PNG, SVG) or as a table (CSV)."""

import csv
import io
import math
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPen
from PySide6.QtSvg import QSvgGenerator

from nnsim.gui.curves_view.plot import Curve, CurvePlot
from nnsim.gui.texts import tr
from nnsim.gui.theme import theme, ui_font
from nnsim.kit.errors import FileError
from nnsim.session.curves import Run

COLUMNS = ("loss", "validation_loss", "accuracy", "validation_accuracy")
SIZE = QSize(960, 540)
_LINE, _LEFT = 20, 64.0


def write(path: Path, plots: list[CurvePlot], runs: list[Run]) -> None:
    """Write the curves in the format that the file name's ending names; FileError when that fails."""
    ending = path.suffix.lower()
    try:
        if ending == ".csv":
            path.write_text(table(runs), "utf-8", newline="")
        elif ending == ".svg":
            write_svg(path, plots)
        elif ending == ".png":
            write_png(path, plots)
        else:
            raise FileError(f"the curves cannot be written as {path.name!r}", "", "choose .png, .svg or .csv")
    except OSError as error:
        raise FileError(
            f"{path.name} cannot be written", error.strerror or str(error), "choose another folder"
        ) from error


def table(runs: list[Run]) -> str:
    """All rows of these runs as CSV, with all digits; unknown values are empty."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(("run", "epoch", *COLUMNS))
    for run in runs:
        columns = [run.seen(name) for name in COLUMNS]
        label = "'" + run.label if run.label[:1] in "=+-@" else run.label
        for row in range(run.count):
            values = [float(column[row]) for column in columns]
            writer.writerow((label, int(run.epochs[row]), *("" if math.isnan(v) else repr(v) for v in values)))
    return text.getvalue()


def write_png(path: Path, plots: list[CurvePlot], scale: float = 2.0) -> None:
    """Write a picture of the plots in twice the usual resolution."""
    image = QImage(SIZE * scale, QImage.Format.Format_ARGB32)
    image.setDevicePixelRatio(scale)
    image.fill(theme().card)
    painter = QPainter(image)
    draw(painter, plots)
    painter.end()
    if not image.save(str(path)):
        raise OSError(0, "the picture could not be saved")


def write_svg(path: Path, plots: list[CurvePlot]) -> None:
    """Write the plots as lines that stay sharp at any size."""
    if not path.parent.is_dir():
        raise OSError(0, "there is no such folder")
    generator = QSvgGenerator()
    generator.setFileName(str(path))
    generator.setSize(SIZE)
    generator.setViewBox(QRectF(0, 0, SIZE.width(), SIZE.height()))
    generator.setResolution(96)
    generator.setTitle(tr("Training curves"))
    painter = QPainter()
    if not painter.begin(generator):
        raise OSError(0, "the file cannot be opened")
    painter.fillRect(QRectF(0, 0, SIZE.width(), SIZE.height()), theme().card)
    draw(painter, plots)
    painter.end()


def draw(painter: QPainter, plots: list[CurvePlot]) -> None:
    """Paint the plots beside each other, each with its title, and one legend below them."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(ui_font(9))
    legend = _legend(painter, plots)
    foot = 14 + _LINE * (1 + max((place[1] for place, _, _ in legend), default=0))
    each = SIZE.width() / max(len(plots), 1)
    for number, plot in enumerate(plots):
        area = QRectF(number * each + 12, 40, each - 24, SIZE.height() - 40 - foot)
        painter.setFont(ui_font(11, 600))
        painter.setPen(theme().text)
        painter.drawText(QRectF(area.left(), 12, area.width(), 22), Qt.AlignmentFlag.AlignVCenter, plot.name)
        painter.save()
        painter.translate(area.topLeft())
        plot.draw(painter, area.size().toSize())
        painter.restore()
        painter.setFont(ui_font(8))
        painter.setPen(theme().muted)
        corner = QRectF(area.left(), area.bottom() - 20, 44, 20)
        painter.drawText(corner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, plot.across)
    painter.setFont(ui_font(9))
    for (x, row), width, curve in legend:
        y = SIZE.height() - foot + 6 + _LINE * row
        pen = QPen(curve.color, 2)
        if curve.dashed:
            pen.setDashPattern([3, 2])
        elif curve.dashes:
            pen.setDashPattern(curve.dashes)
        painter.setPen(pen)
        painter.drawLine(QPointF(x, y + 10), QPointF(x + 22, y + 10))
        painter.setPen(theme().text)
        painter.drawText(QRectF(x + 28, y, width, _LINE), Qt.AlignmentFlag.AlignVCenter, curve.name)


def _legend(painter: QPainter, plots: list[CurvePlot]) -> list[tuple[tuple[float, int], float, Curve]]:
    """Where each curve stands in the legend: x and line, the width of its name, and the curve."""
    found: list[tuple[tuple[float, int], float, Curve]] = []
    x, row = _LEFT, 0
    names = set()
    for curve in (curve for plot in plots for curve in plot.curves):
        if curve.name in names:
            continue
        names.add(curve.name)
        width = painter.fontMetrics().horizontalAdvance(curve.name) + 4.0
        if x > _LEFT and x + 28 + width > SIZE.width() - 12:
            x, row = _LEFT, row + 1
        found.append(((x, row), width, curve))
        x += 28 + width + 18
    return found
