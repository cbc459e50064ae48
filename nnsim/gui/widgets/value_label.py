"""One number that can be copied in full precision with a click; dashed while not computed, framed while hidden."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QContextMenuEvent,
    QEnterEvent,
    QFocusEvent,
    QFont,
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


@per_theme()
def _letters(size: float, bold: bool) -> tuple[QFont, int, int]:
    """The font of numbers, how high a line of it is, and how much of that is over the base line.

    Signs of numbers all stand side by side: to look whether some join would take as long as to draw them.
    """
    font = QFont(mono_font(size, 700 if bold else 400))
    font.setStyleStrategy(font.styleStrategy() | QFont.StyleStrategy.PreferNoShaping)
    metrics = QFontMetrics(font)
    return font, metrics.height(), metrics.ascent()


class _Shown:
    """What is shown, and how: apart from the widget, where to note something takes twenty times as long."""

    __slots__ = ("absent", "bold", "color", "exact", "full", "hint", "leads", "name", "tip", "value", "words")

    def __init__(self, name: str) -> None:
        self.name = name
        self.value: float | None = None
        self.exact = self.absent = self.words = ""
        self.leads = self.full = self.bold = False
        self.tip = False  # whether the tip has been made
        self.color = "text"
        self.hint = QSize()


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
        self._size, self._prefix = size, prefix
        self._shown = _Shown(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        signals().changed.connect(self._follow)
        self._describe()
        self._resize()

    @property
    def text(self) -> str:
        """What is shown."""
        shown = self._shown
        if shown.value is None:
            return shown.absent or tr(long(None))
        return self._prefix + (rewritten(shown.exact) if shown.full else long(shown.value))

    @property
    def hidden_number(self) -> bool:
        """True while there is a number that is not to be seen."""
        return self._shown.value is not None and is_hidden(self._shown.value)

    @property
    def exact(self) -> str:
        """The number with all its digits."""
        return self._shown.exact

    def set_value(self, value: float | None, exact: str = "", absent: str = "") -> None:
        """Show a number, or None.

        `exact` is its full precision where a float has not its digits, `absent` what is said instead of "not yet".
        """
        self.show_number(self._shown.name, value, exact, absent, self._shown.leads)

    def set_name(self, name: str) -> None:
        """Call it by another name."""
        shown = self._shown
        self.show_number(name, shown.value, shown.exact, shown.absent, shown.leads)

    def set_leading(self, leads: bool) -> None:
        """A click leads to where the number comes from, and copies it no longer."""
        shown = self._shown
        self.show_number(shown.name, shown.value, shown.exact, shown.absent, leads)

    def show_number(self, name: str, value: float | None, exact: str, absent: str, leads: bool) -> None:
        """Show a number, or None, under a name; in one go, and only what is another one."""
        exact = exact or full(value)
        if value == 0 and exact.startswith("-"):
            exact = exact[1:]  # a zero has no sign for a person
        shown = self._shown
        same = (value is None) == (shown.value is None) and exact == shown.exact and absent == shown.absent
        if same and name == shown.name and leads == shown.leads:
            return
        shown.name, shown.value, shown.exact, shown.absent, shown.leads = name, value, exact, absent, leads
        if not same:
            self._resize()
            self.update()
        self._describe()

    def _resize(self) -> None:
        """Ask for another size where the number needs one: a page is not laid out anew for each number."""
        shown = self._shown
        hint = self._measure()
        if hint != shown.hint:
            shown.hint = hint
            self.updateGeometry()

    def set_full(self, wanted: bool) -> None:
        """Show all digits, or 9 decimals."""
        if wanted != self._shown.full:
            self._shown.full = wanted
            self._resize()
            self.update()

    def set_color(self, color: str, bold: bool = False) -> None:
        """Show the number in another colour of the theme."""
        shown = self._shown
        if color != shown.color or bold != shown.bold:
            shown.color, shown.bold = color, bold
            self.update()

    def copy(self) -> None:
        """Copy the number with all its digits."""
        if self.hidden_number:
            self.asked.emit()
        elif self._shown.value is not None:
            exact = self._shown.exact
            QGuiApplication.clipboard().setText(exact)
            QToolTip.showText(self.mapToGlobal(self.rect().bottomLeft()), tr("copied {number}", number=exact), self)
            self.copied.emit(exact)

    def _describe(self) -> None:
        """Its name for screen readers at once, and its tip where somebody is there to read it."""
        shown = self._shown
        self.setAccessibleName(f"{shown.name} {shown.words if shown.value is None else shown.exact}")
        told, shown.tip = shown.tip, False
        if QAccessible.isActive() or self.underMouse() or self.hasFocus():
            self._make_tip()
        elif told:
            self.setToolTip("")  # an old number is nowhere to be found

    def _make_tip(self) -> None:
        if not self._shown.tip:
            self._shown.tip = True
            self.setToolTip(self._tip())

    def _tip(self) -> str:
        shown = self._shown
        name, exact = shown.name, shown.exact
        if shown.value is None:
            tip = (
                f"{name}: {shown.absent}"
                if shown.absent
                else tr("{name}: not computed in this iteration yet", name=name)
            )
        elif self.hidden_number:
            return tr("{name}: asked for in the exercise\nClick or Enter asks for it", name=name)
        elif shown.leads:
            tip = tr("{name} = {number}", name=name, number=exact)
        else:
            return tr("{name} = {number}\nClick or Enter copies it", name=name, number=exact)
        leads = "\n" + tr("Click or Enter: where it comes from; Ctrl+C copies it")
        return tip + leads if shown.leads else tip

    def toolTip(self) -> str:
        """What is known of the number in words."""
        self._make_tip()
        return super().toolTip()

    def enterEvent(self, event: QEnterEvent) -> None:
        """The mouse may want to know more."""
        self._make_tip()
        super().enterEvent(event)

    # -- Qt

    def _follow(self) -> None:
        """Other colours, and other fonts as well."""
        self._resize()
        self.update()

    def _measure(self) -> QSize:
        metrics, width, height = _room(self._size)
        shown = self._shown
        text = shown.words = self.text
        if shown.value is None or len(text) > len(_USUAL):  # all signs of a number have one width
            width = max(metrics.horizontalAdvance(text), width)
        return QSize(width + 6, height)

    def sizeHint(self) -> QSize:
        """Room for the number as it is shown."""
        return self._shown.hint

    def minimumSizeHint(self) -> QSize:
        """The whole number is always seen."""
        return self._shown.hint

    def paintEvent(self, event: QPaintEvent) -> None:
        """The number, or a dashed "not yet"."""
        painter, shown, focus = QPainter(self), self._shown, self.hasFocus()
        value = shown.value
        if value is not None and not focus and not is_hidden(value):
            self._paint_number(painter, shown)
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors, area = theme(), QRectF(self.rect())
        if value is None:
            painter.setFont(ui_font(self._size - 2))
            words = shown.words
            pill = QRectF(0.5, 1.5, painter.fontMetrics().horizontalAdvance(words) + 14.0, area.height() - 3)
            painter.setPen(QPen(colors.faint, 1, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(pill, 5, 5)
            painter.setPen(colors.muted)
            painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, words)
        elif is_hidden(value):
            self._paint_hidden(painter, area)
        else:
            self._paint_number(painter, shown)
        if focus:
            painter.setPen(QPen(colors.accent, 1))
            painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)

    def _paint_number(self, painter: QPainter, shown: _Shown) -> None:
        font, high, ascent = _letters(self._size, shown.bold)
        painter.setFont(font)
        painter.setPen(named_color(shown.color))
        painter.drawText(QPointF(0, (self.height() - high) / 2 + ascent), shown.words)

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
        if self._shown.leads and not self.hidden_number:
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
        if self._shown.leads and not self.hidden_number:
            menu.addAction(tr("Where it comes from")).triggered.connect(self.followed)
        copy = menu.addAction(tr("Copy"))
        copy.triggered.connect(self.copy)
        copy.setEnabled(self._shown.value is not None and not self.hidden_number)
        menu.popup(event.globalPos())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The focus is seen as a frame."""
        self._make_tip()
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The frame goes."""
        super().focusOutEvent(event)
        self.update()
