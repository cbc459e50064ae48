"""The way from number to number: back, forward, and a crumb for each, the one that is looked at underlined."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from nnsim.gui.panel import accessible
from nnsim.gui.texts import plain_tip, tr
from nnsim.gui.widgets.label import Label
from nnsim.gui.widgets.number_chip import NumberChip

_MOST = 12


class TrailBar(QWidget):
    """`moved` carries by how many numbers to go back (negative) or forward, `left` that none is to be looked at."""

    read_as = "group"

    moved = Signal(int)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back = self._button("‹", tr("Back to the number before (Ctrl+[)"))
        self.forward = self._button("›", tr("Forward again (Ctrl+])"))
        self.leave = self._button("×", tr("Let go of this number, and follow the selection again"))
        self.back.clicked.connect(lambda: self.moved.emit(-1))
        self.forward.clicked.connect(lambda: self.moved.emit(1))
        self.leave.clicked.connect(self.left)
        self._dots = Label("…", "faint", 9)
        self._middle = QWidget()
        self._middle.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._row = QHBoxLayout(self._middle)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(2)
        for widget in (self.back, self.forward, self._dots):
            whole.addWidget(widget)
        whole.addWidget(self._middle, 1)
        whole.addWidget(self.leave)
        self.crumbs: list[NumberChip] = []
        self._gaps: list[Label] = []
        self._names: tuple[str, ...] = ()
        self._at = 0
        self._said: object = None
        self.setAccessibleName(tr("The way to this number"))

    def _button(self, text: str, tip: str) -> QToolButton:
        button = accessible(QToolButton(), tip.partition(" (")[0], tip)
        button.setText(text)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def show_trail(self, names: Sequence[str], at: int) -> None:
        """Show these numbers, of which one is looked at; those after it can be gone forward to."""
        said = tuple(names), at
        if said == self._said:
            return
        self._said = said
        self.setVisible(bool(names))
        self.forward.setEnabled(at < len(names) - 1)
        if tuple(names) != self._names:
            self._names = tuple(names)
            self._build()
        self._at = at
        for place, crumb in enumerate(self.crumbs):
            crumb.setChecked(place + self._first == at)
            crumb.faint = place + self._first > at
            crumb.update()
        self._fit()

    @property
    def _first(self) -> int:
        return len(self._names) - len(self.crumbs)

    def _build(self) -> None:
        while self._row.count():
            widget = self._row.takeAt(0).widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.crumbs, self._gaps = [], []
        for place, name in list(enumerate(self._names))[-_MOST:]:
            crumb = NumberChip(name, plain=True)
            crumb.setCheckable(True)
            crumb.clicked.connect(lambda _on, place=place: self.moved.emit(place - self._at))
            gap = Label("‹", "faint", 10)
            self._row.addWidget(gap)
            self._row.addWidget(crumb)
            self._gaps.append(gap)
            self.crumbs.append(crumb)
        self._row.addStretch(1)

    def _fit(self) -> None:
        """The last crumbs that there is room for; dots stand for what is left out."""
        room, shown = self._middle.width(), 0
        for crumb, gap in zip(reversed(self.crumbs), reversed(self._gaps), strict=True):
            room -= crumb.sizeHint().width() + gap.sizeHint().width() + 2
            if room < 0 and shown:
                break
            shown += 1
        hidden = len(self._names) - shown
        first = len(self.crumbs) - shown
        for place, (crumb, gap) in enumerate(zip(self.crumbs, self._gaps, strict=True)):
            crumb.setVisible(place >= first)
            gap.setVisible(place >= first and (place > 0 or hidden > 0))
        self._dots.setVisible(bool(hidden))
        self._dots.setToolTip(plain_tip(" ‹ ".join(self._names[:hidden])))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A wider bar shows more crumbs."""
        super().resizeEvent(event)
        self._fit()
