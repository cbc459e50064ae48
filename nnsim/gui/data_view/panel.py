"""The data: which samples are learned, how they are prepared, what they look like, and how well they are learned."""

from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSplitter, QStackedWidget, QStyle, QVBoxLayout, QWidget

from nnsim.gui.data_view.choice import DataChoice
from nnsim.gui.data_view.edit_bar import EditBar
from nnsim.gui.data_view.locate_button import LocateButton
from nnsim.gui.data_view.samples import PARTS, Samples
from nnsim.gui.data_view.scores import Scores
from nnsim.gui.fonts import px
from nnsim.gui.texts import counted, reason, tr
from nnsim.gui.theme import signals
from nnsim.gui.widgets.empty import Empty
from nnsim.gui.widgets.label import Label
from nnsim.gui.widgets.live import LiveView
from nnsim.kit.errors import UserError
from nnsim.parts.datasets import REGISTRY as DATASETS
from nnsim.parts.scaling import titles
from nnsim.session.changes import Change
from nnsim.session.session import Session


class DataPanel(LiveView):
    """Choice and preparation at the left, the samples in the middle, scores and notes at the right."""

    concerns = frozenset({Change.DATA, Change.DESIGN, Change.CURSOR, Change.WEIGHTS, Change.RUN})

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._table: Any = None
        self._prepared: Any = None
        self._said: object = None
        self.choice = DataChoice(session)
        self.choice.about.connect(self._about)
        self.samples = Samples()
        self.samples.asked.connect(self.show_sample)
        self.samples.typed.connect(self.say_why_not)
        self.samples.rows.typed.connect(self._change)
        self.samples.added.connect(self.add_sample)
        self.samples.deleted.connect(self.delete_samples)
        self.samples.selectionModel().selectionChanged.connect(lambda *_: self._offer())
        self.empty = Empty(tr("No samples"), "", "data")
        self.bar = EditBar(session)
        self.bar.added.connect(self.add_sample)
        self.bar.deleted.connect(self.delete_samples)
        self.bar.taken.connect(self.make_own)
        self.words = self.bar.words
        self._go_to: int | None = None
        self.scores = Scores(session)
        self.notes = Label("", "muted", 9, wrap=True)
        self.notes.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.samples)
        self._stack.addWidget(self.empty)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(4, 0, 4, 0)
        column.setSpacing(4)
        column.addWidget(self._stack, 1)
        self.locates = LocateButton(session)
        column.addWidget(self.locates, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.bar)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(8, 0, 4, 0)
        column.setSpacing(10)
        column.addWidget(self.scores)
        column.addWidget(self.notes)
        column.addStretch(1)
        parts = QSplitter(Qt.Orientation.Horizontal)
        parts.setChildrenCollapsible(False)
        parts.setHandleWidth(1)
        for widget, width, stretch in ((_scrolled(self.choice), 280, 0), (middle, 560, 1), (_scrolled(right), 270, 0)):
            parts.addWidget(widget)
            parts.setStretchFactor(parts.count() - 1, stretch)
            widget.setMinimumWidth(min(width, px(200)))
        self._right, self._right_inner = parts.widget(2), right
        self.scores.computed.connect(self._room_for_scores)
        signals().changed.connect(self._room_for_scores)
        self._room_for_scores()
        parts.setSizes([280, 540, self._right.minimumWidth()])
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 6, 6, 6)
        row.addWidget(parts)

    def refresh(self, changes: frozenset[Change]) -> None:
        """Show the data as they are now."""
        session = self.session
        if changes & {Change.DATA, Change.DESIGN, Change.RUN}:
            self.choice.refresh()
            self._show_table()
            self._offer()
        elif self._table is not None and self._moment() != self._said:
            self.words.say(self._counts())  # what was said of a sample was true at another moment
        self.samples.rows.show_current(session.sample_number(session.sample))
        if changes & {Change.DATA, Change.DESIGN, Change.WEIGHTS, Change.RUN}:
            self.scores.refresh(self.isVisible())

    def _room_for_scores(self) -> None:
        """The scores are never cut off: the samples give way."""
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        self._right.setMinimumWidth(max(self.scores.room, px(240)) + 12 + bar)

    def _show_table(self) -> None:
        try:
            table, prepared = self.session.table, self.session.prepared
        except UserError as error:
            self._table = self._prepared = None
            self.samples.show_table(None, None)
            away = self.session.away is not None  # the button below says what can be done
            self.empty.set_text(tr("There are no samples"), reason(error) if away else tr(error.told))
            self._stack.setCurrentWidget(self.empty)
            self.words.say("")
            return
        if table is not self._table or prepared is not self._prepared:
            self._table, self._prepared = table, prepared
            self.samples.show_table(table, prepared)
            self._about(self.session.design.data.dataset.key)
        if self._go_to is not None and self._go_to < self.samples.rows.rowCount():
            self.samples.go_to(self._go_to)
        self._go_to = None
        self.words.say(self._counts())
        self._stack.setCurrentWidget(self.samples)

    def _offer(self) -> None:
        """What can be done with the samples now."""
        self.samples.set_editable(self.session.samples.editable and not self.session.running)
        self.locates.offer()
        self.bar.refresh(bool(self.samples.chosen()) and self._table is not None)

    # -- editing

    def make_own(self) -> None:
        """Take the samples over, and say so."""
        kind = DATASETS[self.session.design.data.dataset.key].title
        if self.attempt(self.session.samples.make_own):
            said = tr("The samples of “{data}” are your own now: type into a cell to change it.", data=tr(kind))
            self.session.notice("info", said, tr("undo gives the data back"))
            self.samples.setFocus()

    def _change(self, row: int, column: int, text: str) -> None:
        self.attempt(partial(self.session.samples.change, row, column, text))

    def add_sample(self) -> None:
        """One more sample, like the current one, behind it."""
        at = self.samples.currentIndex()
        row = at.row() if at.isValid() and self._table is not None else None

        def add() -> None:
            self._go_to = self.session.samples.copy_below(row)

        self.attempt(add)

    def delete_samples(self) -> None:
        """The selected samples go."""
        self.attempt(partial(self.session.samples.delete, self.samples.chosen()))

    def _counts(self) -> str:
        table, prepared = self._table, self._prepared
        inputs, targets = table.inputs.shape[1], table.targets.shape[1]
        words = [
            counted(len(table.inputs), "sample"),
            *([tr("a copy in the project: the file is away")] if self.session.away is not None else []),
            counted(inputs, "input"),
            counted(targets, "target"),
        ]
        if len(prepared.validation) or len(prepared.test):
            words.append(tr("{train:,} training, {validation:,} validation, {test:,} test", train=len(prepared.train),
                            validation=len(prepared.validation), test=len(prepared.test)))  # fmt: skip
        if prepared.inputs is not None:
            data = self.session.design.data
            how = ", ".join(map(tr, titles(data.preparers)))
            if data.column_preparers:
                own = tr("{columns} otherwise", columns=counted(len(data.column_preparers), "column"))
                how = f"{how}; {own}" if how else own
            words.append(tr("prepared: {how}", how=how))
        return " · ".join(words)

    def show_sample(self, row: int) -> None:
        """Show a sample on the canvas when the present batch has it; otherwise say why not."""
        session = self.session
        if not session.ready or session.running:
            self._say(tr("Pause the training to see a sample on the canvas."))
            return
        for column in range(session.width):
            if session.sample_number(column) == row:
                self.attempt(partial(session.show_sample, column))
                self._say(tr("Sample {number} is shown on the canvas.", number=row + 1))
                return
        part = int(self.samples.rows.part[row])
        if part:
            why = tr("it is kept for {part}", part=tr(PARTS[part]))
        elif session.sample_number(0) is None:
            why = tr("no batch has been taken yet; take one step")
        else:
            why = tr("it is not in batch {batch} of {batches}", batch=session.shown_batch + 1, batches=session.batches)
        self._say(tr("Sample {number} cannot be shown: {why}.", number=row + 1, why=why))

    def _moment(self) -> object:
        session = self.session
        return session.running, session.update, session.last_index, session.sample

    def _say(self, text: str) -> None:
        """Say something that holds for this moment."""
        self.words.say(text)
        self._said = self._moment()

    def say_why_not(self) -> None:
        """A cell cannot be typed into: say why, and what can be done."""
        if self.session.running:
            self._say(tr("Pause the training to change samples."))
        elif self.session.samples.editable:
            self._say(tr("This cell follows from the others: change the class, or how the samples are split."))
        else:
            self._say(tr("The samples are shown as they came; “Edit” makes them your own."))

    def _about(self, key: str) -> None:
        part = DATASETS.get(key)
        if part is None:
            return
        words = [tr(part.help), tr(part.notes)]
        if self._table is not None and key == self.session.design.data.dataset.key:
            words += map(tr, self._table.notes)
        words += [tr("Source: {source}", source=part.source) if part.source else ""]
        words += [tr("Licence: {licence}", licence=part.licence) if part.licence else ""]
        self.notes.setText("\n\n".join(word for word in words if word))

    def hideEvent(self, event: object) -> None:
        """Nothing is computed while nobody looks."""
        self.scores.stop()
        if not self.scores.fresh:
            self._stale |= {Change.WEIGHTS}
        super().hideEvent(event)  # type: ignore[arg-type]


def _scrolled(widget: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidget(widget)
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area
