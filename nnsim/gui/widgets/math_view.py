"""A formula, typeset when there is time; until then, or when it cannot be typeset, painted as a line of text."""

import re
from collections.abc import Callable
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QGuiApplication,
    QHideEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QShowEvent,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from nnsim.gui.fonts import px
from nnsim.gui.formula_words import words_in_formula, words_in_latex
from nnsim.gui.number_marks import in_formula, in_latex
from nnsim.gui.picture import picture
from nnsim.gui.texts import tr
from nnsim.gui.theme import signals
from nnsim.gui.widgets.formula_text import Line, line, wider, wrapped
from nnsim.gui.widgets.label import named_color
from nnsim.gui.widgets.typesetting import Drawing, Key, typesetter
from nnsim.gui.written import ground_color
from nnsim.kit.recent import Recent

_PICTURES = 24  # formulas that a view keeps as they were painted: those that a program leads through
_FEW = 6  # pieces of a formula that are written as fast as a picture of them is found
_SMALLEST = 0.72
_TOO_WIDE = 1.9  # a formula in text that is so much wider than its place is not tried: typesetting it takes long


@lru_cache(maxsize=200)
def in_small_print(latex: str) -> bool:
    """True where an exponent holds a fraction: typeset, its letters would be too small to be read."""
    for begin in (found.end() for found in re.finditer(r"\^\{", latex)):
        depth, end = 1, begin
        while depth and end < len(latex):
            depth += {"{": 1, "}": -1}.get(latex[end], 0)
            end += 1
        if r"\frac" in latex[begin:end]:
            return True
    return False


class MathView(QWidget):
    """A formula in LaTeX, with the text that stands for it meanwhile."""

    read_as = "value"
    ground = ""  # what it stands on, where that is known

    def __init__(
        self, latex: str = "", text: str = "", size: int = 17, color: str = "text", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._usual, self._color = size, color
        self._latex, self._text = latex, text
        self._asked: Key | None = None
        self._heights: dict[tuple[int, int, bool], int] = {}
        self._pictures: Recent[QPixmap] = Recent(_PICTURES)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        typesetter().ready.connect(self._ready)
        signals().changed.connect(self._follow)
        self._describe()

    @property
    def _size(self) -> int:
        """The size of the letters in pixels, as large as the person likes it now."""
        return px(self._usual)

    @property
    def latex(self) -> str:
        """The formula as LaTeX."""
        return self._latex

    @property
    def text(self) -> str:
        """The formula as a line of text."""
        return self._text or self._latex

    def set_formula(self, latex: str, text: str = "") -> None:
        """Show another formula."""
        latex, text = in_latex(words_in_latex(latex)), in_formula(words_in_formula(text))
        if (latex, text) != (self._latex, self._text):
            self._withdraw()
            self._latex, self._text = latex, text
            self._heights.clear()
            self._describe()
            if self.isVisible():
                self._ask()
            self.updateGeometry()
            self.update()

    def set_color(self, color: str) -> None:
        """Show it in another colour of the theme."""
        if color != self._color:
            self._color = color
            self.update()

    # -- geometry

    def heightForWidth(self, width: int) -> int:
        """A formula that is wider than its place is drawn smaller or broken into lines; Qt asks many times."""
        drawing = self._drawing()
        key = width, self._size, drawing is None
        if key not in self._heights:
            self._heights[key] = self._height(width, drawing)
        return self._heights[key]

    def _height(self, width: int, drawing: Drawing | None) -> int:
        if drawing is not None and drawing.width <= width / _SMALLEST:
            return self._rows(1, drawing.height * min(1.0, width / max(drawing.width, 1.0)))
        return self._rows(len(self._lines(width)), 0.0)

    def sizeHint(self) -> QSize:
        """The size of the whole formula."""
        drawing = self._drawing()
        if drawing is not None:
            return QSize(round(drawing.width) + 2, self._rows(1, drawing.height))
        return QSize(round(line(self.text, self._size).width) + 2, self._rows(1, 0.0))

    def minimumSizeHint(self) -> QSize:
        """Room for one short line."""
        return QSize(40, self._rows(1, 0.0))

    def _rows(self, count: int, height: float) -> int:
        return round(max(count * self._size * 1.55, height + 4))

    # -- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """The typeset formula where it is ready, lines of text otherwise; numbers alone change at each step."""
        painter, size, color = QPainter(self), self.size(), named_color(self._color)
        drawing = self._drawing()
        renderer = None
        if drawing is not None and drawing.width <= size.width() / _SMALLEST:
            renderer = typesetter().renderer(self._key(), color)
        lines = [] if renderer is not None else self._lines(size.width())
        ground = ground_color(self.ground)
        if renderer is None and sum(len(one.runs) for one in lines) <= _FEW:
            painter.fillRect(event.rect(), ground)
            self._write(painter, lines, color)
            return
        ratio = self.devicePixelRatioF()
        key = (
            self.text,
            *self._key(),
            renderer is None,
            color.rgba(),
            ground.rgba(),
            size.width(),
            size.height(),
            ratio,
        )

        def paint(onto: QPainter) -> None:
            if renderer is None or drawing is None:
                self._write(onto, lines, color)
            else:
                self._draw(onto, renderer, drawing)

        painter.drawPixmap(0, 0, self._pictures.of(key, lambda: self._picture(paint, ground, ratio)))

    def _picture(self, paint: Callable[[QPainter], None], ground: QColor, ratio: float) -> QPixmap:
        """The formula in its place: it comes again and again, and takes long to draw."""
        with picture(self.width(), self.height(), ratio, ground) as (drawn, painter):
            paint(painter)
        return drawn

    def _draw(self, painter: QPainter, renderer: QSvgRenderer, drawing: Drawing) -> None:
        scale = min(1.0, (self.width() - 1) / max(drawing.width, 1.0))
        width, height = drawing.width * scale, drawing.height * scale
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        renderer.render(painter, QRectF(0, (self.height() - height) / 2, width, height))

    def _write(self, painter: QPainter, lines: list[Line], color: QColor) -> None:
        row = self.height() / max(len(lines), 1)
        for number, one in enumerate(lines):
            one.paint(painter, QPointF(0, row * (number + 0.5) + self._size * 0.33), color)

    def _lines(self, width: int) -> list[Line]:
        return wrapped(self.text, self._size, width)

    # -- typesetting

    @property
    def _is_set(self) -> bool:
        """Whether it is to be typeset; else it stands as text."""
        return bool(self._latex) and not (self._text and in_small_print(self._latex))

    def _key(self) -> Key:
        return self._latex, self._size

    def _drawing(self) -> Drawing | None:
        return typesetter().drawing(self._key()) if self._is_set else None

    def _ask(self) -> None:
        if not self._is_set or self._asked is not None or typesetter().known(self._key()):
            return
        if not wider(self.text, self._size, _TOO_WIDE * max(self.width(), 200)):
            self._asked = self._key()
            typesetter().ask(self._asked)

    def _withdraw(self) -> None:
        if self._asked is not None:
            typesetter().withdraw(self._asked)
            self._asked = None

    def _follow(self) -> None:
        """Other colours, and perhaps letters of another size."""
        if self._asked is not None and self._asked != self._key():
            self._withdraw()
        if self.isVisible():
            self._ask()
        self.updateGeometry()
        self.update()

    def _ready(self, key: Key) -> None:
        if key == self._asked:
            self._asked = None
            self.updateGeometry()
            self.update()

    def showEvent(self, event: QShowEvent) -> None:
        """A formula that is seen is typeset."""
        super().showEvent(event)
        self._ask()

    def hideEvent(self, event: QHideEvent) -> None:
        """A formula that is not seen is not typeset."""
        super().hideEvent(event)
        self._withdraw()

    # -- words

    def _describe(self) -> None:
        self.setAccessibleName(self.text)
        self.setToolTip(self.text.replace("<", "&lt;"))

    def copy_text(self) -> None:
        """Copy the formula as a line of text."""
        QGuiApplication.clipboard().setText(self.text)

    def copy_latex(self) -> None:
        """Copy the formula as LaTeX."""
        QGuiApplication.clipboard().setText(self._latex)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Copy as text or as LaTeX."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Copy as text"), self.copy_text)
        menu.addAction(tr("Copy as LaTeX"), self.copy_latex)
        menu.popup(event.globalPos())
