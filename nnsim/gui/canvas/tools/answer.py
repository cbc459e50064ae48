"""Answering: a click on a "?" asks its question and opens a field where it stands."""

from __future__ import annotations

from nnsim.gui.canvas.asking import asked_at
from nnsim.gui.canvas.chip_places import visible
from nnsim.gui.canvas.tools.gesture import LEFT, Gesture, Pointer


class Answer(Gesture):
    """A click on what an exercise hides."""

    keys = ("Enter",)

    def wants(self, pointer: Pointer) -> bool:
        """The left button, without any key, on a "?"."""
        self._number = None
        if pointer.button == LEFT and not pointer.keys and self.session.practising:
            board = self.canvas.board
            chips = visible(board.chips, self.canvas.zoom)
            self._number = asked_at(board, chips, pointer.spot.x(), pointer.spot.y())
        return self._number is not None

    def end(self, pointer: Pointer) -> None:
        """Ask, and let the answer be typed there; a drag is none."""
        if self._number is not None and not self.far(pointer):
            self.canvas.typing.answer(self._number)
