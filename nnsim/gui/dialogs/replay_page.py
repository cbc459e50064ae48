"""Saving an iteration as a page that replays it in a browser: which iteration, on which samples, how it is written."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QFormLayout, QProgressBar, QWidget

from nnsim.files.atomic import write_whole
from nnsim.files.replay import ENDING, writing_page
from nnsim.gui.dialogs.files import ask_where
from nnsim.gui.dialogs.frame import Frame
from nnsim.gui.dialogs.worked_solution import LETTERS, fill_samples
from nnsim.gui.number_marks import rewritten
from nnsim.gui.paper.spoken import reel_said, tongue
from nnsim.gui.slices import Slices
from nnsim.gui.texts import tr
from nnsim.gui.widgets.combo import Combo
from nnsim.gui.widgets.label import Label
from nnsim.kit.errors import UserError
from nnsim.kit.pieces import Pieces, go_on
from nnsim.parts.notation import NOTATIONS
from nnsim.session.changes import Notice
from nnsim.session.solution.choose import Samples, offer, problem
from nnsim.session.solution.replay import Reeling
from nnsim.session.solution.scribe import Style

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from nnsim.gui.window import Window

DIGITS = (3, 4, 6, 9, 12, 17)


class _Recording:
    """An iteration that is recorded and then written as a page; it works on a training of its own."""

    outdated = False

    def __init__(self, reeling: Reeling) -> None:
        self.reeling = reeling
        self.data = b""
        self._writing: Pieces[None, bytes] | None = None
        self._pieces: Iterator[None] = iter(())

    def work(self, seconds: float) -> bool:
        """Go on for about so long; False when the page is there."""
        if self._writing is None:
            if self.reeling.advance(seconds):
                self._writing = Pieces(writing_page(reel_said(self.reeling.finish()), tongue()))
                self._pieces = iter(self._writing)
            return True
        if go_on(self._pieces, seconds):
            return True
        self.data = self._writing.result
        return False


class ReplayPage(Frame):
    """Records at once what is chosen, says how large the page is, and saves it."""

    def __init__(self, window: Window) -> None:
        about = tr("One page for any browser: whoever opens it steps through the iteration, without nnsim.")
        super().__init__(window, tr("Replay page"), about)
        self._window, self._offer = window, offer(window.session)
        self._work: _Recording | None = None
        self._slices = Slices(self)
        self._slices.advanced.connect(self._advance)
        self._slices.ended.connect(self._end)
        self._slices.failed.connect(self._fail)
        self.body.addLayout(self._form())
        self.bar = QProgressBar()
        self.bar.setAccessibleName(tr("How far the page is"))
        self.bar.setToolTip(tr("How far the page is"))
        self.body.addWidget(self.bar)
        self.size_said = Label("", "muted", wrap=True)
        self.body.addWidget(self.size_said)
        self.body.addStretch(1)
        self.main = self.add_main(tr("Save as…"), tr("Choose where to save the page"))
        self.main.clicked.connect(self.ask)
        self.finished.connect(lambda _code: self._slices.stop())
        self.take_size(520, 380)
        self._fill()
        self.make()

    def _form(self) -> QFormLayout:
        self.iteration = Combo(tr("Iteration"), tr("From where it starts: the weights, and what the optimizer keeps"))
        for name, shown in self._offer.iterations.items():
            where = tr("epoch {epoch}, batch {batch}", epoch=shown.epoch, batch=shown.batch + 1)
            title = {"shown": tr("shown now"), "next": tr("next, from the present weights")}[name]
            self.iteration.add(f"{title} ({where})", name)
        self.samples = Combo(tr("Samples"), tr("What the iteration is made on"))
        self.notation = Combo(tr("Notation"), tr("The letters of the formulas"))
        for key in NOTATIONS:
            self.notation.add(tr(LETTERS[key]), key)
        self.notation.choose(self._window.preferences.get("notation"))
        digits_tip = tr("Significant digits of numbers, more where a step needs them; pointing at one shows it exactly")
        self.digits = Combo(tr("Digits"), digits_tip)
        for digits in DIGITS:
            self.digits.add(str(digits), str(digits))
        self.digits.choose("6")
        form = QFormLayout()
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(9)
        rows: tuple[tuple[str, QWidget], ...] = (
            (tr("Iteration"), self.iteration), (tr("Samples"), self.samples),
            (tr("Notation"), self.notation), (tr("Digits"), self.digits),
        )  # fmt: skip
        for title, widget in rows:
            form.addRow(Label(title, "muted"), widget)
        self.iteration.activated.connect(lambda _i: self._fill())
        self.iteration.activated.connect(lambda _i: self.make())
        for combo in (self.samples, self.notation, self.digits):
            combo.activated.connect(lambda _i: self.make())
        return form

    def _fill(self) -> None:
        """The samples that the chosen iteration can be made on."""
        fill_samples(self.samples, self._offer, self.iteration.key())

    def make(self) -> None:
        """Records what is chosen now."""
        self._slices.stop()
        self.say("")
        self.main.setEnabled(False)
        self.bar.setValue(0)
        self.size_said.setText(tr("recording…"))
        style = Style(self.notation.key(), int(self.digits.key()))
        samples = cast("Samples", self.samples.key())
        try:
            self._work = _Recording(
                Reeling(problem(self._window.session, self._offer, self.iteration.key(), samples), style)
            )
        except UserError as error:
            self._fail(error)
            return
        self._slices.start(self._work)

    def _advance(self) -> None:
        if self._work is not None:
            self.bar.setValue(round(self._work.reeling.progress * 100))

    def _end(self, done: bool) -> None:
        if not done or self._work is None:
            return
        self.bar.setValue(100)
        steps = len(self._work.reeling.finish().frames)
        size = rewritten(f"{len(self._work.data) / 1024:,.0f}")
        self.size_said.setText(tr("{steps} steps, {size} KiB", steps=steps, size=size))
        self.main.setEnabled(True)

    def _fail(self, error: UserError) -> None:
        self._work = None
        self.bar.setValue(0)
        self.size_said.setText("")
        self.say(error.told)

    def ask(self) -> None:
        """Asks where, and saves there."""
        path = ask_where(self._window, self, tr("Replay page"), f" {tr('replay')}", tr("Web page"), (ENDING,))
        if path is not None:
            self.save(path)

    def save(self, path: Path) -> None:
        """Saves the page, and says so in the notice bar."""
        assert self._work is not None
        try:
            write_whole(path, self._work.data)
        except UserError as error:
            self.say(error.told)
            return
        self._window.notices.show_notice(Notice("info", tr("The page is in {path}.", path=path)))
        self.close()


def show(window: Window) -> ReplayPage:
    """Opens the dialog; UserError where there is no iteration to be replayed."""
    dialog = ReplayPage(window)
    dialog.open()
    return dialog
