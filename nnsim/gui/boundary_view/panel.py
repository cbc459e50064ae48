"""The boundary: what the network makes of any two inputs, live, with the samples and the parts that they belong to."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING
from weakref import ref

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from nnsim.gui.class_look import PARTS
from nnsim.gui.fonts import px
from nnsim.gui.number_marks import grouped
from nnsim.gui.numbers import short
from nnsim.gui.texts import counted, tr
from nnsim.gui.theme import signals
from nnsim.gui.widgets.empty import Empty
from nnsim.gui.widgets.paced import PacedView
from nnsim.gui.widgets.plot_export import ExportButton, csv_text
from nnsim.session.changes import Change
from nnsim.session.views.boundary import DEVIATIONS, Boundary, Points, Surface, no_plane
from nnsim.session.views.marks import marks
from nnsim.session.views.plane import MARGIN, PLACES, Plane, beyond, first_inputs, ranges

if TYPE_CHECKING:
    from collections.abc import Iterator

    from nnsim.gui.boundary_view.choices import Choices
    from nnsim.gui.boundary_view.key import BoundaryKey
    from nnsim.gui.boundary_view.look import Look
    from nnsim.gui.boundary_view.plot import BoundaryPlot, Probed
    from nnsim.session.session import Session

COARSEST, SLOW_MS, FAST_MS = 25, 12.0, 3.0
WIDE, LEAST = 1.35, 560
LOW, LOWEST, PLOT = 350, 240, 0.46  # heights below which words give way to the plot, and its share of any height


class BoundaryPanel(PacedView):
    """Plot, key and choices: below each other, or beside each other where there is more width than height."""

    concerns = frozenset({Change.DESIGN, Change.WEIGHTS, Change.DATA, Change.RUN, Change.EXERCISE, Change.TIME})

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.boundary = Boundary(session)
        self.surface: Surface | None = None
        self.points: Points | None = None
        self._look: Look | None = None
        self._plane: Plane | None = None
        self._data: tuple[object, ...] = ()
        self._places, self._zoomed, self._built = PLACES, False, False
        self.empty = Empty(tr("Nothing to see yet"), "", "target")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.setMinimumHeight(px(110))
        signals().changed.connect(self._anew)

    def _build(self) -> None:
        from nnsim.gui.boundary_view.choices import Choices
        from nnsim.gui.boundary_view.key import BoundaryKey
        from nnsim.gui.boundary_view.plot import BoundaryPlot

        self._built = True
        self.plot: BoundaryPlot = BoundaryPlot()
        self.key: BoundaryKey = BoundaryKey()
        self.picture = QWidget()
        below = QVBoxLayout(self.picture)
        below.setContentsMargins(4, 2, 4, 0)
        below.setSpacing(0)
        below.addWidget(self.plot, 1)
        below.addWidget(self.key)
        self.export = ExportButton(self.session, tr("Boundary"), "boundary", self.picture, self.table)
        self.export.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.choices: Choices = Choices(self.export)
        page = QWidget()
        self._way = QBoxLayout(QBoxLayout.Direction.TopToBottom, page)
        self._way.setContentsMargins(0, 0, 0, 0)
        self._way.setSpacing(0)
        self._way.addWidget(self.picture, 1)
        self._way.addWidget(self.choices, 0)
        self._page = page
        self._stack.addWidget(page)
        self.choices.plane_chosen.connect(self._choose_plane)
        self.choices.output_chosen.connect(self._anew)
        self.choices.held_moved.connect(self._hold)
        self.choices.fit.clicked.connect(self.show_all)
        self.plot.probed.connect(self._tell)
        self.plot.moved.connect(self._moved)
        self.plot.resized.connect(self._resized)
        self.plot.fitted.connect(self.show_all)
        self._turn()

    # -- what is drawn

    def let_go(self) -> None:
        """Hold no document that has been left: its surface is made anew when this is seen again."""
        self.boundary.live.let_go()
        if not self.boundary.live.ready:
            self.surface = None

    def draw(self, changes: frozenset[Change]) -> None:
        """The surface for the weights that are shown now."""
        reason = no_plane(self.session)
        if reason is not None:
            self.empty.set_text(tr(reason.title), tr(reason.text))
            self._stack.setCurrentWidget(self.empty)
            self.surface = None
            return
        self.boundary.live.follow()
        if not self._built:
            self._build()
        self._take_data()
        assert self._plane is not None
        self.session.show_plane(self._plane)
        places = self._places if self.session.running else PLACES
        begin = time.thread_time()
        surface = self.boundary.compute(self._fitted().coarser(places), force=self.surface is None)
        if surface is not None:
            self._adapt((time.thread_time() - begin) * 1000)
            self._show(surface)
        self._stack.setCurrentWidget(self._page)

    def _fitted(self) -> Plane:
        """The plane as it is seen: until a person zooms, with the same scale on both axes where that makes sense."""
        plane = self._plane
        assert plane is not None
        if self._zoomed or plane.y is None:
            return plane
        x, y = self.plot.even(plane.x_range, plane.y_range)
        return replace(plane, x_range=x, y_range=y)

    def _resized(self) -> None:
        if not self._zoomed and self.surface is not None:
            self.redraw()

    def _adapt(self, milliseconds: float) -> None:
        """Fewer places while training runs and they take long: frames come first, and rest is exact."""
        if milliseconds > SLOW_MS and self._places > COARSEST:
            self._places //= 2
        elif milliseconds < FAST_MS and self._places < PLACES:
            self._places *= 2

    def _take_data(self) -> None:
        """Offer what there is to choose where the data are others than before."""
        loaded = self.boundary.live.setup.loaded
        table, kind = loaded.table, self.boundary.kind
        data = (ref(loaded), kind, self.boundary.names, self.boundary.unsure)
        if len(data) == len(self._data) and data[0] is self._data[0] and data[1:] == self._data[1:]:
            return
        self._data, self.surface = data, None  # a plot that gets another size while it is offered waits for its plane
        self._places, self._zoomed = PLACES, False
        self.points = self.boundary.points()
        x, y = first_inputs(table, loaded.prepared.train)
        unsure = self.boundary.unsure
        self.choices.offer(table.input_names, self.boundary.names, len(table.inputs), kind == "classes", x, y, unsure)
        self._look = None
        self._choose_plane()

    def _choose_plane(self) -> None:
        """Other inputs run, or the others are held elsewhere."""
        table = self.boundary.live.setup.loaded.table
        x, y = self.choices.inputs
        same = self._plane is not None and (self._plane.x, self._plane.y) == (x, y) and self._zoomed
        old, self._plane = self._plane, self.boundary.start(x, y, self.choices.held_at)
        if same and old is not None:
            self._plane = replace(self._plane, x_range=old.x_range, y_range=old.y_range)
        else:
            self._zoomed = False
        self.choices.show_held(table, ranges(table), self._plane)
        names = table.input_names
        self.plot.show_names(names[x], names[y] if y is not None else "")
        self._anew()

    def _hold(self, values: dict[int, float]) -> None:
        if self._plane is not None:
            held = np.array(self._plane.held)
            for at, value in values.items():
                held[at] = value
            self._plane = replace(self._plane, held=held)
            self.redraw()

    def _anew(self) -> None:
        """All is drawn again, samples too: another look, or other places."""
        if self._built:
            self.surface = self._look = None
            self.redraw()

    def show_all(self) -> None:
        """The area of all samples."""
        self._zoomed = False
        self._choose_plane()

    def _moved(self) -> None:
        """A person has zoomed or moved: the surface follows."""
        if self._plane is None:
            return
        self._zoomed = True
        x, y = self.plot.area
        plane = self._plane
        self._plane = replace(plane, x_range=x, y_range=y if plane.y is not None else plane.y_range)
        self.redraw()

    def _show(self, surface: Surface) -> None:
        from nnsim.gui.boundary_view.look import Look

        assert self.points is not None
        self.surface, plane, output = surface, surface.plane, self.choices.output
        if self.choices.unsure:
            self._look, surface = None, surface.of_deviations  # its scale is that of what is seen
        if self._look is None or not self._look.fits(surface):
            self._look = Look.of(surface, output, self.points)
            self._show_points(surface)
        if plane.y is None:
            if not self._zoomed:
                self.plot.show_area(plane.x_range, self._height(surface))
            found = marks(self.boundary.live, plane, output)
            self.plot.show_curves(surface, self._look, output, found)
            band = [("band", tr("mean ± {count} σ", count=short(DEVIATIONS)))] if surface.deviations is not None else []
            self.key.show_marks((*found.words, *band))
        else:
            if not self._zoomed:
                self.plot.show_area(plane.x_range, plane.y_range)
            self.plot.show_surface(surface, self._look, output)
            found = marks(self.boundary.live, plane, output)
            self.plot.show_marks(found)
            self.key.show_marks(found.words)

    def _show_points(self, surface: Surface) -> None:
        assert self.points is not None
        assert self._look is not None
        points, plane, output = self.points, surface.plane, self.choices.output
        up = points.inputs[:, plane.y] if plane.y is not None else points.targets[:, self._target]
        self.plot.show_points(points, np.stack([points.inputs[:, plane.x], up], 1), self._look)
        parts = tuple(bool((points.part == part).any()) for part in range(len(PARTS)))
        names = self.boundary.names
        title = (
            names[output or 0] if surface.kind != "binary" else self.boundary.live.setup.loaded.table.target_names[0]
        )
        if surface.kind == "deviation":
            known = bool(np.isfinite(surface.values).all())
            title = tr("σ of {name}", name=title) if known else tr("how sure it is: not known yet")
        if plane.y is None:
            title = ""
        scale = self._look.scale
        ends = None
        if surface.kind == "binary" and scale is not None:
            ends = self.boundary.coded(scale.low), self.boundary.coded(scale.high)
        self.key.show_look(self._look, self.boundary.coded_classes, parts, title, ends)
        self._say_what_is_not_seen(points, plane)

    def _say_what_is_not_seen(self, points: Points, plane: Plane) -> None:
        """How many samples are drawn of very many, and how many lie off the plot since they are far from all others."""
        said = []
        if len(points.rows) < points.total:
            shown, total = grouped(len(points.rows)), grouped(points.total)
            said.append(tr("{shown} of {total} samples are drawn", shown=shown, total=total))
        off = beyond(plane, points.inputs) if not self._zoomed else 0
        if off:
            said.append(tr("{samples} far from all others not shown", samples=counted(off, "sample")))
        self.choices.said.setText("; ".join(said))

    def _height(self, surface: Surface) -> tuple[float, float]:
        """The range that shows curves, with their bands, and targets."""
        assert self.points is not None
        bands = [edge for at in range(len(surface.values)) for edge in surface.band(at) or ()]
        known = np.concatenate([surface.values.ravel(), self.points.targets.ravel(), *bands])
        known = known[np.isfinite(known)]
        low, high = (float(known.min()), float(known.max())) if len(known) else (0.0, 1.0)
        pad = (high - low) * MARGIN or 0.5
        return low - pad, high + pad

    # -- the probe

    def _tell(self, probed: Probed | None) -> None:
        """Say what stands under the probe."""
        if probed is None or self.surface is None or self._plane is None or self.points is None:
            self.choices.said.setText("")
            return
        table, plane = self.boundary.live.setup.loaded.table, self._plane
        row = np.array(plane.held)
        row[plane.x] = probed.x
        words = [f"{table.input_names[plane.x]} {short(probed.x)}"]
        if plane.y is not None:
            row[plane.y] = probed.y
            words.append(f"{table.input_names[plane.y]} {short(probed.y)}")
        values = self.boundary.live.predict(row[None])[0]
        spread = self.boundary.live.deviation(self.boundary.live.encode(row[None]))
        said = ", ".join(words) + " → " + self._outcome(values)
        if spread is not None:
            at = self.choices.output or int(np.argmax(values))
            said += f" ± {short(DEVIATIONS * spread[0, at])}"
        if probed.sample is not None:
            said += f"\n{self._about_sample(probed.sample)}"
        self.choices.said.setText(said)
        self.plot.setAccessibleDescription(said)

    def _outcome(self, values: np.ndarray) -> str:
        names, output = self.boundary.names, self.choices.output
        if self.surface is not None and self.surface.kind == "classes" and output is None:
            best = int(np.argmax(values))
            return f"{names[best]} ({short(values[best], 3)})"
        at = output or 0
        if self.surface is not None and self.surface.kind == "binary":
            return f"{short(self.boundary.coded(values[0]))}: {self.boundary.classes[int(values[0] > 0.5)]}"
        return f"{names[at]} {short(values[at])}"

    def _about_sample(self, at: int) -> str:
        points = self.points
        assert points is not None
        label = int(points.label[at])
        what = self.boundary.classes[label] if label >= 0 else short(points.targets[at, self._target])
        return tr(
            "row {row} of the data, {part}: {what}", row=int(points.rows[at]) + 1, part=tr(PARTS[points.part[at]]),
            what=what,
        )  # fmt: skip

    @property
    def _target(self) -> int:
        """The target that stands beside the output that is shown; the first where none does."""
        return 0 if self.boundary.kind == "units" else self.choices.output or 0

    # -- export and size

    def table(self) -> str:
        """The surface as CSV: a row a place."""
        surface = self.surface
        if surface is None:
            return csv_text((), ())
        names = self.boundary.live.setup.loaded.table.input_names
        plane = surface.plane
        heads = [names[plane.x], *([] if plane.y is None else [names[plane.y]])]
        outputs = [f"output {name}" for name in self.boundary.names]
        values = surface.values
        if surface.deviations is not None:
            outputs += [f"deviation {name}" for name in self.boundary.names]
            values = np.concatenate([values, surface.deviations])

        xs, ys = plane.xs.tolist(), plane.ys.tolist()

        def rows() -> Iterator[list[float]]:
            for row, column in np.ndindex(plane.shape):
                yield [xs[column], *ys[row : row + 1], *values[:, row, column].tolist()]

        return csv_text((*heads, *outputs), rows())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wide and low: the choices stand beside the plot."""
        super().resizeEvent(event)
        if self._built:
            self._turn()

    def _turn(self) -> None:
        wide = self.width() > max(px(LEAST), WIDE * self.height())
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if self._way.direction() != way:
            self._way.setDirection(way)
        low = not wide and self.height() < px(LOW)
        self.plot.name_axes(not low)
        self.plot.setMinimumHeight(0 if wide else round(PLOT * self.height()))
        self.key.setHidden(not wide and self.height() < px(LOWEST))
        self.choices.be_low(low)
