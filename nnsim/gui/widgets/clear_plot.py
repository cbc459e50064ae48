"""A plot without a ground of its own: what it stands on shows through, in the colours that are in force."""

from typing import Any

import pyqtgraph as pg
from PySide6.QtWidgets import QGraphicsView, QWidget


class ClearPlot(pg.PlotWidget):
    """pyqtgraph keeps a picture of the ground, which would be of the theme before: here none is kept.

    It also makes menus, which nnsim does not show. One of them stays, as its switches are where pyqtgraph looks; it has
    no parent there, so it would outlive its plot and be destroyed whenever Python's garbage collector runs, which may
    be in the midst of what Qt does. Here it goes with its plot.
    """

    read_as = "chart"

    def __init__(self, parent: QWidget | None = None, **how: Any) -> None:
        super().__init__(parent, background=None, enableMenu=False, **how)
        item = self.getPlotItem()
        item.ctrlMenu.setParent(self, item.ctrlMenu.windowFlags())
        item.stateGroup.setParent(self)
        self.setCacheMode(QGraphicsView.CacheModeFlag.CacheNone)
        self.viewport().setAutoFillBackground(False)
