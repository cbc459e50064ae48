"""How a number was computed: its formula, the same formula with the numbers in it, the result, and what it leads to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from nnsim.gui.inspector_view.made_of import MadeOf
from nnsim.gui.panel import accessible
from nnsim.gui.texts import tr
from nnsim.gui.widgets.choices import Choices
from nnsim.gui.widgets.column import Column
from nnsim.gui.widgets.flow import Flow
from nnsim.gui.widgets.heading import Heading
from nnsim.gui.widgets.label import Label
from nnsim.gui.widgets.math_view import MathView
from nnsim.gui.widgets.pile import Pile
from nnsim.gui.widgets.plain_buttons import Link
from nnsim.gui.widgets.value_label import ValueLabel

if TYPE_CHECKING:
    from nnsim.session.explanations.explain import Explanation


TONES = {"x": "data", "y": "data", "z": "forward", "o": "forward", "slope": "forward", "sent": "forward",
         "do": "backward", "delta": "backward", "grad": "backward", "E": "loss"}  # fmt: skip
SYMBOLS = {"z": "z", "o": "o", "do": "∂E/∂o", "delta": "δ", "grad": "∂E/∂W", "W": "W"}


class How(Column):
    """The explanation of one number.

    `chosen` carries which of the subject's numbers is to be explained, `followed` the number that a part of the formula
    leads to, and `back_wanted` tells that one wants to step back to where its numbers are still there.
    """

    chosen = Signal(int)
    watched = Signal(str)
    followed = Signal(object)
    back_wanted = Signal()
    paper_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(ground="panel", parent=parent)
        self.title = Heading("panel")
        self.choices = Choices(tr("Which number is explained"), "panel")
        self.choices.chosen.connect(lambda key: self.chosen.emit(int(key)))
        self.add(self.title)
        self.add(self.choices)
        card = self.card = Pile(margin=14)
        self.formula = MathView(size=18)
        self.numbers = MathView(size=16)
        self.result = ValueLabel("", 12, prefix="= ")
        self.note = Label("", "muted", 9, wrap=True)
        self.made_of = MadeOf()
        self.made_of.followed.connect(self.followed)
        self.back = accessible(
            Link(tr("step back to see it")),
            tr("Step back to where its numbers are"),
            tr("Step back to just after it was computed, when everything that went in was still there"),
        )
        self.back.clicked.connect(self.back_wanted)
        self._copy = accessible(
            Link(tr("copy")), tr("Copy the calculation"), tr("Copy formula, numbers and result as text")
        )
        self._copy.clicked.connect(self.copy)
        self._latex = accessible(Link(tr("copy LaTeX")), tr("Copy the calculation as LaTeX"))
        self._latex.clicked.connect(self.copy_latex)
        self._watch = accessible(
            Link(tr("watch")),
            tr("Watch this number"),
            tr("Show it at every step, in the panel Watches"),
        )
        self._watch.clicked.connect(self._ask_to_watch)
        tip = tr("This iteration on paper, with every formula and number  (Ctrl+P)")
        self._paper = accessible(Link(tr("worked solution…")), tr("Open the worked solution"), tip)
        self._paper.clicked.connect(lambda _on=False: self.paper_asked.emit())
        links = Flow(gap=6, ground="card")
        for button in (self._copy, self._latex, self._watch, self._paper):
            links.add(button)
        self.fault = Label("", "warning", 9, weight=600, wrap=True)
        for part in (self.fault, self.formula, self.numbers):
            card.add(part)
        card.add(self.result, inset=5)
        card.add(self.note)
        card.add(self.back, wide=False)
        card.add(self.made_of)
        card.add(links, foot=True)
        self.add(card)
        self.shown: Explanation | None = None
        self._offered: tuple[object, object] = (None, None)

    def offer(self, numbers: object, about: object, make: Callable[[], Sequence[tuple[str, str]]], at: int) -> None:
        """Offer numbers, symbol and name each, of which one is shown; −1 where it is another one.

        What is offered is only made where the numbers are not those that were offered before, or not as they were.
        """
        if numbers is not self._offered[0] or about != self._offered[1]:
            self._offered = numbers, about
            items = make()
            if len(items) > 1:  # one that is not seen keeps its buttons: they are likely to be the next ones, too
                self.choices.set_items([(str(key), symbol, tip) for key, (symbol, tip) in enumerate(items)])
            self.choices.setVisible(len(items) > 1)
        self.choices.choose_only(str(at) if at >= 0 and not self.choices.isHidden() else "")

    def show_explanation(self, one: Explanation | None, back: bool, letters: Callable[[str], str] = str) -> None:
        """Show an explanation, or nothing; `back` says that one can step back.

        `letters` writes a symbol in the notation that the person has chosen.
        """
        before, self.shown = self.shown, one
        self.setVisible(one is not None)
        if one is None:
            return
        self.back.setVisible(one.behind and back)
        if one is before:
            return
        symbol = letters(symbol_of(one))
        if one.value is None:
            self.title.setText(tr("How {symbol} will be computed", symbol=symbol))
        elif not one.text or one.text == one.name:
            self.title.setText(tr("Where {symbol} is from", symbol=symbol))
        else:
            self.title.setText(tr("How {symbol} was computed", symbol=symbol))
        self.formula.set_formula(one.latex, one.text)
        self.fault.setText(tr("Fault in this step: {name}", name=tr(one.fault)) if one.fault else "")
        self.fault.setVisible(bool(one.fault))
        self.numbers.setVisible(bool(one.numbers_text))
        if one.numbers_text:
            self.numbers.set_formula(one.numbers_latex, one.numbers_text)
        self.result.show_number(tr(one.title), one.value, one.value_text, "", False)
        self.result.set_color(TONES.get(one.quantity, "update"), bold=True)
        note = tr(one.note)
        self.note.setText(note[:1].upper() + note[1:])
        self.note.setVisible(bool(one.note))
        self.made_of.show_parts(one.parts, one.related)
        self.card.arrange()
        self.arrange()

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
    """The symbol of an explained number: its formula's left side without indices, or how it is written."""
    if one.title == "input x":
        return "x"
    return SYMBOLS.get(one.quantity) or one.name or tr(one.title)
