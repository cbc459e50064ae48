"""A button with one of the answers to choose from; a long answer stands in several lines."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget


class ChoiceButton(QPushButton):
    """`whole` is the answer; `fold` breaks it between words so that it is not cut off."""

    def __init__(self, whole: str, parent: QWidget | None = None) -> None:
        super().__init__(whole.replace("&", "&&"), parent)
        self.whole = whole

    def fold(self, wide: int) -> None:
        """Lay the answer out in lines for a button that is so many pixels wide."""
        self.ensurePolished()
        metrics = self.fontMetrics()
        frame = self.sizeHint().width() - metrics.size(Qt.TextFlag.TextShowMnemonic, self.text()).width()
        lines = [""]
        for word in self.whole.split(" "):
            longer = f"{lines[-1]} {word}".strip()
            if lines[-1] and metrics.horizontalAdvance(longer) > wide - frame:
                lines.append(word)
            else:
                lines[-1] = longer
        text = "\n".join(lines).replace("&", "&&")
        if text != self.text():
            self.setText(text)
