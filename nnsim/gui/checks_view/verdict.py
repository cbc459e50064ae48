"""What a check found, in a line with a sign, and what it rests on below."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from nnsim.gui.fonts import px
from nnsim.gui.widgets.label import Label

SIGNS = {"right": ("●", "good"), "wrong": ("▲", "error"), "warning": ("◆", "warning"), "busy": ("○", "muted")}


class Verdict(QWidget):
    """The sign says the same as its colour; what is old is muted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sign, self.head = Label("", size=11), Label("", size=10, weight=600, wrap=True)
        self.more, self.moment = Label("", "muted", 8.5, wrap=True), Label("", "muted", 8.5, wrap=True)
        top = QHBoxLayout()
        top.setSpacing(6)
        top.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.head, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(2)
        column.addLayout(top)
        column.addWidget(self.more)
        column.addWidget(self.moment)

    def say(self, state: str, head: str, more: str, moment: str = "", old: bool = False) -> None:
        """Say it, and of which moment it is; nothing for a state without a text."""
        sign, color = SIGNS.get(state, ("", "muted"))
        self.sign.setText(sign)
        self.sign.set_color("muted" if old else color)
        self.head.setText(head)
        self.head.set_color("muted" if old else "text")
        self.more.setText(more)
        self.moment.setText(moment)
        self.moment.setVisible(bool(moment))
        self.moment.set_color("warning" if old else "muted")
        self.setVisible(bool(head))
        self.setAccessibleName("\n".join(part for part in (head, more, moment) if part))


def scrolled(widget: QWidget, width: int) -> QScrollArea:
    """A column of a width that scrolls where it is too high."""
    area = QScrollArea()
    area.setWidget(widget)
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setFixedWidth(px(width))
    return area
