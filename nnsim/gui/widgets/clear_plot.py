"""A plot without a ground of its own: what it stands on shows through, in the colours that are in force."""

from typing import Any

import pyqtgraph as pg
from PySide6.QtWidgets import QGraphicsView, QWidget


class ClearPlot(pg.PlotWidget):
    """pyqtgraph keeps a picture of the ground, which would be of the theme before: here none is kept."""

    def __init__(self, parent: QWidget | None = None, **how: Any) -> None:
        super().__init__(parent, background=None, **how)
        self.setCacheMode(QGraphicsView.CacheModeFlag.CacheNone)
        self.viewport().setAutoFillBackground(False)
