"""A fault drawn at random is hidden, once the drawing has been done in slices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nnsim.gui.slices import Slices
from nnsim.kit.errors import UserError

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from nnsim.session.faults.drawing import Drawing
    from nnsim.session.session import Session

SEEDS = 1_000_000


class Hiding(Slices):
    """Draws and hides; by `ended` it is hidden, unless `failed` has told why not."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._drawing: Drawing | None = None
        self.ended.connect(self._hide)

    def begin(self, seed: int) -> None:
        """Draw the fault of this seed; UserError when none can be hidden now."""
        self._drawing = self._session.faults.drawing(seed)
        self.start(self._drawing)

    def _hide(self, done: bool) -> None:
        if not done or self._drawing is None:
            return
        try:
            self._session.faults.hide(self._drawing)
        except UserError as error:
            self.failed.emit(error)
