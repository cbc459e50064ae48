"""PDF and PNG made without a window: Qt is started for it where it does not run yet, and needs no display."""

import os
import sys
from collections.abc import Callable

from PySide6.QtGui import QGuiApplication

from nnsim.files.paper.sheet import Drawing, Sheet
from nnsim.gui.fonts import families
from nnsim.gui.paper.pages import write_pdf
from nnsim.gui.paper.picture import picture_bytes
from nnsim.gui.paper.plot import plot_bytes
from nnsim.gui.paper.type import formula_family


def pdf(sheet: Sheet) -> bytes:
    """The document as PDF."""
    return _with_qt(lambda: write_pdf(sheet))


def picture(drawing: Drawing | str, ending: str) -> bytes:
    """The drawing, or the plot, which is SVG, as PDF or PNG, by the ending."""
    if isinstance(drawing, str):
        return _with_qt(lambda: plot_bytes(drawing, ending))
    return _with_qt(lambda: picture_bytes(drawing, ending))


def _with_qt(make: Callable[[], bytes]) -> bytes:
    """What Qt makes. A platform that the environment names is not asked for: it may be one that is not there."""
    if QGuiApplication.instance() is not None:
        return make()
    before = os.environ.get("QT_QPA_PLATFORM")
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    try:
        application = QGuiApplication(sys.argv[:1])
        made = make()
        application.shutdown()
        families.cache_clear()  # the fonts have gone with it
        formula_family.cache_clear()
    finally:
        if before is None:
            del os.environ["QT_QPA_PLATFORM"]
        else:
            os.environ["QT_QPA_PLATFORM"] = before
    return made
