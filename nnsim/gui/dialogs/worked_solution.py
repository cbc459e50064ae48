"""A worked solution on paper: which iteration, on which samples, how it is written; the pages are shown beside."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QLocale, QTimer
from PySide6.QtWidgets import QFileDialog, QFormLayout, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from nnsim.files.atomic import write_whole
from nnsim.files.documents import PDF, REGISTRY, document_ending
from nnsim.files.paper.sheet import PAPERS
from nnsim.gui.dialogs.files import folder_of
from nnsim.gui.dialogs.frame import Frame
from nnsim.gui.fonts import px
from nnsim.gui.help_view.topics import helped
from nnsim.gui.paper.maker import Maker
from nnsim.gui.paper.preview import Preview
from nnsim.gui.texts import counted, tr
from nnsim.gui.widgets.combo import Combo
from nnsim.gui.widgets.label import Label
from nnsim.gui.widgets.number_field import NumberField
from nnsim.kit.errors import ArgumentError, UserError
from nnsim.parts.notation import NOTATIONS
from nnsim.session.changes import Notice
from nnsim.session.solution.choose import Offer, Samples, offer, problem
from nnsim.session.solution.scribe import LIMITS, Style

if TYPE_CHECKING:
    from collections.abc import Callable

    from nnsim.gui.paper.pages import Pages
    from nnsim.gui.window import Window
    from nnsim.session.solution.document import Problem

LETTERS = {"course": "course: o, z = Wᵀ In", "common": "common: a, z = W a + b"}
CALM_MS = 250  # after a change, before it is worked out anew
SIDE = 292


def fill_samples(combo: Combo, offered: Offer, iteration: str, rows: bool = False) -> None:
    """The samples that an iteration can be made on: the batch, the one of it that is seen, and any row if `rows`."""
    count, seen = len(offered.iterations[iteration].inputs), offered.seen(iteration)
    combo.clear()
    if count > 1:
        combo.add(tr("the whole batch ({n} samples)", n=count), "batch")
    row = offered.iterations[iteration].numbers[seen] + 1
    if count == 1 or not offered.whole:
        shown = tr("the sample that is shown (row {row})", row=row)
        other = tr("sample {k} of it (row {row})", k=seen + 1, row=row)  # of a batch that is not on the canvas
        combo.add(shown if iteration == "shown" else other, "sample")
    if rows and not offered.whole:
        combo.add(tr("another row of the data"), "row", tr("Any row, by its number"))
    combo.choose(offered.samples(iteration) if count > 1 else "sample")


class WorkedSolution(Frame):
    """Chooses, shows, and saves."""

    def __init__(self, window: Window, row: int | None = None) -> None:
        about = tr("One iteration with every formula and every number, to print or to hand out.")
        offered = offer(window.session)  # UserError before there is a dialog, of which half would stay
        super().__init__(window, tr("Worked solution"), about)
        helped(self, "command/file.solution")
        self._window = window
        self._offer = offered
        self._path: Path | None = None
        self.maker = Maker(self)
        self.preview = Preview()
        self._calm = QTimer(self, singleShot=True, interval=CALM_MS)
        self._calm.timeout.connect(self.make)
        columns = QHBoxLayout()
        columns.setSpacing(18)
        columns.addWidget(self._controls())
        columns.addWidget(self.preview, 1)
        self.body.addLayout(columns, 1)
        self.main = self.add_main(tr("Save as…"), tr("Choose where to save the document"))
        self.main.clicked.connect(self.ask)
        self.main.setEnabled(False)
        self.maker.progress.connect(lambda share: self.bar.setValue(round(share * 100)))
        self.maker.ready.connect(self._show)
        self.maker.written.connect(self._keep)
        self.maker.failed.connect(self._fail)
        self.finished.connect(lambda _code: self._end())
        self._fill_samples()
        if row is not None:
            self.samples.choose("row")
            self.row.set_value(row + 1)
            self._show_row()
        self.take_size(1120, 820)
        self.make()

    # -- its controls

    def _controls(self) -> QWidget:
        self.iteration = Combo(tr("Iteration"), tr("From where it starts: the weights, and what the optimizer keeps"))
        for name, shown in self._offer.iterations.items():
            where = tr("epoch {epoch}, batch {batch}", epoch=shown.epoch, batch=shown.batch + 1)
            title = {"shown": tr("shown now"), "next": tr("next, from the present weights")}[name]
            tips = {
                "shown": tr("The iteration whose numbers are in the window, from its beginning"),
                "next": tr("The iteration that the next step begins"),
            }
            self.iteration.add(f"{title} ({where})", name, tips[name])
        self.samples = Combo(tr("Samples"), tr("What the iteration is made on"))
        self.row = NumberField(1, self._check_row, integer=True)
        self.row.setAccessibleName(tr("Row of the data"))
        self.row.setToolTip(tr("Which row of the data, from 1 to {rows}", rows=self._offer.rows))
        self.notation = Combo(tr("Notation"), tr("The letters of the formulas"))
        for key in NOTATIONS:
            self.notation.add(tr(LETTERS[key]), key)
        self.notation.choose(self._window.preferences.get("notation"))
        usual = Style()
        self.digits = self._number(
            "digits", usual.digits, tr("Digits"), tr("Significant digits of numbers, more where a step needs them")
        )
        lines_tip = tr("A step with more lines than this shows the first half as many, and how many more there are")
        self.lines = self._number("lines", usual.lines, tr("Lines of a step"), lines_tip)
        self.format = Combo(tr("Format"), tr("What kind of file is saved"))
        self.format.add("PDF", PDF, tr("Pages to print"))
        for key in REGISTRY:
            self.format.add(tr(REGISTRY[key].title), REGISTRY[key].ending, tr(REGISTRY[key].help))
        self.format.choose(PDF)
        self.paper = Combo(tr("Paper"), tr("The paper of the pages, and of a LaTeX file"))
        for key in PAPERS:
            self.paper.add(key, key)
        self.paper.choose(usual_paper(self._window.preferences.get("paper")))
        form = QFormLayout()
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(9)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self._row_label = Label(tr("Row of the data"), "muted")
        rows: tuple[tuple[Label, QWidget], ...] = (
            (Label(tr("Iteration"), "muted"), self.iteration), (Label(tr("Samples"), "muted"), self.samples),
            (self._row_label, self.row), (Label(tr("Notation"), "muted"), self.notation),
            (Label(tr("Digits"), "muted"), self.digits), (Label(tr("Lines of a step"), "muted"), self.lines),
            (Label(tr("Paper"), "muted"), self.paper), (Label(tr("Format"), "muted"), self.format),
        )  # fmt: skip
        for label, widget in rows:
            form.addRow(label, widget)
        for combo in (self.iteration, self.samples, self.notation):
            combo.activated.connect(lambda _i, new=combo is self.iteration: self._changed(new))
        self.paper.activated.connect(lambda _i: self._choose_paper())
        for field in (self.row, self.digits, self.lines):
            field.committed.connect(lambda _value: self._changed())
            field.refused.connect(self.say)
        self.bar = QProgressBar()
        self.bar.setAccessibleName(tr("How far the document is"))
        self.bar.setToolTip(tr("How far the document is"))
        self.state = Label("", "muted", 9, wrap=True)
        self._side = side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(form)
        column.addSpacing(8)
        column.addWidget(self.bar)
        column.addWidget(self.state)
        column.addStretch(1)
        return side

    def _number(self, name: str, value: int, title: str, tip: str) -> NumberField:
        field = NumberField(value, _within(*LIMITS[name]), integer=True)
        field.setAccessibleName(title)
        field.setToolTip(tip)
        return field

    def _check_row(self, value: object) -> int:
        return _within(1, self._offer.rows)(value)

    def _fill_samples(self) -> None:
        """The samples that the chosen iteration can be made on."""
        fill_samples(self.samples, self._offer, self.iteration.key(), rows=True)
        combos = (self.iteration, self.samples, self.notation)
        self._side.setFixedWidth(max(px(SIDE), *(combo.widest() for combo in combos)))
        self._show_row()

    def _show_row(self) -> None:
        wanted = self.samples.key() == "row"
        self.row.setVisible(wanted)
        self._row_label.setVisible(wanted)

    # -- working out

    def _choose_paper(self) -> None:
        self._window.preferences.set("paper", self.paper.key())
        self._changed()

    def _changed(self, iteration: bool = False) -> None:
        if iteration:
            self._fill_samples()
        self._show_row()
        self.say("")
        self._calm.start()

    @property
    def style_wanted(self) -> Style:
        """How it is to be written."""
        digits, lines = int(self.digits.value or 1), int(self.lines.value or 1)
        return Style(self.notation.key(), digits, lines, paper=self.paper.key())

    def wanted(self) -> Problem:
        """What is to be worked out."""
        samples = cast("Samples", self.samples.key())
        row = int(self.row.value or 1) - 1
        return problem(self._window.session, self._offer, self.iteration.key(), samples, row)

    def make(self) -> None:
        """Work out what is chosen now."""
        self._calm.stop()
        self.main.setEnabled(False)
        self._working(tr("working it out…"))
        self.maker.begin(self.wanted, self.style_wanted)

    def _working(self, said: str) -> None:
        self.bar.setValue(0)
        self.bar.setEnabled(True)
        self.state.setText(said)

    def _show(self, pages: Pages) -> None:
        self.preview.show_pages(pages)
        self.state.setText(counted(len(pages.pages), "page"))
        self.main.setEnabled(True)

    def _fail(self, error: UserError) -> None:
        self.state.setText("")
        self.bar.setValue(0)
        self.say(str(error))

    # -- saving

    def ask(self) -> None:
        """Asks where, and saves there."""
        ending = self.format.key()
        title = self.format.currentText()
        name = f"{tr('{name} solution', name=self._window.session.title)}.{ending}"
        start = str(Path(folder_of(self._window)) / name)
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Worked solution"), start, f"{title} (*.{ending})")
        if chosen:
            path = Path(chosen)
            self.save(path if path.suffix else path.with_name(f"{path.name}.{ending}"))

    def save(self, path: Path) -> None:
        """Saves the document; the ending of the name says in which format."""
        pages = self.preview.pages
        if pages is None or self.maker.busy:
            return
        try:
            ending = document_ending(path)
        except UserError as error:
            self.say(str(error))
            return
        self._path = path
        self.main.setEnabled(False)
        self._working(tr("writing…"))
        self.maker.write(pages, ending)

    def _keep(self, data: bytes) -> None:
        assert self._path is not None
        self.main.setEnabled(True)
        try:
            write_whole(self._path, data)
        except UserError as error:
            self._fail(error)
            return
        self._window.notices.show_notice(Notice("info", tr("The solution is in {path}.", path=self._path)))
        self.close()

    def _end(self) -> None:
        self._calm.stop()
        self.maker.stop()

    def closeEvent(self, event: object) -> None:
        self._end()
        super().closeEvent(event)  # type: ignore[arg-type]


def usual_paper(wanted: str) -> str:
    """The paper that is wanted, or, as the system has it, Letter where inches are the measure, as in the USA."""
    if wanted in PAPERS:
        return wanted
    inches = QLocale.system().measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem
    return "Letter" if inches else "A4"


def _within(low: int, high: int) -> Callable[[object], int]:
    """Takes whole numbers in a range; ArgumentError for others."""

    def check(value: object) -> int:
        if not isinstance(value, int) or not low <= value <= high:
            raise ArgumentError(f"{value} cannot be", "", f"type a whole number from {low} to {high:,}")
        return value

    return check


def show(window: Window, row: int | None = None) -> WorkedSolution:
    """Opens the dialog, on a row of the data if one is named, from 0."""
    dialog = WorkedSolution(window, row)
    dialog.open()
    return dialog
