"""Rescued work on the first page: what was unsaved when nnsim ended, to be taken up again or deleted."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QMessageBox, QPushButton, QToolButton, QVBoxLayout, QWidget

from nnsim.gui.dialogs import files
from nnsim.gui.panel import accessible
from nnsim.gui.texts import tr
from nnsim.gui.theme import icon, signals, theme
from nnsim.gui.widgets.label import Label
from nnsim.kit.errors import UserError
from nnsim.session.changes import Notice
from nnsim.session.recovery import Recovery, forget, lost_without, recoveries

if TYPE_CHECKING:
    from nnsim.gui.window import Window

SHOWN = 4


class Rescued(QWidget):
    """The rescued copies, the newest first; nothing to see when there are none."""

    def __init__(self, window: Window, width: int) -> None:
        super().__init__()
        self._window, self._width = window, width
        self._buttons: list[tuple[QToolButton, str]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 16)
        column.setSpacing(2)
        column.addWidget(Label(tr("Rescued work"), "warning", weight=600))
        column.addWidget(Label(tr("Unsaved when nnsim ended. A copy stays until you save or delete it."),
                               "muted", 8.5, wrap=True))  # fmt: skip
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        column.addLayout(self._rows)
        signals().changed.connect(self._tint)

    def refresh(self) -> None:
        """Show the copies that are there now."""
        copies = recoveries()
        self._buttons = []
        while self._rows.count():
            gone = self._rows.takeAt(0).widget()
            gone.hide()
            gone.setParent(None)
            gone.deleteLater()
        rows = [self._row(copy) for copy in copies[:SHOWN]]
        if len(copies) > SHOWN:
            rows.append(Label(tr("and {count} older ones", count=len(copies) - SHOWN), "muted", 8.5))
        for row in rows:
            self._rows.addWidget(row)
            row.show()
        self.setVisible(bool(copies))
        self._tint()

    def _row(self, copy: Recovery) -> QWidget:
        row, moment, lost = QWidget(), when(copy), said_lost(copy)
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        line = QHBoxLayout()
        column.addLayout(line)
        if lost:
            said = Label(said_lost(copy, short=True), "muted", 8, wrap=True)
            said.setContentsMargins(4, 0, 0, 3)
            column.addWidget(said)
        line.setSpacing(4)
        about = tr("{title}, rescued {moment}", title=copy.title, moment=moment) + (f": {lost}" if lost else "")
        take_up = accessible(
            QPushButton(), tr("Take up {copy}", copy=about), tr("Take up {copy}: it opens unsaved", copy=about)
        )
        take_up.setProperty("look", "link")
        shown = take_up.fontMetrics().elidedText(copy.title, Qt.TextElideMode.ElideMiddle, self._width - 150)
        take_up.setText(shown.replace("&", "&&"))
        take_up.clicked.connect(lambda: open_rescued(self._window, copy))
        delete = accessible(QToolButton(), tr("Delete {copy}", copy=about), tr("Delete this copy, after a question"))
        delete.clicked.connect(lambda: self._delete(copy))
        self._buttons.append((delete, "remove"))
        line.addWidget(take_up)
        line.addStretch(1)
        line.addWidget(Label(moment, "muted", 8.5))
        line.addWidget(delete)
        return row

    def _tint(self) -> None:
        for button, symbol in self._buttons:
            button.setIcon(icon(symbol, theme().muted))

    def _delete(self, copy: Recovery) -> None:
        if delete_rescued(self._window, copy):
            self.refresh()
            following = self.findChild(QPushButton) or self.window()
            following.setFocus(Qt.FocusReason.OtherFocusReason)


def when(copy: Recovery) -> str:
    """The moment of a copy, short."""
    return copy.time.strftime("%Y-%m-%d %H:%M")


def said_lost(copy: Recovery, short: bool = False) -> str:
    """What would be lost without a copy, in words; "" where it does not say. In `short` the last edit is not named."""
    lost = lost_without(copy)
    if short and lost.edits:
        said = [tr("{n:,} edits", n=lost.edits)]
        return ", ".join([*said, *([tr("trained to epoch {n:,}", n=lost.epoch)] if lost.epoch else [])])
    said = [tr("{n:,} edits, the last “{last}”", n=lost.edits, last=lost.last)] if lost.edits > 1 else []
    said += [tr("the edit “{last}”", last=lost.last)] if lost.edits == 1 else []
    said += [tr("trained to epoch {n:,}", n=lost.epoch)] if lost.epoch else []
    return ", ".join(said)


def open_rescued(window: Window, copy: Recovery) -> bool:
    """Opens a rescued copy as a document that has no file yet; what goes wrong is said in the notice bar."""
    if not files.may_leave(window):
        return False
    window.show_gallery(False)
    try:
        window.session.recover(copy)
    except UserError as error:
        window.notices.show_error(error)
        return False
    window.fit_later()
    lost = said_lost(copy)
    said, remedy = said_file(copy)
    if lost:
        said += tr(" It holds what was unsaved: {lost}.", lost=lost)
    window.notices.show_notice(Notice("warning", said, remedy))
    return True


def said_file(copy: Recovery) -> tuple[str, str]:
    """What a copy is of and how the file of that document is, and what can be done."""
    file = lost_without(copy).file
    if not file:
        return (tr("This is the rescued copy of “{title}”, which was never saved.", title=copy.title),
                tr("save it (Ctrl+S); the copy is kept until then"))  # fmt: skip
    name, folder = Path(file).name, str(Path(file).parent)
    try:
        there = Path(file).is_file()
    except (OSError, ValueError):
        there = False
    if not there:
        return (tr("This is the rescued copy of {name}, which is not in {folder} any more.", name=name, folder=folder),
                tr("save it (Ctrl+S); the copy is kept until then"))  # fmt: skip
    return (tr("This is the rescued copy of {name}; the file itself, in {folder}, is as it was last saved.",
               name=name, folder=folder),
            tr("save it (Ctrl+S) over the file or beside it; the copy is kept until then"))  # fmt: skip


def delete_rescued(window: Window, copy: Recovery) -> bool:
    """Deletes a rescued copy after a question; true when it is gone."""
    box = QMessageBox(window)
    box.setIcon(QMessageBox.Icon.NoIcon)
    box.setWindowTitle(tr("Delete rescued work"))
    box.setText(tr("Delete the rescued copy of “{title}” of {moment}?", title=copy.title, moment=when(copy)))
    box.setInformativeText(tr("It cannot be brought back."))
    buttons = QMessageBox.StandardButton
    box.setStandardButtons(buttons.Discard | buttons.Cancel)
    box.button(buttons.Discard).setText(tr("Delete"))
    box.setDefaultButton(buttons.Cancel)
    if files.ask(box) != buttons.Discard:
        return False
    try:
        forget(copy)
    except UserError as error:
        window.show_gallery(False)
        window.notices.show_error(error)
        return False
    return True


def tell_of_rescued(window: Window, trouble: UserError | None = None) -> None:
    """Says at the start that there is rescued work, where the first page does not show it, and what went wrong."""
    copies = recoveries()
    if not copies:
        if trouble is not None:
            window.notices.show_error(trouble)
        return
    titles = ", ".join(dict.fromkeys(f"“{copy.title}”" for copy in copies[:3]))
    said = tr("Unsaved work was rescued when nnsim ended: {titles}.", titles=titles)
    where = tr("open the gallery (Ctrl+G) to take it up again or to delete it")
    if trouble is None:
        window.notices.show_notice(Notice("warning", said, where))
    else:
        window.notices.show_notice(Notice("error", f"{trouble.told} {said}", where))
