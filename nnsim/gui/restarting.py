"""Starting again by oneself: for another language, with the same project open and nothing lost."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QMessageBox

from nnsim.gui.dialogs import files
from nnsim.gui.opening import Application
from nnsim.gui.texts import tr
from nnsim.kit.errors import UserError
from nnsim.session.history import ALL as EXAMPLES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nnsim.gui.window import Window


def restart(window: Window) -> bool:
    """After a question closes the window, so that nnsim starts again; False where the person would rather not.

    What is unsaved is saved first, the result of a lesson as well; without that nothing is closed.
    """
    window.tours.end()
    files.come_to_rest(window)
    if not _agreed(window) or (_unsaved(window) and not _saved(window)):
        return False
    arguments = _arguments(window)
    app = QApplication.instance()
    if not window.close():
        return False
    if isinstance(app, Application):
        app.again = arguments
    return True


def _unsaved(window: Window) -> bool:
    """True where the project would not be there again: it was changed, or is in no file."""
    session = window.session
    return session.dirty or (session.path is None and session.title not in EXAMPLES)


def _agreed(window: Window) -> bool:
    box = QMessageBox(window)
    box.setIcon(QMessageBox.Icon.NoIcon)
    box.setWindowTitle(tr("Restart"))
    box.setText(tr("nnsim closes, and starts again with the same project."))
    buttons = QMessageBox.StandardButton
    box.setStandardButtons(buttons.Save | buttons.Cancel)
    box.button(buttons.Save).setText(tr("Restart"))
    if _unsaved(window):
        box.setInformativeText(tr("“{name}” is saved first.", name=window.document.name))
        box.button(buttons.Save).setText(tr("Save and restart"))
    box.setDefaultButton(buttons.Save)
    return files.ask(box) == buttons.Save


def _saved(window: Window) -> bool:
    try:
        return files.save(window)
    except UserError as error:
        window.notices.show_error(error)
        return False


def _arguments(window: Window) -> tuple[str, ...]:
    """What opens again what is open now."""
    if window.session.path is not None:
        return (str(window.session.path.resolve()),)
    return () if window.gallery_shown else ("--example", window.session.title)


def start_again(arguments: Sequence[str]) -> None:
    """Starts this program anew; on Windows beside this process, which then ends, elsewhere in its place."""
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "nnsim"]
    command = [*program, *arguments]
    if sys.platform == "win32":
        subprocess.Popen(command)
    else:
        sys.stdout.flush()
        os.execv(command[0], command)  # noqa: S606  (the same)
