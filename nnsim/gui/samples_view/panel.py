"""The samples: every one with its prediction and its loss, the worst first; each can be stepped through."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QScrollArea, QSplitter, QToolButton, QVBoxLayout

from nnsim.gui.fonts import px
from nnsim.gui.panel import accessible
from nnsim.gui.texts import counted, tr
from nnsim.gui.widgets.combo import Combo
from nnsim.gui.widgets.label import Label
from nnsim.gui.widgets.learned_view import LearnedView
from nnsim.gui.widgets.plot_export import ExportButton, csv_text
from nnsim.session.moments import after_updates
from nnsim.session.views.predictions import Predicting, Predictions

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from nnsim.gui.samples_view.sample_list import SampleList
    from nnsim.session.session import Session

NAMES = {"all": "all samples", "train": "training", "validation": "validation", "test": "test"}


class SamplesPanel(LearnedView):
    """Filters above, the list below, the sample that is looked at beside it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, "data", parent)
        self.found: Predictions | None = None
        self.list: SampleList | None = None
        self._predicting: Predicting | None = None
        self._classes: tuple[str, ...] | None = None

    def _build(self) -> None:
        from nnsim.gui.samples_view.card import SampleCard
        from nnsim.gui.samples_view.sample_list import SampleList

        self.list, self.card = SampleList(), SampleCard()
        self.list.asked.connect(self.step_through)
        self.list.chosen.connect(self._look)
        self.part = Combo(tr("Part"), tr("Which part of the data is listed"))
        for key, name in NAMES.items():
            self.part.add(tr(name), key)
        self.kind = Combo(tr("Class"), tr("Samples of which class are listed"))
        for chooser, longest in ((self.part, tr("all samples")), (self.kind, tr("all classes"))):
            chooser.setMinimumContentsLength(max(8, len(longest) - 3))
            chooser.activated.connect(lambda _at: self.filter())
        self.wrong: QToolButton = accessible(
            QToolButton(), tr("Wrong ones"), tr("List only samples that are called another class than theirs")
        )
        self.wrong.setText(tr("✗ wrong"))
        self.wrong.setCheckable(True)
        self.wrong.toggled.connect(lambda _on: self.filter())
        self.worst: QToolButton = accessible(QToolButton(), tr("Worst first"), tr("The largest loss first"))
        self.worst.setText(tr("Worst first"))
        self.worst.clicked.connect(self.worst_first)
        self.through: QToolButton = accessible(
            QToolButton(), tr("Step through it"),
            tr("Show this sample on the canvas; the batch takes it if it has to (Enter in the list)"),
        )  # fmt: skip
        self.through.setText(tr("Step through it"))
        self.through.clicked.connect(self._step)
        self.paper: QToolButton = accessible(
            QToolButton(), tr("On paper…"), tr("Its worked solution: every formula and number, of any part")
        )
        self.paper.setText(tr("On paper…"))
        self.paper.clicked.connect(self._paper)
        self.stop: QToolButton = accessible(QToolButton(), tr("Stop"), tr("Stop predicting; the list stays as it is"))
        self.stop.setText(tr("Stop"))
        self.stop.clicked.connect(self.work.drop)
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(px(90))
        self.bar.setAccessibleName(tr("Progress of the predictions"))
        self.bar.setToolTip(tr("How many samples are predicted"))
        self.work.advanced.connect(self._advance)
        self.count = Label("", size=9, weight=600)
        self.export = ExportButton(self.session, tr("Samples"), "samples", self.list, self.table)
        self.export.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self._lay_out()

    def _lay_out(self) -> None:
        assert self.list is not None
        area = QScrollArea()
        area.setWidget(self.card)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        parts = QSplitter(Qt.Orientation.Horizontal)
        parts.setHandleWidth(1)
        parts.setChildrenCollapsible(False)
        for widget, stretch in ((self.list, 3), (area, 1)):
            parts.addWidget(widget)
            parts.setStretchFactor(parts.count() - 1, stretch)
        area.setMinimumWidth(px(220))
        parts.setSizes([700, 300])
        bar = QHBoxLayout()
        bar.setSpacing(6)
        for chooser in (self.part, self.kind, self.wrong, self.worst, self.count):
            bar.addWidget(chooser)
        bar.addWidget(self.said, 1)
        for end in (self.bar, self.stop, self.moment, self.through, self.paper, self.export):
            bar.addWidget(end)
        self.bar.hide()
        self.stop.hide()
        whole = QVBoxLayout(self.page)
        whole.setContentsMargins(10, 3, 8, 4)
        whole.setSpacing(3)
        whole.addLayout(bar)
        whole.addWidget(parts, 1)

    # -- the work

    def begin(self) -> Predicting:
        """All samples."""
        self._predicting = Predicting(self.session)
        return self._predicting

    def take(self) -> None:
        """List what was predicted."""
        assert self._predicting is not None
        self.found = self._predicting.result
        if self.found is None:
            return
        if self.list is None:
            self._build()
        assert self.list is not None
        if self.found.table.classes != self._classes:
            self._offer(self.found.table.classes)
        self._advance()
        self.list.show_predictions(self.found)
        self._say()
        self.export.title = tr("Samples, {moment}", moment=tr(after_updates(self.found.update)))
        self.follow()

    def forget(self) -> None:
        """Nothing of another network is listed."""
        self.found = None
        if self.list is not None:
            self.list.show_predictions(None)
            self._advance()

    def show_old(self, old: bool) -> None:
        """The numbers are paler while they are of another moment."""
        if self.list is not None and self.found is not None:
            pale = old and not self.session.running
            self.list.rows.set_old(pale)
            self.say_moment(self.found.update)
            self.card.show_sample(self.list.rows, self.list.current, pale)
            self._advance()

    def follow(self) -> None:
        """The sample that the canvas shows is marked."""
        if self.list is not None and self.session.ready:
            self.list.mark_shown(self.session.sample_number(self.session.sample))
            for button in (self.through, self.paper):
                button.setEnabled(not self.session.running and self.list.current is not None)

    def _advance(self) -> None:
        """Progress, where it takes long."""
        if self.list is None or self._predicting is None:
            return
        slow = self.work.slow
        self.bar.setVisible(slow)
        self.stop.setVisible(slow)
        if slow:
            self.bar.setValue(round(1000 * self._predicting.done))

    # -- what is listed

    def _offer(self, classes: tuple[str, ...]) -> None:
        self._classes = classes
        self.kind.clear()
        self.kind.add(tr("all classes"), "")
        for number, name in enumerate(classes):
            self.kind.add(name, str(number))
        for widget in (self.kind, self.wrong):
            widget.setVisible(bool(classes))
        self.filter()

    def filter(self) -> None:
        """List what is chosen above."""
        if self.list is None:
            return
        truth = int(self.kind.key()) if self.kind.key() else None
        wrong = self.wrong.isChecked() and bool(self._classes)
        wanted = replace(self.list.rows.filter, part=self.part.key() or "all", truth=truth, wrong=wrong)
        self.list.show_filter(wanted)
        self._say()

    def worst_first(self) -> None:
        """The largest loss first."""
        if self.list is not None:
            self.list.show_filter(replace(self.list.rows.filter, key="loss", falling=True))
            self.list.rows.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.list.rows.columns) - 1)
            self.list.scrollToTop()

    def _say(self) -> None:
        assert self.list is not None
        self.count.setText(counted(self.list.rows.rowCount(), "sample"))

    def _look(self, row: int) -> None:
        """A sample is looked at: where the batch has it, the canvas shows it at once."""
        assert self.list is not None
        session = self.session
        self.card.show_sample(self.list.rows, row, self.list.rows.old)
        self.follow()
        if session.ready and not session.running:
            column = next((c for c in range(session.width) if session.sample_number(c) == row), None)
            if column is not None and column != session.sample:
                session.show_sample(column)

    def _step(self) -> None:
        if self.list is not None and self.list.current is not None:
            self.step_through(self.list.current)

    def _paper(self) -> None:
        if self.list is not None:
            self.on_paper(self.list.current)

    def table(self) -> str:
        """All samples that are listed, as CSV."""
        return "" if self.list is None else csv_text(*self.list.table())
