"""Where a number comes from and where it goes, as a table: its terms, samples or paths, or what is made with it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING
from weakref import ref

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QToolButton, QWidget

from nnsim.gui.fonts import px
from nnsim.gui.inspector_view.below import Below
from nnsim.gui.inspector_view.rows import NoPaths, PartRows, PathRows, Rows, TermRows, UseRows
from nnsim.gui.inspector_view.shares import Shares
from nnsim.gui.inspector_view.total_line import TotalLine
from nnsim.gui.letters import lettered
from nnsim.gui.panel import accessible
from nnsim.gui.texts import tr
from nnsim.gui.theme import icon, signals
from nnsim.gui.widgets.card import Section
from nnsim.gui.widgets.choices import Choices
from nnsim.gui.widgets.column import Page
from nnsim.gui.widgets.label import Label
from nnsim.gui.widgets.plain_buttons import Toggle
from nnsim.session.explanations.numbers import Number
from nnsim.session.session import Session

if TYPE_CHECKING:
    from nnsim.session.explanations.explain import Explanation
    from nnsim.session.setup import Setup


_VIEWS = TERMS, SAMPLES, PATHS, USES = "terms", "samples", "paths", "uses"


class Contributions(Section):
    """One view of a number at a time; a chosen one stays for the next numbers, as far as they have it.

    On a page, the rows wait until they are in sight.

    `followed` carries the number that a row leads to, `pointed` the places that carried the row under the mouse,
    `changed` tells that another view was chosen, and `drawing` whether it is to be drawn on the canvas from now on.
    """

    followed = Signal(object)
    pointed = Signal(object)
    changed = Signal()
    drawing = Signal(bool)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.session = session
        self.sized = self._toggle(tr("By size"), tr("The largest first; else in the order of the program"))
        self.drawn = self._toggle(tr("On the canvas"), _drawn_tip(True))
        self.sized.setChecked(True)
        self.draws = True
        self.add_right(self.sized)
        self.add_right(self.drawn)
        self.choices = Choices(tr("What the table shows"))
        self.choices.chosen.connect(self._choose)
        self._table = Shares()
        self._table.followed.connect(self._follow)
        self._table.pointed.connect(self.pointed)
        self._table.written = session.name_of
        self.total = TotalLine()
        self.total.copied.connect(self._copy)
        self.add(self.choices)
        self.add(self._table)
        self.add(self.total)
        self.differs = Label("", "warning", 9, wrap=True)
        self.differs.setContentsMargins(8, 0, 8, 0)
        self.differs.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.differs.hide()
        self.add(self.differs)
        self.sized.toggled.connect(lambda _on: self._order())
        self.drawn.toggled.connect(self._choose_drawing)
        signals().changed.connect(self._dress)
        self._dress()
        self._offered: object = None
        self._wanted = ""
        self._found: dict[str, Callable[[], Rows]] = {}
        self._rows: Rows = Rows([])
        self._shown = ""
        self._orders: dict[str, bool] = {}
        self._below: Below | None = None

    def _toggle(self, text: str, tip: str) -> QToolButton:
        button = accessible(Toggle(), text, tip)
        button.setIconSize(QSize(px(16), px(16)))
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _dress(self) -> None:
        self.sized.setIcon(icon("sort"))
        self.drawn.setIcon(icon("eye"))
        self._hold_title()

    def _hold_title(self) -> None:
        """There is room for the longest title: with another one, nothing is laid out anew."""
        title, shown, room = self.title, self.title.text(), QSize()
        title.setMinimumSize(0, 0)
        for key in _VIEWS:
            title.setText(_title(key))
            room = room.expandedTo(title.sizeHint())
        title.setText(shown)
        title.setFixedSize(room)

    # -- what is shown

    def stand_on(self, page: Page) -> None:
        """From now on rows wait until they are in sight on a page."""
        self._below = Below(page, self._table)

    @property
    def table(self) -> Shares:
        """The table, as it is to be seen now."""
        self._catch_up()
        return self._table

    @property
    def has_focus(self) -> bool:
        """True while the table has the focus, whatever is still to be shown in it."""
        return self._table.hasFocus()

    def _forget(self) -> None:
        """Rows that wait are of a number that is gone, perhaps with its whole network."""
        self._rows, self._shown = Rows([]), ""
        if self._below is not None:
            self._below.forget()

    def _catch_up(self) -> None:
        if self._below is not None:
            self._below.catch_up()

    @property
    def view(self) -> str:
        """Which view is shown; "" when there is nothing to show."""
        return self._shown if self._found else ""

    def show_number(self, one: Explanation | None) -> None:
        """Show the rows of an explained number."""
        self._found = self._views(one)
        if self.isHidden() == bool(self._found):
            self.setVisible(bool(self._found))
        if not self._found or one is None:
            self._forget()
            return
        offered = self._letter(one), *self._found
        if offered != self._offered:
            self._offered = offered
            self.choices.set_items([(key, *_words(key, offered[0])) for key in self._found])
        best = self._best(one)
        self._show(best)
        if self._rows.missing and not self._wanted:  # something else suits it better
            self._show(next((key for key in self._found if key != best), best))

    def _best(self, one: Explanation) -> str:
        """The view for a number: forward for whoever goes forward, back for whoever goes back, else what suits it."""
        found, wanted = self._found, self._wanted
        if wanted == USES and one.number is not None and not self.session.leads_on(one.number):
            wanted = ""  # the way forward has come to its end: this is what there is to see
        if wanted and wanted != USES and wanted not in found:
            wanted = TERMS if one.terms or PATHS not in found else PATHS
        if wanted in found:
            return wanted
        order = (TERMS, SAMPLES, PATHS, USES) if one.terms else (PATHS, USES, TERMS)
        return next((key for key in order if key in found), next(iter(found)))

    def _choose_drawing(self, wanted: bool) -> None:
        self.draws = wanted
        self.drawing.emit(wanted)

    def stop_drawing(self) -> None:
        """Nothing is drawn on the canvas until that is wanted again."""
        self.draws = False
        self.say_drawn(False)

    def say_drawn(self, drawn: bool, possible: bool = True) -> None:
        """The eye is lit as long as something is drawn; where nothing of the number is `possible` it says so."""
        if self.drawn.isChecked() != drawn:
            self.drawn.blockSignals(True)
            self.drawn.setChecked(drawn)
            self.drawn.blockSignals(False)
        if self.drawn.isEnabled() != possible:
            self.drawn.setEnabled(possible)
            self.drawn.setToolTip(_drawn_tip(possible))

    def forget_choice(self) -> None:
        """Show of the next number what suits it best."""
        self._wanted = ""

    def _letter(self, one: Explanation) -> str:
        return lettered(self.session, {"delta": "δ", "do": "∂E/∂o"}.get(one.quantity, one.name))

    def _views(self, one: Explanation | None) -> dict[str, Callable[[], Rows]]:
        """The views that a number has; their rows are made when a view is shown."""
        session = self.session
        if one is None or one.number is None or session.running or not session.ready:
            return {}
        number, letters, found = one.number, partial(lettered, session), dict[str, Callable[[], Rows]]()
        if one.terms:
            sampled = one.quantity == "grad" and one.terms[0].sample is not None
            found[SAMPLES if sampled else TERMS] = partial(TermRows, one, letters, sampled)
        elif one.parts or one.related:
            found[TERMS] = partial(PartRows, one)
        if session.has_paths(number) and one.value is not None and one.numbers_text:
            found[PATHS] = partial(_paths, session, number)
        gradient = session.gradient_of(number)
        if gradient is not None and SAMPLES not in found and session.adds_up(gradient):
            found[SAMPLES] = lambda: TermRows(session.explain_number(gradient), letters, True)
        if session.is_used(number):
            found[USES] = partial(_uses, session, number)
        return found

    def _follow(self, number: Number) -> None:
        """Whoever goes forward wants to go on forward, and whoever goes back, back."""
        self._wanted = self._shown
        self.followed.emit(number)

    def _choose(self, key: str) -> None:
        self._wanted = key
        self._show(key)
        self._catch_up()
        self.changed.emit()

    def _show(self, key: str) -> None:
        self.choices.choose(key)
        before, self._rows = self._rows, self._found[key]()
        if key == self._shown and before.source is self._rows.source is not None:
            return
        if key != self._shown:
            self._shown = key
            self.title.setText(_title(key))
        self._say_order(key)
        self._make_room()
        if self._below is None or self.session.practising:  # what an exercise asks for stands nowhere, seen or not
            self._fill()
        else:
            self._below.wait(partial(self._fill_of, ref(self.session.setup)))

    def look(self) -> None:
        """Show the rows if they are in sight, now that all is where it belongs."""
        if self._below is not None:
            self._below.look()

    def _say_order(self, key: str) -> None:
        """Paths are found by size, and what a formula is made of stands in its order: there is nothing to choose."""
        open_to_choice = key != PATHS and not isinstance(self._rows, PartRows)
        if self.sized.isEnabled() != open_to_choice:
            self.sized.setEnabled(open_to_choice)
        by_size = self._orders.get(key, self._rows.sized)
        if self.sized.isChecked() != by_size:
            self.sized.blockSignals(True)
            self.sized.setChecked(by_size)
            self.sized.blockSignals(False)

    def _order(self) -> None:
        """Another order was chosen."""
        self._orders[self._shown] = self.sized.isChecked()
        self._make_room()
        self._fill()

    def _make_room(self) -> None:
        """All that the page is laid out for, seen or not."""
        rows, sized = self._rows, self.sized.isChecked()
        self._table.make_room(rows.count(sized))
        said = rows.differs or rows.missing
        if said != self.differs.text():
            for widget in (self._table, self.total):
                widget.setVisible(not rows.missing)
            self.differs.setText(said)
            self.differs.set_color("warning" if rows.differs else "muted")
            self.differs.setVisible(bool(said))

    def _fill_of(self, setup: ref[Setup]) -> None:
        """Of a network that is gone nothing is shown any more: what is to be shown now is on its way."""
        if self.session.ready and self.session.setup is setup():
            self._fill()

    def _fill(self) -> None:
        self._table.show_rows(self._rows, self.sized.isChecked())
        self.total.show_total(self._rows.total_text, self._rows.total)

    def _copy(self) -> None:
        self.table.copy()

    def leads_to(self) -> Number | None:
        """The number that the first row leads to."""
        rows = self.table.rows
        return rows.row(0).lead.main if rows.rowCount() else None


def _paths(session: Session, number: Number) -> Rows:
    paths = session.paths_of(number)
    return NoPaths() if paths is None else PathRows(paths, session.name_of(number))


def _uses(session: Session, number: Number) -> Rows:
    steps = [f"{step.layer_name} · {step.name}" if step.layer_name else step.name for step in session.steps]
    return UseRows(session.uses_of(number), steps)


def _drawn_tip(possible: bool) -> str:
    if possible:
        return tr("Draw what the edges carry of the number that is looked at")
    return tr("There is nothing to draw: no edge carries any of this number, or not yet")


def _title(key: str) -> str:
    return {
        TERMS: tr("Where it comes from"),
        SAMPLES: tr("The share of every sample"),
        PATHS: tr("All paths to the loss"),
        USES: tr("Where it goes next"),
    }[key]


def _words(key: str, letter: str) -> tuple[str, str]:
    return {
        TERMS: (tr("terms"), tr("What adds up to it")),
        SAMPLES: (tr("samples"), tr("What every sample of the batch adds to the gradient")),
        PATHS: (tr("paths"), tr("{letter} as the sum over all paths to the loss", letter=letter)),
        USES: (tr("goes to"), tr("What is made with it, on to the loss and to the update")),
    }[key]
