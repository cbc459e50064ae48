"""Small captions over values, as the step bar shows epoch, loss and rate; and a line of text that gives way.

They are painted rather than put together from labels: a label that shows another number asks the whole window to lay
itself out anew, thirty times a second.
"""

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from nnsim.gui.fonts import px
from nnsim.gui.numbers import NOT_YET
from nnsim.gui.picture import picture
from nnsim.gui.texts import plain_tip, tr
from nnsim.gui.theme import number_font, per_theme, signals, theme, ui_font
from nnsim.gui.written import changed, fitting, paint_line, stand_on

APART = 9  # room at the right, so that a read-out that goes takes its gap along
HEIGHT = 36
SMALL, LARGE = 8, 10.5
LEFT = Qt.AlignmentFlag.AlignLeft


def _write(painter: QPainter, height: int, left: int, caption: str, value: str, kind: str, faint: bool = False) -> None:
    """The caption in small letters, the value below it: a "number", a "choice" or a "word"."""
    top, base, high = _lines(height, kind)
    painter.drawPixmap(left, top, _caption(caption, high, painter.device().devicePixelRatio()))
    painter.setPen(theme().faint if faint else theme().text)
    painter.setFont(_font(kind))
    painter.drawText(left, base, value)


@per_theme()
def _font(kind: str) -> QFont:
    return ui_font(LARGE) if kind == "word" else number_font(LARGE, 700 if kind == "number" else 400)


@per_theme()
def _metrics(kind: str) -> QFontMetrics:
    return QFontMetrics(_font(kind))


@per_theme()
def _lines(height: int, kind: str) -> tuple[int, int, int]:
    """Where the caption begins and the value stands, and how high the caption is."""
    captions, values = QFontMetrics(ui_font(SMALL)), _metrics(kind)
    top = (height - captions.height() - values.height()) // 2
    return top, top + captions.height() + values.ascent(), captions.height()


@per_theme()
def _caption(text: str, high: int, density: float) -> QPixmap:
    """A caption never changes: its picture does for all values."""
    wide = max(QFontMetrics(ui_font(SMALL)).horizontalAdvance(text) + 2, 1)
    with picture(wide, high, density) as (drawn, painter):
        painter.setPen(theme().muted)
        painter.setFont(ui_font(SMALL))
        painter.drawText(QRect(0, 0, wide, high), LEFT, text)
    return drawn


class Readout(QWidget):
    """A value with its name, in a fixed `room`; one that is not computed yet looks so and is never 0.

    One that `leads` on can be clicked, or pressed with Enter, and then `asked` where its value is from.
    """

    read_as = "value"

    asked = Signal()

    def __init__(
        self, caption: str, tip: str, room: str = "", *, kind: str = "number", leads: bool = False,
        parent: QWidget | None = None
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._caption, self._tip, self._kind, self._room, self._leads = caption, tip, kind, room, leads
        if leads:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._text, self._known = "", True
        self.setToolTip(tip)
        signals().changed.connect(self._follow)
        self._measure()

    @property
    def value(self) -> str:
        """What is shown."""
        return self._text

    def set_caption(self, caption: str) -> None:
        """Another name for the value."""
        if caption != self._caption:
            self._caption = caption
            self.setAccessibleName(f"{caption}: {self._text}")
            self._measure()
            self.update()

    def show_value(self, text: str | None, tip: str = "") -> None:
        """Another value; None is "not yet"."""
        shown = tr(NOT_YET) if text is None else text
        if shown != self._text:
            self._text, self._known = shown, text is not None
            self.setAccessibleName(f"{self._caption}: {shown}")
            self.update()
        if tip:
            self.setToolTip(plain_tip(f"{self._tip}\n{tip}" if self._tip else tip))

    def _measure(self) -> None:
        stand_on(self, "window")
        values = _metrics(self._kind)
        wide = max(values.horizontalAdvance(text) for text in (self._room, "" if self._kind == "word" else tr(NOT_YET)))
        wide = max(wide, QFontMetrics(ui_font(SMALL)).horizontalAdvance(self._caption)) + px(APART)
        if self.maximumSize() != QSize(wide, px(HEIGHT)):
            self.setFixedSize(wide, px(HEIGHT))

    def _follow(self) -> None:
        self._measure()
        self.update()

    def sizeHint(self) -> QSize:
        """Its fixed size."""
        return self.maximumSize()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The caption over the value."""
        painter = QPainter(self)
        if self._leads and (self.underMouse() or self.hasFocus()):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(theme().accent if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(theme().hover)
            painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        shown = self._text
        if self._kind == "word" or len(shown) > len(self._room):  # a number of as many signs fits
            shown = _metrics(self._kind).elidedText(shown, Qt.TextElideMode.ElideRight, self.width())
        _write(painter, self.height(), 0, self._caption, shown, self._kind, not self._known)

    def enterEvent(self, event: QEnterEvent) -> None:
        """What leads on shows it under the pointer."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer has gone."""
        super().leaveEvent(event)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click asks."""
        if (
            self._leads
            and event.button() == Qt.MouseButton.LeftButton
            and self.rect().contains(event.position().toPoint())
        ):
            self.asked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and the space bar ask."""
        if self._leads and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.asked.emit()
        else:
            super().keyPressEvent(event)


class ReadoutButton(QToolButton):
    """A read-out that can be pressed: the value is chosen from the menu that it opens."""

    def __init__(self, caption: str, tip: str, room: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caption, self._tip, self._room, self._text = caption, tip, room, ""
        self._told: tuple[tuple[str, ...], bool] | None = None  # what is measured and shown, in the letters of now
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolTip(tip)
        self.setFixedHeight(px(HEIGHT))
        signals().changed.connect(self._follow)

    def _follow(self) -> None:
        self._told = None
        self.update()

    def show_value(self, sayings: tuple[str, ...], more: bool) -> None:
        """Another value, in many words first, then in fewer; `more` says that there are others to choose."""
        if (sayings, more) == self._told:
            return
        self._told = sayings, more
        room, wide = self._value_width(), _metrics("choice").horizontalAdvance
        marked = [f"{text} ▾" if more else text for text in sayings]
        shown = next((text for text in marked if wide(text) <= room), marked[-1])
        if shown != self._text:
            self._text = shown  # as the button's own text, it would ask the window to lay itself out anew
            self.update()
            self.setAccessibleName(f"{self._caption}: {sayings[0]}")
            self.setToolTip(f"{self._tip}\n{sayings[0]}")
        self.setEnabled(more)

    def text(self) -> str:
        """What is shown."""
        return self._text

    def _value_width(self) -> int:
        return _metrics("choice").horizontalAdvance(self._room)

    def sizeHint(self) -> QSize:
        """Room for the caption and the widest value, whatever is shown."""
        caption = QFontMetrics(ui_font(SMALL)).horizontalAdvance(self._caption)
        return QSize(max(caption, self._value_width()) + 8, px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Nothing is cut off."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The caption over the value, a soft ground under the pointer."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = theme()
        if self.isEnabled() and (self.underMouse() or self.hasFocus() or self.isDown()):
            painter.setPen(colors.accent if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(colors.hover)
            painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        _write(painter, self.height(), 4, self._caption, self._text, "choice")


class Line(QWidget):
    """One line of text in a quiet colour: the longest of several sayings that fits is shown, on a bar or in a panel."""

    read_as = "value"

    def __init__(self, size: float = 8.5, ground: str = "window", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size, self._ground = size, ground
        self._sayings: list[str] = [""]
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        signals().changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        stand_on(self, self._ground)
        self.setFixedHeight(QFontMetrics(number_font(self._size)).height() + 2)
        self.update()

    def say(self, *sayings: str) -> None:
        """Something else to say, in many words first, then in fewer."""
        said = list(sayings)
        if said != self._sayings:
            before, self._sayings = self.shown(), said
            self.setToolTip(plain_tip(sayings[0]))
            self.setAccessibleName(sayings[0])
            begin, end = changed(before, self.shown(), self._size)
            self.update(self.contentsRect().left() + begin, 0, end - begin, self.height())

    def text(self) -> str:
        """All that is said, in many words."""
        return self._sayings[0]

    def shown(self) -> str:
        """What fits."""
        return fitting(self._sayings, self._size, self.contentsRect().width())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text at the left, in the middle of the height."""
        area = self.contentsRect()
        text = fitting(self._sayings, self._size, area.width())
        paint_line(QPainter(self), area, text, self._size, self._ground, event.rect().left())
