"""Data of one's own: a file, a folder or a pasted table is looked at, corrected by the person, and learned."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from nnsim.gui import data_choice
from nnsim.gui.dialogs.files import folder_of
from nnsim.gui.dialogs.frame import Frame
from nnsim.gui.import_view.column_card import ColumnCard
from nnsim.gui.import_view.going import Going
from nnsim.gui.import_view.preview import Preview
from nnsim.gui.panel import accessible
from nnsim.gui.slices import Slices
from nnsim.gui.texts import counted, tr
from nnsim.gui.widgets.form import ParamForm
from nnsim.gui.widgets.label import Label
from nnsim.gui.widgets.text_field import LineField
from nnsim.kit.errors import UserError
from nnsim.parts.source import Origin
from nnsim.session.changes import Notice
from nnsim.session.importing import Importing

if TYPE_CHECKING:
    from nnsim.gui.window import Window
    from nnsim.parts.imports import Imported
    from nnsim.parts.source import Fault

FAULTS_SHOWN = 500
SIDE = 268


class ImportData(Frame):
    """Looks at the file in slices, shows what was found, takes corrections, and makes it the data of the network."""

    def __init__(self, window: Window, importing: Importing) -> None:
        super().__init__(window, tr("Import data"))
        self._window, self._session = window, window.session
        self._importing = importing
        self._going: Going[Any] | None = None
        self._reads = False
        self._slices = Slices(self)
        self._slices.advanced.connect(self._show_progress)
        self._slices.ended.connect(self._end)
        self._slices.failed.connect(lambda error: self.say(error.told))
        self.about = Label("", "muted", wrap=True)
        self.body.addWidget(self.about)
        middle = QHBoxLayout()
        middle.setSpacing(14)
        middle.addWidget(self._make_side())
        self.preview = Preview()
        self.preview.looked_at.connect(self._show_column)
        self.preview.header.kind_chosen.connect(lambda at, kind: self._choose(at, "kind", kind))
        self.preview.header.role_chosen.connect(lambda at, role: self._choose(at, "role", role))
        right = QVBoxLayout()
        right.setSpacing(6)
        right.addWidget(self.preview, 1)
        self._make_bottom(right)
        middle.addLayout(right, 1)
        self.body.addLayout(middle, 1)
        self.main = self.add_main(tr("Import"), tr("Make it the data of the network; Ctrl+Z takes it back"))
        self.main.clicked.connect(self.read)
        self.other = self.add_other(tr("Another file…"), tr("Choose another file"), self.choose_file)
        screen = window.screen().availableGeometry()
        self.resize(min(1120, screen.width() - 60), min(700, screen.height() - 60))
        self._show_all()
        self.look()

    def _make_side(self) -> QWidget:
        inner = QWidget()
        self._side = QVBoxLayout(inner)
        self._side.setContentsMargins(0, 0, 8, 0)
        self._side.setSpacing(8)
        self._read_title = Label(tr("How it is read"), weight=700)
        self._side.addWidget(self._read_title)
        self.form: ParamForm | None = None
        self._form_room = QVBoxLayout()
        self._side.addLayout(self._form_room)
        self._words_title = Label(tr("words for missing values"), "muted")
        self.words = accessible(
            LineField(), tr("Words for missing values"),
            tr("What stands where a value is missing, such as NA, ?; an empty field always is one"),
        )  # fmt: skip
        self._words_title.setBuddy(self.words)
        self.words.committed.connect(self._tell_missing)
        self._side.addWidget(self._words_title)
        self._side.addWidget(self.words)
        self._side.addSpacing(6)
        self._column_title = Label(tr("Column"), weight=700)
        self._side.addWidget(self._column_title)
        self.card = ColumnCard()
        self.card.chosen.connect(self._choose)
        self.card.refused.connect(self.say)
        self._side.addWidget(self.card)
        self._side.addStretch(1)
        area = QScrollArea()
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFixedWidth(SIDE)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return area

    def _make_bottom(self, column: QVBoxLayout) -> None:
        self.counts = Label("", weight=600)
        self.left_title = Label("", "warning", 9.5)
        self.left = QListWidget()
        self.left.setAccessibleName(tr("Rows that are left out"))
        self.left.setToolTip(tr("Rows that are left out, by their lines in the file, and why"))
        self.left.setFixedHeight(92)
        self.left.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.fit = QCheckBox(tr("Fit the network to the data"))
        self.fit.setChecked(True)
        self.fit.setToolTip(
            tr("As many inputs and outputs as the data have columns, and an output and a loss that can learn them")
        )
        self.progress = QProgressBar()
        self.progress.setRange(0, 1000)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("How much has been read"))
        self.stop = QPushButton(tr("Stop"))
        self.stop.setToolTip(tr("Stop reading"))
        self.stop.setAutoDefault(False)
        self.stop.clicked.connect(self._slices.stop)
        self._progress_row = QWidget()
        row = QHBoxLayout(self._progress_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.progress, 1)
        row.addWidget(self.stop)
        for widget in (self.counts, self.left_title, self.left, self.fit, self._progress_row):
            column.addWidget(widget)

    # -- work

    def look(self) -> None:
        """Go through the file, in slices."""
        self._start(self._importing.look(), reads=False)

    def read(self) -> None:
        """Read the table and take it, in slices."""
        if self._importing.found is None or self._going is not None:
            return
        problem = self._importing.problem
        if problem:
            self.say(problem)
            return
        self._start(self._importing.read(), reads=True)

    def _start(self, work: Any, reads: bool) -> None:
        if self._going is not None:
            self._slices.stop()
        self.say("")
        self._going, self._reads = Going(work), reads
        self._slices.start(self._going)
        self._show_progress()
        self._enable()

    def _show_progress(self) -> None:
        if self._going is not None:
            self.progress.setValue(round(1000 * self._going.share))

    def _end(self, done: bool) -> None:
        going, self._going = self._going, None
        if going is None:
            return
        if not done:
            going.close()
            self._show_all()
            self.say("" if self._importing.found is not None else tr("It was not read to its end."))
            return
        if self._reads:
            self._take(going.result)
        else:
            self._show_found()

    def _take(self, result: Imported) -> None:
        choice = self._importing.choice
        self._session.keep_table(choice, result.table)
        try:
            data_choice.take(self._session, choice, result.table, self.fit.isChecked())
        except UserError as error:
            self._show_all()
            self.say(error.told)
            return
        self._window.show_gallery(False)
        self._window.fit_later()
        said = tr("{samples} of {name} are the data now.", samples=counted(len(result.table.inputs), "sample"),
                  name=self._importing.origin.name)  # fmt: skip
        left = tr("{rows} were left out; the Data panel says which.", rows=counted(result.fault_count, "row"))
        notice = Notice("warning", said, left) if result.fault_count else Notice("info", said)
        self._window.notices.show_notice(notice)
        self.close()

    # -- what the person changes

    def _tell(self, values: dict[str, Any]) -> None:
        if self._importing.tell(values):
            self.look()

    def _tell_missing(self, text: str) -> None:
        try:
            self._importing.tell_missing(text)
        except UserError as error:
            self.say(error.told)
            return
        self.look()

    def _choose(self, at: int, name: str, value: object) -> None:
        try:
            self._importing.choose(at, **{name: value})
        except UserError as error:
            self.say(error.told)
        else:
            self.say("")
        self.preview.show_choices()
        self._show_column(at)
        self._show_counts()

    def choose_file(self) -> None:
        """Ask for another file, and look at that."""
        path = ask_for_file(self._window, self)
        if path is not None:
            self.take_origin(Origin(path))

    def take_origin(self, origin: Origin) -> None:
        """Look at another file or text."""
        self._slices.stop()
        self._importing = Importing(origin)
        self._show_all()
        self.look()

    # -- what it shows

    def _show_found(self) -> None:
        self.say("")
        self._show_all()

    def _show_all(self) -> None:
        """Everything as it was found and chosen."""
        importing = self._importing
        source = importing.source
        name = importing.origin.name if importing.origin.path is None else str(importing.origin.path)
        self.about.setText(f"{name}  ·  {tr(source.title)}" if source is not None else name)
        self._show_form()
        self.words.set_text(importing.missing_words)
        at = self.preview.currentIndex().column()
        self.preview.show_import(importing)
        if 0 < at < self.preview.rows.columnCount():
            self.preview.setCurrentIndex(self.preview.rows.index(0, at))
        self._show_column(self.preview.currentIndex().column())
        self._show_counts()
        self._enable()

    def _show_form(self) -> None:
        params, found = self._importing.params, self._importing.found
        if self.form is not None and tuple(self.form.params.values()) != params:
            self.form.hide()
            self._form_room.removeWidget(self.form)
            self.form.deleteLater()
            self.form = None
        if self.form is None and params:
            self.form = ParamForm(params)
            self.form.changed.connect(self._tell)
            self._form_room.addWidget(self.form)
        if self.form is not None and found is not None:
            self.form.set_values(found.options)
        for widget in (self._read_title, self._words_title, self.words, self._column_title):
            widget.setVisible(found is not None)
        self._read_title.setVisible(found is not None and bool(params))

    def _show_column(self, at: int) -> None:
        self.card.show_column(self._importing, at)
        self.preview.header.viewport().update()

    def _show_counts(self) -> None:
        importing, found = self._importing, self._importing.found
        left = importing.left_out
        self.counts.setText("" if found is None else self._counted(left.count, left.exact))
        self.left.clear()
        words = tr("{rows} are left out:", rows=counted(left.count, "row"))
        if left.count == 1:
            words = tr("1 row is left out:")
        self.left_title.setText(words if left.exact else tr("At least {words}", words=words))
        unit = "" if found is None else tr(found.unit)
        self.left.addItems([_line(unit, fault) for fault in left.listed[:FAULTS_SHOWN]])
        if left.count > FAULTS_SHOWN:
            self.left.addItem(tr("and {n:,} more", n=left.count - FAULTS_SHOWN))
        for widget in (self.left_title, self.left):
            widget.setVisible(bool(left.count))
        problem = importing.problem if found is not None else ""
        self.main.setToolTip(problem or tr("Make it the data of the network; Ctrl+Z takes it back"))
        self._enable()

    def _counted(self, left: int, exact: bool) -> str:
        found, plan = self._importing.found, self._importing.plan
        assert found is not None
        samples = max(found.rows + found.fault_count - left, 0)
        inputs, targets = (sum(column.width for column in columns) for columns in (plan.inputs, plan.targets))
        words = [
            counted(samples, "sample") if exact else tr("at most {n}", n=counted(samples, "sample")),
            counted(inputs, "input"),
            counted(targets, "target"),
        ]
        classes = [column for column in plan.targets if column.kind == "category"]
        if len(classes) == 1:
            words[-1] += tr(" ({n} classes)", n=len(classes[0].values))
        if found.empty_count:
            words.append(tr("{n} skipped", n=counted(found.empty_count, f"empty {found.unit}")))
        return "  ·  ".join([*words, *found.notes])

    def _enable(self) -> None:
        busy, found = self._going is not None, self._importing.found is not None
        self._progress_row.setVisible(busy)
        self.main.setEnabled(found and not busy)
        self.fit.setEnabled(found and not busy)
        reads = busy and self._reads
        for widget in (self.form, self.words, self.card, self.preview.header):
            if widget is not None:
                widget.setEnabled(not reads)

    def reject(self) -> None:
        """Esc, Cancel and the window's own button give up what is under way; nothing has changed by it."""
        self._slices.stop()
        super().reject()


def _line(unit: str, fault: Fault) -> str:
    return f"{unit} {fault.line}  {fault.what}"


def ask_for_file(window: Window, parent: QWidget | None = None) -> Path | None:
    """Asks for a file of data."""
    name, _ = QFileDialog.getOpenFileName(
        parent or window, tr("Import data"), folder_of(window),
        tr("Data (*.csv *.tsv *.txt *.tab *.dat *.data *.npy *.npz *.idx *.gz *-ubyte *.parquet *.pq *.xlsx *.xlsm)"
           ";;All files (*)"),
    )  # fmt: skip
    return Path(name) if name else None


def show(window: Window, origin: Origin | None = None) -> ImportData | None:
    """Opens the dialog on a file, a folder or a pasted text; without one a file is asked for."""
    if origin is None:
        path = ask_for_file(window)
        if path is None:
            return None
        origin = Origin(path)
    dialog = ImportData(window, Importing(origin))
    dialog.open()
    return dialog


def change(window: Window) -> ImportData:
    """Opens the dialog on the data that were imported, with all that was chosen then."""
    dialog = ImportData(window, Importing.again(window.session.data.dataset))
    dialog.open()
    return dialog


def ask_for_folder(window: Window) -> None:
    """Asks for a folder of images, and opens the dialog on it."""
    name = QFileDialog.getExistingDirectory(window, tr("Import a folder of images"), folder_of(window))
    if name:
        show(window, Origin(Path(name)))


def paste(window: Window) -> ImportData | None:
    """Opens the dialog on what was copied: cells of a spreadsheet, or a file."""
    mime = QGuiApplication.clipboard().mimeData()
    files = [url.toLocalFile() for url in mime.urls() if url.isLocalFile()]
    if files:
        return show(window, Origin(Path(files[0])))
    if not mime.hasText() or not mime.text().strip():
        raise UserError("there is no table to paste", "no text was copied", "copy cells in a spreadsheet first")
    return show(window, Origin(text=mime.text()))


def dropped(window: Window, path: Path) -> None:
    """Opens the dialog on what was dropped, as soon as the drop is over."""
    QTimer.singleShot(0, window, lambda: show(window, Origin(path)))
