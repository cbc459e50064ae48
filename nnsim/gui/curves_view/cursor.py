"""A cursor on a plot of curves, moved by keys: along the points that are seen, and from one of its runs to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from nnsim.gui.curves_view.plot import CurvePlot

Key = Qt.Key
STRETCHES = 100  # so many leaps lead over what is seen, however many points that are
_ALONG = {Key.Key_Left: -1, Key.Key_Right: 1}
_RUNS = {Key.Key_Up: -1, Key.Key_Down: 1}
_ZOOMS = {Key.Key_Plus: 0.5, Key.Key_Equal: 0.5, Key.Key_Minus: 2.0}


class EpochCursor:
    """Where the keys have put the cursor: an epoch (None for nowhere), and the run whose points it walks along."""

    def __init__(self, plot: CurvePlot) -> None:
        self._plot = plot
        self.epoch: float | None = None
        self._run: Any = None

    @property
    def runs(self) -> list[Any]:
        """What can be chosen: each thing that has a curve with a point, once, in the order of the curves."""
        shown = zip(self._plot.curves, self._plot.points, strict=True)
        return list(dict.fromkeys(curve.run for curve, found in shown if found.shown))

    @property
    def run(self) -> Any:
        """The chosen run; the last one, which is the newest, as long as none is chosen."""
        runs = self.runs
        return self._run if self._run in runs else runs[-1] if runs else None

    def press(self, event: QKeyEvent) -> bool:
        """Does what a key means; False where it means nothing here."""
        key = Key(event.key())
        if key == Key.Key_Home:
            self._plot.fit()
            self._plot.moved.emit()
        elif key in _ZOOMS and self.runs:
            self._zoom(_ZOOMS[key])
        elif key in _ALONG and self.runs:
            self._go(_ALONG[key], fine=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif key == Key.Key_End and self.runs:
            self._put(self._way()[0].size - 1)
        elif key in _RUNS and self.runs:
            self._choose(_RUNS[key])
        elif key == Key.Key_Escape and self.epoch is not None:
            self.leave()
        else:
            return False
        return True

    def leave(self) -> None:
        """Take the cursor away."""
        if self.epoch is not None:
            self.epoch = None
            self._plot.hovered.emit(None)

    def _way(self) -> tuple[np.ndarray, np.ndarray]:
        """The places of the chosen run that have a point, in the axis' units, and as epochs; its curves share them."""
        shown = zip(self._plot.curves, self._plot.points, strict=True)
        mine = [found for curve, found in shown if curve.run is self.run]
        seen = [np.isfinite(found.y) for found in mine]
        x, first = np.unique(np.concatenate([found.x[at] for found, at in zip(mine, seen, strict=True)]),
                             return_index=True)  # fmt: skip
        epochs = np.concatenate([found.epochs[at] for found, at in zip(mine, seen, strict=True)])
        return x, epochs[first]

    def _go(self, step: int, fine: bool) -> None:
        x, epochs = self._way()
        low, high = self._plot.seen_across()
        inside = np.flatnonzero((x >= low) & (x <= high))
        if self.epoch is None:
            first, last = (inside[0], inside[-1]) if inside.size else (0, x.size - 1)
            self._put(int(first if step > 0 else last))
            return
        leap = 1 if fine else max(1, inside.size // STRETCHES)
        self._put(int(np.clip(_nearest(epochs, self.epoch) + step * leap, 0, x.size - 1)))

    def _put(self, at: int) -> None:
        x, epochs = self._way()
        self.epoch = float(epochs[at])
        self._plot.bring_into_view(float(x[at]))
        self._plot.hovered.emit(self.epoch)

    def _choose(self, step: int) -> None:
        """The next run; where there is no cursor yet it comes to the newest point."""
        runs = self.runs
        if self.epoch is not None:
            self._run = runs[min(max(runs.index(self.run) + step, 0), len(runs) - 1)]
        epochs = self._way()[1]
        self._put(epochs.size - 1 if self.epoch is None else _nearest(epochs, self.epoch))

    def _zoom(self, factor: float) -> None:
        """Show less or more epochs around the cursor, or around the middle; the height stays."""
        at = None
        if self.epoch is not None:
            x, epochs = self._way()
            at = float(x[_nearest(epochs, self.epoch)])
        self._plot.zoom_across(factor, at)


def _nearest(epochs: np.ndarray, epoch: float) -> int:
    return int(np.argmin(np.abs(epochs - epoch)))
