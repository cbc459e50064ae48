"""What is said to an answer that was typed on the canvas, in a bubble below the field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QWidget

from nnsim.gui.fonts import px
from nnsim.gui.theme import theme, ui_font

if TYPE_CHECKING:
    from PySide6.QtCore import QRect

WIDEST = 300
SIGNS = {"right": "✓", "rounded": "≈", "refused": "!"}


class VerdictBubble(QLabel):
    """A few words with a sign; it goes when the field goes."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("verdict-bubble")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def say(self, kind: str, words: str, field: QRect) -> None:
        """Say something below a field, inside the canvas."""
        colors = theme()
        hue = {"right": colors.good, "rounded": colors.warning, "refused": colors.warning}.get(kind, colors.error)
        self.setFont(ui_font(9.5))
        self.setStyleSheet(
            f"QLabel {{ background: {colors.card.name()}; color: {colors.text.name()}; padding: 4px 8px;"
            f" border: 1px solid {hue.name()}; border-left: 4px solid {hue.name()}; border-radius: 5px; }}"
        )
        self.setText(f"{SIGNS.get(kind, '✗')}  {words}")
        self.setAccessibleName(words)
        self.setFixedWidth(min(px(WIDEST), self.fontMetrics().horizontalAdvance(self.text()) + 32))
        self.setFixedHeight(self.heightForWidth(self.width()) if self.hasHeightForWidth() else self.sizeHint().height())
        room = self.parentWidget().rect()
        left = max(4, min(field.center().x() - self.width() // 2, room.right() - self.width() - 4))
        below = field.bottom() + 5
        top = below if below + self.height() < room.bottom() - 4 else field.top() - self.height() - 5
        self.move(QPoint(left, top))
        self.show()
        self.raise_()
