"""What `nnsim` and `python -m nnsim` run: the window, or a command."""

import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from nnsim.kit.errors import UserError
from nnsim.kit.threads import one_thread

if TYPE_CHECKING:
    from nnsim.files.paper.sheet import Drawing, Sheet


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command line, by default this process's; the exit code."""
    one_thread()
    if getattr(sys, "frozen", False):  # the worker of a frozen program starts here, too
        from multiprocessing import freeze_support

        freeze_support()
    from nnsim.cli._run import run

    command_line = sys.argv[1:] if arguments is None else arguments
    return run(command_line, open_window, make_pdf, make_picture, self_test)


def open_window(path: str | None, example: str | None) -> int:
    """Open the window on a project or an example; the exit code. UserError where no window can open."""
    if sys.platform.startswith("linux") and not any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    ):
        remedy = "start it on a desktop, or use the commands: see nnsim --help"
        raise UserError("the window cannot open", "there is no display", remedy)
    from nnsim.gui.app import run

    try:
        return run(path=path, example=example)
    except ImportError as error:
        raise _without_qt("the window cannot open", error) from error


def make_pdf(sheet: "Sheet") -> bytes:
    """A document as PDF; no display is needed. UserError where Qt cannot be loaded."""
    try:
        from nnsim.gui.paper.offscreen import pdf
    except ImportError as error:
        raise _without_qt("the PDF cannot be made", error) from error
    return pdf(sheet)


def make_picture(drawing: "Drawing | str", ending: str) -> bytes:
    """A drawing, or a plot as SVG, in the format of that ending; UserError where Qt cannot be loaded."""
    try:
        from nnsim.gui.paper.offscreen import picture
    except ImportError as error:
        raise _without_qt("the picture cannot be made", error) from error
    return picture(drawing, ending)


def self_test() -> int:
    """Try every part of this installation; the exit code. UserError where Qt cannot be loaded."""
    try:
        from nnsim.gui.self_test import run
    except ImportError as error:
        raise _without_qt("the self-test cannot begin", error) from error
    return run()


def _without_qt(what: str, error: ImportError) -> Exception:
    """What the person is told when Qt, or a library that it needs, is missing; other faults stay what they are."""
    if "Qt" not in str(error.name) and ".so" not in str(error) and "DLL" not in str(error):
        return error
    remedy = "install the libraries that Qt needs; `python3 packaging/dev.py prepare` names them"
    return UserError(what, f"Qt cannot be loaded: {error}", remedy)


if __name__ == "__main__":
    raise SystemExit(main())
