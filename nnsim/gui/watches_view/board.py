"""The plot of the watches over a run, per step or per epoch."""

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QWidget

from nnsim.gui.curves_view.plot import Curve, CurvePlot
from nnsim.gui.numbers import short
from nnsim.gui.texts import tr
from nnsim.gui.theme import mix, theme
from nnsim.gui.watches_view.painting import watch_color, watch_dashes
from nnsim.session.watches.watch import Watch
from nnsim.session.watches.watches import Watches

STEP, EPOCH = "step", "epoch"


class WatchBoard(QWidget):
    """The plot; what lies ahead of the present moment is faint, and a line stands at the moment itself.

    Above it stand the values under the mouse, or what has no place on the axes.
    """

    moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 6, 2)
        self.plot = CurvePlot(tr("Watches"))
        row.addWidget(self.plot)
        self.across, self.own_scale = STEP, False
        self._scales: dict[Watch, tuple[float, float]] = {}
        self._reads = self._leaps = False
        self.plot.hovered.connect(self._hovered)
        self.plot.moved.connect(self.moved)

    @property
    def is_read(self) -> bool:
        """True while values are read off, with the mouse or with the keys."""
        return self._reads

    @property
    def fitted(self) -> bool:
        """True while all points are shown."""
        return self.plot.fitted

    def fit(self) -> None:
        """Show all points again."""
        self.plot.fit()
        self.moved.emit()

    def set_across(self, across: str) -> None:
        """Draw over updates, each step in its place, or over epochs."""
        if across != self.across:
            self.across, self.plot.fitted = across, True

    def set_log(self, on: bool) -> None:
        """A logarithmic axis of the values."""
        if on != self.plot.log_y:
            self.plot.set_log(False, on)

    def refresh(self, watches: Watches) -> None:
        """Draw those that are to be drawn as they are now."""
        shown = [watch for watch in watches if watch.plotted and watch.enabled]
        self._scales = {}
        curves = [curve for watch in shown for curve in self._curves(watch, watches.moment.place)]
        self._leaps = self.across == STEP and any(watch.history.has_leaps for watch in shown)
        span = max((float(curve.x[-1] - curve.x[0]) for curve in curves if len(curve.x)), default=0.0)
        words = tr("update") if self.across == STEP else tr("epoch")
        self.plot.set_across(words, fractions=self.across == STEP and span < 3)
        self.plot.set_curves(curves)
        self.plot.set_moment(watches.moment.place if self.across == STEP else watches.moment.epoch)
        self._say_hidden()
        if self.plot.walker.epoch is not None:
            self._hovered(self.plot.walker.epoch)

    def _curves(self, watch: Watch, now: float) -> list[Curve]:
        if self.across == STEP:
            x, y = watch.history.by_step()
            places = x
        else:
            x, y, places = watch.history.by_epoch()
        if self.own_scale:
            y = self._scaled(watch, y)
        split = int(np.searchsorted(places, now, side="right"))
        color, dashes = watch_color(watch), watch_dashes(watch)
        ends = (0.0, 1.0) if watch.is_condition else ()
        found = [Curve(watch.title, watch, "now", x[:split], y[:split], color, dashes=dashes, ends=ends)]
        if split < len(x):
            first = max(split - 1, 0)
            faint = _faint(color)
            found.append(Curve(watch.title, watch, "ahead", x[first:], y[first:], faint, dashes=dashes, ends=ends))
        return found

    def _scaled(self, watch: Watch, values: np.ndarray) -> np.ndarray:
        """The values from 0, their lowest, to 1, their highest."""
        seen = values[np.isfinite(values)]
        low, high = (float(seen.min()), float(seen.max())) if seen.size else (0.0, 1.0)
        self._scales[watch] = (low, high)
        half = high / 2 - low / 2
        return np.asarray((values / 2 - low / 2) / half) if half > 0 else np.where(np.isfinite(values), 0.5, np.nan)

    def _hovered(self, place: float | None) -> None:
        values: dict[Watch, float] = {}
        at = None
        for curve, x, value in self.plot.show_epoch(place):
            if curve.run not in values or (place is not None and abs(x - place) <= abs((at or x) - place)):
                low, high = self._scales.get(curve.run, (0.0, 1.0))
                values[curve.run] = low + value * (high - low) if self.own_scale else value
            at = x if at is None or place is None or abs(x - place) < abs(at - place) else at
        if at is None:
            self._say_hidden()
            return
        self._reads = True
        words = tr("update {number}") if self.across == STEP else tr("epoch {number}")
        where, cursor = words.format(number=short(at)), self.plot.walker
        order = sorted(values, key=lambda watch: cursor.epoch is not None and watch is not cursor.run)
        told = [where, *(f"{watch.title} {short(values[watch])}" for watch in order)]
        self.plot.say("   ".join(told))
        if cursor.epoch is not None:
            self.plot.setAccessibleDescription("; ".join(told))

    def _say_hidden(self) -> None:
        self._reads = False
        hidden, clipped = self.plot.hidden()
        words = []
        if not any(points.shown for points in self.plot.points) and not hidden:
            words.append(tr("The values appear here as they are computed"))
        if hidden:
            words.append(tr("left out on this axis, being 0, negative or infinite: {count}", count=hidden))
        if clipped:
            words.append(tr("shown at 1e100, being larger: {count}", count=clipped))
        if self.own_scale and not words:
            words.append(tr("each from its lowest value to its highest"))
        if self._leaps:
            words.append(tr("at full speed one value an epoch, of its last batch"))
        self.plot.say("   ".join(words))


def _faint(color: QColor) -> QColor:
    return mix(color, theme().card, 0.68)
