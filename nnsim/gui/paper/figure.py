"""The drawing of a network, painted."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen

from nnsim.files.paper.sheet import Caption, Drawing, Edge
from nnsim.gui.paper.boxes import Box, formula, letters
from nnsim.gui.paper.type import POINT

_FILLS = {"input": ("#eaf3fb", "#0877bd"), "hidden": ("#efe9fb", "#6d4fc4"), "output": ("#fde9e6", "#d9432f")}
_INK = QColor("#1f2430")


class Figure:
    """A drawing, scaled to be at most so wide."""

    def __init__(self, drawing: Drawing, room: float) -> None:
        self.drawing = drawing
        self.scale = min(1.0, room / (drawing.width * POINT))
        self.captions = [(caption, _box(caption)) for caption in drawing.captions]

    @property
    def width(self) -> float:
        """How wide it is."""
        return self.drawing.width * POINT * self.scale

    @property
    def height(self) -> float:
        """How high it is."""
        return self.drawing.height * POINT * self.scale

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        """Paint it with its upper left corner there."""
        painter.save()
        painter.translate(x, y)
        painter.scale(self.scale, self.scale)
        for edge in self.drawing.edges:
            _paint_edge(painter, edge)
        for circle in self.drawing.circles:
            fill, line = _FILLS.get(circle.kind, _FILLS["hidden"])
            painter.setPen(QPen(QColor(line), 1.1 * POINT))
            painter.setBrush(QColor(fill))
            painter.drawEllipse(
                QPointF(circle.x * POINT, circle.y * POINT), circle.radius * POINT, circle.radius * POINT
            )
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(_INK)
        for caption, box in self.captions:
            _paint_caption(painter, caption, box)
        painter.restore()

    def texts(self) -> list[str]:
        """The texts in it."""
        return [text for _, box in self.captions for text in box.texts()]


def _box(caption: Caption) -> Box:
    if isinstance(caption.text, str):
        return letters(caption.text, caption.size, "bold" if caption.strong else "sans")
    return formula(caption.text, caption.size, inline=True)


def _paint_edge(painter: QPainter, edge: Edge) -> None:
    points = [QPointF(x * POINT, y * POINT) for x, y in edge.points]
    path = QPainterPath(points[0])
    if len(points) == 2:
        path.lineTo(points[1])
    else:
        path.cubicTo(points[1], points[2], points[3])
    pen = QPen(QColor("#7d8694" if edge.strong else "#b3b9c4"), (0.8 if edge.strong else 0.5) * POINT)
    if edge.dashed:
        pen.setDashPattern([4, 3])
    painter.strokePath(path, pen)


def _paint_caption(painter: QPainter, caption: Caption, box: Box) -> None:
    x, y = caption.x * POINT, caption.y * POINT
    x -= {"centre": box.width / 2, "right": box.width}.get(caption.side, 0.0)
    base = y + caption.size * POINT * 0.33
    if caption.backed:
        around = QRectF(x, base - box.ascent, box.width, box.ascent + box.descent * 0.6)
        painter.fillRect(around.adjusted(-12, -2, 12, 2), QBrush(QColor("#ffffff")))
    box.paint(painter, x, base)
