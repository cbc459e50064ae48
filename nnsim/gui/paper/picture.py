"""The picture of a network as PDF and as PNG, by the painter of documents."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSizeF
from PySide6.QtGui import QColor, QImage, QImageWriter, QPageSize, QPainter

from nnsim.files.paper.sheet import Drawing
from nnsim.gui.paper.figure import Figure
from nnsim.gui.paper.pdf import pdf_writer
from nnsim.gui.paper.type import POINT

MARGIN = 6.0  # points round the drawing
DOTS = 300 / 72  # of a PNG for a point
WIDEST = {"pdf": 14_000.0, "png": 12_000 / DOTS}  # points: more than that no program takes


def picture_bytes(drawing: Drawing, ending: str) -> bytes:
    """The picture as PDF, text as text, or as PNG with 300 dots an inch."""
    size = max(drawing.width, drawing.height) + 2 * MARGIN
    share = min(1.0, WIDEST[ending] / size)
    figure = Figure(drawing, drawing.width * POINT * share)
    return (_pdf if ending == "pdf" else _png)(figure, drawing.about)


def _pdf(figure: Figure, title: str) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    size = QSizeF(figure.width / POINT + 2 * MARGIN, figure.height / POINT + 2 * MARGIN)
    page = QPageSize(size, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
    writer = pdf_writer(buffer, title, page)
    painter = QPainter(writer)
    figure.paint(painter, MARGIN * POINT, MARGIN * POINT)
    painter.end()
    buffer.close()
    return bytes(data.data())


def _png(figure: Figure, title: str) -> bytes:
    wide, high = (round((length / POINT + 2 * MARGIN) * DOTS) for length in (figure.width, figure.height))
    image = QImage(wide, high, QImage.Format.Format_RGB32)
    image.setDotsPerMeterX(round(DOTS * 72 / 0.0254))
    image.setDotsPerMeterY(round(DOTS * 72 / 0.0254))
    image.setText("Title", title)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(DOTS / POINT, DOTS / POINT)
    figure.paint(painter, MARGIN * POINT, MARGIN * POINT)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    buffer.close()
    return bytes(data.data())
