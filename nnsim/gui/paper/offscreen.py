"""A PDF made without a window: Qt is started for it where it does not run yet, and needs no display."""

import os
import sys

from PySide6.QtGui import QGuiApplication

from nnsim.files.paper.sheet import Sheet
from nnsim.gui.fonts import families
from nnsim.gui.paper.pages import write_pdf
from nnsim.gui.paper.type import formula_family


def pdf(sheet: Sheet) -> bytes:
    """The document as PDF. A platform that the environment names is not asked for: it may be one that is not there."""
    if QGuiApplication.instance() is not None:
        return write_pdf(sheet)
    before = os.environ.get("QT_QPA_PLATFORM")
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    try:
        application = QGuiApplication(sys.argv[:1])
        made = write_pdf(sheet)
        application.shutdown()
        families.cache_clear()  # the fonts have gone with it
        formula_family.cache_clear()
    finally:
        if before is None:
            del os.environ["QT_QPA_PLATFORM"]
        else:
            os.environ["QT_QPA_PLATFORM"] = before
    return made
