"""A button of the step bar: icon, words and its key, which gives up the key and then the words when room is scarce."""

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAction, QFontMetrics, QIcon, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionToolButton, QToolButton, QWidget

from nnsim.gui.fonts import px
from nnsim.gui.icons import drawing
from nnsim.gui.theme import signals, theme, ui_font

HEIGHT, PAD, GAP, ICON = 34, 9, 6, 17
FULL, WORDS, SIGN = 0, 1, 2


class StepButton(QToolButton):
    """Shows an action; `level` says how much of it: FULL with its key, WORDS, or only its SIGN."""

    def __init__(self, action: QAction, symbol: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._symbol, self._hint, self._level = symbol, hint, FULL
        self._widest = hint
        self.primary = False
        self.setDefaultAction(action)
        self.setProperty("look", "framed")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._reserved: tuple[str, ...] = ()
        self._named()
        action.changed.connect(self._named)
        signals().changed.connect(self._follow)

    def reserve(self, *texts: str) -> None:
        """Keeps room for all texts that the button will show, so that its width never changes."""
        self._reserved = texts
        self.updateGeometry()

    def set_symbol(self, symbol: str) -> None:
        """Another drawing."""
        if symbol != self._symbol:
            self._symbol = symbol
            self.update()

    def set_hint(self, hint: str) -> None:
        """Another key; its room stays as wide as that of the widest it has shown."""
        if hint != self._hint:
            self._hint = hint
            self._widest = max(self._widest, hint, key=len)
            self.updateGeometry()
            self.update()

    def set_level(self, level: int) -> None:
        """How much is shown."""
        if level != self._level:
            self._level = level
            self.updateGeometry()
            self.update()

    def _follow(self) -> None:
        self.updateGeometry()
        self.update()

    def _named(self) -> None:
        action = self.defaultAction()
        self.setAccessibleName(self._words())
        self.setToolTip(action.toolTip() if action else "")
        self.updateGeometry()

    def _words(self) -> str:
        action = self.defaultAction()
        return action.text().replace("&", "").removesuffix("…") if action else ""

    def sizeHint(self) -> QSize:
        """Room for what is shown at this level."""
        width = 2 * px(PAD) + px(ICON)
        if self._level <= WORDS:
            metrics = QFontMetrics(ui_font(10, 600))
            width += px(GAP) + max(metrics.horizontalAdvance(text) for text in self._reserved or (self._words(),))
        if self._level == FULL and self._widest:
            width += px(GAP) + 2 + QFontMetrics(ui_font(8)).horizontalAdvance(self._widest)
        return QSize(width, px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """As the size hint: words are never cut."""
        return self.sizeHint()

    def event(self, event: QEvent) -> bool:
        """Repaints when it is switched on or off."""
        if event.type() in (QEvent.Type.EnabledChange, QEvent.Type.ActionChanged):
            self.update()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The frame as the style draws it, then icon, words and key."""
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.text, option.icon = "", QIcon()
        painter = QPainter(self)
        marked = (self.primary and self.isEnabled()) or self.isChecked()
        self.style().drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option, painter, self)
        colors = theme()
        color = colors.faint if not self.isEnabled() else colors.accent if marked else colors.text
        if marked:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(colors.accent)
            painter.setBrush(colors.accent_soft if not self.isDown() else colors.hover)
            painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(color if marked else colors.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().toRectF().adjusted(2.5, 2.5, -2.5, -2.5), 5, 5)
        x = px(PAD) if self._level < SIGN else (self.width() - px(ICON)) // 2
        ratio = self.devicePixelRatioF()
        pixmap = drawing(self._symbol, px(ICON), color.name(), ratio)
        painter.drawPixmap(QPoint(x, (self.height() - px(ICON)) // 2), pixmap)
        middle = Qt.AlignmentFlag.AlignVCenter
        if self._level <= WORDS:
            painter.setFont(ui_font(10, 600 if marked else 400))
            painter.setPen(color)
            room = QRect(x + px(ICON) + px(GAP), 0, self.width(), self.height())
            painter.drawText(room, middle | Qt.AlignmentFlag.AlignLeft, self._words())
        if self._level == FULL and self._hint:
            painter.setFont(ui_font(8))
            painter.setPen(colors.faint if not self.isEnabled() else colors.muted)
            room = QRect(0, 1, self.width() - px(PAD) + 1, self.height())
            painter.drawText(room, middle | Qt.AlignmentFlag.AlignRight, self._hint)
