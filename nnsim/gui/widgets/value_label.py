"""One number that can be copied in full precision with a click; dashed while not computed, framed while hidden."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolTip, QWidget

from nnsim.engine.veil import HIDDEN_TEXT, is_hidden
from nnsim.gui.number_marks import rewritten
from nnsim.gui.numbers import full, long
from nnsim.gui.texts import tr
from nnsim.gui.theme import mono_font, per_theme, signals, theme, ui_font
from nnsim.gui.widgets.label import named_color

_USUAL = "−0.123456789"


@per_theme()
def _room(size: float) -> tuple[QFontMetrics, int, int]:
    """What measures numbers of a size, the width of a usual one, and the height of a label."""
    metrics = QFontMetrics(mono_font(size))
    return metrics, metrics.horizontalAdvance(_USUAL), round(metrics.height() * 1.15)


class ValueLabel(QWidget):
    """A number with 9 decimals; a click or Enter copies it with all its digits. None is shown as "not yet".

    One that an exercise hides is a "?"; a click or Enter asks for it (`asked`). One that leads on is followed to where
    it comes from instead (`followed`), and copied with Ctrl+C or from its menu.
    """

    read_as = "value"

    copied = Signal(str)
    asked = Signal()
    followed = Signal()

    def __init__(self, name: str, size: float = 10.5, prefix: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._size, self._prefix = name, size, prefix
        self._value: float | None = None
        self._full, self._exact = False, ""
        self._absent = ""
        self._color, self._bold = "text", False
        self._leads = False
        self._state = (name, True, "", "", False)
        self._hint = QSize()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        signals().changed.connect(self._follow)
        self._describe()
        self._resize()

    @property
    def text(self) -> str:
        """What is shown."""
        if self._value is None:
            return self._absent or tr(long(None))
        return self._prefix + (rewritten(self._exact) if self._full else long(self._value))

    @property
    def hidden_number(self) -> bool:
        """True while there is a number that is not to be seen."""
        return self._value is not None and is_hidden(self._value)

    def set_value(self, value: float | None, exact: str = "", absent: str = "") -> None:
        """Show a number, or None.

        `exact` is its full precision where a float has not its digits, `absent` what is said instead of "not yet".
        """
        self.show_number(self._name, value, exact, absent, self._leads)

    def set_name(self, name: str) -> None:
        """Call it by another name."""
        self.show_number(name, self._value, self._exact, self._absent, self._leads)

    def set_leading(self, leads: bool) -> None:
        """A click leads to where the number comes from, and copies it no longer."""
        self.show_number(self._name, self._value, self._exact, self._absent, leads)

    def show_number(self, name: str, value: float | None, exact: str, absent: str, leads: bool) -> None:
        """Show a number, or None, under a name; in one go, and only what is another one."""
        exact = exact or full(value)
        if value == 0 and exact.startswith("-"):
            exact = exact[1:]  # a zero has no sign for a person
        state = (name, value is None, exact, absent, leads)
        if state == self._state:
            return
        number = state[1:4] != self._state[1:4]
        self._state = state
        self._name, self._value, self._exact, self._absent, self._leads = name, value, exact, absent, leads
        self._describe()
        if number:
            self._resize()
            self.update()

    def _resize(self) -> None:
        """Ask for another size where the number needs one: a page is not laid out anew for each number."""
        hint = self._measure()
        if hint != self._hint:
            self._hint = hint
            self.updateGeometry()

    def set_full(self, wanted: bool) -> None:
        """Show all digits, or 9 decimals."""
        if wanted != self._full:
            self._full = wanted
            self._resize()
            self.update()

    def set_color(self, color: str, bold: bool = False) -> None:
        """Show the number in another colour of the theme."""
        if (color, bold) != (self._color, self._bold):
            self._color, self._bold = color, bold
            self.update()

    def copy(self) -> None:
        """Copy the number with all its digits."""
        if self.hidden_number:
            self.asked.emit()
        elif self._value is not None:
            QGuiApplication.clipboard().setText(self._exact)
            QToolTip.showText(
                self.mapToGlobal(self.rect().bottomLeft()), tr("copied {number}", number=self._exact), self
            )
            self.copied.emit(self._exact)

    def _describe(self) -> None:
        if self._value is None:
            tip = tr("{name}: not computed in this iteration yet", name=self._name)
            if self._absent:
                tip = f"{self._name}: {self._absent}"
        elif self.hidden_number:
            tip = tr("{name}: asked for in the exercise\nClick or Enter asks for it", name=self._name)
        else:
            tip = tr("{name} = {number}\nClick or Enter copies it", name=self._name, number=self._exact)
            if self._leads:
                tip = tr("{name} = {number}", name=self._name, number=self._exact)
        if self._leads and not self.hidden_number:
            tip += "\n" + tr("Click or Enter: where it comes from; Ctrl+C copies it")
        self.setToolTip(tip)
        self.setAccessibleName(f"{self._name} {self._exact if self._value is not None else self.text}")

    # -- Qt

    def _follow(self) -> None:
        """Other colours, and other fonts as well."""
        self._resize()
        self.update()

    def _measure(self) -> QSize:
        metrics, width, height = _room(self._size)
        text = self.text
        if self._value is None or len(text) > len(_USUAL):  # all signs of a number have one width
            width = max(metrics.horizontalAdvance(text), width)
        return QSize(width + 6, height)

    def sizeHint(self) -> QSize:
        """Room for the number as it is shown."""
        return self._hint

    def minimumSizeHint(self) -> QSize:
        """The whole number is always seen."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The number, or a dashed "not yet"."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors, area = theme(), QRectF(self.rect())
        if self._value is None:
            painter.setFont(ui_font(self._size - 2))
            words = self.text
            pill = QRectF(0.5, 1.5, painter.fontMetrics().horizontalAdvance(words) + 14.0, area.height() - 3)
            painter.setPen(QPen(colors.faint, 1, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(pill, 5, 5)
            painter.setPen(colors.muted)
            painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, words)
        elif self.hidden_number:
            self._paint_hidden(painter, area)
        else:
            painter.setFont(mono_font(self._size, 700 if self._bold else 400))
            painter.setPen(named_color(self._color))
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text)
        if self.hasFocus():
            painter.setPen(QPen(colors.accent, 1))
            painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)

    def _paint_hidden(self, painter: QPainter, area: QRectF) -> None:
        colors = theme()
        painter.setFont(mono_font(self._size, 700))
        metrics = QFontMetrics(painter.font())
        left = metrics.horizontalAdvance(self._prefix) + (4.0 if self._prefix else 0.5)
        painter.setPen(colors.accent)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._prefix)
        pill = QRectF(left, 1.5, metrics.horizontalAdvance(HIDDEN_TEXT) + 18.0, area.height() - 3)
        painter.setPen(QPen(colors.accent, 1.3))
        painter.setBrush(colors.accent_soft)
        painter.drawRoundedRect(pill, 5, 5)
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, HIDDEN_TEXT)

    def _act(self) -> None:
        if self._leads and not self.hidden_number:
            self.followed.emit()
        else:
            self.copy()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click copies, or leads to where the number comes from."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._act()
        else:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does what a click does, Ctrl+C copies."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._act()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Copying, and where it comes from."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._leads and not self.hidden_number:
            menu.addAction(tr("Where it comes from")).triggered.connect(self.followed)
        copy = menu.addAction(tr("Copy"))
        copy.triggered.connect(self.copy)
        copy.setEnabled(self._value is not None and not self.hidden_number)
        menu.popup(event.globalPos())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The focus is seen as a frame."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The frame goes."""
        super().focusOutEvent(event)
        self.update()
