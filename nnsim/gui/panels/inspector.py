"""The inspector: every number behind the selected neuron, edge or layer, and what can be edited of it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from nnsim.gui.inspector_view.explanation import How
from nnsim.gui.inspector_view.figures import Share, edge_figures, incoming, lettered, outgoing, unit_figures
from nnsim.gui.inspector_view.matrices import Matrices
from nnsim.gui.inspector_view.measured import MeasuredLine
from nnsim.gui.inspector_view.parameters import Parameters, neighbours
from nnsim.gui.inspector_view.shares import Shares
from nnsim.gui.inspector_view.subject import Subject, subject_of, title_of, unit_name
from nnsim.gui.inspector_view.values import Values
from nnsim.gui.panel import Panel, accessible
from nnsim.gui.texts import tr
from nnsim.gui.widgets.card import Section
from nnsim.gui.widgets.choices import Choices
from nnsim.gui.widgets.empty import Empty
from nnsim.gui.widgets.label import Label
from nnsim.gui.widgets.live import LiveView
from nnsim.session.changes import Change
from nnsim.session.places import Place
from nnsim.session.session import Session


class InspectorPanel(LiveView):
    """Values, explanation, contributions and parameters of what is selected, or of the layer in work."""

    concerns = frozenset(
        {Change.DESIGN, Change.WEIGHTS, Change.CURSOR, Change.DATA, Change.SELECTION, Change.RUN}
    )  # fmt: skip

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.subject = Subject(None)
        self.title = Label("", weight=600)
        self.follows = Label("", "muted", 8.5, wrap=True)
        self.full = accessible(QToolButton(), tr("All digits"), tr("Show all digits of every number"))
        self.full.setText(tr("all digits"))
        self.full.setCheckable(True)
        self.full.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.full.toggled.connect(self._digits)
        self.values = Values()
        self.values.asked.connect(self._ask)
        self.how = How()
        self.how.result.asked.connect(lambda: self._ask(self.how.shown.quantity if self.how.shown else ""))
        self.how.chosen.connect(self._show_shares)
        self.how.watched.connect(self._watch)
        self.shares = Shares()
        self.shares.asked.connect(self._select)
        self._flow = Section("", self.shares)
        self.measured = MeasuredLine(session)
        self.measured.all_wanted.connect(lambda: self.wanted.emit("checks"))
        self.matrices = Matrices()
        self.parameters = Parameters(session)
        self.ends = Choices(tr("Neurons at the ends"))
        self.ends.chosen.connect(self._go_to_end)
        self.paused = Label("", "muted", 9, wrap=True)
        self.empty = Empty(tr("Nothing drawn yet"), tr("Add a layer on the canvas, or open an example."), "inspector")
        self._page = QScrollArea()
        self._page.setWidgetResizable(True)
        self._page.setFrameShape(QScrollArea.Shape.NoFrame)
        self._page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(14, 2, 14, 14)
        column.setSpacing(14)
        parts = (
            self.ends,
            self.values,
            self.how,
            self._flow,
            self.measured,
            self.matrices,
            self.paused,
            self.parameters,
        )
        for widget in parts:
            column.addWidget(widget)
        column.addStretch(1)
        self._page.setWidget(inner)
        top = QHBoxLayout()
        top.setContentsMargins(14, 2, 10, 4)
        top.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.follows)
        top.addLayout(words, 1)
        top.addWidget(self.full, 0, Qt.AlignmentFlag.AlignTop)
        body = QWidget()
        outer = QVBoxLayout(body)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(2)
        outer.addLayout(top)
        outer.addWidget(self._page, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(body)
        self._stack.addWidget(self.empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self.setMinimumWidth(300)  # two columns of numbers, and the scroll bar

    def _select(self, place: Place) -> None:
        self.session.select(place)

    def _watch(self, quantity: str) -> None:
        """Watch a number of the subject."""
        place = self.subject.place
        if self.attempt(lambda: self.session.watches.add_place(place, quantity)):
            self.wanted.emit("watches")

    # -- refreshing

    def refresh(self, changes: frozenset[Change]) -> None:
        """Show the subject as it is now: at every moment the same one as the canvas shows."""
        session = self.session
        before, self.subject = self.subject, subject_of(session)
        place = self.subject.place
        self._stack.setCurrentIndex(0 if place is not None else 1)
        if place is None:
            return
        self._show_title()
        single = place.kind in ("unit", "edge", "bias")
        self._show_ends(place)
        self.values.setVisible(single)
        if single:
            self.values.show_figures(
                unit_figures(session, place) if place.kind == "unit" else edge_figures(session, place)
            )
        found = session.explain(place) if single and session.ready else ()
        self.how.show_explanations(found, place, session.last_index, partial(lettered, session))
        self._show_shares()
        self.measured.show_place(place)
        self.matrices.setVisible(not single)
        if not single:
            self.matrices.show_place(session, place)
        self.paused.setVisible(session.running and single)
        self.paused.setText(tr("Training runs. Pause it (Space) to see how each number is computed and to edit."))
        self.parameters.show_subject(self.subject)
        for _ in range(3):  # from the formula to the page: new sizes and new numbers in one frame
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        if place != before.place:
            self._page.verticalScrollBar().setValue(0)

    def _show_title(self) -> None:
        session, place = self.session, self.subject.place
        assert place is not None
        self.title.setText(title_of(session.design.network, self.subject))
        last = session.last_index
        working = last is not None and last < len(session.steps) and session.steps[last].layer == place.layer
        self.title.set_color(session.steps[last].phase if working and last is not None else "text")
        words = []
        if self.subject.more:
            words.append(tr("and {count} more selected", count=self.subject.more))
        tips = []
        if session.ready and place.kind in ("unit", "edge", "bias"):
            label = session.sample_label(session.sample)
            words.append(tr("sample {label}", label=label.partition(" · ")[0]))
            tips.append(tr("sample {label}", label=label))
        if self.subject.follows:
            words.append(tr("follows the program"))
            tips.append(tr("Select something on the canvas to keep it here"))
        self.follows.setText(" · ".join(words))
        self.follows.setToolTip("\n".join(tips))

    def _show_ends(self, place: Place) -> None:
        network = self.session.design.network
        ends = neighbours(place)
        self.ends.setVisible(bool(ends))
        items = [
            (str(at), unit_name(network.by_id[end.layer], end.unit), tr("Go to this neuron"))
            for at, end in enumerate(ends)
        ]
        self.ends.set_items(items)
        for button in self.ends.buttons.values():
            button.setCheckable(False)

    def _go_to_end(self, key: str) -> None:
        if self.subject.place is not None:
            self.session.select(neighbours(self.subject.place)[int(key)])

    def _show_shares(self) -> None:
        found, title, heads = self._contributions()
        self._flow.setVisible(bool(found))
        if found:
            self._flow.title.setText(title)
            self.shares.show_shares(found, heads)

    def _contributions(self) -> tuple[list[Share], str, tuple[str, str, str, str]]:
        session, place, one = self.session, self.subject.place, self.how.shown
        nothing: list[Share] = []
        if place is None or session.running or not session.ready:
            return nothing, "", ("", "", "", "")
        layer = session.design.network.by_id[place.layer]
        if one is not None and one.terms:
            shares = [Share(t.label, t.left, t.right, t.product, t.place, True) for t in one.terms]
            return shares, tr("Where it comes from"), _heads(one.quantity, partial(lettered, session))
        if place.kind != "unit":
            return nothing, "", ("", "", "", "")
        if one is not None and one.quantity == "delta" and one.value is not None:
            heads = (tr("from"), tr("input"), "δ", "∂E/∂W")
            return incoming(session, place), tr("Where it goes next"), heads
        if layer.is_input or (one is not None and one.quantity == "o" and one.value is not None):
            heads = (tr("to neuron"), tr("output"), tr("weight"), tr("share of z"))
            return outgoing(session, place), tr("Where it goes next"), heads
        return nothing, "", ("", "", "", "")

    def _ask(self, quantity: str) -> None:
        """Ask for a number that the exercise hides, in its panel."""
        place = self.subject.place
        if place is None:
            return
        ends = {"o": neighbours(place)[0], "delta": neighbours(place)[-1]} if place.kind in ("edge", "bias") else {}
        if self.attempt(lambda: self.session.ask_for(ends.get(quantity, place), quantity)):
            self.wanted.emit("exercise")

    def showEvent(self, event: QShowEvent) -> None:
        """What was not measured while the panel was hidden is measured now."""
        super().showEvent(event)
        self.measured.go_on()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is measured while nobody looks."""
        self.measured.stop()
        super().hideEvent(event)

    def _digits(self, wanted: bool) -> None:
        self.values.set_full(wanted)
        self.how.set_full(wanted)


def _heads(quantity: str, letters: Callable[[str], str]) -> tuple[str, str, str, str]:
    """The heads of the columns for the terms of a number."""
    return {
        "z": (tr("term"), tr("weight"), tr("input"), tr("share of z")),
        "do": (tr("term"), tr("weight"), "δ", letters("∂E/∂o")),
        "grad": (tr("term"), tr("input"), "δ", "∂E/∂W"),
    }.get(quantity, (tr("term"), "", "×", tr("product")))


PANEL = Panel(
    title="Inspector",
    place="right",
    order=10,
    icon="inspector",
    make=InspectorPanel,
    help="The numbers of what is selected, how they were computed, and what can be edited.",
)
