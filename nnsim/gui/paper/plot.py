"""A plot, which is SVG, as PDF and as PNG."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QColor, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgRenderer

from nnsim.gui.fonts import families

SCALE = 3.0  # dots of a PNG for a point


def plot_bytes(svg: str, ending: str) -> bytes:
    """The picture in the format of that ending."""
    families()
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    size = renderer.viewBoxF().size()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if ending == "pdf":
        writer = QPdfWriter(buffer)
        writer.setCreator("nnsim")
        page = QPageSize(QSizeF(size), QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
        writer.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF()))
        painter = QPainter(writer)
        renderer.render(painter, QRectF(0, 0, writer.width(), writer.height()))
        painter.end()
    else:
        image = QImage((size * SCALE).toSize(), QImage.Format.Format_RGB32)
        image.fill(QColor("#ffffff"))
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        renderer.render(painter, QRectF(image.rect()))
        painter.end()
        image.save(buffer, "png")  # type: ignore[call-overload] # a device and a format
    buffer.close()
    return bytes(data.data())
