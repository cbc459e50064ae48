"""Hidden representations: what a layer makes of the samples, drawn in the two dimensions that hold most of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QToolButton, QVBoxLayout

from nnsim.gui.class_look import PARTS, class_color, symbol
from nnsim.gui.fonts import px
from nnsim.gui.numbers import percent, short
from nnsim.gui.panel import accessible
from nnsim.gui.texts import counted, tr
from nnsim.gui.theme import mix, signals, theme
from nnsim.gui.widgets.color_scale import rising
from nnsim.gui.widgets.combo import Combo
from nnsim.gui.widgets.label import Label
from nnsim.gui.widgets.learned_view import LearnedView
from nnsim.gui.widgets.plot_export import ExportButton, csv_text
from nnsim.parts.preparation import class_of
from nnsim.session.moments import after_updates
from nnsim.session.views.live_pass import Reason, why_not
from nnsim.session.views.representation import MOST, Drawn, Projecting

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from nnsim.gui.widgets.sample_scatter import SampleScatter
    from nnsim.session.session import Session

RUNNING = 500  # samples that are drawn while training runs
SHADES = 24  # of a target


class HiddenPanel(LearnedView):
    """The layer is chosen above; the key is at the right. While training runs fewer samples are drawn."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, "eye", parent, share=0.1)
        self.drawn: Drawn | None = None
        self.plot: SampleScatter | None = None
        self.layer: int | None = None
        self._work: Projecting | None = None
        self._layers: tuple[tuple[int, str], ...] = ()
        self._seen = np.zeros(0, np.int64)
        signals().changed.connect(self._draw)

    def _build(self) -> None:
        from nnsim.gui.hidden_view.key import ClassKey, ScaleKey
        from nnsim.gui.widgets.sample_scatter import SampleScatter

        self.plot = SampleScatter(tr("Hidden representation"))
        ways = tr("Arrow keys go from sample to sample, Enter or a click steps through it")
        self.plot.setToolTip(f"{ways}; {self.plot.hint}")
        self.plot.pointed.connect(self._point)
        self.plot.asked.connect(lambda at: self.step_through(self.row(at)))
        self.chooser = Combo(tr("Layer"), tr("The layer whose outputs are drawn"))
        self.chooser.activated.connect(lambda _at: self.show_layer(int(self.chooser.key())))
        self.target = Combo(tr("Target"), tr("Which target the colours show"))
        self.target.activated.connect(lambda _at: self._draw())
        self.variance = Label("", size=9, weight=600)
        self.variance.setToolTip(tr("How much of the variance of the layer's outputs each axis has"))
        self.classes, self.scale = ClassKey(), ScaleKey()
        self.classes.picked.connect(lambda _class: self._draw())
        self.parts = Label("", "muted", 8.5, wrap=True)
        self.fit: QToolButton = accessible(QToolButton(), tr("Fit"), tr("Show all samples again (Home)"))
        self.fit.setText(tr("Fit"))
        self.fit.clicked.connect(self.plot.fit)
        self.export = ExportButton(self.session, tr("Hidden representation"), "hidden", self.plot, self.table)
        bar = QHBoxLayout()
        bar.setSpacing(8)
        for widget in (self.chooser, self.target, self.variance):
            bar.addWidget(widget)
        bar.addWidget(self.said, 1)
        for end in (self.moment, self.fit, self.export):
            bar.addWidget(end)
        self.key = QStackedWidget()
        self.key.addWidget(self.classes)
        self.key.addWidget(self.scale)
        side = QVBoxLayout()
        side.addWidget(self.key, 1)
        side.addWidget(self.parts)
        row = QHBoxLayout()
        row.addWidget(self.plot, 4)
        row.addLayout(side, 1)
        self.key.setMaximumWidth(px(220))
        self.parts.setMaximumWidth(px(220))
        column = QVBoxLayout(self.page)
        column.setContentsMargins(10, 3, 8, 4)
        column.setSpacing(3)
        column.addLayout(bar)
        column.addLayout(row, 1)

    # -- the work

    def reason(self) -> Reason | None:
        """A network without any layer that computes has none to show."""
        why = why_not(self.session)
        if why is None and not any(not layer.is_input for layer in self.session.network.layers):
            return Reason("There is no layer to show", "Add a layer first (L).")
        return why

    def begin(self) -> Projecting:
        """The chosen layer, at first the last hidden one."""
        layers = self.session.network.order
        if self.layer not in [layer.id for layer in layers]:
            outputs = {layer.id for layer in self.session.network.outputs}
            hidden = [layer.id for layer in layers if not layer.is_input and layer.id not in outputs]
            self.layer = hidden[-1] if hidden else layers[-1].id
        most = RUNNING if self.session.running else MOST
        self._work = Projecting(self.session, int(self.layer or 0), self.drawn, most)
        return self._work

    def take(self) -> None:
        """Draw what was found."""
        if self._work is None or self._work.result is None:
            return
        self.drawn = self._work.result
        if self.plot is None:
            self._build()
        self._offer()

    def forget(self) -> None:
        """Nothing of another network is seen; its signs do not matter any more."""
        self.drawn = None
        self._seen = np.zeros(0, np.int64)
        if self.plot is not None:
            none = np.zeros(0)
            self.plot.show_points(none, none, (), (), np.zeros((0, 2), np.int64))

    def show_old(self, old: bool) -> None:
        """The moment is said; what is old is paler."""
        self._draw()

    def follow(self) -> None:
        """The sample that the canvas shows is marked."""
        if self.plot is None or self.drawn is None or not self.session.ready:
            return
        number = self.session.sample_number(self.session.sample)
        at = np.flatnonzero(self.drawn.rows[self._seen] == number) if number is not None else np.zeros(0, int)
        self.plot.mark_shown(int(at[0]) if at.size else None)

    # -- what is drawn

    def _offer(self) -> None:
        layers = tuple((layer.id, layer.name) for layer in self.session.network.order)
        if layers != self._layers:
            self._layers = layers
            self.chooser.clear()
            for number, name in layers:
                self.chooser.add(name, str(number))
        self.chooser.choose(str(self.layer))
        assert self.drawn is not None
        table = self.drawn.table
        if [self.target.itemText(at) for at in range(self.target.count())] != list(table.target_names):
            self.target.clear()
            for number, name in enumerate(table.target_names):
                self.target.add(name, str(number))
        self.target.setVisible(not table.classes and len(table.target_names) > 1)

    def show_layer(self, layer: int) -> None:
        """Draw another layer."""
        self.layer = layer
        self.forget()
        if self.plot is not None:
            self.plot.fitted = True
        self.redo()

    def _draw(self) -> None:
        drawn, plot = self.drawn, self.plot
        if drawn is None or plot is None or self.stamp is None:
            return
        pale = self.old and not self.session.running
        where, table = drawn.projection.coordinates, drawn.table
        colors, kinds = self._colors(drawn, table, pale)
        alone = self.classes.alone if table.classes else None
        self._seen = np.flatnonzero(kinds[:, 0] == alone) if alone is not None else np.arange(len(drawn.rows))
        marks = [symbol(of, part) for of in range(max(len(table.classes), 1)) for part in range(3)]
        shape = (kinds[:, 0] if table.classes else 0) * 3 + drawn.part
        both = np.stack([kinds[:, 0], shape], axis=1)[self._seen]
        plot.show_points(where[self._seen, 0], where[self._seen, 1], colors, marks, both)
        beyond = self._show_area(where)
        shares = [percent(float(share)) if np.isfinite(share) else "–" for share in drawn.projection.share]
        plot.name_axes(tr("PC 1 ({share})", share=shares[0]), tr("PC 2 ({share})", share=shares[1]))
        words = tr("{share} of the variance", share=percent(drawn.projection.total))
        self.variance.setText(words if np.isfinite(drawn.projection.share[0]) else tr("nothing varies in this layer"))
        words = tr("{some:,} of {all}", some=len(drawn.rows), all=counted(drawn.of_samples, "sample"))
        if beyond:
            words = tr("{words}, {count} of them beyond the edge (−)", words=words, count=beyond)
        self.parts.setText(f"{words}\n{tr('full: training · ring: validation · ring with a core: test')}")
        self.say_moment(drawn.update)
        self.export.title = tr("What {layer} makes of the samples, {moment}", layer=drawn.name,
                               moment=tr(after_updates(drawn.update)))  # fmt: skip
        self.follow()

    def _show_area(self, where: np.ndarray) -> int:
        """Where nearly all samples lie, since a few may lie far off; how many lie beyond it."""
        assert self.plot is not None
        low, high = np.percentile(where, (0.5, 99.5), axis=0)
        room = np.maximum(0.15 * (high - low), max(0.02 * float((high - low).max()), 1e-6))
        low, high = low - room, high + room
        all_low, all_high = where.min(axis=0), where.max(axis=0)
        edge = 0.04 * (high - low)
        low, high = np.maximum(low, all_low - edge), np.minimum(high, all_high + edge)
        self.plot.show_area(float(low[0]), float(high[0]), float(low[1]), float(high[1]))
        return int(np.count_nonzero(((where < low) | (where > high)).any(axis=1)))

    def _colors(self, drawn: Drawn, table: Any, pale: bool) -> tuple[list[Any], np.ndarray]:
        """Colours to choose from, and which one each sample has."""
        targets = table.targets[drawn.rows]
        if table.classes:
            count = len(table.classes)
            colors, of = [class_color(number, count) for number in range(count)], class_of(targets)
            self.classes.show_names(table.classes)
            self.key.setCurrentWidget(self.classes)
        else:
            number = int(self.target.key() or 0)
            values = targets[:, number]
            scale = rising(float(values.min()), float(values.max()))
            span = scale.high - scale.low or 1.0
            colors = [scale.color(scale.low + span * (step + 0.5) / SHADES) for step in range(SHADES)]
            of = np.clip((values - scale.low) / span * SHADES, 0, SHADES - 1).astype(np.int64)
            self.scale.show_scale(scale, table.target_names[number])
            self.key.setCurrentWidget(self.scale)
        if pale:
            colors = [mix(theme().card, color, 0.4) for color in colors]
        return colors, of[:, None]

    def row(self, at: int) -> int:
        """The row of the data of a point."""
        assert self.drawn is not None
        return int(self.drawn.rows[self._seen[at]])

    def _point(self, at: int | None) -> None:
        if at is None or self.drawn is None:
            self.said.say("")
            return
        row, table, place = self.row(at), self.drawn.table, self._seen[at]
        if table.classes:
            what = table.classes[int(class_of(table.targets[row : row + 1])[0])]
        else:
            what = ", ".join(short(value) for value in table.targets[row][:3])
        x, y = (short(float(value), 3) for value in self.drawn.projection.coordinates[place])
        part = tr(PARTS[self.drawn.part[place]])
        self.said.say(tr("Sample {row} ({part}): {what} at {x}, {y}", row=row + 1, part=part, what=what, x=x, y=y))
        if self.plot is not None:
            self.plot.setAccessibleDescription(self.said.text())

    def table(self) -> str:
        """The coordinates of all samples that are drawn."""
        drawn = self.drawn
        if drawn is None:
            return ""
        table = drawn.table
        targets = table.targets[drawn.rows]
        what = [table.classes[k] for k in class_of(targets)] if table.classes else targets[:, 0].tolist()
        heads = ("sample", "part", "class" if table.classes else table.target_names[0], "PC 1", "PC 2")
        lines = zip(drawn.rows, drawn.part, what, drawn.projection.coordinates, strict=True)
        return csv_text(heads, ((int(r) + 1, PARTS[p], w, float(c[0]), float(c[1])) for r, p, w, c in lines))
