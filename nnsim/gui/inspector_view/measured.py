"""The numerical check of the number in view: its gradient against a slope of the loss that is measured by moving it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from nnsim.gui.numbers import full, power, short
from nnsim.gui.panel import accessible
from nnsim.gui.texts import tr
from nnsim.gui.widgets.label import Label
from nnsim.gui.widgets.plain_buttons import Link
from nnsim.session.places import Place
from nnsim.session.session import Session

if TYPE_CHECKING:
    from nnsim.session.checks.checking import Measured


CALM_MS = 120
SIGNS = {"agrees": ("●", "good"), "differs": ("▲", "error"), "not known": ("○", "warning"), "kink": ("◆", "warning")}


class MeasuredLine(QWidget):
    """One line, measured as soon as the program stands still; `all_wanted` when the person wants all gradients checked.

    It is hidden for what has no gradient.
    """

    read_as = "value"

    all_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._place: Place | None = None
        self._said: object = None
        self.found: Measured | None = None
        self.title = Label(tr("Numerical check"), weight=700)
        self.sign, self.words = Label("", size=10), Label("", "muted", 9, wrap=True)
        self.link = accessible(Link(tr("check all")), tr("Check all gradients"), tr("Go to the check of all gradients"))
        self.link.clicked.connect(self.all_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for widget in (self.title, self.sign, self.words, self.link):
            row.addWidget(widget, int(widget is self.words))
        self._calm = QTimer(self, singleShot=True, interval=CALM_MS)
        self._calm.timeout.connect(self.measure)

    def show_place(self, place: Place | None) -> None:
        """Measure another number, or the same at another moment, when the program stands still."""
        from nnsim.session.checks.checking import measurable

        self._place, self.found = place, None
        wanted = place is not None and measurable(self._session, place)
        self.setVisible(wanted)
        self._say("", "muted", "…", "")
        if wanted and self.isVisible():
            self._calm.start()
        else:
            self._calm.stop()

    def measure(self) -> None:
        """Measure now."""
        from nnsim.session.checks.checking import measure

        self._calm.stop()
        place = self._place
        self.found = None if place is None else measure(self._session, place)
        if self.found is None:
            self.hide()
            return
        sign, color = SIGNS.get(self.found.state, ("", "muted"))
        leads = self.found.state in ("too large", "differs")
        self._say(sign, color, self._words(self.found), self._tip(self.found), leads)

    def _words(self, found: Measured) -> str:
        if found.state == "agrees":
            return tr("agrees exactly") if found.error == 0 else tr("agrees to {error}", error=power(found.error))
        return {
            "differs": tr("differs: measured {number}", number=short(found.numeric)),
            "not known": tr("not known: not a number, or infinite"),
            "kink": tr("at a kink there is no slope"),
            "not yet": tr("not yet"),
            "moved on": tr("the weights have moved on"),
            "too large": tr("many weights:"),
        }[found.state]

    def _tip(self, found: Measured) -> str:
        if found.state == "moved on":
            return tr("The weights that this number was computed with are not known any more")
        if found.state not in SIGNS:
            return ""
        return "\n".join((
            tr("computed {number}", number=full(found.analytic)),
            tr("measured {number}", number=full(found.numeric)),
            tr("how the loss changes when this is moved a little both ways"),
        ))  # fmt: skip

    def _say(self, sign: str, color: str, words: str, tip: str, leads: bool = False) -> None:
        """Say this of the place, where it is something else; `leads` offers the check of all gradients."""
        kind = "" if self._place is None else self._place.kind
        said = kind, sign, color, words, tip, leads
        if said == self._said:
            return
        self._said = said
        if kind:
            symbol = {"unit": "δ", "bias": "∂E/∂b"}.get(kind, "∂E/∂w")
            self.title.setText(tr("Numerical check of {symbol}", symbol=symbol))
        self.sign.setText(sign)
        self.sign.setVisible(bool(sign))
        self.sign.set_color(color)
        self.words.setText(words)
        self.words.set_color(color if sign else "muted")
        self.link.setVisible(leads)
        self.setToolTip(tip)
        self.setAccessibleName(f"{self.title.text()}: {words}")

    def stop(self) -> None:
        """Measure nothing while nobody looks."""
        self._calm.stop()

    def go_on(self) -> None:
        """Measure what is still to be measured."""
        if self.found is None and self._place is not None:
            self.show_place(self._place)
