"""The key of the boundary: what the shapes and the colours mean, and the scale of heights."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnsim.gui.boundary_view.look import Look
from nnsim.gui.class_look import PARTS, class_color, symbol
from nnsim.gui.fonts import px
from nnsim.gui.numbers import short
from nnsim.gui.texts import clipped, tr
from nnsim.gui.theme import mix, signals, theme, ui_font

_LINE, _GAP, _SYMBOL = 18.0, 12.0, 10.0
_BAR, _BAR_WIDE = 10.0, 110.0
_LONGEST = 18


class BoundaryKey(QWidget):
    """Classes with colour and shape, parts of the data by how they are filled, and the scale; it wraps to its width."""

    read_as = "picture"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Key"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._look: Look | None = None
        self._classes: tuple[str, ...] = ()
        self._parts: tuple[bool, ...] = (False, False, False)
        self._output = ""
        self._ends = (0.0, 0.0)
        self._marks: tuple[tuple[str, str], ...] = ()
        signals().changed.connect(self.update)

    def show_look(
        self, look: Look, classes: tuple[str, ...], parts: tuple[bool, ...], output: str,
        ends: tuple[float, float] | None = None,
    ) -> None:  # fmt: skip
        """Explain this look; `parts` says which parts have samples, `output` what the scale is of, if any.

        `ends` are the numbers at its ends where the network has others than the data.
        """
        self._look, self._classes, self._parts, self._output = look, classes, parts, output
        self._ends = ends or ((look.scale.low, look.scale.high) if look.scale is not None else (0.0, 0.0))
        words = [*classes, *(name for name, there in zip(PARTS, parts, strict=True) if there)]
        if look.scale is not None and output:
            words.append(tr("{name} from {low} to {high}", name=output, low=short(self._ends[0]),
                            high=short(self._ends[1])))  # fmt: skip
        self.setToolTip(tr("Shapes and colours: {words}", words=", ".join(words)))
        self.setAccessibleDescription(self.toolTip())
        self._make_room()
        self.update()

    def show_marks(self, words: tuple[tuple[str, str], ...]) -> None:
        """Explain what else is drawn: sorts of marks, each with words."""
        if words != self._marks:
            self._marks = words
            self._make_room()
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, round(self._lines(max(self.width(), 200)) * px(_LINE) + 4))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width wraps otherwise."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        height = round(self._lines(self.width()) * px(_LINE) + 4)
        if height != self.minimumHeight():
            self.setFixedHeight(height)

    def _entries(self) -> list[tuple[str, float, str, int]]:
        """What stands there: kind, width, words, and the number of the class or part."""
        metrics, look = QFontMetricsF(ui_font(8.5)), self._look
        if look is None:
            return []
        found = []
        for number, name in enumerate(self._classes):
            words = clipped(name, _LONGEST)
            found.append(("class", px(_SYMBOL) + 5 + metrics.horizontalAdvance(words), words, number))
        for part, there in enumerate(self._parts):
            if there and sum(self._parts) > 1:
                words = tr(PARTS[part])
                found.append(("part", px(_SYMBOL) + 5 + metrics.horizontalAdvance(words), words, part))
        if look.scale is not None and self._output:
            ends = [metrics.horizontalAdvance(short(end)) for end in self._ends]
            words = clipped(self._output, _LONGEST)
            found.append(("scale", metrics.horizontalAdvance(words) + sum(ends) + px(_BAR_WIDE) + 18, words, 0))
        for number, (_, words) in enumerate(self._marks):
            found.append(("mark", px(_SYMBOL) + 5 + metrics.horizontalAdvance(tr(words)), tr(words), number))
        return found

    def _placed(self, width: float) -> list[tuple[float, int, tuple[str, float, str, int]]]:
        x, line, found = 4.0, 0, []
        for entry in self._entries():
            if x > 4.0 and x + entry[1] > width - 4:
                x, line = 4.0, line + 1
            found.append((x, line, entry))
            x += entry[1] + px(_GAP)
        return found

    def _lines(self, width: float) -> int:
        return 1 + max((line for _, line, _ in self._placed(width)), default=0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The key."""
        look = self._look
        if look is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(ui_font(8.5))
        for x, line, (kind, width, words, number) in self._placed(self.width()):
            box = QRectF(x, 2 + line * px(_LINE), width, px(_LINE))
            if kind == "scale":
                self._paint_scale(painter, look, box, words)
                continue
            if kind == "mark":
                self._paint_mark(painter, QPointF(x + px(_SYMBOL) / 2, box.center().y()), self._marks[number][0])
                painter.setPen(theme().muted)
                painter.drawText(box.adjusted(px(_SYMBOL) + 5, 0, 6, 0), Qt.AlignmentFlag.AlignVCenter, words)
                continue
            if kind == "class":
                hue, shape, part = class_color(number, len(self._classes)), number, 0
            else:
                hue, shape, part = theme().muted, 0, number
            self._paint_symbol(painter, QPointF(x + px(_SYMBOL) / 2, box.center().y()), hue, shape, part)
            painter.setPen(theme().muted)
            painter.drawText(box.adjusted(px(_SYMBOL) + 5, 0, 6, 0), Qt.AlignmentFlag.AlignVCenter, words)
        painter.end()

    def _paint_symbol(self, painter: QPainter, at: QPointF, hue: QColor, shape: int, part: int) -> None:
        painter.save()
        painter.translate(at)
        painter.scale(px(_SYMBOL), px(_SYMBOL))
        pen = QPen(mix(theme().card, theme().text, 0.1), 0)
        painter.setPen(pen)
        painter.setBrush(hue)
        painter.drawPath(symbol(shape, part))
        painter.restore()

    def _paint_mark(self, painter: QPainter, at: QPointF, sort: str) -> None:
        """A mark as it looks in the plot."""
        half = px(_SYMBOL) / 2
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if sort == "band":
            painter.fillRect(QRectF(at.x() - half, at.y() - half, px(_SYMBOL), px(_SYMBOL)),
                             mix(theme().card, theme().accent, 0.3))  # fmt: skip
        elif sort in ("ring", "circle"):
            strong = sort == "ring"
            painter.setPen(QPen(mix(theme().card, theme().text, 1.0 if strong else 0.6), 1.8 if strong else 1.2))
            painter.drawEllipse(at, half, half)
        elif sort == "point":
            painter.setPen(QPen(theme().card, 1))
            painter.setBrush(theme().text)
            painter.drawPolygon([at + QPointF(x, y) for x, y in ((0, -half), (half, 0), (0, half), (-half, 0))])
        else:
            strength, width = {"line": (0.9, 2.2), "join": (0.75, 1.4), "share": (0.6, 1.3)}.get(sort, (0.8, 1.0))
            painter.setPen(QPen(mix(theme().card, theme().text, strength), width))
            painter.drawLine(QPointF(at.x() - half, at.y()), QPointF(at.x() + half, at.y()))

    def _paint_scale(self, painter: QPainter, look: Look, box: QRectF, words: str) -> None:
        scale, metrics = look.scale, QFontMetricsF(ui_font(8.5))
        assert scale is not None
        x = box.left()
        painter.setPen(theme().muted)
        for text, after in ((words, 6.0), (short(self._ends[0]), 6.0)):
            wide = metrics.horizontalAdvance(text)
            painter.drawText(QRectF(x, box.top(), wide + 4, box.height()), Qt.AlignmentFlag.AlignVCenter, text)
            x += wide + after
        last = metrics.horizontalAdvance(short(self._ends[1])) + 12
        wide = max(20.0, min(px(_BAR_WIDE), self.width() - x - last))
        bar = QRectF(x, box.center().y() - px(_BAR) / 2, wide, px(_BAR))
        painter.setPen(QPen(theme().line, 1))
        painter.setBrush(scale.gradient)
        painter.drawRoundedRect(bar, 2, 2)
        painter.setPen(theme().muted)
        right = QRectF(bar.right() + 6, box.top(), 80, box.height())
        painter.drawText(right, Qt.AlignmentFlag.AlignVCenter, short(self._ends[1]))
