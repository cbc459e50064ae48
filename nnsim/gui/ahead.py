"""What is computed ahead while the person thinks: when an answer is typed, all it is held against is known."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from nnsim.gui.slices import Slices

if TYPE_CHECKING:
    from nnsim.session.exercises.exercise import Exercise


class _Pieces:
    """The pieces of an iterator as a work."""

    outdated = False  # an exercise computes on a memory of its own

    def __init__(self, pieces: Iterator[None]) -> None:
        self._pieces = pieces

    def work(self, seconds: float) -> bool:
        """Go on for about so many seconds; False when it is done."""
        end = time.perf_counter() + seconds
        return any(time.perf_counter() >= end for _ in self._pieces)


class Ahead:
    """Prepares the judgement of one question after the other, in slices; the person sees nothing of it."""

    def __init__(self, parent: QObject) -> None:
        self.slices = Slices(parent)
        self._of: tuple[Exercise, int] | None = None

    def prepare(self, exercise: Exercise | None, number: int, held: bool = False) -> None:
        """Prepare the judgement of a question, where that is open; of the one before no more."""
        wanted = None if exercise is None or not exercise.is_open(number) else (exercise, number)
        if wanted == self._of:
            return
        self._of = wanted
        self.slices.stop()
        if wanted is not None:
            self.slices.start(_Pieces(wanted[0].preparing(wanted[1])), held)

    def stop(self) -> None:
        """Prepare nothing any more."""
        self._of = None
        self.slices.stop()
