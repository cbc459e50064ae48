"""The plots of loss and accuracy beside each other, and the legend."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from nnsim.gui.curves_view.colors import run_color, validation_color
from nnsim.gui.curves_view.legend import Legend, is_alone
from nnsim.gui.curves_view.plot import Curve, CurvePlot
from nnsim.gui.curves_view.run_row import last_value, run_title, written
from nnsim.gui.fonts import text_scale
from nnsim.gui.texts import tr
from nnsim.session.curves import Curves, Run

PLOTS = {"loss": False, "accuracy": True}


class Board(QWidget):
    """One plot for each figure, on the same epochs; `said` carries the values under the mouse, or what is hidden."""

    said = Signal(str)
    moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room: object = None  # for the words above the plots, as it was when they were chosen
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 10, 2)
        row.setSpacing(10)
        names = {"loss": tr("Loss E"), "accuracy": tr("Accuracy")}
        self.plots = {name: CurvePlot(names[name], share) for name, share in PLOTS.items()}
        loss, accuracy = self.plots.values()
        loss.ranged.connect(lambda: accuracy.show_across(loss))
        accuracy.ranged.connect(lambda: loss.show_across(accuracy))
        for plot in self.plots.values():
            row.addWidget(plot, 1)
            plot.hovered.connect(lambda epoch, plot=plot: self._hovered(epoch, plot))
            plot.moved.connect(lambda plot=plot: self._moved(plot.fitted))
        self.legend = Legend()
        row.addWidget(self.legend)

    def shown(self) -> list[CurvePlot]:
        """The plots that are seen."""
        return [plot for plot in self.plots.values() if not plot.isHidden()]

    def set_log(self, x: bool, y: bool) -> None:
        """Logarithmic axes; shares are always on a linear one."""
        for name, plot in self.plots.items():
            log_y = y and name == "loss"
            if (plot.log_x, plot.log_y) != (x, log_y):
                plot.set_log(x, log_y)

    def refresh(self, curves: Curves, which: tuple[str, ...], now: float | None = None, error: str = "") -> None:
        """Show the runs; `which` names the figures that are wanted, `now` the epoch of an earlier moment gone to.

        `error` is what E is called, where that is not the loss.
        """
        self.plots["loss"].name = tr("{what} E", what=error[:1].upper() + error[1:]) if error else tr("Loss E")
        runs = [run for run in curves.runs if run.visible and run.count]
        for name, plot in self.plots.items():
            plot.setVisible(name in which)
            if name in which:
                plot.set_curves(curves_of(runs, name))
                plot.set_now(now)
        self._say_when()
        self.legend.refresh(
            [run for run in curves.runs if run.count or run is curves.current], curves.current,
            "loss" in which, "accuracy" in which,
        )  # fmt: skip
        self._say_hidden()
        self._keep_cursor()

    def _say_when(self) -> None:
        """Above each plot what it shows and, where there is room, of which moment the values are."""
        shown = self.shown()
        room = (text_scale(), [(plot.name, plot.width()) for plot in shown])
        if room == self._room:
            return
        self._room = room
        for plot in shown:
            whole = tr("{name}  ·  training: mean during the epoch, validation: after it", name=plot.name)
            fits = plot.fontMetrics().horizontalAdvance(whole) < plot.width()
            plot.say(whole if fits else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, perhaps other words."""
        super().resizeEvent(event)
        self._say_when()

    def fit(self) -> None:
        """Show all points."""
        for plot in self.shown():
            plot.fit()
        self.moved.emit()

    def _moved(self, fitted: bool) -> None:
        for plot in self.plots.values():
            plot.fitted = fitted
        if fitted:
            self.fit()
        else:
            self.moved.emit()

    @property
    def fitted(self) -> bool:
        """True while all points are shown."""
        return all(plot.fitted for plot in self.shown())

    def _hovered(self, epoch: float | None, by: CurvePlot) -> None:
        at = None
        values: dict[tuple[Run, str], float] = {}
        chosen = by.walker.run if by.walker.epoch is not None else None
        told: list[str] = []
        for plot in self.shown():
            for curve, epoch_at, value in plot.show_epoch(epoch):
                values[curve.run, curve.column] = value
                at = epoch_at if at is None else max(at, epoch_at)
                if curve.run is chosen:
                    told.append(f"{plot.name}, {curve.name} {written(curve.column, value)}")
        self.legend.show_values(values if at is not None else None)
        if at is None:
            self._say_hidden()
            return
        said = tr("values at epoch {epoch}", epoch=f"{at:.0f}")
        self.said.emit(said)
        if told:
            by.setAccessibleDescription(f"{said}: {'; '.join(told)}")

    def _keep_cursor(self) -> None:
        """The curves have changed: what the keys have put somewhere stays there."""
        for plot in self.shown():
            if plot.walker.epoch is not None:
                self._hovered(plot.walker.epoch, plot)

    def _say_hidden(self) -> None:
        hidden = clipped = 0
        for plot in self.shown():
            some, others = plot.hidden()
            hidden, clipped = hidden + some, clipped + others
        words = []
        if hidden:
            words.append(tr("left out on this axis, being 0, negative or infinite: {count}", count=hidden))
        if clipped:
            words.append(tr("shown at 1e100, being larger: {count}", count=clipped))
        self.said.emit("   ".join(words))


def curves_of(runs: list[Run], figure: str) -> list[Curve]:
    """The curves of one figure: training solid, validation dashed."""
    alone = is_alone(runs)
    found = []
    for run in runs:
        for column, words, second in (
            (figure, tr("training"), False), (f"validation_{figure}", tr("validation"), True),
        ):  # fmt: skip
            values = run.seen(column)
            if last_value(run, column) is not None or column == "loss":
                name = words if alone else f"{run_title(run)}: {words}"
                color = validation_color(run.color, alone) if second else run_color(run.color)
                found.append(Curve(name, run, column, run.epochs, values, color, second, sparse=column != "loss",
                                   apart=tuple(run.apart)))  # fmt: skip
    return found
