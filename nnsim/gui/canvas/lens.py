"""The part of the canvas that zooms and pans, and that keeps everything in sight until a person chooses the view."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QPoint, QPointF, QRectF, Signal
from PySide6.QtWidgets import QGraphicsView

from nnsim.gui.canvas import zooming

if TYPE_CHECKING:
    from nnsim.gui.canvas.corner import ZoomButtons
    from nnsim.gui.canvas.scene import CanvasScene
    from nnsim.gui.canvas.typing_in import TypingIn


class Lens(QGraphicsView):
    """A view of the canvas's scene: fitted at first, and again when the network grows, until one zooms or pans."""

    zoomed: ClassVar[Signal] = Signal(float)
    typing: TypingIn
    zoom_buttons: ZoomButtons
    _scene: CanvasScene
    _fitted = True

    @property
    def zoom(self) -> float:
        """How many pixels a unit of the canvas takes."""
        return self.transform().m11()

    @property
    def _below(self) -> int:
        return self.zoom_buttons.height() + 6 if self.zoom_buttons.lying else 0

    @property
    def fitted(self) -> bool:
        """True while the view is the program's choice: nobody has zoomed or panned since it was fitted."""
        return self._fitted

    def fit(self) -> None:
        """Show the whole network."""
        zooming.fit(self, self._scene.content(), self._below)
        self._fitted = True
        self.typing.follow()
        self.zoomed.emit(self.zoom)

    def keep_in_sight(self, again: bool) -> None:
        """Fit anew after an edit, when it must be or something has left the picture; a view chosen by hand stays."""
        if self._fitted and (again or not zooming.shows(self, self._scene.content(), self._below)):
            self.fit()

    def zoom_in(self) -> None:
        """Larger, around the middle."""
        self.zoom_at(QPointF(self.viewport().rect().center()), zooming.STEP)

    def zoom_out(self) -> None:
        """Smaller, around the middle."""
        self.zoom_at(QPointF(self.viewport().rect().center()), 1 / zooming.STEP)

    def zoom_at(self, pixel: QPointF, factor: float) -> None:
        """Zoom so that what lies under a pixel stays there."""
        zooming.zoom_at(self, pixel, factor)
        self._fitted = False
        self.typing.close()
        self.zoomed.emit(self.zoom)

    def pan(self, by: QPoint) -> None:
        """Move the picture by pixels."""
        zooming.pan(self, by)
        self._fitted = False
        self.typing.close()

    def show_box(self, box: QRectF) -> None:
        """Move the picture so far that a rectangle of the canvas is seen."""
        if not self.mapToScene(self.viewport().rect()).boundingRect().contains(box):
            self.ensureVisible(box, 40, 40)
