"""A label of plain text in one of the theme's colours, which follows the theme."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QLabel, QWidget

from nnsim.gui.theme import mono_font, phase_color, signals, theme, ui_font


class Label(QLabel):
    """Plain text in a colour of the theme: "text", "muted", "faint", "error", "warning", "good", or a phase's name."""

    def __init__(
        self,
        text: str = "",
        color: str = "text",
        size: float = 10,
        weight: int = 400,
        *,
        mono: bool = False,
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self._color, self._size, self._weight, self._mono = color, size, weight, mono
        signals().changed.connect(self._follow)
        self.setFont(self._look())
        self._follow()

    def set_color(self, color: str) -> None:
        """Show the text in another colour of the theme."""
        if color != self._color:
            self._color = color
            self._follow()

    def changeEvent(self, event: QEvent) -> None:
        """Another style forgets colours: they are put back."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._follow()

    def _look(self) -> QFont:
        font = mono_font(self._size) if self._mono else ui_font(self._size, self._weight)
        if self._mono and self._weight != 400:
            font.setWeight(QFont.Weight(self._weight))
        return font

    def _follow(self) -> None:
        """Sets what is others now: to set what there is already makes Qt go through it all."""
        font = self._look()
        if self.font() != font:
            self.setFont(font)
        palette, color = self.palette(), named_color(self._color)
        if palette.color(QPalette.ColorRole.WindowText) != color:
            palette.setColor(QPalette.ColorRole.WindowText, color)
            self.setPalette(palette)


def named_color(name: str) -> QColor:
    """The theme's colour of that name, or of a phase of that name."""
    color = getattr(theme(), name, None)
    return color if isinstance(color, QColor) else phase_color(name)
