"""The stops (breakpoints): a list with hits and switches, and a form for a new one."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from nnsim.gui.fonts import px
from nnsim.gui.panel import accessible
from nnsim.gui.stops_view.stop_form import StopForm, focus_subject
from nnsim.gui.stops_view.stop_table import StopTable
from nnsim.gui.texts import tr
from nnsim.gui.theme import icon, signals
from nnsim.gui.widgets.empty import Empty
from nnsim.gui.widgets.live import LiveView
from nnsim.kit.errors import UserError
from nnsim.session.changes import Change
from nnsim.session.session import Session


class StopsPanel(LiveView):
    """What halts the program: the list on the left, a new stop on the right."""

    concerns = frozenset({Change.STOPS, Change.DESIGN, Change.DATA, Change.SELECTION, Change.RUN})

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.table = StopTable(session)
        self.table.switched.connect(lambda number, on: self._change(number, enabled=on))
        self.table.ignored.connect(lambda number, count: self._change(number, ignore=count))
        self.table.removed.connect(lambda numbers: self.session.stops.remove(*numbers))
        self.empty = Empty(
            tr("No stops yet"),
            tr("Click beside a step of the program, right-click a neuron or an edge, or make one here."),
            "stop",
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        self.form = StopForm(session)
        self.form.entered.connect(self.add)
        self.add_button = accessible(QPushButton(tr("Add stop")), tr("Add stop"), tr("Put it on the list  (Enter)"))
        self.add_button.clicked.connect(self.add)
        self.remove = accessible(QToolButton(), tr("Remove"), tr("Remove the selected stops  (Delete)"))
        self.remove.clicked.connect(lambda: self.session.stops.remove(*self.table.chosen()))
        self.table.itemSelectionChanged.connect(lambda: self.remove.setEnabled(bool(self.table.chosen())))
        self.remove.setEnabled(False)
        self.form.put_beside(self.add_button, self.remove)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(8, 0, 4, 4)
        column.addWidget(self.form)
        column.addStretch(1)
        side = QScrollArea()  # some stops have more settings than a low panel has room for
        side.setFrameShape(QScrollArea.Shape.NoFrame)
        side.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        side.setWidgetResizable(True)
        side.setWidget(inner)
        side.setFixedWidth(px(430))
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 6, 6, 4)
        row.setSpacing(6)
        row.addWidget(self._stack, 1)
        row.addWidget(side)
        signals().changed.connect(self._tint)
        self._tint()

    def refresh(self, changes: frozenset[Change]) -> None:
        """Show the stops as they are now."""
        self.table.refresh()
        self._stack.setCurrentWidget(self.table if self.session.stops.items else self.empty)
        if not self.form.subject.lineEdit().hasFocus():
            self.form.fill()

    def propose(self, kind: str, subject: str, settings: dict[str, Any]) -> None:
        """Fill the form with a stop that needs a number yet."""
        self.form.choose(kind, subject, settings)
        focus_subject(self.form)

    def add(self) -> None:
        """Put the stop of the form on the list; what is wrong is said below the field."""
        kind, subject, settings = self.form.chosen()
        session = self.session
        setup = session.setup if session.ready and not session.running else None
        try:
            session.stops.add(kind, subject, setup, **settings)
        except UserError as error:
            self.form.say(error)
            focus_subject(self.form)
            return
        self.form.choose(kind)

    def _change(self, number: int, **changes: Any) -> None:
        self.attempt(lambda: self.session.stops.change(number, **changes))

    def _tint(self) -> None:
        self.remove.setIcon(icon("remove"))
