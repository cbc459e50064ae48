"""Backwards to a condition: which update made it so? The training is searched without disturbing what is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QProgressBar

from nnsim.gui.dialogs.frame import Frame
from nnsim.gui.slices import Slices
from nnsim.gui.stops_view.stop_form import StopForm, focus_subject
from nnsim.gui.texts import tr
from nnsim.gui.widgets.label import Label
from nnsim.kit.errors import UserError
from nnsim.session.changes import Notice
from nnsim.session.moments import after_updates

if TYPE_CHECKING:
    from nnsim.gui.window import Window
    from nnsim.session.search import Found, Search

KINDS = ("condition", "sign", "bound", "loss_rises", "not_finite", "saturated", "gradient", "dead", "sample", "step")
SAMPLES_SHOWN = 8


class SearchBack(Frame):
    """Chooses a condition, searches backwards in slices, and goes to where it last came true."""

    def __init__(self, window: Window) -> None:
        super().__init__(
            window, tr("Back to when…"),
            tr("Goes back to the step with which this last became true, and names the update and its samples."),
        )  # fmt: skip
        self._window, self._session = window, window.session
        self._search: Search | None = None
        self.form = StopForm(self._session, KINDS)
        self.form.entered.connect(self.start)
        self.body.addWidget(self.form)
        self.progress = QProgressBar()
        self.progress.setRange(0, 1000)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("How much of the training has been searched"))
        self.progress.hide()
        self.body.addWidget(self.progress)
        self.answer = Label("", "muted", wrap=True)
        self.answer.hide()
        self.body.addWidget(self.answer)
        self.body.addStretch(1)
        self.main = self.add_main(tr("Search"), tr("Search backwards from the present moment"))
        self.main.clicked.connect(self.start)
        self._slices = Slices(self)
        self._slices.advanced.connect(self._show_progress)
        self._slices.ended.connect(self._end)
        self._slices.failed.connect(lambda error: self.say(str(error)))
        if self._session.stops.searches:
            last = self._session.stops.searches[0]
            self.form.choose(last.kind, last.subject, dict(last.settings))
        self.take_size(460, 330)
        focus_subject(self.form)

    def start(self) -> None:
        """Begin to search."""
        kind, subject, settings = self.form.chosen()
        self.answer.hide()
        try:
            self._search = self._session.search_back(kind, subject, **settings)
        except UserError as error:
            self.form.say(error)
            return
        self.progress.show()
        self.progress.setValue(0)
        self.main.setEnabled(False)
        self._slices.start(self._search)

    def _show_progress(self) -> None:
        if self._search is not None:
            self.progress.setValue(round(1000 * self._search.fraction))

    def _end(self, done: bool) -> None:
        search, self._search = self._search, None
        if search is None:
            return  # it was given up
        if search.outdated:
            self.close()
            return
        self.progress.hide()
        self.main.setEnabled(True)
        if not done:
            return  # what went wrong is told by `failed`
        if search.found is None:
            never = tr("It did not become true before this moment, as far as this training is known.")
            here = tr("It became true with the step that led here, and never before in what is known of this training.")
            self.answer.setText(never if search.here is None else here)
            self.answer.show()
            return
        self._go(search.found)

    def _go(self, found: Found) -> None:
        try:
            self._session.go_to_found(found)
        except UserError as error:
            self.say(str(error))
            return
        self._window.notices.show_notice(Notice("info", told(found), tr("← and → step from here")))
        self.close()

    def reject(self) -> None:
        """Esc, Cancel and the window's own button give the search up; nothing has been moved by it."""
        self._search = None
        self._slices.stop()
        super().reject()


def told(found: Found) -> str:
    """Where a search has led, in a sentence."""
    rows = ", ".join(str(row) for row in found.samples[:SAMPLES_SHOWN])
    more = tr(" and {n} more", n=len(found.samples) - SAMPLES_SHOWN) if len(found.samples) > SAMPLES_SHOWN else ""
    what = found.words[:1].upper() + found.words[1:]
    if found.at_first:
        return f"{what}: {tr('true already at the first moment that is known of this training')}"
    where = tr("in iteration {k:,}, epoch {epoch:,}, by {step}", k=found.update, epoch=found.epoch, step=found.step)
    if not found.step:
        where = tr("by a number that was set there, {moment}", moment=tr(after_updates(found.updates)))
    words = f"{what}: {where}"
    return words + (tr("; samples: rows {rows}{more}", rows=rows, more=more) if rows else "")


def show(window: Window) -> SearchBack:
    """Opens it."""
    dialog = SearchBack(window)
    dialog.open()
    return dialog
