"""Compare: two moments, two runs, or the network of another project, in a table and on the canvas."""

from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from nnsim.gui.compare_view.difference_table import DifferenceTable
from nnsim.gui.numbers import short
from nnsim.gui.panel import Panel, accessible
from nnsim.gui.texts import tr
from nnsim.gui.theme import icon, signals
from nnsim.gui.widgets.combo import Combo
from nnsim.gui.widgets.label import Label
from nnsim.gui.widgets.live import LiveView
from nnsim.kit.errors import UserError
from nnsim.session.changes import Change
from nnsim.session.comparison.compare import QUANTITIES, Comparison, Mark, compare
from nnsim.session.comparison.parting import Finder
from nnsim.session.session import Session

NOW = "now"
WORDS = {"W": "weights W", "grad": "gradients ∂E/∂W", "o": "outputs o", "z": "net inputs z", "delta": "δ",
         "do": "∂E/∂o"}  # fmt: skip


class ComparePanel(LiveView):
    """Two choosers, the quantity, the table, and what can be said of the whole."""

    concerns = frozenset(
        {Change.DESIGN, Change.WEIGHTS, Change.CURSOR, Change.TIME, Change.CURVES, Change.RUN, Change.OVERLAY}
    )  # fmt: skip

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._ends: dict[str, Mark] = {}
        self._finder: Finder | None = None
        self._slices = QTimer(self, interval=0)
        self._slices.timeout.connect(self._advance)
        self.first = Combo(tr("Compared"), tr("What is compared with"))
        self.second = Combo(tr("With"), tr("What is compared"))
        self.quantity = Combo(tr("Numbers"), tr("Which numbers are compared"))
        for key in QUANTITIES:
            self.quantity.add(tr(WORDS[key]), key)
        for chooser in (self.first, self.second, self.quantity):
            chooser.activated.connect(lambda _index: self._compare())
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
        self.said = Label("", "muted", 9, wrap=True)
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
            self.said.setText(tr("Training runs; pause it to compare."))
            return
        if changes & {Change.DESIGN, Change.CURVES, Change.TIME, Change.WEIGHTS}:
            self._ends.clear()
        entries = [(tr("now"), NOW)]
        entries += [(tr("the start"), "start")] if session.ready else []
        entries += [(mark.label, f"mark {n}") for n, mark in enumerate(session.marks)]
        entries += [(tr("end of {run}", run=course.label), f"run {course.number}") for course in session.courses]
        for chooser, usual in ((self.first, "start"), (self.second, NOW)):
            chosen = chooser.key() or usual
            chooser.clear()
            for title, key in entries:
                chooser.add(title, key)
            chooser.choose(chosen if any(key == chosen for _, key in entries) else usual)
        self.keep.setEnabled(session.ready)
        self._compare()

    def _mark(self, key: str) -> Mark:
        session = self.session
        if key == NOW:
            return session.present_mark(tr("now"))
        if key.startswith("mark "):
            return session.seen_mark(session.marks[int(key.removeprefix("mark "))])
        if key not in self._ends:
            if key == "start":
                number = next(course.number for course in session.courses if course.present)
                self._ends[key] = session.mark_course(number, 0)
            else:
                self._ends[key] = session.mark_course(int(key.removeprefix("run ")))
        return self._ends[key]

    def _keep(self) -> None:
        mark = self.session.mark_moment()
        self.refresh(self.concerns)
        self.first.choose(f"mark {len(self.session.marks) - 1}")
        self.said.setText(tr("{label} is kept: {moment}", label=mark.label, moment=mark.moment))
        self._compare()

    def _ask_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, tr("Compare with"), "", tr("nnsim projects (*.nnsim)"))
        if name:
            self.add_file(Path(name))

    def add_file(self, path: Path) -> None:
        """Compare with the weights of another project."""
        if self.attempt(lambda: self.session.mark_file(path)):
            self.refresh(self.concerns)
            self.first.choose(f"mark {len(self.session.marks) - 1}")
            self._compare()

    # -- comparing

    def _compare(self) -> None:
        session = self.session
        if session.running or not self.first.key() or not self.second.key():
            return
        try:
            found = compare(self._mark(self.first.key()), self._mark(self.second.key()), self.quantity.key() or "W")
        except UserError as error:
            self.table.rows.show(None)
            self.said.setText(f"{error.what}: {error.why}" if error.why else error.what)
            self.part.setEnabled(False)
            return
        self.table.rows.show(found)
        self.said.setText(told(found))
        self.part.setEnabled(self._runs() is not None)
        if self.canvas.isChecked():
            session.show_overlay(found.overlay())

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

    def _find(self) -> None:
        runs = self._runs()
        if runs is None or self._slices.isActive():
            return

        def begin() -> None:
            self._finder = self.session.parting(*runs)
            self._slices.start()

        self.attempt(begin)

    def _advance(self) -> None:
        finder = self._finder
        if finder is None or self.session.running:
            self._give_up()
            return
        if not finder.advance():
            return
        found = finder.found
        runs = self._runs()
        self._give_up()
        if found is None or runs is None:
            self.said.setText(tr("They do not differ, as far as both are known."))
            return
        self.attempt(lambda: self.session.visit(max(found.update - 1, 0), found.index, runs[1]))
        where = tr(" with {step}", step=found.step) if found.step else ""
        told_so = tr("They differ from update {n:,} on{where}; the window shows the moment before.",
                     n=found.update, where=where)  # fmt: skip
        self.said.setText(told_so)

    def _give_up(self) -> None:
        self._slices.stop()
        if self._finder is not None:
            self._finder.close()
            self._finder = None

    def _tint(self) -> None:
        self.canvas.setIcon(icon("fit"))
        self.table.viewport().update()

    def hideEvent(self, event: object) -> None:
        """Nothing is searched while nobody looks."""
        self._give_up()
        super().hideEvent(event)  # type: ignore[arg-type]


def told(found: Comparison) -> str:
    """A comparison in a sentence."""
    losses = ""
    if found.first.loss is not None and found.second.loss is not None:
        losses = tr("E {a} → {b}.  ", a=short(found.first.loss), b=short(found.second.loss))
    if not found.norms:
        return losses + tr("These numbers are not computed in both moments.")
    if found.same:
        return losses + tr("They are the same, to the last bit.")
    norms = ", ".join(f"{name} {short(norm)}" for name, norm in found.norms.items() if norm)
    return losses + tr("{n:,} numbers differ; ‖difference‖: {norms}", n=found.differing, norms=norms)


PANEL = Panel(
    title="Compare",
    place="bottom",
    order=70,
    icon="compare",
    make=ComparePanel,
    help="Two moments, two runs or two networks of the same shape side by side, and where they part.",
)
