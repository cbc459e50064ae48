"""The inspector: every number behind the selected neuron, edge or layer, and what can be edited of it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QMouseEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from nnsim.gui.actions import run_command
from nnsim.gui.bridge import lay_out
from nnsim.gui.fonts import px
from nnsim.gui.help_view.topics import NUMBER, helped
from nnsim.gui.inspector_view.below import Below
from nnsim.gui.inspector_view.contributions import Contributions
from nnsim.gui.inspector_view.explanation import How
from nnsim.gui.inspector_view.figures import edge_figures, number_of, offers, unit_figures
from nnsim.gui.inspector_view.head import Head
from nnsim.gui.inspector_view.matrices import Matrices
from nnsim.gui.inspector_view.measured import MeasuredLine
from nnsim.gui.inspector_view.parameters import Parameters, neighbours
from nnsim.gui.inspector_view.subject import Subject, subject_of, title_of, unit_name, words_of
from nnsim.gui.inspector_view.trail_bar import TrailBar
from nnsim.gui.inspector_view.update_lines import UpdateLines
from nnsim.gui.inspector_view.values import Values
from nnsim.gui.letters import lettered
from nnsim.gui.texts import tr
from nnsim.gui.widgets.card import Section
from nnsim.gui.widgets.choices import Choices
from nnsim.gui.widgets.column import Page, Sheet
from nnsim.gui.widgets.empty import Empty
from nnsim.gui.widgets.filled import Filled
from nnsim.gui.widgets.label import Label
from nnsim.gui.widgets.live import LiveView
from nnsim.session.changes import Change
from nnsim.session.explanations.numbers import KEY, Number
from nnsim.session.overlay import Overlay
from nnsim.session.places import Place
from nnsim.session.session import Session

if TYPE_CHECKING:
    from nnsim.session.explanations.explain import Explanation


_OTHERS = frozenset({Change.DESIGN, Change.SELECTION, Change.NUMBER})  # another place or number is looked at


class InspectorPanel(LiveView):
    """Values, explanation, contributions and parameters of what is selected, or of the layer in work."""

    concerns = frozenset(
        {Change.DESIGN, Change.WEIGHTS, Change.CURSOR, Change.DATA, Change.SELECTION, Change.RUN, Change.NUMBER,
         Change.OVERLAY}
    )  # fmt: skip
    leads = True  # it says what the canvas draws

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        helped(self, NUMBER)
        self.subject = Subject(None)
        self.heading = Head()
        self.title, self.follows, self.full = self.heading.title, self.heading.follows, self.heading.full
        self.full.toggled.connect(self._digits)
        self.trail = TrailBar()
        self.trail.moved.connect(session.look_back)
        self.trail.left.connect(session.let_go)
        self.values = Values()
        self.values.asked.connect(self._ask)
        self.values.followed.connect(self._look_at_value)
        self.how = How()
        self.how.result.asked.connect(lambda: self._ask(self.how.shown.quantity if self.how.shown else ""))
        self.how.watched.connect(self._watch)
        self.how.chosen.connect(self._peek)
        self.how.followed.connect(self._follow)
        self.how.back_wanted.connect(self._step_back)
        self.how.paper_asked.connect(lambda: run_command(self, "file.solution"))
        self.contributions = Contributions(session)
        self.contributions.followed.connect(self._follow)
        self.contributions.pointed.connect(lambda places: session.point_at(*places))
        self.contributions.changed.connect(self._draw)
        self.contributions.drawing.connect(self._choose_drawing)
        self.lines = UpdateLines()
        self.lines.chosen.connect(self._peek)
        self._update = Section(tr("What the update does"), self.lines)
        self.measured = MeasuredLine(session)
        self.measured.all_wanted.connect(lambda: self.wanted.emit("checks"))
        self.matrices = Matrices()
        self.matrices.followed.connect(self._follow)
        self.parameters = Parameters(session)
        self.ends = Choices(tr("Neurons at the ends"))
        self.ends.chosen.connect(self._go_to_end)
        words = tr("Training runs. Pause it (Space) to see how each number is computed and to edit.")
        self.paused = Label(words, "muted", 9, wrap=True)
        self.empty = Empty(tr("Nothing drawn yet"), tr("Add a layer on the canvas, or open an example."), "inspector")
        self._numbers: tuple[Number, ...] = ()
        self._peeked: tuple[object, int] = (None, -1)
        self._drawn: Overlay | None = None
        self._looking = False
        self._lay_out()
        self.setMinimumWidth(px(300))  # two columns of numbers, and the scroll bar

    def _lay_out(self) -> None:
        """From outside in: Qt looks at all that is in a widget when that gets another parent."""
        body, column, trail = QWidget(), Sheet((14, 2, 14, 14), gap=14), QHBoxLayout()
        self._stack = QStackedWidget()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Filled(self._stack))
        self._stack.addWidget(body)
        self._stack.addWidget(self.empty)
        outer = QVBoxLayout(body)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(2)
        how, contributions, choices = self.how, self.contributions, self.matrices.choices
        self._page = Page(column, inner=(
            how.choices, how.made_of, how.card, how, contributions.choices, contributions, self.values, self.measured,
            self._update, choices, self.matrices, self.parameters,
        ))  # fmt: skip
        outer.addWidget(self.heading)
        outer.addLayout(trail)
        outer.addWidget(self._page, 1)
        trail.setContentsMargins(10, 0, 8, 2)
        trail.addWidget(self.trail)
        self.column = column
        for widget in (self.ends, self.values, *self._others()):
            column.add(widget)
        contributions.stand_on(self._page)
        self._below = Below(self._page, self.parameters)
        self._lines_below = Below(self._page, self._update)
        self.parameters.wanted.connect(self._below.catch_up)

    def _others(self) -> tuple[QWidget, ...]:
        return (self.how, self.contributions, self._update, self.measured, self.matrices, self.paused, self.parameters)

    def _arrange(self, looking: bool) -> None:
        """A number that is looked at comes first, before the other numbers of its neuron or edge."""
        if looking != self._looking:
            self._looking = looking
            how, contributions, *others = self._others()
            first, last = (self.ends, self.values), (how, contributions)
            self.column.put_in_order((*last, *first, *others) if looking else (*first, *last, *others))

    # -- refreshing

    def refresh(self, changes: frozenset[Change]) -> None:
        """Show the subject as it is now: at every moment the same one as the canvas shows."""
        session = self.session
        if Change.OVERLAY in changes:
            self._look_whether_drawn()
            if changes == {Change.OVERLAY}:
                return
        before, self.subject = self.subject, subject_of(session)
        self._stack.setCurrentIndex(0 if self.subject.place is not None else 1)
        if self.subject.place is None:
            return
        if not changes.isdisjoint(_OTHERS):
            self.how.card.let_go()
        with self._page.still():
            self._show(self.subject.place, session.number or self.subject.number)
        for below in (self.contributions, self._lines_below, self._below):
            below.look()
        self._draw()
        if self.subject.place != before.place or Change.NUMBER in changes:
            self._page.verticalScrollBar().setValue(0)
            if self.contributions.has_focus:  # one goes on with Enter
                lay_out()
                self._page.ensureWidgetVisible(self.contributions.table, 0, 60)

    def _show(self, place: Place, number: Number | None) -> None:
        session = self.session
        alone = number is not None and session.place_of(number) is None  # such as E or the learning rate
        single = place.kind in ("unit", "edge", "bias") and not alone
        self._show_ends(place, not alone)
        self.values.setVisible(single)
        self._arrange(number is not None)
        if single:
            self.values.show_figures(
                unit_figures(session, place) if place.kind == "unit" else edge_figures(session, place)
            )
        if number is None and self.trail.isVisibleTo(self):
            self.contributions.forget_choice()
        explained = self._show_numbers(place if single else None, number)
        self._show_title(explained if alone else None)
        self._show_trail()
        self.measured.show_place(place if single else None)
        self.matrices.setVisible(not single and not alone)
        if not single and not alone:
            self.matrices.show_place(session, place)
        self.paused.setVisible(session.running and single)
        self.parameters.follow(self.subject)
        self._below.show(partial(self._show_parameters, self.subject, not alone), at_once=session.practising)

    def _show_numbers(self, place: Place | None, number: Number | None) -> Explanation | None:
        """The explanation of the number that is looked at, or of the one that was computed last."""
        from nnsim.session.explanations.lines import latest_of

        session = self.session
        self._numbers = session.numbers_at(place) if place is not None else ()
        moment = (place, session.last_index)
        if number is None and self._numbers:
            peeked = self._peeked[1] if self._peeked[0] == moment else -1
            number = self._numbers[peeked] if 0 <= peeked < len(self._numbers) else None
            number = number or latest_of(session.setup, self._numbers)
        one = session.explain_number(number) if number is not None and session.ready and not session.running else None
        at = self._numbers.index(number) if number in self._numbers else -1
        weight = place is not None and place.kind != "unit"
        asked = () if weight else self._numbers
        about = place, session.settings.get("notation"), tr("weight")  # and the language
        self.how.offer(asked, about, partial(offers, session, place, asked), at)
        self.how.show_explanation(one, session.can_back, partial(lettered, session))
        self.contributions.show_number(one)
        self._update.setVisible(weight and len(self._numbers) > 1)
        if not self._update.isHidden():
            self._lines_below.show(partial(self._show_lines, self._numbers, at, one))
        return one

    def _show_lines(self, numbers: tuple[Number, ...], at: int, one: Explanation | None) -> None:
        """All that the update does to a weight, of which one line is explained above."""
        session, place = self.session, self.subject.place
        if place is None or self.subject != subject_of(session) or session.numbers_at(place) != numbers:
            return  # of what was shown before
        lines = []
        for line, number in enumerate(numbers):
            step = session.steps[number.step]
            explained = one if line == at and one is not None else session.explain_number(number)
            lines.append((tr(step.name), step.phase, explained))
        self.lines.show_lines(lines, at)

    def _show_parameters(self, subject: Subject, shown: bool) -> None:
        if subject != subject_of(self.session):
            return  # of what was shown before: what is to be shown now is on its way
        self.parameters.setVisible(shown)
        self.parameters.show_subject(subject)

    def _show_title(self, alone: Explanation | None) -> None:
        session, place = self.session, self.subject.place
        assert place is not None
        title = title_of(session.design.network, self.subject) if alone is None else tr(alone.title)
        last = session.last_index
        working = last is not None and last < len(session.steps) and session.steps[last].layer == place.layer
        color = session.steps[last].phase if working and last is not None and alone is None else "text"
        self.heading.say(title, color, *words_of(session, self.subject, alone is not None))

    def _show_trail(self) -> None:
        session = self.session
        numbers = session.trail.numbers if session.number is not None else []
        self.trail.show_trail([session.name_of(number) for number in numbers], session.trail.at)

    def _show_ends(self, place: Place, shown: bool) -> None:
        network = self.session.design.network
        ends = neighbours(network, place) if shown else ()
        items = [
            (str(at), unit_name(network.by_id[end.layer], end.unit), tr("Go to this neuron"))
            for at, end in enumerate(ends)
        ]
        self.ends.setVisible(bool(ends))
        if items:
            self.ends.set_items(items)
            for button in self.ends.buttons.values():
                button.setCheckable(False)

    def _go_to_end(self, key: str) -> None:
        if self.subject.place is not None:
            self.session.select(neighbours(self.session.design.network, self.subject.place)[int(key)])

    def _watch(self, quantity: str) -> None:
        """Watch a number of the subject."""
        shown, place = self.how.shown, self.subject.place
        if shown is not None and shown.number is not None and self.session.place_of(shown.number) is None:
            place, quantity = None, {"E": "loss", "rate.now": "rate"}.get(quantity, quantity)
        if self.attempt(lambda: self.session.watches.add_place(place, quantity)):
            self.wanted.emit("watches")

    def _ask(self, quantity: str) -> None:
        """Ask for a number that the exercise hides, in its panel."""
        place = self.subject.place
        if place is None:
            return
        near = neighbours(self.session.design.network, place)
        ends = {"o": near[0], "delta": near[-1]} if near else {}
        if self.attempt(lambda: self.session.ask_for(ends.get(quantity, place), quantity)):
            self.wanted.emit("exercise")

    def _digits(self, wanted: bool) -> None:
        self.values.set_full(wanted)
        self.how.set_full(wanted)

    # -- from number to number

    def _peek(self, at: int) -> None:
        """Explain another number of the subject until the next step; on a trail, go on to it."""
        if at >= len(self._numbers):
            return
        if self.session.number is not None:
            self.session.follow(self._numbers[at])
            return
        place = self.subject.place
        self._peeked = ((place, self.session.last_index), at)
        self._show_numbers(place, None)
        self.contributions.look()
        self._draw()

    def _follow(self, number: Number) -> None:
        """Go to another number, from the one that is explained."""
        shown = self.how.shown
        self.attempt(lambda: self.session.follow(number, shown.number if shown is not None else None))

    def _look_at_value(self, key: str) -> None:
        """Look at a number of the card of values."""
        place = self.subject.place
        if place is None or place.kind not in ("unit", "edge", "bias"):
            return
        figures = unit_figures(self.session, place) if place.kind == "unit" else edge_figures(self.session, place)
        for figure in figures:
            if figure.key == key and (number := number_of(self.session, figure)) is not None:
                self.attempt(lambda: self.session.look_at(number))
                return

    def _step_back(self) -> None:
        shown = self.how.shown
        if shown is not None and (number := shown.number) is not None:
            self.attempt(lambda: self.session.step_back_to(number))

    def look(self) -> None:
        """Look at the number that is explained, from the keyboard: its contributions have the focus."""
        self._look_at_shown()
        (self.contributions.table if self.contributions.isVisible() else self.how.result).setFocus()

    def _look_at_shown(self) -> None:
        """Look at the number that is explained, if none is looked at yet."""
        shown = self.how.shown
        if shown is not None and shown.number is not None and self.session.number is None:
            number = shown.number
            self.attempt(lambda: self.session.look_at(number))
            self.refresh_now()

    def _choose_drawing(self, wanted: bool) -> None:
        """What is to be drawn on the canvas is a number that is looked at."""
        if wanted:
            self._look_at_shown()
        self._draw()

    def _draw(self) -> None:
        """On the canvas, what the edges carry of the number that is looked at."""
        session, number, view = self.session, self.session.number, self.contributions.view
        wanted = number is not None and view and self.contributions.draws and not session.running
        self._drawn = session.carried(number, view) if wanted and number is not None else None
        self.contributions.say_drawn(self._drawn is not None, not wanted or self._drawn is not None)
        if self._drawn is not None or (session.overlay is not None and session.overlay.key == KEY):
            session.show_overlay(self._drawn)

    def _look_whether_drawn(self) -> None:
        """Who has closed it on the canvas, or asked for something else there, does not want it drawn again."""
        overlay = self.session.overlay
        if self._drawn is not None and (overlay is None or overlay.key != KEY):
            self._drawn = None
            self.contributions.stop_drawing()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The buttons of the mouse that go back and forward in other programs do so here."""
        by = {Qt.MouseButton.BackButton: -1, Qt.MouseButton.ForwardButton: 1}.get(event.button())
        if by is None:
            super().mouseReleaseEvent(event)
        else:
            self.session.look_back(by)

    def showEvent(self, event: QShowEvent) -> None:
        """What is seen again is drawn on the canvas again, and measured."""
        super().showEvent(event)
        self._draw()
        self.measured.go_on()

    def hideEvent(self, event: QHideEvent) -> None:
        """What is not seen draws nothing on the canvas, and nothing is measured."""
        super().hideEvent(event)
        self.measured.stop()
        self._drawn = None
        if self.session.overlay is not None and self.session.overlay.key == KEY:
            self.session.show_overlay(None)
        self.session.point_at()
