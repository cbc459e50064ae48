"""How a number was computed: its formula, the same formula with the numbers in it, and the result."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from nnsim.gui.panel import accessible
from nnsim.gui.texts import tr
from nnsim.gui.widgets.card import Card, Section
from nnsim.gui.widgets.choices import Choices
from nnsim.gui.widgets.label import Label
from nnsim.gui.widgets.math_view import MathView
from nnsim.gui.widgets.value_label import ValueLabel
from nnsim.session.explain import Explanation

TONES = {"z": "forward", "o": "forward", "do": "backward", "delta": "backward", "grad": "backward"}
SYMBOLS = {"z": "z", "o": "o", "do": "∂E/∂o", "delta": "δ", "grad": "∂E/∂W", "W": "W"}


class How(Section):
    """The explanation of one of a subject's numbers; it follows the program until another one is chosen."""

    chosen = Signal()
    watched = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.choices = Choices(tr("Which number is explained"))
        self.choices.chosen.connect(self._choose)
        self.add(self.choices)
        card = Card(margin=14)
        self.formula = MathView(size=18)
        self.numbers = MathView(size=16)
        self.result = ValueLabel("", 12, prefix="= ")
        self.note = Label("", "muted", 9, wrap=True)
        self._copy = accessible(
            QPushButton(tr("copy")), tr("Copy the calculation"), tr("Copy formula, numbers and result as text")
        )
        self._copy.setProperty("look", "link")
        self._copy.clicked.connect(self.copy)
        self._latex = accessible(QPushButton(tr("copy LaTeX")), tr("Copy the calculation as LaTeX"))
        self._latex.setProperty("look", "link")
        self._latex.clicked.connect(self.copy_latex)
        self._watch = accessible(
            QPushButton(tr("watch")),
            tr("Watch this number"),
            tr("Show it at every step, in the panel Watches"),
        )
        self._watch.setProperty("look", "link")
        self._watch.clicked.connect(self._ask_to_watch)
        links = QHBoxLayout()
        links.setContentsMargins(0, 0, 0, 0)
        links.setSpacing(6)
        links.addWidget(self._copy)
        links.addWidget(self._latex)
        links.addWidget(self._watch)
        links.addStretch(1)
        self.fault = Label("", "warning", 9, weight=600, wrap=True)
        card.body.addWidget(self.fault)
        card.body.addWidget(self.formula)
        card.body.addWidget(self.numbers)
        result = QHBoxLayout()
        result.setContentsMargins(5, 0, 0, 0)
        result.addWidget(self.result)
        card.body.addLayout(result)
        card.body.addWidget(self.note)
        card.body.addLayout(links)
        self.add(card)
        self._all: tuple[Explanation, ...] = ()
        self._letters: Callable[[str], str] = str
        self._pinned = ""
        self._subject: object = None
        self.shown: Explanation | None = None

    def show_explanations(
        self, found: Sequence[Explanation], subject: object, moment: object, letters: Callable[[str], str] = str
    ) -> None:
        """Show the explanation of the number computed last; one that was chosen stays while the moment is the same.

        `letters` writes a symbol in the notation that the person has chosen.
        """
        self._letters = letters
        if (subject, moment) != self._subject:
            self._subject, self._pinned = (subject, moment), ""
        self._all = tuple(found)
        self.setVisible(bool(found))
        if not found:
            self.shown = None
            return
        items = [(str(at), letters(symbol_of(one)), tr(one.title)) for at, one in enumerate(found)]
        self.choices.set_items(items)
        self.choices.setVisible(len(items) > 1)
        done = [at for at, one in enumerate(found) if one.value is not None]
        at = done[-1] if done else 0
        if self._pinned and int(self._pinned) < len(found):
            at = int(self._pinned)
        self._show(at)

    def _choose(self, key: str) -> None:
        self._pinned = key
        if int(key) < len(self._all):
            self._show(int(key))
            self.chosen.emit()

    def _show(self, at: int) -> None:
        one = self._all[at]
        self.shown = one
        self.choices.choose(str(at))
        symbol = self._letters(symbol_of(one))
        if one.value is None:
            self.title.setText(tr("How {symbol} will be computed", symbol=symbol))
        else:
            self.title.setText(tr("How {symbol} was computed", symbol=symbol))
        self.formula.set_formula(one.latex, one.text)
        self.fault.setText(tr("Fault in this step: {name}", name=one.fault) if one.fault else "")
        self.fault.setVisible(bool(one.fault))
        self.numbers.setVisible(bool(one.numbers_text))
        if one.numbers_text:
            self.numbers.set_formula(one.numbers_latex, one.numbers_text)
        self.result.set_name(one.title)
        self.result.set_value(one.value, one.value_text)
        self.result.set_color(TONES.get(one.quantity, "update"), bold=True)
        self.note.setText(tr(one.note).capitalize() if one.note else "")
        self.note.setVisible(bool(one.note))

    def set_full(self, wanted: bool) -> None:
        """Show all digits of the result."""
        self.result.set_full(wanted)

    def copy(self) -> None:
        """Copy the calculation as text."""
        if self.shown is not None:
            lines = [self.shown.text, self.shown.numbers_text, f"= {self.shown.value_text}"]
            QGuiApplication.clipboard().setText("\n".join(line for line in lines if line))

    def _ask_to_watch(self) -> None:
        if self.shown is not None:
            self.watched.emit(self.shown.quantity)

    def copy_latex(self) -> None:
        """Copy the calculation as LaTeX."""
        if self.shown is not None:
            parts = [self.shown.latex, self.shown.numbers_latex]
            if self.shown.value is not None:
                parts.append(f"= {self.shown.value_text}")
            QGuiApplication.clipboard().setText(" \\\\\n".join(part for part in parts if part))


def symbol_of(one: Explanation) -> str:
    """The symbol of an explained number: its formula's left side without indices, or what it is known as."""
    return SYMBOLS.get(one.quantity, one.title)
