"""What happens when the program itself is wrong: first the work is saved, then a report is shown that can be copied."""

from __future__ import annotations

import sys
import traceback
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from nnsim.gui.dialogs.frame import Frame
from nnsim.gui.texts import tr
from nnsim.gui.theme import mono_font
from nnsim.kit.errors import UserError
from nnsim.session.changes import Notice

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

    from nnsim.gui.window import Window
    from nnsim.session.session import Session


class CrashReport(Frame):
    """Says that the program made a mistake, where the work is safe, and what to send."""

    def __init__(self, parent: QWidget | None, report: str, saved: Path | None, unsaved: bool = True) -> None:
        safe = tr("Nothing was unsaved.")
        if saved:
            safe = tr("A copy of your work is kept as {path}; the gallery offers it at the next start.", path=saved)
        elif unsaved:
            safe = tr("Your work could not be saved; try File → Save as.")
        super().__init__(
            parent, tr("nnsim made a mistake"),
            tr("This is a fault of the program, not yours. {safe} You can go on, or copy this report and send it.",
               safe=safe),
        )  # fmt: skip
        self.report = report
        text = QPlainTextEdit(report)
        text.setReadOnly(True)
        text.setFont(mono_font(8.5))
        text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        text.setAccessibleName(tr("Report"))
        text.setTabChangesFocus(True)
        self.body.addWidget(text, 1)
        self.add_other(tr("Copy report"), tr("Copy the report to the clipboard"), self.copy)
        self.add_close().setText(tr("Go on"))
        self.take_size(720, 460)

    def copy(self) -> None:
        """Puts the report into the clipboard."""
        QApplication.clipboard().setText(self.report)


def report_of(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    """What went wrong, with versions and the way there."""
    from nnsim.gui.dialogs.about import versions

    lines = [f"{name} {number}" for name, number in versions()]
    return "\n".join(lines) + "\n\n" + "".join(traceback.format_exception(kind, error, trace))


def place_of(kind: type[BaseException], trace: TracebackType | None) -> tuple[object, ...]:
    """What kind of fault it is, and where in the sources."""
    last = traceback.extract_tb(trace)[-1:]
    return (kind, last[0].filename, last[0].lineno) if last else (kind, object())


def rescue(session: Session) -> tuple[bool, Path | None]:
    """Keeps a copy of unsaved work: whether there was any, and where the copy is, None when even that failed."""
    try:
        return (True, session.save_recovery()) if session.dirty else (False, None)
    except Exception:  # noqa: BLE001 the first fault must be told, whatever the second one is
        traceback.print_exc()
        return True, None


class Watch:
    """Catches what nobody else has caught, for one window."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self._telling = False
        self._known: set[tuple[object, ...]] = set()  # faults of which a report was shown, by kind and place
        self._before = sys.excepthook

    def install(self) -> None:
        """From now on nothing is lost silently."""
        self._before = sys.excepthook
        sys.excepthook = self

    def remove(self) -> None:
        """As it was before."""
        if sys.excepthook is self:
            sys.excepthook = self._before

    def __call__(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """A mistake of the person becomes a notice; a mistake of the program is told after the work was saved."""
        if isinstance(error, UserError):
            self._window.notices.show_error(error)
            return
        if issubclass(kind, KeyboardInterrupt):
            self._window.close()
            return
        self._before(kind, error, trace)
        if self._telling:
            return  # a fault while a fault is shown: printed above, not shown again
        if place_of(kind, trace) in self._known:
            self._again(kind)
            return
        self._telling = True
        self._window.player.stop()
        unsaved, saved = rescue(self._window.session)
        try:
            report = report_of(kind, error, trace)
        except Exception:  # noqa: BLE001 the report is wrong, too
            self._say_in_a_line(kind, saved)
        else:
            late = QTimer(self._window, singleShot=True, interval=0)  # a dialog cannot be opened while Qt paints
            late.timeout.connect(late.deleteLater)
            late.timeout.connect(partial(self._show, kind, trace, report, saved, unsaved))
            late.start()

    def _show(
        self, kind: type[BaseException], trace: TracebackType | None, report: str, saved: Path | None, unsaved: bool
    ) -> None:
        try:
            dialog = CrashReport(self._window, report, saved, unsaved)
            dialog.finished.connect(self._told)
            dialog.open()
            self._known.add(place_of(kind, trace))
        except Exception:  # noqa: BLE001 the dialog is wrong, too
            self._say_in_a_line(kind, saved)

    def _say_in_a_line(self, kind: type[BaseException], saved: Path | None) -> None:
        """The report cannot be shown: then a line must do."""
        traceback.print_exc()
        self._telling = False
        kept = tr("a copy of your work is kept as {path}", path=saved) if saved else tr("save your work now")
        self._window.notices.show_notice(
            Notice("error", tr("the program made a mistake: {kind}", kind=kind.__name__), kept)
        )

    def _again(self, kind: type[BaseException]) -> None:
        """The same fault again, as of what is painted again and again: its report was read already, so a line does."""
        self._window.player.stop()
        notice = Notice("error", tr("the program made the same mistake again: {kind}", kind=kind.__name__),
                        tr("save your work (Ctrl+S) and start nnsim again"))  # fmt: skip
        if self._window.notices.notice != notice:
            try:
                self._window.keeping.autosave.keep()
            except Exception:  # noqa: BLE001 a fault is being told already
                traceback.print_exc()
            self._window.notices.show_notice(notice)

    def _told(self, _code: int = 0) -> None:
        self._telling = False
