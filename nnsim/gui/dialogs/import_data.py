"""Data of one's own: a file, a folder or a pasted table is looked at, corrected by the person, and learned."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from nnsim.gui import data_choice
from nnsim.gui.dialogs.files import folder_of
from nnsim.gui.dialogs.frame import Frame
from nnsim.gui.help_view.topics import helped
from nnsim.gui.import_view.going import Going
from nnsim.gui.import_view.outcome import Outcome
from nnsim.gui.import_view.preview import Preview
from nnsim.gui.import_view.side import Side
from nnsim.gui.import_view.taking import Taking
from nnsim.gui.slices import Slices
from nnsim.gui.texts import counted, tr
from nnsim.gui.widgets.label import Label
from nnsim.kit.errors import UserError
from nnsim.parts.source import Origin
from nnsim.session.changes import Notice
from nnsim.session.importing import Importing
from nnsim.session.proposing import proposed
from nnsim.session.recovery import printable
from nnsim.session.scaling import looked_through

if TYPE_CHECKING:
    from collections.abc import Generator

    from nnsim.gui.window import Window
    from nnsim.network.design import Design
    from nnsim.parts.imports import Imported


class _Read(NamedTuple):
    """What was read, the design that learns it, and what was changed for that, in words."""

    imported: Imported
    design: Design
    changes: tuple[str, ...]


class ImportData(Frame):
    """Looks at the file in slices, shows what was found, takes corrections, and makes it the data of the network."""

    def __init__(self, window: Window, importing: Importing, again: bool = False) -> None:
        super().__init__(window, tr("Import data"))
        helped(self, "sources/all")
        self._window, self._session = window, window.session
        self._importing = importing
        # where nothing of the person's is in the window, a network of its own is made for the data
        theirs = self._session.path is not None or bool(self._session.undo_title)
        self._again, self._anew = again, not again and (window.gallery_shown or not theirs)
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
        self.side = Side()
        self.side.told.connect(self._tell)
        self.side.words_told.connect(self._tell_missing)
        self.side.formed.connect(self._order_tabs)
        self.side.card.chosen.connect(self._choose)
        self.side.card.refused.connect(self.say)
        middle.addWidget(self.side)
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
        self.take_size(1120, 700)
        self._show_all()
        self.preview.setFocus()
        self.look()

    def _make_bottom(self, column: QVBoxLayout) -> None:
        self.outcome = Outcome()
        session = self._session
        again = session.design.data.is_prepared if self._again else None
        self.taking = Taking(self._anew, again)
        self.fit, self.scale = self.taking.fit, self.taking.scale
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
        for widget in (self.outcome, self.taking, self._progress_row):
            column.addWidget(widget)

    # -- work

    def look(self) -> None:
        """Go through the file, in slices."""
        self._session.about_to("import data")
        self._start(self._importing.look(), reads=False)

    def read(self) -> None:
        """Read the table and take it, in slices."""
        if self._importing.found is None or self._going is not None:
            return
        problem = self._importing.problem
        if problem:
            self.say(problem)
            return
        self._start(self._reading(), reads=True)

    def _reading(self) -> Generator[float, None, _Read]:
        """Read the table, and have its samples split and scaled, so that taking it does not keep the window waiting."""
        result, choice = (yield from self._importing.read()), self._importing.choice
        table = result.table
        self._session.keep_table(choice, table)
        scaling = None if self.taking.keeps else (yield from looked_through(table, self.taking.wanted))
        if self._anew and self.fit.isChecked() and scaling is not None:
            design, changed = proposed(choice, table, scaling, self._title()), ""
        else:
            design, changed = data_choice.fitting(
                self._session.design, choice, table, self.fit.isChecked(), scaling
            )  # fmt: skip
        for _ in self._session.prepare_ahead(design):
            yield 1.0
        return _Read(result, design, (changed, tr(scaling.words) if scaling is not None else ""))

    def _title(self) -> str:
        path = self._importing.origin.path
        return printable(Path(path).stem) if path is not None else tr("untitled")

    def _start(self, work: Any, reads: bool) -> None:
        if self._going is not None:
            self._slices.stop()
        self.say("")
        self._going, self._reads = Going(work), reads
        self._slices.start(self._going)
        if self._importing.found is None:
            self.outcome.show_import(self._importing, looking=True)
        self._show_progress()
        self._enable()

    def _show_progress(self) -> None:
        if self._going is not None:
            self.progress.setValue(round(1000 * self._going.share))
        if self._importing.shown is not self.preview.rows.found:
            self._show_all()  # the first rows are there

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

    def _take(self, read: _Read) -> None:
        try:
            self._session.edit(tr("choose the data"), lambda _design: read.design)
        except UserError as error:
            self._show_all()
            self.say(error.told)
            return
        self._window.show_gallery(False)
        self._window.fit_later()
        self._tell_what_was_done(read)
        self.close()

    def _tell_what_was_done(self, read: _Read) -> None:
        result = read.imported
        samples, name = counted(len(result.table.inputs), "sample"), self._importing.origin.name
        said = [tr("{samples} of {name} are the data now.", samples=samples, name=name)]
        if result.fault_count:
            said.append(tr("{n:,} rows were left out; the Data panel says which.", n=result.fault_count))
        if self._anew and self.fit.isChecked():
            said.append(tr("A new network, {shape}, learns them.", shape=self._session.network.shape_text))
        said += [f"{one[:1].upper()}{one[1:]}." for one in read.changes if one]
        kind: Literal["warning", "info"] = "warning" if result.fault_count else "info"
        remedy = tr("undo takes it back") if any(read.changes) else ""
        self._window.notices.show_notice(Notice(kind, " ".join(said), remedy))

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
        """Look at another file or text; where imported data are changed, with what was chosen for their columns."""
        self._slices.stop()
        same = self._again and origin.path is not None and self._session.same_file(origin.path) is True
        self._importing = self._importing.elsewhere(origin, same) if self._again else Importing(origin)
        if not same:
            self.taking.forget()
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
        self.side.show_import(importing)
        at = self.preview.currentIndex().column()
        self.preview.show_import(importing)
        if 0 < at < self.preview.rows.columnCount():
            self.preview.setCurrentIndex(self.preview.rows.index(0, at))
        self._show_column(self.preview.currentIndex().column())
        self._show_counts()
        self._enable()

    def _order_tabs(self) -> None:
        """Tab goes as the eye does: how it is read, the column, the rows, what is done."""
        rest = [self.preview, self.outcome.rows, self.fit, self.scale, self.stop, self.other, self.main]
        for before, after in pairwise([*self.side.stations, *rest]):
            self.setTabOrder(before, after)

    def _show_column(self, at: int) -> None:
        self.side.card.show_column(self._importing, at)
        self.preview.header.viewport().update()

    def _show_counts(self) -> None:
        importing = self._importing
        self.outcome.show_import(importing, looking=self._going is not None)
        self.taking.show_import(importing)
        problem = importing.problem if importing.found is not None else ""
        self.main.setToolTip(problem or tr("Make it the data of the network; Ctrl+Z takes it back"))
        self._enable()

    def _enable(self) -> None:
        busy, found = self._going is not None, self._importing.found is not None
        self._progress_row.setVisible(busy)
        self.main.setEnabled(found and not busy)
        self.taking.setEnabled(found and not busy)
        reads = busy and self._reads
        self.side.setEnabled(not reads)
        for widget in (self.side.card, self.preview.header):
            widget.setEnabled(found and not reads)

    def reject(self) -> None:
        """Esc, Cancel and the window's own button give up what is under way; nothing has changed by it."""
        self._slices.stop()
        super().reject()


def ask_for_file(window: Window, parent: QWidget | None = None) -> Path | None:
    """Asks for a file of data."""
    name, _ = QFileDialog.getOpenFileName(
        parent or window, tr("Import data"), folder_of(window), data_choice.kinds_of_files()
    )
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
    dialog = ImportData(window, Importing.again(window.session.data.dataset), again=True)
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
    files = [url.toLocalFile() for url in mime.urls() if url.isLocalFile()] if mime is not None else []
    if files:
        return show(window, Origin(Path(files[0])))
    if mime is None or not mime.text().strip():
        raise UserError("there is no table to paste", "no text was copied", "copy cells in a spreadsheet first")
    return show(window, Origin(text=mime.text()))


def dropped(window: Window, path: Path) -> None:
    """Opens the dialog on what was dropped, as soon as the drop is over."""
    QTimer.singleShot(0, window, lambda: show(window, Origin(path)))
