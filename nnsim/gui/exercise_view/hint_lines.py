"""The hints to a question, one formula below the other: in general, with its letters, with numbers."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from nnsim.gui.exercise_view.columns import column
from nnsim.gui.fonts import px
from nnsim.gui.texts import tr
from nnsim.gui.widgets.label import Label
from nnsim.gui.widgets.math_view import MathView
from nnsim.session.exercises.hints import Hint

SIZES = {1: 18, 2: 17, 3: 15}
COLORS = {1: "text", 2: "text", 3: "muted"}


class HintLines(QWidget):
    """Formulas that scroll where there are many."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Label("", weight=600)
        self.lines: list[MathView] = []
        self.none = Label("", "muted", 9, wrap=True)
        inner = QWidget()
        self._box = QVBoxLayout(inner)
        self._box.setContentsMargins(0, 0, 6, 0)
        self._box.setSpacing(4)
        self._box.addWidget(self.none)
        self._box.addStretch(1)
        page = QScrollArea()
        page.setWidget(inner)
        page.setWidgetResizable(True)
        page.setFrameShape(QFrame.Shape.NoFrame)
        page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        box = column(self.title)
        box.addWidget(page, 1)
        self.setLayout(box)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self.setMinimumHeight(px(96))
        self._shown: tuple[Hint, ...] | None = None

    def show_hints(self, hints: tuple[Hint, ...], level: int, last: int) -> None:
        """Show the hints up to a level of so many."""
        self.title.setText(tr("Hints {n} of {count}", n=level, count=last) if level > 1 else tr("Formula"))
        self.none.setText("" if hints else tr("Press Hint to see the formula."))
        self.none.setVisible(not hints)
        if hints == self._shown:
            return
        self._shown = hints
        for view in self.lines:
            view.hide()
            self._box.removeWidget(view)
            view.deleteLater()
        self.lines = [MathView(hint.latex, hint.text, SIZES[hint.level], COLORS[hint.level]) for hint in hints]
        for view in self.lines:
            self._box.insertWidget(self._box.count() - 1, view)
