"""The loss surface along two directions from the present weights, and the path that training took on it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from nnsim.gui.fonts import px
from nnsim.gui.numbers import percent, short
from nnsim.gui.panel import accessible
from nnsim.gui.texts import counted, tr
from nnsim.gui.theme import icon, signals
from nnsim.gui.widgets.combo import Combo
from nnsim.gui.widgets.empty import Empty
from nnsim.gui.widgets.label import Label
from nnsim.gui.widgets.learned_view import LearnedView
from nnsim.gui.widgets.plot_export import ExportButton, csv_text
from nnsim.session.changes import Change
from nnsim.session.moments import after_updates
from nnsim.session.views.objective import MOST
from nnsim.session.views.path import Path
from nnsim.session.views.surface import POINTS, Surface, Surveying

if TYPE_CHECKING:
    from nnsim.gui.hidden_view.key import ScaleKey
    from nnsim.gui.landscape_view.plot import LandscapePlot
    from nnsim.session.session import Session

QUICK = 2e9  # products: a survey of so many is made by itself
PATH = 0.25  # seconds between two drawings of the path while training runs


class LandscapePanel(LearnedView):
    """Small networks are surveyed by themselves as soon as they stand still; others when they are asked for."""

    concerns = LearnedView.concerns | {Change.CURVES}

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, "search", parent, share=0.1)
        self.work.least = 1.0
        self.kind, self.extent, self.seed = "", 1.0, 0
        self.plot: LandscapePlot | None = None
        self.surface: Surface | None = None
        self.path: Path | None = None
        self._followed = 0.0
        self._surveying: Surveying | None = None
        self._build()
        self.work.advanced.connect(self._advance)
        signals().changed.connect(self._dress)

    def _build(self) -> None:
        self.directions = Combo(tr("Directions"), tr("The two directions along which the loss is looked at"))
        for key, title, tip in (
            ("path", tr("path (PCA)"), tr("The two principal components of the way that training took")),
            ("random", tr("random"), tr("Two random ones, as long as the weights of each unit (filter-normalized)")),
            ("gradient", tr("gradient"), tr("The steepest way, and a random one across it")),
            ("hessian", tr("Hessian"), tr("Eigenvectors of its two largest eigenvalues: where the loss bends most")),
        ):
            self.directions.add(title, key, tip)
        self.directions.activated.connect(lambda _at: self.choose(self.directions.key()))
        self.reach = Combo(tr("Extent"), tr("How far from the middle the loss is looked at"))
        for key in ("0.25", "0.5", "1", "2", "4"):
            self.reach.add(f"× {key}", key)
        self.reach.choose("1")
        self.reach.activated.connect(lambda _at: self.spread(float(self.reach.key())))
        self.other: QToolButton = accessible(QToolButton(), tr("Other directions"), tr("Draw other random directions"))
        self.other.clicked.connect(self.draw_others)
        self.button = QPushButton()
        self.button.clicked.connect(self.toggle)
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(px(110))
        self.bar.setAccessibleName(tr("Progress of the survey"))
        self.bar.setToolTip(tr("How much of the surface is computed"))
        self.about = Label("", size=9, weight=600)
        self.about.setMinimumWidth(10)
        self.fit: QToolButton = accessible(QToolButton(), tr("Fit"), tr("Show the whole surface again (Home)"))
        self.fit.setText(tr("Fit"))
        self.fit.clicked.connect(lambda: self._plot().fit())
        self.nothing = Empty(tr("Not surveyed yet"), tr("Survey computes the loss around the weights."), "search")
        self.views = QStackedWidget()
        self.views.addWidget(self.nothing)
        bar = QHBoxLayout()
        bar.setSpacing(6)
        for widget in (self.directions, self.other, self.reach, self.button, self.bar):
            bar.addWidget(widget)
        bar.addWidget(self.about)
        bar.addWidget(self.said, 1)
        for end in (self.moment, self.fit):
            bar.addWidget(end)
        self._bar = bar
        column = QVBoxLayout(self.page)
        column.setContentsMargins(10, 3, 8, 4)
        column.setSpacing(3)
        column.addLayout(bar)
        column.addWidget(self.views, 1)
        self._dress()
        self._advance()

    def _plot(self) -> LandscapePlot:
        if self.plot is None:
            from nnsim.gui.hidden_view.key import ScaleKey
            from nnsim.gui.landscape_view.plot import LandscapePlot

            self.plot = LandscapePlot()
            self.scale: ScaleKey = ScaleKey()
            self.key = Label("", "muted", 8.5, wrap=True)
            inner = QWidget()
            side = QVBoxLayout(inner)
            side.setContentsMargins(0, 0, 0, 0)
            side.addWidget(self.scale)
            side.addWidget(self.key)
            side.addStretch(1)
            area = QScrollArea()
            area.setWidget(inner)
            area.setWidgetResizable(True)
            area.setFrameShape(QScrollArea.Shape.NoFrame)
            area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            area.setFixedWidth(px(180))
            self.picture = QWidget()
            row = QHBoxLayout(self.picture)
            row.setContentsMargins(0, 0, 0, 0)
            row.addWidget(self.plot, 1)
            row.addWidget(area)
            self.views.addWidget(self.picture)
            self.export = ExportButton(self.session, tr("Loss surface"), "loss-surface", self.picture, self.table)
            self._bar.addWidget(self.export)
            self.plot.probed.connect(self._probe)
        return self.plot

    def _dress(self) -> None:
        self.other.setIcon(icon("dice"))
        if self.plot is not None and self.surface is not None:
            self.plot.show_surface(self.surface)
            self._draw_path()

    # -- the work

    @property
    def live(self) -> bool:
        """Whether it works by itself: a survey that takes long has to be asked for."""
        if not self.session.ready or self.stopped:
            return False
        weighted = self.session.setup.compiled.wiring.weighted
        size = sum((1 + layer.fan_in) * layer.size for layer in weighted)
        return POINTS**2 * min(MOST, self.session.setup.compiled.wiring.samples) * size < QUICK

    stopped = False
    keeps_up = False

    def begin(self) -> Surveying:
        """A survey of the chosen directions; of none, the path where there is one."""
        self.path = self.path if self.path is not None and self.path.setup is self.session.setup else None
        if self.path is None:
            self.path = Path(self.session.setup)
        timeline = self.session.setup.timeline
        travelled = max(timeline.end, self.session.updates_made) > timeline.first
        kind = self.kind or ("path" if travelled else "random")
        self.directions.choose(kind)
        self._surveying = Surveying(self.session, kind, self.extent, self.seed, self.path)
        return self._surveying

    def take(self) -> None:
        """Show the whole surface."""
        if self._surveying is not None and self._surveying.surface is not None:
            self._show(self._surveying.surface)
        self._advance()

    def _show(self, surface: Surface) -> None:
        plot = self._plot()
        self.surface = surface
        plot.show_surface(surface)
        if surface.level and plot.shades is not None:
            shades = plot.shades
            low, high = shades.words(shades.scale.low), shades.words(shades.scale.high)
            name = tr("E, logarithmic") if shades.log else tr("loss E")
            self.scale.show_scale(shades.scale, name, (low, high))
        self.export.title = tr("Loss surface, {moment}", moment=tr(after_updates(surface.update)))
        self._say_directions(surface)
        if surface.level != 1:
            self._draw_path()  # the whole one is drawn with its age
        self.views.setCurrentWidget(self.picture)

    def _advance(self) -> None:
        """Coarse points are shown as soon as they are there, unless the whole is there anyway."""
        busy = self.work.busy and (not self.live or (self.work.slow and not self.session.running))
        self.bar.setVisible(busy)
        self.button.setText(tr("Stop") if busy else tr("Survey"))
        tip = tr("Stop; what is computed stays") if busy else tr("Compute the loss around the present weights")
        accessible(self.button, self.button.text(), tip)
        if busy and self._surveying is not None:
            self.bar.setValue(round(1000 * self._surveying.done))
            found = self._surveying.surface
            if found is not None and found.level and (self.surface is not found or self._level != found.level):
                self._level = found.level
                self.stamp = self._making
                self._show(found)
                self.say_moment(found.update)

    _level = 0

    def toggle(self) -> None:
        """Survey, or stop it."""
        if self.work.busy:
            self.stopped = True
            self.work.drop()
        else:
            self.stopped = False
            self.redo()
        self._advance()

    def refresh(self, changes: frozenset[Change]) -> None:
        """The path follows the training; the surface when it is quick, else it is marked as old."""
        super().refresh(changes)
        if self.reason() is None:
            if self.stamp is None:
                self.stack.setCurrentWidget(self.page)
                if not self.live and not self.work.busy and self._failed is None:
                    large = tr("This network is large: press Survey for the loss around its weights.")
                    self.nothing.set_text(tr("Not surveyed yet"), large)
                    self.views.setCurrentWidget(self.nothing)
            self._advance()

    def _show_reason(self, why: Any) -> None:
        """What the chosen directions lack is said below the chooser, so that others can be chosen."""
        if self.reason() is not None:
            super()._show_reason(why)
            return
        self.nothing.set_text(tr(why.title), tr(why.text))
        self.views.setCurrentWidget(self.nothing)
        self.stack.setCurrentWidget(self.page)
        self._advance()

    def forget(self) -> None:
        """Nothing of another network is seen."""
        self.surface = self._surveying = self.path = None
        self.stopped = False
        if self.plot is not None:
            self.plot.show_surface(None)
            self.views.setCurrentWidget(self.nothing)
        self.about.setText("")
        self.moment.setText("")

    def show_old(self, old: bool) -> None:
        """The surface is of its moment: it is paler, and says so."""
        if self.surface is None or self.plot is None:
            return
        pale = old and not (self.session.running and self.live)
        self.plot.set_old(pale)
        self.say_moment(self.surface.update)
        self._draw_path()

    def follow(self) -> None:
        """The path goes on with the training."""
        now = time.monotonic()
        if self.session.running and now - self._followed < PATH:
            return
        if self.surface is not None and self.path is not None and self.path.follow():
            self._followed = now
            self._draw_path()

    # -- what is shown

    def choose(self, kind: str) -> None:
        """Other directions."""
        self.kind, self.stopped = kind, False
        self.directions.choose(kind)
        self.redo()

    def spread(self, extent: float) -> None:
        """Look farther, or nearer."""
        self.extent, self.stopped = extent, False
        if self.plot is not None:
            self.plot.fitted = True
        self.redo()

    def draw_others(self) -> None:
        """Other random directions; for the Hessian another start of the search, which finds the same."""
        self.seed += 1
        if self.directions.key() in ("random", "gradient"):
            self.stopped = False
            self.redo()

    def _draw_path(self) -> None:
        surface, plot, session = self.surface, self.plot, self.session
        if surface is None or plot is None or self.path is None or not session.ready:
            return
        if self.path.setup is not session.setup:
            return  # of another network: it is about to go
        points = self.path.points
        way, off = surface.at(points) if len(points) else (np.zeros((0, 2)), np.zeros(0))
        now, _ = surface.at(self.path.of(session.memory)[None])
        if len(way) and not session.is_past:
            way = np.vstack([way, now])  # which the timeline does not remember yet
        moved = bool(np.abs(now[0]).max() > 1e-9)
        plot.show_path(way, now[0], moved)
        goal = None if surface.goal is None else surface.at(surface.goal[None])
        plot.show_goal(None if goal is None else goal[0][0])
        words = [tr("★ now")]
        if len(way) > 1:
            first = min(self.path.updates, default=0)  # where the course began, or what is remembered of it
            start = tr("○ {moment}, where this course begins", moment=tr(after_updates(first)))
            words += [start if first else tr("○ start"), tr("— the path, projected")]
        if moved:
            words.append(tr("× the moment of the surface"))
        if len(way) > 1 and self.directions.key() != "path":
            words.append(tr("The path is off this plane by {share} of its length.", share=percent(float(off.mean()))))
        elif len(way) > 1:
            words.append(tr("{share} of its length is off this plane.", share=percent(float(off.mean()))))
        if goal is not None:
            words.append(tr("◇ {title}: E = {loss}", title=surface.goal_title, loss=short(surface.goal_loss)))
            if goal[1][0] > 0.005:
                words.append(tr("It is off this plane by {share} of its distance.", share=percent(float(goal[1][0]))))
        samples = counted(surface.samples, "training sample")
        if surface.samples < surface.of_samples:
            samples = tr("{some:,} of {all}", some=surface.samples, all=counted(surface.of_samples, "training sample"))
        words.append(tr("E of {samples}, without penalties", samples=samples))
        self.key.setText("\n".join(words))

    def _say_directions(self, surface: Surface) -> None:
        kind, (first, second) = surface.directions.kind, surface.directions.about
        axes = tr("direction 1"), tr("direction 2")
        if kind == "path":
            across = tr("PC 2 ({share})", share=percent(second))
            if surface.directions.goal:
                across = tr("towards {title}", title=surface.goal_title)
            axes = tr("PC 1 ({share})", share=percent(first)), across
            self.about.setText(tr("{share} of the path's variance", share=percent(first + second)))
        elif kind == "hessian":
            named = tr("eigenvector {n} ({value})")
            axes = named.format(n=1, value=short(first, 3)), named.format(n=2, value=short(second, 3))
            self.about.setText(tr("eigenvalues {first} and {second}", first=short(first), second=short(second)))
        elif kind == "gradient":
            axes = tr("along the gradient"), tr("across it")
            self.about.setText(tr("the steepest way up to the right"))
        else:
            self.about.setText(tr("1: as far as each unit's weights are long"))
        self.about.setToolTip(self.about.text())
        self.other.setVisible(kind in ("random", "gradient"))
        assert self.plot is not None
        self.plot.name_axes(*axes)

    def _probe(self, place: QPointF | None) -> None:
        value = None if place is None or self.plot is None else self.plot.value_at(place)
        if value is None or place is None:
            self.said.say("")
            return
        where = f"({short(place.x(), 3)}, {short(place.y(), 3)})"
        told = tr("E {loss} at {where}", loss=short(value), where=where)
        self.said.say(told)
        if self.plot is not None:
            self.plot.setAccessibleDescription(told)

    def table(self) -> str:
        """The points of the surface, then those of the path."""
        surface = self.surface
        if surface is None:
            return ""
        x, y, values = surface.complete()
        rows: list[tuple[object, ...]] = [
            ("surface", float(x[c]), float(y[r]), float(values[r, c]), None)
            for r in range(len(y)) for c in range(len(x))
        ]  # fmt: skip
        if self.path is not None and len(self.path.updates):
            way, _ = surface.at(self.path.points)
            rows += [
                ("path", float(at[0]), float(at[1]), None, update)
                for at, update in zip(way, self.path.updates, strict=True)
            ]
        return csv_text(("what", "direction 1", "direction 2", "loss", "updates"), rows)
