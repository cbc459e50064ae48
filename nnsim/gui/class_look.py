"""How classes and parts of the data look in plots: colour and shape by the class, filled or hollow by the part."""

from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainterPath, QPolygonF, QTransform

from nnsim.files.hues import CLASSES
from nnsim.gui.theme import theme

PARTS = ("training", "validation", "test")


def class_color(number: int, count: int) -> QColor:
    """The colour of a class; of two classes those of negative and positive weights, the second one positive."""
    colors = theme()
    if count == 2:
        return QColor(colors.positive if number else colors.negative)
    hues = CLASSES[colors.palette][int(colors.dark)]
    return QColor(hues[number % len(hues)])


@cache
def symbol(number: int, part: int) -> QPainterPath:
    """The shape of a class, one wide around (0, 0): full for the training part, a ring for validation, with a hole for
    the test part.
    """
    outer = _SHAPES[number % len(_SHAPES)]
    path = QPainterPath(outer)
    path.setFillRule(Qt.FillRule.OddEvenFill)
    for share in ((), (0.66,), (0.36,))[part]:
        path.addPath(QTransform.fromScale(share, share).map(outer))
    return path


def _ngon(points: list[tuple[float, float]]) -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(x, y) for x, y in points]))
    path.closeSubpath()
    return path


def _round(count: int, radius: float, turn: float, inner: float = 0.0) -> QPainterPath:
    """A regular polygon, or with an inner radius a star."""
    points = []
    for corner in range(count * (2 if inner else 1)):
        angle = turn + corner * 360.0 / (count * (2 if inner else 1))
        at = QTransform().rotate(angle).map(QPointF(0.0, -(inner if inner and corner % 2 else radius)))
        points.append((at.x(), at.y()))
    return _ngon(points)


def _circle() -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QRectF(-0.5, -0.5, 1.0, 1.0))
    return path


_SHAPES = (
    _circle(), _ngon([(-0.45, -0.45), (0.45, -0.45), (0.45, 0.45), (-0.45, 0.45)]), _round(3, 0.62, 0),
    _round(4, 0.6, 0), _round(3, 0.62, 180), _round(5, 0.56, 0), _round(5, 0.66, 0, 0.3), _round(6, 0.54, 0),
    _round(4, 0.66, 0, 0.24), _round(3, 0.62, 90),
)  # fmt: skip
