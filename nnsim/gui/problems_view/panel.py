"""The problems: what stands in the way of training, where, and what to do about it. A click selects the layer."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from nnsim.gui.data_view.fit_button import FitButton
from nnsim.gui.data_view.locate_button import LocateButton
from nnsim.gui.texts import tr
from nnsim.gui.widgets.empty import Empty
from nnsim.gui.widgets.live import LiveView
from nnsim.gui.widgets.remarks import Remark, Remarks
from nnsim.network.check import Problem
from nnsim.session.changes import Change
from nnsim.session.places import layer_place
from nnsim.session.session import Session


class ProblemsPanel(LiveView):
    """The list of problems."""

    concerns = frozenset({Change.DESIGN, Change.DATA})

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.list = Remarks(tr("Problems"), tr("Click a problem, or press Enter, to select its layer"))
        self.list.asked.connect(self._go)
        self.empty = Empty(tr("No problems"), tr("The network can be walked through and trained."), "check")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        self.fits = FitButton(session)
        self.fits.failed.connect(lambda error: session.notice("error", error.reason, error.remedy))
        column.addWidget(self._stack)
        column.addWidget(self.fits, 0, Qt.AlignmentFlag.AlignLeft)
        self.locates = LocateButton(session)
        column.addWidget(self.locates, 0, Qt.AlignmentFlag.AlignLeft)
        self._shown: tuple[Problem, ...] | None = None

    def refresh(self, changes: frozenset[Change]) -> None:
        """Show the problems as they are now."""
        problems = self.session.problems
        self.fits.offer(bool(problems))
        self.locates.offer()
        if problems == self._shown:
            return
        self._shown = problems
        layers = self.session.design.network.by_id
        names = {problem: layers[problem.layer].name for problem in problems if problem.layer in layers}
        self.list.show_remarks([Remark(p.severity, p.what, (p.remedy,), names.get(p, ""), p) for p in problems])
        self._stack.setCurrentWidget(self.list if problems else self.empty)

    def _go(self, problem: Problem) -> None:
        if problem.layer is not None and problem.layer in self.session.design.network.by_id:
            self.session.select(layer_place(problem.layer))
