"""A button with one of the answers to choose from; a long answer stands in several lines, a judged one has a sign."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from nnsim.gui.texts import tr


class ChoiceButton(QPushButton):
    """`whole` is the answer; `fold` breaks it between words so that it is not cut off."""

    def __init__(self, whole: str, parent: QWidget | None = None) -> None:
        super().__init__(whole.replace("&", "&&"), parent)
        self.whole = whole
        self._sign = ""

    def judge(self, right: bool, chosen: bool) -> None:
        """Say which answer was the right one, and which was wrong: by a sign, by a colour, and to screen readers."""
        look = "right" if right else "wrong" if chosen else ""
        if not look:
            return
        self._sign = "✓ " if right else "✗ "
        said = tr("{answer}: right", answer=self.whole) if right else tr("{answer}: wrong", answer=self.whole)
        self.setAccessibleName(said)
        self.setProperty("look", look)
        self.style().unpolish(self)
        self.style().polish(self)

    def fold(self, wide: int) -> None:
        """Lay the answer out in lines for a button that is so many pixels wide."""
        self.ensurePolished()
        metrics = self.fontMetrics()
        frame = self.sizeHint().width() - metrics.size(Qt.TextFlag.TextShowMnemonic, self.text()).width()
        lines = [""]
        for word in f"{self._sign}{self.whole}".split(" "):
            longer = f"{lines[-1]} {word}".strip()
            if lines[-1] and metrics.horizontalAdvance(longer) > wide - frame:
                lines.append(word)
            else:
                lines[-1] = longer
        text = "\n".join(lines).replace("&", "&&")
        if text != self.text():
            self.setText(text)
