"""The program: the iteration as a debugger shows source, with an arrow at the next step."""

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from nnsim.gui.fonts import px
from nnsim.gui.help_view.topics import STEP, helped
from nnsim.gui.panel import accessible
from nnsim.gui.program_view.rows import StepRows
from nnsim.gui.program_view.step_list import StepList
from nnsim.gui.texts import tr
from nnsim.gui.theme import icon, signals
from nnsim.gui.widgets.empty import Empty
from nnsim.gui.widgets.label import Label
from nnsim.gui.widgets.live import LiveView
from nnsim.session.changes import WALKED, Change
from nnsim.session.session import Session


class ProgramPanel(LiveView):
    """The steps of one iteration; a click or Enter on one of them goes there, forwards or back."""

    concerns = frozenset({Change.DESIGN, Change.CURSOR, Change.RUN, Change.SELECTION, Change.DATA, Change.WEIGHTS,
                          Change.STOPS})  # fmt: skip

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._told: tuple[object, ...] = ()
        self._only: int | None = None
        self.rows = StepRows(session, self)
        self.list = helped(StepList(self.rows), STEP)
        self.list.asked.connect(self.go_to)
        self.list.stop_asked.connect(self.toggle_stop)
        self.empty = Empty(
            tr("Nothing to walk through yet"),
            tr("The network cannot be computed as it is drawn."),
            "program",
            tr("Show the problems"),
        )
        self.empty.pressed.connect(lambda: self.wanted.emit("problems"))
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.empty)
        self.words = Label("", "muted", 8.5)
        self.only = accessible(
            QToolButton(), tr("Steps of the selected layer"), tr("Show the steps of the selected layer only")
        )
        self.only.setCheckable(True)
        self.only.toggled.connect(lambda _on: self.refresh(self.concerns))
        top = QHBoxLayout()
        top.setContentsMargins(10, 2, 8, 0)
        top.addWidget(self.words)
        top.addStretch(1)
        top.addWidget(self.only)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 6)
        column.setSpacing(2)
        column.addLayout(top)
        column.addWidget(self._stack, 1)
        self.setFocusProxy(self.list)
        self.setMinimumWidth(px(200))
        signals().changed.connect(self._follow)
        self._follow()

    def refresh(self, changes: frozenset[Change]) -> None:
        """Show how far the iteration has come; a step changes nothing else."""
        session = self.session
        if not self._told or not changes <= WALKED:
            self._show_facts()
        self.rows.refresh(self._only)
        self.list.show_next(None if session.running else session.next_index)

    def _show_facts(self) -> None:
        """What is listed, and whether there is anything to list."""
        session = self.session
        layers = {place.layer for place in session.selection}
        checked = self.only.isChecked()
        self._only = only = min(layers) if checked and layers else None
        can, there = bool(layers) or checked, session.ready and bool(session.steps)
        facts = only, can, there, session.running, session.network
        if facts == self._told:
            return
        self._told = facts
        self.only.setEnabled(can)
        self._stack.setCurrentWidget(self.list if there else self.empty)
        if session.running:
            self.words.setText(tr("training runs"))
        elif only is not None:
            self.words.setText(tr("steps of {layer}", layer=session.network.by_id[only].name))
        else:
            self.words.setText(tr("one iteration"))

    def go_to(self, index: int) -> None:
        """Run forwards, or step back, until a step is the next one."""
        if not self.session.running:
            self.attempt(lambda: self.session.run_to(index))

    def toggle_stop(self, index: int) -> None:
        """Put a stop in front of a step, or take it away."""
        session = self.session
        setup = session.setup if session.ready and not session.running else None
        self.attempt(lambda: session.stops.toggle("step", session.steps[index].path, setup))

    def _follow(self) -> None:
        self.only.setIcon(icon("filter"))
