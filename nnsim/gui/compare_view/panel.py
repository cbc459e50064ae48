"""Compare: two moments, two runs, or the network of another project, in a table and on the canvas."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from nnsim.gui.compare_view.difference_table import DifferenceTable
from nnsim.gui.compare_view.words import parting_told, told, words_of
from nnsim.gui.panel import accessible
from nnsim.gui.slices import Slices
from nnsim.gui.texts import tr
from nnsim.gui.theme import icon, signals
from nnsim.gui.widgets.combo import Combo
from nnsim.gui.widgets.label import Label
from nnsim.gui.widgets.live import LiveView
from nnsim.gui.widgets.sentence import Sentence
from nnsim.kit.errors import UserError
from nnsim.session.changes import Change
from nnsim.session.comparison.compare import QUANTITIES, Mark, compare
from nnsim.session.comparison.parting import Finder, Parting
from nnsim.session.session import Session

NOW = "now"


class ComparePanel(LiveView):
    """Two choosers, the quantity, the table, and what can be said of the whole."""

    concerns = frozenset(
        {Change.DESIGN, Change.WEIGHTS, Change.CURSOR, Change.TIME, Change.CURVES, Change.RUN, Change.OVERLAY,
         Change.SETTINGS}
    )  # fmt: skip

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._offered: dict[Combo, list[tuple[str, str]]] = {}
        self._parted: tuple[object, Parting | None, object] = (None, None, None)
        self._finder: Finder | None = None
        self._slices = Slices(self)
        self._slices.ended.connect(self._end)
        self._slices.failed.connect(lambda error: session.notice("error", error.reason, error.remedy))
        self.first = Combo(tr("Compared"), tr("What is compared with"))
        self.second = Combo(tr("With"), tr("What is compared"))
        self.quantity = Combo(tr("Numbers"), tr("Which numbers are compared"))
        self._offer(self.quantity, [(words_of(session, key), key) for key in QUANTITIES])
        for chooser in (self.first, self.second, self.quantity):
            chooser.activated.connect(lambda _index: self.compare())
        self.keep = accessible(QPushButton(tr("Keep this moment")), tr("Keep this moment"),
                               tr("Keep the numbers of the present moment, to compare others with them"))  # fmt: skip
        self.keep.clicked.connect(lambda: self.attempt(self._keep))
        self.other = accessible(QPushButton(tr("Other project…")), tr("Other project"),
                                tr("Compare with the weights of another project of the same shape"))  # fmt: skip
        self.other.clicked.connect(self._ask_file)
        self.canvas = accessible(QToolButton(), tr("On the canvas"), tr("Draw the differences on the canvas"))
        self.canvas.setText(tr("on the canvas"))
        self.canvas.setCheckable(True)
        self.canvas.toggled.connect(self._draw)
        self.part = accessible(QPushButton(tr("Where do they part?")), tr("Where do they part?"),
                               tr("Search for the step from which on the two runs differ, and go there"))  # fmt: skip
        self.part.clicked.connect(self._find)
        self.said = Sentence("muted", 9)
        self.table = DifferenceTable()
        self.table.asked.connect(session.select)
        top = QHBoxLayout()
        top.setSpacing(6)
        for widget in (self.first, Label("→", "muted"), self.second, self.quantity):
            top.addWidget(widget)
        for button in (self.keep, self.other, self.part, self.canvas):
            top.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 6, 8, 4)
        column.setSpacing(5)
        column.addLayout(top)
        column.addWidget(self.said)
        column.addWidget(self.table, 1)
        signals().changed.connect(self._tint)
        self._tint()

    # -- what can be compared

    def refresh(self, changes: frozenset[Change]) -> None:
        """Offer what there is, and compare again."""
        session = self.session
        if session.running:
            self._slices.stop()
            self.said.setText(tr("Training runs; pause it to compare."))
            return
        self._follow_overlay()
        if changes == {Change.OVERLAY}:
            return
        self._offer(self.quantity, [(words_of(session, key), key) for key in QUANTITIES])
        entries = [(tr("now"), NOW)]
        entries += [(tr("the start"), "start")] if session.ready else []
        entries += [(tr(mark.label), f"mark {n}") for n, mark in enumerate(session.marks)]
        entries += [(tr("end of {run}", run=tr(course.label)), f"run {course.number}") for course in session.courses]
        for chooser, usual in ((self.first, "start"), (self.second, NOW)):
            chosen = chooser.key() or usual
            self._offer(chooser, entries)
            wanted = chosen if any(key == chosen for _, key in entries) else usual
            if wanted != chooser.key():
                chooser.choose(wanted)
        self.keep.setEnabled(session.ready)
        self.compare()

    def _offer(self, chooser: Combo, entries: list[tuple[str, str]]) -> None:
        """Offer these titles and keys, unless they are offered already."""
        if self._offered.get(chooser) == entries:
            return
        self._offered[chooser] = entries
        chosen = chooser.key()
        chooser.clear()
        for title, key in entries:
            chooser.add(title, key)
        if any(key == chosen for _, key in entries):
            chooser.choose(chosen)

    @property
    def _present(self) -> Mark | None:
        """The mark of the present moment that was compared last."""
        found = self.table.rows.comparison
        marks = () if found is None else (found.first, found.second)
        return next((mark for mark in marks if mark.present), None)

    def _mark(self, key: str, quantity: str) -> Mark:
        session = self.session
        if key == NOW:
            return session.present_mark(tr("now"), quantity, self._present)
        if key.startswith("mark "):
            return session.seen_mark(session.marks[int(key.removeprefix("mark "))])
        if key == "start":
            return session.mark_start(tr("the start"))
        return session.mark_course(int(key.removeprefix("run ")))

    def _keep(self) -> None:
        mark = self.session.mark_moment()
        self.refresh(self.concerns)
        self.first.choose(f"mark {len(self.session.marks) - 1}")
        self.compare()
        self.said.setText(tr("{label} is kept: {moment}", label=tr(mark.label), moment=tr(mark.moment)))

    def _ask_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, tr("Compare with"), "", tr("nnsim projects (*.nnsim)"))
        if name:
            self.add_file(Path(name))

    def add_file(self, path: Path) -> None:
        """Compare with the weights of another project."""
        if self.attempt(lambda: self.session.mark_file(path)):
            self.refresh(self.concerns)
            self.first.choose(f"mark {len(self.session.marks) - 1}")
            self.compare()

    # -- comparing

    @property
    def searching(self) -> bool:
        """True while it is searched for where two runs part."""
        return self._slices.busy

    def compare(self) -> None:
        """Compare what is chosen, in the table and, where that is wanted, on the canvas."""
        session = self.session
        if session.running or not self.first.key() or not self.second.key():
            return
        before, quantity = self.table.rows.comparison, self.quantity.key() or "W"
        try:
            marks = self._mark(self.first.key(), quantity), self._mark(self.second.key(), quantity)
            same = before is not None and (before.first, before.second, before.quantity) == (*marks, quantity)
            found = before if before is not None and same else compare(*marks, quantity, known=before)
        except UserError as error:
            self.table.rows.show(None)
            self._draw(False)
            self.said.setText(tr(error.reason))
            self.part.setEnabled(False)
            return
        if found is not before:
            self.table.rows.show(found)
        courses, parting, moment = self._parted
        fits = courses is not None and courses == self._courses() and not session.practising  # it tells losses
        parted = parting_told(parting, moment == self._moment()) if fits else ""
        self.said.setText("  ".join(part for part in (told(found), parted) if part))
        self.part.setEnabled(self._runs() is not None)
        if self.canvas.isChecked() and found is not before:
            session.show_overlay(found.overlay())

    def _follow_overlay(self) -> None:
        """Others may have drawn something else on the canvas since, or the weights again."""
        shown = self.session.overlay
        if self.canvas.isChecked() and (shown is None or shown.key != "compare"):
            self.canvas.blockSignals(True)
            self.canvas.setChecked(False)
            self.canvas.blockSignals(False)

    def _draw(self, on: bool) -> None:
        found = self.table.rows.comparison
        if on and found is not None:
            self.session.show_overlay(found.overlay())
        elif not on and self.session.overlay is not None and self.session.overlay.key == "compare":
            self.session.show_overlay(None)

    # -- where they part

    def _runs(self) -> tuple[int, int] | None:
        """The two branches that are compared; None where they are not two."""
        present = next((course.number for course in self.session.courses if course.present), None)

        def number(key: str) -> int | None:
            if key.startswith("run "):
                return int(key.removeprefix("run "))
            return present if key == NOW else None

        first, second = number(self.first.key()), number(self.second.key())
        return None if first is None or second is None or first == second else (first, second)

    def _courses(self) -> object:
        """The two branches that are compared, as far as they are known; None where they are not two."""
        runs = self._runs()
        return runs and [course._replace(present=False) for course in self.session.courses if course.number in runs]

    def _find(self) -> None:
        runs = self._runs()
        if runs is None or self.searching:
            return

        def begin() -> None:
            self._finder = self.session.parting(*runs)
            self._slices.start(self._finder)

        self.attempt(begin)

    def _end(self, done: bool) -> None:
        finder, self._finder = self._finder, None
        if finder is None:
            return
        finder.close()
        found, runs = finder.found, self._runs()
        if not done or runs is None or self.session.running:
            return
        if found is not None:
            there = runs[self.first.key() != NOW]
            self.attempt(lambda: self.session.visit(found.made, found.index, there))
            self._name_runs(runs)
        self._parted = self._courses(), found, self._moment()
        self.compare()

    def _name_runs(self, runs: tuple[int, int]) -> None:
        """Where “now” is another run since it was gone back to what one had left, it is the runs that are compared."""
        if self._runs() != runs:
            self.refresh(self.concerns)
            for chooser, number in zip((self.first, self.second), runs, strict=True):
                chooser.choose(f"run {number}")

    def _moment(self) -> object:
        return self.session.course[0], self.session.moment

    def _tint(self) -> None:
        self.canvas.setIcon(icon("eye"))
        self.table.viewport().update()

    def hideEvent(self, event: object) -> None:
        """Nothing is searched while nobody looks."""
        self._slices.stop()
        super().hideEvent(event)  # type: ignore[arg-type]
